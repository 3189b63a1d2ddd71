"""A pixel on some of the sites: how many people it meets, and how much it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from toolkit import answers, text
from toolkit.answers.trail import PLACES
from toolkit.figures import trail as figure

if TYPE_CHECKING:
    from toolkit.answers import Trail
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel

SHARES: Final = (0, 1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100)
"""Percent of the sites; small shares matter most."""
START: Final = 10


def trail(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the pixel's map.

    Parameters
    ----------
    client : Client
        The reader's language, when none is given; nothing of the client is in the numbers.
    facts : Facts
        Not used: the people and their visits are invented.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Share of the sites that carry the pixel, and which, over the visits of eight people.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import Slider

    locale = text.locale_of(lang or client.language, client.country)
    share = Slider(
        label=text.say("trail.slider_share", locale),
        points=[float(each) for each in SHARES],
        readouts=[text.integer(each, locale) for each in SHARES],
        value=float(START),
    )
    placed = Slider(
        label=text.say("trail.slider_placed", locale),
        points=[float(place) for place in range(len(PLACES))],
        readouts=[text.say(f"trail.placed_{name}", locale) for name in PLACES],
        value=0.0,
    )

    def answer() -> Trail:
        return answers.trail(share.value / 100, placed=PLACES[int(placed.value)])

    return panel([share, placed], answer, figure, locale, further=figure.further)
