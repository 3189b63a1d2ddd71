"""How many follow after some months: fast at first, then up to a limit."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, plain, share


def followers_after(
    months: ArrayLike,
    start: ArrayLike,
    capacity: ArrayLike,
    monthly_growth_rate: ArrayLike,
) -> Numbers:
    """Followers after some months of logistic growth.

    Parameters
    ----------
    months : array_like of float
        Months from today, 0 or more.
    start : array_like of float
        Followers today, 0 or more; at most the capacity.
    capacity : array_like of float
        People who might ever follow: the part of the market that is on the network.
    monthly_growth_rate : array_like of float
        Rise in a month while almost nobody follows yet, as a share of the followers, 0-1: 0.1 is
        100 followers that become 110.

    Returns
    -------
    ndarray of float
        People, broadcast over the inputs; between start and capacity.

    Raises
    ------
    InvalidInput
        A negative number, a rate outside 0-1; a capacity below the followers of today (rule
        ``capacity_too_small``).

    Notes
    -----
    K S / (S + (K - S) (1 + g)^-t), S followers today, K the capacity. Nobody brings nobody: from
    0 followers it stays at 0, where in truth the first ones come by being asked. Assumes a steady
    effort and no one who leaves; a rate measured in a good month is too high.

    References
    ----------
    P.-F. Verhulst, Notice sur la loi que la population suit dans son accroissement, Correspondance
    mathématique et physique 10, 1838.

    Examples
    --------
    >>> followers_after([0, 1, 2], 100, 400, monthly_growth_rate=1).round(9).tolist()
    [100.0, 160.0, 228.571428571]
    """
    now, most, rate = _account(start, capacity, monthly_growth_rate)
    left = (1 + rate) ** -amount(months, "months")
    room = now + (most - now) * left  # 0 only where nobody follows
    return np.asarray(most * (now / np.where(room > 0, room, 1.0)))


def months_to_reach(
    followers: ArrayLike,
    start: ArrayLike,
    capacity: ArrayLike,
    monthly_growth_rate: ArrayLike,
) -> Numbers:
    """Months of logistic growth until an account has so many followers.

    Parameters
    ----------
    followers : array_like of float
        Followers wanted, 0 or more.
    start, capacity, monthly_growth_rate
        As in `followers_after`.

    Returns
    -------
    ndarray of float
        Months from today, 0 if there are as many already; NaN where it never comes to that: the
        capacity or more, no growth, nobody to begin with.

    Raises
    ------
    InvalidInput
        As `followers_after`.

    Notes
    -----
    ln((K / S - 1) / (K / F - 1)) / ln(1 + g): `followers_after` turned round.

    Examples
    --------
    >>> months_to_reach([50, 160, 400], 100, 400, monthly_growth_rate=1).round(9).tolist()
    [0.0, 1.0, nan]
    """
    now, most, rate = _account(start, capacity, monthly_growth_rate)
    wanted = amount(followers, "followers")
    with np.errstate(divide="ignore", invalid="ignore"):
        steps = np.log((most / now - 1) / (most / wanted - 1)) / np.log1p(rate)
    comes = (now > 0) & (rate > 0) & (wanted < most)
    return np.asarray(np.where(wanted <= now, 0.0, np.where(comes, steps, np.nan)))


def _account(
    start: ArrayLike, capacity: ArrayLike, monthly_growth_rate: ArrayLike
) -> tuple[Numbers, Numbers, Numbers]:
    now, most = np.broadcast_arrays(amount(start, "start"), amount(capacity, "capacity"))
    over = now > most
    if over.any():
        given, already = plain(most[over][0]), plain(now[over][0])
        raise InvalidInput("capacity_too_small", name="capacity", given=given, remedy=already)
    return now, most, share(monthly_growth_rate, "monthly_growth_rate")
