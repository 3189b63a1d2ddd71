import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from toolkit.errors import InvalidInput
from toolkit.model.choice import central_weights, pairwise_winning, trials

EXTREMES = [[1, 0], [0, 1], [0.6, 0.6]]
TABLES = st.integers(1, 5).flatmap(
    lambda rows: arrays(float, (rows, 3), elements=st.floats(0, 1).map(lambda v: round(v, 2)))
)


def asked(question, values, weights=None, *, concentration=None, draws=300, seed=1):
    rng = np.random.default_rng(seed)
    return question(values, weights, concentration=concentration, draws=draws, rng=rng)


def test_central_weights_are_the_middle_of_the_weightings_a_platform_wins():
    # First where its criterion weighs 0.6 to 1, and the compromise where it weighs 0.4 to 0.6.
    found = asked(central_weights, EXTREMES, draws=40_000)
    spread = 0.4 / math.sqrt(12)  # of a uniform weight between 0.6 and 1
    error = 4 * spread / math.sqrt(0.2 * 40_000)
    assert found[:, 0] == pytest.approx([0.8, 0.2, 0.5], abs=error)


def test_a_platform_that_never_wins_has_no_central_weights():
    found = asked(central_weights, [[0.9, 0.9], [0.5, 0.5]])
    assert np.isnan(found[1]).all() and found[0] == pytest.approx([0.5, 0.5], abs=0.06)


def test_tied_winners_share_the_weightings():
    found = asked(central_weights, [[0.5, 0.5], [0.5, 0.5]])
    assert found[0].tolist() == found[1].tolist()


def test_one_beats_another_where_its_strength_weighs_enough():
    # The first beats the compromise where its criterion weighs more than 0.6.
    found = asked(pairwise_winning, EXTREMES, draws=40_000)
    error = 3 * 0.5 / math.sqrt(40_000)
    assert found[0] == pytest.approx([0.5, 0.5, 0.4], abs=error)
    assert found[2] == pytest.approx([0.6, 0.6, 0.5], abs=error)


@given(TABLES)
@settings(max_examples=30, deadline=None)
def test_the_two_sides_of_a_pair_add_up_to_1(values):
    found = asked(pairwise_winning, values)
    assert found + found.T == pytest.approx(np.ones_like(found))


@given(TABLES)
@settings(max_examples=30, deadline=None)
def test_first_shares_are_the_first_column_of_the_ranks(values):
    tried = asked(trials, values, [3, 2, 1], concentration=10)
    assert tried.first_shares() == pytest.approx(tried.rank_acceptability()[:, 0])


@given(TABLES)
@settings(max_examples=30, deadline=None)
def test_a_platform_is_first_at_its_own_central_weights(values):
    tried = asked(trials, values)
    for platform, centre in enumerate(tried.central_weights()):
        if not np.isnan(centre).any():
            scores = values @ centre
            assert scores[platform] >= scores.max() - 1e-9


def test_a_tie_counts_half():
    assert asked(pairwise_winning, [[0.5], [0.5]]).tolist() == [[0.5, 0.5], [0.5, 0.5]]


@pytest.mark.parametrize("question", [central_weights, pairwise_winning, trials])
def test_what_cannot_be_drawn_is_refused(question):
    with pytest.raises(InvalidInput, match="zero"):
        asked(question, EXTREMES, [0, 0], concentration=10)
