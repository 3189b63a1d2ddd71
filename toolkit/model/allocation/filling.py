"""An amount shared among saturating returns so that the last bit brings the same everywhere."""

from __future__ import annotations

import numpy as np

from toolkit.model.quantity import Numbers


def filled(
    scale: Numbers, constant: Numbers, total: float, *, least: Numbers | float = 0.0, price: float
) -> Numbers:
    """Best way to share an amount among returns scale (1 - exp(-x / constant)).

    Parameters
    ----------
    scale : ndarray of float, shape (items,)
        What each brings when saturated, 0 or more.
    constant : ndarray of float, shape (items,)
        Amount that brings the first 63 % of it, more than 0.
    total : float
        Amount to share, at least the sum of ``least``.
    least : ndarray of float, optional
        Amount each gets in any case, 0 or more.
    price : float
        What a unit of the amount costs, in the unit of the scale, 0 or more: no more is given
        where the next bit brings less than that. With a price of 0 all of it is shared, as far as
        anything is left to gain.

    Returns
    -------
    ndarray of float, shape (items,)
        Amounts.

    Notes
    -----
    In closed form. x_i = max(least_i, constant_i ln(scale_i / (constant_i m))), where m, what
    the last bit brings, is the price, or more if the total falls short: with the items in the
    order of what they bring at their least, m solves a linear equation in ln m for each number of
    items that get more than their least, and one of them fits.

    References
    ----------
    A. Charnes, W. W. Cooper, The theory of search: optimum distribution of search effort,
    Management Science 5 (1), 1958.

    Examples
    --------
    >>> filled(np.array([2.0, 2.0, 0.1]), np.array([1.0, 1.0, 1.0]), 3, price=0).tolist()
    [1.5, 1.5, 0.0]
    """
    least = np.broadcast_to(np.asarray(least, dtype=np.float64), scale.shape)
    some = scale > 0
    with np.errstate(divide="ignore"):
        steepness = np.log(scale) - np.log(constant)  # ln of what the first bit brings
    at_least = steepness - least / constant
    if price > 0:
        level = np.log(price)
        shared = np.where(some, constant * (steepness - level), 0.0)
        shared = np.maximum(shared, least)
        if shared.sum() <= total:
            return np.asarray(shared)
    if not some.any():
        return np.array(least)
    order = np.argsort(-at_least[some], kind="stable")
    k, s, low, at = (part[some][order] for part in (constant, steepness, least, at_least))
    # With the first 1, 2, ... items above their least, the rest take this much.
    rest = low.sum() - np.cumsum(low) + least[~some].sum()
    levels = (np.cumsum(k * s) - (total - rest)) / np.cumsum(k)
    fits = levels >= np.append(at[1:], -np.inf)
    level = levels[np.argmax(fits)]
    return np.asarray(np.maximum(least, np.where(some, constant * (steepness - level), 0.0)))
