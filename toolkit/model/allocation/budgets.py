"""Where the hours and the money of a week go, when both are limited."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import InvalidInput
from toolkit.model.allocation.activity import marginal_return, saturating
from toolkit.model.allocation.filling import filled
from toolkit.model.allocation.platforms import (
    COLUMNS,
    Check,
    Platforms,
    check_columns,
    column,
    read_platforms,
)
from toolkit.model.allocation.programme import Ads, chosen
from toolkit.model.allocation.quarters import week_hours
from toolkit.model.quantity import Numbers, amount, positive

if TYPE_CHECKING:
    import pandas as pd

Limit = Literal["hours", "budget", "minimum", "none"]

# Column: what makes a value acceptable, beside those of every table of platforms.
MONEY_COLUMNS: dict[str, Check] = {"scale_money": amount, "money_constant": positive}
_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class BudgetPlan:
    """A plan of hours and money for a week, platforms in the order of the table.

    Attributes
    ----------
    platforms : tuple
        Their names.
    hours : ndarray of float, shape (platforms,)
        Hours a week on each: 0, or its minimum at least.
    money : ndarray of float, shape (platforms,)
        Ad spend a week on each; 0 where the platform is not used.
    value : float
        What the plan is worth, money a week, net of set-up and of the ad spend.
    returns : ndarray of float, shape (platforms,)
        What each adds to it, money a week, net of the same.
    hours_left, money_left : float
        Hours and money that would not bring back what they cost.
    hour_worth : float
        What a little more time would bring, on the platforms used, money an hour.
    money_worth : float
        What one more unit of money would bring back, on the platforms used: 1 or less where some
        of the budget is better kept.
    binding_limits : tuple of {"hours", "budget", "minimum", "none"}
        ``hours`` and ``budget``: all is spent, and more would be worth its cost. For an empty
        plan, ``minimum`` if every platform that could pay asks for more hours, else ``none``.
    gap : float
        Most by which any other plan could be worth more, money a week, 0 or more.
    """

    platforms: tuple[Hashable, ...]
    hours: Numbers
    money: Numbers
    value: float
    returns: Numbers
    hours_left: float
    money_left: float
    hour_worth: float
    money_worth: float
    binding_limits: tuple[Limit, ...]
    gap: float


def allocate_hours_and_money(
    platforms: pd.DataFrame | Mapping[str, ArrayLike], hours: ArrayLike, budget: ArrayLike
) -> BudgetPlan:
    """The plan that makes the most of a week's hours and of its ad budget.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        A row is one platform. The columns of `toolkit.model.allocation.plan.allocate_hours`, and

        - ``scale_money``: what ads on it would bring with all the money in the world, money a
          week, 0 or more (0: no ads there), beside what the hours bring;
        - ``money_constant``: ad spend a week that brings the first 63 % of it, more than 0.
    hours : float
        Hours a week to share, 0-168.
    budget : float
        Money a week for ads, 0 or more, in the currency of the scales.

    Returns
    -------
    BudgetPlan
        Hours, money, value net of set-up and ad spend, what binds, and how far from the best it
        can be at most.

    Raises
    ------
    InvalidInput
        As `toolkit.model.allocation.plan.allocate_hours`; a budget that is negative or no number.

    Notes
    -----
    Platform i, if it is used, brings scale_i (1 - exp(-h_i / hours_constant_i)) +
    scale_money_i (1 - exp(-m_i / money_constant_i)) - setup_cost_i - m_i with h_i at least its
    minimum; ads run only from an account that is fed. Ad spend is counted as a cost, so money
    that would bring back less than itself is kept.

    Which platforms are used is decided by a mixed-integer linear programme (HiGHS) on chords of
    the curves; hours and money on those platforms are then set in closed form
    (`model.allocation.filling`), to the second and the cent. ``gap`` is the solver's bound plus the
    greatest errors of the chords, less the plan's true value: no plan, chords or not, is worth
    more than value + gap. Hours and ads are taken to help each other in nothing but the minimum,
    which is too pessimistic where ads show posts that the hours made.

    References
    ----------
    Q. Huangfu, J. A. J. Hall, Parallelizing the dual revised simplex method, Mathematical
    Programming Computation 10 (1), 2018: the solver.

    Examples
    --------
    >>> plan = allocate_hours_and_money({"scale": [100, 80], "hours_constant": 2,
    ...     "minimum_hours": [1, 3], "setup_cost": 0, "scale_money": [20, 200],
    ...     "money_constant": 20}, hours=3, budget=30)
    >>> plan.hours.tolist(), plan.money.tolist(), plan.binding_limits
    ([0.0, 3.0], [0.0, 30.0], ('hours', 'budget'))
    """
    check_columns(platforms, (*COLUMNS, *MONEY_COLUMNS))
    table, hours = read_platforms(platforms), week_hours(hours)
    money = amount(budget, "budget")
    if money.ndim:
        raise InvalidInput("finite", name="budget", given=money.tolist())
    scale, constant = (
        column(platforms, name, check, table.names) for name, check in MONEY_COLUMNS.items()
    )
    ads = Ads(scale, constant, money.item())
    used, bound = chosen(table, hours, ads)
    return _plan(table, hours, ads, used, bound)


def _plan(
    table: Platforms, hours: float, ads: Ads, used: NDArray[np.bool_], bound: float
) -> BudgetPlan:
    """Hours and money set in closed form on the platforms used."""
    time, money = np.zeros(len(used)), np.zeros(len(used))
    time[used] = filled(
        table.scale[used],
        table.hours_constant[used],
        hours,
        least=table.minimum_hours[used],
        price=0,
    )
    money[used] = filled(ads.scale[used], ads.constant[used], ads.budget, price=1)
    used = used & ((time > 0) | (money > 0))
    bought = saturating(money, ads.scale, ads.constant) - money
    worked = saturating(time, table.scale, table.hours_constant) - table.setup_cost
    returns = np.where(used, worked + bought, 0.0)
    value = float(returns.sum())
    hours_left = max(0.0, hours - float(time.sum()))
    money_left = max(0.0, ads.budget - float(money.sum()))
    hour_worth = float(
        marginal_return(time, table.scale, table.hours_constant).max(where=used, initial=0)
    )
    money_worth = float(marginal_return(money, ads.scale, ads.constant).max(where=used, initial=0))
    limits: list[Limit] = []
    if not used.any():
        limits.append(_empty(table, hours, ads))
    if hour_worth > 0 and hours_left <= _ROUNDING * hours:
        limits.append("hours")
    if money_worth > 1 + _ROUNDING and money_left <= _ROUNDING * ads.budget:
        limits.append("budget")
    return BudgetPlan(
        platforms=table.names,
        hours=time,
        money=money,
        value=value,
        returns=returns,
        hours_left=hours_left,
        money_left=money_left,
        hour_worth=hour_worth,
        money_worth=money_worth,
        binding_limits=tuple(limits),
        gap=max(0.0, bound - value),
    )


def _empty(table: Platforms, hours: float, ads: Ads) -> Limit:
    """Why no platform is used."""
    spend = ads.worthwhile()
    bought = saturating(spend, ads.scale, ads.constant) - spend
    pays = table.scale + bought > table.setup_cost
    too_short = hours < table.minimum_hours - _ROUNDING
    return "minimum" if pays.any() and too_short[pays].all() else "none"
