"""The class report: one static page made of traces, without a name and without a small group."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable
from typing import Any

from toolkit import __version__, pages, text
from toolkit.errors import InvalidInput
from toolkit.figures.show import show
from toolkit.lessons.teach import spread as spreads
from toolkit.lessons.teach import tallies, words
from toolkit.lessons.teach.groups import SMALLEST
from toolkit.lessons.teach.traces import Traces
from toolkit.pages import fragments
from toolkit.pages.blocks import Words
from toolkit.text import Locale


def report(traces: Traces, *, locale: Locale, today: datetime.date) -> str:
    """Return a class's report as one HTML file: no script, nothing asked of the network.

    Parameters
    ----------
    traces : Traces
        From `read_traces`.
    locale : Locale
        Of the page.
    today : datetime.date
        Day of the report.

    Returns
    -------
    str
        Slips by objective, where each item stands, how predictions spread, what was read. No
        pseudonym, no group of fewer than five people, and none that a subtraction would show.

    Raises
    ------
    InvalidInput
        Fewer than five people left a trace that could be read.
    """
    if len(traces.people) < SMALLEST:
        raise InvalidInput(
            "class_few", name="DIR", given=len(traces.people), remedy=SMALLEST, broken=traces.broken
        )
    n = len(traces.people)
    sections = (
        fragments.page(_most_frequent(traces, locale), *_slips(traces, locale)),
        fragments.page(text.say("class.standing_title", locale), *_standings(traces, locale)),
        fragments.page(text.say("class.spread_title", locale), *_spreads(traces, locale)),
        fragments.page(text.say("class.read_title", locale), *_read(traces, locale)),
    )
    return pages.html(
        {"cells": [{"cell_type": "code", "metadata": {}, "outputs": [_output(sections)]}]},
        lang=locale,
        title=text.say("class.title", locale, count=n, n=text.integer(n, locale)),
        subtitle=text.date(today, locale),
        footer=text.say("class.footer", locale, version=__version__),
    )


def _output(blocks: Iterable[Words]) -> dict[str, Any]:
    markup = "\n".join(str(block) for block in blocks)
    return {"output_type": "display_data", "data": {"text/html": markup}, "metadata": {}}


def _most_frequent(traces: Traces, locale: Locale) -> str:
    """Return the title of the first section: what it found, where that may be said."""
    shown = [
        (people, objective.id)
        for objective in tallies.tally(traces)[1]
        for people in objective.slips.values()
        if people is not None
    ]
    if not shown:
        return text.say("class.slips_title", locale)
    people, objective = max(shown, key=lambda found: found[0])
    return text.say(
        "class.slips_found",
        locale,
        count=people,
        n=text.integer(people, locale),
        of=text.integer(len(traces.people), locale),
        objective=words.objective(objective, locale),
    )


def _slips(traces: Traces, locale: Locale) -> list[Words]:
    blocks: list[Words] = [text.say("class.slips_lead", locale)]
    _, found = tallies.tally(traces)
    for lesson, group in itertools.groupby(found, key=lambda objective: objective.items[0][:2]):
        blocks.append(fragments.heading(text.say("class.lesson", locale, lesson=lesson)))
        for objective in group:
            blocks.append(_objective(objective, locale))
    if not found:
        blocks.append(text.say("class.slips_none", locale))
    return blocks


def _objective(objective: tallies.Objective, locale: Locale) -> Words:
    low, high = objective.tried
    caption = text.say(
        "class.objective" if low == high else "class.objective_range",
        locale,
        count=high,
        objective=words.objective(objective.id, locale),
        n=text.integer(high, locale),
        low=text.integer(low, locale),
    )
    if not objective.slips:
        return f"{caption} {text.say('class.objective_clean', locale)}"
    rows = [
        [
            words.slip(slip, objective.items, locale),
            _number(people, locale),
            _share(people, objective.tried, locale),
        ]
        for slip, people in objective.slips.items()
    ]
    heads = [text.say(f"class.column_{name}", locale) for name in ("slip", "people", "share")]
    return fragments.table(rows, heads, caption, numeric=(1, 2))


def _number(people: int | None, locale: Locale) -> str:
    return text.say("class.hidden", locale) if people is None else text.integer(people, locale)


def _share(people: int | None, whole: tuple[int, int], locale: Locale) -> str:
    """Return a share of those who tried, from one to another where their number is not shown."""
    if people is None:
        return text.say("class.hidden", locale)
    high, low = (text.percent(people / each, locale, decimals=0) for each in whole)
    return low if low == high else text.say("class.share_range", locale, low=low, high=high)


def _standings(traces: Traces, locale: Locale) -> list[Words]:
    blocks: list[Words] = [text.say("class.standing_lead", locale)]
    found, _ = tallies.tally(traces)
    heads = [
        text.say(f"class.column_{name}", locale)
        for name in ("item", "right", "not_yet", "not_started")
    ]
    for lesson, group in itertools.groupby(found, key=lambda standing: standing.item[:2]):
        rows = [
            [
                words.question(standing.item, locale),
                *(
                    _number(people, locale)
                    for people in (standing.right, standing.not_yet, standing.not_started)
                ),
            ]
            for standing in group
        ]
        blocks.append(fragments.heading(text.say("class.lesson", locale, lesson=lesson)))
        caption = text.say("class.standing_caption", locale)
        blocks.append(fragments.table(rows, heads, caption, numeric=(1, 2, 3)))
    if not found:
        blocks.append(text.say("class.standing_none", locale))
    return blocks


def _spreads(traces: Traces, locale: Locale) -> list[Words]:
    blocks: list[Words] = [text.say("class.spread_lead", locale)]
    found = spreads.spreads(traces)
    for spread in found:
        blocks.append(fragments.heading(words.prediction(spread.item, locale)))
        if len(spread.ranges) < 2 or all(place.people is None for place in spread.ranges):
            blocks.append(text.say("class.spread_few", locale))
            continue
        blocks.append(
            show(
                spreads.draw(spread, locale),
                finding=spreads.finding(spread, locale),
                table=spreads.table(spread, locale),
                lang=locale,
                titled=True,
            )
        )
    if not found:
        blocks.append(text.say("class.spread_none", locale))
    return blocks


def _read(traces: Traces, locale: Locale) -> list[Words]:
    counts = {
        "files": traces.files,
        "lines": len(traces.lines),
        "broken": traces.broken,
        "unknown": traces.unknown,
        "too_large": len(traces.too_large),
    }
    rows = [
        [text.say(f"class.read_{name}", locale), text.integer(count, locale)]
        for name, count in counts.items()
    ]
    heads = [text.say("class.column_read", locale), text.say("class.column_number", locale)]
    return [
        fragments.table(rows, heads, text.say("class.read_caption", locale), numeric=(1,)),
        text.say("class.read_people", locale),
        text.say("class.read_hidden", locale),
    ]
