"""The week in quarter-hours: the steps in which hours are shared."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.allocation.activity import saturating
from toolkit.model.allocation.platforms import Platforms
from toolkit.model.quantity import Numbers, amount, plain

QUARTER = 0.25  # hours
PER_HOUR = 4
HOURS_IN_A_WEEK = 168
_ROUNDING = 1e-9  # quarters: 0.1 h + 0.15 h is a whole one


def week_hours(hours: ArrayLike, name: str = "hours") -> float:
    """Return the hours of a week, or refuse them.

    Parameters
    ----------
    hours : float
        0 to 168.
    name : str, optional
        The argument, for the message.

    Returns
    -------
    float
        Hours.

    Raises
    ------
    InvalidInput
        ``finite`` (also for several numbers), ``not_negative``, ``too_many_hours``.

    Examples
    --------
    >>> week_hours(200)
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: hours is 200, but a week has 168 hours. Give the hours of one ...
    """
    given = amount(hours, name)
    if given.ndim:
        raise InvalidInput("finite", name=name, given=given.tolist())
    if given > HOURS_IN_A_WEEK:
        raise InvalidInput(
            "too_many_hours", name=name, given=plain(given.item()), remedy=HOURS_IN_A_WEEK
        )
    return given.item()


def whole_quarters(hours: float) -> int:
    """Return the hours in whole quarters, rounded down.

    Parameters
    ----------
    hours : float
        0 or more.

    Returns
    -------
    int
        Quarters of an hour.

    Examples
    --------
    >>> whole_quarters(1.3), whole_quarters(0.1 + 0.15)
    (5, 1)
    """
    return math.floor(hours / QUARTER + _ROUNDING)


def first_quarters(table: Platforms) -> Numbers:
    """Fewest quarters that feed each platform: its minimum rounded up, and one at least.

    Parameters
    ----------
    table : Platforms
        The platforms.

    Returns
    -------
    ndarray of float, shape (platforms,)
        Whole numbers, 1 or more.

    Examples
    --------
    >>> from toolkit.model.allocation.platforms import read_platforms
    >>> first_quarters(read_platforms({"scale": 1, "hours_constant": 1, "setup_cost": 0,
    ...                                "minimum_hours": [0, 0.6]})).tolist()
    [1.0, 3.0]
    """
    return np.maximum(np.ceil(table.minimum_hours / QUARTER - _ROUNDING), 1.0)


def quarter_gains(table: Platforms, scale: Numbers, first: Numbers, size: int) -> Numbers:
    """Gain of each platform for 0, 1, 2, ... quarters, net of set-up.

    Parameters
    ----------
    table : Platforms
        The platforms; ``hours_constant`` and ``setup_cost`` may hold a column a draw.
    scale : ndarray of float, shape (platforms, draws)
        Stands for the column ``scale``.
    first : ndarray of float, shape (platforms, draws)
        Fewest quarters that feed each platform, as `first_quarters`.
    size : int
        How many numbers of quarters, 0 included.

    Returns
    -------
    ndarray of float, shape (platforms, size, draws)
        Money a week; -inf from one quarter to the last too few.

    Examples
    --------
    >>> from toolkit.model.allocation.platforms import read_platforms
    >>> table = read_platforms({"scale": [100], "hours_constant": 0.25, "minimum_hours": 0.5,
    ...                         "setup_cost": 3})
    >>> gains = quarter_gains(table, np.array([[100.0]]), np.array([[2.0]]), 3)
    >>> gains[0, :, 0].round(1).tolist()
    [0.0, -inf, 83.5]
    """
    count = np.arange(size, dtype=np.float64)[:, np.newaxis]
    rows = len(scale)
    constant, setup = (
        column.reshape(rows, 1, -1) for column in (table.hours_constant, table.setup_cost)
    )
    gains = saturating(count * QUARTER, np.ones(()), constant) * scale[:, np.newaxis, :]
    gains -= setup
    gains[count < first[:, np.newaxis, :]] = -np.inf
    gains[:, 0] = 0.0
    return gains
