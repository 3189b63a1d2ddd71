"""Posts that go on being seen for months: a library that adds up."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.quantity import Numbers, amount, positive


def views_by_age(
    lifetime_views: ArrayLike, age_months: ArrayLike, *, half_life_months: ArrayLike
) -> Numbers:
    """Views that one post has had by a given age.

    Parameters
    ----------
    lifetime_views : array_like of float
        Views the post will ever have, 0 or more.
    age_months : array_like of float
        Months since it was published, 0 or more.
    half_life_months : array_like of float
        Age at which it has had half of them, more than 0: 30 minutes are 0.0007 months, Pinterest
        is said to take 3 to 4 months.

    Returns
    -------
    ndarray of float
        Views, broadcast over the inputs: times seen, not people.

    Raises
    ------
    InvalidInput
        A negative number; a half-life of 0 (rule ``positive``).

    Notes
    -----
    V (1 - 2^(-age / h)): views fade at a steady pace. In truth they fall faster at first and
    slower later, so young posts are counted too low and old ones too high.

    References
    ----------
    S. M. Graffius, Lifespan (Half-Life) of Social Media Posts, yearly: time by which a post has
    had half of its engagement.

    Examples
    --------
    >>> views_by_age(1000, [0, 3, 6], half_life_months=3).tolist()
    [0.0, 500.0, 750.0]
    """
    age = amount(age_months, "age_months")
    return np.asarray(
        -amount(lifetime_views, "lifetime_views") * np.expm1(-_fading(half_life_months) * age)
    )


def lifetime_views(first_month_views: ArrayLike, *, half_life_months: ArrayLike) -> Numbers:
    """Views one post will ever have, from those of its first month.

    Parameters
    ----------
    first_month_views : array_like of float
        Views in the month after it was published, 0 or more.
    half_life_months : array_like of float
        As in `views_by_age`.

    Returns
    -------
    ndarray of float
        Views.

    Raises
    ------
    InvalidInput
        A negative number; a half-life of 0 (rule ``positive``).

    Notes
    -----
    V1 / (1 - 2^(-1 / h)): `views_by_age` turned round.

    Examples
    --------
    >>> float(lifetime_views(500, half_life_months=1))
    1000.0
    """
    first = amount(first_month_views, "first_month_views")
    return np.asarray(first / -np.expm1(-_fading(half_life_months)))


def views_in_month(
    lifetime_views: ArrayLike,
    posts_per_month: ArrayLike,
    month: ArrayLike,
    *,
    half_life_months: ArrayLike,
) -> Numbers:
    """Views in one month of all posts published so far.

    Parameters
    ----------
    lifetime_views : array_like of float
        Views each post will ever have, 0 or more.
    posts_per_month : array_like of float
        Posts published each month, 0 or more.
    month : array_like of float
        Which month: 1 is the first one with posts, 0 is before them.
    half_life_months : array_like of float
        As in `views_by_age`.

    Returns
    -------
    ndarray of float
        Views in the month: times seen, not people.

    Raises
    ------
    InvalidInput
        A negative number; a half-life of 0 (rule ``positive``).

    Notes
    -----
    p V (1 - 2^(-m / h)), the sum of a geometric series: it climbs to p V, what a month's posts
    will ever bring. Posts count as published when the month begins, so the first months are a
    little high.

    Examples
    --------
    >>> views_in_month(100, 4, [0, 1, 2, 100], half_life_months=1).tolist()
    [0.0, 200.0, 300.0, 400.0]
    """
    posts = amount(posts_per_month, "posts_per_month")
    return posts * views_by_age(
        lifetime_views, amount(month, "month"), half_life_months=half_life_months
    )


def views_so_far(
    lifetime_views: ArrayLike,
    posts_per_month: ArrayLike,
    months: ArrayLike,
    *,
    half_life_months: ArrayLike,
) -> Numbers:
    """Views from the first month to a given one, of all posts.

    Parameters
    ----------
    lifetime_views, posts_per_month, half_life_months
        As in `views_in_month`.
    months : array_like of float
        Months of posting, whole, 0 or more.

    Returns
    -------
    ndarray of float
        Views: times seen, not people.

    Raises
    ------
    InvalidInput
        A negative number; a half-life of 0 (rule ``positive``).

    Notes
    -----
    Sum of `views_in_month` over months 1 to m: p V (m - q (1 - q^m) / (1 - q)), q = 2^(-1 / h).

    Examples
    --------
    >>> float(views_so_far(100, 4, 2, half_life_months=1))
    500.0
    """
    posts, views = amount(posts_per_month, "posts_per_month"), amount(lifetime_views, "views")
    months, fading = amount(months, "months"), _fading(half_life_months)
    still_to_come = np.exp(-fading) * np.expm1(-fading * months) / np.expm1(-fading)
    return np.asarray(posts * views * (months - still_to_come))


def _fading(half_life_months: ArrayLike) -> Numbers:
    return np.asarray(np.log(2) / positive(half_life_months, "half_life_months"))
