"""From a rate of a year to a rate of a month, and back."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, finite, plain, share


def monthly_rate(annual_rate: ArrayLike) -> Numbers:
    """Rate of a month that makes an annual rate in twelve.

    Parameters
    ----------
    annual_rate : array_like of float
        Discount or return of a year, 0-1: 0.1 for 10 %.

    Returns
    -------
    ndarray of float
        Rate of a month, for `toolkit.model.roi.cash_flow.net_present_value`.

    Raises
    ------
    InvalidInput
        A rate outside 0-1.

    Notes
    -----
    (1 + annual_rate)^(1/12) - 1, which is less than a twelfth of the annual rate.

    Examples
    --------
    >>> round(float(monthly_rate(0.126825)), 6)
    0.01
    """
    return np.expm1(np.log1p(share(annual_rate, "annual_rate")) / 12)


def annual_rate(rate_of_month: ArrayLike) -> Numbers:
    """Rate of a year that a monthly rate makes in twelve months.

    Parameters
    ----------
    rate_of_month : array_like of float
        Rate of a month, more than -1: what
        `toolkit.model.roi.cash_flow.internal_rate_of_return` gives for a flow of months.

    Returns
    -------
    ndarray of float
        Rate of a year.

    Raises
    ------
    InvalidInput
        A rate of -1 or less (rule ``share``).

    Notes
    -----
    (1 + rate_of_month)^12 - 1: assumes twelve months like this one, each one's yield put to work
    at the same rate.

    Examples
    --------
    >>> round(float(annual_rate(0.01)), 6)
    0.126825
    """
    rates = finite(rate_of_month, "rate_of_month")
    if (rates <= -1).any():
        raise InvalidInput("share", name="rate_of_month", given=plain(rates[rates <= -1][0]))
    rate: Numbers = np.expm1(12 * np.log1p(rates))
    return rate
