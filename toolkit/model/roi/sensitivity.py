"""What the answer hangs on: one input at a time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from toolkit.model.quantity import Numbers
from toolkit.model.roi import chain
from toolkit.model.roi.net_gain import net_gain as month
from toolkit.model.roi.simulation import Ranges, check_ranges

if TYPE_CHECKING:
    import pandas as pd


def swings(ranges: Ranges) -> pd.DataFrame:
    """How far each input alone moves the net gain of a month: the table of a tornado chart.

    Parameters
    ----------
    ranges : mapping of str to Range
        One range for each input of one chain, as for `toolkit.model.roi.simulation.simulate`.

    Returns
    -------
    DataFrame
        A row is one input, the widest swing first. Columns: ``input``; ``low`` and ``high``, net
        gain (gain - cost, money a month) with this input at its 5th and at its 95th percentile
        and all others at their medians; ``swing``, the distance between them, money a month. An
        input without spread has a swing of 0.

    Raises
    ------
    InvalidInput
        As `toolkit.model.roi.simulation.simulate`.

    Notes
    -----
    One at a time: what two inputs do together does not show, so that the swings of a product of
    wide ranges look smaller than they are. ``low`` is above ``high`` for what only costs.

    Examples
    --------
    >>> from toolkit.model.ranges import Range
    >>> ranges = {name: Range(1, 1, "log") for name in ("monthly_hours", "hourly_cost",
    ...     "other_monthly_cost", "followers", "posts_per_month", "order_value",
    ...     "orders_per_customer")}
    >>> ranges |= {name: Range(1, 1, "logit") for name in ("reach_rate", "click_through_rate",
    ...     "conversion_rate", "gross_margin_rate", "incremental_share")}
    >>> swings(ranges | {"order_value": Range(5, 20, "log")}).head(1).round(6)
             input  low  high  swing
    0  order_value  3.0  18.0   15.0
    """
    import pandas as pd

    middle = _middle(ranges)
    rows = []
    for name in _in_order(ranges):
        low, high = (_net_gain(middle, name, end) for end in (ranges[name].low, ranges[name].high))
        rows.append((name, low, high, abs(high - low)))
    table = pd.DataFrame(rows, columns=["input", "low", "high", "swing"])
    return table.sort_values("swing", ascending=False, kind="stable", ignore_index=True)


def required_values(ranges: Ranges) -> pd.DataFrame:
    """Value that each input alone would need for the month to repay itself.

    Parameters
    ----------
    ranges : mapping of str to Range
        One range for each input of one chain, as for `toolkit.model.roi.simulation.simulate`.

    Returns
    -------
    DataFrame
        A row is one input, in the order of the chain. Columns: ``input``; ``median``, what is
        assumed now; ``required``, the value at which net gain is 0 with all others at their
        medians, NaN where no possible value does (a rate would have to pass 1, a cost to fall
        below 0); ``within``, whether the required value lies between the 5th and the 95th
        percentile of its range.

    Raises
    ------
    InvalidInput
        As `toolkit.model.roi.simulation.simulate`.

    Notes
    -----
    Exact for the one input moved, by Brent's method. A month can also repay itself by several
    inputs being a little better at once: each value alone looks harder than that.

    Examples
    --------
    >>> from toolkit.model.ranges import Range
    >>> ranges = {name: Range(1, 1, "log") for name in ("monthly_hours", "hourly_cost",
    ...     "other_monthly_cost", "followers", "posts_per_month", "order_value",
    ...     "orders_per_customer")}
    >>> ranges |= {name: Range(1, 1, "logit") for name in ("reach_rate", "click_through_rate",
    ...     "conversion_rate", "gross_margin_rate", "incremental_share")}
    >>> table = required_values(ranges).set_index("input")  # costs 2, brings 1
    >>> round(float(table.required["order_value"]), 9), float(table.required["conversion_rate"])
    (2.0, nan)
    """
    import pandas as pd

    middle = _middle(ranges)
    rows = []
    for name in _in_order(ranges):
        span, required = ranges[name], _root(middle, name)
        rows.append((name, float(middle[name]), required, span.low <= required <= span.high))
    return pd.DataFrame(rows, columns=["input", "median", "required", "within"])


def _in_order(ranges: Ranges) -> list[str]:
    return [name for name in chain.INPUTS if name in ranges]


def _middle(ranges: Ranges) -> dict[str, Numbers]:
    """Every input at its median, checked: what is asked of them from here on needs no check."""
    check_ranges(ranges)
    return {name: np.asarray(span.median) for name, span in ranges.items()}


def _net_gain(middle: dict[str, Numbers], name: str, value: float) -> float:
    """Net gain with one input moved to a value that it can take."""
    return float(month({**middle, name: np.asarray(value)}))


def _root(middle: dict[str, Numbers], name: str) -> float:
    """Value of one input at which net gain is 0; NaN if none is possible. Net gain is monotone."""
    from scipy.optimize import brentq

    def net_gain(value: float) -> float:
        return _net_gain(middle, name, value)

    start = net_gain(0.0)
    if start == 0:
        return 0.0 if net_gain(1.0) != 0 else float(middle[name])
    high = 1.0
    # A rate stops at 1; an amount is tried up to a million million times 1 or its median.
    limit = 1.0 if name in chain.RATES else 1e12 * max(1.0, float(middle[name]))
    while high < limit and net_gain(high) * start > 0:
        high *= 4
    if net_gain(high) * start > 0:
        return math.nan
    return float(brentq(net_gain, 0.0, high, xtol=1e-15, rtol=1e-14, maxiter=500))
