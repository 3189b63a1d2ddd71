"""A number that a reader can judge: value, range, unit, grade, source and date."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from toolkit.client import ExchangeRate
    from toolkit.data import Fact
    from toolkit.model.ranges import Range

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
    exchange : ExchangeRate, optional
        The client's rate at which it was brought to its currency; shown beside it.
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
    exchange: ExchangeRate | None = None

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

    @property
    def borrowed(self) -> bool:
        """Whether it was measured on something else and stands in for what nobody measured."""
        return self.note.startswith("borrowed_")

    def age_months(self, today: datetime.date) -> int | None:
        """Return whole months from the figure's date to today; None if undated or the client's."""
        if self.date is None:
            return None
        return (today.year - self.date.year) * 12 + today.month - self.date.month

    def is_weak(self, today: datetime.date, *, years: int = 3) -> bool:
        """Return whether advice may not rest on it: weak grade, borrowed, undated or too old.

        The client's own figure is never weak, unless it stands in for another one: a rate that
        was measured on the client's ads says little about its unpaid posts.
        """
        if self.borrowed:
            return True
        if self.grade == "yours":
            return False
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
    """Return the oldest date among several numbers; None when one that needs a date has none.

    The client's own figures need none. Anything else that is undated counts as older than any
    date: a result is not dated by the part of it that happens to be.
    """
    dates = [q.date for q in quantities if q.grade != "yours" or q.date is not None]
    known = [date for date in dates if date is not None]
    return min(known) if known and len(known) == len(dates) else None


def sources(quantities: Iterable[Quantity]) -> str:
    """Return the sources of several numbers, each once, joined with "; "."""
    keys = (key for q in quantities for key in q.source.split("; ") if key)
    return "; ".join(dict.fromkeys(keys))


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
