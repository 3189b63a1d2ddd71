import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.rate_belief import RateBelief


def test_ten_trials_with_three_successes_are_worth_three_in_ten():
    known = RateBelief(3, 7)
    assert (known.mean, known.pseudo_trials) == (0.3, 10)


def test_a_published_mean_and_error():
    # Beta(438, 544): mean 0.446, standard deviation 0.016. A. Gelman et al., Bayesian Data
    # Analysis, 3rd ed., 2013, sec. 2.4 (placenta previa).
    known = RateBelief(438, 544)
    assert (round(float(known.mean), 3), round(float(known.sd), 3)) == (0.446, 0.016)


def test_a_published_interval_and_chance():
    # Beta(14.26, 23.19): 90 % between 0.256 and 0.513, above one half in 6.9 %. J. Albert,
    # Bayesian Computation with R, 2nd ed., 2009, sec. 2.4 (heavy sleepers).
    known = RateBelief(14.26, 23.19)
    assert [float(end) for end in known.interval()] == pytest.approx([0.2555267, 0.5133608])
    assert known.chance_above(0.5) == pytest.approx(0.0690226, abs=1e-7)


# From one on: below, most of the belief lies nearer to 1 than a float can say.
@given(st.floats(1, 1e5), st.floats(1, 1e5), st.floats(0.01, 0.99))
def test_the_chance_to_lie_between_the_ends_is_the_one_asked_for(alpha, beta, inside):
    known = RateBelief(alpha, beta)
    low, high = known.interval(inside)
    held = known.chance_above(low) - known.chance_above(high)
    assert held == pytest.approx(inside, abs=1e-6)


def test_draws_have_the_mean_and_the_spread_of_the_belief():
    known = RateBelief(3, 7)
    draws = known.sample(100_000, np.random.default_rng(1))
    assert draws.mean() == pytest.approx(0.3, abs=4 * float(known.sd) / 100_000**0.5)
    assert draws.std() == pytest.approx(float(known.sd), rel=0.02)


def test_several_beliefs_at_once_draw_several_columns():
    draws = RateBelief([1, 99], [99, 1]).sample(1000, np.random.default_rng(1))
    assert draws.shape == (1000, 2) and draws[:, 0].max() < draws[:, 1].min()


def test_the_range_has_the_ends_of_the_belief():
    known = RateBelief(3, 70)
    span = known.as_range()
    assert span.scale == "logit"
    assert span.quantile([0.05, 0.95]) == pytest.approx([float(end) for end in known.interval()])


def test_a_belief_crowded_at_an_end_still_gives_a_range():
    assert 0 < RateBelief(1e-4, 1).as_range().low < 1
    assert RateBelief(1, 1e-4).as_range().high < 1


def test_one_range_is_made_of_one_belief_only():
    with pytest.raises(InvalidInput) as fault:
        RateBelief([1, 2], 3).as_range()
    assert fault.value.rule == "shape"


@pytest.mark.parametrize(
    ("alpha", "rule"), [(0, "positive"), (-1, "not_negative"), (float("nan"), "finite")]
)
def test_counts_are_more_than_zero(alpha, rule):
    with pytest.raises(InvalidInput) as fault:
        RateBelief(alpha, 1)
    assert (fault.value.rule, fault.value.name) == (rule, "alpha")
