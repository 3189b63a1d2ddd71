"""From a visit to an advertisement elsewhere: what each step keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.answers.retargeting import BID_WON, COOKIE_KEPT, RECOGNISED, VISITORS
from toolkit.figures import retargeting as figure

if TYPE_CHECKING:
    from toolkit.answers import Chain
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel


def retargeting(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the chain of retargeting.

    Parameters
    ----------
    client : Client
        The reader's language, when none is given; nothing of the client is in the numbers.
    facts : Facts
        Not used: nobody publishes the three shares for a small firm.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Cookies kept, browsers known again, auctions won, over the people left after each.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import slider

    locale = text.locale_of(lang or client.language, client.country)
    start = {"cookie_kept": COOKIE_KEPT, "recognised": RECOGNISED, "bid_won": BID_WON}
    kept = {
        name: slider(
            text.say(f"retargeting.slider_{name}", locale),
            100 * share,
            locale,
            low=0,
            high=100,
            step=5,
            decimals=0,
        )
        for name, share in start.items()
    }

    def answer() -> Chain:
        shares = {name: control.value / 100 for name, control in kept.items()}
        return answers.retargeting(VISITORS, **shares)

    return panel(list(kept.values()), answer, figure, locale)
