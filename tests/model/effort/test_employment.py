import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.effort import loaded_hourly_cost
from toolkit.model.effort.employment import (
    charge_range_at_wage,
    charge_rate_at_wage,
    productive_hourly_cost,
)
from toolkit.model.ranges import Range

SCALE = {12: 0.1, 20: 0.3, 30: 0.4}


@pytest.mark.parametrize(
    ("wage", "rate"), [(12, 0.1), (16, 0.2), (20, 0.3), (25, 0.35), (30, 0.4), (5, 0.1), (90, 0.4)]
)
def test_rates_lie_on_straight_lines_between_anchors(wage, rate):
    assert charge_rate_at_wage(wage, SCALE) == pytest.approx(rate)


def test_anchors_come_in_any_order_and_wages_in_any_number():
    turned = dict(reversed(SCALE.items()))
    wages = np.array([[12, 16], [20, 25]])
    assert charge_rate_at_wage(wages, turned) == pytest.approx(charge_rate_at_wage(wages, SCALE))


def test_one_anchor_is_one_rate():
    assert charge_rate_at_wage([10, 100], {20: 0.35}).tolist() == [0.35, 0.35]


@given(st.floats(0, 100), st.floats(0, 100))
def test_a_higher_wage_on_a_rising_scale_never_costs_less(one, other):
    low, high = sorted([one, other])
    costs = [
        loaded_hourly_cost(wage, employer_charge_rate=charge_rate_at_wage(wage, SCALE))
        for wage in (low, high)
    ]
    assert costs[0] <= costs[1] + 1e-9


def test_ranges_move_with_the_wage_end_by_end():
    scale = {10: Range(0.1, 0.2, "logit"), 20: Range(0.3, 0.6, "logit")}
    span = charge_range_at_wage(15, scale)
    assert (span.low, span.high, span.scale) == (pytest.approx(0.2), pytest.approx(0.4), "logit")
    assert charge_range_at_wage(20, scale) == scale[20]


def test_a_range_of_rates_gives_a_range_of_costs():
    span = Range(0.25, 0.42, "logit")
    ends = loaded_hourly_cost(20, employer_charge_rate=[span.low, span.high])
    assert ends == pytest.approx([25, 28.4])


@pytest.mark.parametrize(
    ("scale", "rule"),
    [({}, "required"), ({20: 42}, "share_percent"), ({-1: 0.2}, "not_negative")],
)
def test_scales_that_make_no_sense_are_refused(scale, rule):
    with pytest.raises(InvalidInput) as fault:
        charge_rate_at_wage(20, scale)
    assert fault.value.rule == rule


def test_a_published_cost_of_an_hour_on_task():
    # 152,500 a year; 2,080 hours paid, of which 240 + 40 + 225 are not on task: 97 an hour.
    # duncanpettigrew.com/fpanda-blog/cost-per-hour, "Employee costs per hour".
    cost = productive_hourly_cost(152_500, paid_hours=2080, leave_hours=240 + 40 + 225)
    assert round(float(cost)) == 97


def test_published_productive_hours_of_a_year():
    # 2,080 hours less 68 + 75 + 155.7 + 4.8 of leave: 1,776.5. Social Security Administration
    # (United States), secure.ssa.gov/poms.nsf/lnx/0439503230.
    one = productive_hourly_cost(1776.5, 2080, 68 + 75 + 155.7 + 4.8)
    assert one == pytest.approx(1)


def test_a_published_cost_of_a_capacity_hour():
    # 60,000 over 2,064 hours, leave not taken off: 29.07. help.productive.io, "Calculating hourly
    # costs based on working days".
    assert round(float(productive_hourly_cost(60_000, 2064, 0)), 2) == 29.07


@given(st.floats(1, 1e6), st.floats(1, 3000), st.floats(0, 0.9), st.floats(0, 0.9))
def test_more_leave_never_makes_an_hour_cheaper(cost, paid, one, other):
    low, high = sorted([one, other])
    hours = productive_hourly_cost(cost, paid, [low * paid, high * paid])
    assert hours[0] <= hours[1]


def test_leave_is_never_paid_twice():
    with pytest.raises(InvalidInput, match=r"charges already count paid leave.*Give 0") as fault:
        productive_hourly_cost(60_000, 1820, 213, leave_in_charges=True)
    assert fault.value.rule == "leave_counted_twice"
    assert productive_hourly_cost(60_000, 2000, 0, leave_in_charges=True) == 30


@pytest.mark.parametrize(
    ("paid", "leave", "rule"),
    [
        (2000, 2000, "no_hours_worked"),
        (2000, 2001, "no_hours_worked"),
        (0, 0, "positive"),
        (2000, -1, "not_negative"),
    ],
)
def test_years_without_work_are_refused(paid, leave, rule):
    with pytest.raises(InvalidInput) as fault:
        productive_hourly_cost(36_000, paid, leave)
    assert fault.value.rule == rule
