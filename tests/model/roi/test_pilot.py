import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import betabinom

from toolkit.errors import InvalidInput
from toolkit.model.roi.information import expected_value_of_partial_perfect_information as evppi
from toolkit.model.roi.pilot import net_value_of_pilot, observed_rates, pilot_cost

DRAWS = 100_000


def beta_case(trials, seed=1):
    """Going brings 10,000 x rate - 250 a month; the rate is Beta(2, 98), 2 % on average."""
    rng = np.random.default_rng(seed)
    rates = rng.beta(2, 98, DRAWS)
    gain = 10_000 * rates - 250
    return np.stack([gain, 0 * gain]), rates, observed_rates(rates, trials, rng=rng)


@pytest.mark.parametrize("trials", [100, 500, 5000])
def test_a_test_is_worth_its_preposterior_value(trials):
    # After x successes the rate is (2 + x) / (100 + n) on average, and x is beta-binomial.
    x = np.arange(trials + 1)
    after = np.maximum(0, 10_000 * (2 + x) / (100 + trials) - 250)
    exact = float((betabinom.pmf(x, trials, 2, 98) * after).sum())  # deciding now: 0
    payoffs, _, observed = beta_case(trials)
    error = 3 * payoffs[0].std() / math.sqrt(DRAWS)
    assert exact * 0.98 - error <= evppi(payoffs, observed) <= exact + error


def test_a_longer_test_is_worth_more_and_never_more_than_knowing():
    values = [evppi(*beta_case(trials)[::2]) for trials in (50, 500, 5000)]
    payoffs, rates, _ = beta_case(50)
    assert values[0] < values[1] < values[2] < evppi(payoffs, rates)


def test_what_a_test_shows_scatters_around_the_truth():
    shown = observed_rates(np.full(DRAWS, 0.02), 500, rng=np.random.default_rng(2))
    spread = math.sqrt(0.02 * 0.98 / 500)
    assert shown.mean() == pytest.approx(0.02, abs=3 * spread / math.sqrt(DRAWS))
    assert shown.std() == pytest.approx(spread, rel=0.01)


def test_the_same_seed_gives_the_same_tests():
    one, two = (observed_rates([0.5] * 9, 10, rng=np.random.default_rng(3)) for _ in range(2))
    assert one.tolist() == two.tolist()


def test_four_weeks_are_not_a_month():
    assert pilot_cost(1300, weeks=4, one_off=0) == pytest.approx(1200)
    assert pilot_cost(1300, weeks=52 / 12, one_off=50) == pytest.approx(1350)


def test_a_test_is_bought_once_and_serves_every_month():
    assert net_value_of_pilot([100, 50], months=12, price=700).tolist() == [500, -100]


@given(st.floats(0, 1e5), st.floats(1, 36), st.floats(0, 1e5), st.floats(0, 1e5))
def test_a_dearer_test_is_never_worth_more(value, months, price, more):
    now = net_value_of_pilot(value, months=months, price=price)
    assert net_value_of_pilot(value, months=months, price=price + more) <= now
    assert net_value_of_pilot(value, months=months + 1, price=price) >= now


@pytest.mark.parametrize(
    ("rates", "trials", "rule"),
    [
        ([3], 10, "share_percent"),
        ([0.1], 0, "positive"),
        ([0.1], 10.5, "not_whole"),
        ([0.1], -10, "not_negative"),
    ],
)
def test_tests_that_make_no_sense_are_refused(rates, trials, rule):
    with pytest.raises(InvalidInput) as fault:
        observed_rates(rates, trials, rng=np.random.default_rng(1))
    assert fault.value.rule == rule


def test_a_test_of_no_week_and_a_value_of_no_month_are_refused():
    with pytest.raises(InvalidInput, match="weeks must be more than zero"):
        pilot_cost(100, weeks=0, one_off=0)
    with pytest.raises(InvalidInput, match="months must be more than zero"):
        net_value_of_pilot(100, months=0, price=10)
