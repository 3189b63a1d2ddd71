"""Swing weights: what lifting each criterion from its worst to its best is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.answers.criteria import CRITERIA
from toolkit.answers.where import default_weights
from toolkit.figures import where as figure
from toolkit.model.choice.agreement import as_swings

if TYPE_CHECKING:
    from toolkit.answers import Where
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale
    from toolkit.widgets.panel import Panel

LARGEST = 100


def swings(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return a slider a criterion, named by what it lifts, and the ranking these weights give.

    Parameters
    ----------
    client : Client
        Whom the accounts are ranked for.
    facts : Facts
        Usage, results, trends, peers, and the anchors of the criteria.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Only proportions count. When no lift is at 100, the panel says that the largest one
        stands for it.
    """
    # Late: the room can be imported where the lab is not installed.
    import ipywidgets

    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import slider

    locale = text.locale_of(lang or client.language, client.country)
    start = default_weights(facts)
    lifts = {
        name: slider(label, round(lift), locale, low=0, high=LARGEST, step=1, decimals=0)
        for (name, label), lift in zip(
            _labels(facts, locale).items(),
            as_swings([start[name] for name in CRITERIA]).tolist(),
            strict=True,
        )
    }
    intro = ipywidgets.HTML(f"<p>{text.say('swings.intro', locale)}</p>")

    def answer() -> Where:
        weights = {name: control.value for name, control in lifts.items()}
        return answers.where(client, facts, weights=weights)

    def further(found: Where, locale: Locale) -> tuple[str, ...]:
        largest = max(control.value for control in lifts.values())
        if largest == LARGEST:
            return figure.further(found, locale)
        written = text.integer(largest, locale)
        scaled = text.say("swings.scaled", locale, largest=written)
        return (scaled, *figure.further(found, locale))

    return panel([intro, *lifts.values()], answer, figure, locale, further=further)


def _labels(facts: Facts, locale: Locale) -> dict[str, str]:
    """What each criterion lifts, from the anchor of its 0 to the anchor of its 1."""
    anchors = facts.table("criteria").set_index("criterion")
    language = locale[:2]
    return {
        name: text.say(
            "swings.label",
            locale,
            criterion=text.say(f"criterion.{name}", locale),
            zero=text.typeset(str(anchors[f"zero_{language}"][name]), locale),
            one=text.typeset(str(anchors[f"one_{language}"][name]), locale),
        )
        for name in CRITERIA
    }
