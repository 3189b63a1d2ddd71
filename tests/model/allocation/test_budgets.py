import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.allocation import allocate_hours, allocate_hours_and_money, programme

HALVING = 1 / math.log(2)
# Hours: 64 brings 32, 48, 56, ... Ads on the second: 20 e^(-m / 10) / 10 is 1 at m = 10 ln 2.
PAIR = {
    "scale": [64, 64],
    "hours_constant": HALVING,
    "minimum_hours": [1, 3],
    "setup_cost": 0,
    "scale_money": [0, 20],
    "money_constant": 10,
}


def random_table(rng, rows):
    return {
        "scale": rng.uniform(0, 200, rows),
        "hours_constant": rng.uniform(0.5, 4, rows),
        "minimum_hours": rng.integers(0, 5, rows) / 2,
        "setup_cost": rng.uniform(0, 40, rows),
        "scale_money": rng.uniform(0, 150, rows),
        "money_constant": rng.uniform(5, 60, rows),
    }


def best_on_a_grid(table, hours, budget, *, hour_step, money_step):
    """Best of all ways to share hours and money in steps, each platform used or not."""
    # Steps of hours, steps of money, and their worth, platform after platform.
    plans = np.zeros((1, 3))
    steps_h, steps_m = round(hours / hour_step), round(budget / money_step)
    for row in range(len(table["scale"])):
        h, m = (grid.ravel() for grid in np.mgrid[0 : steps_h + 1, 0 : steps_m + 1])
        h, m = (part[h * hour_step >= table["minimum_hours"][row]] for part in (h, m))
        worth = table["scale"][row] * (1 - np.exp(-h * hour_step / table["hours_constant"][row]))
        worth += table["scale_money"][row] * (
            1 - np.exp(-m * money_step / table["money_constant"][row])
        )
        worth -= table["setup_cost"][row] + m * money_step
        ways = np.vstack([np.zeros(3), np.column_stack([h, m, worth])])
        plans = (plans[:, np.newaxis] + ways).reshape(-1, 3)
        plans = plans[(plans[:, 0] <= steps_h) & (plans[:, 1] <= steps_m)]
    return plans[:, 2].max()


def test_25_random_weeks_against_every_plan_on_a_grid():
    rng = np.random.default_rng(21)
    for case in range(25):
        table = random_table(rng, 1 + case % 3)
        best = best_on_a_grid(table, 4, 60, hour_step=0.5, money_step=10)
        plan = allocate_hours_and_money(table, 4, 60)
        # No plan of the grid is better than the plan, nor any plan at all than its bound.
        assert plan.value >= best - 1e-6 * max(best, 1)
        assert plan.gap <= 0.002 * plan.value + 1e-6


def test_the_gap_holds_even_where_the_chords_are_too_coarse_to_choose_well(monkeypatch):
    monkeypatch.setattr(programme, "PIECES", 1)
    rng = np.random.default_rng(23)
    beaten = 0
    for _ in range(30):
        table = random_table(rng, 3)
        best = best_on_a_grid(table, 4, 60, hour_step=0.5, money_step=15)
        plan = allocate_hours_and_money(table, 4, 60)
        assert best <= plan.value + plan.gap + 1e-6
        beaten += best > plan.value + 1e-6
    assert beaten > 0  # or the gap was never needed


def test_without_money_it_is_the_plan_in_quarter_hours_to_the_second():
    rng = np.random.default_rng(22)
    for _ in range(10):
        table = random_table(rng, 6)
        exact, plan = allocate_hours(table, 9), allocate_hours_and_money(table, 9, 0)
        assert exact.value <= plan.value + 1e-6 * plan.value
        assert exact.value >= 0.995 * plan.value
        assert exact.value <= plan.value + plan.gap
        assert plan.money.tolist() == [0] * 6


def test_by_hand():
    # The second takes its three hours (56) and ads of 10 ln 2, which bring 10; the first one (32).
    plan = allocate_hours_and_money(PAIR, 4, 50)
    assert plan.hours == pytest.approx([1, 3])
    assert plan.money == pytest.approx([0, 10 * math.log(2)])
    assert plan.returns == pytest.approx([32, 56 + 10 - 10 * math.log(2)])
    assert plan.value == pytest.approx(98 - 10 * math.log(2))
    assert plan.money_left == pytest.approx(50 - 10 * math.log(2))
    assert plan.money_worth == pytest.approx(1) and plan.binding_limits == ("hours",)
    assert plan.hour_worth == pytest.approx(32 * math.log(2))  # on the first, after its hour


def test_a_short_budget_binds():
    plan = allocate_hours_and_money(PAIR, 4, 5)
    assert plan.money.tolist() == [0, 5] and plan.money_left == 0
    assert plan.money_worth == pytest.approx(2 * math.exp(-0.5))
    assert plan.binding_limits == ("hours", "budget")


def test_ads_can_open_an_account_that_hours_alone_would_not():
    dear = {**PAIR, "setup_cost": [0, 30]}
    assert allocate_hours_and_money(dear, 4, 0).hours == pytest.approx([4, 0])
    rich = {**dear, "scale_money": [0, 200]}
    plan = allocate_hours_and_money(rich, 4, 100)
    assert plan.hours == pytest.approx([1, 3]) and plan.money[1] > 0


def test_no_ads_run_from_an_account_that_is_not_fed():
    plan = allocate_hours_and_money({**PAIR, "scale_money": [0, 9000]}, 2, 50)
    assert plan.money.tolist() == [0, 0] and plan.hours == pytest.approx([2, 0])


def test_a_row_of_ads_alone_needs_no_hours():
    ads = {
        "scale": [64, 0],
        "hours_constant": HALVING,
        "minimum_hours": 0,
        "setup_cost": 0,
        "scale_money": [0, 20],
        "money_constant": 10,
    }
    plan = allocate_hours_and_money(ads, 1, 50)
    assert plan.hours == pytest.approx([1, 0])
    assert plan.money == pytest.approx([0, 10 * math.log(2)])


def test_ads_that_bring_less_than_they_cost_are_not_bought():
    plan = allocate_hours_and_money({**PAIR, "scale_money": [9, 10]}, 4, 50)
    assert plan.money.tolist() == [0, 0] and plan.money_left == 50


def test_too_few_hours_feed_nobody():
    plan = allocate_hours_and_money(PAIR, 0.5, 50)
    assert (plan.value, plan.binding_limits, plan.gap) == (0, ("minimum",), 0)
    assert plan.hours.tolist() == plan.money.tolist() == [0, 0]
    never = allocate_hours_and_money({**PAIR, "setup_cost": 100}, 9, 50)
    assert (never.value, never.binding_limits) == (0, ("none",))
    # Too few hours here, but with more the ads would carry the set-up.
    carried = {**PAIR, "setup_cost": 66}
    assert allocate_hours_and_money(carried, 2, 50).binding_limits == ("minimum",)


WEEKS = st.sampled_from([0, 0.5, 2, 6.3])
BUDGETS = st.sampled_from([0, 3, 40])


@settings(max_examples=15)
@given(st.integers(0, 10_000), st.integers(1, 5), WEEKS, BUDGETS)
def test_no_platform_between_zero_and_its_minimum_and_nothing_overspent(seed, rows, hours, budget):
    table = random_table(np.random.default_rng(seed), rows)
    plan = allocate_hours_and_money(table, hours, budget)
    fed = (plan.hours > 0) | (plan.money > 0)
    assert (plan.hours[fed] >= table["minimum_hours"][fed]).all()
    assert plan.hours.sum() <= hours + 1e-6 and plan.money.sum() <= budget + 1e-6
    assert plan.value >= 0 and plan.value == pytest.approx(plan.returns.sum())
    assert 0 <= plan.gap <= 0.002 * max(plan.value, 1) + 0.001 * sum(table["scale"])


@settings(max_examples=6)
@given(st.integers(0, 10_000), WEEKS, BUDGETS)
def test_more_of_either_is_never_worth_less(seed, hours, budget):
    table = random_table(np.random.default_rng(seed), 3)
    plan = allocate_hours_and_money(table, hours, budget)
    for more in ((hours + 1, budget), (hours, budget + 10)):
        assert allocate_hours_and_money(table, *more).value >= plan.value * (1 - 1e-6) - 1e-6


@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [
        ("scale_money", -1, "not_negative"),
        ("money_constant", 0, "positive"),
        ("money_constant", float("nan"), "finite"),
    ],
)
def test_bad_money_is_refused(column, value, rule):
    with pytest.raises(InvalidInput) as fault:
        allocate_hours_and_money({**PAIR, column: [1, value]}, 4, 5)
    assert (fault.value.rule, fault.value.name, fault.value.where) == (rule, column, "1")


@pytest.mark.parametrize("budget", [-1, float("nan"), "5", [1, 2]])
def test_a_budget_that_is_none_is_refused(budget):
    with pytest.raises(InvalidInput) as fault:
        allocate_hours_and_money(PAIR, 4, budget)
    assert fault.value.name == "budget"


@pytest.mark.parametrize("column", ["scale_money", "money_constant", "setup_cost"])
def test_a_missing_column_is_named(column):
    table = {name: values for name, values in PAIR.items() if name != column}
    with pytest.raises(InvalidInput) as fault:
        allocate_hours_and_money(table, 4, 5)
    assert (fault.value.rule, fault.value.name) == ("column_missing", column)
