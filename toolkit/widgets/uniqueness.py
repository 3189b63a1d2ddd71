"""Answer one more question: who is alone then, and how many could still be the person followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from toolkit import answers, text
from toolkit.figures import uniqueness as figure
from toolkit.privacy.population import QUESTIONS

if TYPE_CHECKING:
    from toolkit.answers import Uniqueness
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale
    from toolkit.widgets.panel import Panel

SIZES: Final = (100.0, 300.0, 1_000.0, 3_000.0, 10_000.0)
SPANS: Final = (1.0, 5.0, 10.0, 20.0)
ANSWERED: Final = tuple(float(share) for share in range(0, 101, 10))
PEOPLE: Final = tuple(float(number) for number in range(1, 21))
START: Final = QUESTIONS[:3]
"""Ticked at first: neighbourhood, sex, year of birth."""
FOLLOWED: Final = 2


def uniqueness(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the questions to tick, one more at a time.

    Parameters
    ----------
    client : Client
        Its country, for the spacing of the words; none of its numbers is used.
    facts : Facts
        Not used: the people are invented.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        How many people, eight questions to tick, the span of the years of birth, the share who
        answer, whom to follow, and the figure they give. Nothing typed here is about anybody.
    """
    # Late: the room can be imported where the lab is not installed.
    import ipywidgets

    from toolkit.widgets.panel import panel

    locale = text.locale_of(lang or client.language, client.country)
    people = _slider("people", SIZES, 1_000, locale)
    ticks = {
        name: ipywidgets.Checkbox(
            value=name in START, description=figure.question(name, locale), indent=False
        )
        for name in QUESTIONS
    }
    years = _slider("years", SPANS, 1, locale)
    answered = _slider("answered", ANSWERED, 100, locale)
    person = _slider("person", PEOPLE, FOLLOWED, locale)

    def answer() -> Uniqueness:
        return answers.uniqueness(
            [name for name, tick in ticks.items() if tick.value],
            people=int(people.value),
            answered=answered.value / 100,
            years=int(years.value),
            person=int(person.value),
            offered=QUESTIONS,
        )

    controls: list[Any] = [people, *ticks.values(), years, answered, person]
    made = panel(controls, answer, figure, locale, further=figure.further)
    asked = ipywidgets.Label(text.say("uniqueness.asked", locale))
    columns = ipywidgets.Layout(grid_template_columns="repeat(auto-fit, minmax(14em, 1fr))")
    boxes = ipywidgets.GridBox(list(ticks.values()), layout=columns)
    shown = made.children[len(controls) :]
    made.children = (asked, boxes, people, years, answered, person, *shown)
    return made


def _slider(name: str, points: tuple[float, ...], value: float, locale: Locale) -> Any:
    from toolkit.widgets.slider import Slider

    return Slider(
        label=text.say(f"uniqueness.slider_{name}", locale),
        points=list(points),
        readouts=[text.integer(point, locale) for point in points],
        value=value,
    )
