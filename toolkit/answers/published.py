"""What was published, as it was published: for pages that show a figure, not for what computes.

An answer that decides widens a figure by its grade; a page that shows one quotes it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from toolkit.answers.quantity import Grade, Quantity, dated, graded
from toolkit.data import Fact
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.data import Facts


@dataclass(frozen=True)
class Trait:
    """One thing said of a network in words: an id, whose words stand in the catalogue.

    Attributes
    ----------
    id : str
        The id, or a proper name (an owner).
    grade : Grade
        Who says so: a study, a page, a course text (``seed``) or we ourselves (``assumption``).
    source : str
        Key of `data/sources.csv`.
    date : datetime.date or None
        Last day it speaks of; None when undated.
    """

    id: str
    grade: Grade
    source: str
    date: datetime.date | None


def published(fact: Fact, *, unit: str | None = None, note: str = "") -> Quantity:
    """Return a fact as it was published, not widened.

    Parameters
    ----------
    fact : Fact
        A range, or a single figure.
    unit : str, optional
        Unit to say instead of the fact's.
    note : str, optional
        What a reader must know before using it.

    Returns
    -------
    Quantity
        From the fact's low to its high.
    """
    return Quantity(
        name=fact.metric,
        range=Range(fact.low, fact.high, "linear"),
        unit=unit or fact.unit,
        grade=graded(fact),
        source=fact.source,
        date=dated(fact),
        platform=fact.platform or None,
        note=note,
    )


def figure(row: Mapping[str, Any]) -> Quantity:
    """Return one row of a fact table, whose ``value`` is a number, as a quantity.

    Its note is ``about``, ``at_least`` or ``at_most`` where the table says so.
    """
    value = float(row["value"])
    fact = Fact(
        metric=row.get("metric") or row["attribute"],
        platform=row["platform"],
        country=row.get("country", ""),
        low=value,
        high=value,
        unit=row["unit"],
        grade=row["grade"],
        source=row["source"],
        date=row["date"],
    )
    return published(fact, note=row.get("qualifier", ""))


def trait(row: Mapping[str, Any]) -> Trait:
    """Return one row of ``platforms.csv`` or ``accounts.csv`` whose value is words."""
    fact = Fact("", "", "", 0, 0, "", row["grade"], row["source"], row["date"])
    return Trait(str(row.get("value", "")), graded(fact), fact.source, dated(fact))


def traits(facts: Facts, platform: str, attribute: str, *, kind: str = "") -> tuple[Trait, ...]:
    """Return what is said of a network, and of one kind of account where that differs.

    Parameters
    ----------
    facts : Facts
        ``platforms.csv``.
    platform, attribute : str
        Which network, and what about it: ``purpose``, ``formality``, ``groups``, ...
    kind : str, optional
        Kind of account: rows for another kind are left out.

    Returns
    -------
    tuple of Trait
        In the order of the table; empty when nobody said anything.
    """
    rows = facts.rows("platforms", platform=platform, attribute=attribute)
    return tuple(trait(row) for row in rows if row["segment"] in ("", kind))


def latest(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the newest dated row, and every undated one after it: nobody knows their place."""
    found = list(rows)
    dates = [row for row in found if row["date"]]
    newest = max(dates, key=lambda row: str(row["date"]), default=None)
    return ([] if newest is None else [newest]) + [row for row in found if not row["date"]]
