import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.reach.recommended import LogNormalReach
from toolkit.model.roi.break_even import break_even_followers
from toolkit.model.roi.break_even_posts import break_even_posts, gain_per_post

MARGIN = {
    "order_value": 100,
    "gross_margin_rate": 0.5,
    "orders_per_customer": 2,
    "incremental_share": 0.5,
}
ONLINE = {
    "impressions_per_post": 500, "click_through_rate": 0.02, "conversion_rate": 0.05, **MARGIN
}  # fmt: skip
IN_STORE = {"reach_per_post": 500, "nearby_share": 0.1, "visit_rate": 0.02, **MARGIN}


def test_a_post_that_brings_25_repays_200_eight_times():
    # 500 x 0.02 x 0.05 = half a customer of 50.
    assert gain_per_post(**ONLINE) == 25
    assert break_even_posts(200, **ONLINE) == 8


def test_in_store_a_post_of_500_brings_one_customer():
    assert gain_per_post(**IN_STORE) == pytest.approx(50)
    assert break_even_posts(200, **IN_STORE) == pytest.approx(4)


def test_leads_are_a_chain_too():
    steps = {**ONLINE, "lead_rate": 0.1, "close_rate": 0.5}
    steps.pop("conversion_rate")
    assert break_even_posts(200, **steps) == pytest.approx(8)


def test_posts_that_cost_leave_less_to_repay_the_month():
    assert break_even_posts(200, cost_per_post=5, **ONLINE) == 10
    assert np.isnan(break_even_posts(200, cost_per_post=[25, 40], **ONLINE)).all()
    assert break_even_posts(0, cost_per_post=5, **ONLINE) == 0


def test_followers_and_posts_break_even_together():
    # As many impressions a post as the followers at break-even see: the month's posts.
    steps = {name: ONLINE[name] for name in ("click_through_rate", "conversion_rate")}
    followers = break_even_followers(300, reach_rate=0.1, posts_per_month=12, **steps, **MARGIN)
    posts = break_even_posts(300, impressions_per_post=0.1 * followers, **steps, **MARGIN)
    assert posts == pytest.approx(12)


@given(st.sampled_from(sorted(ONLINE)), st.floats(0.1, 1))
def test_a_better_step_never_needs_more_posts(name, worse):
    lower = {**ONLINE, name: ONLINE[name] * worse}
    assert break_even_posts(200, **ONLINE) <= break_even_posts(200, **lower) * (1 + 1e-12)


@given(st.floats(0, 1e5), st.floats(0, 1e5), st.floats(0, 20), st.floats(0, 20))
def test_more_cost_never_needs_fewer_posts(one, other, cheap, dear):
    less, more = sorted([one, other])
    low, high = sorted([cheap, dear])
    few = break_even_posts(less, cost_per_post=low, **ONLINE)
    assert few <= break_even_posts(more, cost_per_post=low, **ONLINE)
    assert few <= break_even_posts(less, cost_per_post=high, **ONLINE)


def test_at_the_break_even_of_the_mean_most_months_still_lose():
    reach = LogNormalReach(50, spread=2)
    steps = {**ONLINE, "impressions_per_post": reach.mean}
    posts = float(np.ceil(break_even_posts(150, **steps)))
    shown = reach.sample(posts, draws=50_000, rng=np.random.default_rng(1))
    gains = shown * float(gain_per_post(**steps)) / float(reach.mean)
    assert gains.mean() == pytest.approx(150, rel=0.15) and (gains < 150).mean() > 0.6


@pytest.mark.parametrize(
    ("change", "rule", "name"),
    [
        ({"impressions_per_post": 0}, "positive", "impressions_per_post"),
        ({"click_through_rate": 3}, "share_percent", "click_through_rate"),
        ({"gross_margin_rate": 0}, "positive", "gross_margin_rate"),
        ({"impressions_per_post": None}, "missing_input", "impressions_per_post"),
        ({"order_value": None}, "missing_input", "order_value"),
        ({"reach_per_post": 400}, "two_chains", "input"),
        ({"nearby_share": 0.1}, "two_chains", "input"),
        ({"followers": 500}, "unknown_name", "input"),
        ({"overlap": 0.5}, "unknown_name", "input"),
        ({"monthly_hours": 5}, "unknown_name", "input"),
        ({"paid_impressions_per_month": 5}, "unknown_name", "input"),
        ({"monthly_cost": -1}, "not_negative", "monthly_cost"),
        ({"cost_per_post": -1}, "not_negative", "cost_per_post"),
    ],
)
def test_steps_that_do_not_fit_are_refused_by_name(change, rule, name):
    inputs = {"monthly_cost": 200, **ONLINE, **change}
    with pytest.raises(InvalidInput) as fault:
        break_even_posts(**{key: value for key, value in inputs.items() if value is not None})
    assert fault.value.rule.startswith(rule) and fault.value.name == name


def test_impressions_are_never_multiplied_by_a_rate_of_people():
    steps = {**IN_STORE, "impressions_per_post": 500}
    steps.pop("reach_per_post")
    with pytest.raises(InvalidInput, match="two ways of counting"):
        gain_per_post(**steps)
