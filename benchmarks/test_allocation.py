"""The hours plan against every plan in turn, milp and SLSQP: value reached and time, as ratios."""

import statistics
import time

import numpy as np
import pytest
from scipy.optimize import minimize

from toolkit.model.allocation import (
    allocate_drawn_hours,
    allocate_hours,
    allocate_hours_and_money,
    equal_split,
    value_of_hours,
)

PLATFORMS, HOURS, INSTANCES, RUNS = 8, 15, 40, 5
SMALL_PLATFORMS, SMALL_HOURS, SMALL_INSTANCES = 6, 12, 10
DRAWS = 10_000


def table(seed, platforms=PLATFORMS):
    rng = np.random.default_rng(seed)
    return {
        "scale": rng.uniform(20, 300, platforms),
        "hours_constant": rng.uniform(1, 6, platforms),
        "minimum_hours": rng.integers(2, 17, platforms) / 4,
        "setup_cost": rng.uniform(0, 10, platforms),
        "scale_money": np.zeros(platforms),
        "money_constant": np.ones(platforms),
    }


def every_plan(platforms, hours):
    """Value of the best of all plans in quarter-hours, one after the other in plain Python."""
    quarters = 4 * hours
    ways = []
    for scale, constant, minimum, setup in zip(
        *(platforms[name] for name in ("scale", "hours_constant", "minimum_hours", "setup_cost")),
        strict=True,
    ):
        longer = range(max(1, int(4 * minimum)), quarters + 1)
        worth = [(q, float(scale * (1 - np.exp(-q / 4 / constant)) - setup)) for q in longer]
        ways.append([(0, 0.0), *worth])

    def best(row, left):
        if row == len(ways):
            return 0.0
        return max(worth + best(row + 1, left - q) for q, worth in ways[row] if q <= left)

    return best(0, quarters)


def slsqp(platforms, hours):
    """Hours of an optimiser for smooth problems, started from an equal split."""
    scale, constant = platforms["scale"], platforms["hours_constant"]
    found = minimize(
        lambda h: -(scale * -np.expm1(-h / constant)).sum(),
        equal_split(platforms, hours),
        jac=lambda h: -scale / constant * np.exp(-h / constant),
        bounds=[(0, hours)] * len(scale),
        constraints={"type": "ineq", "fun": lambda h: hours - h.sum()},
        method="SLSQP",
    )
    return np.clip(found.x, 0, None)


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(peer, ours):
    """Time of a peer over ours, in turn, in the middle of several runs."""
    return statistics.median(seconds(peer) / seconds(ours) for _ in range(RUNS))


@pytest.mark.benchmark(group="share 15 hours among 8 platforms")
def test_allocate_hours(benchmark):
    assert benchmark(allocate_hours, table(1), HOURS).value > 0


@pytest.mark.benchmark(group="share 15 hours among 8 platforms, 10,000 times")
def test_allocate_drawn_hours(benchmark):
    scales = table(1)["scale"] * np.random.default_rng(2).lognormal(0, 0.5, (DRAWS, PLATFORMS))
    plans = benchmark.pedantic(
        allocate_drawn_hours, args=(table(1), HOURS), kwargs={"scales": scales}, rounds=3
    )
    assert len(plans.value) == DRAWS


def test_against_every_plan_in_turn(capsys):
    small = table(3, SMALL_PLATFORMS)
    smalls = [table(seed, SMALL_PLATFORMS) for seed in range(SMALL_INSTANCES)]
    values = [
        allocate_hours(each, SMALL_HOURS).value / every_plan(each, SMALL_HOURS) for each in smalls
    ]
    slower = ratio(
        lambda: every_plan(small, SMALL_HOURS), lambda: allocate_hours(small, SMALL_HOURS)
    )
    with capsys.disabled():
        print(
            f"\nvalue / best of every plan, {SMALL_PLATFORMS} platforms, {SMALL_HOURS} h: ", end=""
        )
        print(f"{min(values):.6f} at least")
        print(f"every plan in plain Python / ours: {slower:.1f} times as long")
    assert min(values) == pytest.approx(1)


def test_against_milp(capsys):
    ours = [allocate_hours(table(seed), HOURS).value for seed in range(INSTANCES)]
    milps = [allocate_hours_and_money(table(seed), HOURS, 0) for seed in range(INSTANCES)]
    slower = ratio(
        lambda: allocate_hours_and_money(table(1), HOURS, 0),
        lambda: allocate_hours(table(1), HOURS),
    )
    to_the_second = [mine / milp.value for mine, milp in zip(ours, milps, strict=True)]
    gaps = [milp.gap / milp.value for milp in milps]
    with capsys.disabled():
        print("\nquarter-hours / hours to the second by milp, value: ", end="")
        print(f"{statistics.mean(to_the_second):.5f}, at least {min(to_the_second):.5f}")
        print(f"milp's own bound over its value: {1 + max(gaps):.5f} at most")
        print(f"milp / ours: {slower:.0f} times as long")
    assert min(to_the_second) > 0.995


def test_against_slsqp(capsys):
    weeks = [table(seed) for seed in range(INSTANCES)]
    ours = [allocate_hours(week, HOURS) for week in weeks]
    splits = [slsqp(week, HOURS) for week in weeks]
    reached = [
        float(value_of_hours(week, split)) / plan.value
        for week, split, plan in zip(weeks, splits, ours, strict=True)
    ]
    # The regret said with every plan is that of this very optimiser, in closed form.
    said = [1 - plan.regrets.ignoring_minimum / plan.value for plan in ours]
    short = sum(
        ((split > 0.01) & (split < week["minimum_hours"] - 0.01)).any()
        for week, split in zip(weeks, splits, strict=True)
    )
    slower = ratio(lambda: slsqp(weeks[1], HOURS), lambda: allocate_hours(weeks[1], HOURS))
    with capsys.disabled():
        print(f"\nSLSQP without the minimum / ours, value: {statistics.mean(reached):.2f} ", end="")
        print(f"(worst {min(reached):.2f}; said in closed form {statistics.mean(said):.2f})")
        print(f"SLSQP leaves a platform below its minimum in {short} of {INSTANCES} weeks")
        print(f"SLSQP / ours: {slower:.1f} times as long")
    assert max(reached) <= 1 + 1e-3


def test_ten_thousand_draws_at_once_against_one_by_one(capsys):
    week, rng = table(1), np.random.default_rng(2)
    scales = week["scale"] * rng.lognormal(0, 0.5, (DRAWS, PLATFORMS))
    few = scales[:200]

    def one_by_one():
        return [allocate_hours({**week, "scale": scale}, HOURS).value for scale in few]

    assert one_by_one() == pytest.approx(allocate_drawn_hours(week, HOURS, scales=few).value)
    slower = ratio(one_by_one, lambda: allocate_drawn_hours(week, HOURS, scales=scales))
    with capsys.disabled():
        print(f"\n{DRAWS:,} plans one by one / at once: {slower * DRAWS / len(few):.0f} ", end="")
        print(f"({len(few)} timed and scaled)")
    assert slower > 0
