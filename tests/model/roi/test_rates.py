import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.rates import (
    amplification_rate_by_followers,
    click_through_rate,
    engagement_rate_by_followers,
    engagement_rate_by_impressions,
    engagement_rate_by_reach,
    shares_per_post,
    virality_rate_by_impressions,
)

COUNT = st.floats(0, 1e9)
SOME = st.floats(1, 1e9)


def test_a_published_engagement_rate_by_followers():
    # 500 likes, 50 comments, 20 shares, 30 saves on one post, 10,000 followers: 6 %.
    # intercom.help/socialtalk, "How to calculate engagement" (saves counted there).
    assert engagement_rate_by_followers(600, posts=1, followers=10_000) == pytest.approx(0.06)


def test_a_published_engagement_rate_by_impressions_that_calls_itself_by_reach():
    # The same 600 over 8,000 impressions: 7.5 %, which that page calls "by reach".
    assert engagement_rate_by_impressions(600, impressions=8_000) == pytest.approx(0.075)


def test_a_published_amplification_rate():
    # 1,450 shares of 30 posts, 25,000 followers: about 0.19 %. cal18.calculator.city, "Calculate
    # amplication social media".
    rate = amplification_rate_by_followers(1450, posts=30, followers=25_000)
    assert round(100 * float(rate), 2) == 0.19


def test_a_published_amplification_rate_of_one_post():
    # 50 shares, 10,000 followers: 0.5 %. shno.co/startup-metrics/amplification-rate.
    assert amplification_rate_by_followers(50, posts=1, followers=10_000) == 0.005


def test_a_published_amplification_that_has_no_followers():
    # 20 posts shared 100 times: 5. calculatorultra.com, "Amplification rate calculator".
    assert shares_per_post(100, posts=20) == 5


def test_a_published_virality_rate():
    # 240 shares of 12,000 impressions: 2 %. socialk.it, "Virality rate and amplification
    # explained".
    assert virality_rate_by_impressions(240, impressions=12_000) == 0.02


def test_a_published_click_through_rate():
    # 5 clicks, 100 impressions: 5 %. Google Ads Help, "Clickthrough rate (CTR): definition",
    # support.google.com/google-ads/answer/2615875.
    assert click_through_rate(5, impressions=100) == 0.05


def test_one_post_has_three_engagement_rates():
    # 1,000 followers, 400 people reached (some strangers), 500 impressions, 20 interactions.
    assert engagement_rate_by_followers(20, posts=1, followers=1000) == 0.02
    assert engagement_rate_by_reach(20, people_reached=400) == 0.05
    assert engagement_rate_by_impressions(20, impressions=500) == 0.04


@given(COUNT, COUNT, SOME, SOME)
def test_rates_rise_with_what_people_do_and_fall_with_what_they_are_divided_by(
    some, more, base, further
):
    for rate in (engagement_rate_by_reach, engagement_rate_by_impressions, shares_per_post):
        assert rate(some + more, base) >= rate(some, base) >= rate(some, base + further)
    for rate in (engagement_rate_by_followers, amplification_rate_by_followers):
        assert rate(some + more, 2, base) >= rate(some, 2, base) >= rate(some, 2, base + further)
        assert rate(some, 3, base) <= rate(some, 2, base)


@given(SOME, st.floats(0, 1))
def test_parts_of_impressions_stay_between_0_and_1(impressions, part):
    for rate in (virality_rate_by_impressions, click_through_rate):
        assert 0 <= rate(part * impressions, impressions) <= 1


def test_posting_twice_as_much_for_twice_the_interactions_changes_no_rate():
    once = engagement_rate_by_followers(50, posts=5, followers=1000)
    assert engagement_rate_by_followers(100, posts=10, followers=1000) == once


def test_rates_broadcast():
    assert click_through_rate(np.array([[1], [2]]), [10, 20]).tolist() == [[0.1, 0.05], [0.2, 0.1]]


@pytest.mark.parametrize("rate", [virality_rate_by_impressions, click_through_rate])
def test_a_part_larger_than_the_whole_is_refused(rate):
    with pytest.raises(InvalidInput, match=r"\(30\) cannot be more than impressions \(20\)") as no:
        rate([1, 30], 20)
    assert no.value.rule == "part_over_whole"


@pytest.mark.parametrize(
    ("rate", "name"),
    [
        (lambda: engagement_rate_by_followers(5, posts=1, followers=0), "followers"),
        (lambda: engagement_rate_by_followers(5, posts=0, followers=10), "posts"),
        (lambda: amplification_rate_by_followers(5, posts=1, followers=0), "followers"),
        (lambda: engagement_rate_by_reach(5, people_reached=0), "people_reached"),
        (lambda: engagement_rate_by_impressions(5, impressions=0), "impressions"),
        (lambda: click_through_rate(0, impressions=0), "impressions"),
    ],
)
def test_nothing_below_the_bar_is_refused_by_name(rate, name):
    with pytest.raises(InvalidInput, match=f"{name} must be more than zero"):
        rate()
