"""Weeks that tell two plans apart: by hand, and by the laws of a test."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import answers
from toolkit.answers.quantity import Quantity
from toolkit.errors import InvalidInput
from toolkit.model.ranges import Range


def rate(low, high=None, name="click_through_rate"):
    return Quantity(name, Range(low, high or low, "logit"), "share", "yours", "client")


def test_twice_two_percent_by_hand():
    # z = 1.959964, 0.841621; rates 2 % and 4 %, mean 3 %:
    # (1.959964 x .2412468 + .841621 x .2408319)^2 / .02^2 = .6755242^2 / .0004 = 1,140.832 in each
    # plan, so twice as many, of 500 a week.
    (rise,) = answers.telling(rate(0.02), trials_per_week=500, rises=[1]).rises
    assert rise.weeks.value == pytest.approx(2 * 1140.832 / 500, rel=1e-5)
    assert (rise.whole, rise.better, rise.in_time) == ((5, 5, 5), 0.04, False)


def test_four_weeks_show_what_beats_the_rate_by_enough():
    found = answers.telling(rate(0.02), trials_per_week=4000)
    assert [rise.share for rise in found.rises] == [0.1, 0.2, 0.5, 1]
    assert [rise.whole[0] for rise in found.rises] == [41, 11, 2, 1]
    assert found.first is found.rises[2]
    assert found.counted_on == "impressions" and found.four_weeks == 4
    assert answers.telling(rate(0.02), trials_per_week=100).first is None


def test_a_range_of_rates_is_a_range_of_weeks_in_order():
    (rise,) = answers.telling(rate(0.01, 0.03), trials_per_week=4000, rises=[0.5]).rises
    middle, low, high = rise.whole
    assert low < middle < high


@pytest.mark.parametrize(
    ("name", "counted_on"),
    [("visit_rate", "people_nearby"), ("close_rate", "leads"), ("own_rate", "trials")],
)
def test_trials_carry_the_name_of_the_denominator(name, counted_on):
    assert answers.telling(rate(0.1, name=name), trials_per_week=50).counted_on == counted_on


def test_no_rate_rises_over_one():
    found = answers.telling(rate(0.6), trials_per_week=100)
    assert [rise.share for rise in found.rises] == [0.1, 0.2, 0.5]
    unknown = Quantity("close_rate", Range(0.05, 0.95, "linear"), "share", "unknown", "")
    assert [r.share for r in answers.telling(unknown, trials_per_week=9).rises] == [0.1]


@given(st.floats(0.001, 0.4), st.floats(10, 1e6), st.floats(0.05, 0.4), st.floats(1.1, 2))
def test_a_larger_rise_more_trials_and_alike_people_move_the_weeks(base, trials, rise, more):
    def weeks(share, trials=trials, **how):
        found = answers.telling(rate(base), trials_per_week=trials, rises=[share], **how)
        return found.rises[0].weeks.value

    assert weeks(rise * more) < weeks(rise)
    assert weeks(rise, trials=more * trials) == pytest.approx(weeks(rise) / more)
    assert weeks(rise, design_effect=more) == pytest.approx(more * weeks(rise))


@pytest.mark.parametrize("how", [{"trials_per_week": 0}, {"trials_per_week": 9, "rises": [0]}])
def test_a_test_that_cannot_be_is_refused(how):
    with pytest.raises(InvalidInput):
        answers.telling(rate(0.02), **how)
