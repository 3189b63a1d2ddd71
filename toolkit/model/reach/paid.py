"""Paid reach: what money buys in impressions, and how many people that is."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, plain, positive


def paid_impressions(spend: ArrayLike, cost_per_mille: ArrayLike | None) -> Numbers:
    """Times an ad is shown for the money.

    Parameters
    ----------
    spend : array_like of float
        Money paid for the ads, 0 or more.
    cost_per_mille : array_like of float
        Price of 1,000 paid impressions, same money, more than 0.

    Returns
    -------
    ndarray of float
        Impressions, not people.

    Raises
    ------
    InvalidInput
        No price given (rule ``missing_input``); a price of 0; a negative number.

    Notes
    -----
    spend / cost_per_mille x 1000. Prices rise with the money spent and in the last quarter, so
    for more money than was ever spent the number is too high.

    Examples
    --------
    >>> float(paid_impressions(50, cost_per_mille=5))
    10000.0
    """
    money = amount(spend, "spend")
    return money / _price(cost_per_mille) * 1000


def people_reached(impressions: ArrayLike, population: ArrayLike) -> Numbers:
    """Distinct people behind impressions that fall on a population at random.

    Parameters
    ----------
    impressions : array_like of float
        Times shown, paid or recommended, 0 or more.
    population : array_like of float
        People among whom they fall (the audience chosen), 0 or more.

    Returns
    -------
    ndarray of float
        People: never more than the impressions nor than the population.

    Raises
    ------
    InvalidInput
        A negative number.

    Notes
    -----
    N (1 - exp(-I / N)): the more have seen it, the fewer are new (saturation). Assumes that
    everybody is as likely to be next. In truth those who are online most see it again and again,
    so it is too high, unless the network is told to reach each person once.

    References
    ----------
    W. Feller, An Introduction to Probability Theory and Its Applications, vol. 1, 3rd ed., Wiley,
    1968, ch. IV (occupancy).

    Examples
    --------
    >>> round(float(people_reached(1000, population=1000)))
    632
    """
    shown, everybody = amount(impressions, "impressions"), amount(population, "population")
    whole = np.where(everybody > 0, everybody, 1.0)  # among nobody, nobody is reached
    return np.asarray(-everybody * np.expm1(-shown / whole))


def frequency(impressions: ArrayLike, population: ArrayLike) -> Numbers:
    """Times that each person reached sees it.

    Parameters
    ----------
    impressions, population
        As in `people_reached`; a population of more than 0.

    Returns
    -------
    ndarray of float
        Impressions / people reached, 1 and up; 1 at no impressions, its limit.

    Raises
    ------
    InvalidInput
        A negative number; a population of 0 (rule ``positive``).

    Notes
    -----
    (I / N) / (1 - exp(-I / N)): a mean; a few see it far more often.

    Examples
    --------
    >>> round(float(frequency(1000, population=1000)), 2)
    1.58
    """
    each = amount(impressions, "impressions") / positive(population, "population")
    some = np.where(each > 0, each, 1.0)
    return np.asarray(np.where(each > 0, some / -np.expm1(-some), 1.0))


def impressions_for(people: ArrayLike, population: ArrayLike) -> Numbers:
    """Impressions it takes to reach so many distinct people.

    Parameters
    ----------
    people : array_like of float
        People to reach, 0 or more, at most the population.
    population : array_like of float
        As in `people_reached`.

    Returns
    -------
    ndarray of float
        Times shown; NaN for the whole population, whom no number of them surely reaches.

    Raises
    ------
    InvalidInput
        A negative number; a population smaller than the people (rule ``population_too_small``).

    Notes
    -----
    -N ln(1 - people / N): `people_reached` turned round.

    Examples
    --------
    >>> round(float(impressions_for(632.12, population=1000)))
    1000
    """
    wanted, everybody = np.broadcast_arrays(
        amount(people, "people"), amount(population, "population")
    )
    over = wanted > everybody
    if over.any():
        given, reached = plain(everybody[over][0]), plain(wanted[over][0])
        raise InvalidInput("population_too_small", name="population", given=given, remedy=reached)
    part = wanted / np.where(everybody > 0, everybody, 1.0)
    possible = (part < 1) | (wanted == 0)
    return np.asarray(
        np.where(possible, -everybody * np.log1p(-np.where(part < 1, part, 0.0)), np.nan)
    )


def cost_of_next_person(
    spend: ArrayLike, cost_per_mille: ArrayLike | None, population: ArrayLike
) -> Numbers:
    """Price of reaching one more person who has not seen it yet.

    Parameters
    ----------
    spend, cost_per_mille
        As in `paid_impressions`.
    population : array_like of float
        As in `people_reached`, more than 0.

    Returns
    -------
    ndarray of float
        Money a person: the price of one impression at first, then rising, in the end without
        bound (infinite).

    Raises
    ------
    InvalidInput
        As `paid_impressions`; a population of 0 (rule ``positive``).

    Notes
    -----
    cost_per_mille / 1000 x exp(I / N): one over the slope of `people_reached`.

    Examples
    --------
    >>> float(cost_of_next_person(0, 5, population=1000))
    0.005
    """
    shown = paid_impressions(spend, cost_per_mille)
    each = shown / positive(population, "population")
    with np.errstate(over="ignore"):
        return np.asarray(_price(cost_per_mille) / 1000 * np.exp(each))


def _price(cost_per_mille: ArrayLike | None) -> Numbers:
    if cost_per_mille is None:
        raise InvalidInput("missing_input", name="cost_per_mille", remedy="spend, cost_per_mille")
    return positive(cost_per_mille, "cost_per_mille")
