import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from toolkit.errors import InvalidInput
from toolkit.model.choice.weighting import weighted_scores

SHARE = st.floats(0, 1)
WEIGHTS = arrays(float, 4, elements=st.floats(0, 10)).filter(lambda w: w.sum() > 1e-6)
TABLES = st.integers(2, 6).flatmap(lambda rows: arrays(float, (rows, 4), elements=SHARE))


def test_a_published_weighted_sum():
    # E. Triantaphyllou, Multi-Criteria Decision Making: A Comparative Study, 2000, as given in
    # Wikipedia, "Weighted sum model": 21.5, 22 and 22 (the values of 0-100 brought to 0-1).
    values = np.array([[25, 20, 15, 30], [10, 30, 20, 30], [30, 10, 30, 10]]) / 100
    scores = weighted_scores(values, [0.20, 0.15, 0.40, 0.25])
    assert scores == pytest.approx([0.215, 0.22, 0.22])


@given(TABLES, WEIGHTS, st.floats(0.01, 1000))
def test_only_the_proportions_of_the_weights_count(values, weights, factor):
    scaled = weighted_scores(values, weights * factor)
    assert scaled == pytest.approx(weighted_scores(values, weights), abs=1e-9)


@given(TABLES, WEIGHTS)
def test_a_score_lies_between_the_worst_and_the_best_value(values, weights):
    scores = weighted_scores(values, weights)
    assert (scores >= values.min(axis=1) - 1e-9).all()
    assert (scores <= values.max(axis=1) + 1e-9).all()


@given(TABLES, WEIGHTS, st.data())
def test_removing_a_platform_that_is_not_first_never_changes_the_first(values, weights, data):
    scores = weighted_scores(values, weights)
    first = int(np.argmax(scores))
    losers = [row for row in range(len(values)) if row != first]
    out = data.draw(st.sampled_from(losers))
    kept = [row for row in range(len(values)) if row != out]
    left = weighted_scores(values[kept], weights)
    assert kept[int(np.argmax(left))] == first
    assert left.tolist() == scores[kept].tolist()


@given(TABLES, WEIGHTS, st.data())
def test_a_better_value_never_scores_less(values, weights, data):
    row, column = data.draw(st.integers(0, len(values) - 1)), data.draw(st.integers(0, 3))
    better = values.copy()
    better[row, column] = data.draw(st.floats(values[row, column], 1))
    gained = weighted_scores(better, weights) - weighted_scores(values, weights)
    assert gained[row] >= 0 and (np.delete(gained, row) == 0).all()


def test_an_unknown_value_gives_an_unknown_score():
    scores = weighted_scores([[1, np.nan], [0.5, 0.5]], [1, 1])
    assert np.isnan(scores[0]) and scores[1] == 0.5


def test_an_unknown_value_without_weight_does_not_matter():
    assert weighted_scores([[1, np.nan]], [1, 0]).tolist() == [1]


def test_draws_lead_in_values_or_in_weights_or_in_both():
    values, weights = np.array([[1, 0], [0.5, 0.5]]), np.array([[1, 0], [0, 1], [1, 1]])
    by_weights = weighted_scores(values, weights)
    assert by_weights.tolist() == [[1, 0.5], [0, 0.5], [0.5, 0.5]]
    by_both = weighted_scores(np.stack([values] * 3), weights)
    assert by_both.tolist() == by_weights.tolist()
    assert weighted_scores(np.stack([values, 1 - values]), [1, 0]).tolist() == [[1, 0.5], [0, 0.5]]


@pytest.mark.parametrize(
    ("values", "weights", "rule"),
    [
        ([[1, 0]], [0, 0], "weights_zero"),
        ([[1, 0]], [[1, 0], [0, 0]], "weights_zero"),
        ([[1, 0]], [1, -1], "not_negative"),
        ([[1, 0]], [1, float("nan")], "finite"),
        ([[1, 0]], [1, 2, 3], "shape"),
        ([[80, 0]], [1, 1], "share_percent"),
        ([1, 0], [1, 1], "platform_table"),
    ],
)
def test_what_cannot_be_weighed_is_refused(values, weights, rule):
    with pytest.raises(InvalidInput) as fault:
        weighted_scores(values, weights)
    assert fault.value.rule == rule
