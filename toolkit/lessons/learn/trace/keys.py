"""What each key of a trace is there for: the trace taken as a case of its own."""

from __future__ import annotations

import dataclasses
from html import escape
from typing import Final, Literal

from toolkit.lessons.learn import page
from toolkit.lessons.learn.trace.lines import Line
from toolkit.text import locale_of, say

Serves = Literal["report", "you", "program", "nothing"]

SERVES: Final[dict[str, Serves]] = {
    "time": "you",
    "who": "report",
    "lesson": "nothing",
    "item": "report",
    "kind": "report",
    "outcome": "report",
    "slip": "report",
    "hints": "you",
    "guess": "report",
    "unit": "report",
    "version": "program",
}
"""By key, who needs it: the class report, the learner's own table, the program, or nobody."""
_COLUMNS: Final = ("key", "holds", "serves")


def keys(lang: str, country: str | None = None) -> None:
    """Put on the page what each line of a trace holds, and whom that serves.

    Parameters
    ----------
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    rows = [
        (
            field.name,
            say(f"trace.key.{field.name}", locale),
            say(f"trace.serves.{SERVES[field.name]}", locale),
        )
        for field in dataclasses.fields(Line)
    ]
    caption = say("trace.keys", locale)
    head = "".join(
        f'<th scope="col" style="text-align:left">{escape(say(f"trace.keys.{name}", locale))}</th>'
        for name in _COLUMNS
    )
    body = "".join(
        f'<tr><th scope="row" style="text-align:left"><code>{escape(key)}</code></th>'
        f'<td style="text-align:left">{escape(holds)}</td>'
        f'<td style="text-align:left">{escape(serves)}</td></tr>'
        for key, holds, serves in rows
    )
    plain = "\n".join([caption, *(" | ".join(row) for row in rows)])
    markup = (
        f'<table class="learn learn-trace"><caption style="text-align:left">{escape(caption)}'
        f"</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )
    page.put(plain, markup)
