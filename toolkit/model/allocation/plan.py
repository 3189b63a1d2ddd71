"""Where the hours of a week go: the exact best plan in quarter-hours, and what holds it back."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.allocation.activity import saturating
from toolkit.model.allocation.filling import filled
from toolkit.model.allocation.knapsack import packed
from toolkit.model.allocation.limits import Limit, binding_limit, least_hours
from toolkit.model.allocation.platforms import Platforms, read_platforms
from toolkit.model.allocation.quarters import (
    PER_HOUR,
    QUARTER,
    first_quarters,
    quarter_gains,
    week_hours,
    whole_quarters,
)
from toolkit.model.quantity import Numbers

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Regrets:
    """What other ways to split the hours lose against the best plan.

    Attributes
    ----------
    equal_split : float
        Every platform gets the same, money a week, 0 or more.
    today : float or None
        Today's plan, against the best plan of as many hours as it takes, in quarters rounded down:
        money a week, 0 or more; None if it is not known.
    ignoring_minimum : float
        An optimiser that knows of no minimum and no set-up, money a week, 0 or more.
    """

    equal_split: float
    today: float | None
    ignoring_minimum: float


@dataclass(frozen=True, eq=False)
class Plan:
    """The best plan of a week, platforms in the order of the table.

    Attributes
    ----------
    platforms : tuple
        Their names.
    hours : ndarray of float, shape (platforms,)
        Hours a week on each, in quarters: 0, or its minimum at least.
    value : float
        What the plan is worth, money a week, net of set-up.
    returns : ndarray of float, shape (platforms,)
        What each adds to it, money a week, net of its set-up.
    last_hour : ndarray of float, shape (platforms,)
        What each would lose with one hour less, money: all it brings where that hour takes it
        below its minimum, or is all it has; 0 where it gets none.
    next_hour : ndarray of float, shape (platforms,)
        What each would add with one hour more, money: 0 where that is still below its minimum,
        below 0 where it would not repay the set-up.
    saturation : ndarray of float, shape (platforms,)
        Share of its scale that each brings, 0-1.
    minimum_cost : ndarray of float, shape (platforms,)
        What the plan would gain if this one platform had no minimum, money a week.
    hours_left : float
        Hours a week that nothing can use.
    hour_worth : float
        What the plan would gain with one hour more, money a week.
    binding_limit : {"hours", "minimum", "saturation", "none"}
        What it would gain most from being freed of; see `model.allocation.limits.binding_limit`.
    binding_platform : object or None
        The platform whose minimum binds, if a minimum does and the plan is not empty.
    least_hours : float or None
        Fewest hours a week with which any plan is worth something; None if none ever is.
    close : tuple
        Names of the accounts held that get no hours.
    regrets : Regrets
        What other ways to split the hours lose.
    worth : ndarray of float
        What the best plan is worth with 0, 1, 2, ... quarters of an hour, up to the hours asked.
    """

    platforms: tuple[Hashable, ...]
    hours: Numbers
    value: float
    returns: Numbers
    last_hour: Numbers
    next_hour: Numbers
    saturation: Numbers
    minimum_cost: Numbers
    hours_left: float
    hour_worth: float
    binding_limit: Limit
    binding_platform: Hashable | None
    least_hours: float | None
    close: tuple[Hashable, ...]
    regrets: Regrets
    worth: Numbers

    def table(self) -> pd.DataFrame:
        """What the plan says of each platform.

        Returns
        -------
        DataFrame
            A row is one platform. Index ``platform``; columns ``hours``, ``returns``,
            ``last_hour``, ``next_hour``, ``saturation``, ``minimum_cost``, as the attributes.
        """
        import pandas as pd

        names = ("hours", "returns", "last_hour", "next_hour", "saturation", "minimum_cost")
        index = pd.Index(self.platforms, name="platform", tupleize_cols=False)
        return pd.DataFrame({name: getattr(self, name) for name in names}, index=index)


def allocate_hours(platforms: pd.DataFrame | Mapping[str, ArrayLike], hours: ArrayLike) -> Plan:
    """The plan that makes the most of a week's hours.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        A row is one platform. Columns:

        - ``scale``: what it would bring with all the time in the world, money a week, 0 or more;
        - ``hours_constant``: hours a week that bring the first 63 % of it, more than 0;
        - ``minimum_hours``: hours a week below which it brings nothing, 0 or more;
        - ``setup_cost``: money a week, 0 or more, charged if it is used at all. A set-up paid
          once is spread over weeks by `model.allocation.activity.setup_cost_per_week`; one that is
          paid already is 0;
        - optional: ``name`` (else the index), ``hours_now`` (today's plan, hours a week),
          ``held`` (whether the account exists; else those with hours today, else all).
    hours : float
        Hours a week to share, 0-168, rounded down to quarters.

    Returns
    -------
    Plan
        Hours, value net of set-up, marginal returns, the binding limit, regrets, and which
        accounts to close. Too few hours for any platform is an answer too: an empty plan of value
        0, with ``least_hours``.

    Raises
    ------
    InvalidInput
        ``column_missing``, ``rows_none``, ``rows_differ``; ``finite``, ``not_negative``,
        ``positive`` (an hours constant of 0); ``too_many_hours``.

    Notes
    -----
    Platform i brings scale_i (1 - exp(-h_i / hours_constant_i)) - setup_cost_i from its minimum
    on, and nothing below, where it gets no hours. Exact in quarter-hours, by dynamic programming
    (`model.allocation.knapsack`); minimums are rounded up to quarters. Hours to the minute could
    bring a little more, so the value errs on the low side; a rival of that kind which does better
    has a regret of 0, never less.

    Platforms do not help or harm each other here. Where a post is reused on the next network its
    hours are counted too high; where the same people follow both, its return is. Of plans that
    bring the same, the one that feeds the upper rows is given, with the fewest hours.

    Examples
    --------
    >>> plan = allocate_hours({"name": ["photos", "video"], "scale": [100, 80],
    ...                        "hours_constant": 2, "minimum_hours": [1, 3], "setup_cost": 0}, 3)
    >>> plan.hours.tolist(), round(plan.value, 1), plan.close
    ([3.0, 0.0], 77.7, ('video',))
    """
    table, hours = read_platforms(platforms), week_hours(hours)
    capacity = whole_quarters(hours)
    today = None if table.hours_now is None else week_hours(table.hours_now.sum(), "hours_now")
    reached = 0 if today is None else whole_quarters(today)
    best, spent = _solved(table, capacity, size=max(capacity + PER_HOUR, reached) + 1)
    returns = table.value(spent)
    value, used = float(returns.sum()), float(spent.sum())
    worth = best[: capacity + 1, 0]
    minimum_cost = np.maximum(best[capacity, 1:] - worth[-1], 0.0)
    hour_worth = max(0.0, float(best[capacity + PER_HOUR, 0] - worth[-1]))
    limit = binding_limit(
        table,
        capacity * QUARTER,
        used=used,
        value=value,
        next_hour=hour_worth,
        minimum_cost=minimum_cost,
    )
    blocking = limit == "minimum" and used > 0
    idle = table.held & (spent == 0)
    return Plan(
        platforms=table.names,
        hours=spent,
        value=value,
        returns=returns,
        last_hour=returns - table.value(np.maximum(spent - 1, 0)),
        next_hour=table.value(spent + 1) - returns,
        saturation=saturating(spent, np.ones(()), table.hours_constant),
        minimum_cost=minimum_cost,
        hours_left=max(0.0, hours - used),
        hour_worth=hour_worth,
        binding_limit=limit,
        binding_platform=table.names[int(np.argmax(minimum_cost))] if blocking else None,
        least_hours=least_hours(table),
        close=tuple(name for name, out in zip(table.names, idle, strict=True) if out),
        regrets=_regrets(table, hours, value, None if today is None else float(best[reached, 0])),
        worth=worth,
    )


def _solved(table: Platforms, capacity: int, *, size: int) -> tuple[Numbers, Numbers]:
    """Best values by quarters, as asked and without each one minimum; the hours as asked."""
    count = len(table.names)
    first = np.repeat(first_quarters(table)[:, np.newaxis], 1 + count, axis=1)
    first[np.arange(count), 1 + np.arange(count)] = 1
    scale = np.repeat(table.scale[:, np.newaxis], 1 + count, axis=1)
    packing = packed(quarter_gains(table, scale, first, size))
    return packing.best(), np.asarray(packing.units(capacity)[:, 0] * QUARTER, dtype=np.float64)


def _regrets(table: Platforms, hours: float, value: float, best_today: float | None) -> Regrets:
    def lost(rival: Numbers, best: float) -> float:
        return max(0.0, best - float(table.value(rival).sum()))

    count = len(table.names)
    now = None
    if table.hours_now is not None and best_today is not None:
        now = lost(table.hours_now, best_today)
    return Regrets(
        equal_split=lost(np.full(count, hours / count), value),
        today=now,
        ignoring_minimum=lost(filled(table.scale, table.hours_constant, hours, price=0), value),
    )
