"""A saturating return as a chain of straight pieces, and how far below the curve they run."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from toolkit.model.allocation.activity import saturating
from toolkit.model.quantity import Numbers


@dataclass(frozen=True, eq=False)
class Chords:
    """Straight pieces between points of a curve.

    Attributes
    ----------
    lengths : ndarray of float, shape (pieces,)
        How much each piece can take, in the unit of what is spent. No piece where nothing is left
        to gain.
    slopes : ndarray of float, shape (pieces,)
        What a unit brings on each, never more than on the piece before.
    error : float
        Most by which the curve stands above the pieces, in the unit of the scale.
    """

    lengths: Numbers
    slopes: Numbers
    error: float


def chords(scale: float, constant: float, *, start: float, end: float, pieces: int) -> Chords:
    """Return scale (1 - exp(-x / constant)) from a start to an end as straight pieces.

    Parameters
    ----------
    scale : float
        What is brought when saturated, 0 or more.
    constant : float
        Amount that brings the first 63 % of it, more than 0.
    start, end : float
        The span, 0 <= start <= end.
    pieces : int
        How many, 1 or more.

    Returns
    -------
    Chords
        Lengths, slopes and the greatest error.

    Notes
    -----
    The points stand closer where the curve bends more: at equal steps of exp(-x / (2 constant)),
    which makes the errors of the pieces nearly equal, at most scale / pieces^2. The error of a
    piece is taken where the curve runs parallel to it.

    Examples
    --------
    >>> two = chords(100, 1, start=0, end=2, pieces=2)
    >>> bool(two.slopes[0] > two.slopes[1]), round(float(two.slopes @ two.lengths), 1)
    (True, 86.5)
    """
    step = np.arange(pieces) / pieces
    bend = -np.expm1(-(end - start) / (2 * constant))
    points = start + np.minimum(-2 * constant * np.log1p(-step * bend), end - start)
    points = np.append(points, end)
    lengths, height = np.diff(points), scale * np.exp(-points[:-1] / constant)
    some = (lengths > 0) & (height > 0)
    if not some.any():
        return Chords(np.empty(0), np.empty(0), 0.0)
    lengths, height = lengths[some], height[some]
    slopes = saturating(lengths, height, np.asarray(constant)) / lengths
    # Where the curve's slope, height / constant x exp(-x / constant), is the chord's.
    parallel = np.maximum(-constant * np.log(slopes * constant / height), 0.0)
    above = saturating(parallel, height, np.asarray(constant)) - slopes * parallel
    return Chords(lengths, slopes, float(above.max()))
