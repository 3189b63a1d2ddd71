import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.prior import belief_through, rate_prior
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.ranges import Range, lone, whole, widen

ENDS = st.tuples(st.floats(1e-5, 0.9999), st.floats(1e-5, 0.9999)).map(sorted)
RANGES = ENDS.filter(lambda ends: ends[1] - ends[0] > 1e-4 * ends[0]).map(
    lambda ends: Range(*ends, "logit")
)


@given(RANGES)
@settings(max_examples=40)
def test_the_ends_of_the_range_are_the_5th_and_95th_percentiles(span):
    low, high = rate_prior(span).interval()
    assert (float(low), float(high)) == pytest.approx((span.low, span.high), rel=1e-6)


@given(st.floats(0.3, 1e4), st.floats(0.3, 1e4))
@settings(max_examples=40)
def test_a_belief_made_a_range_comes_back(alpha, beta):
    back = rate_prior(RateBelief(alpha, beta).as_range())
    assert (float(back.alpha), float(back.beta)) == pytest.approx((alpha, beta), rel=1e-4)


def test_published_counts_behind_two_percentiles():
    # Median 0.3 and 90th percentile 0.5 are Beta(3.26, 7.19). J. Albert, Bayesian Computation
    # with R, 2nd ed., 2009, sec. 2.4 (heavy sleepers).
    known = belief_through({0.9: 0.5, 0.5: 0.3})
    assert (float(known.alpha), float(known.beta)) == pytest.approx((3.26, 7.19), abs=0.006)


@pytest.mark.parametrize("scale", ["logit", "linear"])
def test_anything_from_0_to_1_is_one_success_and_one_failure(scale):
    nothing = rate_prior(whole(scale))
    assert (float(nothing.alpha), float(nothing.beta)) == pytest.approx((1, 1))


def test_a_range_turned_round_swaps_successes_and_failures():
    one, other = rate_prior(Range(0.01, 0.2, "logit")), rate_prior(Range(0.8, 0.99, "logit"))
    assert (float(one.alpha), float(one.beta)) == pytest.approx(
        (float(other.beta), float(other.alpha))
    )


@given(RANGES.filter(lambda span: 0.001 < span.low and span.high < 0.999), st.floats(1.1, 1.5))
@settings(max_examples=40)
def test_a_wider_range_is_worth_fewer_trials(span, factor):
    assert rate_prior(widen(span, factor)).pseudo_trials < rate_prior(span).pseudo_trials


def test_the_beta_of_a_low_rate_is_higher_in_the_middle_than_the_range():
    # As the notes say, for 0.001-0.05.
    span = Range(0.001, 0.05, "logit")
    known = rate_prior(span)
    assert float(known.quantile(0.5)) == pytest.approx(0.012, abs=5e-4)
    assert span.median == pytest.approx(0.007, abs=5e-4)
    assert known.mean == pytest.approx(0.017, abs=5e-4)
    middles = span.quantile((np.arange(10_000) + 0.5) / 10_000)
    assert middles.mean() == pytest.approx(0.014, abs=5e-4)


def test_a_belief_is_its_own_prior():
    known = RateBelief(2, 3)
    assert rate_prior(known) is known


@pytest.mark.parametrize(
    "point", [Range(0.02, 0.02, "logit"), Range(0, 0, "logit"), Range(1, 1, "linear"),
              Range(0.5, np.nextafter(0.5, 1), "logit")]
)  # fmt: skip
def test_a_point_is_refused_since_no_data_could_move_it(point):
    with pytest.raises(InvalidInput, match="no data could move it") as fault:
        rate_prior(point)
    assert fault.value.rule == "prior_point"
    assert not rate_prior(Range(*fault.value.remedy, "logit")).mean > 1


def test_the_remedy_for_a_point_halves_and_doubles_its_odds():
    with pytest.raises(InvalidInput) as fault:
        rate_prior(Range(0.2, 0.2, "logit"))
    assert fault.value.remedy == pytest.approx(
        [lone(0.2, "logit").low, lone(0.2, "logit").high], abs=1e-3
    )


@pytest.mark.parametrize("span", [Range(0.01, 0.02, "log"), Range(0.01, 0.9, "linear")])
def test_a_range_that_could_leave_0_to_1_is_no_rate(span):
    with pytest.raises(InvalidInput) as fault:
        rate_prior(span)
    assert (fault.value.rule, fault.value.remedy) == ("rate_range", "logit")


@pytest.mark.parametrize(
    ("percentiles", "rule"),
    [
        ({0.05: 0.5, 0.95: 0.2}, "range_upside_down"),
        ({0.05: 0.2, 0.95: 0.2}, "range_upside_down"),
        ({0.05: 0, 0.95: 0.2}, "positive"),
        ({0.05: 0.2, 0.95: 1}, "positive"),
        ({0.05: 0.2, 0.95: 3}, "share_percent"),
        ({5: 0.2, 95: 0.3}, "share_percent"),
        ({0: 0.2, 0.95: 0.3}, "positive"),
    ],
)
def test_percentiles_that_no_rate_has_are_refused(percentiles, rule):
    with pytest.raises(InvalidInput) as fault:
        belief_through(percentiles)
    assert fault.value.rule == rule
