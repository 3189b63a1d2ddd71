"""How firm the ranking is: weights and facts drawn together, and the flip points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.candidate import Firmness, Flip
from toolkit.answers.criteria import CRITERIA
from toolkit.model import choice

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.value import Value

# How tightly the tried weightings sit around the client's own.
CONCENTRATION = 20.0

Cells = Mapping[str, "Value"]


def firmness(
    names: Sequence[str],
    networks: Sequence[str],
    cells: Sequence[Cells],
    weights: NDArray[np.float64],
    *,
    draws: int,
    seed: int,
) -> list[Firmness]:
    """Return how each scored account does, and how firm that is.

    Parameters
    ----------
    names, networks : sequence of str
        The accounts, and the network of each: accounts of one network share its figures, so an
        unknown audience is the same unknown for a page and a profile.
    cells : sequence of dict of str to Value
        Their places on every criterion.
    weights : ndarray of float
        In the order of the criteria, adding up to 1.
    draws, seed : int
        How many weightings to try; what makes them repeatable. The draws of an account do not
        depend on which others are there.
    """
    if not names:
        return []
    values = tuple(tuple(cell[name] for name in CRITERIA) for cell in cells)
    return list(
        _firmness(tuple(names), tuple(networks), values, tuple(weights.tolist()), draws, seed)
    )


# Hours, minimums and orders move no account on a criterion: a panel asks the same again.
@lru_cache(maxsize=16)
def _firmness(
    names: tuple[str, ...],
    networks: tuple[str, ...],
    values: tuple[tuple[Value, ...], ...],
    given_weights: tuple[float, ...],
    draws: int,
    seed: int,
) -> tuple[Firmness, ...]:
    weights = np.array(given_weights)
    cells = [dict(zip(CRITERIA, row, strict=True)) for row in values]
    accounts = list(zip(cells, networks, strict=True))
    drawn = np.array(
        [
            [cell[name].draw(f"{network} {name}", draws, seed) for cell, network in accounts]
            for name in CRITERIA
        ]
    ).T
    middles = _middles(cells)
    around, anywhere = (
        choice.trials(
            drawn, given, concentration=strength, draws=draws, rng=np.random.default_rng(seed)
        )
        for given, strength in ((weights, CONCENTRATION), (None, None))
    )
    scores = choice.weighted_scores(middles, weights)
    parts = choice.contributions(middles, weights)
    low, high = np.quantile(choice.weighted_scores(drawn, weights), [0.05, 0.95], axis=0)
    first, any_first = around.first_shares(), anywhere.first_shares()
    central, beats = around.central_weights(), around.pairwise_winning()
    return tuple(
        Firmness(
            score=float(scores[i]),
            low=float(low[i]),
            high=float(high[i]),
            contributions=dict(zip(CRITERIA, parts[i].tolist(), strict=True)),
            share_first=float(first[i]),
            share_any=float(any_first[i]),
            central_weights=dict(zip(CRITERIA, central[i].tolist(), strict=True))
            if first[i] > 0
            else None,
            beats={other: float(beats[i, k]) for k, other in enumerate(names) if k != i},
        )
        for i in range(len(names))
    )


def flips(
    names: Sequence[str], cells: Sequence[Cells], weights: NDArray[np.float64]
) -> tuple[Flip, ...]:
    """Return, for each criterion, the nearest weight that puts another account first."""
    if len(names) < 2:
        return ()
    table = choice.flip_points(_middles(cells), weights).dropna(subset=["platform"])
    columns = ("criterion", "flip_weight", "platform", "change")
    return tuple(
        Flip(CRITERIA[criterion], weight, names[platform], change)
        for criterion, weight, platform, change in zip(
            *(table[column].tolist() for column in columns), strict=True
        )
    )


def _middles(cells: Sequence[Cells]) -> NDArray[np.float64]:
    return np.array([[cell[name].middle for name in CRITERIA] for cell in cells])
