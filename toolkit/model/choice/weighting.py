"""Weights, and the weighted sum of what each platform offers."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, share


def weighted_scores(values: ArrayLike, weights: ArrayLike) -> Numbers:
    """Weighted sum of each platform's values.

    Parameters
    ----------
    values : array_like of float, shape (platforms, criteria) or (draws, platforms, criteria)
        How well each platform does on each criterion, 0-1 on a scale fixed beforehand, never
        stretched to the platforms at hand. NaN is unknown.
    weights : array_like of float, shape (criteria,) or (draws, criteria)
        Importance of each criterion, 0 or more; they need not add up to 1.

    Returns
    -------
    ndarray of float
        Scores, 0-1, shape (platforms,) or (draws, platforms). A platform with an unknown value on
        a criterion that has some weight has an unknown score, NaN: missing is not zero.

    Raises
    ------
    InvalidInput
        A value outside 0-1, a negative weight, weights that are all zero, shapes that differ.

    Notes
    -----
    Sum of w_c v_c with the weights scaled to add up to 1. A platform's score does not depend on
    which others are there, so dropping one that is not first never changes the first. Assumes
    that a strength on one criterion makes up for a weakness on another: what cannot be made up
    for belongs in a gate, before.

    Examples
    --------
    >>> weighted_scores([[1, 0], [0.5, 0.5]], weights=[3, 1]).tolist()
    [0.75, 0.5]
    """
    table = checked_values(values)
    return weighted_sum(table, normalised_weights(weights, criteria=table.shape[-1]))


def contributions(values: ArrayLike, weights: ArrayLike) -> Numbers:
    """What each criterion adds to each platform's score.

    Parameters
    ----------
    values, weights
        As in `weighted_scores`.

    Returns
    -------
    ndarray of float
        The shape of `values`; the last axis adds up to the score. Unknown stays NaN unless its
        criterion has no weight.

    Raises
    ------
    InvalidInput
        As in `weighted_scores`.

    Examples
    --------
    >>> contributions([[1, 0], [0.5, 0.5]], weights=[3, 1]).tolist()
    [[0.75, 0.0], [0.375, 0.125]]
    """
    table = checked_values(values)
    weight = normalised_weights(weights, criteria=table.shape[-1])[..., np.newaxis, :]
    return np.asarray(np.where(weight == 0, 0.0, weight * table))


def checked_values(values: ArrayLike) -> Numbers:
    """Return the values of platforms by criteria, 0-1 or NaN, or refuse them.

    Parameters
    ----------
    values : array_like of float, shape (platforms, criteria) or (draws, platforms, criteria)
        See `weighted_scores`.

    Returns
    -------
    ndarray of float
        Same shape.

    Raises
    ------
    InvalidInput
        A value outside 0-1; neither two nor three axes (rule ``platform_table``).

    Examples
    --------
    >>> checked_values([[1, 0.5]]).shape
    (1, 2)
    """
    table = share(values, "values", unknown=True)
    if table.ndim not in (2, 3):
        raise InvalidInput("platform_table", name="values", given=list(table.shape))
    return table


def normalised_weights(weights: ArrayLike, *, criteria: int) -> Numbers:
    """Return the weights scaled to add up to 1, or refuse them.

    Parameters
    ----------
    weights : array_like of float, shape (..., criteria)
        0 or more, not all zero.
    criteria : int
        How many there must be.

    Returns
    -------
    ndarray of float
        Same shape; the last axis adds up to 1.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``, ``shape``, ``weights_zero``.

    Examples
    --------
    >>> normalised_weights([3, 1], criteria=2).tolist()
    [0.75, 0.25]
    """
    parts = np.atleast_1d(amount(weights, "weights"))
    if parts.shape[-1] != criteria:
        raise InvalidInput("shape", name="weights", given=parts.shape[-1], remedy=criteria)
    total = parts.sum(axis=-1, keepdims=True)
    if (total == 0).any():
        raise InvalidInput("weights_zero", name="weights", given=parts.tolist())
    shares: Numbers = parts / total
    return shares


def weighted_sum(values: Numbers, weights: Numbers) -> Numbers:
    """Return the weighted sum over the last axis, the same to the last bit for every platform.

    Parameters
    ----------
    values : ndarray of float, shape (..., platforms, criteria)
        Checked values.
    weights : ndarray of float, shape (..., criteria)
        Normalised weights.

    Returns
    -------
    ndarray of float
        Shape (..., platforms).

    Notes
    -----
    Criterion by criterion rather than as a matrix product: a product rounds differently with the
    number of rows, so that removing one platform could change the order of two others.

    Examples
    --------
    >>> weighted_sum(np.array([[1.0, 0.0]]), np.array([0.75, 0.25])).tolist()
    [0.75]
    """
    shape = np.broadcast_shapes(values.shape[:-1], (*weights.shape[:-1], 1))
    total = np.zeros(shape)
    for criterion in range(values.shape[-1]):
        weight = weights[..., np.newaxis, criterion]
        part = weight * values[..., criterion]
        if not weight.all():
            # An unknown value does not matter where its criterion has no weight (0 x NaN is NaN).
            part = np.where(weight == 0, 0.0, part)
        # In the memory order of the values: draws that stand together are added together.
        total = part if criterion == 0 else np.add(total, part, out=part)
    return total
