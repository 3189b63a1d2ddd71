import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.reach import expected_reach, impressions, share_reached

SHARE = st.floats(0, 1)
POSTS = st.integers(1, 200)


@pytest.mark.parametrize(("posts", "people"), [(0, 0), (1, 500), (3, 875)])
def test_each_post_halves_the_missed(posts, people):
    assert expected_reach(1000, reach_rate=0.5, posts=posts, overlap=0) == people


def test_overlap_1_never_adds_anyone():
    assert expected_reach(1000, 0.1, [1, 5, 50], overlap=1).tolist() == [100, 100, 100]


def test_overlap_lies_on_a_straight_line_between():
    assert expected_reach(1000, reach_rate=0.5, posts=2, overlap=0.4) == pytest.approx(650)


def test_a_published_media_plan():
    # 400 spots of 0.1 % each reach 33 %. latinbusinesstoday.com, "Engage customers with an aligned
    # media strategy", part 4.
    assert round(float(share_reached(0.001, 400, overlap=0)), 2) == 0.33


@given(SHARE, POSTS, SHARE)
def test_reach_lies_between_one_post_and_independent_posts(rate, posts, overlap):
    reached = share_reached(rate, posts, overlap=overlap)
    assert rate - 1e-12 <= reached <= 1 - (1 - rate) ** posts + 1e-12


@given(st.floats(1, 1e9), SHARE, st.floats(0, 500), SHARE)
def test_never_more_than_the_followers_nor_than_the_impressions(followers, rate, posts, overlap):
    reached = expected_reach(followers, rate, posts, overlap=overlap)
    assert -1e-6 <= reached <= followers * (1 + 1e-12)
    if posts >= 1 or overlap == 1:
        shown = impressions(followers, rate, posts)
        assert reached <= shown * (1 + 1e-9) + 1e-12 * followers


@given(SHARE, st.floats(0, 100), st.floats(0, 100), SHARE)
def test_more_posts_never_reach_fewer(rate, one, other, overlap):
    fewer, more = sorted([one, other])
    assert (
        share_reached(rate, fewer, overlap=overlap)
        <= share_reached(rate, more, overlap=overlap) + 1e-12
    )


@given(SHARE, SHARE, POSTS, SHARE)
def test_a_higher_rate_never_reaches_fewer(one, other, posts, overlap):
    low, high = sorted([one, other])
    assert (
        share_reached(low, posts, overlap=overlap)
        <= share_reached(high, posts, overlap=overlap) + 1e-12
    )


@given(SHARE, SHARE)
def test_no_post_reaches_nobody(rate, overlap):
    assert expected_reach(1000, rate, 0, overlap=overlap) == 0


def test_independent_posts_follow_the_formula_in_a_simulation():
    rng = np.random.default_rng(5)
    seen = (rng.random((100_000, 6)) < 0.2).any(axis=1).mean()
    expected = float(share_reached(0.2, 6, overlap=0))
    error = 3 * math.sqrt(expected * (1 - expected) / 100_000)
    assert seen == pytest.approx(expected, abs=error)


def test_impressions_count_times_not_people():
    assert impressions(500, reach_rate=0.5, posts=4) == 1000


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"followers": -1}, "not_negative"),
        ({"reach_rate": 8}, "share_percent"),
        ({"posts": -1}, "not_negative"),
        ({"overlap": 1.2}, "share_percent"),
        ({"overlap": float("nan")}, "finite"),
    ],
)
def test_impossible_inputs_are_refused_by_name(wrong, rule):
    right = {"followers": 100, "reach_rate": 0.1, "posts": 3, "overlap": 0.5}
    with pytest.raises(InvalidInput) as fault:
        expected_reach(**{**right, **wrong})
    assert (fault.value.rule, fault.value.name) == (rule, next(iter(wrong)))
