import numpy as np
import pytest

from toolkit.answers.origins import cited, derived, given, simulated, spread, unknown
from toolkit.data import Fact
from toolkit.model.ranges import Range


def fact(low, high, grade="primary"):
    return Fact("organic_reach_rate", "x", "", low, high, "share", grade, "study", "2026-01")


def test_derived_ends_are_the_formula_at_the_ends_and_its_middle_at_the_middles():
    one, two = given("a", _interval(1, 4), unit="h"), given("b", 10, unit="h")
    product = derived("c", lambda a, b: a * b, one, two, unit="EUR")
    assert (product.low, round(product.value, 9), product.high) == (10, 20, 40)


def test_derived_of_a_falling_formula_keeps_its_ends_in_order():
    half = derived("c", lambda a: 1 / a, given("a", _interval(1, 2), unit="h"), unit="h")
    assert (half.low, half.high) == (0.5, 1)


def test_a_single_published_rate_becomes_half_to_double_its_odds():
    rate = cited(fact(0.5, 0.5), scale="logit")
    assert (round(rate.low, 9), round(rate.high, 9)) == (round(1 / 3, 9), round(2 / 3, 9))


def test_a_secondary_range_is_half_as_wide_again_on_its_scale():
    rate = cited(fact(1, 16, "secondary"), scale="log")
    assert (round(rate.low, 9), round(rate.high, 9)) == (0.5, 32)


def test_the_clients_own_figure_is_never_widened():
    rate = cited(fact(0.1, 0.1, "yours"), scale="logit")
    assert rate.exact and rate.value == 0.1


@pytest.mark.parametrize("scale", ["log", "logit", "linear"])
def test_a_range_from_zero_can_be_drawn_and_stays_above_zero(scale):
    drawn = spread(0, 0.5, scale).sample(2000, np.random.default_rng(1))
    assert drawn.min() >= 0 and drawn.max() <= 1


def test_a_share_up_to_one_can_be_drawn_and_stays_below_one():
    drawn = spread(0, 1, "logit").sample(2000, np.random.default_rng(1))
    assert 0 <= drawn.min() and drawn.max() <= 1


def test_what_nobody_measured_is_the_whole_scale():
    assert unknown("close_rate").range == Range(0.05, 0.95, "linear")
    assert unknown("close_rate").grade == "unknown"


def test_a_simulated_number_has_the_quantiles_of_its_draws():
    result = simulated("gain", np.arange(101.0), given("a", 1, unit="h"), unit="EUR")
    assert (result.low, result.value, result.high) == (5, 50, 95)


def _interval(low, high):
    from toolkit.client import Interval

    return Interval(low=low, high=high)
