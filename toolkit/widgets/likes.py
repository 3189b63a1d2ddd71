"""One more like: how much better a trait is guessed, and whom a list then names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from toolkit import answers, text
from toolkit.answers.likers import MOST, TRAITS
from toolkit.figures import likes as figure

if TYPE_CHECKING:
    from toolkit.answers import Likes
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel

HAVING: Final = (1.0, 5.0, 10.0, 20.0, 30.0, 50.0, 100.0, 200.0, 300.0, 500.0)
"""People of 1,000, from the rare to the common."""


def likes(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the explorer of likes, of invented people under neutral codes.

    Parameters
    ----------
    client : Client
        Its language and country; nothing else of it is used.
    facts : Facts
        What a study published for each trait.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Likes known, share given on an impulse, which trait, how many people have what is looked
        for, and the figure they give.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import Slider, slider

    locale = text.locale_of(lang or client.language, client.country)
    known = slider(
        text.say("likes.slider_known", locale),
        10,
        locale,
        low=1,
        high=MOST - 1,
        step=1,
        decimals=0,
    )
    impulsive = slider(
        text.say("likes.slider_impulsive", locale),
        0,
        locale,
        low=0,
        high=100,
        step=10,
        decimals=0,
    )
    which = Slider(
        label=text.say("likes.slider_trait", locale),
        points=[float(place) for place in range(len(TRAITS))],
        readouts=[code[-1].upper() for code in TRAITS],
        value=0,
    )
    having = Slider(
        label=text.say("likes.slider_having", locale),
        points=list(HAVING),
        readouts=[text.integer(people, locale) for people in HAVING],
        value=20,
    )

    def answer() -> Likes:
        return answers.likes(
            facts,
            TRAITS[int(which.value)],
            known=int(known.value),
            impulsive=impulsive.value / 100,
            having=int(having.value),
        )

    controls = [known, impulsive, which, having]
    return panel(controls, answer, figure, locale, further=figure.further)
