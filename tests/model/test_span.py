import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.span import Range

SCALES = ["log", "logit", "linear"]


def ranges(scale):
    least, most = {"log": (1e-3, 1e6), "logit": (1e-4, 0.9999), "linear": (-1e3, 1e3)}[scale]
    ends = st.floats(least, most)
    return st.tuples(ends, ends).map(lambda pair: Range(*sorted(pair), scale))


ANY = st.sampled_from(SCALES).flatmap(ranges)


@given(ANY)
def test_ends_are_the_5th_and_95th_percentiles(span):
    assert span.quantile([0.05, 0.95]) == pytest.approx([span.low, span.high], rel=1e-9, abs=1e-9)


@given(ANY)
def test_the_median_is_the_50th_percentile_between_the_ends(span):
    assert span.median == pytest.approx(span.quantile(0.5), abs=1e-12)
    slack = 1e-12 * max(1, abs(span.low), abs(span.high))
    assert span.low - slack <= span.median <= span.high + slack


def test_the_median_of_a_log_range_is_the_geometric_mean():
    assert Range(4, 9, "log").median == pytest.approx(6)


def test_the_median_of_a_logit_range_has_the_geometric_mean_of_the_odds():
    # odds 1/4 and 1 -> odds 1/2 -> a third
    assert Range(0.2, 0.5, "logit").median == pytest.approx(1 / 3)


def test_log_parameters_follow_from_the_ends():
    draws = np.log(Range(math.e, math.e**3, "log").sample(100_000, np.random.default_rng(1)))
    sigma = 2 / (2 * 1.6448536)
    assert draws.mean() == pytest.approx(2, abs=3 * sigma / math.sqrt(100_000))
    assert draws.std() == pytest.approx(sigma, abs=3 * sigma / math.sqrt(2 * 100_000))


@pytest.mark.parametrize("scale", SCALES)
def test_nine_draws_in_ten_fall_between_the_ends(scale):
    draws = Range(0.2, 0.4, scale).sample(100_000, np.random.default_rng(2))
    error = 3 * math.sqrt(0.05 * 0.95 / 100_000)
    assert (draws < 0.2).mean() == pytest.approx(0.05, abs=error)
    assert (draws > 0.4).mean() == pytest.approx(0.05, abs=error)


def test_a_published_percentile_of_a_standard_log_normal():
    # 95th percentile of LogNormal(0, 1): 5.1802516, keisoku.magicgifted.com, "Lognormal
    # distribution percent point calculator".
    assert Range(1 / 5.1802516, 5.1802516, "log").quantile(0.95) == pytest.approx(5.1802516)
    assert Range(1 / 5.1802516, 5.1802516, "log").quantile(0.8413447) == pytest.approx(math.e)


def test_linear_is_flat_and_stops_an_eighteenth_beyond_its_ends():
    draws = Range(0, 18, "linear").sample(100_000, np.random.default_rng(3))
    assert draws.min() >= -1 and draws.max() <= 19
    assert draws.mean() == pytest.approx(9, abs=3 * 20 / math.sqrt(12 * 100_000))


def test_the_same_seed_gives_the_same_draws():
    one, two = (Range(1, 2, "log").sample(5, np.random.default_rng(7)) for _ in range(2))
    assert one.tolist() == two.tolist()


@pytest.mark.parametrize(
    ("value", "scale"), [(0, "log"), (0, "logit"), (1, "logit"), (-3, "linear")]
)
def test_equal_ends_are_a_point_even_at_the_edge(value, scale):
    point = Range(value, value, scale)
    assert point.is_point and point.median == value
    assert point.quantile([0.01, 0.99]).tolist() == [value, value]
    assert set(point.sample(4, np.random.default_rng(1))) == {value}


@pytest.mark.parametrize(
    ("low", "high", "scale", "rule", "remedy"),
    [
        (2, 1, "log", "range_upside_down", [1, 2]),
        (0, 1, "log", "positive", None),
        (-1, 1, "log", "not_negative", None),
        (-1, -1, "log", "not_negative", None),
        (0, 0.2, "logit", "range_touches_ends", [0.001, 0.2]),
        (0.3, 1, "logit", "range_touches_ends", [0.3, 0.999]),
        (0, 1, "logit", "range_touches_ends", [0.001, 0.999]),
        (0, 0.0001, "logit", "range_touches_ends", [0.00005, 0.0001]),
        (1, 8, "logit", "share_percent", 0.08),
        (-0.1, 0.5, "logit", "share", None),
        (float("nan"), 1, "log", "finite", None),
        (1, float("inf"), "log", "finite", None),
        (1, 2, "normal", "unknown_name", None),
    ],
)
def test_ends_that_the_scale_cannot_hold_are_refused(low, high, scale, rule, remedy):
    with pytest.raises(InvalidInput) as fault:
        Range(low, high, scale)
    assert (fault.value.rule, fault.value.remedy) == (rule, remedy)


def test_the_remedy_for_touching_ends_is_accepted():
    for ends in [(0, 0.2), (0.9995, 1), (0, 1), (0, 1e-5)]:
        with pytest.raises(InvalidInput) as fault:
            Range(*ends, "logit")
        assert Range(*fault.value.remedy, "logit").low > 0


def test_scaling_multiplies_ends_and_median():
    month = Range(1, 4, "log").scaled(52 / 12)
    assert (month.low, month.median, month.high) == pytest.approx((13 / 3, 26 / 3, 52 / 3))


def test_rates_do_not_scale():
    with pytest.raises(InvalidInput, match="Give the rate itself anew"):
        Range(0.1, 0.2, "logit").scaled(2)
