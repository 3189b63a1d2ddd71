import pytest

from toolkit.lessons.learn.rules import Check, same

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


@pytest.mark.parametrize("answer", [190, "lots", True, float("nan"), [195], {}, object()])
def test_anything_else_is_wrong_and_never_raises(answer):
    assert CHECK.outcome(answer).kind == "wrong_unknown"
    assert "3 hours" in CHECK.say(answer)


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


def test_a_function_that_leaves_or_takes_nothing_is_told_too():
    assert CHECK.outcome(lambda: 3).raised == "TypeError"
    assert CHECK.outcome(lambda **case: exit()).raised == "SystemExit"


def test_the_answer_is_not_given_away_to_a_plain_guess():
    assert "195" not in CHECK.say(190) + CHECK.say(0) + CHECK.say(None)


def test_choices_and_rankings_are_compared_as_such():
    assert same(" LinkedIn", "linkedin", 0)
    assert same(["x", "Facebook"], ("X", "facebook"), 0)
    assert not same(["facebook", "x"], ("x", "facebook"), 0)
