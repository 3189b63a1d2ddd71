"""What the law of a client's country asks of whoever works with an audience, line by line."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from toolkit import data
from toolkit.answers.cited import cited
from toolkit.answers.exposure import PROOFS, Proof
from toolkit.answers.line import GROUPS, Group, Line, Status
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    from toolkit.answers.cited import Cited
    from toolkit.answers.exposure import Exposure
    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client
    from toolkit.data import Article, Facts


USES: Final = (
    "customer_list",
    "pixel",
    "messages",
    "public_profiles",
    "profiling",
    "minors",
    "statistics",
    "staff",
    "paid_posts",
)
"""What a client may do with an audience, each a reason for some lines to apply."""

_UNION: Final = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)


@dataclass(frozen=True)
class Joined:
    """One row of the table that joins law to number.

    Attributes
    ----------
    proof : {"individualisation", "correlation", "inference"}
        The question that the number answers.
    lines : tuple of Line
        The lines it bears on.
    numbers : tuple of Quantity
        Empty where nothing was computed.
    """

    proof: Proof
    lines: tuple[Line, ...]
    numbers: tuple[Quantity, ...]


@dataclass(frozen=True)
class Checklist:
    """The lines that concern a client, by the country in its record.

    Attributes
    ----------
    place : str
        ``FR``, ``CA-QC``, ``DE``, ...: the country, and the region where it decides.
    groups : tuple of {"EU", "FR", "CA-QC"}
        Whose law the lines are from; empty when no list exists here for that place.
    lines : tuple of Line
        In the order of the table. Not legal advice.
    joined : tuple of Joined
        Three rows: individualisation, correlation, inference. Empty without lines.
    exposure : Exposure or None
        What was computed, and of which table.
    today : datetime.date
        The day ages are counted to.
    oldest : datetime.date or None
        When the line checked longest ago was checked.
    sources : tuple of Cited
        Where the texts were read.
    """

    place: str
    groups: tuple[Group, ...]
    lines: tuple[Line, ...]
    joined: tuple[Joined, ...]
    exposure: Exposure | None
    today: datetime.date
    oldest: datetime.date | None
    sources: tuple[Cited, ...]

    @property
    def yours(self) -> tuple[Line, ...]:
        """Lines that bind the client and apply, or may apply."""
        return tuple(line for line in self.lines if line.status in ("applies", "to_ask"))

    @property
    def platforms(self) -> tuple[Line, ...]:
        """Lines that bind the platform."""
        return tuple(line for line in self.lines if line.binds == "platform")

    @property
    def unread(self) -> tuple[Line, ...]:
        """Lines whose text was not read: to be checked by whoever relies on them."""
        return tuple(line for line in self.lines if not line.checked)

    @property
    def stale(self) -> tuple[Line, ...]:
        """Lines read over twelve months ago."""
        return tuple(line for line in self.lines if line.stale)


def checklist(
    client: Client,
    facts: Facts,
    *,
    today: datetime.date,
    evidence: Exposure | None = None,
    uses: Collection[str] | None = None,
) -> Checklist:
    """Return what the law of the client's country asks of whoever works with its audience.

    Parameters
    ----------
    client : Client
        Its country decides: France has the lines of the Union and its own, the other members
        those of the Union, Québec its own, and anywhere else has none here.
    facts : Facts
        ``law.csv``.
    today : datetime.date
        Ages are counted to it.
    evidence : Exposure, optional
        Numbers of a table of people (see `answers.exposure`). Evidence, never compliance: k of 5
        or more is not anonymous.
    uses : collection of str, optional
        Which of `USES` the client does; None when nobody asked.

    Returns
    -------
    Checklist
        Frozen; no lines where no list exists. Not legal advice.

    Raises
    ------
    InvalidInput
        A use that is not known.
    """
    checked_uses(uses or (), "uses")
    groups = groups_of(client)
    articles = tuple(article for article in data.articles(facts) if article.group in groups)
    lines = tuple(_line(article, today, evidence, uses) for article in articles)
    return Checklist(
        place=_place(client),
        groups=groups,
        lines=lines,
        joined=_joined(lines, evidence),
        exposure=evidence,
        today=today,
        oldest=min((line.last_checked for line in lines), default=None),
        sources=cited(articles, facts),
    )


def checked_uses(uses: Collection[str], name: str) -> None:
    """Refuse a use that is not one of `USES`, and name the nearest.

    Raises
    ------
    InvalidInput
        A use that is not known.
    """
    for use in uses:
        if use not in USES:
            near = difflib.get_close_matches(use, USES, n=1)
            raise InvalidInput(
                "unknown_name_near" if near else "unknown_name",
                name=name,
                given=use,
                remedy=near[0] if near else None,
                known=", ".join(USES),
            )


def groups_of(client: Client) -> tuple[Group, ...]:
    """Return whose law the checklist has for a client; nothing where no list exists here.

    Examples
    --------
    >>> from toolkit import records
    >>> [groups_of(records.read(name)) for name in ("bakery", "museum_shop")]
    [('EU', 'FR'), ()]
    """
    if client.country == "CA":
        return ("CA-QC",) if client.region == "QC" else ()
    if client.country == "FR":
        return ("EU", "FR")
    return ("EU",) if client.country in _UNION else ()


def _place(client: Client) -> str:
    return "CA-QC" if groups_of(client) == ("CA-QC",) else client.country


def _line(
    article: Article,
    today: datetime.date,
    evidence: Exposure | None,
    uses: Collection[str] | None,
) -> Line:
    proofs = tuple(proof for proof in PROOFS if proof in article.evidence)
    numbers = () if evidence is None else tuple(n for p in proofs for n in evidence.numbers(p))
    return Line(
        id=article.id,
        group=next(group for group in GROUPS if group == article.group),
        instrument=article.instrument,
        article=article.article,
        binds=article.binds,
        when=article.when,
        status=_status(article, today, uses),
        in_force=article.date,
        last_checked=article.last_checked,
        stale=article.stale(today),
        checked=article.checked,
        proofs=proofs,
        evidence=numbers,
        source=article.source,
    )


def _status(article: Article, today: datetime.date, uses: Collection[str] | None) -> Status:
    if article.date is not None and article.date > today:
        return "not_yet"
    if article.binds == "platform":
        return "platform"
    if not article.when:
        return "applies"
    if uses is None:
        return "to_ask"
    return "applies" if set(article.when) & set(uses) else "not_concerned"


def _joined(lines: tuple[Line, ...], evidence: Exposure | None) -> tuple[Joined, ...]:
    if not lines:
        return ()
    return tuple(
        Joined(
            proof,
            tuple(line for line in lines if proof in line.proofs),
            () if evidence is None else evidence.numbers(proof),
        )
        for proof in PROOFS
    )
