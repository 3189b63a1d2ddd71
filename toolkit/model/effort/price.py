"""What a price costs a business: with or without sales tax, by the day or by the hour."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.quantity import Numbers, amount, positive, share


def price_before_tax(price_with_tax: ArrayLike, *, tax_rate: ArrayLike) -> Numbers:
    """Price without the sales tax that it includes.

    Parameters
    ----------
    price_with_tax : array_like of float
        Price as paid, money, 0 or more.
    tax_rate : array_like of float
        Tax as a share of the price before tax, 0-1: 0.2, not 20.

    Returns
    -------
    ndarray of float
        Money, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative price, a rate outside 0-1.

    Notes
    -----
    price_with_tax / (1 + tax_rate), not price x (1 - tax_rate).

    Examples
    --------
    >>> float(price_before_tax(120, tax_rate=0.2))
    100.0
    """
    return amount(price_with_tax, "price_with_tax") / (1 + share(tax_rate, "tax_rate"))


def price_borne(
    price: ArrayLike,
    *,
    tax_rate: ArrayLike,
    includes_tax: ArrayLike,
    recovers_tax: ArrayLike,
) -> Numbers:
    """What a purchase finally costs the business, sales tax settled.

    Parameters
    ----------
    price : array_like of float
        Price as quoted, money, 0 or more.
    tax_rate : array_like of float
        Tax as a share of the price before tax, 0-1.
    includes_tax : array_like of bool
        Whether the quoted price includes it.
    recovers_tax : array_like of bool
        Whether the business gets the tax on its purchases back.

    Returns
    -------
    ndarray of float
        Money, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative price, a rate outside 0-1.

    Notes
    -----
    The price before tax where the tax is recovered, else the price with tax. Assumes that it is
    recovered whole or not at all; a partial right lies between.

    Examples
    --------
    >>> float(price_borne(100, tax_rate=0.2, includes_tax=False, recovers_tax=False))
    120.0
    """
    rate = share(tax_rate, "tax_rate")
    quoted = amount(price, "price")
    before = np.where(np.asarray(includes_tax, bool), quoted / (1 + rate), quoted)
    return before * np.where(np.asarray(recovers_tax, bool), 1, 1 + rate)


def hourly_price(day_rate: ArrayLike, *, hours_per_day: ArrayLike) -> Numbers:
    """Price of one hour of a freelance who sells days.

    Parameters
    ----------
    day_rate : array_like of float
        Price of a day before tax, money, 0 or more.
    hours_per_day : array_like of float
        Hours worked in a day sold, more than 0.

    Returns
    -------
    ndarray of float
        Money an hour: complete, no employer's charges to add.

    Raises
    ------
    InvalidInput
        A negative price; no hour in the day.

    Notes
    -----
    day_rate / hours_per_day. A freelance who sells half-days at more than half the price costs
    more than this.

    Examples
    --------
    >>> float(hourly_price(280, hours_per_day=7))
    40.0
    """
    return amount(day_rate, "day_rate") / positive(hours_per_day, "hours_per_day")
