"""Other ways to split the hours, which the best plan is compared with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.allocation.filling import filled
from toolkit.model.allocation.platforms import read_platforms
from toolkit.model.allocation.quarters import week_hours
from toolkit.model.quantity import Numbers, amount

if TYPE_CHECKING:
    import pandas as pd


def equal_split(platforms: pd.DataFrame | Mapping[str, ArrayLike], hours: ArrayLike) -> Numbers:
    """The same hours for every platform.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        As in `toolkit.model.allocation.allocate_hours`.
    hours : float
        Hours a week to share, 0-168.

    Returns
    -------
    ndarray of float, shape (platforms,)
        Hours a week, to the second: hours / number of platforms.

    Raises
    ------
    InvalidInput
        As `toolkit.model.allocation.allocate_hours`.

    Examples
    --------
    >>> two = {"scale": [100, 50], "hours_constant": 2, "minimum_hours": 1, "setup_cost": 0}
    >>> equal_split(two, 5).tolist()
    [2.5, 2.5]
    """
    table = read_platforms(platforms)
    return np.full(len(table.names), week_hours(hours) / len(table.names))


def split_without_minimum(
    platforms: pd.DataFrame | Mapping[str, ArrayLike], hours: ArrayLike
) -> Numbers:
    """Hours as an optimiser shares them that knows of no minimum and no set-up.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        As in `toolkit.model.allocation.allocate_hours`.
    hours : float
        Hours a week to share, 0-168.

    Returns
    -------
    ndarray of float, shape (platforms,)
        Hours a week, to the second; often below a platform's minimum.

    Raises
    ------
    InvalidInput
        As `toolkit.model.allocation.allocate_hours`.

    Notes
    -----
    The marginal return is made the same wherever there are hours, in closed form
    (`model.allocation.filling.filled`): where SLSQP and its like tend to.

    Examples
    --------
    >>> two = {"scale": [100, 100], "hours_constant": 2, "minimum_hours": 3, "setup_cost": 0}
    >>> split_without_minimum(two, 5).tolist()
    [2.5, 2.5]
    """
    table = read_platforms(platforms)
    return filled(table.scale, table.hours_constant, week_hours(hours), price=0)


def value_of_hours(
    platforms: pd.DataFrame | Mapping[str, ArrayLike], hours_each: ArrayLike
) -> Numbers:
    """Money a week that any split of the hours is worth, net of set-up.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        As in `toolkit.model.allocation.allocate_hours`.
    hours_each : array_like of float, shape (..., platforms)
        Hours a week on each platform, 0 or more.

    Returns
    -------
    ndarray of float
        Money a week, the shape of ``hours_each`` without its last axis.

    Raises
    ------
    InvalidInput
        As `toolkit.model.allocation.allocate_hours`; ``rows_differ``: not one number for each
        platform.

    Notes
    -----
    A platform below its minimum counts as not used: no return, and its set-up is not charged
    either. Who does open it pays for it, so a split that scatters is worth less than said here.

    Examples
    --------
    >>> two = {"scale": [100, 50], "hours_constant": 2, "minimum_hours": 1, "setup_cost": [5, 0]}
    >>> value_of_hours(two, [[2, 0.5], [0, 0]]).round(1).tolist()
    [58.2, 0.0]
    """
    table, each = read_platforms(platforms), amount(hours_each, "hours_each")
    if each.shape[-1:] != (len(table.names),):
        given = each.shape[-1] if each.ndim else 1
        raise InvalidInput("rows_differ", name="hours_each", given=given, remedy=len(table.names))
    return np.asarray(table.value(each).sum(axis=-1))[()]
