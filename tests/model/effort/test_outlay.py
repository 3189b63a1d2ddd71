import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.effort.outlay import one_off_cost, spread_cost, yearly_cost
from toolkit.model.roi import chain

MONEY = st.floats(0, 1e6)


def test_a_training_costs_the_hours_of_those_who_learn_too():
    assert one_off_cost([10, 0], hourly_cost=30, fees=200).tolist() == [500, 200]


def test_hours_of_training_are_not_free():
    with pytest.raises(InvalidInput, match="an hour is never free"):
        one_off_cost(7, hourly_cost=0, fees=200)


@given(MONEY, st.floats(1, 60))
def test_a_spread_cost_is_whole_again_after_its_months(cost, months):
    assert spread_cost(cost, months=months) * months == pytest.approx(cost)


@given(MONEY, MONEY, MONEY)
def test_a_year_costs_never_less_for_more_of_anything(month, once, more):
    now = yearly_cost(month, one_off=once)
    assert yearly_cost(month + more, one_off=once) >= now
    assert yearly_cost(month, one_off=once + more) >= now


def test_a_year_holds_fifty_two_weeks():
    month = chain.monthly_cost({"hours_per_week": 3, "hourly_cost": 20, "other_monthly_cost": 0})
    assert yearly_cost(month, one_off=0) == pytest.approx(52 * 3 * 20)


def test_no_month_spreads_nothing():
    with pytest.raises(InvalidInput, match="months must be more than zero"):
        spread_cost(600, months=0)
