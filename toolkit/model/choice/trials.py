"""Weightings tried on what the platforms offer: one set of draws, every question asked of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.choice.weighting import checked_values, normalised_weights, weighted_sum
from toolkit.model.quantity import Numbers, count, positive


@dataclass(frozen=True)
class Trials:
    """Scores of every platform under many weightings.

    Attributes
    ----------
    weights : ndarray of float, shape (draws, criteria)
        The weightings tried; each adds up to 1.
    scores : ndarray of float, shape (draws, platforms)
        What each platform scores under each, 0-1.
    """

    weights: Numbers
    scores: Numbers

    def first_shares(self) -> Numbers:
        """Share of the weightings in which each platform comes first.

        Returns
        -------
        ndarray of float, shape (platforms,)
            Adds up to 1: the first column of `rank_acceptability`, without the others.
        """
        return np.asarray(self._won().mean(axis=0))

    def rank_acceptability(self) -> Numbers:
        """Share of the weightings in which each platform takes each rank.

        Returns
        -------
        ndarray of float, shape (platforms, ranks)
            Rows and columns add up to 1; platforms that tie share their ranks evenly.
        """
        draws, platforms = self.scores.shape
        by_platform = np.ascontiguousarray(self.scores.T)
        shares = np.zeros((platforms, platforms))
        for platform, own in enumerate(by_platform):
            better = (by_platform > own).sum(axis=0)
            tied = (by_platform == own).sum(axis=0)  # itself included
            for step in range(int(tied.max())):
                there = tied > step
                shares[platform] += np.bincount(
                    (better + step)[there], weights=1 / tied[there], minlength=platforms
                )
        return np.asarray(shares / draws)

    def central_weights(self) -> Numbers:
        """Mean of the weightings in which each platform comes first.

        Returns
        -------
        ndarray of float, shape (platforms, criteria)
            Rows add up to 1; NaN for a platform that is never first. A weighting in which several
            tie for first counts for each of them in part.
        """
        won = self._won().T
        total = won.sum(axis=1, keepdims=True)
        with np.errstate(invalid="ignore"):
            return np.asarray(np.where(total > 0, won @ self.weights / total, np.nan))

    def _won(self) -> Numbers:
        """Which platform each weighting puts first, shared evenly among those that tie."""
        best = self.scores == self.scores.max(axis=1, keepdims=True)
        return np.asarray(best / best.sum(axis=1, keepdims=True))

    def pairwise_winning(self) -> Numbers:
        """Share of the weightings in which one platform scores higher than another.

        Returns
        -------
        ndarray of float, shape (platforms, platforms)
            Row over column; a tie counts half, so that the two sides of a pair add up to 1.
        """
        by_platform = np.ascontiguousarray(self.scores.T)
        shares = [
            ((own > by_platform).sum(axis=1) + (own == by_platform).sum(axis=1) / 2)
            / self.scores.shape[0]
            for own in by_platform
        ]
        return np.array(shares).reshape(len(by_platform), len(by_platform))


def trials(
    values: ArrayLike,
    weights: ArrayLike | None = None,
    *,
    concentration: float | None,
    draws: int,
    rng: np.random.Generator,
) -> Trials:
    """Return the scores of every platform under random weightings.

    Parameters
    ----------
    values, weights, concentration, draws, rng
        As in `toolkit.model.choice.rank_acceptability`.

    Returns
    -------
    Trials
        The weightings, the scores, and what they say about ranks.

    Raises
    ------
    InvalidInput
        As in `toolkit.model.choice.rank_acceptability`.

    Examples
    --------
    >>> tried = trials([[1, 0], [0, 1]], [3, 1], concentration=8, draws=4,
    ...                rng=np.random.default_rng(1))
    >>> tried.scores.shape, bool(np.allclose(tried.scores, tried.weights))
    ((4, 2), True)
    """
    table, draws = checked_values(values), count(draws, "draws")
    if table.ndim == 3 and table.shape[0] != draws:
        raise InvalidInput("draws_axis", name="values", given=table.shape[0], remedy=draws)
    drawn = _drawn_weights(weights, concentration, table.shape[-1], draws, rng)
    return Trials(drawn, weighted_sum(_known(table, draws, rng), drawn))


def _drawn_weights(
    weights: ArrayLike | None,
    concentration: float | None,
    criteria: int,
    draws: int,
    rng: np.random.Generator,
) -> Numbers:
    if weights is None:
        return rng.dirichlet(np.ones(criteria), size=draws)
    centre = normalised_weights(weights, criteria=criteria)
    if centre.ndim != 1:
        raise InvalidInput("plain_list", name="weights", given=list(centre.shape))
    if concentration is None:
        raise InvalidInput("positive", name="concentration", given=concentration)
    strength = positive(concentration, "concentration").item()
    some = centre > 0  # Dirichlet has no zero parameter
    drawn = np.zeros((draws, criteria))
    drawn[:, some] = rng.dirichlet(strength * centre[some], size=draws)
    return drawn


def _known(table: Numbers, draws: int, rng: np.random.Generator) -> Numbers:
    """Put a uniform draw in the place of every unknown value, one for each weighting."""
    unknown = np.isnan(table)
    if not unknown.any():
        return table
    shape = (draws, *table.shape[-2:])
    table, unknown = np.array(np.broadcast_to(table, shape)), np.broadcast_to(unknown, shape)
    table[unknown] = rng.random(int(unknown.sum()))
    return table
