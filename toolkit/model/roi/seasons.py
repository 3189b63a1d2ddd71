"""The months of a year are not alike: twelve factors whose mean is 1."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, count, plain

MONTHS = 12
FLAT = (1.0,) * MONTHS
# Factors rounded to two decimals may miss the mean of 1 by this much.
ROUNDING = 0.005


def seasonal_factors(monthly_sales: ArrayLike) -> Numbers:
    """Factors of the months of a year, from what was sold in each.

    Parameters
    ----------
    monthly_sales : array_like of float, shape (..., 12)
        Sales (or customers, or visits) of January to December, 0 or more, not all 0. Only their
        proportions count; average several years first.

    Returns
    -------
    ndarray of float, shape (..., 12)
        Each month over the mean of the twelve: 1 is an average month, the mean is 1.

    Raises
    ------
    InvalidInput
        Not twelve months (rule ``twelve_months``), a negative number, a year without any sale.

    Notes
    -----
    One year holds chance as well as season, so its factors differ too much from 1. Growth within
    the year is taken for season: it makes December too high.

    Examples
    --------
    >>> factors = seasonal_factors([50, 50, 100, 100, 100, 100, 100, 100, 100, 100, 150, 150])
    >>> factors[[0, 2, 11]].tolist()
    [0.5, 1.0, 1.5]
    """
    sales = _year(monthly_sales, "monthly_sales")
    mean = sales.mean(axis=-1, keepdims=True)
    if (mean == 0).any():
        raise InvalidInput("weights_zero", name="monthly_sales", given=0)
    factors: Numbers = sales / mean
    return factors


def season_by_month(months: int, *, factors: ArrayLike = FLAT, first_month: int = 1) -> Numbers:
    """Seasonal factor of each month of a flow.

    Parameters
    ----------
    months : int
        Length of the flow after month 0, 1 or more.
    factors : array_like of float, shape (..., 12), optional
        Factors of January to December, 0 or more, with a mean of 1 (`seasonal_factors` makes
        them); all months alike by default.
    first_month : int, optional
        Calendar month of month 1 of the flow, 1 (January) to 12.

    Returns
    -------
    ndarray of float, shape (..., months)
        The factors, year after year, from the first month on. Factors rounded to two decimals
        are divided by their mean, so that a whole year always adds up to twelve months.

    Raises
    ------
    InvalidInput
        Not twelve factors, a negative one; a mean that is not 1 (rule ``season_mean``, whose
        remedy is the same factors divided by their mean); a first month that does not exist.

    Notes
    -----
    The same season every year. Less than a whole year does not average 1: a flow that starts
    before the high season looks better than the year.

    Examples
    --------
    >>> christmas = [0.5] + [1] * 10 + [1.5]
    >>> season_by_month(3, factors=christmas, first_month=12).tolist()
    [1.5, 0.5, 1.0]
    """
    months, first = count(months, "months"), count(first_month, "first_month")
    if first > MONTHS:
        raise InvalidInput("month_of_year", name="first_month", given=first)
    year = _year(factors, "factors")
    means = year.mean(axis=-1, keepdims=True)
    if (means == 0).any():
        raise InvalidInput("weights_zero", name="factors", given=0)
    off = np.abs(means[..., 0] - 1) > ROUNDING
    if off.any():
        mean = float(means[off][0, 0])
        right = [plain(round(factor, 4)) for factor in year[off][0] / mean]
        given = plain(round(mean, 6))
        raise InvalidInput("season_mean", name="factors", given=given, remedy=right)
    flow: Numbers = (year / means)[..., (first - 1 + np.arange(months)) % MONTHS]
    return flow


def _year(values: ArrayLike, name: str) -> Numbers:
    year = amount(values, name)
    given = year.shape[-1] if year.ndim else 1
    if given != MONTHS:
        raise InvalidInput("twelve_months", name=name, given=given)
    return year
