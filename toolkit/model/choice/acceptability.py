"""How firm a ranking is: who comes n-th, for whom and against whom, in what share of trials."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.choice.trials import trials
from toolkit.model.quantity import Numbers


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
    tried = trials(values, weights, concentration=concentration, draws=draws, rng=rng)
    return tried.rank_acceptability()


def central_weights(
    values: ArrayLike,
    weights: ArrayLike | None = None,
    *,
    concentration: float | None,
    draws: int,
    rng: np.random.Generator,
) -> Numbers:
    """Mean of the weightings in which each platform comes first: whose choice it is.

    Parameters
    ----------
    values, weights, concentration, draws, rng
        As in `rank_acceptability`.

    Returns
    -------
    ndarray of float, shape (platforms, criteria)
        Rows add up to 1: "who puts this one first weighs the criteria about like that". NaN for a
        platform that comes first in no weighting.

    Raises
    ------
    InvalidInput
        As in `rank_acceptability`.

    Notes
    -----
    A weighting in which several tie for first counts for each of them in part. Where the values
    are known exactly, the weightings that put a platform first form a convex set, so the platform
    is first at its own central weights too.

    References
    ----------
    R. Lahdelma, P. Salminen, SMAA-2, Operations Research 49 (3), 2001, 444-454.

    Examples
    --------
    >>> whose = central_weights([[1, 0], [0, 1]], concentration=None, draws=4000,
    ...                         rng=np.random.default_rng(1))
    >>> whose.round(1).tolist()  # uniform on one half of the weights: three quarters on its own
    [[0.7, 0.3], [0.2, 0.8]]
    """
    tried = trials(values, weights, concentration=concentration, draws=draws, rng=rng)
    return tried.central_weights()


def pairwise_winning(
    values: ArrayLike,
    weights: ArrayLike | None = None,
    *,
    concentration: float | None,
    draws: int,
    rng: np.random.Generator,
) -> Numbers:
    """Share of random weightings in which one platform scores higher than another.

    Parameters
    ----------
    values, weights, concentration, draws, rng
        As in `rank_acceptability`.

    Returns
    -------
    ndarray of float, shape (platforms, platforms)
        Row over column, 0-1. A tie counts half: the two sides of a pair add up to 1, and the
        diagonal is one half.

    Raises
    ------
    InvalidInput
        As in `rank_acceptability`.

    References
    ----------
    P. Leskinen, J. Viitanen, A. Kangas, J. Kangas, Alternatives to incorporate uncertainty and
    risk attitude in multicriteria evaluation of forest plans, Forest Science 52 (3), 2006, 304-312.

    Examples
    --------
    >>> better_at_everything = [[0.9, 0.8], [0.5, 0.3]]
    >>> pairwise_winning(better_at_everything, concentration=None, draws=100,
    ...                  rng=np.random.default_rng(1)).tolist()
    [[0.5, 1.0], [0.0, 0.5]]
    """
    tried = trials(values, weights, concentration=concentration, draws=draws, rng=rng)
    return tried.pairwise_winning()
