import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.pooling import pooled_rate, shrinkage, simpson_table, trend_reverses
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.evidence.rate_update import update_rate
from toolkit.model.ranges import Range

# Kidney stones removed, small and large, by needle and by open surgery: better in each group,
# worse together. C. R. Charig et al., BMJ 292, 1986; S. A. Julious, M. A. Mullee, BMJ 309, 1994.
STONES = [[234, 81], [55, 192]], [[270, 87], [80, 263]]
POSTS = st.lists(
    st.tuples(st.integers(0, 500), st.integers(1, 500)).map(sorted), min_size=1, max_size=6
)


def test_each_trial_counts_once():
    assert pooled_rate([1, 10], [10, 990]) == 0.011


def test_the_published_reversal():
    successes, trials = STONES
    table = simpson_table(successes, trials, groups=["small", "large"]).set_index("group")
    assert table["before"].round(2).tolist()[:3] == [0.87, 0.69, 0.83]
    assert table["after"].round(2).tolist()[:3] == [0.93, 0.73, 0.78]
    assert (table.change > 0).tolist() == [True, True, False, True]
    assert trend_reverses(successes, trials)


def test_the_same_fall_in_every_group_and_a_rise_of_all_is_a_reversal_too():
    successes, trials = (np.array(part)[:, ::-1] for part in STONES)
    assert trend_reverses(successes, trials)


def test_groups_that_agree_with_the_whole_are_no_reversal():
    assert not trend_reverses([[10, 20], [30, 40]], [[100, 100], [100, 100]])
    assert not trend_reverses([[10, 20], [40, 30]], [[100, 100], [100, 100]])


@given(POSTS, POSTS)
def test_the_same_mix_before_and_after_never_reverses(before, after):
    groups = list(zip(before, after, strict=False))
    successes = [[min(old[0], old[1]), min(new[0], old[1])] for old, new in groups]
    trials = [[old[1], old[1]] for old, new in groups]
    assert not trend_reverses(successes, trials)


@given(POSTS)
def test_the_pooled_rate_lies_between_the_rates(posts):
    successes, trials = np.array([(s, max(n, 1)) for s, n in posts]).T
    rates = successes / trials
    assert rates.min() - 1e-12 <= pooled_rate(successes, trials) <= rates.max() + 1e-12


@given(POSTS)
def test_updating_post_by_post_is_updating_by_the_pool(posts):
    known = RateBelief(2, 30)
    for successes, trials in posts:
        known = update_rate(known, successes, trials)
    successes, trials = np.array(posts).T.sum(axis=1)
    once = update_rate(RateBelief(2, 30), successes, trials)
    assert known.mean == pytest.approx(once.mean)


def test_fewer_trials_are_pulled_further_to_the_benchmark():
    table = shrinkage(RateBelief(2, 98), [4, 400], [10, 1000], posts=["new", "old"])
    assert table.data.tolist() == [0.4, 0.4]
    assert table.posterior.tolist() == pytest.approx([6 / 110, 402 / 1100])
    assert table.data_weight.tolist() == pytest.approx([10 / 110, 1000 / 1100])
    assert table.small_sample.tolist() == [True, False]


@given(POSTS)
@settings(max_examples=25)
def test_the_posterior_is_the_weighted_mean_it_says_it_is(posts):
    successes, trials = np.array(posts).T
    table = shrinkage(
        Range(0.01, 0.2, "logit"), successes, trials, posts=[str(p) for p in range(len(posts))]
    )
    weight = table.data_weight
    own = table.data.fillna(0)
    assert (weight * own + (1 - weight) * table.prior).tolist() == pytest.approx(
        table.posterior.tolist()
    )
    assert ((table.low < table.posterior) & (table.posterior < table.high)).all()


def test_a_post_without_trials_is_the_benchmark():
    table = shrinkage(RateBelief(1, 9), [0], [0], posts=["empty"])
    assert np.isnan(table.data[0]) and table.data_weight[0] == 0 and table.posterior[0] == 0.1


def test_a_design_effect_pulls_further_and_makes_samples_small():
    loose = shrinkage(RateBelief(1, 9), [20], [100], posts=["a"])
    tight = shrinkage(RateBelief(1, 9), [20], [100], posts=["a"], design_effect=10)
    assert tight.data_weight[0] < loose.data_weight[0]
    assert (loose.small_sample[0], tight.small_sample[0]) == (False, True)


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        (lambda: pooled_rate([5], [4]), "more_than_trials"),
        (lambda: pooled_rate([0, 0], [0, 0]), "positive"),
        (lambda: pooled_rate([], []), "positive"),
        (lambda: trend_reverses([1, 2, 3], [4, 4, 4]), "shape"),
        (lambda: trend_reverses([[0, 1], [1, 1]], [[0, 2], [2, 2]]), "positive"),
        (lambda: simpson_table(*STONES, groups=["one"]), "shape"),
        (lambda: shrinkage(RateBelief(1, 1), [1, 2], [3, 3], posts=["one"]), "shape"),
        (lambda: shrinkage(Range(0.1, 0.1, "logit"), [1], [3], posts=["one"]), "prior_point"),
    ],
)
def test_counts_that_make_no_sense_are_refused(wrong, rule):
    with pytest.raises(InvalidInput) as fault:
        wrong()
    assert fault.value.rule == rule
