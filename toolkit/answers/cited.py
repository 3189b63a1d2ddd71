"""Where the figures of an answer were seen: who counted, and on which page it was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING

from toolkit.answers.quantity import GRADES, Grade

if TYPE_CHECKING:
    from toolkit.data import Facts

_VIA = "seen via "


@dataclass(frozen=True)
class Cited:
    """One source of an answer.

    Attributes
    ----------
    key : str
        Key of `data/sources.csv`.
    kind : {"text", "own", "page"}
        A course text, a decision of this toolkit, or a page.
    publisher : str
        Who counted; empty when the page seen does not say.
    via : str
        The page on which it was seen, when it is not the publisher's own; else empty.
    title : str
        What was read, in its own language.
    grade : Grade
        Of the page.
    """

    key: str
    kind: str
    publisher: str
    via: str
    title: str
    grade: Grade


def cited(answer: object, facts: Facts) -> tuple[Cited, ...]:
    """Return the sources of everything in an answer, each once, in its order.

    Parameters
    ----------
    answer : object
        A frozen result: whatever in it has a ``source`` is cited, the client's own figures aside.
    facts : Facts
        ``sources.csv``.

    Examples
    --------
    >>> from toolkit import data
    >>> from toolkit.answers.marketers import used_by
    >>> [(c.publisher, c.via) for c in cited(used_by("linkedin", data.load()), data.load())]
    [('Social Media Examiner', 'MarketingCharts')]
    """
    known = {str(row["key"]) for row in facts.rows("sources")}
    keys = (key for source in _sources(answer) for key in source.split("; "))
    return tuple(_cited(key, facts) for key in dict.fromkeys(keys) if key in known)


def _cited(key: str, facts: Facts) -> Cited:
    source = facts.source(key)
    who, _, rest = source.publisher.partition(" (")
    via = rest.rstrip(")").removeprefix(_VIA) if rest.startswith(_VIA) else ""
    if who.startswith(_VIA):
        who, via = "", who.removeprefix(_VIA)
    return Cited(
        key=key,
        kind={"course text": "text", "own decision": "own"}.get(source.kind, "page"),
        publisher=who,
        via=via,
        title=source.title,
        grade=next(grade for grade in GRADES if grade == source.grade),
    )


def _sources(part: object) -> Iterator[str]:
    """The sources of an answer, part by part."""
    if isinstance(part, Mapping):
        for value in part.values():
            yield from _sources(value)
    elif isinstance(part, tuple):
        for value in part:
            yield from _sources(value)
    elif is_dataclass(part):
        source = getattr(part, "source", "")
        if source:
            yield source
        for field in fields(part):
            yield from _sources(getattr(part, field.name))
