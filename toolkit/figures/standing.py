"""What became of a network, in words: its state, its owner, what happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.quantities import bracketed, listed, origin, written

if TYPE_CHECKING:
    from toolkit.answers.standing import Event, Standing
    from toolkit.text import Locale


def status(standing: Standing, locale: Locale) -> str | None:
    """Return whether it is alive, with the last day that was verified."""
    state = standing.status
    if state is None:
        return None
    if state.date is None:
        return text.say("networks.status_undated", locale)
    return text.say(
        f"networks.status_{state.id}",
        locale,
        month=text.month(state.date, locale),
        year=state.date.year,
    )


def brief(standing: Standing, locale: Locale) -> str | None:
    """Return its state, and the nearest to a pulse: its trend, else the last owner seen."""
    more = ""
    if standing.trend is not None:
        more = text.say("networks.trend", locale, figure=written(standing.trend, locale))
    elif standing.owner is not None and standing.owner.date is not None:
        more = text.say(
            "networks.last_owner",
            locale,
            owner=standing.owner.id,
            year=standing.owner.date.year,
        )
    return listed([status(standing, locale) or "", more], locale)


def owner(standing: Standing, locale: Locale) -> str | None:
    """Return the last owner seen, with the date."""
    if standing.owner is None:
        return None
    said = origin(standing.owner.date, standing.owner.grade, locale)
    return bracketed([standing.owner.id], said, locale)


def events(standing: Standing, locale: Locale) -> str | None:
    """Return what happened to it, the oldest first, each with its grade."""
    return listed(
        (
            bracketed([_what(event, locale)], text.say(f"grade.{event.grade}", locale), locale)
            for event in standing.events
        ),
        locale,
    )


def _what(event: Event, locale: Locale) -> str:
    amount = "" if event.amount is None else written(event.amount, locale)
    return text.say(
        f"networks.event_{event.kind}", locale, year=event.year, who=event.who, amount=amount
    )
