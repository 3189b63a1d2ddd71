"""The checklist of a client's country: what to do, line by line, ticked by the client.

A tick is the client's own; a number beside a line is evidence, never a permission.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    from toolkit.answers.exposure import Exposure
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.ticks import Ticks


def checklist(
    client: Client,
    facts: Facts,
    *,
    lang: str | None = None,
    today: datetime.date | None = None,
    evidence: Exposure | None = None,
) -> Ticks:
    """Return the checklist of a client's country, to be ticked.

    Parameters
    ----------
    client : Client
        Its country, and the region where it decides, say whose law it is.
    facts : Facts
        ``law.csv``.
    lang : {"en", "fr"}, optional
        Language of the words; the client's by default.
    today : datetime.date, optional
        Ages of texts are counted to it; today by default.
    evidence : Exposure, optional
        Numbers of the client's own table; those of an invented one by default.

    Returns
    -------
    Ticks
        What the client does, a state for each line that binds it, what binds the platforms, and a
        file of the answers. Not legal advice.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.answers.exposure import invented_exposure
    from toolkit.widgets.ticks import Ticks

    locale = text.locale_of(lang or client.language, client.country)
    numbers = invented_exposure() if evidence is None else evidence
    return Ticks(client, facts, locale, today or datetime.date.today(), numbers)
