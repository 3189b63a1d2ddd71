import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.reach.growth import followers_after, months_to_reach

MONTHS = st.floats(0, 240)
RATES = st.floats(0, 1)
# Whole followers: a part of one smaller than any number a float can hold is nobody.
ACCOUNTS = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(sorted)


def test_a_published_logistic_curve():
    # 1 of 1,000 at first, rate 0.6030 a day: 293.8 after ten days. OpenStax, College Algebra,
    # sec. 6.7 (influenza). Its continuous rate is a daily growth of e^0.6030 - 1.
    found = followers_after(10, 1, 1000, monthly_growth_rate=math.expm1(0.6030))
    assert found == pytest.approx(293.8, abs=0.06)


def test_far_from_the_limit_ten_percent_is_ten_percent():
    found = followers_after([0, 1, 2], 100, 1e9, monthly_growth_rate=0.1)
    assert found == pytest.approx([100, 110, 121], rel=1e-6)


def test_growth_is_fastest_at_half_of_the_capacity():
    followers = followers_after(np.arange(200), 10, 1000, monthly_growth_rate=0.05)
    fastest = np.argmax(np.diff(followers))
    assert followers[fastest] == pytest.approx(500, rel=0.03)


def test_the_curve_solves_its_equation():
    # f' = ln(1 + g) f (1 - f / K), by central differences.
    step, rate = 1e-4, math.log(1.2)
    before, now, after = followers_after([7 - step, 7, 7 + step], 50, 900, 0.2)
    assert (after - before) / (2 * step) == pytest.approx(rate * now * (1 - now / 900), rel=1e-6)


@given(MONTHS, ACCOUNTS, RATES)
def test_between_today_and_the_capacity(months, account, rate):
    start, capacity = account
    found = followers_after(months, start, capacity, rate)
    assert start * (1 - 1e-9) <= found <= capacity * (1 + 1e-9)


@given(MONTHS, MONTHS, ACCOUNTS, RATES, RATES)
@settings(max_examples=60)
def test_more_months_or_growth_never_make_fewer(one, other, account, slow, fast):
    early, late = sorted([one, other])
    low, high = sorted([slow, fast])
    start, capacity = account
    fewer = followers_after(early, start, capacity, low)
    assert fewer <= followers_after(late, start, capacity, low) * (1 + 1e-9)
    assert fewer <= followers_after(early, start, capacity, high) * (1 + 1e-9)
    assert fewer <= followers_after(early, start, 2 * capacity, low) * (1 + 1e-9)


@given(st.integers(1, 100), st.floats(0.01, 0.5))
def test_months_are_the_curve_turned_round(months, rate):
    followers = followers_after(months, 20, 1e6, rate)
    if followers < 0.999e6:
        assert months_to_reach(followers, 20, 1e6, rate) == pytest.approx(months, rel=1e-6)


def test_two_steps_are_one_long_one():
    half = followers_after(6, 100, 5000, 0.1)
    assert followers_after(6, half, 5000, 0.1) == pytest.approx(
        float(followers_after(12, 100, 5000, 0.1))
    )


def test_nobody_brings_nobody():
    assert followers_after([0, 12], 0, 1000, 0.1).tolist() == [0, 0]
    assert followers_after(12, 0, 0, 0.1) == 0


def test_what_never_comes_is_not_a_number():
    found = months_to_reach([100, 1000, 2000], 50, 1000, [0, 0.1, 0.1])
    assert np.isnan(found).all()
    assert np.isnan(months_to_reach(10, 0, 1000, 0.1))
    assert months_to_reach([0, 50], 50, 50, 0.1).tolist() == [0, 0]


@pytest.mark.parametrize(
    ("wrong", "rule", "name"),
    [
        ({"monthly_growth_rate": 3}, "share_percent", "monthly_growth_rate"),
        ({"monthly_growth_rate": -0.1}, "share", "monthly_growth_rate"),
        ({"capacity": 10}, "capacity_too_small", "capacity"),
        ({"start": -5}, "not_negative", "start"),
        ({"months": -1}, "not_negative", "months"),
    ],
)
def test_accounts_that_cannot_be_are_refused_by_name(wrong, rule, name):
    right = {"months": 12, "start": 100, "capacity": 1000, "monthly_growth_rate": 0.05}
    with pytest.raises(InvalidInput) as fault:
        followers_after(**{**right, **wrong})
    assert (fault.value.rule, fault.value.name) == (rule, name)
