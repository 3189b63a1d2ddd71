"""What became of a network: launched, sold, renamed, closed, and whether it gains users."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from toolkit.answers.published import Trait, figure, published, trait
from toolkit.answers.quantity import Grade, Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.data import Fact, Facts

Kind = Literal[
    "launched", "offer_refused", "sold", "renamed", "insolvent", "ended", "deleted", "lost"
]

# Attributes of platforms.csv that happened on a day or in a year, in the order a life takes.
_EVENTS: dict[str, Kind] = {
    "launch_year": "launched",
    "offer_refused": "offer_refused",
    "sale_price": "sold",
    "renamed": "renamed",
    "insolvency": "insolvent",
    "user_data_deleted": "deleted",
    "data_loss": "lost",
    "ended": "ended",
}


@dataclass(frozen=True)
class Event:
    """One thing that happened to a network.

    Attributes
    ----------
    kind : str
        One of launched, offer_refused, sold, renamed, insolvent, ended, deleted, lost.
    year : int
        When: many sources give no month.
    who : str
        Buyer, bidder or former name; empty when there is none.
    amount : Quantity or None
        Price, offer, or what was lost.
    grade : Grade
        Of its source.
    source : str
        Key of `data/sources.csv`.
    """

    kind: Kind
    year: int
    who: str
    amount: Quantity | None
    grade: Grade
    source: str


@dataclass(frozen=True)
class Standing:
    """Whether a network is alive, since when, and whose it is.

    Attributes
    ----------
    status : Trait or None
        ``open``, ``closed``, ``faded`` or ``unknown``, with the last day that was verified.
    owner : Trait or None
        The last owner seen, by name; None when none was seen.
    events : tuple of Event
        The oldest first.
    trend : Quantity or None
        Percentage points of the adults of the United States won or lost a year: the only place
        where one survey has asked for long enough.
    """

    status: Trait | None
    owner: Trait | None
    events: tuple[Event, ...]
    trend: Quantity | None

    @property
    def launched(self) -> int | None:
        """Year of launch; None when no source was seen."""
        return next((event.year for event in self.events if event.kind == "launched"), None)

    @property
    def sold(self) -> tuple[Event, ...]:
        """Sales, the oldest first."""
        return tuple(event for event in self.events if event.kind == "sold")


def standing(platform: str, facts: Facts) -> Standing:
    """Return what became of a network.

    Parameters
    ----------
    platform : str
        Id of the network.
    facts : Facts
        ``platforms.csv`` and the survey of the United States.

    Returns
    -------
    Standing
        What is not verified is said to be unknown, never closed.

    Examples
    --------
    >>> from toolkit import data
    >>> found = standing("viadeo", data.load())
    >>> found.status.id, [(event.kind, event.year) for event in found.events]
    ('unknown', [('launched', 2004), ('renamed', 2007), ('insolvent', 2016), ('sold', 2016)])
    """
    rows = facts.rows("platforms", platform=platform)
    status = [trait(row) for row in rows if row["attribute"] == "status"]
    owners = [row for row in rows if row["attribute"] == "owner"]
    order = list(_EVENTS)
    happened = [row for row in rows if row["attribute"] in _EVENTS]
    happened.sort(key=lambda row: (row["date"], order.index(row["attribute"])))
    trend = facts.trend(platform)
    return Standing(
        status=status[0] if status else None,
        owner=trait(max(owners, key=lambda row: str(row["date"]))) if owners else None,
        events=tuple(_event(row) for row in happened),
        trend=None if trend is None else _in_points(trend),
    )


def _in_points(trend: Fact) -> Quantity:
    points = replace(trend, low=100 * trend.low, high=100 * trend.high)
    return published(points, unit="points per year")


def _event(row: Mapping[str, Any]) -> Event:
    said = trait(row)
    priced = row["attribute"] in ("offer_refused", "sale_price", "data_loss")
    return Event(
        kind=_EVENTS[row["attribute"]],
        year=int(row["date"][:4]),
        who=str(row["segment"]),
        amount=figure(row) if priced else None,
        grade=said.grade,
        source=said.source,
    )
