"""What is spent once, and what a year costs in all."""

from __future__ import annotations

from numpy.typing import ArrayLike

from toolkit.model.effort.time import cost_of_time
from toolkit.model.quantity import Numbers, amount, positive


def one_off_cost(hours: ArrayLike, hourly_cost: ArrayLike, *, fees: ArrayLike) -> Numbers:
    """Money spent once: set-up, training or recruiting, hours and fees.

    Parameters
    ----------
    hours : array_like of float
        Hours of work spent once, 0 or more: the learner's hours in a training, the interviews of
        a recruiting.
    hourly_cost : array_like of float
        Complete cost of one of these hours, money, more than 0 where there are hours.
    fees : array_like of float
        Paid to others: trainer, agency, job advertisement, equipment; money, 0 or more.

    Returns
    -------
    ndarray of float
        Money, to be booked in month 0 (see `model.roi.cash_flow.monthly_cash_flow`) or spread
        (see `spread_cost`), never both.

    Raises
    ------
    InvalidInput
        A negative number; hours at no cost (rule ``hour_free``).

    Notes
    -----
    hours x hourly_cost + fees. The slower work of a beginner is left out, so it errs on the low
    side.

    Examples
    --------
    >>> float(one_off_cost(10, hourly_cost=30, fees=200))
    500.0
    """
    return cost_of_time(hours, hourly_cost) + amount(fees, "fees")


def spread_cost(one_off: ArrayLike, *, months: ArrayLike) -> Numbers:
    """Part of a one-off cost that falls on each month.

    Parameters
    ----------
    one_off : array_like of float
        Money spent once, 0 or more.
    months : array_like of float
        Months over which it serves, more than 0.

    Returns
    -------
    ndarray of float
        Money a month.

    Raises
    ------
    InvalidInput
        A negative cost; no month.

    Notes
    -----
    one_off / months, the same each month and without interest: for the cost of an average month.
    A cash flow books the whole in month 0.

    Examples
    --------
    >>> float(spread_cost(600, months=24))
    25.0
    """
    return amount(one_off, "one_off") / positive(months, "months")


def yearly_cost(monthly_cost: ArrayLike, *, one_off: ArrayLike) -> Numbers:
    """Full cost of the first year.

    Parameters
    ----------
    monthly_cost : array_like of float
        Full cost of an average month, hours included (see `toolkit.model.roi.chain.monthly_cost`),
        without any part of the one-off cost; money, 0 or more.
    one_off : array_like of float
        Money spent once in that year, 0 or more; 0 for a later year.

    Returns
    -------
    ndarray of float
        Money a year.

    Raises
    ------
    InvalidInput
        A negative number.

    Notes
    -----
    12 x monthly_cost + one_off. A month is 52 / 12 weeks, so the year holds 52 paid weeks; weeks
    without any work make it too high.

    Examples
    --------
    >>> float(yearly_cost(300, one_off=500))
    4100.0
    """
    return 12 * amount(monthly_cost, "monthly_cost") + amount(one_off, "one_off")
