import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq

from toolkit.model.allocation import (
    allocate_hours,
    equal_split,
    split_without_minimum,
    value_of_hours,
)


def money(table, row, hours):
    """Worth of some hours on one platform, written anew; 0 hours cost no set-up."""
    if hours == 0:
        return 0.0
    brought = table["scale"][row] * (1 - math.exp(-hours / table["hours_constant"][row]))
    return brought - table["setup_cost"][row]


def every_plan(table, quarters):
    """Value of each way to share the quarters, none below its minimum: nothing left out."""
    used, value = np.zeros(1, dtype=int), np.zeros(1)
    for row in range(len(table["scale"])):
        least = max(1, math.ceil(4 * table["minimum_hours"][row]))
        units = np.array([0, *range(least, quarters + 1)])
        worth = np.array([money(table, row, unit / 4) for unit in units])
        used = (used[:, np.newaxis] + units).ravel()
        value = (value[:, np.newaxis] + worth).ravel()[used <= quarters]
        used = used[used <= quarters]
    return value


def best_to_the_second(table, hours):
    """Best of all sets of platforms, hours on each set by Lagrange's multiplier."""
    best, rows = 0.0, range(len(table["scale"]))
    for size in rows:
        for chosen in itertools.combinations(rows, size + 1):
            least = {row: table["minimum_hours"][row] for row in chosen}
            if sum(least.values()) > hours:
                continue

            def spent(level, least=least):
                ways = {}
                for row, low in least.items():
                    scale, constant = table["scale"][row], table["hours_constant"][row]
                    ways[row] = max(low, constant * (math.log(scale / constant) - level))
                return ways

            level = brentq(lambda at: sum(spent(at).values()) - hours, -200, 50, xtol=1e-12)
            best = max(best, sum(money(table, row, h) for row, h in spent(level).items()))
    return best


def random_table(rng, platforms, *, whole=False):
    minimum = rng.uniform(0.6, 2.5, platforms)
    return {
        "scale": rng.uniform(10, 300, platforms),
        "hours_constant": rng.uniform(0.5, 5, platforms),
        "minimum_hours": np.round(4 * minimum) / 4 if whole else minimum,
        "setup_cost": rng.uniform(0, 20, platforms),
    }


def test_200_random_weeks_against_every_plan_there_is():
    rng = np.random.default_rng(12)
    seen = 0
    for case in range(200):
        table = random_table(rng, 1 + case % 10)
        quarters = int(rng.integers(2, 27))
        values = every_plan(table, quarters)
        seen += len(values)
        plan = allocate_hours(table, quarters / 4)
        assert plan.value == pytest.approx(values.max(), rel=1e-12)
    assert seen > 300_000


def test_60_random_weeks_against_hours_to_the_second():
    rng = np.random.default_rng(13)
    for case in range(60):
        table = random_table(rng, 1 + case % 5, whole=True)
        hours = rng.integers(4, 40) / 4
        best = best_to_the_second(table, hours)
        assert 0.995 * best <= allocate_hours(table, hours).value <= best + 1e-9


CENTS = st.integers(1, 30000).map(lambda cents: cents / 100)
CONSTANT = st.integers(2, 20).map(lambda quarters: quarters / 4)
WEEKS = st.integers(0, 48).map(lambda quarters: quarters / 4)


@st.composite
def tables(draw, most=5):
    """A few platforms, with and without a minimum, a set-up, a plan of today."""
    rows = draw(st.integers(1, most))

    def column(values):
        return draw(st.lists(values, min_size=rows, max_size=rows))

    return {
        "scale": column(CENTS),
        "hours_constant": column(CONSTANT),
        "minimum_hours": column(st.sampled_from([0, 0.3, 0.5, 1, 2, 4.1])),
        "setup_cost": column(st.sampled_from([0, 0, 5, 50])),
        "hours_now": column(st.sampled_from([0, 0, 0.4, 1, 2.5])),
    }


@given(CENTS, CENTS, CONSTANT, CONSTANT, st.integers(1, 40))
def test_two_platforms_without_minimum_share_by_the_closed_form(b1, b2, k1, k2, quarters):
    # B1 / k1 e^(-h1 / k1) = B2 / k2 e^(-h2 / k2) with h1 + h2 = H, solved for h1.
    hours = quarters / 4
    h1 = (math.log(b1 / k1) - math.log(b2 / k2) + hours / k2) / (1 / k1 + 1 / k2)
    two = {"scale": [b1, b2], "hours_constant": [k1, k2], "minimum_hours": 0, "setup_cost": 0}
    found = allocate_hours(two, hours).hours
    assert abs(found[0] - min(max(h1, 0), hours)) <= 0.25
    assert found.sum() == hours


@settings(max_examples=40)
@given(tables(), WEEKS)
def test_no_platform_gets_some_hours_but_less_than_its_minimum(table, hours):
    plan = allocate_hours(table, hours)
    fed = plan.hours > 0
    assert (plan.hours[fed] >= np.array(table["minimum_hours"])[fed]).all()
    assert (plan.hours * 4 == np.round(plan.hours * 4)).all()
    assert plan.hours.sum() + plan.hours_left == pytest.approx(hours)
    assert plan.value == pytest.approx(
        sum(money(table, row, h) for row, h in enumerate(plan.hours))
    )
    assert (plan.returns[fed] > 0).all() and plan.value == plan.returns.sum()


@settings(max_examples=40)
@given(tables(), WEEKS, st.integers(0, 8))
def test_more_hours_are_never_worth_less(table, hours, quarters):
    plan = allocate_hours(table, hours)
    assert (np.diff(plan.worth) >= 0).all() and plan.worth[0] == 0
    assert plan.worth[-1] == pytest.approx(plan.value)
    more = allocate_hours(table, hours + quarters / 4)
    assert more.value >= plan.value - 1e-9
    assert allocate_hours(table, hours + 1).value == pytest.approx(plan.value + plan.hour_worth)


@settings(max_examples=40)
@given(tables(), WEEKS)
def test_no_split_is_better_and_regrets_say_by_how_much(table, hours):
    plan = allocate_hours(table, hours)
    regrets = plan.regrets
    assert min(regrets.equal_split, regrets.today, regrets.ignoring_minimum) >= 0
    rivals = {"equal_split": equal_split, "ignoring_minimum": split_without_minimum}
    for name, split in rivals.items():
        worth = value_of_hours(table, split(table, hours))
        assert getattr(regrets, name) == pytest.approx(max(0, plan.value - worth))


@settings(max_examples=40)
@given(tables(), WEEKS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_no_value(table, hours, random):
    order = random.sample(range(len(table["scale"])), len(table["scale"]))
    moved = {name: [values[row] for row in order] for name, values in table.items()}
    one, other = allocate_hours(table, hours), allocate_hours(moved, hours)
    assert other.value == pytest.approx(one.value) and other.hour_worth == pytest.approx(
        one.hour_worth, abs=1e-9
    )
    assert other.minimum_cost == pytest.approx(one.minimum_cost[order], abs=1e-9)


@given(CENTS, CONSTANT, st.sampled_from([0, 1, 2.5]), st.integers(2, 5), WEEKS)
def test_of_equal_platforms_the_upper_rows_are_fed_first(scale, constant, minimum, rows, hours):
    same = {
        "scale": [scale] * rows,
        "hours_constant": constant,
        "minimum_hours": minimum,
        "setup_cost": 0,
    }
    found = allocate_hours(same, hours).hours
    assert (np.diff(found) <= 0).all()


@settings(max_examples=40)
@given(tables(), WEEKS, st.data())
def test_an_easier_minimum_is_never_worth_less(table, hours, data):
    row = data.draw(st.integers(0, len(table["scale"]) - 1))
    plan = allocate_hours(table, hours)
    easier = {**table, "minimum_hours": list(table["minimum_hours"])}
    easier["minimum_hours"][row] = 0
    gained = allocate_hours(easier, hours).value - plan.value
    assert plan.minimum_cost[row] == pytest.approx(gained, abs=1e-9)
    assert (plan.minimum_cost >= 0).all()
