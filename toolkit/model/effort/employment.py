"""What an hour of paid work really costs: charges that move with the wage, hours that are worked.

The charges on a wage come from outside, as a rate, as a range, or as a scale by wage (in France
reductions shrink as the wage grows, so that no single rate is right).
`toolkit.model.effort.loaded_hourly_cost` then adds them to the wage.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, plain, positive, share
from toolkit.model.ranges import Range


def charge_rate_at_wage(hourly_wage: ArrayLike, scale: Mapping[float, ArrayLike]) -> Numbers:
    """Employer's charges at a wage, as a share of it.

    Parameters
    ----------
    hourly_wage : array_like of float
        Gross wage, money an hour, 0 or more.
    scale : mapping of float to number
        Anchor points: gross hourly wage -> employer charge rate there, 0-1. One anchor is a
        single rate.

    Returns
    -------
    ndarray of float
        0-1, for `toolkit.model.effort.loaded_hourly_cost`.

    Raises
    ------
    InvalidInput
        No anchor (rule ``required``), a negative wage, a rate outside 0-1.

    Notes
    -----
    Straight lines between the anchors, the end rates beyond them. A scale that bends between two
    anchors is cut short: give more anchors where it bends. Beyond the last anchor the true rate
    may still move, in either direction.

    Examples
    --------
    >>> float(charge_rate_at_wage(15, {10: 0.25, 20: 0.75}))
    0.5
    """
    wage = amount(hourly_wage, "hourly_wage")
    anchors, rates = _anchors(scale)
    return np.interp(wage, anchors, share(rates, "employer_charge_rate"))


def charge_range_at_wage(hourly_wage: float, scale: Mapping[float, Range]) -> Range:
    """Range of the employer's charges at a wage.

    Parameters
    ----------
    hourly_wage : float
        Gross wage, money an hour, 0 or more.
    scale : mapping of float to Range
        Anchor points: gross hourly wage -> range of the employer charge rate there (5-95 %).

    Returns
    -------
    Range
        Of a share, on the logit scale.

    Raises
    ------
    InvalidInput
        No anchor, a negative wage, a rate outside 0-1.

    Notes
    -----
    Each end on straight lines between the anchors (see `charge_rate_at_wage`): assumes that what
    makes the rate high at one wage makes it high at the next.

    Examples
    --------
    >>> scale = {10: Range(0.1, 0.2, "logit"), 20: Range(0.3, 0.4, "logit")}
    >>> at = charge_range_at_wage(15, scale)
    >>> round(at.low, 9), round(at.high, 9)
    (0.2, 0.3)
    """
    low = charge_rate_at_wage(hourly_wage, {wage: span.low for wage, span in scale.items()})
    high = charge_rate_at_wage(hourly_wage, {wage: span.high for wage, span in scale.items()})
    return Range(low.item(), high.item(), "logit")


def productive_hourly_cost(
    annual_cost: ArrayLike,
    paid_hours: ArrayLike,
    leave_hours: ArrayLike,
    *,
    leave_in_charges: bool = False,
) -> Numbers:
    """Cost of one hour that is really worked, when the year's pay also covers leave.

    Parameters
    ----------
    annual_cost : array_like of float
        Wage and employer's charges of the year, money, 0 or more.
    paid_hours : array_like of float
        Hours paid in the year, leave among them, more than 0.
    leave_hours : array_like of float
        Hours paid and not worked: holidays, public holidays, sickness. Fewer than the paid hours.
    leave_in_charges : bool, optional
        Whether the charges already count paid leave as a benefit (as the published rates of the
        United States and of Québec do). Then leave hours other than 0 are refused.

    Returns
    -------
    ndarray of float
        Money an hour worked, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        No hour left to work (rule ``no_hours_worked``); leave counted in the charges and in the
        hours (rule ``leave_counted_twice``); a negative number.

    Notes
    -----
    annual_cost / (paid_hours - leave_hours). Hours at work are not all spent on the task: breaks
    and meetings are left in, so the number errs on the low side.

    Examples
    --------
    >>> float(productive_hourly_cost(36_000, paid_hours=2000, leave_hours=200))
    20.0
    """
    paid, leave = positive(paid_hours, "paid_hours"), amount(leave_hours, "leave_hours")
    if leave_in_charges and (leave > 0).any():
        given = plain(leave[leave > 0][0])
        raise InvalidInput("leave_counted_twice", name="leave_hours", given=given, remedy=0)
    paid, leave = np.broadcast_arrays(paid, leave)
    if (leave >= paid).any():
        first = leave >= paid
        raise InvalidInput(
            "no_hours_worked",
            name="leave_hours",
            given=plain(leave[first][0]),
            remedy=plain(paid[first][0]),
        )
    return amount(annual_cost, "annual_cost") / (paid - leave)


def _anchors(scale: Mapping[float, ArrayLike]) -> tuple[Numbers, Numbers]:
    if not scale:
        raise InvalidInput("required", name="scale", remedy={20: 0.35})
    wages = amount(list(scale), "hourly_wage")
    order = np.argsort(wages)
    rates = np.asarray(list(scale.values()))
    return wages[order], rates[order]
