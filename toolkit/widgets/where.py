"""Weights on sliders: which network comes first, in how many of the weightings tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.answers.criteria import CRITERIA
from toolkit.answers.where import default_weights
from toolkit.figures import where as figure

if TYPE_CHECKING:
    from toolkit.answers import Where
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel


def where(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the ranking with a slider a criterion, starting from a client.

    Parameters
    ----------
    client : Client
        Whom the accounts are ranked for.
    facts : Facts
        Usage, results, trends and peers.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Share of sales made to firms, hours, points for each criterion, and the ranking they give.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import slider

    locale = text.locale_of(lang or client.language, client.country)
    start = default_weights(facts)
    firms = slider(
        text.say("widget.sells_to", locale),
        100 * client.sells_to,
        locale,
        low=0,
        high=100,
        step=5,
        decimals=0,
    )
    hours = slider(
        text.say("widget.hours", locale), client.hours_per_week, locale, low=0.5, high=40, step=0.5
    )
    points = {
        name: slider(
            text.say("widget.points", locale, criterion=text.say(f"criterion.{name}", locale)),
            round(100 * start[name]),
            locale,
            low=0,
            high=100,
            step=1,
            decimals=0,
        )
        for name in CRITERIA
    }

    def answer() -> Where:
        person = client.replace(sells_to=firms.value / 100, hours_per_week=hours.value)
        weights = {name: control.value for name, control in points.items()}
        return answers.where(person, facts, weights=weights)

    return panel([firms, hours, *points.values()], answer, figure, locale, further=figure.further)
