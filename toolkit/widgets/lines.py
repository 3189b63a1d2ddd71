"""The lines of a checklist in words: as a form asks them, as a page lists them, as a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from toolkit import text
from toolkit.figures import listed
from toolkit.widgets.asking import Item, item

if TYPE_CHECKING:
    from toolkit.answers.checklist import Checklist
    from toolkit.answers.exposure import Exposure
    from toolkit.answers.line import Line
    from toolkit.answers.quantity import Quantity
    from toolkit.text import Locale

STATES: Final = ("to_do", "done", "not_applicable")


def asked(found: Checklist) -> tuple[Line, ...]:
    """Return the lines that bind the client, for what it does."""
    return tuple(line for line in found.yours if line.binds == "you")


def items(found: Checklist, evidence: Exposure, locale: Locale) -> list[Item]:
    """Return one question a line: its name, its state, what to do and what bears on it."""
    options = [(state, text.say(f"ticks.state.{state}", locale)) for state in STATES]
    made: list[Item] = []
    group = ""
    for line in asked(found):
        heading = "" if line.group == group else text.say(f"ticks.group.{line.group}", locale)
        group = line.group
        notes = [text.say(f"law.{line.id}.do", locale), *notes_of(line, evidence, locale)]
        label = text.say("ticks.label", locale, name=name(line, locale), source=law(line, locale))
        made.append(item(line.id, label, options, note=" ".join(notes), heading=heading))
    return made


def name(line: Line, locale: Locale) -> str:
    """Return what a line is about."""
    return text.say(f"law.{line.id}.name", locale)


def law(line: Line, locale: Locale) -> str:
    """Return the text and the article of a line."""
    instrument = text.say(f"law.instrument_{line.instrument}", locale)
    return text.say("ticks.source", locale, instrument=instrument, article=line.article)


def notes_of(line: Line, evidence: Exposure, locale: Locale) -> list[str]:
    """Return on what a line depends, when its text was read, and the numbers that bear on it."""
    notes = []
    if line.status == "to_ask":
        mark = text.say("ticks.mark", locale)
        uses = mark.join(text.say(f"checklist.use_{use}", locale) for use in line.when)
        notes.append(text.say("ticks.only_if", locale, uses=uses))
    numbers = numbers_of(line, evidence, locale)
    if numbers:
        notes.append(numbers)
    return [*notes, read_on(line, locale)]


def read_on(line: Line, locale: Locale) -> str:
    """Return when the text of a line was read, and whether it must be read again."""
    day = text.date(line.last_checked, locale)
    read = text.say("ticks.checked" if line.checked else "ticks.unread", locale, date=day)
    return f"{read} {text.say('ticks.text_stale', locale)}" if line.stale else read


def numbers_of(line: Line, evidence: Exposure, locale: Locale) -> str:
    """Return the numbers that bear on a line, in one sentence; nothing where there are none."""
    if not line.evidence:
        return ""
    mark = text.say("ticks.mark", locale)
    said = mark.join(
        text.say(
            f"checklist.number_{number.name}",
            locale,
            count=None if number.unit in ("share", "distance") else number.value,
            value=_written(number, locale),
        )
        for number in line.evidence
    )
    key = "ticks.evidence" if evidence.invented else "ticks.evidence_yours"
    return text.say(key, locale, people=text.integer(evidence.rows, locale), numbers=said)


def said(
    client: str, found: Checklist, states: Mapping[str, str], locale: Locale
) -> tuple[str, ...]:
    """Return how far the client is, and how many lines do not concern what it does."""
    if not found.groups:
        return (text.say("ticks.finding_none", locale, client=client),)
    counts = {state: sum(one == state for one in states.values()) for state in STATES}
    first = text.say(
        "ticks.finding",
        locale,
        count=len(states),
        n=text.integer(len(states), locale),
        client=client,
        done=text.integer(counts["done"], locale),
        to_do=text.integer(counts["to_do"], locale),
        off=text.integer(counts["not_applicable"], locale),
        platform=text.integer(len(found.platforms), locale),
    )
    hidden = sum(line.status == "not_concerned" for line in found.lines)
    if not hidden:
        return (first,)
    return first, text.say("ticks.hidden", locale, count=hidden, n=text.integer(hidden, locale))


def platforms(found: Checklist, locale: Locale) -> str:
    """Return what binds the platforms, folded, as HTML."""
    if not found.platforms:
        return ""
    lines = "".join(
        f"<li><strong>{escape(name(line, locale))}</strong> ({escape(law(line, locale))}). "
        f"{escape(text.say(f'law.{line.id}.do', locale))} {escape(read_on(line, locale))}</li>"
        for line in found.platforms
    )
    title = escape(text.say("ticks.platform", locale))
    return f"<details><summary>{title}</summary><ul>{lines}</ul></details>"


def table(
    found: Checklist, states: Mapping[str, str], evidence: Exposure, locale: Locale
) -> dict[str, Sequence[str]]:
    """Return the lines with their states, column by column, for a file."""
    lines = [line for line in found.lines if line.id in states or line.binds == "platform"]

    def state(line: Line) -> str:
        return text.say(f"ticks.state.{states[line.id]}", locale) if line.id in states else ""

    return {
        text.say("ticks.column.line", locale): [name(line, locale) for line in lines],
        text.say("ticks.column.law", locale): [law(line, locale) for line in lines],
        text.say("ticks.column.binds", locale): [
            text.say(f"ticks.binds.{line.binds}", locale) for line in lines
        ],
        text.say("ticks.column.state", locale): [state(line) for line in lines],
        text.say("ticks.column.do", locale): [
            text.say(f"law.{line.id}.do", locale) for line in lines
        ],
        text.say("ticks.column.evidence", locale): [
            numbers_of(line, evidence, locale) for line in lines
        ],
        text.say("ticks.column.checked", locale): [read_on(line, locale) for line in lines],
    }


def still(found: Checklist, evidence: Exposure, locale: Locale) -> str:
    """Return the lines without their controls, for a page without a kernel."""
    import pandas as pd

    if not found.groups:
        return ""
    states = {line.id: "to_do" for line in asked(found)}
    rows = pd.DataFrame(table(found, states, evidence, locale))
    kept = [text.say(f"ticks.column.{column}", locale) for column in ("line", "law", "binds", "do")]
    return listed(rows[kept], caption=text.say("ticks.title", locale), lang=locale).html


def _written(number: Quantity, locale: Locale) -> str:
    if number.unit == "share":
        decimals = 0 if number.value >= 0.1 or number.value == 0 else 1
        return text.percent(number.value, locale, decimals=decimals)
    return text.number(number.value, locale, decimals=2 if number.unit == "distance" else 0)
