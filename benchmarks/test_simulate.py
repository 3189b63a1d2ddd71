"""100,000 random months at once, against the same months one by one in plain Python."""

import math
import random

import numpy as np
import pytest

from toolkit.model.ranges import Range
from toolkit.model.roi import simulate

DRAWS = 100_000
RANGES = {
    "hours_per_week": Range(3, 6, "log"),
    "hourly_cost": Range(20, 30, "log"),
    "other_monthly_cost": Range(10, 50, "log"),
    "followers": Range(800, 1200, "log"),
    "reach_rate": Range(0.02, 0.1, "logit"),
    "posts_per_month": Range(8, 16, "log"),
    "click_through_rate": Range(0.005, 0.02, "logit"),
    "conversion_rate": Range(0.01, 0.05, "logit"),
    "order_value": Range(30, 60, "log"),
    "gross_margin_rate": Range(0.3, 0.6, "logit"),
    "orders_per_customer": Range(1, 4, "log"),
    "incremental_share": Range(0.1, 0.9, "logit"),
}


def one_by_one(ranges, draws, seed):
    """Draw the same chain month by month."""
    rng = random.Random(seed)
    shapes = []
    for name, span in ranges.items():
        low, high = span.low, span.high
        if span.scale == "logit":
            low, high = low / (1 - low), high / (1 - high)
        mean, deviation = math.log(low * high) / 2, math.log(high / low) / (2 * 1.6448536269514722)
        shapes.append((name, span.scale, mean, deviation))
    rows = []
    for draw in range(draws):
        x = {}
        for name, scale, mean, deviation in shapes:
            value = math.exp(rng.gauss(mean, deviation))
            x[name] = value / (1 + value) if scale == "logit" else value
        clicks = x["followers"] * x["reach_rate"] * x["posts_per_month"] * x["click_through_rate"]
        margin = x["order_value"] * x["gross_margin_rate"] * x["orders_per_customer"]
        gain = clicks * x["conversion_rate"] * margin * x["incremental_share"]
        cost = x["hours_per_week"] * 52 / 12 * x["hourly_cost"] + x["other_monthly_cost"]
        rows.append((draw, cost, gain, (gain - cost) / cost))
    return rows


@pytest.mark.benchmark(group="simulate 100,000 months")
def test_simulate(benchmark):
    table = benchmark(lambda: simulate(RANGES, draws=DRAWS, rng=np.random.default_rng(1)))
    assert len(table) == DRAWS


@pytest.mark.benchmark(group="simulate 100,000 months")
def test_plain_python(benchmark):
    rows = benchmark.pedantic(one_by_one, args=(RANGES, DRAWS, 1), rounds=3)
    table = simulate(RANGES, draws=DRAWS, rng=np.random.default_rng(1))
    # The peer computes the same thing, or its time says nothing.
    assert np.median([row[2] for row in rows]) == pytest.approx(table.gain.median(), rel=0.03)
