"""10,000 weightings of 10 platforms by 8 criteria, against plain Python and two packages."""

import statistics
import time

import numpy as np
import pytest

from toolkit.model.choice import rank_acceptability, trials

DRAWS, PLATFORMS, CRITERIA = 10_000, 10, 8
VALUES = np.random.default_rng(2).random((PLATFORMS, CRITERIA))
WEIGHTS = np.arange(1, CRITERIA + 1)
CONCENTRATION = 30
# A peer takes one call a weighting; what takes longer than this is timed on fewer and scaled.
PATIENCE_SECONDS = 15
RUNS = 3
BENCH = "the peers stand in the dependency group bench: uv sync --group bench"


def at_once(values):
    return rank_acceptability(
        values, WEIGHTS, concentration=CONCENTRATION, draws=DRAWS, rng=np.random.default_rng(1)
    )


def weightings():
    """Return the very weightings that `at_once` tries."""
    return np.random.default_rng(1).dirichlet(CONCENTRATION * WEIGHTS / WEIGHTS.sum(), size=DRAWS)


def one_by_one(values):
    """Rank the platforms weighting by weighting, in plain Python."""
    rows = values.tolist()
    counts = [[0] * PLATFORMS for _ in rows]
    for weights in weightings().tolist():
        scores = [sum(v * w for v, w in zip(row, weights, strict=True)) for row in rows]
        order = sorted(range(PLATFORMS), key=lambda platform: -scores[platform])
        for rank, platform in enumerate(order):
            counts[platform][rank] += 1
    return np.array(counts) / DRAWS


def of_pymcdm():
    """Return pymcdm's weighted sum of one weighting: scores and ranks."""
    methods = pytest.importorskip("pymcdm.methods", reason=BENCH)
    # The scale is fixed: a value stays what it is, whatever the other platforms have.
    weigh = methods.WSM(normalization_function=lambda column, cost: column)
    more_is_better = np.ones(CRITERIA)

    def ranked(weights):
        scores = weigh(VALUES, weights, more_is_better)
        return scores, weigh.rank(scores)

    return ranked


def of_scikit_criteria():
    """Return scikit-criteria's weighted sum of one weighting: scores and ranks."""
    skc = pytest.importorskip("skcriteria", reason=BENCH)
    simple = pytest.importorskip("skcriteria.agg.simple", reason=BENCH)
    weigh = simple.WeightedSumModel()
    more_is_better = [max] * CRITERIA

    def ranked(weights):
        # `replace` on an old decision matrix would take twice as long in all.
        result = weigh.evaluate(skc.mkdm(VALUES, more_is_better, weights=weights))
        return result.e_.score, result.rank_

    return ranked


PEERS = {"pymcdm": of_pymcdm, "scikit-criteria": of_scikit_criteria}


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


@pytest.mark.benchmark(group="rank 10 platforms under 10,000 weightings")
def test_rank_acceptability(benchmark):
    assert benchmark(at_once, VALUES).shape == (PLATFORMS, PLATFORMS)


@pytest.mark.benchmark(group="rank 10 platforms under 10,000 weightings")
def test_plain_python(benchmark):
    shares = benchmark.pedantic(one_by_one, args=(VALUES,), rounds=3)
    # The peer computes the same thing, or its time says nothing.
    assert shares == pytest.approx(at_once(VALUES), abs=1e-3)


@pytest.mark.parametrize("name", PEERS)
def test_against_a_peer_that_ranks_weighting_by_weighting(name, capsys):
    ranked, tried = PEERS[name](), weightings()
    ours = trials(
        VALUES, WEIGHTS, concentration=CONCENTRATION, draws=DRAWS, rng=np.random.default_rng(1)
    )
    for weights, expected in zip(tried[:50], ours.scores[:50], strict=True):
        scores, ranks = ranked(weights)
        assert scores == pytest.approx(expected, abs=1e-9)
        assert [int(rank) for rank in ranks] == [int((expected >= own).sum()) for own in expected]
    pace = seconds(lambda: [ranked(weights) for weights in tried[:200]]) / 200
    most = min(DRAWS, int(PATIENCE_SECONDS / RUNS / pace))
    ratios = []
    for _ in range(RUNS):
        # Ours draws the weightings and counts the ranks too; the peer is handed its weightings.
        peer = seconds(lambda: [ranked(weights) for weights in tried[:most]]) * DRAWS / most
        ratios.append(peer / seconds(lambda: at_once(VALUES)))
    timed = "all timed" if most == DRAWS else f"{most:,} timed and scaled"
    with capsys.disabled():
        print(f"\n{name} / ours, 10,000 weightings of 10 x 8 ({timed}): ", end="")
        print(f"{statistics.median(ratios):.0f}")
    assert len(ratios) == RUNS


@pytest.mark.benchmark(group="rank with unknown values and facts drawn too")
def test_rank_with_unknown_values(benchmark):
    values = VALUES.copy()
    values[2, 3] = values[5, :] = np.nan
    assert benchmark(at_once, values).shape == (PLATFORMS, PLATFORMS)
