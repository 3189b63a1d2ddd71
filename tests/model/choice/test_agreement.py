import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from toolkit.errors import InvalidInput
from toolkit.model.choice.agreement import (
    as_swings,
    comes_first,
    levelled,
    smallest_move,
    weight_moved,
)
from toolkit.model.choice.weighting import weighted_scores

TENTHS = st.integers(0, 10).map(lambda n: n / 10)
TABLES = st.integers(2, 5).flatmap(lambda rows: arrays(float, (rows, 3), elements=TENTHS))
WEIGHTS = arrays(float, 3, elements=st.integers(1, 9).map(float))
# Every way to share 40 parts between three criteria.
GRID = np.array([(a, b, 40 - a - b) for a in range(41) for b in range(41 - a)]) / 40


def nearest_on_the_grid(table, weights, platform):
    scores = GRID @ table.T
    level = (scores[:, platform, np.newaxis] >= scores - 1e-12).all(axis=1)
    return min((np.abs(GRID[level] - weights).sum(axis=1) / 2).tolist(), default=None)


def test_with_two_criteria_it_is_the_crossing_of_two_lines():
    # 0.9 t + 0.2 (1 - t) against 0.6 t + 0.8 (1 - t): equal at t = 2/3.
    made = smallest_move([[0.9, 0.2], [0.6, 0.8]], [80, 20], 1)
    assert made.tolist() == pytest.approx([2 / 3, 1 / 3])
    assert weight_moved([0.8, 0.2], made) == pytest.approx(0.8 - 2 / 3)


@given(arrays(float, (2, 2), elements=TENTHS), st.integers(0, 100))
def test_with_two_criteria_the_closed_form_is_recovered(table, points):
    t = points / 100
    made = smallest_move(table, [t, 1 - t], 1)
    lead_0, lead_1 = table[0, 1] - table[1, 1], table[0, 0] - table[1, 0]
    if t * lead_1 + (1 - t) * lead_0 <= 0:
        assert made.tolist() == pytest.approx([t, 1 - t])
    elif lead_0 > 0 and lead_1 > 0:
        assert made is None
    else:
        assert made[0] == pytest.approx(lead_0 / (lead_0 - lead_1), abs=1e-7)


@given(TABLES, WEIGHTS, st.integers(0, 1))
@settings(max_examples=150, deadline=None)
def test_with_three_criteria_no_point_of_a_grid_is_nearer(table, weights, platform):
    share = weights / weights.sum()
    made = smallest_move(table, weights, platform)
    nearest = nearest_on_the_grid(table, share, platform)
    if made is None:
        assert nearest is None
        return
    scores = weighted_scores(table, made)
    assert scores[platform] >= scores.max() - 1e-6
    assert made.sum() == pytest.approx(1) and (made >= 0).all()
    if nearest is not None:
        assert weight_moved(share, made) <= nearest + 1e-6


@given(TABLES, WEIGHTS, st.integers(0, 1))
@settings(max_examples=60, deadline=None)
def test_the_order_of_platforms_and_criteria_does_not_matter(table, weights, platform):
    share = weights / weights.sum()
    one = smallest_move(table, weights, platform)
    turned = smallest_move(table[::-1, ::-1], weights[::-1], len(table) - 1 - platform)
    assert (one is None) == (turned is None)
    if one is not None:
        assert weight_moved(share, one) == pytest.approx(weight_moved(share[::-1], turned))


def test_what_comes_first_already_moves_nothing():
    assert smallest_move([[1, 0], [0, 1]], [3, 1], 0).tolist() == [0.75, 0.25]
    assert smallest_move([[1, 0], [0, 1]], [1, 1], 1).tolist() == [0.5, 0.5]
    assert smallest_move([[0.2, 0.1]], [1, 1], 0).tolist() == [0.5, 0.5]


def test_a_platform_worse_on_everything_is_brought_level_by_no_weights():
    assert smallest_move([[0.6, 0.6], [0.5, 0.5]], [1, 1], 1) is None


def test_a_criterion_without_weight_gives_nothing_up():
    made = smallest_move([[1, 0, 0], [0, 1, 1]], [0.8, 0.2, 0], 1)
    assert made[0] == pytest.approx(0.5) and made[1] >= 0.2 - 1e-9 and made[2] >= 0


def test_who_comes_first_by_hand_and_level_is_first():
    table, people = [[1, 0], [0.6, 0.6], [0, 1]], [[70, 30], [50, 50], [60, 40], [10, 90]]
    assert comes_first(table, people, 0).tolist() == [True, False, True, False]
    assert comes_first(table, people, 1).tolist() == [False, True, True, False]


def test_one_weight_made_the_same_for_all_leaves_the_others_in_proportion():
    # The mean of the first is 0.5: what Ana has beside it, 1 to 3, becomes 0.125 to 0.375.
    made = levelled([[60, 10, 30], [40, 60, 0]], 0)
    assert made.tolist() == [pytest.approx([0.5, 0.125, 0.375]), pytest.approx([0.5, 0.5, 0])]


def test_who_gave_everything_to_one_criterion_takes_the_others_as_the_mean_has_them():
    made = levelled([[100, 0, 0], [40, 45, 15]], 0)
    assert made[0].tolist() == pytest.approx([0.7, 0.225, 0.075])
    assert levelled([[1, 0], [1, 0]], 0).tolist() == [[1, 0], [1, 0]]


@given(arrays(float, (4, 3), elements=st.integers(1, 9).map(float)), st.integers(0, 2))
def test_levelled_rows_add_up_to_one_and_share_the_weight(weights, criterion):
    made = levelled(weights, criterion)
    assert made.sum(axis=1) == pytest.approx(np.ones(4))
    assert made[:, criterion] == pytest.approx(np.full(4, made[0, criterion]))


def test_the_largest_swing_is_a_hundred():
    assert as_swings([0.35, 0.25, 0.2, 0.15, 0.05]).tolist() == pytest.approx(
        [100, 250 / 3.5, 200 / 3.5, 150 / 3.5, 50 / 3.5]
    )


@pytest.mark.parametrize(
    "call, rule",
    [
        (lambda: smallest_move([[1, 0]], [0, 0], 0), "weights_zero"),
        (lambda: smallest_move([[2, 0]], [1, 1], 0), "share"),
        (lambda: smallest_move([1, 0], [1, 1], 0), "platform_table"),
        (lambda: smallest_move([[1, 0]], [[1, 1]], 0), "plain_list"),
        (lambda: comes_first([[1, 0]], [[1, 1, 1]], 0), "shape"),
        (lambda: levelled([[1, -1]], 0), "not_negative"),
        (lambda: as_swings([0, 0]), "weights_zero"),
    ],
)
def test_what_cannot_be_is_refused(call, rule):
    with pytest.raises(InvalidInput) as fault:
        call()
    assert fault.value.rule.startswith(rule)
