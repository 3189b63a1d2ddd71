"""Clients made in one line, and the facts."""

import datetime

import pytest

from toolkit import data
from toolkit.client import client_of

EIGHT = {
    "name": "N",
    "language": "en",
    "country": "US",
    "sells_to": 0,
    "hours_per_week": 6,
    "hourly_wage": 20,
    "order_value": 100,
    "gross_margin_rate": 0.5,
}


@pytest.fixture(scope="session")
def facts():
    return data.load()


@pytest.fixture(scope="session")
def today():
    return datetime.date(2026, 11, 22)


@pytest.fixture(scope="session")
def client():
    """The eight required answers, some replaced, others added."""
    return lambda **answers: client_of({**EIGHT, **answers})


@pytest.fixture(scope="session")
def account():
    def account(network="facebook", **answers):
        return {"network": network, "followers": 1000, "posts_per_week": 3, **answers}

    return account


@pytest.fixture(scope="session")
def override():
    """A figure of the client's own: a number, or a pair of ends."""

    def override(metric, value, **where):
        ends = dict(zip(("low", "high"), value, strict=True)) if isinstance(value, tuple) else {}
        figure = ends or {"value": value}
        return {"metric": metric, "source": "measured", "date": "2026-06-30", **figure, **where}

    return override
