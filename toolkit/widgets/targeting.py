"""An advertisement to a list: how well it is made, how long it is, and how rare the interest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from toolkit import answers, text
from toolkit.answers.targeting import AUC, CONTACTS, INTERESTED, PEOPLE
from toolkit.figures import targeting as figure

if TYPE_CHECKING:
    from toolkit.answers import Campaign
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel

LENGTHS: Final = (
    *(100.0, 200.0, 500.0, 1_000.0, 2_000.0, 5_000.0, 10_000.0, 20_000.0, 50_000.0),
    100_000.0,
)
RARITIES: Final = (100.0, 200.0, 500.0, 1_000.0, 2_000.0, 5_000.0, 10_000.0, 20_000.0)


def targeting(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the targeting table as three sliders and one list read twice.

    Parameters
    ----------
    client : Client
        The reader's language, when none is given; nothing of the client is in the numbers.
    facts : Facts
        Not used: the numbers are those of the course text, and what you move.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Quality of the list, its length and the people interested, over the list as the marketer
        and as the person read it.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import Slider, slider

    locale = text.locale_of(lang or client.language, client.country)
    auc = slider(
        text.say("targeting.slider_auc", locale),
        AUC,
        locale,
        low=0.5,
        high=0.95,
        step=0.05,
        decimals=2,
    )
    contacts, interested = (
        Slider(
            label=text.say(f"targeting.slider_{name}", locale),
            points=list(points),
            readouts=[text.integer(each, locale) for each in points],
            value=float(start),
        )
        for name, points, start in (
            ("contacts", LENGTHS, CONTACTS),
            ("interested", RARITIES, INTERESTED),
        )
    )

    def answer() -> Campaign:
        return answers.targeting(PEOPLE, interested.value, auc=auc.value, contacts=contacts.value)

    return panel([auc, contacts, interested], answer, figure, locale, further=figure.further)
