import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.ranges import WIDENING, Range, lone, whole, widen

SCALES = ["log", "logit", "linear"]


def ranges(scale):
    least, most = {"log": (1e-3, 1e6), "logit": (1e-4, 0.9999), "linear": (-1e3, 1e3)}[scale]
    ends = st.floats(least, most)
    return st.tuples(ends, ends).map(lambda pair: Range(*sorted(pair), scale))


ANY = st.sampled_from(SCALES).flatmap(ranges)


@given(ANY, st.floats(0.1, 4), st.floats(0.1, 4))
def test_widening_twice_is_widening_by_the_product(span, one, other):
    if span.scale == "logit":  # keep off the rounded edges of 0-1
        one, other = min(one, 1.3), min(other, 1.3)
    twice, once = widen(widen(span, one), other), widen(span, one * other)
    assert (twice.low, twice.high) == pytest.approx((once.low, once.high), rel=1e-6, abs=1e-6)


@given(ANY, st.floats(1, 3))
def test_widening_keeps_the_median_and_never_narrows(span, factor):
    wide = widen(span, factor)
    # Near 1 a float holds 1 - x to sixteen digits at most: tripled in odds, five are left.
    assert wide.median == pytest.approx(span.median, rel=1e-5, abs=1e-5)
    assert wide.low <= span.low + 1e-9 * max(1, abs(span.low))
    assert wide.high >= span.high - 1e-9 * max(1, abs(span.high))


def test_a_point_stays_a_point_when_widened():
    assert widen(Range(0, 0, "log"), 3) == Range(0, 0, "log")


def test_a_lone_figure_runs_from_half_to_double():
    assert lone(10, "log") == Range(5, 20, "log")


def test_a_lone_rate_has_its_odds_halved_and_doubled():
    span = lone(0.2, "logit")  # odds 1/4 -> 1/8 and 1/2
    assert (span.low, span.high) == pytest.approx((1 / 9, 1 / 3))
    assert span.median == pytest.approx(0.2)


def test_a_lone_figure_on_the_linear_scale_goes_half_of_itself_either_side():
    assert lone(10, "linear") == Range(5, 15, "linear")
    assert lone(-10, "linear") == Range(-15, -5, "linear")


@pytest.mark.parametrize(("value", "scale"), [(0, "log"), (0, "logit"), (1, "logit"), (5, "logit")])
def test_a_lone_figure_that_cannot_spread_is_refused(value, scale):
    with pytest.raises(InvalidInput):
        lone(value, scale)


def test_nothing_known_is_anything_from_0_to_1():
    draws = whole("logit").sample(100_000, np.random.default_rng(4))
    assert draws.min() >= 0 and draws.max() <= 1
    assert draws.mean() == pytest.approx(0.5, abs=3 * math.sqrt(1 / 12 / 100_000))


def test_money_of_which_nothing_is_known_needs_ends():
    with pytest.raises(InvalidInput, match="no upper end on the log scale"):
        whole("log")


@pytest.mark.parametrize("factor", [0, -1, float("nan")])
def test_factors_are_more_than_zero(factor):
    with pytest.raises(InvalidInput):
        widen(Range(1, 2, "log"), factor)
    with pytest.raises(InvalidInput):
        Range(1, 2, "log").scaled(factor)


def test_weaker_grades_widen_more():
    assert list(WIDENING.items()) == [
        ("primary", 1.0),
        ("secondary", 1.5),
        ("aggregator", 2.0),
        ("seed", 3.0),
    ]
