import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from toolkit.errors import InvalidInput
from toolkit.model.roi.seasons import FLAT, season_by_month, seasonal_factors

SALES = arrays(float, 12, elements=st.floats(0, 1e6)).filter(lambda sales: sales.sum() > 1)
CHRISTMAS = [0.5, *[1] * 10, 1.5]


@given(SALES)
def test_factors_average_1_and_keep_the_proportions(sales):
    factors = seasonal_factors(sales)
    assert factors.mean() == pytest.approx(1)
    assert factors * sales.mean() == pytest.approx(sales)


@given(SALES, st.floats(1e-3, 1e3))
def test_the_unit_of_the_sales_does_not_matter(sales, unit):
    assert seasonal_factors(sales * unit) == pytest.approx(seasonal_factors(sales))


@given(SALES, st.integers(1, 12), st.integers(1, 3))
def test_whole_years_add_up_to_their_months_wherever_they_begin(sales, first, years):
    factors = seasonal_factors(sales)
    flow = season_by_month(12 * years, factors=factors, first_month=first)
    assert flow.sum() == pytest.approx(12 * years)


def test_a_flat_year_is_the_default():
    assert season_by_month(14).tolist() == [1] * 14 and len(FLAT) == 12


def test_the_flow_begins_in_its_own_month_and_goes_round():
    flow = season_by_month(14, factors=CHRISTMAS, first_month=12)
    assert flow.tolist() == [1.5, 0.5, *[1] * 10, 1.5, 0.5]


def test_years_broadcast():
    flow = season_by_month(2, factors=[FLAT, CHRISTMAS], first_month=1)
    assert flow.tolist() == [[1, 1], [0.5, 1]]


def test_factors_rounded_to_two_decimals_pass_and_still_add_up():
    rounded = [0.33, 0.67, *[1.1] * 10]
    assert np.mean(rounded) == pytest.approx(1)
    off = [0.35, 0.67, 1.13, *[1.1] * 9]  # mean 1.00417
    assert season_by_month(12, factors=off).sum() == pytest.approx(12)


def test_a_mean_that_is_not_1_is_said_with_the_factors_that_would_do():
    with pytest.raises(InvalidInput, match=r"must average 1.*average 2\. Divided by that") as no:
        season_by_month(12, factors=[1, 3] * 6)
    assert no.value.remedy == [0.5, 1.5] * 6
    assert season_by_month(12, factors=no.value.remedy).tolist() == [0.5, 1.5] * 6


@pytest.mark.parametrize(
    ("factors", "rule"),
    [
        ([1] * 11, "twelve_months"),
        ([1] * 13, "twelve_months"),
        (1, "twelve_months"),
        ([-1, 3, *[1] * 10], "not_negative"),
        ([0] * 12, "weights_zero"),
        ([float("nan"), *[1] * 11], "finite"),
    ],
)
def test_years_that_are_none_are_refused(factors, rule):
    for year in (seasonal_factors, lambda given: season_by_month(12, factors=given)):
        with pytest.raises(InvalidInput) as fault:
            year(factors)
        assert fault.value.rule == rule


@pytest.mark.parametrize(
    ("months", "first", "rule"),
    [(0, 1, "count_from_one"), (12, 0, "count_from_one"), (12, 13, "month_of_year")],
)
def test_months_that_do_not_exist_are_refused(months, first, rule):
    with pytest.raises(InvalidInput) as fault:
        season_by_month(months, first_month=first)
    assert fault.value.rule == rule
