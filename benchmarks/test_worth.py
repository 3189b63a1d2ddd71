"""What a month brings: the whole answer against its draws alone, its parts against plain ways."""

import datetime
import math
import statistics
import time

import numpy as np
import pytest
from scipy.optimize import brentq

from toolkit import answers, data, records
from toolkit.model import roi
from toolkit.model.ranges import Range
from toolkit.model.roi import chain

TODAY = datetime.date(2026, 11, 22)
RUNS = 9
RANGES = {
    "monthly_hours": Range(13, 26, "log"),
    "hourly_cost": Range(20, 30, "log"),
    "other_monthly_cost": Range(10, 50, "log"),
    "followers": Range(800, 1200, "log"),
    "reach_rate": Range(0.02, 0.1, "logit"),
    "posts_per_month": Range(8, 16, "log"),
    "overlap": Range(0.2, 0.8, "logit"),
    "nearby_share": Range(0.2, 0.8, "logit"),
    "visit_rate": Range(0.01, 0.2, "logit"),
    "order_value": Range(30, 60, "log"),
    "gross_margin_rate": Range(0.3, 0.6, "logit"),
    "orders_per_customer": Range(1, 4, "log"),
    "incremental_share": Range(0.1, 0.9, "logit"),
}


def seconds(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def ratio(peer, ours):
    """Processor time of a peer over ours, in turn, in the middle of several runs."""
    return statistics.median(seconds(peer) / seconds(ours) for _ in range(RUNS))


def required_one_by_one():
    """Search each root with a chain that checks every number at every step."""
    middle = {name: span.median for name, span in RANGES.items()}
    found = {}
    for name in RANGES:

        def net_gain(value, name=name):
            inputs = {**middle, name: value}
            return float(chain.monthly_gain(inputs) - chain.monthly_cost(inputs))

        high, limit = 1.0, 1.0 if name in chain.RATES else 1e12 * max(1.0, middle[name])
        while high < limit and net_gain(high) * net_gain(0.0) > 0:
            high *= 4
        out = net_gain(high) * net_gain(0.0) > 0
        options = {"xtol": 1e-15, "rtol": 1e-14, "maxiter": 500}
        found[name] = math.nan if out else brentq(net_gain, 0.0, high, **options)
    return found


@pytest.mark.parametrize("draws", [10_000, 100_000])
def test_the_whole_answer_against_its_draws_alone(draws, capsys):
    client, facts = records.read("bakery"), data.load()
    prices = iter(range(5, 5 + 4 * RUNS))

    def answer():
        moved = client.replace(order_value=next(prices))
        answers.worth(moved, facts, today=TODAY, draws=draws, months=None)

    def alone():
        # Every range is new: nothing was drawn before.
        luck = np.random.default_rng(next(prices))
        roi.simulate(RANGES, draws=draws, rng=luck)

    answer()
    more = ratio(answer, alone)
    with capsys.disabled():
        print(f"\nthe answer of a move, {draws:,} draws / simulating a month anew: {more:.1f}")
    assert more > 0


def test_what_must_be_true_against_a_search_that_checks_every_step(capsys):
    table = roi.required_values(RANGES).set_index("input")["required"]
    assert table.to_dict() == pytest.approx(required_one_by_one(), nan_ok=True, abs=0)
    slower = ratio(required_one_by_one, lambda: roi.required_values(RANGES))
    with capsys.disabled():
        print(f"\nroots of 13 inputs, checked at every step / once: {slower:.1f}")
    assert slower > 0


def test_what_to_measure_against_sorting_the_inputs_alone(capsys):
    drawn = roi.draw_inputs(RANGES, draws=10_000, rng=np.random.default_rng(1))
    net = chain.monthly_gain(drawn) - chain.monthly_cost(drawn)
    more = ratio(
        lambda: roi.values_of_measuring(net, drawn),
        lambda: [np.argsort(values) for values in drawn.values()],
    )
    with capsys.disabled():
        print(f"\nvalue of measuring 13 inputs, 10,000 draws / sorting them: {more:.1f}")
    assert more > 0
