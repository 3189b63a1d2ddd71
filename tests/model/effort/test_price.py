import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.effort.price import hourly_price, price_before_tax, price_borne


@pytest.mark.parametrize(
    ("includes", "recovers", "cost"),
    [(True, True, 100), (True, False, 120), (False, True, 120), (False, False, 144)],
)
def test_a_price_of_120_by_hand(includes, recovers, cost):
    borne = price_borne(120, tax_rate=0.2, includes_tax=includes, recovers_tax=recovers)
    assert borne == pytest.approx(cost)


@given(st.floats(0, 1e6), st.floats(0, 1))
def test_adding_the_tax_again_gives_the_price_back(price, rate):
    assert price_before_tax(price, tax_rate=rate) * (1 + rate) == pytest.approx(price)


@given(st.floats(0, 1e6), st.floats(0, 1), st.booleans())
def test_recovering_the_tax_never_costs_more(price, rate, includes):
    kept, recovered = (
        price_borne(price, tax_rate=rate, includes_tax=includes, recovers_tax=recovers)
        for recovers in (False, True)
    )
    assert recovered <= kept


def test_prices_broadcast():
    borne = price_borne(
        [120, 240], tax_rate=0.2, includes_tax=[True, False], recovers_tax=[True, False]
    )
    assert borne == pytest.approx([100, 288])


def test_a_day_is_shared_among_its_hours():
    assert hourly_price([280, 350], hours_per_day=7).tolist() == [40, 50]


def test_a_tax_in_percent_and_a_day_without_hours_are_refused():
    with pytest.raises(InvalidInput, match=r"tax_rate .* Did you mean 0\.2\?"):
        price_before_tax(120, tax_rate=20)
    with pytest.raises(InvalidInput, match="hours_per_day must be more than zero"):
        hourly_price(280, hours_per_day=0)
