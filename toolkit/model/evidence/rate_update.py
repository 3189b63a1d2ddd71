"""A benchmark meets counts: what a rate is believed to be after the client's own posts."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import InvalidInput
from toolkit.model.evidence.prior import rate_prior
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.quantity import Numbers, amount, plain, share
from toolkit.model.span import Range

FEW = 5  # successes or failures below which a sample is called small


def update_rate(
    prior: Range | RateBelief,
    successes: ArrayLike,
    trials: ArrayLike,
    *,
    design_effect: ArrayLike = 1,
) -> RateBelief:
    """Belief about a rate once the client's own counts are added to a benchmark.

    Parameters
    ----------
    prior : Range or RateBelief
        What was believed before: a benchmark's range, widened for the grade of its source (see
        `toolkit.model.evidence.prior.rate_prior`), or an earlier result.
    successes : array_like of float
        Times it happened (clicks), 0 or more, at most the trials.
    trials : array_like of float
        Times it could have happened (impressions), 0 or more.
    design_effect : array_like of float, optional
        How many trials count as one, 1 or more (see `design_effect`). 1, the default, treats
        every trial as independent: the narrowest interval, to be replaced when counts come in
        posts.

    Returns
    -------
    RateBelief
        One for each pair of counts: ``mean``, ``interval()``, ``alpha`` and ``beta``.

    Raises
    ------
    InvalidInput
        Rules ``prior_point`` (a prior without spread, which no data could move),
        ``more_than_trials``, ``at_least_one``; a negative number.

    Notes
    -----
    Beta-Binomial: alpha + successes / d and beta + (trials - successes) / d. The mean is the
    weighted mean of the prior's and of the data's rate, with weights pseudo-trials and trials / d,
    so it always lies between the two. Assumes that the benchmark and the client measure the same
    rate with the same denominator; where they do not, the result leans towards the benchmark.

    References
    ----------
    A. Gelman et al., Bayesian Data Analysis, 3rd ed., CRC Press, 2013, ch. 2.

    Examples
    --------
    >>> after = update_rate(RateBelief(1, 1), successes=2, trials=8)
    >>> float(after.mean), float(after.alpha), float(after.beta)
    (0.3, 3.0, 7.0)
    """
    before = rate_prior(prior)
    successes, trials = checked_counts(successes, trials)
    effect = at_least_one(design_effect, "design_effect")
    return RateBelief(
        before.alpha + successes / effect, before.beta + (trials - successes) / effect
    )


def design_effect(trials_per_post: ArrayLike, *, intra_class_correlation: ArrayLike) -> Numbers:
    """How many trials of one post count as one independent trial.

    Parameters
    ----------
    trials_per_post : array_like of float
        Trials (impressions) of one post, 1 or more. Where posts differ in size, their mean
        weighted by size: sum of squares / sum.
    intra_class_correlation : array_like of float
        How alike two trials of the same post are, 0 (independent) to 1 (a post works for
        everybody or for nobody); see `intra_class_correlation`.

    Returns
    -------
    ndarray of float
        1 and up; trials / design effect is the effective number of trials.

    Raises
    ------
    InvalidInput
        Fewer than one trial a post (rule ``at_least_one``), a correlation outside 0-1.

    Notes
    -----
    1 + (m - 1) rho. A small correlation weighs much in large posts: at rho = 0.01, a post shown
    1,000 times is worth 91 trials.

    References
    ----------
    L. Kish, Survey Sampling, Wiley, 1965, sec. 5.4.

    Examples
    --------
    >>> float(design_effect(1001, intra_class_correlation=0.01))
    11.0
    """
    size = at_least_one(trials_per_post, "trials_per_post")
    alike = share(intra_class_correlation, "intra_class_correlation")
    return 1 + (size - 1) * alike


def intra_class_correlation(successes: ArrayLike, trials: ArrayLike) -> float:
    """How alike two trials of the same post are, estimated from several posts.

    Parameters
    ----------
    successes : array_like of float, shape (posts,)
        Times it happened in each post, 0 or more.
    trials : array_like of float, shape (posts,)
        Times it could have happened in each post; posts without any are left out.

    Returns
    -------
    float
        0 (posts differ no more than by chance) to 1. NaN where nothing can be said: fewer than
        two posts, one trial a post, nothing or everything a success.

    Raises
    ------
    InvalidInput
        Rule ``more_than_trials``; a negative number.

    Notes
    -----
    1 - sum(y (n - y) / n) / ((N - k) p (1 - p)), k posts, N trials, p the pooled rate; below 0
    it is given as 0. With fewer than some twenty posts it may be off by a factor of two or more,
    more often too low than too high.

    References
    ----------
    J. L. Fleiss, J. Cuzick, The reliability of dichotomous judgments: unequal numbers of judges
    per subject, Applied Psychological Measurement 3 (4), 1979.

    Examples
    --------
    >>> intra_class_correlation([10, 0, 0, 10], [10, 10, 10, 10])  # all or nothing
    1.0
    """
    happened, tried = (np.atleast_1d(part) for part in checked_counts(successes, trials))
    happened, tried = happened[tried > 0], tried[tried > 0]
    spare = tried.sum() - len(tried)
    pooled = happened.sum() / tried.sum() if len(tried) else 0.0
    if len(tried) < 2 or spare <= 0 or pooled in (0, 1):
        return float("nan")
    within = (happened * (tried - happened) / tried).sum()
    return max(0.0, float(1 - within / (spare * pooled * (1 - pooled))))


def is_small_sample(
    successes: ArrayLike, trials: ArrayLike, *, few: int = FEW
) -> NDArray[np.bool_]:
    """Whether counts are too few to speak by themselves.

    Parameters
    ----------
    successes, trials : array_like of float
        As for `update_rate`; divide both by the design effect where counts come in posts.
    few : int, optional
        Fewer successes, or fewer failures, than this is a small sample. 5 is the usual floor of
        the normal approximation.

    Returns
    -------
    ndarray of bool
        True where the rate of the data alone should not be shown without its interval.

    Raises
    ------
    InvalidInput
        Rule ``more_than_trials``; a negative number.

    References
    ----------
    W. G. Cochran, Some methods for strengthening the common chi-squared tests, Biometrics 10 (4),
    1954.

    Examples
    --------
    >>> is_small_sample([4, 5, 96], [100, 100, 100]).tolist()
    [True, False, True]
    """
    happened, tried = checked_counts(successes, trials)
    return np.asarray(np.minimum(happened, tried - happened) < few)


def checked_counts(successes: ArrayLike, trials: ArrayLike) -> tuple[Numbers, Numbers]:
    """Return successes and trials as arrays of one shape.

    Parameters
    ----------
    successes, trials : array_like of float
        0 or more, successes at most the trials.

    Returns
    -------
    successes, trials : ndarray of float
        Broadcast together.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``, ``more_than_trials``.

    Examples
    --------
    >>> checked_counts(12, 10)
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: successes (12) are more than the trials (10). Are the two swapped?
    """
    happened, tried = np.broadcast_arrays(amount(successes, "successes"), amount(trials, "trials"))
    over = happened > tried
    if over.any():
        given, whole = plain(happened[over][0]), plain(tried[over][0])
        raise InvalidInput("more_than_trials", name="successes", given=given, trials=whole)
    return happened, tried


def at_least_one(value: ArrayLike, name: str) -> Numbers:
    """Return numbers of 1 or more, for what counts how many are worth one.

    Parameters
    ----------
    value : array_like of float
        1 or more.
    name : str
        The argument, for the message.

    Returns
    -------
    ndarray of float
        Same shape as the value.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``, ``at_least_one``.

    Examples
    --------
    >>> at_least_one(0.05, "design_effect")
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: design_effect cannot be less than 1; got 0.05.
    """
    numbers = amount(value, name)
    low = numbers < 1
    if low.any():
        raise InvalidInput("at_least_one", name=name, given=plain(numbers[low][0]))
    return numbers
