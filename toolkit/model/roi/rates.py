"""Rates of what people do with posts, each named after what it is divided by.

The same interactions give 6 % by followers and 7.5 % by impressions: a rate without its
denominator is no number. `toolkit.model.roi.denominators` refuses to mix them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, plain, positive


def engagement_rate_by_followers(
    interactions: ArrayLike, posts: ArrayLike, followers: ArrayLike
) -> Numbers:
    """Interactions with an average post over the followers of the account.

    Parameters
    ----------
    interactions : array_like of float
        Reactions, comments and shares of all the posts counted, 0 or more.
    posts : array_like of float
        Posts counted, more than 0; 1 for the rate of one post.
    followers : array_like of float
        People following the account, more than 0.

    Returns
    -------
    ndarray of float
        0 and up: above 1 where strangers interact a great deal.

    Raises
    ------
    InvalidInput
        A negative number; no post or no follower (rule ``positive``).

    Notes
    -----
    interactions / (posts x followers), mean of posts. Others leave the posts out (posting more
    then raises the rate) or add clicks and saves.

    References
    ----------
    NapoleonCat, "What is Engagement Rate, or ER?", brain.napoleoncat.com.

    Examples
    --------
    >>> float(engagement_rate_by_followers(50, posts=5, followers=1000))
    0.01
    """
    per_post = amount(interactions, "interactions") / positive(posts, "posts")
    return per_post / positive(followers, "followers")


def engagement_rate_by_reach(interactions: ArrayLike, people_reached: ArrayLike) -> Numbers:
    """Interactions over the distinct people who saw the same post.

    Parameters
    ----------
    interactions : array_like of float
        Reactions, comments and shares of a post, 0 or more.
    people_reached : array_like of float
        Distinct people who saw that post, more than 0.

    Returns
    -------
    ndarray of float
        0 and up: above 1 where people interact several times.

    Raises
    ------
    InvalidInput
        A negative number; nobody reached (rule ``positive``).

    Notes
    -----
    interactions / people_reached: denominator people, each once. Several published calculators
    call "by reach" what they divide by impressions: theirs is lower.

    References
    ----------
    "All the different ways to calculate engagement rate", responsema.org.

    Examples
    --------
    >>> float(engagement_rate_by_reach(30, people_reached=600))
    0.05
    """
    return amount(interactions, "interactions") / positive(people_reached, "people_reached")


def engagement_rate_by_impressions(interactions: ArrayLike, impressions: ArrayLike) -> Numbers:
    """Interactions over the times the same posts were shown.

    Parameters
    ----------
    interactions : array_like of float
        Reactions, comments and shares, 0 or more.
    impressions : array_like of float
        Times the same posts were shown, more than 0.

    Returns
    -------
    ndarray of float
        0 and up, rarely above 1.

    Raises
    ------
    InvalidInput
        A negative number; never shown (rule ``positive``).

    Notes
    -----
    interactions / impressions: denominator times shown, not people. Ads add impressions with
    few interactions, so a boosted post looks worse than it is.

    References
    ----------
    "All the different ways to calculate engagement rate", responsema.org.

    Examples
    --------
    >>> float(engagement_rate_by_impressions(30, impressions=1000))
    0.03
    """
    return amount(interactions, "interactions") / positive(impressions, "impressions")


def shares_per_post(shares: ArrayLike, posts: ArrayLike) -> Numbers:
    """Times an average post was passed on.

    Parameters
    ----------
    shares : array_like of float
        Shares (reposts) of all the posts counted, 0 or more.
    posts : array_like of float
        Posts counted, more than 0.

    Returns
    -------
    ndarray of float
        Shares a post, 0 and up: it grows with the audience.

    Raises
    ------
    InvalidInput
        A negative number; no post (rule ``positive``).

    Notes
    -----
    shares / posts: what A. Kaushik calls amplification rate. Compare no accounts of different
    size by it.

    References
    ----------
    A. Kaushik, "Best social media metrics: conversation, amplification, applause, economic
    value", kaushik.net.

    Examples
    --------
    >>> float(shares_per_post(100, posts=20))
    5.0
    """
    return amount(shares, "shares") / positive(posts, "posts")


def amplification_rate_by_followers(
    shares: ArrayLike, posts: ArrayLike, followers: ArrayLike
) -> Numbers:
    """Shares of an average post over the followers of the account.

    Parameters
    ----------
    shares : array_like of float
        Shares (reposts) of all the posts counted, 0 or more.
    posts : array_like of float
        Posts counted, more than 0; 1 for the rate of one post.
    followers : array_like of float
        People following the account, more than 0.

    Returns
    -------
    ndarray of float
        0 and up, rarely above 1.

    Raises
    ------
    InvalidInput
        A negative number; no post or no follower (rule ``positive``).

    Notes
    -----
    shares / (posts x followers), mean of posts. Others leave the posts out (30 posts are then 30
    times higher) or mean `shares_per_post`. Strangers share too: it errs on the high side.

    References
    ----------
    HSMAI Academy, glossary, "Amplification rate", academy.hsmai.org.

    Examples
    --------
    >>> float(amplification_rate_by_followers(100, posts=20, followers=500))
    0.01
    """
    return shares_per_post(shares, posts) / positive(followers, "followers")


def virality_rate_by_impressions(shares: ArrayLike, impressions: ArrayLike) -> Numbers:
    """Shares over the times the same posts were shown.

    Parameters
    ----------
    shares : array_like of float
        Shares (reposts), 0 or more and never more than the impressions.
    impressions : array_like of float
        Times the same posts were shown, more than 0.

    Returns
    -------
    ndarray of float
        0-1.

    Raises
    ------
    InvalidInput
        A negative number; never shown (rule ``positive``); more shares than impressions (rule
        ``part_over_whole``).

    Notes
    -----
    shares / impressions: denominator times shown. Others divide by people reached: theirs is
    higher. Links copied into a message are not counted: it errs on the low side.

    References
    ----------
    SocialK, "Virality rate and amplification explained", socialk.it.

    Examples
    --------
    >>> float(virality_rate_by_impressions(10, impressions=1000))
    0.01
    """
    return _part(shares, "shares", impressions, "impressions")


def click_through_rate(clicks: ArrayLike, impressions: ArrayLike) -> Numbers:
    """Clicks on the link over the times the same posts were shown.

    Parameters
    ----------
    clicks : array_like of float
        Clicks on the link (not on a picture), 0 or more and never more than the impressions.
    impressions : array_like of float
        Times the same posts were shown, more than 0.

    Returns
    -------
    ndarray of float
        0-1; it multiplies impressions, never people.

    Raises
    ------
    InvalidInput
        A negative number; never shown (rule ``positive``); more clicks than impressions (rule
        ``part_over_whole``).

    Notes
    -----
    clicks / impressions. Networks' own "clicks" often count every touch: theirs is higher.

    References
    ----------
    Google Ads Help, "Clickthrough rate (CTR): definition",
    support.google.com/google-ads/answer/2615875.

    Examples
    --------
    >>> float(click_through_rate(5, impressions=100))
    0.05
    """
    return _part(clicks, "clicks", impressions, "impressions")


def _part(part: ArrayLike, name: str, whole: ArrayLike, whole_name: str) -> Numbers:
    some, all_ = np.broadcast_arrays(amount(part, name), positive(whole, whole_name))
    if (some > all_).any():
        first = some > all_
        raise InvalidInput(
            "part_over_whole",
            name=name,
            given=plain(some[first][0]),
            whole=whole_name,
            remedy=plain(all_[first][0]),
        )
    rate: Numbers = some / all_
    return rate
