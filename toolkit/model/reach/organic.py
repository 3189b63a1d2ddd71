"""What followers see of unpaid posts: people reached once, and times shown."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.quantity import Numbers, amount, share
from toolkit.model.reach.paid import people_reached


def expected_reach(
    followers: ArrayLike, reach_rate: ArrayLike, posts: ArrayLike, *, overlap: ArrayLike
) -> Numbers:
    """Distinct followers who see at least one of a month's posts.

    Parameters
    ----------
    followers : array_like of float
        People following the account when the month begins, 0 or more.
    reach_rate : array_like of float
        Share of followers who see one post, 0-1.
    posts : array_like of float
        Posts in the month, 0 or more.
    overlap : array_like of float
        How much the same people see every post, 0 (independent) to 1 (always the same).

    Returns
    -------
    ndarray of float
        People, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A rate outside 0-1, a negative number.

    Notes
    -----
    F (o r + (1 - o)(1 - (1 - r)^n)): between one post's reach and that of independent posts,
    never more than the followers. Below one post a month (n < 1, one every few months) the first
    term is o r n, so that no post reaches nobody.

    People who do not follow the account are left out, so where the platform recommends posts to
    strangers the number is too low. The same rate for everybody makes it too high: in truth some
    followers see nearly everything and many see nothing.

    Examples
    --------
    >>> float(expected_reach(1000, reach_rate=0.5, posts=2, overlap=0))
    750.0
    >>> float(expected_reach(1000, reach_rate=0.5, posts=2, overlap=1))
    500.0
    """
    return amount(followers, "followers") * share_reached(reach_rate, posts, overlap=overlap)


def share_reached(reach_rate: ArrayLike, posts: ArrayLike, *, overlap: ArrayLike) -> Numbers:
    """Share of the followers who see at least one of a month's posts.

    Parameters
    ----------
    reach_rate : array_like of float
        Share of followers who see one post, 0-1.
    posts : array_like of float
        Posts in the month, 0 or more.
    overlap : array_like of float
        How much the same people see every post, 0 (independent) to 1 (always the same).

    Returns
    -------
    ndarray of float
        0-1, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A rate outside 0-1, a negative number.

    Notes
    -----
    `expected_reach` for one follower; the notes there hold.

    Examples
    --------
    >>> float(share_reached(0.5, posts=3, overlap=0))
    0.875
    """
    rate, posts = share(reach_rate, "reach_rate"), amount(posts, "posts")
    return share_seen(rate, posts, share(overlap, "overlap"))


def share_seen(rate: Numbers, posts: Numbers, overlap: Numbers) -> Numbers:
    """`share_reached` of numbers that were checked before."""
    same_people = rate * np.minimum(posts, 1)
    other_people = 1 - (1 - rate) ** posts
    return overlap * same_people + (1 - overlap) * other_people


def impressions(followers: ArrayLike, reach_rate: ArrayLike, posts: ArrayLike) -> Numbers:
    """Impressions of a month's posts on followers.

    Parameters
    ----------
    followers : array_like of float
        People following the account, 0 or more.
    reach_rate : array_like of float
        Share of followers who see one post, 0-1.
    posts : array_like of float
        Posts in the month, 0 or more.

    Returns
    -------
    ndarray of float
        Times shown, not people: one follower who sees three posts counts three times.

    Raises
    ------
    InvalidInput
        A rate outside 0-1, a negative number.

    Notes
    -----
    F r n. A follower shown the same post twice counts once, so platforms' own counts, which
    repeat, are higher.

    Examples
    --------
    >>> float(impressions(1000, reach_rate=0.5, posts=2))
    1000.0
    """
    return amount(followers, "followers") * share(reach_rate, "reach_rate") * amount(posts, "posts")


def reach_with_recommended(
    followers_reached: ArrayLike, recommended_impressions: ArrayLike, *, non_followers: ArrayLike
) -> Numbers:
    """Distinct people who see a month's posts, followers or not.

    Parameters
    ----------
    followers_reached : array_like of float
        Distinct followers who see at least one post (`expected_reach`), 0 or more.
    recommended_impressions : array_like of float
        Times the month's posts are shown to people who do not follow, 0 or more: draws of
        `toolkit.model.reach.recommended.LogNormalReach.sample`, or its mean times the posts.
    non_followers : array_like of float
        People who do not follow and to whom the network could recommend a post, 0 or more.

    Returns
    -------
    ndarray of float
        People, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative number.

    Notes
    -----
    R + N (1 - exp(-I / N)): nobody is both a follower and not, so here the two do add up. Posts
    are recommended to those who liked the last one rather than at random, so it is too high.

    Examples
    --------
    >>> float(reach_with_recommended(25, 0, non_followers=1000))
    25.0
    """
    followers = amount(followers_reached, "followers_reached")
    return followers + people_reached(recommended_impressions, non_followers)
