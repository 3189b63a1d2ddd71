import re

import pytest

from toolkit.lessons.learn import rules
from toolkit.lessons.learn.matching import same
from toolkit.lessons.learn.rules import Check
from toolkit.lessons.learn.running import Ran
from toolkit.text import locale_of

CHECK = Check(
    "02_monthly_cost",
    cases=(
        {"hours_per_week": 3, "hourly_wage": 10, "employer_charge_rate": 0.5},
        {"hours_per_week": 6, "hourly_wage": 20, "employer_charge_rate": 0.5},
    ),
    right=lambda hours_per_week, hourly_wage, employer_charge_rate: (
        hours_per_week * 52 / 12 * hourly_wage * (1 + employer_charge_rate)
    ),
    slips={"time_is_free": lambda **case: 0},
    unit="EUR",
    shown={"hours_per_week": "hours", "hourly_wage": "EUR", "employer_charge_rate": "%"},
)  # 13 hours a month at 15: 195; 26 at 30: 780


@pytest.mark.parametrize("answer", [195, 195.0, "195", "195,00", "195 €", 194, "196"])
def test_a_plain_answer_near_enough_is_right(answer):
    assert CHECK.outcome(answer, "fr").kind == "right"


@pytest.mark.parametrize("answer", [None, ..., "", "  "])
def test_a_blank_is_not_started(answer):
    assert CHECK.outcome(answer).kind == "not_started"


def test_a_slip_is_named_from_the_number_alone():
    assert CHECK.outcome(0).slip == "time_is_free"


def test_a_number_of_no_known_rule_is_told_the_question_and_itself():
    said = CHECK.say(190, "fr")
    assert "3 heures" in said and "190" in said


@pytest.mark.parametrize(
    "answer, words",
    [
        ("lots", "lots cannot be read as a number"),
        pytest.param("x" * 10**6, "x... cannot be read as a number", id="long"),
        (True, "a yes or a no"),
        ([195], "a list"),
        pytest.param([0] * 10**6, "a list", id="many"),
        (float("nan"), "a number too large to be read"),
        pytest.param(10**5000, "a number too large to be read", id="huge"),
        ({}, "something else"),
        (object(), "something else"),
    ],
)
def test_what_is_no_number_is_told_its_kind(answer, words):
    outcome = CHECK.outcome(answer)
    assert (outcome.kind, outcome.fault) == ("wrong_unknown", "unlike")
    assert words in CHECK.say(answer)
    assert len(CHECK.say(answer)) < 200


@pytest.mark.parametrize("typed", [(195, 0), "195,00", "195.00 €", "€195"])
def test_an_answer_typed_as_people_write_is_read(typed):
    assert CHECK.outcome(typed, "fr").kind == "right"


def test_a_percentage_is_read_with_its_sign_or_without():
    check = Check("02_monthly_cost", ({},), lambda: 0.42, {"time_is_free": lambda: 4.2}, unit="%")
    for typed in (42, 0.42, "42", "42 %", "0,42", (42, 0)):
        assert check.outcome(typed, "fr").kind == "right"
    assert check.outcome("420 %").slip == "time_is_free"
    assert check.outcome("0,42 %").kind == "wrong_unknown"


def test_right_wins_where_a_number_reads_two_ways():
    check = Check("02_monthly_cost", ({},), lambda: 1234, {"time_is_free": lambda: 1.234})
    assert check.outcome("1,234", "fr").kind == "right"


def _stub(**case):
    raise NotImplementedError


def test_a_function_is_run_on_every_case():
    assert CHECK.outcome(CHECK.right).kind == "right"
    assert CHECK.outcome(lambda **case: 0).slip == "time_is_free"
    assert CHECK.outcome(_stub).kind == "not_started"
    assert CHECK.outcome(lambda **case: None).kind == "not_started"


def test_a_function_right_on_one_case_only_is_shown_the_other():
    outcome = CHECK.outcome(lambda **case: 195)
    assert (outcome.kind, outcome.given, outcome.expected) == ("wrong_unknown", 195, 780)
    said = CHECK.say(lambda **case: 195)
    assert "expected €780" in said and "€195" in said


def test_a_function_that_stops_is_told_so_without_a_traceback():
    said = CHECK.say(lambda **case: 1 / 0)
    assert "ZeroDivisionError" in said and "Traceback" not in said


def _forever(**case):
    while True:
        pass


def _recurses(**case):
    return _recurses(**case)


def _asks(**case):
    return float(input())


def _prints(**case):
    print(195)


def _raises(**case):
    raise ValueError("a secret of mine")


def _leaves(**case):
    raise SystemExit


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "function, fault",
    [
        (_forever, "too_long"),
        (_recurses, "no_end"),
        (_asks, "asks"),
        (_prints, "printed"),
        (_raises, "raised"),
        (_leaves, "raised"),
        (lambda: 3, "arguments"),
        (lambda **case: "many", "unlike"),
        (lambda **case: [0] * 10**6, "unlike"),
        (lambda **case: "x" * 10**6, "unlike"),
        (lambda **case: case, "unlike"),
        (lambda **case: (n for n in [1]), "unlike"),
        (lambda **case: 10**5000, "unlike"),
    ],
)
def test_a_function_that_cannot_be_judged_is_told_why_in_a_sentence(
    function, fault, language, capsys
):
    outcome = CHECK.outcome(function, language, seconds=0.2 if fault == "too_long" else 20)
    assert (outcome.kind, outcome.fault) == ("wrong_unknown", fault)
    said = CHECK.sentence(outcome, locale_of(language))
    assert said.endswith((".", ")")) and len(said) < 330
    assert not re.search(r"Traceback|secret of mine|File |lambda|0x", said)
    assert capsys.readouterr() == ("", "")


def test_a_function_gets_a_copy_of_each_case():
    def spoils(**case):
        case["rows"].append(9)
        return len(case["rows"])

    check = Check("02_monthly_cost", ({"rows": [1, 2]},), lambda rows: len(rows) + 1)
    assert [check.outcome(spoils).kind for _ in range(2)] == ["right", "right"]
    assert check.cases[0] == {"rows": [1, 2]}


def test_a_function_that_names_its_arguments_otherwise_gets_them_in_order():
    function = lambda hours, wage, charges: hours * 52 / 12 * wage * (1 + charges)  # noqa: E731
    assert CHECK.outcome(function).kind == "right"


def test_the_cases_share_one_budget(monkeypatch):
    given = []
    monkeypatch.setattr(rules, "run", lambda f, case, seconds: given.append(seconds) or Ran(1))
    CHECK.outcome(_forever, seconds=3)
    assert given == [1.5, 1.5]


def test_the_answer_is_not_given_away_to_a_plain_guess():
    assert "195" not in CHECK.say(190) + CHECK.say(0) + CHECK.say(None)


def test_choices_and_rankings_are_compared_as_such():
    assert same(" LinkedIn", "linkedin", 0)
    assert same(["x", "Facebook"], ("X", "facebook"), 0)
    assert not same(["facebook", "x"], ("x", "facebook"), 0)
