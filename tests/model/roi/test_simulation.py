import math

import numpy as np
import pytest

from toolkit.errors import InvalidInput
from toolkit.model.ranges import Range, whole
from toolkit.model.roi.simulation import (
    chance_it_pays,
    draw_inputs,
    simulate,
    simulate_break_even,
)

DRAWS = 100_000


def rng(seed=1):
    return np.random.default_rng(seed)


def test_without_doubt_every_month_is_the_one_done_by_hand(online, in_store, points):
    for inputs in (online, in_store):
        table = simulate(points(inputs), draws=3, rng=rng())
        assert list(table.columns) == ["draw", "cost", "gain", "roi"]
        assert table.draw.tolist() == [0, 1, 2]
        assert table.cost.tolist() == [250] * 3
        assert table.gain.tolist() == pytest.approx([200] * 3)
        assert table.roi.tolist() == pytest.approx([-0.2] * 3)


def test_a_product_of_log_normals_is_log_normal(online, points):
    ranges = points(online) | {
        "order_value": Range(50, 200, "log"),
        "orders_per_customer": Range(1, 4, "log"),
        "followers": Range(500, 2000, "log"),
    }
    gain = simulate(ranges, draws=DRAWS, rng=rng()).gain.to_numpy()
    mu, sigma = math.log(200), math.sqrt(3) * math.log(4) / (2 * 1.6448536269514722)
    log_gain = np.log(gain)
    assert log_gain.mean() == pytest.approx(mu, abs=3 * sigma / math.sqrt(DRAWS))
    assert log_gain.std() == pytest.approx(sigma, abs=3 * sigma / math.sqrt(2 * DRAWS))
    mean = math.exp(mu + sigma**2 / 2)
    error = mean * math.sqrt((math.exp(sigma**2) - 1) / DRAWS)
    assert gain.mean() == pytest.approx(mean, abs=3 * error)
    for p, z in [(0.05, -1.6448536), (0.5, 0.0), (0.95, 1.6448536)]:
        density = math.exp(-z * z / 2) / math.sqrt(2 * math.pi) / sigma
        spread = math.sqrt(p * (1 - p) / DRAWS) / density
        assert np.quantile(log_gain, p) == pytest.approx(mu + sigma * z, abs=3 * spread)


def test_the_chance_to_pay_is_the_one_in_closed_form(online, points):
    # Gain is log-normal around 200 and pays when it passes 250.
    ranges = points(online) | {"order_value": Range(50, 200, "log")}
    pays = (simulate(ranges, draws=DRAWS, rng=rng(2)).roi > 0).mean()
    sigma = math.log(4) / (2 * 1.6448536269514722)
    expected = 0.5 * math.erfc(math.log(250 / 200) / sigma / math.sqrt(2))
    error = math.sqrt(expected * (1 - expected) / DRAWS)
    assert pays == pytest.approx(expected, abs=3 * error)


def test_the_return_is_that_of_each_draw(uncertain):
    table = simulate(uncertain, draws=1000, rng=rng())
    assert table.roi.to_numpy() == pytest.approx((table.gain - table.cost) / table.cost)


def test_the_same_seed_gives_the_same_months_and_another_gives_others(uncertain):
    first, again, other = (simulate(uncertain, draws=50, rng=rng(seed)) for seed in (1, 1, 2))
    assert first.equals(again) and not first.equals(other)


def test_one_generator_goes_on(uncertain):
    going = rng()
    assert not simulate(uncertain, draws=50, rng=going).equals(
        simulate(uncertain, draws=50, rng=going)
    )


def test_the_order_of_the_inputs_does_not_matter(uncertain):
    turned = dict(reversed(uncertain.items()))
    assert simulate(turned, draws=50, rng=rng()).equals(simulate(uncertain, draws=50, rng=rng()))


@pytest.mark.parametrize(
    ("name", "higher"),
    [
        ("order_value", Range(55, 220, "log")),  # a tenth more at both ends
        ("incremental_share", Range(1 / 3, 8 / 9, "logit")),  # odds doubled at both ends
    ],
)
def test_moving_one_range_up_leaves_the_luck_of_the_others(uncertain, name, higher):
    ranges = {**uncertain, name: higher}
    before, after = (simulate(r, draws=1000, rng=rng()) for r in (uncertain, ranges))
    assert (after.gain > before.gain).all() and after.cost.equals(before.cost)


def test_settling_one_doubt_leaves_the_luck_of_the_others(uncertain):
    settled = {**uncertain, "monthly_hours": Range(10, 10, "log")}
    before, after = (simulate(r, draws=100, rng=rng()) for r in (uncertain, settled))
    assert after.gain.equals(before.gain) and after.cost.nunique() == 1


def test_break_even_of_the_draws_repays_them(uncertain):
    table = simulate_break_even(uncertain, draws=1000, rng=rng())
    months = simulate(uncertain, draws=1000, rng=rng())
    assert list(table.columns) == ["draw", "customers", "followers"]
    # 1,000 followers bring the gain, so that followers x gain / 1,000 is the cost.
    assert (table.followers * months.gain / 1000).to_numpy() == pytest.approx(months.cost)


def test_an_unknown_rate_is_drawn_over_the_whole_scale(in_store, points):
    ranges = points(in_store) | {"overlap": whole("logit")}
    overlap = draw_inputs(ranges, draws=10_000, rng=rng())["overlap"]
    assert overlap.min() < 0.01 and overlap.max() > 0.99


@pytest.mark.parametrize(
    ("name", "wrong", "rule"),
    [
        ("reach_rate", Range(0.1, 0.2, "log"), "rate_range"),
        ("reach_rate", Range(0, 0.5, "linear"), "rate_range"),
        ("reach_rate", Range(8, 8, "linear"), "rate_range"),
        ("order_value", Range(0, 20, "linear"), "range_below_zero"),
        ("order_value", Range(-5, -5, "linear"), "range_below_zero"),
    ],
)
def test_ranges_that_could_leave_what_is_possible_are_refused(online, points, name, wrong, rule):
    with pytest.raises(InvalidInput) as fault:
        simulate(points(online) | {name: wrong}, draws=10, rng=rng())
    assert (fault.value.rule, fault.value.name) == (rule, name)


def test_months_that_cost_nothing_have_no_return(online, points):
    free = points({**online, "monthly_hours": 0, "other_monthly_cost": 0})
    with pytest.raises(InvalidInput, match="nothing spent is undefined"):
        simulate(free, draws=10, rng=rng())


@pytest.mark.parametrize("draws", [0, -1, 2.5, None])
def test_draws_are_a_whole_number(uncertain, draws):
    for run in (simulate, simulate_break_even):
        with pytest.raises(InvalidInput, match="draws must be a whole number"):
            run(uncertain, draws=draws, rng=rng())


BEYOND = {
    "recommended_impressions_per_post": Range(10, 500, "log"),
    "paid_impressions_per_month": Range(500, 1000, "log"),
    "season_factor": Range(0.8, 1.6, "log"),
    "ramp_share": Range(0.3, 0.7, "logit"),
}


def test_what_is_reached_beyond_followers_enters_each_draw(uncertain):
    fuller = uncertain | {name: BEYOND[name] for name in list(BEYOND)[:2]}
    before, after = (simulate(r, draws=500, rng=rng()) for r in (uncertain, fuller))
    assert (after.gain > before.gain).all() and after.cost.equals(before.cost)


def test_season_and_ramp_multiply_each_draw(uncertain):
    month = uncertain | {name: BEYOND[name] for name in list(BEYOND)[2:]}
    drawn = draw_inputs(month, draws=500, rng=rng())
    steady, that_month = (simulate(r, draws=500, rng=rng()) for r in (uncertain, month))
    factor = drawn["season_factor"] * drawn["ramp_share"]
    assert that_month.gain.to_numpy() == pytest.approx(steady.gain * factor)


def test_new_names_leave_the_luck_of_the_old_ones(uncertain):
    before = draw_inputs(uncertain, draws=50, rng=rng())
    after = draw_inputs(uncertain | BEYOND, draws=50, rng=rng())
    for name, draws in before.items():
        assert draws.tolist() == after[name].tolist()


def test_break_even_followers_have_a_distribution(uncertain):
    few = simulate_break_even(uncertain | BEYOND, draws=2000, rng=rng()).followers
    assert (few >= 0).all() and few.nunique() > 1000
    # Where strangers and ads repay the month alone, no follower is needed.
    months = simulate(uncertain | BEYOND | {"followers": Range(0, 0, "log")}, draws=2000, rng=rng())
    assert ((few == 0) == (months.gain >= months.cost)).all()


def test_the_chance_to_pay_is_a_share_of_the_draws():
    assert chance_it_pays([-1, 0, 0.1, 2]) == 0.5
    for nothing in ([], 0.5, [[1]], [float("nan")]):
        with pytest.raises(InvalidInput):
            chance_it_pays(nothing)


def test_hours_without_a_price_are_refused(online, points):
    with pytest.raises(InvalidInput, match="an hour is never free"):
        simulate(points({**online, "hourly_cost": 0}), draws=10, rng=rng())


@pytest.mark.parametrize(
    ("name", "higher"),
    [
        ("reach_rate", 0.2),
        ("posts_per_month", 20),
        ("click_through_rate", 0.2),
        ("conversion_rate", 0.08),
        ("order_value", 200),
        ("gross_margin_rate", 0.9),
        ("orders_per_customer", 4),
        ("incremental_share", 0.9),
        ("followers", 2000),
    ],
)
def test_more_of_any_step_returns_more_and_more_of_any_cost_less(online, points, name, higher):
    before, after = (
        simulate(points(inputs), draws=1, rng=rng()).roi[0]
        for inputs in (online, {**online, name: higher})
    )
    assert after > before
    for cost in ("monthly_hours", "hourly_cost", "other_monthly_cost"):
        dearer = simulate(points({**online, cost: 2 * online[cost]}), draws=1, rng=rng())
        assert dearer.roi[0] < before


def test_draws_are_to_be_read_and_those_of_what_did_not_move_are_the_same(uncertain):
    first = draw_inputs(uncertain, draws=50, rng=np.random.default_rng(4))
    kept = first["order_value"].tolist()
    with pytest.raises(ValueError, match="read-only"):
        first["order_value"][0] = 0.0
    moved = uncertain | {"conversion_rate": Range(0.5, 0.6, "logit")}
    second = draw_inputs(moved, draws=50, rng=np.random.default_rng(4))
    assert second["order_value"].tolist() == kept
    assert (second["conversion_rate"] != first["conversion_rate"]).all()
    other = draw_inputs(uncertain, draws=50, rng=np.random.default_rng(5))
    assert (other["order_value"] != first["order_value"]).all()
