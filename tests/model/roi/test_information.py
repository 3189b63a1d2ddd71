import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.information import (
    expected_value_of_partial_perfect_information as evppi,
)
from toolkit.model.roi.information import (
    expected_value_of_perfect_information as evpi,
)
from toolkit.model.roi.information import (
    value_of_information_if_normal,
    values_of_measuring,
)


def test_a_published_choice_of_investment():
    # Three options, three markets: 1,030 knowing, 680 deciding now, worth 350.
    # Wikipedia, "Expected value of perfect information"; same table in slideplayer.com/5165249.
    payoffs = [[1500, 300, -800], [900, 600, -200], [500, 500, 500]]
    assert evpi(payoffs, [0.5, 0.3, 0.2]) == pytest.approx(350)


def test_a_published_choice_of_plant():
    # Large plant, small plant, nothing; even chances: 40,000 deciding now, 100,000 knowing.
    # B. Render, R. M. Stair, M. E. Hanna, Quantitative Analysis for Management, "Thompson Lumber";
    # coursehero.com/file/8871057.
    payoffs = [[200_000, -180_000], [100_000, -20_000], [0, 0]]
    assert evpi(payoffs, [0.5, 0.5]) == pytest.approx(60_000)


def test_a_published_plant_with_uneven_chances():
    # Whitten Industries: 31,000 deciding now, 168,000 knowing, worth 137,000.
    # homeworksource.com/p/1012421.
    payoffs = [[100_000, -15_000], [420_000, -300_000], [0, 0]]
    assert evpi(payoffs, [0.4, 0.6]) == pytest.approx(137_000)


MONEY = st.floats(-1e6, 1e6)
TABLES = st.lists(st.lists(MONEY, min_size=3, max_size=3), min_size=1, max_size=5)


@given(TABLES, st.lists(st.floats(0.01, 1), min_size=3, max_size=3))
def test_knowing_never_harms_and_is_worth_nothing_without_a_choice(payoffs, parts):
    chances = np.array(parts) / sum(parts)
    assert evpi(payoffs, chances) >= 0
    assert evpi(payoffs[:1], chances) == pytest.approx(0, abs=1e-6)


@given(TABLES, MONEY)
def test_money_that_comes_anyway_changes_nothing(payoffs, extra):
    chances = [0.2, 0.3, 0.5]
    moved = np.array(payoffs) + extra
    assert evpi(moved, chances) == pytest.approx(evpi(payoffs, chances), abs=1e-6)


def test_an_action_best_everywhere_leaves_nothing_to_learn():
    assert evpi([[3, 2], [1, 0]], [0.5, 0.5]) == 0


@pytest.mark.parametrize(
    ("payoffs", "chances", "rule"),
    [
        ([[1, 2]], [0.5, 0.4], "probabilities_sum"),
        ([[1, 2]], [30, 70], "share_percent"),
        ([[1, 2]], [0.2, 0.3, 0.5], "shape"),
        ([[1, float("nan")]], [0.5, 0.5], "finite"),
        ([[1, 2]], [1.5, -0.5], "share_percent"),
    ],
)
def test_tables_that_make_no_sense_are_refused(payoffs, chances, rule):
    with pytest.raises(InvalidInput) as fault:
        evpi(payoffs, chances)
    assert fault.value.rule == rule


DRAWS = 100_000


def test_a_published_value_of_information_on_normal_sales():
    # Break-even 6,000 games, expected 8,000, spread 2,885, 6 a game: 6 x 2,885 x N(0.69) = 0.1453:
    # 2,515.14. B. Render, R. M. Stair, M. E. Hanna, Quantitative Analysis for Management, module
    # 3, "Barclay Brothers". The table rounds D to 0.69; 0.6932 gives 0.5 % less.
    value = value_of_information_if_normal(6 * (8000 - 6000), 6 * 2885)
    assert value == pytest.approx(2515.14, rel=0.006)
    assert 6 * 2885 * value_of_information_if_normal(0.69, 1) == pytest.approx(2515.14, rel=5e-4)


@pytest.mark.parametrize(
    ("z", "loss"), [(0, 0.3989), (0.1, 0.3509), (0.2, 0.3069), (0.3, 0.2668), (0.4, 0.2304)]
)
def test_published_unit_normal_losses(z, loss):
    # Standard normal loss function table, solutioninn.com, "Risk pooling strategies".
    assert round(float(value_of_information_if_normal(-z, 1)), 4) == loss


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6), st.floats(0, 1e6))
def test_more_to_learn_is_never_worth_less(mean, one, other):
    low, high = sorted([one, other])
    values = value_of_information_if_normal(mean, [low, high])
    assert 0 <= values[0] <= values[1] + 1e-6


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 1e6))
def test_a_surer_decision_leaves_never_more_to_learn(one, other, spread):
    near, far = sorted([one, other])
    values = value_of_information_if_normal([near, far], spread)
    assert values[1] <= values[0] + 1e-6


def test_without_spread_nothing_is_learnt():
    assert value_of_information_if_normal([5, 0], 0).tolist() == [0, 0]


def linear_normal(mean, explained, draws=DRAWS, seed=1):
    """Net gain with a spread of 100, of whose variance x explains a share; not going brings 0."""
    x, y = np.random.default_rng(seed).standard_normal((2, draws))
    gain = mean + 100 * (math.sqrt(explained) * x + math.sqrt(1 - explained) * y)
    return np.stack([gain, 0 * gain]), x, y


@pytest.mark.parametrize("mean", [20, 0, -50])
@pytest.mark.parametrize("explained", [0.1, 0.36, 1])
def test_one_input_of_a_linear_normal_gain_is_worth_its_closed_form(mean, explained):
    payoffs, x, _ = linear_normal(mean, explained)
    exact = float(value_of_information_if_normal(mean, 100 * math.sqrt(explained)))
    # Error of the mean over the draws, at most half the spread / sqrt(draws); bins cost 1 % more.
    error = 3 * 0.6 * 100 / math.sqrt(DRAWS)
    assert exact * 0.99 - error <= evppi(payoffs, x) <= exact + error


def test_few_draws_err_low_on_average():
    found = [evppi(*linear_normal(0, 0.36, draws=1000, seed=seed)[:2]) for seed in range(40)]
    exact = float(value_of_information_if_normal(0, 60))
    assert 0.8 * exact < np.mean(found) < exact


def test_an_input_that_decides_nothing_is_worth_nothing():
    payoffs, _, _ = linear_normal(50, 0.5)
    assert evppi(payoffs, np.random.default_rng(9).random(DRAWS)) == 0
    assert evppi(payoffs, np.zeros(DRAWS)) == 0


def test_luck_is_not_counted_as_knowledge():
    # Nothing to learn and nothing to choose by: choosing on the draws paid would find 12 or more.
    found = [
        evppi(
            linear_normal(0, 1, draws=1000, seed=seed)[0], np.random.default_rng(seed).random(1000)
        )
        for seed in range(40)
    ]
    assert np.mean(found) < 1


@given(st.integers(0, 10**6), st.floats(-100, 100), st.floats(0, 1), st.integers(1, 300))
@settings(max_examples=60)
def test_one_input_is_never_worth_more_than_everything(seed, mean, explained, draws):
    payoffs, x, _ = linear_normal(mean, explained, draws, seed)
    assert 0 <= evppi(payoffs, x) <= evpi(payoffs, np.full(draws, 1 / draws)) + 1e-9


@given(st.integers(0, 10**6), st.floats(0.1, 10))
@settings(max_examples=30)
def test_only_the_order_of_the_input_counts(seed, stretch):
    payoffs, x, _ = linear_normal(10, 0.5, 500, seed)
    assert evppi(payoffs, np.exp(stretch * x)) == evppi(payoffs, x)


def test_an_input_with_few_values_is_the_published_table_again():
    # The three options of `test_a_published_choice_of_investment`, each market as often as likely.
    table = np.array([[1500, 300, -800], [900, 600, -200], [500, 500, 500]])
    market = np.repeat([0, 1, 2], [500, 300, 200])
    assert evppi(table[:, market], market) == pytest.approx(350)


def test_equal_values_are_looked_at_together():
    # Worth 5 of a gain that scatters by 100; ten bins of a hundred draws would find less than 2.
    found = []
    for seed in range(60):
        rng = np.random.default_rng(seed)
        x = rng.integers(0, 2, 1000)
        gain = 20 * x - 10 + 100 * rng.standard_normal(1000)
        found.append(evppi([gain, 0 * gain], x))
    assert 2.5 < np.mean(found) < 5


def test_what_to_measure_first_stands_first():
    payoffs, x, y = linear_normal(10, 0.8)
    table = values_of_measuring(payoffs[0], {"y": y, "x": x, "known": np.ones(DRAWS)})
    assert list(table.columns) == ["input", "value"]
    assert table.input.tolist() == ["x", "y", "known"]
    assert table.value[0] == evppi(payoffs, x) and table.value[2] == 0


@pytest.mark.parametrize(
    ("payoffs", "parameter", "rule"),
    [
        ([[1, 2, 3]], [1, 2], "shape"),
        ([[1, 2]], [[1, 2]], "shape"),
        ([[]], [], "shape"),
        ([[1, 2]], [1, float("nan")], "finite"),
    ],
)
def test_draws_that_do_not_match_are_refused(payoffs, parameter, rule):
    with pytest.raises(InvalidInput) as fault:
        evppi(payoffs, parameter)
    assert fault.value.rule == rule
