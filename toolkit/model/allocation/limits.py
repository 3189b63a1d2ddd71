"""What holds a plan back: the hours, a platform's minimum, or nothing any more."""

from __future__ import annotations

from typing import Literal

import numpy as np

from toolkit.model.allocation.platforms import Platforms
from toolkit.model.allocation.quarters import QUARTER, first_quarters
from toolkit.model.quantity import Numbers

Limit = Literal["hours", "minimum", "saturation", "none"]

# An hour that brings less than a tenth of what the hours so far bring on average is hardly missed.
SATURATED = 0.1
_ROUNDING = 1e-9


def least_hours(table: Platforms) -> float | None:
    """Fewest hours a week with which some platform is worth more than its set-up.

    Parameters
    ----------
    table : Platforms
        The platforms.

    Returns
    -------
    float or None
        Hours in whole quarters; None if no platform ever repays its set-up.

    Examples
    --------
    >>> from toolkit.model.allocation.platforms import read_platforms
    >>> least_hours(read_platforms({"scale": [100, 40], "hours_constant": 2,
    ...                             "minimum_hours": [3, 1], "setup_cost": [0, 40]}))
    3.0
    """
    pays = table.scale > table.setup_cost
    if not pays.any():
        return None
    scale, setup = table.scale[pays], table.setup_cost[pays]
    # Hours at which the return has grown to the set-up: the next quarter pays.
    even = -table.hours_constant[pays] * np.log1p(-setup / scale)
    after = np.floor(even / QUARTER + _ROUNDING) + 1
    return float(np.maximum(first_quarters(table)[pays], after).min() * QUARTER)


def binding_limit(
    table: Platforms,
    hours: float,
    *,
    used: float,
    value: float,
    next_hour: float,
    minimum_cost: Numbers,
) -> Limit:
    """What the plan would gain most from being freed of.

    Parameters
    ----------
    table : Platforms
        The platforms.
    hours : float
        Hours a week to share.
    used : float
        Hours a week that the plan spends.
    value : float
        What it is worth, money a week.
    next_hour : float
        What one hour more would add, money a week.
    minimum_cost : ndarray of float, shape (platforms,)
        What the plan would gain if this one platform had no minimum, money a week.

    Returns
    -------
    {"hours", "minimum", "saturation", "none"}
        For a plan with some platform in it: ``saturation`` if neither one hour more nor the fall
        of any one minimum would add a tenth of what the average hour brings; else whichever of
        the two would add more. For an empty plan: ``none`` if no platform ever repays its set-up,
        ``minimum`` if the hours are below the minimum of all that do, else ``hours``.

    Examples
    --------
    >>> from toolkit.model.allocation.platforms import read_platforms
    >>> table = read_platforms({"scale": [9], "hours_constant": 2, "minimum_hours": 3,
    ...                         "setup_cost": 0})
    >>> binding_limit(table, 2, used=0, value=0, next_hour=7, minimum_cost=np.array([5.7]))
    'minimum'
    """
    if used == 0:
        pays = table.scale > table.setup_cost
        if not pays.any():
            return "none"
        return "minimum" if (hours < table.minimum_hours[pays] - _ROUNDING).all() else "hours"
    freed = float(minimum_cost.max())
    if max(next_hour, freed) < SATURATED * value / used:
        return "saturation"
    return "minimum" if freed > next_hour else "hours"
