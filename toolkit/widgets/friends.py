"""How many friends say their town, and was I asked: given, or guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.figures import friends as figure

if TYPE_CHECKING:
    from toolkit.answers import HomeTown
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel


def friends(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the explorer of the home town that was kept silent, of invented people.

    Parameters
    ----------
    client : Client
        Its language and country; nothing else of it is used.
    facts : Facts
        What a study published.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Who says it unasked, who tells a friend, how many friends come from the same town, whether
        one was asked oneself, and the figure they give.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import Slider, slider

    locale = text.locale_of(lang or client.language, client.country)
    says, tells, same = (
        slider(
            text.say(f"friends.slider_{name}", locale),
            value,
            locale,
            low=0,
            high=100,
            step=5,
            decimals=0,
        )
        for name, value in (("says", 30), ("answers", 20), ("same", 35))
    )
    asked = Slider(
        label=text.say("friends.slider_asked", locale),
        points=[0.0, 1.0],
        readouts=[text.say(f"friends.{word}", locale) for word in ("no", "yes")],
        value=0,
    )

    def answer() -> HomeTown:
        return answers.home_town(
            facts,
            says=says.value / 100,
            answers=tells.value / 100,
            same_town=same.value / 100,
            asked=bool(asked.value),
        )

    return panel([says, tells, same, asked], answer, figure, locale, further=figure.further)
