"""Lesson 02, what an hour costs: the rules people use to say that it is free."""

from __future__ import annotations

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check
from toolkit.model.effort import (
    WEEKS_PER_MONTH,
    cost_of_time,
    cost_per_post,
    loaded_hourly_cost,
    monthly_hours,
)


def monthly_cost_of_time(
    hours_per_week: float, hourly_wage: float, employer_charge_rate: float
) -> float:
    """Return the complete cost of the hours of an average month, in money."""
    hourly = loaded_hourly_cost(hourly_wage, employer_charge_rate=employer_charge_rate)
    return float(cost_of_time(monthly_hours(hours_per_week), hourly))


def cost_of_one_post(
    hours_per_week: float, hourly_wage: float, employer_charge_rate: float, posts_per_week: float
) -> float:
    """Return the complete cost of one post, in money."""
    month = monthly_cost_of_time(hours_per_week, hourly_wage, employer_charge_rate)
    return float(cost_per_post(month, posts_per_week * WEEKS_PER_MONTH))


MONTHLY_COST = Check(
    id="02_monthly_cost",
    cases=(
        {"hours_per_week": 4, "hourly_wage": 18.50, "employer_charge_rate": 0.35},
        {"hours_per_week": 10, "hourly_wage": 20, "employer_charge_rate": 0.30},
        {"hours_per_week": 3, "hourly_wage": 12, "employer_charge_rate": 0.25},
    ),
    right=monthly_cost_of_time,
    slips={
        "time_is_free": lambda **case: 0,
        "net_salary_rate": lambda **case: monthly_cost_of_time(
            **case | {"employer_charge_rate": 0}
        ),
        "weeks_as_month": lambda **case: monthly_cost_of_time(**case) * 4 / WEEKS_PER_MONTH,
        "one_week_only": lambda **case: monthly_cost_of_time(**case) / WEEKS_PER_MONTH,
        "minutes_as_hours": lambda **case: monthly_cost_of_time(**case) * 60,
    },
    unit="EUR",
    shown={"hours_per_week": "hours", "hourly_wage": "EUR", "employer_charge_rate": "%"},
)

POST_COST = Check(
    id="02_cost_of_a_post",
    cases=(
        {
            "hours_per_week": 5,
            "hourly_wage": 28.50,
            "employer_charge_rate": 0.30,
            "posts_per_week": 4,
        },
        {"hours_per_week": 3, "hourly_wage": 20, "employer_charge_rate": 0.45, "posts_per_week": 2},
        {"hours_per_week": 8, "hourly_wage": 35, "employer_charge_rate": 0.25, "posts_per_week": 7},
    ),
    right=cost_of_one_post,
    slips={
        "time_is_free": lambda **case: 0,
        "net_salary_rate": lambda **case: cost_of_one_post(**case | {"employer_charge_rate": 0}),
        "periods_mixed": lambda **case: cost_of_one_post(**case) * WEEKS_PER_MONTH,
        "minutes_as_hours": lambda **case: cost_of_one_post(**case) * 60,
    },
    unit="CAD",
    shown={
        "hours_per_week": "hours",
        "hourly_wage": "CAD",
        "employer_charge_rate": "%",
        "posts_per_week": "posts",
    },
)

FREE = Quiz(
    id="02_free",
    options=("time_is_free", "net_salary_rate", "weeks_as_month", "right"),
    right="right",
)

OBJECTIVES: tuple[str, ...] = ()
PREDICTIONS: tuple[Prediction, ...] = ()
CHECKS = (MONTHLY_COST, POST_COST)
QUIZZES = (FREE,)
