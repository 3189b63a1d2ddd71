"""Articles of law: what each asks, whom it binds, and when its text was last read."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from toolkit.data.fact import months_old

if TYPE_CHECKING:
    from toolkit.data.facts import Facts

# Law changes faster than a usage survey: a line is to be read again after these months.
MONTHS = 12


@dataclass(frozen=True)
class Article:
    """One line of ``law.csv``.

    Parameters
    ----------
    id : str
        Its words are ``law.<id>.name`` and ``law.<id>.do`` of the catalogues.
    group : {"EU", "FR", "CA-QC"}
        Whose law it is.
    instrument, article : str
        Id of the text, and the article, section or number in it.
    binds : {"you", "platform"}
        Whom it binds.
    when : tuple of str
        What somebody must do for it to matter; empty when it always does.
    date : datetime.date or None
        Day from which it holds as it now reads, or the decision bears; None when it was not seen.
    last_checked : datetime.date
        Day on which its text was last read.
    checked : bool
        Whether its own words were read: whole, as quoted, or as its author tells them.
    evidence : tuple of str
        Kinds of number that bear on it: individualisation, correlation, inference.
    source : str
        Key of ``sources.csv``.
    """

    id: str
    group: str
    instrument: str
    article: str
    binds: Literal["you", "platform"]
    when: tuple[str, ...]
    date: datetime.date | None
    last_checked: datetime.date
    checked: bool
    evidence: tuple[str, ...]
    source: str

    def stale(self, today: datetime.date, months: int = MONTHS) -> bool:
        """Return whether its text was last read more than so many calendar months ago."""
        age = months_old(self.last_checked.isoformat(), today)
        return age is not None and age > months


def articles(facts: Facts) -> tuple[Article, ...]:
    """Return every article of the table, in its order.

    Examples
    --------
    >>> from toolkit import data
    >>> first = articles(data.load())[0]
    >>> first.instrument, first.article, first.binds, first.evidence
    ('gdpr', '4(4)', 'you', ('inference',))
    """
    return tuple(
        Article(
            id=row["id"],
            group=row["group"],
            instrument=row["instrument"],
            article=row["article"],
            binds="platform" if row["binds"] == "platform" else "you",
            when=_several(row["when"]),
            date=datetime.date.fromisoformat(row["date"]) if row["date"] else None,
            last_checked=datetime.date.fromisoformat(row["last_checked"]),
            checked=row["checked"] == "yes",
            evidence=_several(row["evidence"]),
            source=row["source"],
        )
        for row in facts.rows("law")
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("; ") if part)
