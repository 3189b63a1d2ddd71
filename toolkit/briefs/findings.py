"""Everything a brief says, computed once: the client, the answers, the day and the locale."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit import __version__, answers, text

if TYPE_CHECKING:
    from toolkit.answers import Cost, Reach, Week, Where, Worth
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale


@dataclass(frozen=True)
class Findings:
    """What one brief rests on.

    Attributes
    ----------
    client : Client
        The record.
    facts : Facts
        The sourced figures, with the client's own in their place.
    locale : Locale
        The reader's locale.
    today : datetime.date
        The day of the brief: ages are counted to it, dates from it.
    cost, reach, where, worth, week : Cost, Reach, Where, Worth, Week
        The answers.
    """

    client: Client
    facts: Facts
    locale: Locale
    today: datetime.date
    cost: Cost
    reach: Reach
    where: Where
    worth: Worth
    week: Week

    @property
    def monday(self) -> datetime.date:
        """The Monday after the brief."""
        return self.today + datetime.timedelta(days=7 - self.today.weekday())

    @property
    def review(self) -> datetime.date:
        """The day to look again: four weeks after that Monday."""
        return self.monday + datetime.timedelta(weeks=4)

    def amount(self, value: float, *, decimals: int | None = None) -> str:
        """Return money in the client's currency and the reader's locale."""
        return text.money(value, self.client.currency, self.locale, decimals=decimals)


def run_id(client: Client, today: datetime.date) -> str:
    """Return eight characters that name a run; the same record, day and version give the same."""
    seed = f"{__version__}|{today}|{client.model_dump_json()}"
    return hashlib.sha256(seed.encode()).hexdigest()[:8]


def findings(
    client: Client, facts: Facts, *, lang: str | None = None, today: datetime.date
) -> Findings:
    """Return the answers a brief is written from.

    Parameters
    ----------
    client : Client
        The record.
    facts : Facts
        The sourced figures.
    lang : {"en", "fr"}, optional
        Language of the brief; the record's by default.
    today : datetime.date
        The day of the brief.

    Returns
    -------
    Findings
        Every answer, each computed once.
    """
    return Findings(
        client=client,
        facts=facts,
        locale=text.locale_of(lang or client.language, client.country),
        today=today,
        cost=answers.cost(client, facts),
        reach=answers.reach(client, facts),
        where=answers.where(client, facts),
        worth=answers.worth(client, facts, today=today),
        week=answers.week(client, facts),
    )
