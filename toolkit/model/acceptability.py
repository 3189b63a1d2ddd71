"""How firm a ranking is: in what share of weightings each platform comes n-th."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, count, positive
from toolkit.model.weighting import checked_values, normalised_weights, weighted_sum


def rank_acceptability(
    values: ArrayLike,
    weights: ArrayLike | None = None,
    *,
    concentration: float | None,
    draws: int,
    rng: np.random.Generator,
) -> Numbers:
    """Share of random weightings in which each platform takes each rank.

    Parameters
    ----------
    values : array_like of float, shape (platforms, criteria) or (draws, platforms, criteria)
        How well each platform does on each criterion, 0-1 on a fixed scale. NaN is unknown: drawn
        anew from 0-1 for each weighting. A leading axis holds the facts' own draws.
    weights : array_like of float, shape (criteria,), optional
        The client's weights, around which to draw. None: every weighting is as likely as another.
    concentration : float or None
        How close the weightings stay to the client's, more than 0: 10 strays far, 100 stays near.
        None when ``weights`` is None, where it has no use.
    draws : int
        How many weightings, 1 or more.
    rng : numpy.random.Generator
        Source of randomness: the same state gives the same shares.

    Returns
    -------
    ndarray of float, shape (platforms, ranks)
        Row: a platform; column: a rank, the first one first. Rows and columns add up to 1.
        Platforms that tie share their ranks evenly.

    Raises
    ------
    InvalidInput
        A value outside 0-1, a negative weight, weights that are all zero, no concentration with
        weights given, a leading axis that is not ``draws`` long (rule ``draws_axis``).

    Notes
    -----
    Stochastic multicriteria acceptability analysis. Weights are Dirichlet(concentration x
    weights), or Dirichlet(1, ..., 1) for None; a criterion of weight 0 stays at 0. To be said as
    "comes first in 87 % of the weightings tried around yours": it is no chance of being right,
    since nobody draws a firm's priorities from a hat. Standard error at most 0.5 / sqrt(draws).

    References
    ----------
    R. Lahdelma, P. Salminen, SMAA-2: stochastic multicriteria acceptability analysis for group
    decision making, Operations Research 49 (3), 2001, 444-454.
    T. Tervonen, R. Lahdelma, Implementing stochastic multicriteria acceptability analysis,
    European Journal of Operational Research 178 (2), 2007, 500-513.

    Examples
    --------
    >>> better_at_everything = [[0.9, 0.8], [0.5, 0.3]]
    >>> rank_acceptability(better_at_everything, concentration=None, draws=100,
    ...                    rng=np.random.default_rng(1)).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    table, draws = checked_values(values), count(draws, "draws")
    if table.ndim == 3 and table.shape[0] != draws:
        raise InvalidInput("draws_axis", name="values", given=table.shape[0], remedy=draws)
    drawn = _drawn_weights(weights, concentration, table.shape[-1], draws, rng)
    return _shares_of_ranks(weighted_sum(_known(table, draws, rng), drawn))


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


def _shares_of_ranks(scores: Numbers) -> Numbers:
    draws, platforms = scores.shape
    by_platform = np.ascontiguousarray(scores.T)
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
