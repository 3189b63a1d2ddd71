import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from toolkit.errors import InvalidInput
from toolkit.model.choice.flips import flip_points
from toolkit.model.choice.weighting import weighted_scores

TENTHS = st.integers(0, 10).map(lambda n: n / 10)
TABLES = st.integers(2, 5).flatmap(lambda rows: arrays(float, (rows, 3), elements=TENTHS))
WEIGHTS = arrays(float, 3, elements=st.integers(1, 9).map(float))


def moved(weights, place, weight):
    """Give one criterion this share and let the others keep their proportions."""
    others = np.where(np.arange(len(weights)) == place, 0, weights)
    result = others / others.sum() * (1 - weight)
    result[place] = weight
    return result


def test_a_flip_by_hand():
    # 0.9 t + 0.2 (1 - t) against 0.6 t + 0.8 (1 - t): equal at t = 2/3.
    table = flip_points([[0.9, 0.2], [0.6, 0.8]], [0.8, 0.2])
    assert table.flip_weight.tolist() == pytest.approx([2 / 3, 1 / 3])
    assert table.change.tolist() == pytest.approx([2 / 3 - 0.8, 1 / 3 - 0.2])
    assert table["first"].tolist() == [0, 0] and table.platform.tolist() == [1, 1]


def test_others_keep_their_proportions():
    # Criteria 2 and 3 weigh 3 to 1. With t on the first: A has t, B has 0.75 (1 - t): t = 3/7.
    table = flip_points([[1, 0, 0], [0, 1, 0]], [0.6, 0.3, 0.1])
    assert table.flip_weight[0] == pytest.approx(3 / 7)


def test_the_nearest_of_two_flips_is_given():
    # First now is the middle one; the left wins above 0.6, the right below 0.4.
    table = flip_points([[1, 0], [0.6, 0.6], [0, 1]], [0.52, 0.48])
    assert table.flip_weight[0] == pytest.approx(0.6)
    assert (table["first"][0], table.platform[0]) == (1, 0)
    table = flip_points([[1, 0], [0.6, 0.6], [0, 1]], [0.47, 0.53])
    assert (table.flip_weight[0], table.platform[0]) == (pytest.approx(0.4), 2)


def test_of_two_that_catch_up_together_the_faster_comes_first():
    # All three score 0.5 at t = 0.5; beyond it t leads 0.25 + 0.5 t.
    first, slow, fast = [0, 1], [0.75, 0.25], [1, 0]
    for rivals, winner in [([slow, fast], 2), ([fast, slow], 1)]:
        table = flip_points([first, *rivals], [0.25, 0.75])
        assert table.flip_weight[0] == pytest.approx(0.5) and table.platform[0] == winner


def test_a_platform_better_at_everything_has_no_flip():
    table = flip_points([[1, 1], [0.5, 0.9]], [1, 1])
    assert table.flip_weight.isna().all() and table.platform.tolist() == [None, None]


def test_catching_up_only_at_the_edge_is_no_flip():
    # Equal at a weight of 1, which cannot be passed.
    table = flip_points([[0.5, 0.9], [0.5, 0.1]], [1, 1])
    assert table.flip_weight.isna().all()


@given(TABLES, WEIGHTS)
def test_beyond_the_flip_the_named_platform_is_first_and_before_it_the_old_one(values, weights):
    for row in flip_points(values, weights).itertuples():
        if row.platform is None or abs(row.change) < 1e-9:  # a tie now has no side yet
            continue
        step = 1e-6 if row.change > 0 else -1e-6
        beyond = weighted_scores(values, moved(weights, row.criterion, row.flip_weight + step))
        assert beyond[row.platform] == pytest.approx(beyond.max(), abs=1e-12)
        assert beyond[row.platform] > beyond[row.first] - 1e-12
        middle = row.weight + 0.5 * row.change
        before = weighted_scores(values, moved(weights, row.criterion, middle))
        assert before[row.first] >= before.max() - 1e-9


@given(TABLES, WEIGHTS)
def test_where_no_flip_is_named_no_weight_changes_the_first(values, weights):
    for row in flip_points(values, weights).itertuples():
        if row.platform is None:
            for weight in np.linspace(0, 1, 21):
                scores = weighted_scores(values, moved(weights, row.criterion, weight))
                assert scores[row.first] >= scores.max() - 1e-9


def test_a_named_platform_stays_a_whole_number_beside_none():
    table = flip_points([[0, 0, 0.1], [0, 0.1, 0]], [1, 2, 1])
    assert table.platform.tolist() == [None, 0, 0]
    assert isinstance(table.platform[1], int)


def test_names_come_from_the_table():
    values = pd.DataFrame([[0.9, 0.2], [0.6, 0.8]], ["instagram", "linkedin"], ["buyers", "trade"])
    table = flip_points(values, [0.8, 0.2])
    assert table.criterion.tolist() == ["buyers", "trade"]
    assert set(table["first"]) == {"instagram"} and set(table.platform) == {"linkedin"}


def test_an_unknown_value_counts_as_the_middle():
    known = flip_points([[0.9, 0.2], [0.5, 0.8]], [0.8, 0.2])
    assert flip_points([[0.9, 0.2], [np.nan, 0.8]], [0.8, 0.2]).equals(known)


def test_all_the_weight_on_one_criterion_has_no_others_to_keep():
    table = flip_points([[1, 0], [0, 1]], [1, 0])
    assert np.isnan(table.flip_weight[0]) and table.flip_weight[1] == pytest.approx(0.5)


def test_a_tie_now_flips_at_once():
    table = flip_points([[1, 0], [0, 1]], [1, 1])
    assert table.change.tolist() == [0, 0] and table.platform.tolist() == [1, 1]


@pytest.mark.parametrize("values", [np.empty((0, 2)), [[0.3, 0.4]]])
def test_without_a_rival_nothing_flips(values):
    assert flip_points(values, [1, 1]).platform.tolist() == [None, None]


@pytest.mark.parametrize(
    ("values", "weights", "rule"),
    [
        ([[1, 0]], [0, 0], "weights_zero"),
        ([[1, 0]], [1, 1, 1], "shape"),
        ([[[1, 0]]], [1, 1], "platform_table"),
        ([[1, 0]], [[1, 1]], "plain_list"),
        ([[9, 0]], [1, 1], "share_percent"),
    ],
)
def test_tables_without_a_flip_point_are_refused(values, weights, rule):
    with pytest.raises(InvalidInput) as fault:
        flip_points(values, weights)
    assert fault.value.rule == rule
