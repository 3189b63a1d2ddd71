import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.ranges import Range
from toolkit.model.reach.recommended import LogNormalReach, ParetoReach

POSTS = LogNormalReach(100, spread=1.5)
TAIL = ParetoReach(100, tail=3)


def test_the_mean_of_a_heavy_tail_is_far_above_its_middle():
    assert POSTS.mean / POSTS.median == pytest.approx(math.exp(1.125))  # 3.08
    heavy = ParetoReach(100, tail=1.25)
    assert heavy.mean / heavy.median == pytest.approx(5 / 2**0.8)  # 2.87


def test_most_posts_stay_below_the_mean():
    one_each = POSTS.sample(1, draws=100_000, rng=np.random.default_rng(1))
    below = 0.7734  # of a normal, below 0.75: half of the spread
    error = 4 * math.sqrt(below * (1 - below) / 100_000)
    assert (one_each < POSTS.mean).mean() == pytest.approx(below, abs=error)


@pytest.mark.parametrize("posts", [POSTS, TAIL], ids=["log-normal", "pareto"])
def test_draws_have_the_median_and_the_mean_of_the_formula(posts):
    draws = posts.sample(1, draws=400_000, rng=np.random.default_rng(2))
    assert np.median(draws) == pytest.approx(float(posts.median), rel=0.02)
    assert draws.mean() == pytest.approx(float(posts.mean), rel=0.03)
    assert (draws > posts.quantile(0.9)).mean() == pytest.approx(0.1, abs=0.003)


@pytest.mark.parametrize("posts", [POSTS, TAIL], ids=["log-normal", "pareto"])
def test_the_best_posts_bring_the_share_of_the_formula(posts):
    draws = np.sort(posts.sample(1, draws=400_000, rng=np.random.default_rng(3)))
    best = draws[-40_000:].sum() / draws.sum()
    assert float(posts.share_of_best(0.1)) == pytest.approx(best, rel=0.03)
    assert posts.share_of_best([0, 1]).tolist() == [0, 1]


def test_twenty_percent_of_the_posts_bring_eighty_percent_of_the_reach():
    # Tail ln 5 / ln 4: the well-known 80-20. M. E. J. Newman, Power laws, Pareto distributions and
    # Zipf's law, Contemporary Physics 46 (5), 2005.
    shares = ParetoReach(1, tail=math.log(5) / math.log(4)).share_of_best(0.2)
    assert shares == pytest.approx(0.8)


@given(st.floats(0, 3), st.floats(0, 1))
def test_the_best_posts_never_bring_less_than_their_number(spread, best):
    assert LogNormalReach(50, spread=spread).share_of_best(best) >= best - 1e-9


def test_a_month_is_the_sum_of_its_posts():
    months = POSTS.sample(8, draws=100_000, rng=np.random.default_rng(4))
    error = 4 * months.std() / 100_000**0.5
    assert months.mean() == pytest.approx(8 * float(POSTS.mean), abs=error)


def test_half_a_post_is_a_post_every_other_month():
    months = LogNormalReach(10, spread=0).sample(2.5, draws=40_000, rng=np.random.default_rng(5))
    assert sorted(set(months)) == [20, 30]
    assert months.mean() == pytest.approx(25, abs=4 * 5 / 200)


def test_posts_and_parameters_may_differ_from_draw_to_draw():
    rng = np.random.default_rng(6)
    months = LogNormalReach([10, 20, 30], spread=0).sample([0, 1, 2], draws=3, rng=rng)
    assert months.tolist() == [0, 20, 60]


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 3), st.floats(0, 3))
def test_mean_and_median_grow_with_median_and_spread(one, other, flat, wide):
    low, high = sorted([one, other])
    even, uneven = sorted([flat, wide])
    assert LogNormalReach(low, even).mean <= LogNormalReach(high, uneven).mean
    assert LogNormalReach(low, even).median == low


@given(st.floats(0.2, 5), st.floats(0.2, 5))
def test_a_heavier_tail_never_has_a_lower_mean(one, other):
    heavy, light = sorted([one, other])
    assert ParetoReach(10, heavy).mean >= ParetoReach(10, light).mean


def test_up_to_tail_1_the_mean_has_no_end():
    assert ParetoReach(10, tail=[0.5, 1]).mean.tolist() == [math.inf, math.inf]
    assert ParetoReach(0, tail=0.5).mean == 0


def test_a_range_of_posts_gives_its_percentiles():
    posts = LogNormalReach.of(Range(40, 1000, "log"))
    assert posts.quantile([0.05, 0.5, 0.95]) == pytest.approx([40, 200, 1000])


@pytest.mark.parametrize("posts", [POSTS, TAIL], ids=["log-normal", "pareto"])
def test_the_same_seed_gives_the_same_months_and_no_post_none(posts):
    one, two = (posts.sample(3, draws=4, rng=np.random.default_rng(7)) for _ in range(2))
    assert one.tolist() == two.tolist()
    assert posts.sample(0, draws=2, rng=np.random.default_rng(7)).tolist() == [0, 0]


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        (lambda rng: LogNormalReach(-1, 1), "not_negative"),
        (lambda rng: LogNormalReach(1, -1), "not_negative"),
        (lambda rng: ParetoReach(1, 0), "positive"),
        (lambda rng: LogNormalReach.of(Range(1, 2, "linear")), "range_below_zero"),
        (lambda rng: POSTS.sample(-1, draws=3, rng=rng), "not_negative"),
        (lambda rng: POSTS.sample(1, draws=0, rng=rng), "count_from_one"),
        (lambda rng: POSTS.sample([1, 2], draws=3, rng=rng), "draws_axis"),
        (lambda rng: ParetoReach([1, 2], 3).sample(1, draws=3, rng=rng), "draws_axis"),
        (lambda rng: POSTS.quantile(1), "positive"),
        (lambda rng: TAIL.share_of_best(20), "share_percent"),
    ],
)
def test_what_cannot_be_is_refused(wrong, rule):
    with pytest.raises(InvalidInput) as fault:
        wrong(np.random.default_rng(1))
    assert fault.value.rule == rule
