"""How long to test: trials, posts or weeks needed to tell two options apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.evidence import rate_update
from toolkit.model.quantity import Numbers, positive, share


def trials_needed(
    baseline_rate: ArrayLike,
    smallest_difference: ArrayLike,
    *,
    power: ArrayLike,
    error: ArrayLike,
    continuity_corrected: bool = False,
) -> Numbers:
    """Trials that each of two options needs for a difference in their rates to show.

    Parameters
    ----------
    baseline_rate : array_like of float
        Rate of the option one has, successes / trials, 0-1.
    smallest_difference : array_like of float
        Smallest rise of the rate that would matter, in the unit of the rate: 0.01 is from 0.02 to
        0.03. More than 0; their sum is at most 1.
    power : array_like of float
        Chance to see the difference if it is there, strictly between 0 and 1.
    error : array_like of float
        Chance to see one that is not there (two-sided), strictly between 0 and 1, less than the
        power.
    continuity_corrected : bool, optional
        Add Fleiss's correction, about 2 / difference more trials, as Fisher's exact test needs;
        False for the plain test of two proportions.

    Returns
    -------
    ndarray of float
        Trials in each option; round up before saying it.

    Raises
    ------
    InvalidInput
        A rate outside 0-1; a difference, power or error of 0; a power or error of 1.

    Notes
    -----
    n = (z_error sqrt(2 p q) + z_power sqrt(p1 q1 + p2 q2))^2 / (p2 - p1)^2, p the mean of the two
    rates; corrected: n / 4 (1 + sqrt(1 + 4 / (n (p2 - p1))))^2. Normal approximation: with fewer
    than five successes expected in an option it is too low (`model.evidence.exact_power` tells).
    Assumes independent trials; for impressions of a few posts see `posts_needed`.

    References
    ----------
    J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed.,
    Wiley, 2003, ch. 4.

    Examples
    --------
    >>> float(np.ceil(trials_needed(0.6, 0.1, power=0.95, error=0.01, continuity_corrected=True)))
    827.0
    """
    from scipy.special import ndtri

    difference = positive(share(smallest_difference, "smallest_difference"), "smallest_difference")
    one, other = two_rates(baseline_rate, difference)
    z_error = ndtri(1 - inner_chance(error, "error") / 2)
    z_power = ndtri(inner_chance(power, "power"))
    middle = (one + other) / 2
    apart = z_error * np.sqrt(2 * middle * (1 - middle))
    own = z_power * np.sqrt(one * (1 - one) + other * (1 - other))
    trials = (np.maximum(apart + own, 0) / difference) ** 2
    if continuity_corrected:
        return np.asarray(((np.sqrt(trials) + np.sqrt(trials + 4 / difference)) / 2) ** 2)
    return np.asarray(trials)


def posts_needed(
    baseline_rate: ArrayLike,
    smallest_difference: ArrayLike,
    *,
    trials_per_post: ArrayLike,
    power: ArrayLike,
    error: ArrayLike,
    intra_class_correlation: ArrayLike,
) -> Numbers:
    """Posts that each of two options needs for a difference in their rates to show.

    Parameters
    ----------
    baseline_rate, smallest_difference, power, error
        As in `trials_needed`.
    trials_per_post : array_like of float
        Trials (impressions) of one post, 1 or more.
    intra_class_correlation : array_like of float
        How alike two trials of the same post are, 0-1; see
        `toolkit.model.evidence.rate_update.intra_class_correlation`.

    Returns
    -------
    ndarray of float
        Posts in each option; round up before saying it.

    Raises
    ------
    InvalidInput
        As `trials_needed`; fewer than one trial a post (rule ``at_least_one``).

    Notes
    -----
    trials_needed x (1 + (m - 1) rho) / m. However large the posts, never fewer than
    trials_needed x rho: more posts teach, a larger post soon does not. With fewer than some ten
    posts in each option the normal approximation is too low.

    Examples
    --------
    >>> few = posts_needed(0.02, 0.01, trials_per_post=500, power=0.8, error=0.05,
    ...                    intra_class_correlation=0)
    >>> many = posts_needed(0.02, 0.01, trials_per_post=500, power=0.8, error=0.05,
    ...                     intra_class_correlation=0.01)
    >>> float(np.ceil(few)), float(np.ceil(many))
    (8.0, 46.0)
    """
    trials = trials_needed(baseline_rate, smallest_difference, power=power, error=error)
    effect = rate_update.design_effect(
        trials_per_post, intra_class_correlation=intra_class_correlation
    )
    return np.asarray(trials * effect / np.asarray(trials_per_post))


def weeks_needed(
    baseline_rate: ArrayLike,
    smallest_difference: ArrayLike,
    *,
    trials_per_week: ArrayLike,
    power: ArrayLike,
    error: ArrayLike,
    design_effect: ArrayLike = 1,
) -> Numbers:
    """Weeks that a test of two options takes when each gets half of the trials.

    Parameters
    ----------
    baseline_rate, smallest_difference, power, error
        As in `trials_needed`.
    trials_per_week : array_like of float
        Trials (impressions, visitors) of a week, both options together, more than 0.
    design_effect : array_like of float, optional
        How many trials count as one, 1 or more; 1 for independent trials. See
        `toolkit.model.evidence.rate_update.design_effect`.

    Returns
    -------
    ndarray of float
        Weeks; round up to whole weeks, so that every day of the week counts for both.

    Raises
    ------
    InvalidInput
        As `trials_needed`; no trial in a week (rule ``positive``); a design effect below 1.

    Notes
    -----
    2 x trials_needed x design_effect / trials_per_week. Both options run in the same weeks; one
    after the other, a season could pass for a difference. To be decided before the test: stopping
    as soon as a difference shows finds more that are not there.

    Examples
    --------
    >>> float(np.ceil(weeks_needed(0.02, 0.01, trials_per_week=2000, power=0.8, error=0.05)))
    4.0
    """
    trials = trials_needed(baseline_rate, smallest_difference, power=power, error=error)
    effect = rate_update.at_least_one(design_effect, "design_effect")
    return np.asarray(2 * trials * effect / positive(trials_per_week, "trials_per_week"))


def smallest_difference_seen(
    baseline_rate: ArrayLike, trials: ArrayLike, *, power: ArrayLike, error: ArrayLike
) -> Numbers:
    """Smallest rise of a rate that a test of given size would show.

    Parameters
    ----------
    baseline_rate, power, error
        As in `trials_needed`; a rate below 1.
    trials : array_like of float
        Trials in each option (effective ones: divided by the design effect), more than 0.

    Returns
    -------
    ndarray of float
        In the unit of the rate; NaN where not even a rise to 1 would show.

    Raises
    ------
    InvalidInput
        As `trials_needed`.

    Notes
    -----
    The difference at which `trials_needed` equals the trials, by bisection. What a four-week test
    cannot see is not absent.

    Examples
    --------
    >>> round(float(smallest_difference_seen(0.02, 3826, power=0.8, error=0.05)), 4)
    0.01
    """
    trials = positive(trials, "trials")
    base = share(baseline_rate, "baseline_rate")
    most = positive(1 - base, "1 - baseline_rate")
    shape = np.broadcast_shapes(trials.shape, base.shape, np.shape(power), np.shape(error))
    low, high = np.zeros(shape), np.broadcast_to(most, shape)

    def shows(difference: Numbers) -> Numbers:
        needed = trials_needed(base, difference, power=power, error=error)
        return np.asarray(needed <= trials)

    possible = shows(np.asarray(high))
    for _ in range(60):
        middle = (low + high) / 2
        seen = shows(middle)
        low, high = np.where(seen, low, middle), np.where(seen, middle, high)
    return np.where(possible, high, np.nan)


def two_rates(baseline_rate: ArrayLike, difference: Numbers) -> tuple[Numbers, Numbers]:
    """Return the rate one has and the rate it might rise to, both 0-1."""
    base = share(baseline_rate, "baseline_rate")
    return base, share(base + difference, "baseline_rate + smallest_difference")


def inner_chance(value: ArrayLike, name: str) -> Numbers:
    """Return chances strictly between 0 and 1."""
    numbers = positive(share(value, name), name)
    positive(1 - numbers, f"1 - {name}")
    return numbers
