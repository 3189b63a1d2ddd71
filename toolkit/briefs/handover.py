"""Everything the checklist's document says, computed once: what a consultant hands over."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.answers.exposure import invented_exposure
from toolkit.privacy.retention import Kept, retention

if TYPE_CHECKING:
    from toolkit.answers import Checklist, Exposure, Policy
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale

# Texts whose parts are sections in English, or numbers of a decision.
_SECTIONS = frozenset({"p39_1", "anonymisation", "casl", "lpc", "charter_french", "charter_rights"})
_NUMBERS = frozenset({"cjeu", "cnil", "edpb"})


@dataclass(frozen=True)
class Handover:
    """What the document rests on.

    Attributes
    ----------
    client : Client
        The record.
    facts : Facts
        Where the texts were read.
    locale : Locale
        The reader's locale.
    today : datetime.date
        The day of the document.
    checklist : Checklist
        The lines, joined to numbers.
    exposure : Exposure
        Of the client's own table, else of an invented one.
    kept : tuple of Kept
        The retention plan.
    policy : Policy
        The draft for the staff.
    """

    client: Client
    facts: Facts
    locale: Locale
    today: datetime.date
    checklist: Checklist
    exposure: Exposure
    kept: tuple[Kept, ...]
    policy: Policy


def handover(
    client: Client,
    facts: Facts,
    *,
    lang: str | None = None,
    today: datetime.date,
    evidence: Exposure | None = None,
    uses: Collection[str] | None = None,
) -> Handover:
    """Return what the document is written from.

    Parameters
    ----------
    client : Client
        The record.
    facts : Facts
        ``law.csv``.
    lang : {"en", "fr"}, optional
        Language of the document; the record's by default.
    today : datetime.date
        The day of the document.
    evidence : Exposure, optional
        Numbers of the client's own table; those of an invented one by default.
    uses : collection of str, optional
        What the client does with an audience (`answers.checklist.USES`); None when nobody asked.

    Raises
    ------
    InvalidInput
        A use that is not known.
    """
    exposure = evidence or invented_exposure()
    return Handover(
        client=client,
        facts=facts,
        locale=text.locale_of(lang or client.language, client.country),
        today=today,
        checklist=answers.checklist(client, facts, today=today, evidence=exposure, uses=uses),
        exposure=exposure,
        kept=retention(uses),
        policy=answers.policy(client, today=today),
    )


def citation(instrument: str, article: str, locale: Locale) -> str:
    """Return how a text is cited: ``GDPR, art. 7``, ``CNIL SAN-2025-017``.

    Examples
    --------
    >>> citation("gdpr", "7", "en_US"), citation("cnil", "SAN-2025-017", "fr_FR")
    ('GDPR, art. 7', 'CNIL SAN-2025-017')
    """
    kind = (
        "section" if instrument in _SECTIONS else "number" if instrument in _NUMBERS else "article"
    )
    name = text.say(f"law.instrument_{instrument}", locale)
    return text.say(f"checklist.cite_{kind}", locale, instrument=name, article=article)
