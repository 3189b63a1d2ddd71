"""A test of a few weeks before deciding: what it would show, what it costs, what it is worth."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.effort import WEEKS_PER_MONTH
from toolkit.model.quantity import Numbers, amount, plain, positive, share


def observed_rates(rates: ArrayLike, trials: ArrayLike, *, rng: np.random.Generator) -> Numbers:
    """Rates that a test would show if each of these were the true one.

    Parameters
    ----------
    rates : array_like of float, shape (draws,)
        The true rate in each draw, 0-1.
    trials : array_like of int
        What the rate is counted on during the test: impressions for a click-through rate, people
        reached nearby for a visit rate; whole numbers, 1 or more.
    rng : numpy.random.Generator
        Source of randomness: the same state gives the same tests.

    Returns
    -------
    ndarray of float
        Successes / trials, one random test for each draw. As the ``parameter`` of
        `toolkit.model.roi.information.expected_value_of_partial_perfect_information` they give the
        value of this test (what the literature calls the value of sample information).

    Raises
    ------
    InvalidInput
        A rate outside 0-1, no trial, a trial that is not whole (rule ``not_whole``).

    Notes
    -----
    Binomial: every trial on its own, the same rate all along. Posts differ and people come in
    clusters, so a real test tells less than this: its value errs on the high side.

    References
    ----------
    M. Strong, J. E. Oakley, A. Brennan, P. Breeze, Estimating the expected value of sample
    information using the probabilistic sensitivity analysis sample, Medical Decision Making
    35 (5), 2015.

    Examples
    --------
    >>> observed_rates([0, 1], trials=20, rng=np.random.default_rng(1)).tolist()
    [0.0, 1.0]
    """
    true, number = share(rates, "rates"), positive(trials, "trials")
    broken = number != np.floor(number)
    if broken.any():
        given = plain(number[broken][0])
        raise InvalidInput("not_whole", name="trials", given=given, remedy=max(1, int(given)))
    return rng.binomial(number.astype(np.int64), true) / number


def pilot_cost(monthly_cost: ArrayLike, *, weeks: ArrayLike, one_off: ArrayLike) -> Numbers:
    """Price of trying for some weeks.

    Parameters
    ----------
    monthly_cost : array_like of float
        Full cost of a month at the activity of the test, hours included, money, 0 or more.
    weeks : array_like of float
        How long, more than 0.
    one_off : array_like of float
        Set-up needed for the test alone, money, 0 or more.

    Returns
    -------
    ndarray of float
        Money.

    Raises
    ------
    InvalidInput
        A negative number; no week.

    Notes
    -----
    monthly_cost x weeks / (52 / 12) + one_off. What the test itself brings is not taken off, so
    it errs on the high side.

    Examples
    --------
    >>> float(pilot_cost(650, weeks=4, one_off=100))
    700.0
    """
    span = positive(weeks, "weeks") / WEEKS_PER_MONTH
    return amount(monthly_cost, "monthly_cost") * span + amount(one_off, "one_off")


def net_value_of_pilot(
    value_per_month: ArrayLike, *, months: ArrayLike, price: ArrayLike
) -> Numbers:
    """What a test is worth over the months it decides, less its price.

    Parameters
    ----------
    value_per_month : array_like of float
        Value of the information for one month, money, 0 or more: of the test itself
        (`observed_rates`), or of perfect information as the most it could be.
    months : array_like of float
        Months that the decision binds after the test, more than 0.
    price : array_like of float
        Price of the test, money, 0 or more (`pilot_cost`).

    Returns
    -------
    ndarray of float
        Money: above 0, test first; below 0 with perfect information, no test can be worth it.

    Raises
    ------
    InvalidInput
        A negative number; no month.

    Notes
    -----
    value_per_month x months - price, not discounted and as if nothing changed meanwhile: it errs
    on the high side.

    Examples
    --------
    >>> float(net_value_of_pilot(100, months=12, price=700))
    500.0
    """
    gross = amount(value_per_month, "value_per_month") * positive(months, "months")
    return gross - amount(price, "price")
