import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.information import expected_value_of_perfect_information as evpi


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
