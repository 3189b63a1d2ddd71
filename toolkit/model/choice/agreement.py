"""People who weigh differently: what parts their winners, and what would bring them together."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import InvalidInput
from toolkit.model.choice.weighting import checked_values, normalised_weights, weighted_sum
from toolkit.model.quantity import Numbers

LEVEL = 1e-8
"""Scores closer than this are level."""
_ROUNDING = 1e-9  # what the solver leaves of a weight that did not move


def comes_first(values: ArrayLike, weights: ArrayLike, platform: int) -> NDArray[np.bool_]:
    """For each person, whether no platform scores higher than one of them.

    Parameters
    ----------
    values : array_like of float, shape (platforms, criteria)
        How well each platform does on each criterion, 0-1 on a fixed scale.
    weights : array_like of float, shape (people, criteria)
        Importance of each criterion to each person, 0 or more.
    platform : int
        Row of the platform.

    Returns
    -------
    ndarray of bool, shape (people,)
        True also where it is level with the first.

    Raises
    ------
    InvalidInput
        A value outside 0-1, a negative weight, weights that are all zero, shapes that differ.

    Examples
    --------
    >>> comes_first([[1, 0], [0, 1]], [[60, 40], [30, 70], [50, 50]], 1).tolist()
    [False, True, True]
    """
    table = _table(values)
    scores = weighted_sum(table, _people(weights, table.shape[1]))
    return np.asarray(scores[:, platform] >= scores.max(axis=1) - LEVEL)


def levelled(weights: ArrayLike, criterion: int) -> Numbers:
    """Everybody's weights once one criterion weighs the same for all: the mean.

    Parameters
    ----------
    weights : array_like of float, shape (people, criteria)
        0 or more; each row is scaled to add up to 1.
    criterion : int
        Column that everybody is given the mean weight of.

    Returns
    -------
    ndarray of float, shape (people, criteria)
        Each row adds up to 1.

    Raises
    ------
    InvalidInput
        A negative weight, weights that are all zero.

    Notes
    -----
    Each person's other criteria keep their proportions. Somebody who gave everything to this one
    has no others: what is left goes to them in the mean's proportions.

    Examples
    --------
    >>> levelled([[0.6, 0.3, 0.1], [0.2, 0.4, 0.4]], 0).round(2).tolist()
    [[0.4, 0.45, 0.15], [0.4, 0.3, 0.3]]
    """
    shares = np.atleast_2d(np.asarray(weights, dtype=float))
    shares = _people(shares, shares.shape[-1])
    mean = shares.mean(axis=0)
    others = np.arange(shares.shape[1]) != criterion
    if not mean[others].any():
        return shares
    rest = np.where(others, shares, 0.0)
    left = rest.sum(axis=1, keepdims=True)
    rest = np.where(left > 0, rest, np.where(others, mean, 0.0))
    made = rest / rest.sum(axis=1, keepdims=True) * (1 - mean[criterion])
    made[:, criterion] = mean[criterion]
    return np.asarray(made)


def smallest_move(values: ArrayLike, weights: ArrayLike, platform: int) -> Numbers | None:
    """Nearest weights at which no platform scores higher than one of them.

    Parameters
    ----------
    values : array_like of float, shape (platforms, criteria)
        How well each platform does on each criterion, 0-1 on a fixed scale.
    weights : array_like of float, shape (criteria,)
        Importance of each criterion now, 0 or more; scaled to add up to 1.
    platform : int
        Row of the platform that is to come first, or level with the first.

    Returns
    -------
    ndarray of float, shape (criteria,), or None
        Weights that add up to 1; None when no weights at all bring the platform level.

    Raises
    ------
    InvalidInput
        A value outside 0-1, a negative weight, weights that are all zero, shapes that differ.

    Notes
    -----
    A linear programme: the least sum of |w' - w| / 2, which is the weight that changes hands,
    with w' >= 0, sum w' = 1 and, against every other platform, sum w'_c (v_other,c - v_c) <= 0.
    The least amount is unique; where several moves of that amount exist, one of them is given.

    Examples
    --------
    >>> smallest_move([[1, 0], [0, 1]], [0.8, 0.2], 1).round(6).tolist()
    [0.5, 0.5]
    >>> smallest_move([[1, 1], [0.5, 0.5]], [0.8, 0.2], 1) is None
    True
    """
    from scipy.optimize import linprog

    table = _table(values)
    now = normalised_weights(weights, criteria=table.shape[1])
    if now.ndim != 1:
        raise InvalidInput("plain_list", name="weights", given=list(now.shape))
    gaps = np.delete(table, platform, axis=0) - table[platform]
    if not len(gaps) or (weighted_sum(gaps, now) <= LEVEL).all():
        return now
    ones = np.ones(len(now))
    found = linprog(
        # What each criterion gains, then what it gives up.
        c=np.concatenate([ones, ones]) / 2,
        A_ub=np.hstack([gaps, -gaps]),
        b_ub=-(gaps @ now),
        A_eq=np.concatenate([ones, -ones])[np.newaxis],
        b_eq=[0.0],
        bounds=[(0, 1)] * len(now) + [(0, weight) for weight in now.tolist()],
        method="highs",
    )
    if not found.success:
        return None
    gained, given = np.split(found.x, 2)
    move = gained - given
    made = np.clip(now + np.where(np.abs(move) < _ROUNDING, 0.0, move), 0.0, None)
    return np.asarray(made / made.sum())


def weight_moved(before: ArrayLike, after: ArrayLike) -> float:
    """Share of all the weight that changes hands between two weightings.

    Parameters
    ----------
    before, after : array_like of float, shape (criteria,)
        Weights that add up to 1.

    Returns
    -------
    float
        Half the sum of the differences, 0-1.

    Examples
    --------
    >>> weight_moved([0.75, 0.25], [0.5, 0.5])
    0.25
    """
    return float(np.abs(np.asarray(after, dtype=float) - np.asarray(before, dtype=float)).sum() / 2)


def as_swings(weights: ArrayLike) -> Numbers:
    """Weights as swings: the heaviest criterion is 100, the others a share of it.

    Parameters
    ----------
    weights : array_like of float, shape (criteria,)
        0 or more, not all zero.

    Returns
    -------
    ndarray of float
        0-100.

    Raises
    ------
    InvalidInput
        A negative weight, weights that are all zero.

    References
    ----------
    von Winterfeldt and Edwards (1986), *Decision Analysis and Behavioral Research*, chapter 8:
    swing weights are proportional to the gain from the worst to the best of each criterion.

    Examples
    --------
    >>> as_swings([0.5, 0.25, 0.25]).tolist()
    [100.0, 50.0, 50.0]
    """
    parts = np.asarray(weights, dtype=float)
    shares = normalised_weights(parts, criteria=parts.shape[-1])
    return np.asarray(100 * shares / shares.max())


def _table(values: ArrayLike) -> Numbers:
    table = checked_values(values)
    if table.ndim != 2:
        raise InvalidInput("platform_table", name="values", given=list(table.shape))
    return table


def _people(weights: ArrayLike, criteria: int) -> Numbers:
    return np.atleast_2d(normalised_weights(weights, criteria=criteria))
