"""What a customer is worth over the years, on margin."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.quantity import Numbers, amount, share


def customer_lifetime_value(
    order_value: ArrayLike,
    gross_margin_rate: ArrayLike,
    orders_per_year: ArrayLike,
    years: ArrayLike,
    discount_rate: ArrayLike = 0,
) -> Numbers:
    """Gross margin of one customer over the years they stay.

    Parameters
    ----------
    order_value : array_like of float
        Average order before tax, money, 0 or more.
    gross_margin_rate : array_like of float
        Gross margin as a share of the selling price before tax, 0-1.
    orders_per_year : array_like of float
        Orders of one customer in a year, 0 or more.
    years : array_like of float
        How long a customer stays, 0 or more; parts of a year are allowed.
    discount_rate : array_like of float, optional
        What a year of waiting takes off the value of money, 0-1: 0.1 for 10 %. 0, the default,
        is the plain sum: a choice to show, since it is the highest value.

    Returns
    -------
    ndarray of float
        Money of the day the customer comes, before the cost of winning them.

    Raises
    ------
    InvalidInput
        A negative number, a rate outside 0-1.

    Notes
    -----
    With m = order_value x gross_margin_rate x orders_per_year: m x years when the rate d is 0,
    else m (1 - (1 + d)^-years) / d: each year's margin counts as received at the end of that
    year, which errs on the low side by at most one year's discount. Assumes that every customer
    stays for the average time, which is too high once discounted (early leavers weigh more).

    References
    ----------
    P. D. Berger, N. I. Nasr, Customer lifetime value: marketing models and applications,
    Journal of Interactive Marketing 12 (1), 1998.

    Examples
    --------
    >>> float(customer_lifetime_value(50, 0.4, orders_per_year=2, years=3))
    120.0
    >>> float(customer_lifetime_value(100, 0.5, 1, years=1, discount_rate=0.25))
    40.0
    """
    yearly = (
        amount(order_value, "order_value")
        * share(gross_margin_rate, "gross_margin_rate")
        * amount(orders_per_year, "orders_per_year")
    )
    years, rate = amount(years, "years"), share(discount_rate, "discount_rate")
    some = np.where(rate > 0, rate, 1.0)  # stands in for 0, where the branch below is not taken
    annuity = np.where(rate > 0, -np.expm1(-years * np.log1p(some)) / some, years)
    return yearly * annuity
