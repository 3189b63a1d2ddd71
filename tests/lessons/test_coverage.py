import dataclasses

import pytest

from toolkit.lessons import check
from toolkit.lessons.check.coverage import bank as real
from toolkit.lessons.check.coverage import faults

CATALOGUES = "toolkit/text/catalogues"
HOLES = {
    "predict": ('learn.predict("02_monthly_cost"', 'print("02_monthly_cost"'),
    "quiz": ('learn.quiz("02_free"', 'print("02_free"'),
}


def _rules(root, bank):
    return {(fault.rule, fault.name) for fault in faults(root, bank)}


def test_an_objective_met_by_every_kind_of_item_is_covered(course, bank):
    [row] = check.coverage(course, bank)
    assert row == check.Coverage("02_price_an_hour", predicted=True, exercised=True, quizzed=True)
    assert faults(course, bank) == []


@pytest.mark.parametrize("verb", HOLES)
def test_a_hole_is_named_with_the_call_that_fills_it(make, bank, verb):
    [fault] = faults(make(lesson=dict([HOLES[verb]])), bank)
    assert (fault.rule, fault.name) == (f"objective_without_{verb}", "02_price_an_hour")
    assert f"learn.{verb}" in str(fault) and "notebooks/source/02" in str(fault)


def test_a_box_exercises_nothing_nor_does_the_worked_problem(make, bank):
    swaps = {
        'learn.check("02_cost_of_a_post", answer, lang=lang)': (
            'learn.check("02_cost_of_a_post", lang=lang)'
        ),
        'learn.check("02_cost_of_a_post", cost_of_a_post, lang=lang)': "",
    }
    root = make(exercise=swaps)
    assert _rules(root, bank) == {("objective_without_check", "02_price_an_hour")}


def test_a_quiz_item_may_stand_in_the_exercises(make, bank):
    root = make(
        lesson=dict([HOLES["quiz"]]),
        exercise={'learn.hints("02_cost_of_a_post"': 'learn.quiz("02_free"'},
    )
    assert _rules(root, bank) == set()


def test_an_objective_and_a_hint_without_words_are_named_in_each_language(course, bank):
    words = {"en": bank.words["en"], "fr": set(bank.words["en"]) - {"objective.02_price_an_hour"}}
    words["en"] = set(bank.words["en"]) - {"hint.02_cost_of_a_post.2"}
    found = faults(course, dataclasses.replace(bank, words=words))
    assert {(fault.rule, fault.name, fault.remedy) for fault in found} == {
        ("words_missing", "objective.02_price_an_hour", f"{CATALOGUES}/fr/lesson_02.po"),
        ("words_missing", "hint.02_cost_of_a_post.2", f"{CATALOGUES}/en/lesson_02.po"),
    }


def test_a_bullet_list_of_another_length_is_a_fault_in_its_language(make, bank):
    root = make(lesson={"# - chiffrer une heure": "# - une de trop\n# - chiffrer une heure"})
    [fault] = faults(root, bank)
    assert (fault.rule, fault.given, fault.remedy) == ("objective_bullets", 2, 1)
    assert fault.where.startswith("02_tiny.py:") and "fr" in str(fault)


def test_a_lesson_without_objectives_is_a_fault(make, bank):
    empty = dataclasses.replace(bank, objectives=())
    found = _rules(make(), empty)
    assert ("objective_bullets", "02_tiny.py") in found


def test_an_item_the_bank_does_not_hold_is_met_with_the_nearest(make, bank):
    found = faults(make(lesson={'learn.quiz("02_free"': 'learn.quiz("02_fre"'}), bank)
    fault = next(one for one in found if one.rule == "unknown_name_near")
    assert (fault.given, fault.remedy) == ("02_fre", "02_free")
    assert fault.where.startswith("02_tiny.py:")


def test_an_item_that_aims_at_no_objective_is_a_fault(course, bank):
    aimless = dataclasses.replace(bank, quizzes={"02_free": "02_elsewhere"})
    assert ("item_without_objective", "02_free") in _rules(course, aimless)


def test_the_table_has_a_line_an_objective_and_says_what_is_missing(course, bank):
    rows = [
        *check.coverage(course, bank),
        check.Coverage("02_b", predicted=False, exercised=True, quizzed=False),
    ]
    assert check.drawn(rows, "en_US").splitlines() == [
        "objective         predicted  exercised  quizzed",
        "02_price_an_hour  yes        yes        yes",
        "02_b              MISSING    yes        MISSING",
    ]
    assert check.drawn([], "fr_FR") == ""


def test_the_bank_of_the_course_is_the_default(course):
    held = real()
    assert held.objectives and held.checks["02_monthly_cost"] in held.objectives
    assert "check.not_started" in held.words["fr"]
