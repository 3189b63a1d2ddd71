"""Nothing works at full strength on the first day: the share of the steady state by month."""

from __future__ import annotations

import difflib
import math
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount

Shape = Literal["linear", "exponential"]

# What "steady" means on a curve that never quite arrives: 95 % of the way, three time constants.
STEADY = 0.95


def ramp_up(month: ArrayLike, *, months_to_steady: ArrayLike, shape: Shape = "linear") -> Numbers:
    """Share of the steady state that is reached in a month.

    Parameters
    ----------
    month : array_like of float
        Months since the start, 0 or more; 0 is the day before anything was done.
    months_to_steady : array_like of float
        Month in which the steady state is reached, 0 or more; 0 is at once, from month 0 on.
    shape : {"linear", "exponential"}, optional
        ``linear``: the same step each month, then 1. ``exponential``: fast at first, 95 % at
        ``months_to_steady``, never quite 1.

    Returns
    -------
    ndarray of float
        0-1, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative number; a shape that is not known (rule ``unknown_name``).

    Notes
    -----
    min(1, m / M), or 1 - exp(m ln(0.05) / M). A month counts for what is reached at its end,
    which errs on the high side by half a month's step. Accounts that stall never reach the steady
    state at all: put that in the range of what the steady state brings, not here.

    Examples
    --------
    >>> ramp_up([0, 1, 2, 4, 8], months_to_steady=4).tolist()
    [0.0, 0.25, 0.5, 1.0, 1.0]
    >>> round(float(ramp_up(6, months_to_steady=6, shape="exponential")), 9)
    0.95
    """
    if shape not in get_args(Shape):
        known = get_args(Shape)
        near = difflib.get_close_matches(str(shape), known, n=1)
        raise InvalidInput(
            "unknown_name_near" if near else "unknown_name",
            name="shape",
            given=shape,
            remedy=near[0] if near else None,
            known=", ".join(known),
        )
    month, steady = amount(month, "month"), amount(months_to_steady, "months_to_steady")
    at_once = steady == 0
    with np.errstate(over="ignore"):  # far beyond a steady state that is nearly at once
        progress = month / np.where(at_once, 1.0, steady)
    if shape == "linear":
        reached = np.minimum(1, progress)
    else:
        reached = -np.expm1(progress * math.log(1 - STEADY))
    return np.where(at_once, 1.0, reached)[()]
