"""A rare trait and a good guess: how many of those named have it."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.privacy.inference.origin import refuse_archive


def positive_predictive_value(
    base_rate: ArrayLike, *, sensitivity: ArrayLike, specificity: ArrayLike
) -> np.ndarray:
    """Share of the people named who do have the trait.

    Parameters
    ----------
    base_rate : array_like of float
        Share of people who have it, 0-1.
    sensitivity : array_like of float
        Share of those who have it that are named, 0-1.
    specificity : array_like of float
        Share of those who have it not that are left alone, 0-1.

    Returns
    -------
    ndarray of float
        0-1 (Bayes' rule); NaN where nobody is named.

    Raises
    ------
    InvalidInput
        A share outside 0-1, or one from somebody's own archive.

    Examples
    --------
    >>> round(float(positive_predictive_value(0.02, sensitivity=0.8, specificity=0.9)), 3)
    0.14
    """
    given = {"base_rate": base_rate, "sensitivity": sensitivity, "specificity": specificity}
    refuse_archive(**given)
    rates = {name: np.asarray(value, dtype=float) for name, value in given.items()}
    for name, value in rates.items():
        if not ((value >= 0) & (value <= 1)).all():
            raise InvalidInput("share", name=name, given=given[name])
    right = rates["base_rate"] * rates["sensitivity"]
    wrong = (1 - rates["base_rate"]) * (1 - rates["specificity"])
    named = right + wrong
    return np.asarray(np.divide(right, named, out=np.full(named.shape, np.nan), where=named > 0))
