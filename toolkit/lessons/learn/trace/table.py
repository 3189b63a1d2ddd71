"""A trace as a table that its owner can read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from toolkit.lessons.learn import page, units
from toolkit.lessons.learn.bank import checks
from toolkit.lessons.learn.trace.lines import Line
from toolkit.text import Locale, date, ids, say

_COLUMNS = ("when", "what", "item", "outcome")


def drawn(title: str, sentence: str, lines: Sequence[Line], locale: Locale) -> tuple[str, str]:
    """Return a trace as plain text and as HTML, the newest line last.

    Parameters
    ----------
    title, sentence : str
        What stands above it.
    lines : sequence of Line
        All of it.
    locale : Locale
        The reader's locale.

    Returns
    -------
    tuple of str
        Plain text and HTML.
    """
    head = [say(f"trace.column.{name}", locale) for name in _COLUMNS]
    rows = [_cells(line, locale) for line in lines]
    plain = "\n".join([f"{title} {sentence}", *(" | ".join(row) for row in rows)])
    if not rows:
        return plain, page.note(title, sentence, "trace")
    columns = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    caption = escape(title)
    table = (
        f'<table class="learn learn-trace"><caption>{caption}</caption>'
        f"<thead><tr>{columns}</tr></thead><tbody>{body}</tbody></table>"
    )
    return plain, page.note(title, sentence, "trace") + table


def _cells(line: Line, locale: Locale) -> tuple[str, ...]:
    when = datetime.fromisoformat(line.time).astimezone()
    outcome = say(f"trace.outcome.{line.outcome}", locale)
    if line.guess is not None:
        outcome = f"{outcome} {units.written(line.guess, _unit(line.unit), locale, exact=True)}"
    if line.slip is not None:
        key = f"slip.{line.slip}"
        outcome = f"{outcome} {say(key, locale) if key in ids(locale[:2]) else line.slip}"
    if line.kind == "hint":
        outcome = f"{outcome} {line.hints}"
    return (
        f"{date(when.date(), locale)}, {when:%H:%M}",
        say(f"trace.kind.{line.kind}", locale),
        _question(line, locale),
        outcome,
    )


def _question(line: Line, locale: Locale) -> str:
    """Return what was asked; the id of an item that this version does not hold."""
    if line.kind in ("check", "hint") and line.item in checks:
        return checks[line.item].asked(locale)
    key = f"{line.kind}.{line.item}"
    return say(key, locale) if key in ids(locale[:2]) else line.item


def _unit(unit: str) -> str:
    """Return a unit that has words; one of another version is left out."""
    known = (
        unit in ("", "%")
        or (len(unit) == 3 and unit.isupper())
        or f"unit.{unit}.alone" in ids("en")
    )
    return unit if known else ""
