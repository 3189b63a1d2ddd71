"""What plausible clients are told, on the facts as they are; and what 0 and 1 mean."""

import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers, data, records
from toolkit.answers.accounts import accounts
from toolkit.answers.criteria import CRITERIA, values
from toolkit.answers.gates import Gate, minimum_hours
from toolkit.answers.origins import given as given_hours
from toolkit.answers.outcomes import outcomes

DRAWS = 50
HOURS = st.floats(0.1, 60)
POINTS = st.lists(st.integers(0, 10), min_size=5, max_size=5).filter(any)


def held(*names):
    """Accounts by name: a page unless another kind is said after a colon."""
    return [
        {"network": network, "kind": kind or "page"}
        for network, _, kind in (name.partition(":") for name in names)
    ]


MADE = {"firms": {"sells_to": 1, "content": ["photo", "article", "text"]}, "wants": {"leads": 1}}
CLIENTS = {
    "plumber": MADE["firms"] | {"hours_per_week": 1},
    "plumber with accounts": MADE["firms"]
    | {"hours_per_week": 1, "accounts": held("facebook", "linkedin:profile", "linkedin")},
    "florist": {"hours_per_week": 20, "chain": "in_store", "content": ["photo"], "country": "FR"},
    "florist of 2010": {
        "hours_per_week": 20,
        "chain": "in_store",
        "content": ["photo", "text"],
        "accounts": held("facebook", "myspace:profile", "viadeo:profile", "friendster:profile")
        + held("google_plus", "flickr", "tumblr", "internal_network:group"),
    },
    "stretched shop": {
        "hours_per_week": 3,
        "content": ["photo", "video", "text"],
        "accounts": held("facebook", "instagram", "pinterest", "x", "tiktok"),
    },
    "lawyer": MADE["firms"] | {"hours_per_week": 12, "accounts": held("linkedin:profile", "x")},
    "writer": {"hours_per_week": 30, "content": ["text"]},
}
EXAMPLES = ("bakery", "supplier", "museum_shop")


@pytest.fixture(scope="session")
def where(client, facts):
    """Where a client of the table, or an example, should be; answers replaced."""

    def where(name, points=None, **changes):
        if name in EXAMPLES:
            made = records.read(name).replace(**changes)
        else:
            made = client(**{**CLIENTS[name], **changes})
        weights = None if points is None else dict(zip(CRITERIA, points, strict=True))
        return answers.where(made, facts, weights=weights, draws=DRAWS)

    return where


def told(found):
    return {c.account: c.outcome for c in found.candidates}


@pytest.mark.parametrize(
    ("name", "account", "outcome"),
    [
        ("bakery", "facebook_page", "invest"),
        ("bakery", "instagram", "maintain"),
        ("supplier", "linkedin_profile", "test"),
        ("plumber with accounts", "linkedin_profile", "park"),
        ("plumber with accounts", "facebook_page", "park"),
        ("florist", "instagram", "open"),
        ("florist", "youtube", "not_now"),
        ("florist", "tumblr", "recycle"),
        ("florist of 2010", "myspace", "close"),
        ("florist of 2010", "viadeo", "close"),
        ("florist of 2010", "friendster", "close"),
        ("florist of 2010", "google_plus", "close"),
        ("florist of 2010", "flickr", "close"),
        ("florist of 2010", "tumblr", "recycle"),
        ("florist of 2010", "internal_network", "apart"),
        ("stretched shop", "x", "park"),
        ("lawyer", "linkedin_profile", "invest"),
        ("writer", "instagram", "not_now"),
    ],
)
def test_what_each_is_told(where, name, account, outcome):
    assert told(where(name))[account] == outcome


def test_a_plumber_who_sells_to_firms_and_has_an_hour_a_week_gets_none_or_park(where):
    for name in ("plumber", "plumber with accounts"):
        found = where(name)
        assert found.first == "none" and found.scored == ()
        assert {c.outcome for c in found.candidates if c.held} <= {"park"}
        assert {c.outcome for c in found.candidates if not c.held} == {"not_now", "recycle"}


@given(hours=HOURS, points=POINTS, content=st.sampled_from([[], ["photo"], ["text"], ["video"]]))
@settings(max_examples=25, deadline=None)
def test_a_bakery_gets_its_listing_before_any_network(where, hours, points, content):
    found = where("bakery", points, hours_per_week=hours, content=content)
    assert found.first == found.baselines[0] == "local_listing"


@given(points=POINTS, hours=st.floats(1.1, 40))
@settings(max_examples=25, deadline=None)
def test_who_sells_to_firms_gets_the_person_before_the_company_page(where, points, hours):
    for name in ("supplier", "lawyer"):
        rank = {c.account: c.rank for c in where(name, points, hours_per_week=hours).scored}
        score = {c.account: c.score for c in where(name, points, hours_per_week=hours).scored}
        assert score["linkedin_profile"] >= score["linkedin_page"]
        # Only where nothing but what they share has weight do the two tie.
        if points[CRITERIA.index("standing")]:
            assert rank["linkedin_profile"] < rank["linkedin_page"]


@pytest.mark.parametrize("name", ["supplier", "lawyer"])
def test_who_sells_to_firms_is_sent_to_a_person_s_profile_first_of_all(where, name):
    assert where(name).first == where(name).leader.account == "linkedin_profile"


@pytest.mark.parametrize("name", [*CLIENTS, *EXAMPLES])
def test_none_and_one_s_own_site_stand_beside_every_network(where, name):
    found = where(name)
    in_store = name == "bakery" or "florist" in name
    assert found.baselines == (("local_listing",) if in_store else ()) + ("own_site", "none")
    assert found.first in {*found.baselines, *(c.account for c in found.scored[:1])}


@given(name=st.sampled_from([*CLIENTS, *EXAMPLES]), hours=HOURS, points=POINTS)
@settings(max_examples=40, deadline=None)
def test_an_account_that_hours_cannot_feed_is_parked_and_only_a_dead_network_closed(
    where, name, hours, points
):
    for candidate in where(name, points, hours_per_week=hours).candidates:
        assert (candidate.outcome == "close") == (
            candidate.held and candidate.gate.reason in ("closed", "faded")
        )
        if candidate.held and candidate.gate.reason == "hours":
            assert candidate.outcome == "park"
        if candidate.held:
            assert candidate.outcome not in ("open", "not_now")
        else:
            assert candidate.outcome in ("open", "not_now", "test", "recycle")


@given(name=st.sampled_from([*CLIENTS, *EXAMPLES]), hours=HOURS, points=POINTS)
@settings(max_examples=40, deadline=None)
def test_the_accounts_fed_never_need_more_hours_than_there_are(where, name, hours, points):
    found = where(name, points, hours_per_week=hours).scored
    fed = [c for c in found if c.outcome in ("invest", "maintain", "open")]
    assert sum(c.gate.minimum_hours.value for c in fed) <= hours
    assert fed == [] or fed[0].rank == 1
    assert sum(c.outcome in ("invest", "test") for c in found) <= 2
    # The walk stops at the first account that is not fed.
    going = [c.outcome in ("invest", "maintain", "open", "test") for c in found]
    assert going == sorted(going, reverse=True)


def test_an_account_on_trial_takes_all_the_hours_that_are_left():
    # Six hours: two for the first, and the second may need up to what is left, or less.
    asked = (("in", 2), ("test", 3), ("in", 1))
    gates = [Gate(verdict, None, given_hours("h", least, unit="hours")) for verdict, least in asked]
    rows = [{"held": True}] * 3
    assert outcomes(rows, gates, range(3), hours_per_week=6) == ["invest", "test", "park"]


def test_who_makes_only_videos_is_not_sent_where_people_read(where):
    gates = {c.account: c.gate for c in where("writer", content=["video"]).candidates}
    for account in ("threads", "reddit", "messenger"):
        assert (gates[account].verdict, gates[account].reason) == ("out", "content")
    assert gates["youtube"].verdict == gates["whatsapp"].verdict == "in"


def test_of_a_range_of_least_frequencies_published_the_least_gates(facts, tmp_path):
    for path in [*facts.folder.glob("*.csv"), facts.folder / "datapackage.json"]:
        shutil.copy(path, tmp_path)
    table = (facts.folder / "benchmarks.csv").read_text(encoding="utf-8")
    row = "minimum_posts_per_week,facebook,page,1,"
    assert table.count(row + "1,") == 1
    (tmp_path / "benchmarks.csv").write_text(table.replace(row + "1,", row + "6,"), "utf-8")
    hours = minimum_hours("facebook", data.load(tmp_path))
    assert (hours.low, hours.high) == pytest.approx((1 * 0.25 + 0.5, 1 * 2 + 2))


def test_every_outcome_is_told_to_somebody(where):
    everything = {
        outcome for name in [*CLIENTS, *EXAMPLES] for outcome in told(where(name)).values()
    }
    assert everything == {
        *("invest", "maintain", "test", "park", "close"),
        *("open", "not_now", "recycle", "apart"),
    }


def test_every_criterion_says_in_both_languages_what_0_and_1_are_and_who_says_so(facts):
    rows = {row["criterion"]: row for row in facts.table("criteria").to_dict("records")}
    assert tuple(rows) == CRITERIA
    for row in rows.values():
        written = [
            row[f"{what}_{lang}"] for what in ("zero", "one", "why") for lang in ("en", "fr")
        ]
        assert all(written) and len(set(written)) == 6
        assert row["zero_at"] < row["one_at"] and row["grade"] and row["date"]
        assert facts.source(row["source"])


# Where a client's own figure puts the value: the metric that each criterion is read from.
READ_FROM = {
    "audience": "usage",
    "objective": "share_marketers_positive_result",
    "standing": "usage_trend",
    "peers": "share_marketers_using",
}


@pytest.fixture(scope="session")
def value(client, facts):
    """The ends of one account's value on one criterion."""

    def value(criterion, account, **changes):
        person = client(objectives=MADE["wants"], **changes)
        own = facts.overridden(person.overrides)
        row = next(row for row in accounts(person, own) if row["account"] == account)
        found = values(row, person, own)[criterion]
        return found.low, found.middle, found.high

    return value


@pytest.mark.parametrize("account", ["facebook_page", "instagram", "threads", "linkedin_profile"])
@pytest.mark.parametrize("criterion", READ_FROM)
def test_a_value_is_0_and_1_where_its_anchors_say_and_straight_between(
    value, facts, override, criterion, account
):
    row = facts.table("criteria").set_index("criterion").loc[criterion]
    network = account.partition("_")[0]
    for place in (0, 0.25, 0.5, 1):
        figure = row["zero_at"] + place * (row["one_at"] - row["zero_at"])
        own = [override(READ_FROM[criterion], round(figure, 9), platform=network)]
        for person in ({}, {"country": "FR"}, {"country": "ZZ", "currency": "EUR"}):
            found = value(criterion, account, overrides=own, **person)
            assert found == pytest.approx((place,) * 3)


def test_what_passes_an_anchor_stays_on_the_scale(value, override):
    for trend, end in ((-0.2, 0), (0.2, 1)):
        own = [override("usage_trend", trend, platform="threads")]
        assert value("standing", "threads", overrides=own) == pytest.approx((end,) * 3)


@pytest.mark.parametrize(
    ("made", "fit"), [(["article"], 0), (["photo"], 0.5), (["text"], 1), (["text", "photo"], 1)]
)
def test_content_is_0_for_none_of_its_forms_and_1_for_the_main_one(value, made, fit):
    assert value("content", "messenger", content=made) == (fit, fit, fit)


@pytest.mark.parametrize("account", ["friendster", "google_plus"])
def test_a_network_that_has_closed_is_the_0_of_standing(value, account):
    assert value("standing", account) == (0, 0, 0)


@pytest.mark.parametrize("criterion", READ_FROM)
def test_the_scale_is_fixed_another_network_s_figure_moves_nothing(value, override, criterion):
    plain = value(criterion, "facebook_page")
    for figure in (0, 0.05):
        own = [override(READ_FROM[criterion], figure, platform=n) for n in ("instagram", "x")]
        assert value(criterion, "facebook_page", overrides=own) == plain
