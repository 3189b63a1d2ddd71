"""Flip points: how far one weight must move before another platform comes first."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.choice.weighting import checked_values, normalised_weights, weighted_sum
from toolkit.model.quantity import Numbers

if TYPE_CHECKING:
    import pandas as pd

_ROUNDING = 1e-12  # weights closer than this are the same weight


def flip_points(values: ArrayLike, weights: ArrayLike) -> pd.DataFrame:
    """For each criterion, the nearest weight at which another platform comes first.

    Parameters
    ----------
    values : array_like of float, shape (platforms, criteria)
        How well each platform does on each criterion, 0-1 on a fixed scale. A DataFrame gives its
        row and column names to the result. NaN (unknown) counts as 0.5, the middle of what
        `rank_acceptability` draws it from.
    weights : array_like of float, shape (criteria,)
        Importance of each criterion, 0 or more; they need not add up to 1.

    Returns
    -------
    DataFrame
        A row is one criterion, in the order given. Columns: ``criterion`` (name or number);
        ``weight``, its share of the weights now, 0-1; ``flip_weight``, the share at which another
        platform catches up with the first while the other criteria keep their proportions, NaN
        if none ever does; ``change``, flip_weight - weight; ``first``, the platform that is first
        now (name or number); ``platform``, the one that comes first beyond the flip, None if none.

    Raises
    ------
    InvalidInput
        A value outside 0-1, a negative weight, weights that are all zero, shapes that differ.

    Notes
    -----
    Scores are straight lines in the weight t of one criterion, t v + (1 - t) s, so every crossing
    is exact. The flip nearest to the present weight is given, up or down. A criterion that holds
    all the weight has no others to keep in proportion: no flip. Platforms tied for first now are
    taken in their order, and a tie that any small move breaks is a flip with a change of 0.

    Examples
    --------
    >>> flip_points([[1, 0], [0, 1]], weights=[0.75, 0.25])
       criterion  weight  flip_weight  change  first platform
    0          0    0.75          0.5   -0.25      0        1
    1          1    0.25          0.5    0.25      0        1
    """
    import pandas as pd

    checked = checked_values(values)
    if checked.ndim != 2:
        raise InvalidInput("platform_table", name="values", given=list(checked.shape))
    known = np.where(np.isnan(checked), 0.5, checked)
    shares = normalised_weights(weights, criteria=known.shape[1])
    if shares.ndim != 1:
        raise InvalidInput("plain_list", name="weights", given=list(shares.shape))
    platforms, criteria = _labels(values, known.shape)
    first = int(np.argmax(weighted_sum(known, shares))) if len(known) else None
    rows = []
    for place, weight in enumerate(shares.tolist()):
        flip, winner = math.nan, None
        if first is not None and weight < 1:
            flip, winner = _nearest_flip(known, shares, place, first)
        name = None if winner is None else platforms[winner]
        leader = None if first is None else platforms[first]
        rows.append((criteria[place], weight, flip, flip - weight, leader, name))
    columns = ["criterion", "weight", "flip_weight", "change", "first", "platform"]
    table = pd.DataFrame(rows, columns=columns)
    # Left to itself, pandas turns a number beside a None into a float beside a NaN.
    return table.assign(platform=pd.Series([row[-1] for row in rows], dtype=object))


def _nearest_flip(
    table: Numbers, shares: Numbers, place: int, first: int
) -> tuple[float, int | None]:
    """Return the weight nearest to the present one at which another comes first, and which."""
    now = float(shares[place])
    others = np.where(np.arange(len(shares)) == place, 0, shares)
    rest = weighted_sum(table, others / others.sum())
    own = table[:, place]
    # Lead of the first over each platform: a line from lead_0 (weight 0) to lead_1 (weight 1).
    lead_0, lead_1 = rest[first] - rest, own[first] - own
    slope = lead_1 - lead_0
    lead_now = np.maximum((1 - now) * lead_0 + now * lead_1, 0)  # rounding never puts it behind
    flips = {}
    for platform in np.flatnonzero(slope).tolist():
        flip = float(now - lead_now[platform] / slope[platform])
        # Beyond the flip there must be room for the weight to go on, or it stays a tie.
        if flip < 1 - _ROUNDING if slope[platform] < 0 else flip > _ROUNDING:
            flips[platform] = flip
    if not flips:
        return math.nan, None
    nearest = min(abs(flip - now) for flip in flips.values())
    # Of those that catch up together, the one that gains fastest is first beyond the flip.
    together = [
        platform for platform, flip in flips.items() if abs(flip - now) <= nearest + _ROUNDING
    ]
    winner = max(together, key=lambda platform: abs(float(slope[platform])))
    return flips[winner], winner


def _labels(values: ArrayLike, shape: tuple[int, ...]) -> tuple[list[object], list[object]]:
    """Names of platforms and criteria: those of a DataFrame, else numbers."""
    rows, columns = getattr(values, "index", None), getattr(values, "columns", None)
    if columns is None or rows is None:
        return list(range(shape[0])), list(range(shape[1]))
    return list(rows), list(columns)
