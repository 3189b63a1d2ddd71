"""A number that a reader can judge: value, range, unit, grade, source and date."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.model.ranges import WIDENING, Range, Scale, lone, whole, widen

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.client import Interval
    from toolkit.data import Fact

Grade = Literal["yours", "primary", "secondary", "aggregator", "seed", "assumption", "unknown"]

# From the firmest to the weakest; a result is as firm as the weakest figure it rests on.
GRADES: tuple[Grade, ...] = (
    "yours",
    "primary",
    "secondary",
    "aggregator",
    "seed",
    "assumption",
    "unknown",
)
WEAK: frozenset[Grade] = frozenset({"aggregator", "seed", "assumption", "unknown"})


@dataclass(frozen=True)
class Quantity:
    """One number of a result, with what lets a reader judge it.

    Attributes
    ----------
    name : str
        Metric, field or result it stands for.
    range : Range
        Its 5th to 95th percentile, widened by the grade of the figures behind it.
    unit : str
        ``share``, ``people``, ``hours``, ``posts``, ``customers`` or an ISO 4217 currency.
    grade : Grade
        The weakest grade among the figures behind it.
    source : str
        Key of `data/sources.csv`, or ``client``.
    date : datetime.date, optional
        Last day the figure speaks of; None when the source gives no date.
    platform : str, optional
        Network it is about.
    note : str
        What a reader must know before using it: borrowed, assumed, derived.
    middle : float, optional
        Median of the draws, for a number that was simulated.
    """

    name: str
    range: Range
    unit: str
    grade: Grade
    source: str
    date: datetime.date | None = None
    platform: str | None = None
    note: str = ""
    middle: float | None = None

    @property
    def value(self) -> float:
        """The median: of the draws where the number was simulated, else of the range."""
        return float(self.range.median) if self.middle is None else self.middle

    @property
    def low(self) -> float:
        """The 5th percentile."""
        return float(self.range.low)

    @property
    def high(self) -> float:
        """The 95th percentile."""
        return float(self.range.high)

    @property
    def exact(self) -> bool:
        """Whether the number has no spread: a client's own answer, a definition."""
        return self.low == self.high

    def age_months(self, today: datetime.date) -> int | None:
        """Return whole months from the figure's date to today; None if undated or the client's."""
        if self.date is None:
            return None
        return (today.year - self.date.year) * 12 + today.month - self.date.month

    def is_weak(self, today: datetime.date, *, years: int = 3) -> bool:
        """Return whether advice may not rest on it: weak grade, borrowed, undated or too old."""
        if self.grade == "yours":
            return False
        if self.note.startswith("borrowed_"):
            return True
        age = self.age_months(today)
        return self.grade in WEAK or age is None or age > 12 * years

    def renamed(self, name: str, *, unit: str | None = None) -> Quantity:
        """Return the same number under another name."""
        return replace(self, name=name, unit=unit or self.unit)


def weakest(quantities: Iterable[Quantity]) -> Grade:
    """Return the weakest grade among several numbers.

    Examples
    --------
    >>> from toolkit.model.ranges import Range
    >>> point = Range(1, 1, "linear")
    >>> weakest([Quantity("a", point, "hours", "yours", "client"),
    ...          Quantity("b", point, "hours", "secondary", "insee-2022")])
    'secondary'
    """
    return max((quantity.grade for quantity in quantities), key=GRADES.index, default="yours")


def oldest(quantities: Iterable[Quantity]) -> datetime.date | None:
    """Return the oldest date among several numbers; None when none of them has one."""
    return min((q.date for q in quantities if q.date is not None), default=None)


def graded(fact: Fact) -> Grade:
    """Return the grade of a fact, one of `GRADES`."""
    return next(grade for grade in GRADES if grade == fact.grade)


def dated(fact: Fact) -> datetime.date | None:
    """Return the day a fact's period ends: the day itself, or the last day of its month."""
    if not fact.date:
        return None
    if len(fact.date) > 7:
        return datetime.date.fromisoformat(fact.date)
    year, month = (int(part) for part in fact.date.split("-"))
    return datetime.date(year, month, calendar.monthrange(year, month)[1])


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
        The result.
    """
    ends = sorted(
        (
            float(formula(*(quantity.low for quantity in inputs))),
            float(formula(*(quantity.high for quantity in inputs))),
        )
    )
    return Quantity(
        name=name,
        range=Range(ends[0], ends[1], scale if ends[0] > 0 else "linear"),
        unit=unit,
        grade=weakest(inputs),
        source="; ".join(dict.fromkeys(quantity.source for quantity in inputs)),
        date=oldest(inputs),
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
        range=_range(float(low), float(high), scale),
        unit=unit,
        grade="yours",
        source="client",
        platform=platform,
    )


def cited(fact: Fact, *, scale: Scale, name: str | None = None, note: str = "") -> Quantity:
    """Return a fact as a number: its range, widened by its grade.

    A single published figure becomes a range first (half to double on its scale). Assumptions are
    wide already and are taken as they stand.
    """
    if fact.grade in ("yours", "assumption"):
        spread = _range(fact.low, fact.high, scale)
    elif fact.low == fact.high:
        spread = widen(lone(fact.low, scale), WIDENING[fact.grade])
    else:
        spread = widen(Range(fact.low, fact.high, scale), WIDENING[fact.grade])
    return Quantity(
        name=name or fact.metric,
        range=spread,
        unit=fact.unit,
        grade=graded(fact),
        source=fact.source,
        date=dated(fact),
        platform=fact.platform or None,
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
        source="; ".join(dict.fromkeys(q.source for q in inputs if q.source)),
        date=oldest(inputs),
        middle=middle,
    )


def _range(low: float, high: float, scale: Scale) -> Range:
    """A range on its scale; ends that the scale cannot hold (0, or a share of 1) go linear."""
    if low <= 0 or (scale == "logit" and high >= 1):
        return Range(low, high, "linear")
    return Range(low, high, scale)
