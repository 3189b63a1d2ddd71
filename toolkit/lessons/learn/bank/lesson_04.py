"""Lesson 04, is it worth it: the rules people use to find a return where there is none."""

from __future__ import annotations

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check, Rule
from toolkit.model import effort, evidence, roi

Case = dict[str, object]


def _cases(names: str, *rows: tuple[object, ...]) -> tuple[Case, ...]:
    return tuple(dict(zip(names.split(), row, strict=True)) for row in rows)


def customers_for_hours(
    hours_per_week: float,
    hourly_cost: float,
    order_value: float,
    gross_margin_rate: float,
    orders_per_customer: float,
    incremental_share: float,
) -> float:
    """Return the new customers a month that repay the hours, in people."""
    cost = effort.cost_of_time(effort.monthly_hours(hours_per_week), hourly_cost)
    value = order_value, gross_margin_rate, orders_per_customer, incremental_share
    return float(roi.break_even_customers(cost, *value))


HOURS = (
    "hours_per_week hourly_cost order_value gross_margin_rate orders_per_customer incremental_share"
)
HOURS_SLIPS: dict[str, Rule] = {
    "revenue_not_margin": lambda **case: customers_for_hours(**case | {"gross_margin_rate": 1}),
    "would_have_come": lambda **case: customers_for_hours(**case | {"incremental_share": 1}),
    "weeks_as_month": lambda **case: customers_for_hours(**case) * 4 / effort.WEEKS_PER_MONTH,
}
HOURS_SHOWN = {
    "hours_per_week": "hours",
    "hourly_cost": "EUR",
    "order_value": "EUR",
    "gross_margin_rate": "%",
    "incremental_share": "%",
}

FLORIST = Check(
    id="04_florist",
    cases=_cases(HOURS, (3, 30, 65, 0.5, 2, 0.2), (9, 20, 80, 0.3, 1, 0.6)),
    right=customers_for_hours,
    slips=HOURS_SLIPS,
    unit="customers",
    shown=HOURS_SHOWN,
    objective="04_customers",
)

CLIMBING_GYM = Check(
    id="04_climbing_gym",
    cases=_cases(HOURS, (6, 24, 65, 0.8, 3, 0.25), (12, 35, 20, 0.9, 10, 0.5)),
    right=customers_for_hours,
    slips=HOURS_SLIPS,
    unit="customers",
    shown=HOURS_SHOWN,
    objective="04_customers",
)


def customers_from_tags(
    monthly_cost: float,
    price_with_tax: float,
    tax_rate: float,
    purchase_cost: float,
    orders_per_customer: float,
    incremental_share: float,
    *,
    marked_up: bool = False,
) -> float:
    """Return the new customers a month that repay a cost, from the price on the tag, in people.

    `marked_up` divides the margin by the purchase cost, where a rate on the price is asked.
    """
    price = float(effort.price_before_tax(price_with_tax, tax_rate=tax_rate))
    rate = (price - purchase_cost) / (purchase_cost if marked_up else price)
    value = price, rate, orders_per_customer, incremental_share
    return float(roi.break_even_customers(monthly_cost, *value))


TAGS = "monthly_cost price_with_tax tax_rate purchase_cost orders_per_customer incremental_share"

BOUTIQUE = Check(
    id="04_boutique",
    cases=_cases(TAGS, (480, 60, 0.2, 30, 3, 0.5), (700, 110, 0.1, 75, 2, 0.6)),
    right=customers_from_tags,
    slips={
        "vat_mixed": lambda **case: customers_from_tags(**case | {"tax_rate": 0}),
        "markup_for_margin": lambda **case: customers_from_tags(**case, marked_up=True),
        "revenue_not_margin": lambda **case: customers_from_tags(**case | {"purchase_cost": 0}),
        "would_have_come": lambda **case: customers_from_tags(**case | {"incremental_share": 1}),
    },
    unit="customers",
    shown={
        "monthly_cost": "EUR",
        "price_with_tax": "EUR",
        "tax_rate": "%",
        "purchase_cost": "EUR",
        "incremental_share": "%",
    },
    objective="04_customers",
)


def campaign_return(
    revenue: float, gross_margin_rate: float, hours: float, hourly_cost: float, ad_spend: float
) -> float:
    """Return the return on investment of a campaign, hours included: 0.5 for 50 %."""
    cost = effort.cost_of_time(hours, hourly_cost) + ad_spend
    return float(roi.return_on_investment(revenue * gross_margin_rate, cost))


def sales_over_ads(revenue: float, ad_spend: float, **_: float) -> float:
    """Return what the platform's screen shows: sales for each unit of money spent on ads."""
    return float(roi.return_on_ad_spend(revenue, ad_spend))


def return_on_ads_alone(
    revenue: float, gross_margin_rate: float, ad_spend: float, **_: float
) -> float:
    """Return the return on investment if the hours cost nothing."""
    return float(roi.return_on_investment(revenue * gross_margin_rate, ad_spend))


CAMPAIGNS = "revenue gross_margin_rate hours hourly_cost ad_spend"
CAMPAIGN_SLIPS: dict[str, Rule] = {
    "roi_as_ratio": lambda **case: 1 + campaign_return(**case),
    "revenue_not_margin": lambda **case: campaign_return(**case | {"gross_margin_rate": 1}),
    "ads_alone": sales_over_ads,
    "time_is_free": return_on_ads_alone,
}
CAMPAIGN_SHOWN = {
    "revenue": "EUR",
    "gross_margin_rate": "%",
    "hours": "hours",
    "hourly_cost": "EUR",
    "ad_spend": "EUR",
}

CAMPAIGN = Check(
    id="04_campaign",
    cases=_cases(CAMPAIGNS, (900, 0.4, 8, 25, 100), (1000, 0.3, 10, 20, 40)),
    right=campaign_return,
    slips=CAMPAIGN_SLIPS,
    unit="%",
    shown=CAMPAIGN_SHOWN,
    objective="04_return",
)

CAMPAIGN_FUNCTION = Check(
    id="04_campaign_function",
    cases=_cases(
        CAMPAIGNS, (600, 0.5, 4, 25, 140), (2000, 0.25, 20, 40, 300), (80, 0.6, 2, 15, 10)
    ),
    right=campaign_return,
    slips=CAMPAIGN_SLIPS,
    shown=CAMPAIGN_SHOWN,
    objective="04_return",
)


def added_by_posts(
    before: float, after: float, last_year: tuple[float, ...], month: int, last_clicks: float
) -> float:
    """Return the customers of a month beyond what its season brings without posts, in people.

    `month` is the calendar month of `after`, 2 to 12; `last_clicks` is what the screen shows.
    """
    season = roi.seasonal_factors(last_year)
    return after - before * float(season[month - 1] / season[month - 2])


ADDED = Check(
    id="04_december",
    cases=_cases(
        "before after last_year month last_clicks",
        (200, 300, (*[120] * 10, 150, 210), 12, 45),
        (80, 100, (*[40] * 4, 50, *[55] * 7), 6, 26),
    ),
    right=added_by_posts,
    slips={
        "post_hoc_time": lambda **case: case["after"] - case["before"],
        "last_click": lambda **case: case["last_clicks"],
    },
    unit="customers",
    objective="04_return",
)


def rise_needed(visits: float, conversion_rate: float, customers_needed: float) -> float:
    """Return by how much a conversion rate must rise, as a share of itself."""
    needed = float(evidence.pooled_rate(customers_needed, visits))
    return (needed - conversion_rate) / conversion_rate


RISE = Check(
    id="04_rise",
    cases=_cases("visits conversion_rate customers_needed", (1600, 0.02, 40), (500, 0.04, 35)),
    right=rise_needed,
    slips={
        "percent_vs_points": lambda **case: rise_needed(**case) * case["conversion_rate"],
        "rise_as_ratio": lambda **case: 1 + rise_needed(**case),
    },
    unit="%",
    shown={"conversion_rate": "%", "customers_needed": "customers"},
    objective="04_true",
)


def net_values(months: int, tests: dict[str, tuple[float, float]]) -> dict[str, float]:
    """Return what each test is worth over the months it decides, less its price, in money."""
    return {
        name: float(roi.net_value_of_pilot(value, months=months, price=price))
        for name, (value, price) in tests.items()
    }


def _best(values: dict[str, float], *left_out: str) -> str:
    return max((name for name in values if name not in left_out), key=values.__getitem__)


# What comes after is not what comes because; a hashed list takes a consent that nobody gave.
FIRST = Check(
    id="04_first",
    cases=(
        {
            "months": 12,
            "tests": {
                "followers": (0, 20),
                "before_after": (90, 40),
                "hashed_list": (130, 120),
                "till": (130, 640),
            },
        },
    ),
    right=lambda **case: _best(net_values(**case), "before_after", "hashed_list"),
    slips={
        "easy_to_count": lambda months, tests: min(tests, key=lambda name: tests[name][1]),
        "post_hoc_time": lambda **case: _best(net_values(**case), "hashed_list"),
        "hash_is_anonymous": lambda **case: _best(net_values(**case), "before_after"),
    },
    choices=("followers", "before_after", "hashed_list", "till"),
    objective="04_measure",
)

MARGIN = Quiz(
    id="04_margin",
    options=("vat_mixed", "markup_for_margin", "right", "revenue_not_margin"),
    right="right",
    objective="04_customers",
)

SCREEN = Quiz(
    id="04_screen",
    options=("roi_as_ratio", "right", "last_click", "revenue_not_margin"),
    right="right",
    objective="04_return",
)

CHANCE = Quiz(
    id="04_chance",
    options=("chance_as_return", "percent_vs_points", "middle_as_certain", "right"),
    right="right",
    objective="04_true",
)

MEASURE = Quiz(
    id="04_what_to_measure",
    options=("easy_to_count", "widest_range", "hash_is_anonymous", "right"),
    right="right",
    objective="04_measure",
)

OBJECTIVES: tuple[str, ...] = ("04_customers", "04_return", "04_true", "04_measure")
PREDICTIONS: tuple[Prediction, ...] = (
    Prediction("04_customers", "04_customers"),
    Prediction("04_hundred_euros", "04_return"),
    Prediction("04_worth_measuring", "04_measure"),
    Prediction("04_after_counting", "04_true"),
)
CHECKS: tuple[Check, ...] = (
    FLORIST,
    CLIMBING_GYM,
    BOUTIQUE,
    CAMPAIGN,
    ADDED,
    RISE,
    FIRST,
    CAMPAIGN_FUNCTION,
)
QUIZZES: tuple[Quiz, ...] = (MARGIN, SCREEN, CHANCE, MEASURE)
