"""The two examples of the course texts, and what lies beyond followers."""

import numpy as np
import pytest

from toolkit.errors import InvalidInput
from toolkit.model import reach
from toolkit.model.roi.break_even import break_even_followers

RATE = 0.05  # of an account's followers, who see one post
MONEY = {
    "reach_rate": RATE,
    "posts_per_month": 12,
    "click_through_rate": 0.02,
    "conversion_rate": 0.05,
    "order_value": 60,
    "gross_margin_rate": 0.5,
    "orders_per_customer": 3,
    "incremental_share": 0.5,
}


def test_of_500_followers_25_see_the_message():
    assert reach.expected_reach(500, RATE, 1, overlap=0.5) == pytest.approx(25)


@pytest.mark.parametrize("overlap", [0, 0.5, 1])
def test_not_even_a_month_of_messages_is_seen_by_all_500(overlap):
    seen = reach.expected_reach(500, RATE, np.arange(1, 32), overlap=overlap)
    assert (seen < 500).all() and (np.diff(seen) >= 0).all()
    assert reach.expected_reach(500, RATE, 12, overlap=0) == pytest.approx(500 * (1 - 0.95**12))


def test_15_followers_are_not_15_000():
    small, large = reach.expected_reach([15, 15_000], RATE, 12, overlap=0.5)
    assert large == pytest.approx(1000 * small)
    assert small < 5
    needed = break_even_followers(300, **MONEY)
    assert 15 < needed < 15_000


def test_from_15_to_15_000_at_ten_percent_a_month_takes_six_years():
    # ln 1000 / ln 1.1 = 72.5 months where nothing limits growth, more where something does.
    assert reach.months_to_reach(15_000, 15, 1e12, 0.1) == pytest.approx(72.5, abs=0.05)
    assert reach.months_to_reach(15_000, 15, 20_000, 0.1) > 80


def test_nobody_follows_nobody_sees():
    assert reach.expected_reach(0, RATE, 12, overlap=0.5) == 0
    assert reach.impressions(0, RATE, 12) == 0
    assert reach.reach_with_recommended(0, 0, non_followers=0) == 0


def test_strangers_may_be_more_than_followers():
    posts = reach.LogNormalReach(200, spread=1.5)
    month = posts.sample(12, draws=20_000, rng=np.random.default_rng(1))
    seen = reach.expected_reach(15, RATE, 12, overlap=0.5)
    people = reach.reach_with_recommended(seen, month, non_followers=50_000)
    assert np.median(people) > 1000 and people.max() <= 50_015
    assert (people <= seen + month).all()


def test_followers_and_strangers_add_up():
    assert reach.reach_with_recommended(25, 1000, non_followers=1000) == pytest.approx(
        25 + float(reach.people_reached(1000, 1000))
    )
    with pytest.raises(InvalidInput, match="followers_reached cannot be negative"):
        reach.reach_with_recommended(-1, 0, non_followers=0)


def test_every_name_of_reach_is_there():
    assert [name for name in reach.__all__ if not hasattr(reach, name)] == []
