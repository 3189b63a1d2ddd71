import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.currency import in_currency


@given(st.floats(-1e9, 1e9), st.floats(0.01, 100))
def test_there_and_back_is_the_same_money(money, rate):
    there = in_currency(money, currency="USD", wanted="EUR", exchange_rate=rate)
    back = in_currency(there, currency="EUR", wanted="USD", exchange_rate=1 / rate)
    assert back == pytest.approx(money)


def test_the_rate_is_the_wanted_money_for_one_of_the_other():
    assert in_currency(10, currency="USD", wanted="EUR", exchange_rate=0.9) == pytest.approx(9)


def test_one_currency_needs_no_rate():
    assert in_currency([1, 2], currency="CAD", wanted="CAD").tolist() == [1, 2]
    assert in_currency(3, currency="CAD", wanted="CAD", exchange_rate=1) == 3


def test_another_currency_without_a_rate_is_refused():
    with pytest.raises(InvalidInput, match="cost_per_click is in USD, and EUR is wanted") as fault:
        in_currency(1, currency="USD", wanted="EUR", name="cost_per_click")
    assert (fault.value.rule, fault.value.remedy) == ("exchange_rate_needed", "EUR")


@pytest.mark.parametrize(
    ("wanted", "rate", "rule"),
    [
        ("EUR", 0, "positive"),
        ("EUR", -1, "not_negative"),
        ("USD", 0.9, "exchange_rate_useless"),
    ],
)
def test_rates_that_make_no_sense_are_refused(wanted, rate, rule):
    with pytest.raises(InvalidInput) as fault:
        in_currency(1, currency="USD", wanted=wanted, exchange_rate=rate)
    assert fault.value.rule == rule
