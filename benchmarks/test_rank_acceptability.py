"""10,000 weightings of 10 platforms by 8 criteria, against a loop over weightings."""

import numpy as np
import pytest

from toolkit.model.choice import rank_acceptability

DRAWS, PLATFORMS, CRITERIA = 10_000, 10, 8
VALUES = np.random.default_rng(2).random((PLATFORMS, CRITERIA))
WEIGHTS = np.arange(1, CRITERIA + 1)


def at_once(values):
    return rank_acceptability(
        values, WEIGHTS, concentration=30, draws=DRAWS, rng=np.random.default_rng(1)
    )


def one_by_one(values):
    """Rank the platforms weighting by weighting, in plain Python."""
    rng = np.random.default_rng(1)
    weightings = rng.dirichlet(30 * WEIGHTS / WEIGHTS.sum(), size=DRAWS).tolist()
    rows = values.tolist()
    counts = [[0] * PLATFORMS for _ in rows]
    for weights in weightings:
        scores = [sum(v * w for v, w in zip(row, weights, strict=True)) for row in rows]
        order = sorted(range(PLATFORMS), key=lambda platform: -scores[platform])
        for rank, platform in enumerate(order):
            counts[platform][rank] += 1
    return np.array(counts) / DRAWS


@pytest.mark.benchmark(group="rank 10 platforms under 10,000 weightings")
def test_rank_acceptability(benchmark):
    assert benchmark(at_once, VALUES).shape == (PLATFORMS, PLATFORMS)


@pytest.mark.benchmark(group="rank 10 platforms under 10,000 weightings")
def test_plain_python(benchmark):
    shares = benchmark.pedantic(one_by_one, args=(VALUES,), rounds=3)
    # The peer computes the same thing, or its time says nothing.
    assert shares == pytest.approx(at_once(VALUES), abs=1e-3)


@pytest.mark.benchmark(group="rank with unknown values and facts drawn too")
def test_rank_with_unknown_values(benchmark):
    values = VALUES.copy()
    values[2, 3] = values[5, :] = np.nan
    assert benchmark(at_once, values).shape == (PLATFORMS, PLATFORMS)
