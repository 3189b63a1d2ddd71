"""What a test of two options can really tell, counted outcome by outcome."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.evidence.trial_sizes import inner_chance, two_rates
from toolkit.model.quantity import Numbers, count, finite, share


def exact_power(
    baseline_rate: ArrayLike, smallest_difference: ArrayLike, trials: ArrayLike, *, error: ArrayLike
) -> Numbers:
    """Chance that the test of two proportions tells two options apart, without approximation.

    Parameters
    ----------
    baseline_rate, error
        As in `toolkit.model.evidence.trial_sizes.trials_needed`.
    smallest_difference : array_like of float
        As in `model.evidence.trial_sizes.trials_needed`; 0 gives the chance of a false alarm that
        the test really has.
    trials : array_like of int
        Trials in each option, 1 or more.

    Returns
    -------
    ndarray of float
        0-1: chance that the two-sided test at ``error`` calls the options different.

    Raises
    ------
    InvalidInput
        A rate outside 0-1; trials that are not whole numbers of 1 or more; an error of 0 or 1.

    Notes
    -----
    Sum of the binomial chances of every outcome that the test with pooled variance calls
    different. It checks `model.evidence.trial_sizes.trials_needed`: close to the power asked for,
    except for rare events, where the chance of a false alarm moves away from ``error``.

    Examples
    --------
    >>> round(float(exact_power(0.5, 0.5, 3, error=0.05)), 9)  # 3 of 3 against 0 of 3
    0.125
    """
    return np.asarray(
        np.vectorize(_exact_power, otypes=[np.float64])(
            finite(baseline_rate, "baseline_rate"),
            finite(smallest_difference, "smallest_difference"),
            np.asarray(trials),
            finite(error, "error"),
        )
    )


def _exact_power(base: float, difference: float, trials: object, error: float) -> float:
    from scipy.special import bdtr, ndtri

    n = count(trials, "trials")
    one, other = (rate.item() for rate in two_rates(base, share(difference, "smallest_difference")))
    z2 = float(ndtri(1 - inner_chance(error, "error").item() / 2)) ** 2
    # For x successes in the first option, the test calls those y of the second the same that lie
    # between the roots of 2 n (x - y)^2 = z^2 (x + y) (2 n - x - y).
    spread = 9 * np.sqrt(n * one * (1 - one)) + 20
    x = np.arange(max(0, int(n * one - spread)), min(n, int(n * one + spread)) + 1)
    square, linear = 2 * n + z2, 2 * x * z2 - 4 * n * x - 2 * n * z2
    constant = 2 * n * x**2.0 - 2 * n * z2 * x + z2 * x**2
    root = np.sqrt(np.maximum(linear**2 - 4 * square * constant, 0))
    low = np.maximum(np.ceil((-linear - root) / (2 * square) - 1e-9), 0)
    high = np.minimum(np.floor((-linear + root) / (2 * square) + 1e-9), n)
    same = bdtr(high, n, other) - np.where(low > 0, bdtr(np.maximum(low - 1, 0), n, other), 0)
    chance = np.diff(bdtr(x, n, one), prepend=bdtr(x[0] - 1, n, one) if x[0] else 0)
    return float(np.clip(1 - (chance * same).sum(), 0, 1))
