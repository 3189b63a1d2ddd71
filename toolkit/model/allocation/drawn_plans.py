"""The best plan again and again, for returns that are not known exactly."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.allocation.activity import saturating
from toolkit.model.allocation.knapsack import packed
from toolkit.model.allocation.platforms import COLUMNS, read_platforms
from toolkit.model.allocation.quarters import (
    QUARTER,
    first_quarters,
    quarter_gains,
    week_hours,
    whole_quarters,
)
from toolkit.model.quantity import Numbers, amount

if TYPE_CHECKING:
    import pandas as pd

_TOGETHER = 512  # draws worked out together: their tables stay in the processor's cache


@dataclass(frozen=True, eq=False)
class DrawnPlans:
    """The best plan for each draw.

    Attributes
    ----------
    platforms : tuple
        Their names.
    hours : ndarray of float, shape (draws, platforms)
        Hours a week on each, in quarters.
    value : ndarray of float, shape (draws,)
        What each draw's best plan is worth in it, money a week, net of set-up.
    """

    platforms: tuple[Hashable, ...]
    hours: Numbers
    value: Numbers

    def fed_shares(self) -> Numbers:
        """Share of the draws in which each platform is in the best plan.

        Returns
        -------
        ndarray of float, shape (platforms,)
            0-1.
        """
        return np.asarray((self.hours > 0).mean(axis=0))

    def table(self) -> pd.DataFrame:
        """What the draws say of each platform.

        Returns
        -------
        DataFrame
            A row is one platform. Index ``platform``; columns ``fed_share`` (share of the draws in
            which it is in the plan, 0-1), ``hours_low``, ``hours_median``, ``hours_high`` (5th,
            50th and 95th percentile of its hours a week, draws without it counted as 0).
        """
        import pandas as pd

        low, median, high = np.quantile(self.hours, [0.05, 0.5, 0.95], axis=0)
        columns = {
            "fed_share": self.fed_shares(),
            "hours_low": low,
            "hours_median": median,
            "hours_high": high,
        }
        index = pd.Index(self.platforms, name="platform", tupleize_cols=False)
        return pd.DataFrame(columns, index=index)


def allocate_drawn_hours(
    platforms: pd.DataFrame | Mapping[str, ArrayLike],
    hours: ArrayLike,
    *,
    scales: ArrayLike,
    hours_constants: ArrayLike | None = None,
    minimums: ArrayLike | None = None,
    setup_costs: ArrayLike | None = None,
) -> DrawnPlans:
    """The best plan for each draw of what the platforms can bring.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        As in `toolkit.model.allocation.plan.allocate_hours`.
    hours : float
        Hours a week to share, 0-168, rounded down to quarters.
    scales : array_like of float, shape (draws, platforms)
        Stands for the column ``scale``, money a week, 0 or more: a row is one draw.
    hours_constants, minimums, setup_costs : array_like of float, optional
        Stand for ``hours_constant``, ``minimum_hours`` and ``setup_cost``, in the same shape;
        without them the columns hold in every draw.

    Returns
    -------
    DrawnPlans
        Hours and value of each draw's best plan, and how often each platform is in it.

    Raises
    ------
    InvalidInput
        As `model.allocation.plan.allocate_hours`; ``rows_differ``: scales without one column for
        each platform, the others without the shape of the scales; no draws (``rows_none``).

    Notes
    -----
    Each draw is solved exactly, as if its scales were known before the week is planned. The plan
    must be made before: as the value is linear in the scales, the plan with the highest mean
    value is the one for the mean of each scale, and mean(value) less the mean of what that plan
    brings is the value of knowing the scales perfectly.

    Examples
    --------
    >>> two = {"scale": 0, "hours_constant": [2, 2], "minimum_hours": 3, "setup_cost": 0}
    >>> plans = allocate_drawn_hours(two, 4, scales=[[90, 80], [70, 80], [90, 10], [50, 10]])
    >>> plans.fed_shares().tolist()
    [0.75, 0.25]
    """
    table, hours = read_platforms(platforms), week_hours(hours)
    drawn = amount(scales, "scales")
    if drawn.ndim != 2 or drawn.shape[1] != len(table.names):
        given = list(drawn.shape)
        raise InvalidInput("rows_differ", name="scales", given=given, remedy=len(table.names))
    if len(drawn) == 0:
        raise InvalidInput("rows_none", name="scales", given=0)
    constant = _column("hours_constant", table.hours_constant, hours_constants, drawn.shape)
    least = _column("minimum_hours", table.minimum_hours, minimums, drawn.shape)
    setup = _column("setup_cost", table.setup_cost, setup_costs, drawn.shape)
    capacity = whole_quarters(hours)
    spent = np.empty(drawn.shape)
    for start in range(0, len(drawn), _TOGETHER):
        block = slice(start, start + _TOGETHER)
        scale = drawn[block].T
        part = replace(
            table,
            hours_constant=constant[block].T,
            minimum_hours=least[block].T,
            setup_cost=setup[block].T,
        )
        first = np.broadcast_to(first_quarters(part), scale.shape)
        spent[block] = packed(quarter_gains(part, scale, first, capacity + 1)).units(capacity).T
    spent *= QUARTER
    brought = saturating(spent, drawn, constant) - setup
    value = np.where(spent > 0, brought, 0.0).sum(axis=1)
    return DrawnPlans(table.names, spent, value)


def _column(name: str, held: Numbers, drawn: ArrayLike | None, shape: tuple[int, ...]) -> Numbers:
    """One column for every draw: as drawn, or the table's own, a row in every draw."""
    if drawn is None:
        return np.broadcast_to(held, shape)
    found = COLUMNS[name](drawn, name)
    if found.shape != shape:
        raise InvalidInput("rows_differ", name=name, given=list(found.shape), remedy=list(shape))
    return found
