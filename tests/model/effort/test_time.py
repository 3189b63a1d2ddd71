import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.effort import (
    WEEKS_PER_MONTH,
    cost_of_time,
    cost_per_post,
    loaded_hourly_cost,
    monthly_hours,
    opportunity_cost,
)

MONEY = st.floats(0, 1e6)
PRICE = st.floats(0.01, 1e6)


def test_time_is_paid_by_the_hour():
    assert cost_of_time(8, hourly_cost=25) == 200


def test_the_formula_broadcasts():
    costs = cost_of_time(np.array([[1], [2]]), hourly_cost=[10, 20, 30])
    assert costs.tolist() == [[10, 20, 30], [20, 40, 60]]


@given(MONEY, PRICE)
def test_doubling_the_hours_doubles_the_cost(hours, hourly_cost):
    once = cost_of_time(hours, hourly_cost)
    assert cost_of_time(2 * hours, hourly_cost) == pytest.approx(2 * once)


def test_a_published_burdened_wage():
    # Base 30.00 an hour, 62,400 a year; taxes, benefits and insurance 13,740: 36.61 an hour.
    # costcalculator.calculator.city, "Employer hourly rate & labor burden calculator".
    cost = loaded_hourly_cost(30, employer_charge_rate=13_740 / 62_400)
    assert round(float(cost), 2) == 36.61


@given(MONEY, st.floats(0, 1))
def test_taking_the_charges_off_again_gives_the_wage(wage, rate):
    assert loaded_hourly_cost(wage, employer_charge_rate=rate) / (1 + rate) == pytest.approx(wage)


@pytest.mark.parametrize(("given_", "remedy"), [(1.42, 0.42), (42, 0.42), (2, 0.02)])
def test_a_multiplier_or_a_percentage_is_named(given_, remedy):
    with pytest.raises(InvalidInput) as fault:
        loaded_hourly_cost(20, employer_charge_rate=given_)
    assert (fault.value.rule, fault.value.remedy) == ("share_percent", remedy)


def test_a_month_has_a_twelfth_of_52_weeks():
    assert monthly_hours(3) == 13
    assert pytest.approx(13 / 3) == WEEKS_PER_MONTH


def test_posts_share_the_cost():
    assert cost_per_post(600, posts=[12, 6]).tolist() == [50, 100]


def test_no_post_has_no_cost_per_post():
    with pytest.raises(InvalidInput, match="posts must be more than zero"):
        cost_per_post(600, posts=0)


@pytest.mark.parametrize("hours", [-1, float("nan"), "5"])
def test_hours_that_are_none_are_refused(hours):
    with pytest.raises(InvalidInput):
        cost_of_time(hours, hourly_cost=20)
    with pytest.raises(InvalidInput):
        monthly_hours(hours)


def test_no_hour_costs_nothing_and_an_hour_is_never_free():
    assert cost_of_time(0, hourly_cost=[0, 20]).tolist() == [0, 0]
    with pytest.raises(InvalidInput, match="an hour is never free") as fault:
        cost_of_time([0, 3], hourly_cost=[20, 0])
    assert fault.value.rule == "hour_free"


def test_the_better_hour_given_up_is_counted_beside():
    # An hour that costs 20 and would have brought 50 elsewhere gives up 30; one of 15, nothing.
    missed = opportunity_cost(10, hourly_cost=20, best_other_hour=[50, 20, 15])
    assert missed.tolist() == [300, 0, 0]


@given(MONEY, MONEY, MONEY, MONEY)
def test_a_better_other_hour_never_gives_up_less(hours, cost, other, more):
    now = opportunity_cost(hours, cost, best_other_hour=other)
    assert opportunity_cost(hours, cost, best_other_hour=other + more) >= now >= 0
