import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.cash_flow import net_present_value
from toolkit.model.roi.lifetime import customer_lifetime_value


def test_a_published_lifetime_value():
    # 5.90 a visit, 4.2 visits a week, 52 weeks, 20 years, margin 21.3 %: 5,489.27.
    # Starbucks case, justaaa.com/accounting/238317 (numbers of KISSmetrics, "How to calculate
    # customer lifetime value", sales of 2004).
    value = customer_lifetime_value(5.90, 0.213, orders_per_year=4.2 * 52, years=20)
    assert round(float(value), 2) == 5489.27


@pytest.mark.parametrize(
    ("rate", "years", "factor"), [(0.10, 5, 3.791), (0.05, 10, 7.722), (0.20, 3, 2.106)]
)
def test_published_annuity_factors(rate, years, factor):
    # Annuity table: R. A. Brealey, S. C. Myers, F. Allen, Principles of Corporate Finance,
    # McGraw-Hill, appendix, table 3.
    value = customer_lifetime_value(1, 1, 1, years, discount_rate=rate)
    assert round(float(value), 3) == factor


@given(st.floats(0.001, 1), st.integers(1, 40))
def test_a_discounted_value_is_the_present_value_of_its_years(rate, years):
    value = customer_lifetime_value(50, 0.4, 3, years, discount_rate=rate)
    assert value == pytest.approx(net_present_value(rate, [0] + [60] * years))


@given(st.floats(1e-6, 1), st.floats(1e-6, 1), st.floats(0, 50))
def test_a_higher_discount_is_never_worth_more(one, other, years):
    low, high = sorted([one, other])
    values = customer_lifetime_value(10, 0.5, 2, years, discount_rate=[low, high])
    assert values[1] <= values[0] + 1e-9


def test_a_tiny_discount_comes_close_to_none():
    assert customer_lifetime_value(50, 0.4, 2, 3, discount_rate=1e-12) == pytest.approx(120)


def test_rates_with_and_without_discount_broadcast():
    values = customer_lifetime_value(100, 0.5, 1, years=1, discount_rate=[0, 0.25])
    assert values.tolist() == [50, 40]


def test_a_discount_in_percent_is_named():
    with pytest.raises(InvalidInput, match=r"discount_rate .* Did you mean 0\.1\?"):
        customer_lifetime_value(50, 0.4, 2, 3, discount_rate=10)
