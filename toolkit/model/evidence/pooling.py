"""Counts of several posts together: one rate for all, and what each one adds to the benchmark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import InvalidInput
from toolkit.model.evidence.prior import rate_prior
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.evidence.rate_update import checked_counts, is_small_sample, update_rate
from toolkit.model.quantity import Numbers, positive
from toolkit.model.span import Range

if TYPE_CHECKING:
    import pandas as pd


def pooled_rate(successes: ArrayLike, trials: ArrayLike) -> Numbers:
    """Rate of several posts or periods taken together.

    Parameters
    ----------
    successes : array_like of float, shape (..., posts)
        Times it happened in each, 0 or more, at most the trials.
    trials : array_like of float, shape (..., posts)
        Times it could have happened in each, 0 or more, not all 0.

    Returns
    -------
    ndarray of float
        0-1, one for each row.

    Raises
    ------
    InvalidInput
        Rule ``more_than_trials``; no trial at all (rule ``positive``); a negative number.

    Notes
    -----
    Sum of successes / sum of trials: each trial counts once. The mean of the posts' rates would
    give a post shown ten times the weight of one shown ten thousand times. Pooling can turn a
    comparison round when the mix changes: see `trend_reverses`.

    Examples
    --------
    >>> float(pooled_rate([1, 10], [10, 990]))  # the mean of the two rates would be 0.055
    0.011
    """
    happened, tried = (np.atleast_1d(part) for part in checked_counts(successes, trials))
    return np.asarray(happened.sum(axis=-1) / positive(tried.sum(axis=-1), "trials"))


def trend_reverses(successes: ArrayLike, trials: ArrayLike) -> NDArray[np.bool_]:
    """Whether every group moves one way and all of them together move the other (Simpson).

    Parameters
    ----------
    successes, trials : array_like of float, shape (..., groups, 2)
        Counts of each group before and after; every group has trials in both.

    Returns
    -------
    ndarray of bool
        True where pooling turns the trend round.

    Raises
    ------
    InvalidInput
        Other than two columns (rule ``shape``); rules ``more_than_trials``, ``positive``.

    References
    ----------
    E. H. Simpson, The interpretation of interaction in contingency tables, Journal of the Royal
    Statistical Society B 13 (2), 1951.

    Examples
    --------
    >>> bool(trend_reverses([[80, 9], [2, 30]], [[100, 10], [10, 100]]))
    True
    """
    rates, pooled = _before_and_after(successes, trials)
    each, together = rates[..., 1] - rates[..., 0], pooled[..., 1] - pooled[..., 0]
    rises, falls = (each > 0).all(axis=-1), (each < 0).all(axis=-1)
    return np.asarray((rises & (together < 0)) | (falls & (together > 0)))


def simpson_table(
    successes: ArrayLike, trials: ArrayLike, *, groups: Sequence[str]
) -> pd.DataFrame:
    """Rates of groups before and after, and of all together: pooled, and as a mean of rates.

    Parameters
    ----------
    successes, trials : array_like of float, shape (groups, 2)
        Counts of each group before and after; every group has trials in both.
    groups : sequence of str
        Names of the groups (networks, formats), as many as rows.

    Returns
    -------
    DataFrame
        A row is one group, then ``pooled`` (all trials together), then ``mean_of_rates``
        (each group counted once; shown to be compared, never to be used). Columns: ``group``;
        ``trials_before``, ``trials_after``; ``before``, ``after``, rates 0-1; ``change``,
        after - before.

    Raises
    ------
    InvalidInput
        Names and rows that do not match, other than two columns (rule ``shape``); rules
        ``more_than_trials``, ``positive``.

    Notes
    -----
    Neither last row is a verdict: when the mix changes between groups, compare group by group.

    Examples
    --------
    >>> simpson_table([[80, 9], [2, 30]], [[100, 10], [10, 100]], groups=["video", "link"])[
    ...     ["group", "before", "after", "change"]].round(3)
               group  before  after  change
    0          video   0.800  0.900   0.100
    1           link   0.200  0.300   0.100
    2         pooled   0.745  0.355  -0.391
    3  mean_of_rates   0.500  0.600   0.100
    """
    import pandas as pd

    rates, pooled = _before_and_after(successes, trials)
    if rates.ndim != 2 or len(groups) != len(rates):
        raise InvalidInput("shape", name="groups", given=len(groups), remedy=rates.shape[-2])
    tried = np.broadcast_to(checked_counts(successes, trials)[1], rates.shape)
    every = np.vstack([tried, tried.sum(axis=0), [np.nan, np.nan]])
    shown = np.vstack([rates, pooled, rates.mean(axis=0)])
    return pd.DataFrame(
        {
            "group": [*groups, "pooled", "mean_of_rates"],
            "trials_before": every[:, 0],
            "trials_after": every[:, 1],
            "before": shown[:, 0],
            "after": shown[:, 1],
            "change": shown[:, 1] - shown[:, 0],
        }
    )


def shrinkage(
    prior: Range | RateBelief,
    successes: ArrayLike,
    trials: ArrayLike,
    *,
    posts: Sequence[str],
    design_effect: ArrayLike = 1,
) -> pd.DataFrame:
    """What the benchmark, the data and both together say about each of several posts.

    Parameters
    ----------
    prior : Range or RateBelief
        The benchmark, the same for every post (see `toolkit.model.evidence.prior.rate_prior`).
    successes, trials : array_like of float, shape (posts,)
        Counts of each post, 0 or more; successes at most the trials.
    posts : sequence of str
        Names of the posts.
    design_effect : array_like of float, optional
        As in `toolkit.model.evidence.rate_update.update_rate`; 1 for independent trials.

    Returns
    -------
    DataFrame
        A row is one post. Columns: ``post``; ``successes``, ``trials``; ``prior``, mean of the
        benchmark, ``data``, the post's own rate (NaN without trials), ``posterior``, mean of both,
        all 0-1; ``low``, ``high``, 5th and 95th percentiles of both; ``data_weight``, weight of
        the post's own rate in the posterior, 0-1; ``small_sample``, true where the post's counts
        are too few to speak by themselves.

    Raises
    ------
    InvalidInput
        Names and counts that do not match (rule ``shape``); as
        `toolkit.model.evidence.rate_update.update_rate`.

    Notes
    -----
    posterior = data_weight x data + (1 - data_weight) x prior: the fewer the trials, the more a
    post is pulled to the benchmark.

    Examples
    --------
    >>> shrinkage(RateBelief(1, 9), [4, 40], [10, 190], posts=["new", "old"])[
    ...     ["post", "prior", "data", "posterior", "data_weight", "small_sample"]].round(3)
      post  prior   data  posterior  data_weight  small_sample
    0  new    0.1  0.400      0.250         0.50          True
    1  old    0.1  0.211      0.205         0.95         False
    """
    import pandas as pd

    before = rate_prior(prior)
    happened, tried = (np.atleast_1d(part) for part in checked_counts(successes, trials))
    if happened.ndim != 1 or len(posts) != len(happened):
        raise InvalidInput("shape", name="posts", given=len(posts), remedy=happened.shape[-1])
    after = update_rate(before, happened, tried, design_effect=design_effect)
    low, high = after.interval()
    told, effect = after.pseudo_trials - before.pseudo_trials, np.asarray(design_effect)
    with np.errstate(invalid="ignore"):
        own = happened / tried
    return pd.DataFrame(
        {
            "post": list(posts),
            "successes": happened,
            "trials": tried,
            "prior": np.broadcast_to(before.mean, happened.shape),
            "data": own,
            "posterior": after.mean,
            "low": low,
            "high": high,
            "data_weight": told / after.pseudo_trials,
            "small_sample": is_small_sample(happened / effect, tried / effect),
        }
    )


def _before_and_after(successes: ArrayLike, trials: ArrayLike) -> tuple[Numbers, Numbers]:
    happened, tried = checked_counts(successes, trials)
    if happened.ndim < 2 or happened.shape[-1] != 2:
        given = happened.shape[-1] if happened.ndim else 1
        raise InvalidInput("shape", name="successes", given=given, remedy=2)
    rates = happened / positive(tried, "trials")
    return rates, happened.sum(axis=-2) / tried.sum(axis=-2)
