"""Where a number comes from: given by the client, cited, unknown, derived or simulated."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.quantity import Quantity, dated, graded, oldest, sources, weakest
from toolkit.data.overrides import find_own
from toolkit.model.ranges import WIDENING, Range, Scale, lone, whole, widen

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.client import Interval
    from toolkit.data import Fact, Facts


def derived(
    name: str,
    formula: Callable[..., float],
    *inputs: Quantity,
    unit: str,
    scale: Scale = "log",
) -> Quantity:
    """Return what a formula gives, with the range and the weakest grade of its inputs.

    The ends are the formula at all low and all high ends: exact when one input is uncertain, and
    wider than the true 5-95 % when several are (they would have to be off together). Results that
    decide anything are simulated instead.

    Parameters
    ----------
    name : str
        Name of the result.
    formula : callable
        Takes one float an input; monotone in each.
    *inputs : Quantity
        The inputs, in the formula's order.
    unit : str
        Unit of the result.
    scale : {"log", "logit", "linear"}
        Scale of the result's range.

    Returns
    -------
    Quantity
        The result: borrowed if one of its inputs is, about a network if all of them that are about
        one are about the same.
    """
    ends = sorted(
        (
            float(formula(*(quantity.low for quantity in inputs))),
            float(formula(*(quantity.high for quantity in inputs))),
        )
    )
    networks = {quantity.platform for quantity in inputs if quantity.platform is not None}
    return Quantity(
        name=name,
        range=Range(ends[0], ends[1], scale if ends[0] > 0 else "linear"),
        unit=unit,
        grade=weakest(inputs),
        source=sources(inputs),
        date=oldest(inputs),
        platform=networks.pop() if len(networks) == 1 else None,
        note=next((quantity.note for quantity in inputs if quantity.borrowed), ""),
        middle=float(formula(*(quantity.value for quantity in inputs))),
    )


def given(
    name: str,
    value: float | Interval,
    *,
    unit: str,
    scale: Scale = "log",
    platform: str | None = None,
) -> Quantity:
    """Return the client's own figure: it is never widened."""
    low, high = (value, value) if isinstance(value, (int, float)) else (value.low, value.high)
    return Quantity(
        name=name,
        range=spread(float(low), float(high), scale),
        unit=unit,
        grade="yours",
        source="client",
        platform=platform,
    )


def cited(
    fact: Fact,
    *,
    scale: Scale,
    name: str | None = None,
    platform: str | None = None,
    note: str = "",
) -> Quantity:
    """Return a fact as a number: its range, widened by its grade.

    A single published figure becomes a range first (half to double on its scale). Assumptions are
    wide already and are taken as they stand.
    """
    if fact.grade in ("yours", "assumption"):
        known = spread(fact.low, fact.high, scale)
    elif fact.low == fact.high:
        known = widen(lone(fact.low, scale), WIDENING[fact.grade])
    else:
        known = widen(Range(fact.low, fact.high, scale), WIDENING[fact.grade])
    return Quantity(
        name=name or fact.metric,
        range=known,
        unit=fact.unit,
        grade=graded(fact),
        source=fact.source,
        date=dated(fact),
        platform=platform or fact.platform or None,
        note=note,
    )


def unknown(name: str, *, unit: str = "share", platform: str | None = None) -> Quantity:
    """Return a share nobody has measured: missing is not zero, it is the whole scale."""
    return Quantity(name, whole("linear"), unit, "unknown", "", platform=platform)


def simulated(name: str, draws: NDArray[np.float64], *inputs: Quantity, unit: str) -> Quantity:
    """Return the 5-95 % range and the median of draws, with the weakest grade of their inputs."""
    low, middle, high = (float(q) for q in np.quantile(draws, [0.05, 0.5, 0.95]))
    return Quantity(
        name=name,
        range=Range(low, high, "linear"),
        unit=unit,
        grade=weakest(inputs),
        source=sources(inputs),
        date=oldest(inputs),
        middle=middle,
    )


def spread(low: float, high: float, scale: Scale) -> Range:
    """Return a range on its scale, or the nearest one that its scale can hold.

    A share that may be 0 or 1 has no logit there and keeps a thousandth away from it, as the record
    asks of a client's own ranges. Money and counts that may be 0 are uniform from `low` to `high`,
    pulled in so that no draw falls below 0.

    Examples
    --------
    >>> spread(0.2, 0.4, "logit").scale, spread(0, 0.5, "logit").low, spread(0, 9, "log").low
    ('logit', 0.001, 0.45)
    """
    if low == high:
        return Range(low, high, scale)
    if scale == "logit":
        return Range(max(low, min(0.001, high / 2)), min(high, max(0.999, (1 + low) / 2)), scale)
    if scale == "log" and low > 0:
        return Range(low, high, scale)
    # One draw in ten falls outside a uniform range's ends, at most an eighteenth of it away.
    edge = (high - low) / 20 if low == 0 else 0.0
    return Range(low + edge, high - edge, "linear")


def own(facts: Facts, metric: str, *, platform: str = "", scale: Scale) -> Quantity | None:
    """Return the client's own figure among the overrides, if it gave one for this metric.

    Parameters
    ----------
    facts : Facts
        With the client's overrides in front.
    metric : str
        Id of the metric.
    platform : str, optional
        Network; a figure for that network comes before one for all.
    scale : {"log", "logit", "linear"}
        Scale of the range.
    """
    fact = find_own(facts.yours, metric, platform)
    return None if fact is None else cited(fact, scale=scale)
