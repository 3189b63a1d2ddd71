"""Counts that are blurred before they are published."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput


def noisy_counts(
    counts: ArrayLike, *, epsilon: float, rng: np.random.Generator, sensitivity: int = 1
) -> np.ndarray:
    """Return counts with discrete Laplace noise.

    Parameters
    ----------
    counts : array_like of int
        True counts.
    epsilon : float
        More than 0: the smaller, the blurrier and the safer.
    rng : Generator
        The noise.
    sensitivity : int
        By how much one person can change the counts in all, 1 or more: 1 when each is in one cell.

    Returns
    -------
    ndarray of int
        Whole numbers, some perhaps below 0: cutting them off would bias every sum.

    Raises
    ------
    InvalidInput
        An epsilon or a sensitivity out of range.

    Notes
    -----
    The difference of two geometric draws: P(n) is proportional to a ** |n|, a = exp(-epsilon /
    sensitivity). A. Ghosh, T. Roughgarden and M. Sundararajan, 2009.

    Examples
    --------
    >>> noisy_counts([40, 2], epsilon=50, rng=np.random.default_rng(1)).tolist()
    [40, 2]
    """
    decay = _decay(epsilon, sensitivity)
    true = np.asarray(counts)
    if not np.issubdtype(true.dtype, np.integer) or (true < 0).any():
        raise InvalidInput("counts", name="counts", given=counts)
    one, other = (rng.geometric(1 - decay, size=true.shape) for _ in range(2))
    return np.asarray(true + one - other)


def noise_sd(epsilon: float, *, sensitivity: int = 1) -> float:
    """Return the standard deviation of that noise, in people.

    Parameters
    ----------
    epsilon, sensitivity
        As in `noisy_counts`.

    Returns
    -------
    float
        sqrt(2 a) / (1 - a), a = exp(-epsilon / sensitivity).

    Raises
    ------
    InvalidInput
        As in `noisy_counts`.

    Examples
    --------
    >>> round(noise_sd(1.0), 3), round(noise_sd(0.1), 2)
    (1.357, 14.14)
    """
    decay = _decay(epsilon, sensitivity)
    return float(np.sqrt(2 * decay) / (1 - decay))


def _decay(epsilon: float, sensitivity: int) -> float:
    if not (epsilon > 0 and np.isfinite(epsilon)):
        raise InvalidInput("positive", name="epsilon", given=epsilon)
    if sensitivity < 1:
        raise InvalidInput("count_from_one", name="sensitivity", given=sensitivity)
    # An epsilon too small for a float would leave no decay at all.
    return min(float(np.exp(-epsilon / sensitivity)), 1 - 1e-9)
