"""People reached who do not follow: what a network recommends, few posts getting most of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, count, plain, positive, share
from toolkit.model.span import Range


@dataclass(frozen=True, init=False)
class LogNormalReach:
    """Non-followers that one post reaches, log-normal from post to post.

    Parameters
    ----------
    median : array_like of float
        People reached by the middle post: half of the posts reach fewer. 0 or more.
    spread : array_like of float
        Standard deviation of the natural logarithm from post to post, 0 or more: at 1.5, one post
        in twenty reaches twelve times the median or more.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``.

    Notes
    -----
    People are counted once in a post, and again in the next: sums over posts are times shown, not
    people (see `model.reach.paid.people_reached`). Nothing bounds one post by the size of the
    network, so the largest draws of a wide spread are too large.

    Examples
    --------
    >>> posts = LogNormalReach(100, spread=1.5)
    >>> float(posts.median), round(float(posts.mean))
    (100.0, 308)
    """

    median: Numbers
    spread: Numbers

    def __init__(self, median: ArrayLike, spread: ArrayLike) -> None:
        """Turn the two into arrays of one shape."""
        median, spread = np.broadcast_arrays(amount(median, "median"), amount(spread, "spread"))
        object.__setattr__(self, "median", median)
        object.__setattr__(self, "spread", spread)

    @classmethod
    def of(cls, posts: Range) -> LogNormalReach:
        """Return the reach whose 5th and 95th percentiles, from post to post, are a range's ends.

        Parameters
        ----------
        posts : Range
            On the log scale, people: one post in twenty reaches fewer than ``low``, one in twenty
            more than ``high``. Not what is unknown about one number, but how posts differ.

        Returns
        -------
        LogNormalReach
            With the range's median.

        Raises
        ------
        InvalidInput
            A range on another scale (rule ``range_below_zero``).

        Examples
        --------
        >>> float(LogNormalReach.of(Range(50, 50, "log")).mean)
        50.0
        """
        from scipy.special import ndtri

        if posts.scale != "log":
            given = [plain(posts.low), plain(posts.high)]
            raise InvalidInput("range_below_zero", name="posts", given=given, remedy="log")
        if posts.is_point:
            return cls(posts.low, 0)
        spread = np.log(posts.high / posts.low) / (2 * ndtri(0.95))
        return cls(posts.median, spread)

    @property
    def mean(self) -> Numbers:
        """People a post reaches on average: median x exp(spread^2 / 2), far above the median."""
        return self.median * np.exp(self.spread**2 / 2)

    def quantile(self, p: ArrayLike) -> Numbers:
        """Return the reach below which a share p of the posts stay (p inside 0-1)."""
        from scipy.special import ndtri

        return np.asarray(self.median * np.exp(self.spread * ndtri(_inside(p))))

    def share_of_best(self, best: ArrayLike) -> Numbers:
        """Return the part of all recommended reach that the best posts bring.

        Parameters
        ----------
        best : array_like of float
            Share of the posts, the best ones, 0-1.

        Returns
        -------
        ndarray of float
            0-1: at least ``best``.

        Raises
        ------
        InvalidInput
            A share outside 0-1.

        Examples
        --------
        >>> round(float(LogNormalReach(100, spread=1.5).share_of_best(0.1)), 2)
        0.59
        """
        from scipy.special import ndtr, ndtri

        return np.asarray(ndtr(ndtri(share(best, "best")) + self.spread))

    def sample(self, posts: ArrayLike, *, draws: int, rng: np.random.Generator) -> Numbers:
        """Return random months: times the month's posts are shown to non-followers.

        Parameters
        ----------
        posts : array_like of float
            Posts in the month, 0 or more, one number or one for each draw. Of 4.5 posts, half of
            the months have 4 and half 5.
        draws : int
            How many months, 1 or more.
        rng : numpy.random.Generator
            Source of randomness: the same state gives the same months.

        Returns
        -------
        ndarray of float
            Shape (draws,).

        Raises
        ------
        InvalidInput
            A negative number; an array of another length than the draws (rule ``draws_axis``).

        Examples
        --------
        >>> LogNormalReach(50, spread=0).sample(3, draws=2, rng=np.random.default_rng(1)).tolist()
        [150.0, 150.0]
        """
        draws = _draws(draws, median=self.median, spread=self.spread, posts=posts)

        def one_post() -> Numbers:
            return self.median * np.exp(self.spread * rng.standard_normal(draws))

        return _months(one_post, posts, draws, rng)


@dataclass(frozen=True, init=False)
class ParetoReach:
    """Non-followers that one post reaches, Pareto from post to post: a heavier tail.

    Parameters
    ----------
    minimum : array_like of float
        People that every post reaches at least, 0 or more.
    tail : array_like of float
        How fast large posts grow rare, more than 0: reaching twice as many is 2^tail times as
        rare. At 1 or less the mean is infinite.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``, ``positive``.

    Notes
    -----
    As for `LogNormalReach`: sums over posts are times shown. Below a tail of 2 the average of past
    posts hardly settles, so a mean computed from them is most often too low.

    Examples
    --------
    >>> posts = ParetoReach(100, tail=1.25)
    >>> round(float(posts.median)), float(posts.mean)
    (174, 500.0)
    """

    minimum: Numbers
    tail: Numbers

    def __init__(self, minimum: ArrayLike, tail: ArrayLike) -> None:
        """Turn the two into arrays of one shape."""
        minimum, tail = np.broadcast_arrays(amount(minimum, "minimum"), positive(tail, "tail"))
        object.__setattr__(self, "minimum", minimum)
        object.__setattr__(self, "tail", tail)

    @property
    def median(self) -> Numbers:
        """People reached by the middle post: minimum x 2^(1 / tail)."""
        return self.minimum * 2 ** (1 / self.tail)

    @property
    def mean(self) -> Numbers:
        """People a post reaches on average: minimum x tail / (tail - 1), infinite up to tail 1."""
        over = np.where(self.tail > 1, self.tail - 1, 1.0)
        endless = np.where(self.minimum > 0, np.inf, 0.0)
        return np.where(self.tail > 1, self.minimum * self.tail / over, endless)

    def quantile(self, p: ArrayLike) -> Numbers:
        """Return the reach below which a share p of the posts stay (p inside 0-1)."""
        return np.asarray(self.minimum * (1 - _inside(p)) ** (-1 / self.tail))

    def share_of_best(self, best: ArrayLike) -> Numbers:
        """Return the part of all recommended reach that the best posts bring.

        Parameters
        ----------
        best : array_like of float
            Share of the posts, the best ones, 0-1.

        Returns
        -------
        ndarray of float
            0-1: best^(1 - 1 / tail), or all of it up to tail 1 (none for a share of 0).

        Raises
        ------
        InvalidInput
            A share outside 0-1.

        Examples
        --------
        >>> round(float(ParetoReach(100, tail=1.16).share_of_best(0.2)), 2)  # 20 bring 80
        0.8
        """
        part = share(best, "best")
        return np.where(part > 0, part ** np.maximum(1 - 1 / self.tail, 0), 0.0)

    def sample(self, posts: ArrayLike, *, draws: int, rng: np.random.Generator) -> Numbers:
        """Return random months, as `LogNormalReach.sample` does.

        Examples
        --------
        >>> months = ParetoReach(100, tail=2).sample(1, draws=1000, rng=np.random.default_rng(1))
        >>> bool((months >= 100).all())
        True
        """
        draws = _draws(draws, minimum=self.minimum, tail=self.tail, posts=posts)

        def one_post() -> Numbers:
            return self.minimum * np.exp(rng.standard_exponential(draws) / self.tail)

        return _months(one_post, posts, draws, rng)


def _draws(draws: int, **inputs: ArrayLike) -> int:
    """Return the number of draws; refuse inputs that are neither one number nor one a draw."""
    draws = count(draws, "draws")
    for name, value in inputs.items():
        if np.shape(value) not in ((), (1,), (draws,)):
            raise InvalidInput("draws_axis", name=name, given=np.size(value), remedy=draws)
    return draws


def _months(
    one_post: Callable[[], Numbers], posts: ArrayLike, draws: int, rng: np.random.Generator
) -> Numbers:
    """Add up the posts of each month; a fraction of a post is a post in that share of months."""
    wanted = amount(posts, "posts")
    held = np.floor(wanted) + (rng.random(draws) < wanted % 1)
    total = np.zeros(draws)
    for post in range(int(held.max())):
        total += np.where(post < held, one_post(), 0.0)
    return total


def _inside(p: ArrayLike) -> Numbers:
    chance = share(p, "p")
    positive(1 - chance, "1 - p")
    return chance
