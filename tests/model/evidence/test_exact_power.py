import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.exact_power import exact_power
from toolkit.model.evidence.trial_sizes import trials_needed


def by_enumeration(one, other, trials, error):
    from scipy.stats import binom, norm

    counts = np.arange(trials + 1)
    first, second = np.meshgrid(counts, counts, indexing="ij")
    pooled = (first + second) / (2 * trials)
    spread = np.sqrt(2 * pooled * (1 - pooled) / trials)
    with np.errstate(divide="ignore", invalid="ignore"):
        score = np.where(spread > 0, np.abs(first - second) / trials / spread, 0)
    chances = np.outer(binom.pmf(counts, trials, one), binom.pmf(counts, trials, other))
    return chances[score > norm.ppf(1 - error / 2)].sum()


# A rate of one in a million is the smallest that anybody asks about.
RATE = st.integers(0, 400_000).map(lambda parts: parts / 1_000_000)


@given(RATE.map(lambda rate: 1.5 * rate), RATE, st.integers(1, 60), st.floats(0.005, 0.3))
@settings(max_examples=25)
def test_every_outcome_counted_one_by_one(base, rise, trials, error):
    expected = by_enumeration(base, base + rise, trials, error)
    assert exact_power(base, rise, trials, error=error) == pytest.approx(expected, abs=1e-9)


def test_three_heads_against_three_tails():
    # Only 3 of 3 against 0 of 3 is called different (z = 2.45); always against one half: 1/8.
    assert exact_power(0.5, 0.5, 3, error=0.05) == pytest.approx(1 / 8)


@pytest.mark.parametrize("base, rise", [(0.02, 0.01), (0.1, 0.05), (0.4, 0.1), (0.0012, 0.0003)])
def test_the_planned_trials_have_the_planned_power(base, rise):
    trials = int(np.ceil(trials_needed(base, rise, power=0.8, error=0.05)))
    assert exact_power(base, rise, trials, error=0.05) == pytest.approx(0.8, abs=0.01)
    assert exact_power(base, 0, trials, error=0.05) == pytest.approx(0.05, abs=0.004)


def test_a_simulated_test_finds_as_often():
    rng, trials = np.random.default_rng(6), 400
    first, second = rng.binomial(trials, 0.1, 50_000), rng.binomial(trials, 0.16, 50_000)
    pooled = (first + second) / (2 * trials)
    found = np.abs(first - second) / trials > 1.959964 * np.sqrt(2 * pooled * (1 - pooled) / trials)
    expected = float(exact_power(0.1, 0.06, trials, error=0.05))
    assert found.mean() == pytest.approx(expected, abs=4 * 0.5 / 50_000**0.5)


def test_nothing_happens_nothing_is_found():
    assert exact_power(0, 0, [1, 10, 1000], error=0.05).tolist() == [0, 0, 0]


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"trials": 0}, "count_from_one"),
        ({"trials": 2.5}, "count_from_one"),
        ({"smallest_difference": -0.1}, "share"),
        ({"baseline_rate": 3}, "share_percent"),
        ({"error": 0}, "positive"),
    ],
)
def test_tests_that_cannot_be_run_are_refused(wrong, rule):
    right = {"baseline_rate": 0.1, "smallest_difference": 0.1, "trials": 10, "error": 0.05}
    with pytest.raises(InvalidInput) as fault:
        exact_power(**{**right, **wrong})
    assert fault.value.rule == rule
