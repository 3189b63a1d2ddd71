"""Lesson 05, where the hours go: a week split between accounts, and what people split it by."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.lessons.learn.bank import weeks
from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check

_BOTH = {
    "first_hours": "hours",
    "first_most": "",
    "first_minimum": "hours",
    "second_hours": "hours",
    "second_most": "",
    "second_minimum": "hours",
    "hours_constant": "hours",
}


def _both(
    first: tuple[float, float, float], second: tuple[float, float, float]
) -> dict[str, object]:
    """Return a case of two accounts: hours, what there is to be had, minimum of each."""
    values = (*first, *second, 2)
    return dict(zip(_BOTH, values, strict=True))


def _two_accounts(check_id: str, cases: tuple[Mapping[str, object], ...]) -> Check:
    return Check(
        id=check_id,
        objective="05_two_accounts",
        cases=cases,
        right=lambda **case: weeks.of_both(weeks.brought, case),
        slips={
            "minimum_ignored": lambda **case: weeks.of_both(
                weeks.brought, case | {"first_minimum": 0, "second_minimum": 0}
            ),
            "half_is_half": lambda **case: weeks.of_both(weeks.in_proportion, case),
            "straight_line": lambda **case: weeks.of_both(weeks.straight, case),
        },
        unit="points",
        shown=_BOTH,
    )


def _equal_split(check_id: str, cases: tuple[Mapping[str, object], ...]) -> Check:
    return Check(
        id=check_id,
        objective="05_share_the_week",
        cases=cases,
        right=weeks.lost_share,
        slips={
            "minimum_ignored": weeks.lost_without_minimum,
            "hours_as_result": weeks.lost_hours,
            "wrong_base": weeks.lost_of_the_rest,
        },
        unit="%",
        shown={"hours": "hours", "hours_constant": "hours"},
    )


def _week(
    hours: float, most: tuple[float, ...], minimum_hours: tuple[float, ...]
) -> dict[str, object]:
    return {"hours": hours, "most": most, "minimum_hours": minimum_hours, "hours_constant": 2}


TWO_ACCOUNTS = _two_accounts(
    "05_two_accounts",
    (
        _both((3, 90, 1), (2, 70, 2.5)),
        _both((1.5, 60, 2), (4, 100, 1)),
        _both((5, 80, 1), (3, 120, 4)),
    ),
)
FLORIST = _two_accounts(
    "05_florist",
    (
        _both((4, 100, 1), (2, 80, 4)),
        _both((1, 90, 1.5), (3, 60, 1)),
        _both((6, 70, 2), (1.5, 110, 2)),
    ),
)
LOST = _equal_split(
    "05_equal_split_lost",
    (
        _week(4, (110, 90), (1, 3)),
        _week(6, (120, 60, 90), (1, 1, 3)),
        _week(5, (80, 100), (1, 3)),
    ),
)
FLORIST_LOST = _equal_split(
    "05_florist_lost",
    (
        _week(6, (100, 70, 80), (1, 2, 4)),
        _week(4, (70, 100), (1, 3)),
        _week(8, (90, 60, 80), (1, 1, 4)),
    ),
)
BOOKSHOP = _equal_split(
    "05_bookshop",
    (
        _week(5, (100, 80), (1, 4)),
        _week(6, (100, 90, 80), (1, 1, 3)),
        _week(4, (90, 60), (1, 3)),
    ),
)
NEXT_HOUR = Check(
    id="05_next_hour",
    objective="05_share_the_week",
    cases=(
        {
            "accounts": {
                "facebook": weeks.Account(40, 0.8, 0.5, 1),
                "instagram": weeks.Account(100, 2, 1, 5),
                "linkedin": weeks.Account(70, 4, 1, 2),
                "youtube": weeks.Account(90, 2, 3, 0),
            }
        },
    ),
    choices=("facebook", "instagram", "linkedin", "youtube"),
    right=weeks.next_hour,
    slips={
        "average_return": weeks.best_on_average,
        "best_first": lambda accounts: weeks.most_of(weeks.each(accounts, "most")),
        "equal_split": lambda accounts: weeks.least_of(weeks.each(accounts, "hours")),
    },
)
CLOSE = Check(
    id="05_close",
    objective="05_account_to_close",
    cases=(
        {
            "accounts": {
                "instagram": weeks.Account(80, 2, 1.5, 40),
                "pinterest": weeks.Account(40, 2, 1, 300),
                "tiktok": weeks.Account(60, 2, 3, 450),
                "youtube": weeks.Account(110, 2, 4, 900),
            },
            "hours": 8,
        },
    ),
    choices=("instagram", "pinterest", "tiktok", "youtube"),
    right=weeks.to_close,
    slips={
        "lowest_score": lambda accounts, hours: weeks.least_of(weeks.each(accounts, "most")),
        "largest_minimum": lambda accounts, hours: weeks.most_of(
            weeks.each(accounts, "minimum_hours")
        ),
        "sunk_hours": lambda accounts, hours: weeks.least_of(weeks.each(accounts, "hours")),
    },
    shown={"hours": "hours"},
)
VOTES = Check(
    id="05_votes_to_win",
    objective="05_enough_counted",
    cases=(
        {"votes": 64, "certainty": 0.9},
        {"votes": 100, "certainty": 0.9},
        {"votes": 36, "certainty": 0.95},
    ),
    right=weeks.votes_to_win,
    slips={
        "majority_is_enough": lambda votes, certainty: votes // 2 + 1,
        "certainty_as_share": lambda votes, certainty: round(votes * certainty),
        "lead_added_whole": weeks.whole_lead,
    },
    unit="people",
    shown={"votes": "people", "certainty": "%"},
)
SHEETS = Check(
    id="05_sheets",
    objective="05_time_sheets",
    cases=(
        {
            "staff": (
                ("mon-fri", "full"),
                ("mon-fri", "full"),
                ("tue-sat", "full"),
                ("tue-sat", "full"),
                ("mon-thu", "full"),
                ("sat-sun", "student"),
            )
        },
    ),
    choices=("rows", "numbers", "contract", "team"),
    right=weeks.to_send,
    slips={
        "names_removed": lambda staff: "rows",
        "numbers_for_names": lambda staff: "numbers",
        "group_of_one": lambda staff: "contract",
    },
)
BROUGHT = Check(
    id="05_brought",
    objective="05_two_accounts",
    cases=(
        {"hours": 1, "most": 80, "minimum_hours": 2, "hours_constant": 4},
        {"hours": 3, "most": 100, "minimum_hours": 1, "hours_constant": 2},
        {"hours": 2, "most": 60, "minimum_hours": 2, "hours_constant": 2},
    ),
    right=weeks.brought,
    slips={
        "minimum_ignored": lambda **case: weeks.brought(**case | {"minimum_hours": 0}),
        "half_is_half": weeks.in_proportion,
    },
    unit="points",
    shown={"hours": "hours", "minimum_hours": "hours", "hours_constant": "hours"},
)

OBJECTIVES = (
    "05_two_accounts",
    "05_share_the_week",
    "05_account_to_close",
    "05_enough_counted",
    "05_time_sheets",
)
PREDICTIONS = (
    Prediction("05_half_each", "05_two_accounts"),
    Prediction("05_equal_split", "05_share_the_week"),
    Prediction("05_keeping", "05_account_to_close"),
    Prediction("05_votes", "05_enough_counted"),
    Prediction("05_recognised", "05_time_sheets"),
)
CHECKS = (
    TWO_ACCOUNTS,
    FLORIST,
    LOST,
    FLORIST_LOST,
    BOOKSHOP,
    NEXT_HOUR,
    CLOSE,
    VOTES,
    SHEETS,
    BROUGHT,
)
QUIZZES = (
    Quiz(
        "05_half_a_minimum",
        ("half_is_half", "right", "minimum_ignored", "kept_for_later"),
        "right",
        "05_two_accounts",
    ),
    Quiz(
        "05_ninth_hour",
        ("average_return", "best_first", "equal_split", "right"),
        "right",
        "05_share_the_week",
    ),
    Quiz(
        "05_which_one",
        ("right", "lowest_score", "largest_minimum", "sunk_hours"),
        "right",
        "05_account_to_close",
    ),
    Quiz(
        "05_two_rates",
        ("rate_without_count", "size_alone", "right", "stop_when_pleased"),
        "right",
        "05_enough_counted",
    ),
    Quiz(
        "05_sheets_sent",
        ("names_removed", "right", "nobody_objected", "numbers_for_names"),
        "right",
        "05_time_sheets",
    ),
)
