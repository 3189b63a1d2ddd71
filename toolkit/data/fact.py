"""A figure with everything needed to judge it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

# From the strongest to the weakest. "assumption" is our own declared range, "yours" a figure of
# the client, "unknown" nothing at all.
GRADES = ("yours", "primary", "secondary", "aggregator", "seed", "assumption", "unknown")

# Grades taken together when a figure is looked up: the first tier that has rows answers.
TIERS = (("primary", "secondary"), ("aggregator",), ("seed",), ("assumption",))


@dataclass(frozen=True)
class Fact:
    """A published range, or a single figure when low equals high.

    Parameters
    ----------
    metric : str
        Id of its definition, a key of ``metrics.csv``.
    platform : str
        Network it speaks of; empty when it speaks of none.
    country : str
        ISO 3166-1 alpha-2, with the region where there is one (``CA-QC``); empty for the world.
    low, high : float
        Ends of the range, in `unit`; rates and shares are 0-1.
    unit : str
        ``share``, ``USD``, ``EUR per hour``, ``hours``, ...
    grade : str
        One of `GRADES`: the weakest of the rows used.
    source : str
        Keys of ``sources.csv`` joined with "; ", or the client's own words.
    date : str
        ISO day or month that ends the oldest period used; empty when undated.
    note : str
        Remarks of the maintainers in English, for the curious; not written for readers.
    segment : str
        Group, kind of account or kind of campaign, as in the table.
    scale : str
        ``log``, ``logit`` or ``linear`` for our own ranges; empty otherwise.

    Examples
    --------
    >>> fact = Fact("organic_reach_rate", "facebook", "", 0.01, 0.02, "share", "secondary",
    ...             "a-study", "2024-12")
    >>> fact.age_months(datetime.date(2026, 11, 22)), fact.keys
    (23, ('a-study',))
    """

    metric: str
    platform: str
    country: str
    low: float
    high: float
    unit: str
    grade: str
    source: str
    date: str = ""
    note: str = ""
    segment: str = ""
    scale: str = ""

    def age_months(self, today: datetime.date) -> int | None:
        """Whole calendar months from the end of its period to `today`; None when undated."""
        return months_old(self.date, today)

    @property
    def keys(self) -> tuple[str, ...]:
        """Its sources, one by one."""
        return tuple(key for key in self.source.split("; ") if key)


@dataclass(frozen=True)
class Metric:
    """One definition with its denominator, in both languages."""

    id: str
    name_en: str
    name_fr: str
    definition_en: str
    definition_fr: str
    numerator: str
    denominator: str
    unit: str
    additive: bool
    source: str

    def name(self, language: str) -> str:
        """Return its name in English or French."""
        return self.name_fr if language == "fr" else self.name_en

    def definition(self, language: str) -> str:
        """Return its definition in English or French."""
        return self.definition_fr if language == "fr" else self.definition_en


@dataclass(frozen=True)
class Source:
    """Where a figure was seen."""

    key: str
    title: str
    publisher: str
    url: str
    kind: str
    grade: str
    seen: str
    licence_note: str


def months_old(date: str, today: datetime.date) -> int | None:
    """Calendar months from an ISO day or month to `today`, never negative; None for no date.

    Examples
    --------
    >>> months_old("2025-12", datetime.date(2026, 11, 22)), months_old("", datetime.date.today())
    (11, None)
    """
    if not date:
        return None
    year, month = int(date[:4]), int(date[5:7])
    return max(0, (today.year - year) * 12 + today.month - month)


def weakest(grades: list[str]) -> str:
    """Return the weakest of several grades.

    Examples
    --------
    >>> weakest(["primary", "aggregator", "secondary"])
    'aggregator'
    """
    return max(grades, key=GRADES.index)


def oldest(dates: list[str]) -> str:
    """Return the oldest date; empty, which is older than any, if one is missing.

    Examples
    --------
    >>> oldest(["2025-12", "2024-06-10"]), oldest(["2025-12", ""])
    ('2024-06-10', '')
    """
    return min(dates)
