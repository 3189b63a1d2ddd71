"""Units shared among items so that they bring the most: an exact dynamic programme."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from toolkit.model.quantity import Numbers

_SAME = 1e-12  # two totals closer than this share of themselves are the same total


@dataclass(frozen=True, eq=False)
class Packing:
    """Best totals for every number of units, item after item.

    Attributes
    ----------
    gains : ndarray of float, shape (items, units + 1, draws)
        What was asked: the gain of each item for 0, 1, 2, ... units.
    totals : ndarray of float, shape (items + 1, units + 1, draws)
        Most that the first 0, 1, 2, ... items bring with at most 0, 1, 2, ... units.
    """

    gains: Numbers
    totals: Numbers

    def best(self) -> Numbers:
        """Most that all the items bring with at most 0, 1, 2, ... units.

        Returns
        -------
        ndarray of float, shape (units + 1, draws)
            Never falls along the first axis.
        """
        return np.asarray(self.totals[-1])

    def units(self, capacity: int) -> NDArray[np.intp]:
        """Units of each item in the best packing.

        Parameters
        ----------
        capacity : int
            Units to share, at most those of the table.

        Returns
        -------
        ndarray of int, shape (items, draws)
            Of packings that bring the same, the one with the fewest units of the last item, then
            of the one before, ...: of two equal items the upper is served first, and units that
            bring nothing are left over.
        """
        units = np.arange(capacity + 1)[:, np.newaxis]
        left = np.full(self.totals.shape[2], capacity)
        taken = np.zeros((len(self.gains), len(left)), dtype=np.intp)
        for item in range(len(self.gains) - 1, -1, -1):
            rest = left - units
            before = np.take_along_axis(self.totals[item], np.maximum(rest, 0), axis=0)
            total = np.where(rest >= 0, before + self.gains[item, : capacity + 1], -np.inf)
            best = total.max(axis=0)
            taken[item] = np.argmax(total >= best - _SAME * np.abs(best), axis=0)
            left = left - taken[item]
        return taken


def packed(gains: Numbers) -> Packing:
    """Return the best totals of items that share units.

    Parameters
    ----------
    gains : ndarray of float, shape (items, units + 1, draws)
        Gain of each item for 0, 1, 2, ... units; 0 for 0 units, -inf where a number of units is
        not allowed. Draws are independent cases worked out together.

    Returns
    -------
    Packing
        Totals, and the units behind them.

    Notes
    -----
    T_i(u) = max over v <= u of T_(i-1)(u - v) + gain_i(v), T_0 = 0, for all u at once: exact for
    any gains, concave or not. Its time grows with items x units^2 x draws.

    References
    ----------
    R. Bellman, Dynamic Programming, Princeton University Press, 1957, ch. I; T. Ibaraki,
    N. Katoh, Resource Allocation Problems: Algorithmic Approaches, MIT Press, 1988.

    Examples
    --------
    >>> gains = np.array([[0.0, 5, 6], [0.0, 4, 9]])[:, :, np.newaxis]
    >>> packing = packed(gains)
    >>> packing.best()[:, 0].tolist(), packing.units(2)[:, 0].tolist()
    ([0.0, 5.0, 9.0], [1, 1])
    """
    items, size, draws = gains.shape
    totals = np.zeros((items + 1, size, draws))
    added = np.empty((size, draws))
    for item, gain in enumerate(gains):
        before, after = totals[item], totals[item + 1]
        after[:] = before
        allowed = np.flatnonzero(np.isfinite(gain[1:]).any(axis=1)) + 1
        for units in allowed.tolist():
            room = added[: size - units]
            np.add(before[: size - units], gain[units], out=room)
            np.maximum(after[units:], room, out=after[units:])
    return Packing(gains, totals)
