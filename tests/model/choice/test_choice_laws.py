"""Laws of the choice, whatever the platforms, the criteria and the weights."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from toolkit.model import choice

# Shares as people give them: whole percents, so that ties and both ends of the scale occur.
PERCENT = st.integers(0, 100).map(lambda n: n / 100)
POINTS = arrays(float, 4, elements=st.integers(0, 10).map(float)).filter(lambda w: w.sum() > 0)
CONCENTRATION = st.sampled_from([2.0, 20.0, 200.0])
DRAWS = 60


def tables(least=1, most=6):
    """Platforms by four criteria."""
    return st.integers(least, most).flatmap(lambda n: arrays(float, (n, 4), elements=PERCENT))


def with_gaps(least=1):
    """Platforms by four criteria, some values of which nobody has measured."""
    return tables(least).flatmap(
        lambda table: arrays(bool, table.shape).map(lambda gone: np.where(gone, np.nan, table))
    )


def ask(question, values, weights=None, concentration=20.0, draws=DRAWS, seed=1):
    """Ask one question of the weightings that one seed gives."""
    around = None if weights is None else concentration
    rng = np.random.default_rng(seed)
    return question(values, weights, concentration=around, draws=draws, rng=rng)


@given(tables(2), POINTS, CONCENTRATION, st.data())
def test_removing_a_platform_that_is_not_first_never_changes_the_first(
    values, weights, concentration, data
):
    scores = choice.weighted_scores(values, weights)
    first = int(np.argmax(scores))
    out = data.draw(st.sampled_from([row for row in range(len(values)) if row != first]))
    kept = np.delete(np.arange(len(values)), out)
    left = choice.weighted_scores(values[kept], weights)
    assert kept[np.argmax(left)] == first and left.tolist() == scores[kept].tolist()
    # Nor does it in any weighting tried: no score moves by a bit.
    tried = ask(choice.trials, values, weights, concentration).scores
    fewer = ask(choice.trials, values[kept], weights, concentration).scores
    assert np.array_equal(fewer, tried[:, kept])
    pairs = ask(choice.pairwise_winning, values, weights, concentration)
    without = ask(choice.pairwise_winning, values[kept], weights, concentration)
    assert np.array_equal(without, pairs[np.ix_(kept, kept)])


@settings(max_examples=60)
@given(tables(1), POINTS, CONCENTRATION, arrays(float, 4, elements=PERCENT), st.data())
def test_a_dominated_platform_ranks_above_the_one_that_dominates_it_in_no_draw(
    values, weights, concentration, floor, data
):
    # The last two: facts of the stronger begin where those of the weaker end; where there is no
    # weight, the weaker may be as strong as it likes.
    counts = weights > 0
    strong, weak = np.minimum(floor + 0.01, 1), np.where(counts, np.minimum(floor, 0.99), 1.0)
    rng = np.random.default_rng(data.draw(st.integers(0, 99)))
    spread = rng.random((2, DRAWS, 4))
    drawn = np.repeat(values[np.newaxis], DRAWS, axis=0)
    best = strong + (1 - strong) * spread[0]
    worst = np.where(counts, weak * spread[1], weak)
    table = np.concatenate([drawn, best[:, np.newaxis], worst[:, np.newaxis]], axis=1)
    shares = ask(choice.rank_acceptability, table, weights, concentration)
    above = ask(choice.pairwise_winning, table, weights, concentration)
    assert shares[-1, 0] == 0 and above[-1, -2] == 0 and above[-2, -1] == 1
    scores = choice.weighted_scores(table, weights)
    assert (scores[:, -1] < scores[:, -2]).all()
    assert np.isnan(ask(choice.central_weights, table, weights, concentration)[-1]).all()


@given(tables(1), POINTS)
def test_a_platform_worse_at_everything_is_never_the_one_that_overturns_the_choice(values, weights):
    better, worse = np.full(4, 0.6), np.full(4, 0.5)
    found = choice.flip_points(np.vstack([values, better, worse]), weights)
    assert len(values) + 1 not in [place for place in found.platform if place is not None]


@given(with_gaps(), POINTS, CONCENTRATION, st.booleans())
def test_every_platform_takes_some_rank_and_every_rank_is_taken(
    values, weights, concentration, anywhere
):
    shares = ask(choice.rank_acceptability, values, None if anywhere else weights, concentration)
    assert (shares >= 0).all() and (shares <= 1 + 1e-12).all()
    assert shares.sum(axis=0) == pytest.approx(np.ones(len(values)))
    assert shares.sum(axis=1) == pytest.approx(np.ones(len(values)))


@given(with_gaps(), POINTS, CONCENTRATION)
def test_of_two_platforms_one_or_the_other_is_higher_or_they_share(values, weights, concentration):
    above = ask(choice.pairwise_winning, values, weights, concentration)
    assert above + above.T == pytest.approx(np.ones(above.shape))


@given(tables(2), POINTS, CONCENTRATION, st.randoms(use_true_random=False))
def test_reordering_the_platforms_reorders_every_result_to_the_last_bit(
    values, weights, concentration, random
):
    order = random.sample(range(len(values)), len(values))
    moved = values[order]

    def of(question):
        return [ask(question, table, weights, concentration) for table in (values, moved)]

    for question in (choice.weighted_scores, choice.contributions):
        assert np.array_equal(question(moved, weights), question(values, weights)[order])
    before, after = of(choice.rank_acceptability)
    assert np.array_equal(after, before[order])
    before, after = of(choice.pairwise_winning)
    assert np.array_equal(after, before[np.ix_(order, order)])
    before, after = of(choice.central_weights)
    # A matrix product: the last bits may depend on the place.
    assert np.allclose(after, before[order], rtol=0, atol=1e-12, equal_nan=True)


@given(tables(2), POINTS, st.randoms(use_true_random=False))
def test_reordering_the_platforms_moves_no_flip_point(values, weights, random):
    order = random.sample(range(len(values)), len(values))
    scores = np.sort(choice.weighted_scores(values, weights))
    assume(scores[-1] - scores[-2] > 1e-9)  # a tie for first is told in the order given
    before = choice.flip_points(values, weights)
    after = choice.flip_points(values[order], weights)
    assert after.flip_weight.to_numpy() == pytest.approx(before.flip_weight, abs=1e-9, nan_ok=True)
    assert [order[place] for place in after["first"]] == before["first"].tolist()


@given(tables(2), POINTS, CONCENTRATION, st.data())
def test_what_is_unknown_wins_more_often_than_zero_and_less_often_than_one(
    values, weights, concentration, data
):
    row, column = data.draw(st.integers(0, len(values) - 1)), data.draw(st.integers(0, 3))

    def above_all(value):
        table = values.copy()
        table[row, column] = value
        return ask(choice.pairwise_winning, table, weights, concentration)[row]

    zero, unknown, one = (above_all(value) for value in (0.0, np.nan, 1.0))
    assert (zero <= unknown).all() and (unknown <= one).all()


@given(tables(2), POINTS, st.data())
def test_what_is_unknown_and_weighs_leaves_the_score_unknown(values, weights, data):
    row, column = data.draw(st.integers(0, len(values) - 1)), data.draw(st.integers(0, 3))
    values[row, column] = np.nan
    scores = choice.weighted_scores(values, weights)
    assert np.isnan(scores[row]) == (weights[column] > 0)
    assert not np.isnan(np.delete(scores, row)).any()


def test_a_platform_of_which_nothing_is_known_is_not_last():
    # Nobody knows anything of the first; the second scores 0.3 whatever the weights.
    shares = ask(choice.rank_acceptability, [[np.nan] * 4, [0.3] * 4], draws=4000)
    assert shares[0, 0] > 0.8


@given(tables(), POINTS)
def test_contributions_add_up_to_the_score(values, weights):
    parts = choice.contributions(values, weights)
    assert parts.shape == values.shape and (parts >= 0).all()
    assert parts.sum(axis=-1) == pytest.approx(choice.weighted_scores(values, weights))
    assert (parts[:, weights == 0] == 0).all()


@given(with_gaps(), POINTS)
def test_what_is_unknown_and_has_no_weight_adds_nothing(values, weights):
    parts = choice.contributions(values, weights)
    assert np.array_equal(np.isnan(parts), np.isnan(values) & (weights > 0))
    assert (parts[:, weights == 0] == 0).all()


@given(tables(), POINTS, CONCENTRATION, st.sampled_from([2.0**-7, 0.5, 4.0, 1024.0]))
def test_scaling_all_the_weights_changes_nothing(values, weights, concentration, factor):
    for question in (choice.weighted_scores, choice.contributions):
        assert np.array_equal(question(values, weights * factor), question(values, weights))
    for question in (choice.rank_acceptability, choice.pairwise_winning, choice.central_weights):
        one, other = (ask(question, values, w, concentration) for w in (weights, weights * factor))
        assert np.array_equal(one, other, equal_nan=True)
    one, other = (choice.flip_points(values, w) for w in (weights, weights * factor))
    assert one.equals(other)


@given(tables(), POINTS, st.floats(0.001, 1000))
def test_scaling_by_a_number_that_rounds_changes_no_score(values, weights, factor):
    scaled = choice.weighted_scores(values, weights * factor)
    assert scaled == pytest.approx(choice.weighted_scores(values, weights), abs=1e-12)


@given(tables(2), POINTS, CONCENTRATION, st.booleans())
def test_its_central_weights_put_a_platform_first(values, weights, concentration, anywhere):
    around = None if anywhere else weights
    whose = ask(choice.central_weights, values, around, concentration)
    first = ask(choice.rank_acceptability, values, around, concentration)[:, 0]
    for row, (share, mean) in enumerate(zip(first, whose, strict=True)):
        assert np.isnan(mean).all() == (share == 0)
        if share > 0:
            assert mean.sum() == pytest.approx(1)
            scores = choice.weighted_scores(values, mean)
            assert scores[row] >= scores.max() - 1e-9


@given(tables(2), POINTS, CONCENTRATION)
def test_the_central_weights_of_all_make_up_the_weightings_tried(values, weights, concentration):
    whose = ask(choice.central_weights, values, weights, concentration)
    first = ask(choice.rank_acceptability, values, weights, concentration)[:, 0]
    tried = ask(choice.trials, values, weights, concentration).weights.mean(axis=0)
    won = first > 0
    assert first[won] @ whose[won] == pytest.approx(tried)


@given(tables(2), POINTS, CONCENTRATION, st.data())
def test_a_better_value_never_loses_a_rank(values, weights, concentration, data):
    row, column = data.draw(st.integers(0, len(values) - 1)), data.draw(st.integers(0, 3))
    better = values.copy()
    better[row, column] = data.draw(st.floats(values[row, column], 1))
    before, after = (
        ask(choice.rank_acceptability, table, weights, concentration)[row].cumsum()
        for table in (values, better)
    )
    assert (after >= before - 1e-12).all()
