"""Lesson 02, what an hour costs: the rules people use to say that it is free."""

from __future__ import annotations

from toolkit.lessons.learn.bank.costs import (
    cheapest_first,
    complete_hour,
    cost_of_one_post,
    first_year,
    found_by,
    hours_of_a_second_account,
    hours_of_a_week,
    monthly_cost_of_time,
    year_of_answers,
)
from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check
from toolkit.model.effort import WEEKS_PER_MONTH

OBJECTIVES = ("02_hour_cost", "02_month_and_year", "02_where_hours_go", "02_name_the_slip")

PREDICTIONS = (
    Prediction("02_monthly_cost", "02_month_and_year"),
    Prediction("02_charges_in_100", "02_hour_cost"),
    Prediction("02_two_slips", "02_name_the_slip"),
    Prediction("02_besides_posts", "02_where_hours_go"),
)


COMPLETE_HOUR = Check(
    id="02_complete_hour",
    cases=(
        {"hourly_wage": 17.40, "employer_charge_rate": 0.36},
        {"hourly_wage": 14.20, "employer_charge_rate": 0.25},
        {"hourly_wage": 22.00, "employer_charge_rate": 0.42},
    ),
    right=complete_hour,
    slips={
        "net_salary_rate": lambda hourly_wage, **rest: hourly_wage,
        "charges_alone": lambda hourly_wage, employer_charge_rate: (
            hourly_wage * employer_charge_rate
        ),
        "charges_taken_off": lambda hourly_wage, employer_charge_rate: (
            hourly_wage * (1 - employer_charge_rate)
        ),
        "charges_divided": lambda hourly_wage, employer_charge_rate: (
            hourly_wage / (1 - employer_charge_rate)
        ),
    },
    unit="EUR",
    shown={"hourly_wage": "EUR", "employer_charge_rate": "%"},
    objective="02_hour_cost",
)


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
    objective="02_month_and_year",
)


YEAR_OF_ANSWERS = Check(
    id="02_year_of_answers",
    cases=(
        {"minutes_per_day": 35, "days_per_week": 5, "hourly_cost": 27},
        {"minutes_per_day": 20, "days_per_week": 6, "hourly_cost": 25},
        {"minutes_per_day": 45, "days_per_week": 7, "hourly_cost": 32},
    ),
    right=year_of_answers,
    slips={
        "time_is_free": lambda **case: 0,
        "minutes_as_hours": lambda **case: year_of_answers(**case) * 60,
        "minutes_as_decimals": lambda **case: year_of_answers(**case) * 60 / 100,
        "weeks_as_month": lambda **case: year_of_answers(**case) * 4 / WEEKS_PER_MONTH,
        "week_for_year": lambda **case: year_of_answers(**case) / 12 / WEEKS_PER_MONTH,
    },
    unit="EUR",
    shown={"minutes_per_day": "minutes", "hourly_cost": "EUR"},
    objective="02_month_and_year",
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
    objective="02_month_and_year",
)


RECORD_SHOP = Check(
    id="02_record_shop",
    cases=(
        {"hours_per_week": 3, "hourly_wage": 19, "employer_charge_rate": 0.40, "posts_per_week": 6},
        {"hours_per_week": 6, "hourly_wage": 20, "employer_charge_rate": 0.50, "posts_per_week": 4},
    ),
    right=cost_of_one_post,
    slips={
        slip: POST_COST.slips[slip] for slip in ("time_is_free", "net_salary_rate", "periods_mixed")
    },
    unit="EUR",
    shown={**POST_COST.shown, "hourly_wage": "EUR"},
    objective="02_month_and_year",
)

SECOND_ACCOUNT = Check(
    id="02_second_account",
    cases=(
        {"posts": 3, "create": 40, "publish": 10, "reply": 60, "reuse_share": 0.5},
        {"posts": 2, "create": 60, "publish": 15, "reply": 60, "reuse_share": 0.75},
        {"posts": 5, "create": 30, "publish": 6, "reply": 45, "reuse_share": 0.4},
    ),
    right=hours_of_a_second_account,
    slips={
        "reuse_is_free": lambda **case: 0,
        "reuse_forgotten": lambda **case: hours_of_a_second_account(**case | {"reuse_share": 0}),
        "answers_forgotten": lambda **case: hours_of_a_second_account(**case | {"reply": 0}),
        "total_for_difference": lambda **case: hours_of_a_week(2, **case),
        "minutes_as_hours": lambda **case: hours_of_a_second_account(**case) * 60,
    },
    unit="hours",
    shown={
        "posts": "posts",
        "create": "minutes",
        "publish": "minutes",
        "reply": "minutes",
        "reuse_share": "%",
    },
    objective="02_where_hours_go",
)


FIRST_YEAR = Check(
    id="02_first_year",
    cases=(
        {"month": 310, "hours_once": 12, "hourly_cost": 26, "fees": 380},
        {"month": 240, "hours_once": 10, "hourly_cost": 30, "fees": 900},
        {"month": 500, "hours_once": 20, "hourly_cost": 25, "fees": 650},
    ),
    right=first_year,
    slips={
        "once_forgotten": lambda **case: first_year(**case | {"hours_once": 0, "fees": 0}),
        "time_is_free": lambda **case: first_year(**case | {"hours_once": 0}),
        "once_every_month": lambda **case: 12 * (first_year(**case) - 11 * case["month"]),
    },
    unit="EUR",
    shown={"month": "EUR", "hours_once": "hours", "hourly_cost": "EUR", "fees": "EUR"},
    objective="02_where_hours_go",
)


WHICH_SLIP = Check(
    id="02_which_slip",
    cases=({"found": 528, "hours_per_week": 6, "hourly_wage": 22, "employer_charge_rate": 0.25},),
    right=found_by,
    slips={
        "first_suspect": lambda **case: "charges",
        "small_suspect": lambda **case: "weeks",
        "period_suspect": lambda **case: "week",
    },
    shown={
        "found": "EUR",
        "hours_per_week": "hours",
        "hourly_wage": "EUR",
        "employer_charge_rate": "%",
    },
    choices=("charges", "weeks", "both", "week"),
    objective="02_name_the_slip",
)


WHO_DOES_IT = Check(
    id="02_who_does_it",
    cases=(
        {
            "employee": {
                "hours_per_week": 3,
                "hourly_wage": 16,
                "employer_charge_rate": 0.40,
            },
            "owner": {"hours": 2.5, "hour": 30},
            "freelance": {"day": 270, "hours": 7, "charges": 0},
        },
    ),
    right=cheapest_first,
    slips={
        "time_is_free": lambda owner, **others: (
            "owner",
            *(who for who in cheapest_first(owner=owner, **others) if who != "owner"),
        ),
        "net_salary_rate": lambda employee, **others: cheapest_first(
            employee | {"employer_charge_rate": 0}, **others
        ),
        "charges_on_price": lambda employee, freelance, **others: cheapest_first(
            employee,
            freelance=freelance | {"charges": employee["employer_charge_rate"]},
            **others,
        ),
    },
    choices=("employee", "owner", "freelance"),
    objective="02_hour_cost",
)

CHECKS = (
    COMPLETE_HOUR,
    MONTHLY_COST,
    YEAR_OF_ANSWERS,
    POST_COST,
    RECORD_SHOP,
    SECOND_ACCOUNT,
    FIRST_YEAR,
    WHICH_SLIP,
    WHO_DOES_IT,
)

QUIZZES = (
    Quiz(
        id="02_two_prices",
        options=("net_salary_rate", "charges_on_price", "right", "time_is_free"),
        right="right",
        objective="02_hour_cost",
    ),
    Quiz(
        id="02_free",
        options=("time_is_free", "net_salary_rate", "weeks_as_month", "right"),
        right="right",
        objective="02_month_and_year",
    ),
    Quiz(
        id="02_one_more_account",
        options=("reuse_is_free", "right", "reuse_forgotten", "answers_forgotten"),
        right="right",
        objective="02_where_hours_go",
    ),
    Quiz(
        id="02_a_bit_low",
        options=("net_salary_rate", "one_week_only", "right", "minutes_as_decimals"),
        right="right",
        objective="02_name_the_slip",
    ),
)
