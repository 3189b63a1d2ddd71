"""The workshop: one screen on which a room fills in a client, says what counts, and decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.desk import Desk


def workshop(
    client: Client, facts: Facts, *, beside: Client | None = None, lang: str | None = None
) -> Desk:
    """Return the workshop of one client, for a room.

    Parameters
    ----------
    client : Client
        Where the form starts.
    facts : Facts
        Usage, results, trends and peers.
    beside : Client, optional
        Another record to rank beside it. Without one, the same client is ranked as one that
        sells to the public and as one that sells to firms.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Desk
        Form, points, rankings beside each other, and the files of the decision.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.desk import Desk

    locale = text.locale_of(lang or client.language, client.country)
    return Desk(client, facts, locale, beside=beside)
