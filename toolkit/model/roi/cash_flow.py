"""A cash flow over months: how it is made, what it is worth, the month it is repaid."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, finite, plain, share


def monthly_cash_flow(
    monthly_gain: ArrayLike,
    monthly_cost: ArrayLike,
    *,
    set_up_cost: ArrayLike,
    season: ArrayLike,
    ramp: ArrayLike,
) -> Numbers:
    """Money in and out, month by month, from the day of the decision.

    Parameters
    ----------
    monthly_gain : array_like of float
        Margin of an average month in the steady state, money, 0 or more.
    monthly_cost : array_like of float
        Full cost of a month, hours included, money, 0 or more: the same from the first month on.
    set_up_cost : array_like of float
        Set-up, training, recruiting, money, 0 or more; paid in month 0.
    season : array_like of float, shape (..., months)
        Factor of each month (`toolkit.model.roi.seasons.season_by_month`), 0 or more.
    ramp : array_like of float, shape (..., months)
        Share of the steady state reached in each month (`toolkit.model.roi.ramp.ramp_up`), 0-1.

    Returns
    -------
    ndarray of float, shape (..., months + 1)
        Money of each month, month 0 first: what goes in less what goes out. Leading axes (draws)
        broadcast.

    Raises
    ------
    InvalidInput
        A negative number, a ramp outside 0-1, a season that is no list of months.

    Notes
    -----
    -set_up_cost, then monthly_gain x season x ramp - monthly_cost. Seasons move the gain and not
    the cost: where posts are fewer in the low season too, low months look worse than they are.
    The whole margin of a customer counts in the month of the first order, so payback is too early
    where later orders come slowly.

    Examples
    --------
    >>> monthly_cash_flow(100, 40, set_up_cost=30, season=[1, 1, 1.5], ramp=[0.5, 1, 1]).tolist()
    [-30.0, 10.0, 60.0, 110.0]
    """
    factors = _flow(amount(season, "season"), "season") * share(ramp, "ramp")
    gain = amount(monthly_gain, "monthly_gain")[..., np.newaxis]
    cost = amount(monthly_cost, "monthly_cost")[..., np.newaxis]
    start = -amount(set_up_cost, "set_up_cost")[..., np.newaxis]
    months = gain * factors - cost
    lead = np.broadcast_shapes(start.shape[:-1], months.shape[:-1])
    parts = (np.broadcast_to(part, (*lead, part.shape[-1])) for part in (start, months))
    return np.concatenate(list(parts), axis=-1)


def net_present_value(rate: ArrayLike, cash_flow: ArrayLike) -> Numbers:
    """Value today of a cash flow.

    Parameters
    ----------
    rate : array_like of float
        Discount for one step of the flow (a monthly rate for months), more than -1 and at most 1.
    cash_flow : array_like of float, shape (..., steps)
        Money in (+) and out (-); the first is paid today, the next one step later.

    Returns
    -------
    ndarray of float
        Money of today; the shape of ``rate`` broadcast with the leading axes of the flow.

    Raises
    ------
    InvalidInput
        A rate of -1 or less, or above 1 (rules ``share``, ``share_percent``); no flow at all.

    Notes
    -----
    Sum of c_t / (1 + rate)^t with t = 0, 1, 2, ... Spreadsheets' NPV discounts the first payment
    too: theirs is this one divided by 1 + rate.

    Examples
    --------
    >>> float(net_present_value(0.25, [-100, 125]))
    0.0
    """
    flow = _flow(cash_flow)
    rates = finite(rate, "rate")
    if (rates <= -1).any():
        raise InvalidInput("share", name="rate", given=plain(rates[rates <= -1][0]))
    share(np.maximum(rates, 0), "rate")
    growth = (1 + rates)[..., np.newaxis]
    value: Numbers = (flow / growth ** np.arange(flow.shape[-1])).sum(axis=-1)
    return value


def internal_rate_of_return(cash_flow: ArrayLike) -> float:
    """Rate at which a cash flow is worth nothing today.

    Parameters
    ----------
    cash_flow : array_like of float, shape (steps,)
        Money in (+) and out (-); the first is paid today, the next one step later.

    Returns
    -------
    float
        Rate of one step, more than -1: of a month if the steps are months.

    Raises
    ------
    InvalidInput
        Rule ``no_sign_change``: only costs or only gains. Rule ``sign_changes``: the flow turns
        more than once, so that several rates may fit.

    Notes
    -----
    Root of the present value, by Brent's method on x = 1 / (1 + rate). With exactly one change of
    sign there is exactly one root (Descartes), so it cannot be the wrong one. It assumes that
    what comes in is reinvested at that same rate, so a high one is too high.

    Examples
    --------
    >>> round(internal_rate_of_return([-100, 0, 121]), 9)
    0.1
    """
    from scipy.optimize import brentq

    flow = _flow(cash_flow)
    if flow.ndim != 1:
        raise InvalidInput("plain_list", name="cash_flow", given=list(flow.shape))
    paid = np.flatnonzero(flow)
    signs = np.sign(flow[paid])
    changes = int((signs[1:] != signs[:-1]).sum())
    if changes == 0:
        raise InvalidInput("no_sign_change", name="cash_flow", given=flow.tolist())
    if changes > 1:
        raise InvalidInput("sign_changes", name="cash_flow", given=changes)
    # From the first payment to the last: a present value of 0 does not move with the start.
    terms = flow[paid[0] : paid[-1] + 1] / np.abs(flow).max()

    def value(discount: float) -> float:
        return float(np.polynomial.polynomial.polyval(discount, terms))

    high = 1.0
    while np.sign(value(high)) == np.sign(terms[0]):
        high *= 2
    discount = brentq(value, 0.0, high, xtol=1e-18, rtol=1e-15, maxiter=1000)
    return float(1 / discount - 1)


def break_even_month(cash_flow: ArrayLike) -> Numbers:
    """First month that pays for itself.

    Parameters
    ----------
    cash_flow : array_like of float, shape (..., months)
        Money in (+) and out (-); the first is month 0, paid today.

    Returns
    -------
    ndarray of float
        Number of the month, 1 or more, whole; NaN if none does within the flow. One for each flow.

    Raises
    ------
    InvalidInput
        No flow at all, or something that is no number.

    Notes
    -----
    First month after month 0 whose own money in covers its own money out. What was lost before
    is not yet repaid then: that is `payback_month`. A month of high season may pay for itself
    and the next ones not.

    Examples
    --------
    >>> flow = [-100, -20, 10, 50, 60]
    >>> float(break_even_month(flow)), float(payback_month(flow))
    (2.0, 4.0)
    """
    flow = _flow(cash_flow)
    pays = flow[..., 1:] >= -1e-9 * np.abs(flow).max(axis=-1, keepdims=True)
    if not pays.shape[-1]:
        return np.full(flow.shape[:-1], np.nan)[()]
    return np.where(pays.any(axis=-1), np.argmax(pays, axis=-1) + 1.0, np.nan)[()]


def payback_month(cash_flow: ArrayLike) -> Numbers:
    """Month from which the money put in has come back, and stays back.

    Parameters
    ----------
    cash_flow : array_like of float, shape (..., months)
        Money in (+) and out (-); the first is month 0, paid today.

    Returns
    -------
    ndarray of float
        Number of the month, whole; NaN if it is not repaid within the flow. One for each flow.

    Raises
    ------
    InvalidInput
        No flow at all, or something that is no number.

    Notes
    -----
    First month at whose end the sum so far is 0 or more, and is so at every later month of the
    flow: a good season that the next one eats up does not count. Nothing is discounted, so a
    payback far away is shown too early.

    Examples
    --------
    >>> float(payback_month([-100, 40, 40, 40]))
    3.0
    """
    total = np.cumsum(_flow(cash_flow), axis=-1)
    scale = np.abs(total).max(axis=-1, keepdims=True)
    short = total < -1e-9 * scale  # a rest of rounding is no debt
    months = total.shape[-1]
    last_short = months - 1 - np.argmax(short[..., ::-1], axis=-1)
    month = np.where(short.any(axis=-1), last_short + 1.0, 0.0)
    return np.where(month < months, month, np.nan)[()]


def _flow(cash_flow: ArrayLike, name: str = "cash_flow") -> Numbers:
    flow = finite(cash_flow, name)
    if flow.ndim == 0 or flow.shape[-1] == 0:
        raise InvalidInput("plain_list", name=name, given=flow.tolist())
    return flow
