import itertools

import pytest

from toolkit.answers import dropped, told, uniqueness
from toolkit.answers.uniqueness import OPTIONAL, SIGN_UP
from toolkit.errors import InvalidInput
from toolkit.privacy.population import QUESTIONS


def alone(**changes):
    return [step.unique for step in uniqueness(**changes).steps]


def test_the_sign_up_of_the_course_text_has_six_answers():
    assert SIGN_UP == ("area", "sex", "birth_year", "kin", "interest", "employer")
    assert set(OPTIONAL) < set(QUESTIONS) and "sex" not in OPTIONAL


def test_nothing_asked_leaves_everybody_together():
    found = uniqueness([], people=200)
    (step,) = found.steps
    assert (step.unique, step.k, step.matching) == (0, 200, 200)
    assert found.offered == ()


def test_ten_bits_tell_one_of_a_thousand():
    assert uniqueness(["sex"], people=1024).bits_needed == 10.0


@pytest.mark.parametrize("people", [50, 1000])
@pytest.mark.parametrize("person", [1, 2, 50])
def test_each_question_leaves_more_alone_and_fewer_alike(people, person):
    steps = uniqueness(QUESTIONS, people=people, person=person).steps
    for before, after in itertools.pairwise(steps):
        assert after.unique >= before.unique
        assert after.matching <= before.matching
        assert after.k <= before.k
    assert all(step.unique_share == step.unique / people for step in steps)
    assert all((step.k == 1) == (step.unique > 0) for step in steps)


def test_a_larger_crowd_leaves_a_smaller_share_alone():
    small, large = (uniqueness(people=people).last.unique_share for people in (300, 10_000))
    assert small > large


def test_coarser_years_leave_fewer_alone():
    counts = [alone(years=span)[-1] for span in (1, 5, 20, 2500)]
    assert counts == sorted(counts, reverse=True)
    without = alone(asked=[q for q in SIGN_UP if q != "birth_year"])[-1]
    assert counts[-1] == without  # one span for everybody tells nothing


def test_when_nobody_answers_only_what_is_always_given_is_left():
    assert alone(answered=0) == [0] * 7
    assert alone(answered=0, asked=["sex", "friends"]) == alone(asked=["sex", "friends"])


def test_a_rare_blank_tells_more_than_an_answer():
    # the lesson's own numbers: nine in ten answer, and more are alone than when all do
    assert [alone(answered=share)[-1] for share in (1, 0.9, 0.5, 0.1)] == [959, 978, 776, 159]


def test_the_staircase_of_the_lesson():
    found = uniqueness(person=2)
    assert [step.unique for step in found.steps] == [0, 0, 0, 173, 510, 927, 959]
    assert [step.matching for step in found.steps] == [1000, 428, 223, 6, 4, 1, 1]


def test_area_and_a_span_of_twenty_years_leave_nobody_alone():
    step = uniqueness(["area", "birth_year"], years=20).last
    assert (step.unique, step.k) == (0, 8)


def test_dropping_gives_back_what_the_shorter_form_has():
    first = dropped()[0]
    assert first.question == "birth_year"
    shorter = uniqueness([q for q in SIGN_UP if q != "birth_year"]).last
    assert (first.unique, first.k) == (shorter.unique, shorter.k)
    assert first.unique + first.protected == uniqueness().last.unique
    assert [one.unique for one in dropped()] == sorted(one.unique for one in dropped())


def test_bits_are_the_entropy_and_never_more_than_all_answers_alike_would_give():
    for one in told(people=1000):
        assert 0 < one.bits <= one.rarest <= uniqueness([]).bits_needed
        assert 2**one.bits <= one.answers + 1e-9
    assert [one.question for one in told()] == list(QUESTIONS)


def test_asking_again_gives_the_same_and_harms_nobody():
    before = uniqueness(QUESTIONS, people=300, answered=0.5, years=10, person=7)
    uniqueness(QUESTIONS, people=300)
    assert uniqueness(QUESTIONS, people=300, answered=0.5, years=10, person=7) == before


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("share", {"answered": 1.2}),
        ("share", {"answered": float("nan")}),
        ("count_from_one", {"years": 0}),
        ("too_few_rows", {"people": 1}),
        ("person_unknown", {"people": 50, "person": 51}),
        ("person_unknown", {"person": 0}),
        ("unknown_name_near", {"asked": ["aera"]}),
        ("column_twice", {"asked": ["sex", "sex"]}),
    ],
)
def test_what_cannot_be_asked_is_refused(rule, changes):
    with pytest.raises(InvalidInput) as refused:
        uniqueness(**changes)
    assert refused.value.rule == rule
