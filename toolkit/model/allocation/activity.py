"""What a week's hours on one platform bring: nothing below a minimum, then less and less."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.quantity import Numbers, amount, positive

_ROUNDING = 1e-9  # hours: 2 h reached by adding up quarters is 2 h


def activity_return(
    hours: ArrayLike,
    scale: ArrayLike,
    hours_constant: ArrayLike,
    *,
    minimum_hours: ArrayLike,
) -> Numbers:
    """Money that a week's hours on one platform bring.

    Parameters
    ----------
    hours : array_like of float
        Hours a week on the platform, 0 or more.
    scale : array_like of float
        What the platform would bring with all the time in the world, money a week, 0 or more.
    hours_constant : array_like of float
        Hours a week that bring the first 63 % of the scale (1 - 1 / e), more than 0.
    minimum_hours : array_like of float
        Hours a week below which the platform brings nothing, 0 or more.

    Returns
    -------
    ndarray of float
        Money a week, broadcast over the inputs, before any set-up.

    Raises
    ------
    InvalidInput
        A negative number or no number at all; an hours constant of 0 (rule ``positive``).

    Notes
    -----
    scale (1 - exp(-hours / hours_constant)) from the minimum on, 0 below it. In truth half the
    minimum brings a little, and the first hours above it may bring more than the hours before
    them; so the step is too steep just below the minimum and the curve too flat just above.

    Examples
    --------
    >>> activity_return([1, 2], 100, 2, minimum_hours=2).round(1).tolist()
    [0.0, 63.2]
    """
    hours, minimum = amount(hours, "hours"), amount(minimum_hours, "minimum_hours")
    brought = saturating(hours, amount(scale, "scale"), positive(hours_constant, "hours_constant"))
    return np.where(hours >= minimum - _ROUNDING, brought, 0.0)[()]


def marginal_return(hours: ArrayLike, scale: ArrayLike, hours_constant: ArrayLike) -> Numbers:
    """Money an hour that a little more time on one platform brings, above its minimum.

    Parameters
    ----------
    hours, scale, hours_constant
        As in `activity_return`.

    Returns
    -------
    ndarray of float
        Money an hour, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative number or no number at all; an hours constant of 0 (rule ``positive``).

    Notes
    -----
    scale / hours_constant x exp(-hours / hours_constant), the slope of `activity_return`. Hours
    are well shared when it is the same everywhere, save where a minimum forbids it.

    Examples
    --------
    >>> float(marginal_return(0, 100, 2))
    50.0
    """
    hours, scale = amount(hours, "hours"), amount(scale, "scale")
    constant = positive(hours_constant, "hours_constant")
    return scale / constant * np.exp(-hours / constant)


def setup_cost_per_week(setup_cost: ArrayLike, *, weeks: ArrayLike) -> Numbers:
    """Set-up of a platform as money a week, over the weeks that are to repay it.

    Parameters
    ----------
    setup_cost : array_like of float
        Paid once: accounts, pictures, training, the hours they take, money, 0 or more. What is
        already paid is gone whatever is decided now: give 0 for it.
    weeks : array_like of float
        Weeks over which it is to be repaid, more than 0: 52 for a year. There is no default: the
        shorter, the fewer new platforms pay.

    Returns
    -------
    ndarray of float
        Money a week, broadcast over the inputs: the column ``setup_cost`` of `allocate_hours`.

    Raises
    ------
    InvalidInput
        A negative number or no number at all; no weeks (rule ``positive``).

    Notes
    -----
    setup_cost / weeks, without interest: too low by half a year's interest over a year.

    Examples
    --------
    >>> float(setup_cost_per_week(260, weeks=52))
    5.0
    """
    return amount(setup_cost, "setup_cost") / positive(weeks, "weeks")


def saturating(spent: Numbers, scale: Numbers, constant: Numbers) -> Numbers:
    """Return scale (1 - exp(-spent / constant)) of checked numbers.

    Examples
    --------
    >>> float(saturating(np.array(0.0), np.array(5.0), np.array(1.0)))
    0.0
    """
    with np.errstate(over="ignore"):  # spent / constant may pass the largest number: saturated
        return np.asarray(scale * -np.expm1(-spent / constant))
