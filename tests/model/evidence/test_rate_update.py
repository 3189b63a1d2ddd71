import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.prior import rate_prior
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.evidence.rate_update import (
    design_effect,
    intra_class_correlation,
    is_small_sample,
    update_rate,
)
from toolkit.model.ranges import Range, whole

BENCHMARK = Range(0.01, 0.03, "logit")
BELIEFS = st.builds(RateBelief, st.floats(0.1, 1e4), st.floats(0.1, 1e4))
COUNTS = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(sorted)


def test_published_births_with_a_uniform_prior():
    # 437 girls of 980: Beta(438, 544), 95 % between 0.415 and 0.477. A. Gelman et al., Bayesian
    # Data Analysis, 3rd ed., 2013, sec. 2.4.
    after = update_rate(whole("logit"), 437, 980)
    assert (float(after.alpha), float(after.beta)) == pytest.approx((438, 544))
    assert [round(float(end), 3) for end in after.interval(0.95)] == [0.415, 0.477]


@pytest.mark.parametrize(
    ("prior_trials", "median", "low", "high"),
    [(2, 0.446, 0.415, 0.477), (5, 0.446, 0.415, 0.477), (10, 0.446, 0.415, 0.477),
     (20, 0.447, 0.416, 0.478), (100, 0.450, 0.420, 0.479), (200, 0.453, 0.424, 0.481)],
)  # fmt: skip
def test_the_published_births_under_firmer_priors(prior_trials, median, low, high):
    # The same book, table 2.1: priors of mean 0.485 worth so many births.
    prior = RateBelief(0.485 * prior_trials, 0.515 * prior_trials)
    after = update_rate(prior, 437, 980)
    ends = [round(float(end), 3) for end in after.interval(0.95)]
    assert [round(float(after.quantile(0.5)), 3), *ends] == [median, low, high]


def test_published_sleepers():
    # Beta(3.26, 7.19) and 11 of 27: Beta(14.26, 23.19). J. Albert, Bayesian Computation with R,
    # 2nd ed., 2009, sec. 2.4.
    after = update_rate(RateBelief(3.26, 7.19), 11, 27)
    assert (float(after.alpha), float(after.beta)) == pytest.approx((14.26, 23.19))


@given(BELIEFS, COUNTS, st.floats(1, 100))
def test_the_posterior_lies_between_prior_and_data(prior, counts, effect):
    successes, trials = counts
    after = update_rate(prior, successes, trials, design_effect=effect).mean
    ends = [float(prior.mean), successes / trials if trials else float(prior.mean)]
    assert min(ends) - 1e-12 <= after <= max(ends) + 1e-12


@given(st.integers(0, 100), st.integers(100, 10_000))
def test_the_posterior_of_a_benchmark_lies_between_benchmark_and_data(successes, trials):
    prior = rate_prior(BENCHMARK)
    low, high = sorted([float(prior.mean), successes / trials])
    assert low <= update_rate(prior, successes, trials).mean <= high


def test_without_data_the_prior_stays():
    after, before = update_rate(BENCHMARK, 0, 0), rate_prior(BENCHMARK)
    assert (after.alpha, after.beta) == (before.alpha, before.beta)


def test_endless_data_say_it_alone():
    after = update_rate(BENCHMARK, 5 * 10**9, 10**10)
    assert after.mean == pytest.approx(0.5, abs=1e-7)
    low, high = after.interval()
    assert high - low < 2e-5


@given(BELIEFS, COUNTS, COUNTS)
def test_two_months_one_by_one_are_two_months_together(prior, one, other):
    step = update_rate(update_rate(prior, *one), *other)
    once = update_rate(prior, one[0] + other[0], one[1] + other[1])
    assert step.alpha == pytest.approx(once.alpha) and step.beta == pytest.approx(once.beta)


@given(BELIEFS, st.integers(0, 1000), st.integers(1, 100))
def test_more_successes_never_lower_the_rate(prior, fewer, more):
    low, high = update_rate(prior, [fewer, fewer + more], 2000).mean
    assert low < high


@given(COUNTS, st.floats(1, 50), st.floats(1, 50))
def test_a_larger_design_effect_is_never_worth_more_trials(counts, one, other):
    small, large = sorted([one, other])
    after = update_rate(RateBelief(8, 8), *counts, design_effect=[small, large])
    assert after.pseudo_trials[0] >= after.pseudo_trials[1]


def test_posts_of_eleven_alike_count_as_one_each():
    # 1 + (11 - 1) x 1: a post works for everybody or for nobody.
    assert design_effect(11, intra_class_correlation=1) == 11
    after = update_rate(RateBelief(1, 1), 22, 110, design_effect=11)
    assert (after.alpha, after.beta) == (3, 9)


def test_impressions_of_a_post_shown_1000_times_are_worth_91():
    # As the notes say.
    assert 1000 / design_effect(1000, intra_class_correlation=0.01) == pytest.approx(91, abs=0.1)


def test_a_cluster_sample_is_as_uncertain_as_the_design_effect_says():
    # Means of 20 posts of 50, each with its own Beta rate: variance p q / N x design effect.
    rng, rho = np.random.default_rng(3), 0.1
    own = rng.beta(0.3 * (1 / rho - 1), 0.7 * (1 / rho - 1), size=(20_000, 20))
    means = rng.binomial(50, own).sum(axis=1) / 1000
    expected = 0.3 * 0.7 / 1000 * float(design_effect(50, intra_class_correlation=rho))
    assert means.var() == pytest.approx(expected, rel=0.04)


def test_the_correlation_of_many_posts_is_found_again():
    rng, rho = np.random.default_rng(4), 0.05
    trials = rng.integers(50, 400, size=4000)
    own = rng.beta(0.2 * (1 / rho - 1), 0.8 * (1 / rho - 1), size=4000)
    assert intra_class_correlation(rng.binomial(trials, own), trials) == pytest.approx(rho, rel=0.1)


def test_posts_that_never_differ_have_no_correlation():
    assert intra_class_correlation([5, 5, 5], [10, 10, 10]) == 0


def test_a_correlation_by_hand():
    # p = 8/20; within 6 x 4 / 10 + 2 x 8 / 10 = 4; 1 - 4 / (18 x 0.24)
    assert intra_class_correlation([6, 2], [10, 10]) == pytest.approx(1 - 4 / 4.32)


@pytest.mark.parametrize(
    ("successes", "trials"), [([3], [10]), ([0, 0], [9, 9]), ([9, 9], [9, 9]), ([1, 0], [1, 1]),
                              ([], []), ([3, 0], [10, 0])],
)  # fmt: skip
def test_where_nothing_can_be_said_of_a_correlation_nothing_is(successes, trials):
    assert np.isnan(intra_class_correlation(successes, trials))


@pytest.mark.parametrize(
    ("successes", "trials", "small"),
    [(4, 1000, True), (5, 1000, False), (996, 1000, True), (995, 1000, False), (0, 0, True)],
)
def test_fewer_than_five_of_either_is_a_small_sample(successes, trials, small):
    assert bool(is_small_sample(successes, trials)) is small


@pytest.mark.parametrize(
    ("wrong", "rule", "name"),
    [
        ({"successes": 12}, "more_than_trials", "successes"),
        ({"successes": -1}, "not_negative", "successes"),
        ({"trials": -1}, "not_negative", "trials"),
        ({"trials": float("inf")}, "finite", "trials"),
        ({"prior": Range(0.02, 0.02, "logit")}, "prior_point", "prior"),
        ({"prior": Range(5, 20, "log")}, "rate_range", "prior"),
        ({"design_effect": 0.05}, "at_least_one", "design_effect"),
        ({"design_effect": 0}, "at_least_one", "design_effect"),
    ],
)
def test_impossible_evidence_is_refused_by_name(wrong, rule, name):
    right = {"prior": BENCHMARK, "successes": 3, "trials": 10}
    with pytest.raises(InvalidInput) as fault:
        update_rate(**{**right, **wrong})
    assert (fault.value.rule, fault.value.name) == (rule, name)


def test_a_correlation_given_as_a_percentage_is_refused():
    with pytest.raises(InvalidInput, match=r"Did you mean 0\.03"):
        design_effect(100, intra_class_correlation=3)
    with pytest.raises(InvalidInput, match="trials_per_post cannot be less than 1"):
        design_effect(0.5, intra_class_correlation=0.03)
