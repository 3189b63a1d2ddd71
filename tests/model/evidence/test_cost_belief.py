import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.cost_belief import CostBelief, cost_prior, log_spread, update_cost
from toolkit.model.ranges import Range

COSTS = st.lists(st.floats(0.01, 100), max_size=20)
BENCHMARK = Range(0.5, 2, "log")


def test_the_prior_is_the_range_itself():
    known = cost_prior(Range(0.3, 2.7, "log"))
    assert [float(end) for end in known.interval()] == pytest.approx([0.3, 2.7])
    assert known.median == pytest.approx(0.9)  # geometric mean
    back = known.as_range()
    assert (back.low, back.high, back.scale) == (pytest.approx(0.3), pytest.approx(2.7), "log")


def test_a_published_normal_posterior():
    # Prior normal(30, 4^2), 12 fish of mean 32 and known deviation 2: 31.96 and 0.5714.
    # W. M. Bolstad, Introduction to Bayesian Statistics, 2nd ed., 2007, ch. 11 (Arnie's trout);
    # by hand: (30 / 16 + 12 x 32 / 4) / (1 / 16 + 12 / 4) and (49 / 16)^-1/2.
    after = update_cost(CostBelief(30, 4), np.exp([32.0] * 12), log_spread=2)
    assert after.log_median == pytest.approx(31.96, abs=0.005)
    assert after.log_sd == pytest.approx(0.5714, abs=5e-5)


@given(COSTS, st.floats(0.05, 3))
def test_the_posterior_lies_between_prior_and_data(costs, spread):
    before = cost_prior(BENCHMARK)
    after = update_cost(before, costs, log_spread=spread).median
    middle = math.exp(np.log(costs).mean()) if costs else float(before.median)
    low, high = sorted([float(before.median), middle])
    assert low * (1 - 1e-12) <= after <= high * (1 + 1e-12)


@given(COSTS, st.floats(0.05, 3))
def test_a_bill_more_never_widens_the_belief(costs, spread):
    fewer = update_cost(BENCHMARK, costs, log_spread=spread)
    more = update_cost(BENCHMARK, [*costs, 1.0], log_spread=spread)
    assert more.log_sd < fewer.log_sd


def test_without_bills_the_prior_stays():
    after, before = update_cost(BENCHMARK, [], log_spread=1), cost_prior(BENCHMARK)
    assert after.median == before.median and after.log_sd == pytest.approx(before.log_sd)


def test_endless_bills_say_it_alone():
    after = update_cost(BENCHMARK, np.full(10**6, 7.0), log_spread=0.5)
    assert after.median == pytest.approx(7, rel=1e-4) and after.log_sd < 0.001


def test_the_currency_does_not_matter():
    euros = update_cost(BENCHMARK, [0.8, 1.1], log_spread=0.4)
    cents = update_cost(BENCHMARK.scaled(100), [80, 110], log_spread=0.4)
    assert cents.median == pytest.approx(100 * float(euros.median))


def test_each_row_of_bills_gets_its_own_belief():
    after = update_cost(BENCHMARK, [[1, 1], [4, 4]], log_spread=0.4)
    assert after.median.shape == (2,) and after.median[0] == pytest.approx(1)


def test_the_expected_cost_is_above_the_middle():
    known = CostBelief(0, 1)
    draws = known.sample(200_000, np.random.default_rng(2))
    assert known.mean == pytest.approx(math.exp(0.5))
    assert draws.mean() == pytest.approx(math.exp(0.5), abs=4 * draws.std() / 200_000**0.5)
    assert np.median(draws) == pytest.approx(1, abs=0.02)


def test_the_spread_of_bills_is_that_of_their_logarithms():
    assert log_spread(np.exp([0.0, 2.0, 4.0])) == pytest.approx(2)
    assert log_spread([[1, 1], [1, math.e]]) == pytest.approx([0, math.sqrt(0.5)])


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"prior": Range(1, 1, "log")}, "prior_point"),
        ({"prior": Range(0, 0, "log")}, "prior_point"),
        ({"prior": Range(1, 2, "linear")}, "range_below_zero"),
        ({"costs": [1, 0]}, "positive"),
        ({"costs": [-1]}, "not_negative"),
        ({"log_spread": 0}, "positive"),
    ],
)
def test_impossible_costs_are_refused(wrong, rule):
    right = {"prior": BENCHMARK, "costs": [1], "log_spread": 0.5}
    with pytest.raises(InvalidInput) as fault:
        update_cost(**{**right, **wrong})
    assert fault.value.rule == rule


def test_one_bill_tells_nothing_of_the_spread():
    with pytest.raises(InvalidInput) as fault:
        log_spread([3])
    assert (fault.value.rule, fault.value.remedy) == ("shape", 2)


def test_one_range_is_made_of_one_belief_only():
    with pytest.raises(InvalidInput):
        CostBelief([0, 1], 1).as_range()
