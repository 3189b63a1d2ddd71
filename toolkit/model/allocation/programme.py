"""Which platforms to use when hours and money are limited: a mixed-integer linear programme."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from toolkit.model.allocation.activity import saturating
from toolkit.model.allocation.chords import Chords, chords
from toolkit.model.allocation.platforms import Platforms
from toolkit.model.quantity import Numbers

PIECES = 32  # of each curve: the error is at most a thousandth of its scale
_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Ads:
    """What ad spend brings on each platform, and how much there is of it.

    Attributes
    ----------
    scale : ndarray of float, shape (platforms,)
        What ads bring with all the money in the world, money a week.
    constant : ndarray of float, shape (platforms,)
        Ad spend a week that brings the first 63 % of it.
    budget : float
        Money a week.
    """

    scale: Numbers
    constant: Numbers
    budget: float

    def worthwhile(self) -> Numbers:
        """Ad spend a week on each platform from which the next bit brings less than itself.

        Returns
        -------
        ndarray of float, shape (platforms,)
            Money a week, at most the budget.
        """
        steep = np.maximum(self.scale / self.constant, 1.0)
        return np.minimum(self.constant * np.log(steep), self.budget)


def chosen(table: Platforms, hours: float, ads: Ads) -> tuple[NDArray[np.bool_], float]:
    """Return which platforms to use, and a value that no plan can pass.

    Parameters
    ----------
    table : Platforms
        The platforms.
    hours : float
        Hours a week to share.
    ads : Ads
        What money brings.

    Returns
    -------
    ndarray of bool, shape (platforms,)
        Used, set-up and minimum included.
    float
        Money a week, net of set-up and ad spend: the solver's bound and the errors of the chords.

    Notes
    -----
    Binary u_i says whether platform i is used; it then takes its minimum and, piece by piece, more
    hours and money: a piece can take at most its length times u_i. As each curve's pieces get
    flatter, they are taken in their order without being told.

    Examples
    --------
    >>> from toolkit.model.allocation.platforms import read_platforms
    >>> table = read_platforms({"scale": [100, 90], "hours_constant": 1, "minimum_hours": 2,
    ...                         "setup_cost": 0})
    >>> used, bound = chosen(table, 3, Ads(np.zeros(2), np.ones(2), 0.0))
    >>> used.tolist(), round(bound)
    ([True, False], 95)
    """
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array, eye_array, hstack

    used = np.zeros(len(table.names), dtype=bool)
    rows = np.flatnonzero(table.minimum_hours <= hours + _ROUNDING)
    count = len(rows)
    if count == 0:
        return used, 0.0
    least = np.minimum(table.minimum_hours[rows], hours)
    for_hours = [
        _chords(table.scale[row], table.hours_constant[row], low, hours)
        for row, low in zip(rows, least, strict=True)
    ]
    for_money = [
        _chords(ads.scale[row], ads.constant[row], 0.0, most)
        for row, most in zip(rows, ads.worthwhile()[rows], strict=True)
    ]
    curves = [*for_hours, *for_money]
    lengths = np.concatenate([curve.lengths for curve in curves])
    owner = np.repeat(np.tile(np.arange(count), 2), [len(curve.lengths) for curve in curves])
    pieces = len(lengths)
    is_money = np.arange(pieces) >= sum(len(curve.lengths) for curve in for_hours)
    at_least = saturating(least, table.scale[rows], table.hours_constant[rows])
    slopes = np.concatenate([curve.slopes for curve in curves]) - is_money  # money costs itself
    gain = np.concatenate([at_least - table.setup_cost[rows], slopes])
    unit = float(np.abs(gain).max()) or 1.0  # the solver's tolerances are absolute
    spending = np.vstack(
        [np.concatenate([least, ~is_money]), np.concatenate([np.zeros(count), is_money])]
    )
    room = csr_array((-lengths, (np.arange(pieces), owner)), shape=(pieces, count))
    found = milp(
        c=-gain / unit,
        integrality=np.concatenate([np.ones(count), np.zeros(pieces)]),
        bounds=Bounds(0, np.concatenate([np.ones(count), lengths])),
        constraints=[
            LinearConstraint(spending, ub=[hours, ads.budget]),
            LinearConstraint(hstack([room, eye_array(pieces)], format="csr"), ub=0),
        ],
        options={"mip_rel_gap": 1e-6},
    )
    used[rows] = found.x[:count] > 0.5
    return used, float(-found.mip_dual_bound * unit + sum(curve.error for curve in curves))


def _chords(scale: float, constant: float, start: float, end: float) -> Chords:
    return chords(float(scale), float(constant), start=float(start), end=float(end), pieces=PIECES)
