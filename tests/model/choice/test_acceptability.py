import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from toolkit.errors import InvalidInput
from toolkit.model.choice.acceptability import rank_acceptability

SHARE = st.floats(0, 1)
TABLES = st.integers(1, 6).flatmap(lambda rows: arrays(float, (rows, 3), elements=SHARE))


def ranks(values, weights=None, *, concentration=None, draws=200, seed=1):
    rng = np.random.default_rng(seed)
    return rank_acceptability(values, weights, concentration=concentration, draws=draws, rng=rng)


@given(TABLES, st.booleans())
def test_rows_and_columns_add_up_to_1(values, some_unknown):
    if some_unknown:
        values[0, 0] = np.nan
    shares = ranks(values)
    assert shares.sum(axis=0) == pytest.approx(np.ones(len(values)))
    assert shares.sum(axis=1) == pytest.approx(np.ones(len(values)))


@given(TABLES, st.randoms(use_true_random=False))
def test_reordering_the_platforms_reorders_the_shares(values, random):
    order = random.sample(range(len(values)), len(values))
    assert ranks(values[order]).tolist() == ranks(values)[order].tolist()


@given(TABLES)
def test_a_platform_better_at_everything_is_first_in_every_draw(values):
    values = np.vstack([values * 0.9, np.ones((1, 3))])
    assert ranks(values)[-1, 0] == 1


@given(TABLES, st.data())
def test_removing_a_platform_never_takes_first_places_from_another(values, data):
    if len(values) < 2:
        return
    out = data.draw(st.integers(0, len(values) - 1))
    left = ranks(np.delete(values, out, axis=0))[:, 0]
    assert (left >= np.delete(ranks(values)[:, 0], out) - 1e-12).all()


def test_a_compromise_between_two_extremes_wins_a_fifth():
    # The first wins when its criterion weighs more than 0.6: 40 % of all weightings.
    shares = ranks([[1, 0], [0, 1], [0.6, 0.6]], draws=40_000)
    error = 3 * math.sqrt(0.4 * 0.6 / 40_000)
    assert shares[:, 0] == pytest.approx([0.4, 0.4, 0.2], abs=error)
    # Never last: beyond each of the others whenever that one's criterion weighs less.
    assert shares[2, 2] == 0


def test_around_given_weights_two_criteria_follow_a_beta():
    # Weight of the first criterion is Beta(20 x 0.7, 20 x 0.3); the first wins above one half.
    shares = ranks([[1, 0], [0, 1]], [7, 3], concentration=20, draws=40_000)
    expected = stats.beta.sf(0.5, 14, 6)
    error = 3 * math.sqrt(expected * (1 - expected) / 40_000)
    assert shares[0, 0] == pytest.approx(expected, abs=error)


def test_higher_concentration_stays_nearer_to_the_weights():
    loose, tight = (
        ranks([[1, 0], [0, 1]], [6, 4], concentration=c, draws=5000)[0, 0] for c in (5, 200)
    )
    assert loose < tight and tight > 0.99


def test_a_criterion_without_weight_never_counts():
    shares = ranks([[0.6, 0, 0.6], [0.5, 1, 0.5]], [1, 0, 1], concentration=3)
    assert shares.tolist() == [[1, 0], [0, 1]]


def test_ties_share_their_ranks_evenly():
    shares = ranks([[0.5, 0.5], [0.5, 0.5], [0.1, 0.1]])
    assert shares.tolist() == [[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]]


def test_three_that_tie_have_a_third_each():
    assert ranks(np.full((3, 2), 0.3)) == pytest.approx(np.full((3, 3), 1 / 3))


def test_an_unknown_value_is_drawn_from_0_to_1():
    shares = ranks([[np.nan], [0.7]], draws=40_000)
    assert shares[0, 0] == pytest.approx(0.3, abs=3 * math.sqrt(0.21 / 40_000))


def test_two_unknown_platforms_have_even_chances():
    shares = ranks([[np.nan], [np.nan]], draws=40_000)
    assert shares[0, 0] == pytest.approx(0.5, abs=3 * 0.5 / math.sqrt(40_000))


def test_facts_may_bring_their_own_draws():
    values = np.array([[[1.0], [0.0]]] * 3 + [[[0.0], [1.0]]])
    assert ranks(values, draws=4).tolist() == [[0.75, 0.25], [0.25, 0.75]]
    values[:, 0, 0] = np.nan
    assert ranks(values, draws=4).sum() == pytest.approx(2)


def test_the_same_seed_gives_the_same_shares():
    values = [[np.nan, 0.2], [0.5, 0.5], [0.4, 0.6]]
    assert ranks(values).tolist() == ranks(values).tolist()
    assert ranks(values, seed=2).tolist() != ranks(values).tolist()


@settings(max_examples=25)
@given(TABLES, st.floats(0.5, 100))
def test_the_values_given_are_left_as_they_were(values, concentration):
    values[0, 0] = np.nan
    before = values.copy()
    ranks(values, [1, 2, 3], concentration=concentration)
    assert np.array_equal(values, before, equal_nan=True)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"weights": [1, 1], "concentration": None}, "positive"),
        ({"weights": [1, 1], "concentration": 0}, "positive"),
        ({"weights": [0, 0], "concentration": 10}, "weights_zero"),
        ({"weights": [1, -1], "concentration": 10}, "not_negative"),
        ({"weights": [1], "concentration": 10}, "shape"),
        ({"weights": [[1, 1]], "concentration": 10}, "plain_list"),
        ({"draws": 0}, "count_from_one"),
        ({"values": [[2, 0]]}, "share_percent"),
        ({"values": [[[1, 0]]] * 3, "draws": 4}, "draws_axis"),
    ],
)
def test_what_cannot_be_drawn_is_refused(change, rule):
    with pytest.raises(InvalidInput) as fault:
        ranks(**{"values": [[1, 0], [0, 1]], **change})
    assert fault.value.rule == rule
