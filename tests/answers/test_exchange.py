"""Prices in another currency: at the client's rate, with its date, or not at all."""

import datetime

import pytest

from toolkit import answers
from toolkit.answers.exchange import currency_of, in_money_of, rates
from toolkit.answers.quantity import Quantity
from toolkit.answers.undefined import Undefined
from toolkit.errors import InvalidInput
from toolkit.model.ranges import Range

DOLLAR = {"currency": "USD", "price_of_one": 0.8, "source": "bank", "date": "2026-11-20"}
EUROS = {"currency": "EUR", "ad_budget_per_month": 30}


@pytest.fixture
def spender(client, account):
    """A client who counts in euros and knows the price of a dollar, or does not."""
    return lambda *held, **more: client(
        **EUROS | {"accounts": [account()], "exchange_rates": list(held)} | more
    )


def price(low=10.0, high=20.0, unit="USD"):
    day = datetime.date(2025, 6, 30)
    return Quantity("cost_per_mille", Range(low, high, "log"), unit, "secondary", "a", day, "x")


def test_a_price_is_multiplied_at_both_ends_and_in_the_middle(spender):
    found = in_money_of(spender(DOLLAR), price())
    assert (found.low, found.high, found.unit) == (8, 16, "EUR")
    assert found.value == pytest.approx(0.8 * 200**0.5)
    assert (found.name, found.grade, found.platform) == ("cost_per_mille", "secondary", "x")
    assert found.exchange.currency == "USD" and found.exchange.price_of_one == 0.8


def test_it_is_no_younger_than_the_price_and_no_younger_than_the_rate(spender):
    old = DOLLAR | {"date": "2024-01-31"}
    assert in_money_of(spender(DOLLAR), price()).date == datetime.date(2025, 6, 30)
    assert in_money_of(spender(old), price()).date == datetime.date(2024, 1, 31)


@pytest.mark.parametrize("unit", ["EUR", "money", "EUR per day", "money per day"])
def test_a_price_in_the_client_s_currency_needs_no_rate(spender, unit):
    found = in_money_of(spender(), price(unit=unit))
    assert (found.low, found.high, found.unit, found.exchange) == (10, 20, "EUR", None)


@pytest.mark.parametrize("held", [[], [DOLLAR | {"currency": "CAD"}]])
def test_no_rate_is_ever_supposed(spender, held):
    with pytest.raises(InvalidInput) as refused:
        in_money_of(spender(*held), price())
    assert (refused.value.rule, refused.value.given) == ("exchange_rate_needed", "USD")


def test_the_currency_of_a_price_is_that_of_its_unit_or_the_client_s():
    units = ("USD", "CAD per hour", "money", "money per day", "ratio")
    assert [currency_of(unit, "EUR") for unit in units] == ["USD", "CAD", "EUR", "EUR", "EUR"]


def test_the_register_shows_the_rate_as_the_client_s_own(spender, today):
    (rate,) = rates(spender(DOLLAR))
    assert (rate.value, rate.unit, rate.grade) == (0.8, "EUR", "yours")
    assert rate.date == datetime.date(2026, 11, 20) and rate.exact and not rate.is_weak(today)


def test_what_the_ads_buy_is_counted_at_the_rate_given(spender, facts):
    (none,) = answers.reach(spender(), facts).paid
    assert (none.refused, none.currency, none.impressions) == ("other_currency", "USD", None)
    (line,) = answers.reach(spender(DOLLAR), facts).paid
    assert (line.refused, line.currency, line.cost_per_mille.unit) == ("", "USD", "EUR")
    # 30 / 0.8 = 37.50 dollars buy as many as 37.50 dollars do for who counts in dollars.
    dollars = spender(currency="USD", ad_budget_per_month=37.5)
    (same,) = answers.reach(dollars, facts).paid
    assert line.impressions.value == pytest.approx(same.impressions.value)
    assert line.impressions.low == pytest.approx(same.impressions.low)
    assert same.cost_per_mille.exchange is None


def test_a_price_of_one_s_own_comes_before_a_rate(spender, override, facts):
    own = spender(DOLLAR, overrides=[override("cost_per_mille", 6)])
    (line,) = answers.reach(own, facts).paid
    assert line.impressions.value == pytest.approx(5000)
    assert line.cost_per_mille.exchange is None


def test_so_is_what_the_impressions_would_have_cost(spender, override, facts, today):
    rate = override("organic_reach_rate", 0.1)

    def earned(*held, **more):
        person = spender(*held, overrides=[rate], **more)
        worth = answers.worth(person, facts, today=today, draws=50, months=None)
        return next(one.value for one in worth.metrics if one.name == "earned_media_value")

    assert earned() == Undefined("earned_media_value", "exchange_rate_needed", "USD", "EUR")
    euros, dollars = earned(DOLLAR), earned(currency="USD")
    assert euros.value == pytest.approx(0.8 * dollars.value)
    assert (euros.unit, euros.exchange.currency, dollars.exchange) == ("EUR", "USD", None)


def test_and_the_price_of_a_freelance(client, facts):
    swiss = {"country": "FR", "currency": "CHF"}
    euro = DOLLAR | {"currency": "EUR", "price_of_one": 0.9}
    refused, hour, plain = (
        answers.cost(client(**more), facts).freelance_hour
        for more in (swiss, swiss | {"exchange_rates": [euro]}, {"country": "FR"})
    )
    assert refused == Undefined("freelance_hour", "exchange_rate_needed", "EUR", "CHF")
    assert (hour.low, hour.high) == pytest.approx((0.9 * plain.low, 0.9 * plain.high))
    assert (hour.unit, hour.exchange.currency, plain.exchange) == ("CHF", "EUR", None)


def test_an_override_of_the_day_rate_is_in_the_client_s_money(client, facts, override):
    own = [override("freelance_day_rate", 350), override("hours_per_day_sold", 7)]
    swiss = client(country="FR", currency="CHF", overrides=own)
    hour = answers.cost(swiss, facts).freelance_hour
    assert (hour.value, hour.unit, hour.grade) == (50, "CHF", "yours")
