"""What a draft lacks, contradicts or asks too much, worked by hand."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy import policy

PLACES = ("FR", "CA-QC", "US", "")
ANSWER = {
    name: st.sets(st.sampled_from(one.choices)).map(tuple)
    if one.several
    else st.sampled_from(("", *one.choices))
    for name, one in policy.QUESTIONS.items()
}
DRAFTS = st.fixed_dictionaries(ANSWER)


def found(draft, place="", **changes):
    whole = {**policy.proposed(place), **draft, **changes}
    return [(fault.rule, fault.kind) for fault in policy.check(whole, place)]


@pytest.mark.parametrize("place", PLACES)
def test_the_draft_we_would_defend_has_no_fault(place):
    assert policy.check(policy.proposed(place), place) == ()
    assert set(policy.proposed(place)) == {one.id for one in policy.due({}, place)}


def test_an_empty_page_lacks_every_answer_and_nothing_else():
    faults = policy.check({})
    assert {(f.rule, f.kind) for f in faults} == {("unanswered", "missing")}
    assert [f.questions for f in faults] == [(one.id,) for one in policy.due({})]


@pytest.mark.parametrize(
    "question, answer, rule, kind",
    [
        ("private", "silence", "silence", "disproportionate"),
        ("private", "praise", "praise_only", "disproportionate"),
        ("disclosure", "always", "badge_everywhere", "disproportionate"),
        ("accounts", "staff_passwords", "passwords_asked", "disproportionate"),
        ("watching", "private_profiles", "private_profiles_watched", "disproportionate"),
        ("leaving", "silent_for_ever", "silent_for_ever", "disproportionate"),
        ("sanctions", "dismissal_at_once", "dismissed_at_once", "disproportionate"),
        ("paid", "unsaid", "unlabelled", "missing"),
        ("approval", "nobody", "unread", "missing"),
        ("crisis", "anybody", "one_voice_many_mouths", "contradictory"),
        ("approval", "every_firm_post", "alone_on_duty", "contradictory"),
        ("accounts", "personal", "leaves_with_the_account", "contradictory"),
    ],
)
def test_one_answer_makes_one_fault(question, answer, rule, kind):
    assert found({question: answer}) == [(rule, kind)]


def test_staff_may_always_speak_of_their_working_conditions():
    # Whatever else a draft says, forbidding all talk of work is found, and never as a lack.
    for crisis, approval in itertools.product(("on_duty", "morning"), ("delicate", "nobody")):
        kinds = dict(found({"private": "silence", "crisis": crisis, "approval": approval}))
        assert kinds["silence"] == "disproportionate"


def test_whoever_reads_private_posts_contradicts_a_free_word_and_a_duty():
    rules = found({"approval": "private_too"})
    assert rules == [
        ("alone_on_duty", "contradictory"),
        ("free_but_read", "contradictory"),
        ("private_posts_read", "disproportionate"),
    ]


def test_a_list_that_leaves_out_the_customers_says_whom():
    (fault,) = policy.check(policy.proposed() | {"protected": ("secrets", "colleagues")})
    assert (fault.rule, fault.lacking) == ("unprotected", ("customers",))


def test_figures_may_be_protected_and_need_not_be():
    assert not found({"protected": ("customers", "colleagues", "secrets")})
    assert not found({"protected": ("customers", "colleagues", "secrets", "figures")})


def test_in_france_a_sanction_asks_for_the_opinion_of_the_representatives():
    draft = policy.proposed("FR") | {"sanctions": ("by_procedure",)}
    assert [f.questions for f in policy.check(draft, "FR")] == [("consulted",)]
    late = policy.check(draft | {"consulted": ("not_yet",)}, "FR")
    assert [(f.rule, f.law) for f in late] == [("unconsulted", ("fr_house_rules",))]
    assert policy.check(draft | {"consulted": ("before",)}, "FR") == ()


def test_elsewhere_nobody_is_asked_about_a_french_committee():
    draft = policy.proposed("CA-QC") | {"sanctions": ("by_procedure",), "consulted": ("not_yet",)}
    assert policy.check(draft, "CA-QC") == ()


@pytest.mark.parametrize(
    "place, law",
    [("FR", ("fr_proportionate",)), ("CA-QC", ("qc_speech",)), ("US", ())],
)
def test_the_law_named_is_that_of_the_place(place, law):
    (fault,) = policy.check(policy.proposed(place) | {"private": ("silence",)}, place)
    assert fault.law == law


@given(DRAFTS, st.sampled_from(PLACES))
@settings(max_examples=60, deadline=None)
def test_what_is_put_right_has_no_fault_and_keeps_the_rest(draft, place):
    whole = policy.mended(draft, place)
    assert policy.check(whole, place) == ()
    # What is left open is filled first: an answer may contradict what stands there then.
    filled = policy.proposed(place) | policy.answered(draft)
    faults = (*policy.check(draft, place), *policy.check(filled, place))
    blamed = {name for fault in faults for name in fault.questions}
    for name, answer in policy.answered(draft).items():
        if name not in blamed:
            assert whole[name] == answer


@given(DRAFTS, st.sampled_from(PLACES))
@settings(max_examples=60, deadline=None)
def test_every_fault_can_be_put_right_where_it_stands(draft, place):
    for fault in policy.check(draft, place):
        assert set(fault.remedy) <= set(fault.questions)
        again = policy.check(dict(draft) | dict(fault.remedy), place)
        assert (fault.rule, fault.questions) not in {(f.rule, f.questions) for f in again}


def test_every_rule_can_be_broken_and_only_by_its_own_answers():
    for rule in policy.RULES:
        for place in rule.law or ("FR",):
            draft = policy.proposed(place) | {q: some[:1] for q, some in rule.when.items()}
            if "consulted" in rule.when:
                draft["sanctions"] = ("by_procedure",)
            assert rule.id in [fault.rule for fault in policy.check(draft, place)]
        assert not set(rule.remedy.items()) & {
            (q, one) for q, some in rule.when.items() for one in some
        }


@pytest.mark.parametrize(
    "draft, said",
    [
        ({"voices": "named"}, "Did you mean 'voice'"),
        ({"voice": "nobody"}, "voice 'nobody' is not known"),
        ({"voice": ("named", "owner")}, "takes one answer"),
    ],
)
def test_what_is_not_an_answer_is_refused_in_words(draft, said):
    with pytest.raises(InvalidInput, match=said):
        policy.check(draft)
