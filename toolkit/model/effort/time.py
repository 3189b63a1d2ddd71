"""What the hours cost: time is never free."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, positive, share

WEEKS_PER_MONTH = 52 / 12


def cost_of_time(hours: ArrayLike, hourly_cost: ArrayLike) -> Numbers:
    """Money that the hours cost.

    Parameters
    ----------
    hours : array_like of float
        Hours of work in the period, 0 or more.
    hourly_cost : array_like of float
        Complete cost of one hour (see `loaded_hourly_cost`), money an hour, more than 0 where
        there are hours. An owner's own hour has one too: what it is worth to its owner.

    Returns
    -------
    ndarray of float
        Money in the period, broadcast over the inputs; 0 only where there is no hour.

    Raises
    ------
    InvalidInput
        A negative number or no number at all; hours that cost nothing (rule ``hour_free``).

    Notes
    -----
    hours x hourly_cost. Assumes that the hours could have been used for something worth their
    cost; where they would have earned more, the true (opportunity) cost is higher.

    Examples
    --------
    >>> float(cost_of_time(5, hourly_cost=20))
    100.0
    """
    hours, hourly_cost = amount(hours, "hours"), amount(hourly_cost, "hourly_cost")
    if ((hours > 0) & (hourly_cost == 0)).any():
        raise InvalidInput("hour_free", name="hourly_cost", given=0)
    return hours * hourly_cost


def opportunity_cost(
    hours: ArrayLike, hourly_cost: ArrayLike, *, best_other_hour: ArrayLike
) -> Numbers:
    """Money given up because the hours were not spent on the best other thing.

    Parameters
    ----------
    hours : array_like of float
        Hours of work in the period, 0 or more.
    hourly_cost : array_like of float
        Complete cost of one hour, money an hour, 0 or more.
    best_other_hour : array_like of float
        Margin that an hour of the best other work would bring before it is paid, money an hour,
        0 or more.

    Returns
    -------
    ndarray of float
        Money in the period, beside the cost of time and not in it; 0 where the other work would
        not even repay its hour.

    Raises
    ------
    InvalidInput
        A negative number or no number at all.

    Notes
    -----
    hours x max(0, best_other_hour - hourly_cost). Assumes that the other work was there to be
    done; with time to spare it is too high.

    Examples
    --------
    >>> float(opportunity_cost(10, hourly_cost=20, best_other_hour=50))
    300.0
    """
    missed = amount(best_other_hour, "best_other_hour") - amount(hourly_cost, "hourly_cost")
    return amount(hours, "hours") * np.maximum(0, missed)


def loaded_hourly_cost(hourly_wage: ArrayLike, *, employer_charge_rate: ArrayLike) -> Numbers:
    """Complete cost of one paid hour: the wage and the employer's charges on it.

    Parameters
    ----------
    hourly_wage : array_like of float
        Gross wage, money an hour, 0 or more.
    employer_charge_rate : array_like of float
        Charges the employer pays on top, as a share of the gross wage, 0-1: 0.42, not 1.42.

    Returns
    -------
    ndarray of float
        Money an hour, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative wage; a rate outside 0-1. A rate from 1 to 2 was probably the multiplier, and
        the remedy takes the 1 away.

    Notes
    -----
    hourly_wage x (1 + employer_charge_rate). Leaves out office, equipment and management, so it
    errs on the low side. If the rate counts paid leave, do not also divide by productive hours.

    Examples
    --------
    >>> float(loaded_hourly_cost(20, employer_charge_rate=0.5))
    30.0
    """
    rate = share(employer_charge_rate, "employer_charge_rate", remedy=_charge_rate_meant)
    return amount(hourly_wage, "hourly_wage") * (1 + rate)


def monthly_hours(hours_per_week: ArrayLike) -> Numbers:
    """Hours in an average month.

    Parameters
    ----------
    hours_per_week : array_like of float
        Hours a week, 0 or more.

    Returns
    -------
    ndarray of float
        Hours a month.

    Raises
    ------
    InvalidInput
        A negative number or no number at all.

    Notes
    -----
    hours_per_week x 52 / 12: a month is 4.33 weeks, not 4. A year has 52.18 weeks, so the error
    is 0.3 % too low; weeks of holiday without any work make it too high.

    Examples
    --------
    >>> float(monthly_hours(3))
    13.0
    """
    return amount(hours_per_week, "hours_per_week") * 52 / 12


def cost_per_post(monthly_cost: ArrayLike, posts: ArrayLike) -> Numbers:
    """Full cost of one post.

    Parameters
    ----------
    monthly_cost : array_like of float
        Money a month, hours included, 0 or more.
    posts : array_like of float
        Posts in the month, more than 0.

    Returns
    -------
    ndarray of float
        Money a post, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative number; no post at all (rule ``positive``).

    Notes
    -----
    monthly_cost / posts: an average. The next post costs less, since watching and answering do
    not grow with it.

    Examples
    --------
    >>> float(cost_per_post(600, posts=12))
    50.0
    """
    return amount(monthly_cost, "monthly_cost") / positive(posts, "posts")


def _charge_rate_meant(given: float) -> float:
    return given - 1 if given < 2 else given / 100
