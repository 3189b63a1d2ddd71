"""Two photos and their votes: which article to stock, and whether to ask more people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.figures import photos as figure

if TYPE_CHECKING:
    from toolkit.answers import Photos
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel

# A first vote to move from: a lead that looks like one, and is not yet.
VOTES = (12.0, 7.0)


def photos(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the vote between two photos.

    Parameters
    ----------
    client : Client
        Its currency.
    facts : Facts
        Not used: nothing published says which of two articles your customers prefer.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Votes for each, the margin at stake, and what they say; a copy of the client to save.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.copies import Keep
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import slider

    locale = text.locale_of(lang or client.language, client.country)
    votes_a, votes_b = (
        slider(
            text.say("photos.votes", locale, photo=name),
            value,
            locale,
            low=0,
            high=200,
            step=1,
            decimals=0,
        )
        for name, value in zip(("A", "B"), VOTES, strict=True)
    )
    stake = slider(
        text.say("photos.stake", locale, unit=client.currency),
        500.0,
        locale,
        low=0,
        high=5000,
        step=50,
        decimals=0,
    )

    def answer() -> Photos:
        return answers.two_photos(
            int(votes_a.value), int(votes_b.value), stake=stake.value, currency=client.currency
        )

    made = panel([votes_a, votes_b, stake], answer, figure, locale)
    made.children = (*made.children, Keep(lambda: client, locale))
    return made
