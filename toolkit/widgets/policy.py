"""The builder of a staff policy: clauses to choose, and what is wrong with the draft as it stands.

Nothing is ever approved here: what comes out is a draft to be validated.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.builder import Builder


def policy(
    client: Client,
    facts: Facts,
    *,
    lang: str | None = None,
    today: datetime.date | None = None,
) -> Builder:
    """Return the builder of a staff policy, starting from a draft found in a drawer.

    Parameters
    ----------
    client : Client
        Its country decides which clauses are asked.
    facts : Facts
        ``law.csv``: the articles that a fault rests on.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.
    today : datetime.date, optional
        Day of the draft; today's by default.

    Returns
    -------
    Builder
        A list for each clause, the faults under them, the draft in words, and a file to take.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.builder import Builder

    locale = text.locale_of(lang or client.language, client.country)
    return Builder(client, facts, locale, today or datetime.date.today())
