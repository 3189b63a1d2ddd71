"""What cannot be used is refused in words; what is only missing is answered, and said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers, text
from toolkit.answers.criteria import CRITERIA
from toolkit.client.override import CHANGES
from toolkit.errors import InvalidInput, InvalidInputs

DRAWS = 20
NOWHERE = {"country": "ZZ", "currency": "EUR"}


@pytest.fixture(scope="session")
def where(client, facts):
    return lambda weights=None, **changes: answers.where(
        client(**changes), facts, weights=weights, draws=DRAWS
    )


@pytest.fixture(scope="session")
def refused(client):
    """The one fault of a client's answers, and its sentence in one language."""

    def refused(locale, **changes):
        with pytest.raises(InvalidInputs) as refusal:
            client(**changes)
        (fault,) = refusal.value.faults
        return fault, plain(text.explain(fault, locale))

    return refused


def plain(sentence):
    """The sentence with ordinary spaces and apostrophes."""
    return sentence.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


BOTH = pytest.mark.parametrize("locale", ["en_US", "fr_FR"])
ZERO = {
    "en_US": "weights (how much each criterion counts) are all zero: give at least one of them"
    " some weight.",
    "fr_FR": "weights (poids des critères) : tous les poids sont nuls. Donnez du poids à l'un"
    " d'eux au moins.",
}


@BOTH
@pytest.mark.parametrize("weights", [{}, dict.fromkeys(CRITERIA, 0), {"audience": 0.0}])
def test_weights_that_are_all_zero_are_refused_and_some_weight_asked_for(where, weights, locale):
    with pytest.raises(InvalidInput) as refusal:
        where(weights)
    assert plain(text.explain(refusal.value, locale)) == ZERO[locale]


@BOTH
def test_a_criterion_nearly_right_is_offered_the_nearest_and_all_are_listed(where, locale):
    with pytest.raises(InvalidInput) as refusal:
        where({"audiense": 1})
    said = plain(text.explain(refusal.value, locale))
    words = {
        "en_US": ("what accounts are scored on", "Did you mean 'audience'?"),
        "fr_FR": ("critère de choix", "Vouliez-vous dire 'audience' ?"),
    }[locale]
    assert said.startswith("criterion") and "audiense" in said
    assert all(word in said for word in (*words, *CRITERIA))


@BOTH
def test_a_criterion_far_from_all_is_told_which_there_are(where, locale):
    with pytest.raises(InvalidInput) as refusal:
        where({"audience": 1, "price": 2})
    said = text.explain(refusal.value, locale)
    assert "price" in said and all(name in said for name in CRITERIA)


@pytest.mark.parametrize(
    ("weight", "rule"),
    [(-1, "not_negative"), (float("nan"), "finite"), ("much", "finite"), (float("inf"), "finite")],
)
def test_a_weight_that_is_no_weight_is_refused_with_what_was_given(where, weight, rule):
    with pytest.raises(InvalidInput) as refusal:
        where({"audience": weight, "content": 1})
    assert refusal.value.rule == rule
    for locale in ("en_US", "fr_FR"):
        assert str(weight) in text.explain(refusal.value, locale)


@BOTH
@pytest.mark.parametrize(
    ("group", "shares"),
    [("ages", {"18-29": 0.7, "30-49": 0.4, "65+": 0.3}), ("sex", {"women": 0.8, "men": 0.6})],
)
def test_an_audience_that_sums_to_140_percent_is_refused_with_both_sums(
    refused, locale, group, shares
):
    fault, said = refused(locale, audience={group: shares})
    assert (fault.name, fault.rule) == (f"audience.{group}", "sum_not_one")
    assert f"audience.{group}" in said and "1.4" in said
    assert ("must sum to 1" if locale == "en_US" else "doit faire 1") in said


def test_an_audience_of_a_client_already_made_is_checked_again(client):
    with pytest.raises(InvalidInputs, match=r"sum to 1.4"):
        client().replace(audience={"ages": {"18-29": 0.7, "65+": 0.7}})


@BOTH
@pytest.mark.parametrize(("typed", "near"), [("instagrm", "instagram"), ("Orkut", None)])
def test_an_account_of_an_unknown_network_is_refused_with_the_nearest_or_the_list(
    refused, locale, typed, near
):
    fault, said = refused(locale, accounts=[{"network": "x"}, {"network": typed}])
    assert (fault.name, fault.remedy) == ("accounts.2.network", near)
    assert typed in said and "facebook, messenger, instagram" in said
    offered = {"en_US": "Did you mean", "fr_FR": "Vouliez-vous dire"}[locale]
    assert (offered in said) is (near is not None)


def test_a_network_of_which_nothing_is_known_is_ranked_as_unknown_never_as_zero(where):
    answered = {"objectives": {"sales": 1}, "content": ["text"], "hours_per_week": 20}
    found = where(accounts=[{"network": "bluesky"}], **answered, **NOWHERE)
    held = next(c for c in found.scored if c.held)
    assert [(v.low, v.middle, v.high) for v in held.values.values()] == [(0, 0.5, 1)] * 5
    assert held.score == pytest.approx(0.5) and held.outcome in ("invest", "maintain", "park")
    for what in ("usage", "sales", "content", "trend", "peers"):
        assert ("bluesky", what) in found.unknown


def test_a_client_in_a_country_without_facts_is_answered_with_the_widest_uncertainty(where):
    answered = {"objectives": {"sales": 1}, "audience": {"ages": {"18-29": 0.5, "65+": 0.5}}}
    nowhere, here = where(**NOWHERE, **answered), where(**answered)
    known = {c.account: c for c in here.scored}
    assert {c.account for c in nowhere.scored} == set(known) and nowhere.leader is not None
    for candidate in nowhere.scored:
        fit = candidate.values["audience"]
        assert (fit.low, fit.middle, fit.high) == (0, 0.5, 1) and fit.facts == ()
        told = {what for account, what in nowhere.unknown if account == candidate.account}
        assert {"usage 18-29", "usage 65+", "trend"} <= told
        span = known[candidate.account].high - known[candidate.account].low
        assert candidate.high - candidate.low >= span
    # No other country's level has crept in.
    assert not {"share_ever_use", "share_use", "share_use_monthly"} & {
        figure.name for figure in nowhere.assumptions
    }


MADE = st.lists(st.sampled_from(["photo", "illustration", "video", "article", "text"]), unique=True)


@given(hours=st.floats(0.01, 1.2), content=MADE, sells_to=st.sampled_from([0, 0.5, 1]))
@settings(max_examples=40, deadline=None)
def test_where_no_account_passes_none_is_offered_and_the_gate_to_relax_named(
    where, hours, content, sells_to
):
    answered = {"hours_per_week": hours, "content": content, "sells_to": sells_to}
    found = where(**answered)
    assert "none" in found.baselines and bool(found.relaxations) == (found.scored == ())
    if found.scored:
        return
    assert found.first == "none" and found.leader is None and found.flips == ()
    for change in found.relaxations:
        least = hours if change.hours is None else change.hours.low + 0.01
        assert least > hours or change.forms
        for form in change.forms or (None,):
            made = {**answered, "hours_per_week": least}
            made["content"] = content if form is None else [*content, form]
            assert change.account in {c.account for c in where(**made).scored}


def test_the_hours_named_are_the_least_that_let_any_account_through(where):
    (change,) = where(hours_per_week=0.1, content=["photo", "text"]).relaxations
    assert (change.reason, change.forms) == ("hours", ())
    # Just as many do not let it through, and are said not to.
    there = where(hours_per_week=change.hours.low, content=["photo", "text"])
    assert there.scored == () and there.relaxations == (change,)


@pytest.mark.parametrize("hours", [0.1, 1])
def test_a_shop_where_no_account_passes_still_has_its_listing_before_none(where, hours):
    found = where(hours_per_week=hours, chain="in_store", sells_to=1)
    assert found.scored == () and found.first == "local_listing"
    assert found.baselines[-1] == "none" and found.relaxations


def test_only_a_change_may_be_below_zero(client, refused, override, facts):
    rows = facts.table("metrics").to_dict("records")
    changes = {row["metric"] for row in rows if row["unit"] in CHANGES}
    assert changes == {
        "usage_trend",
        "reach_change_per_year",
        "engagement_change_per_year",
        "change_of_visitors",
        "clicks_per_post_change",
    }
    for metric in sorted(changes):
        (own,) = client(overrides=[override(metric, "-3 %")]).overrides
        assert own.value == -0.03
    for figure in (-0.1, "-10 %"):
        fault, said = refused("fr_FR", overrides=[override("usage", figure, platform="x")])
        assert (fault.name, fault.rule) == ("overrides.1.value", "not_negative") and "-0.1" in said
    ends = override("usage", (-0.2, 0.1), platform="x")
    assert refused("en_US", overrides=[ends])[0].name == "overrides.1.low"


def test_a_network_that_loses_five_points_a_year_may_be_said_by_the_client(where, override):
    # The middle of the scale is no change: five points lost are half the criterion's weight less.
    falling, still = (
        next(
            c
            for c in where(overrides=[override("usage_trend", t, platform="x")]).scored
            if c.network == "x"
        )
        for t in (-0.05, 0)
    )
    assert still.score - falling.score == pytest.approx(0.15 / 2)
