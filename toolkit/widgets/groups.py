"""A list cut by area, sex and age: move the cuts until subtraction singles out nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from toolkit import answers, text
from toolkit.answers.groups import AREAS, AT_LEAST
from toolkit.figures import groups as figure

if TYPE_CHECKING:
    from toolkit.answers import Groups
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel

YEARS: Final = (1.0, 3.0, 7.0, 9.0, 21.0, 32.0, 63.0)
"""Years in one age band; the last one is everybody."""


def groups(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the tester of group sizes, on a list of invented card holders.

    Parameters
    ----------
    client : Client
        Its language and country.
    facts : Facts
        Not used: the list is invented.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Age bands, areas and the fewest people asked for; who stands alone, and how that comes
        about.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import Slider, slider

    locale = text.locale_of(lang or client.language, client.country)
    years = Slider(
        label=text.say("groups.slider_years", locale),
        points=list(YEARS),
        readouts=[text.integer(number, locale) for number in YEARS],
        value=YEARS[0],
    )
    areas = slider(
        text.say("groups.slider_areas", locale), AREAS, locale, low=1, high=AREAS, step=1
    )
    least = slider(
        text.say("groups.slider_at_least", locale), AT_LEAST, locale, low=5, high=50, step=5
    )

    def answer() -> Groups:
        return answers.groups(int(years.value), int(areas.value), at_least=int(least.value))

    return panel([years, areas, least], answer, figure, locale, further=figure.further)
