"""Two whole chains with numbers that can be checked in the head."""

import pytest

from toolkit.model.ranges import Range

MONEY = {
    "monthly_hours": 10,
    "hourly_cost": 20,
    "other_monthly_cost": 50,
    "order_value": 100,
    "gross_margin_rate": 0.5,
    "orders_per_customer": 2,
    "incremental_share": 0.5,
}
AUDIENCE = {"followers": 1000, "reach_rate": 0.1, "posts_per_month": 10}


@pytest.fixture(scope="session")
def online():
    """Cost 250; 1,000 impressions, 100 clicks, 4 customers of 50 of margin: gain 200."""
    return {**MONEY, **AUDIENCE, "click_through_rate": 0.1, "conversion_rate": 0.04}


@pytest.fixture(scope="session")
def in_store():
    """Cost 250; 1,000 x 0.1 = 100 people reached, 50 nearby, 4 customers: gain 200."""
    steps = {"overlap": 1, "nearby_share": 0.5, "visit_rate": 0.08}
    return {**MONEY, **AUDIENCE, **steps}


@pytest.fixture(scope="session")
def points():
    """Turn plain numbers into ranges without spread."""
    return lambda inputs: {name: Range(value, value, "linear") for name, value in inputs.items()}


@pytest.fixture(scope="session")
def uncertain(online, points):
    """Return the online chain with four inputs in doubt."""
    return points(online) | {
        "monthly_hours": Range(5, 20, "log"),
        "order_value": Range(50, 200, "log"),
        "conversion_rate": Range(0.02, 0.08, "logit"),
        "incremental_share": Range(0.2, 0.8, "logit"),
    }
