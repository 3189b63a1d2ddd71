"""The files of a decision, as links that carry them: nothing is written where the page runs."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from toolkit import text
from toolkit.figures import beside
from toolkit.figures import where as figure
from toolkit.records import copies
from toolkit.widgets.room import sheet

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.figures.beside import Side
    from toolkit.text import Locale

# Windows keeps these for itself, whatever the suffix.
_TAKEN: Final = {
    *("con", "prn", "aux", "nul"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}
_LONGEST: Final = 60


def links(client: Client, sides: Sequence[Side], locale: Locale) -> str:
    """Return three links that download the decision: picture, table and record.

    Parameters
    ----------
    client : Client
        The record as it now stands.
    sides : sequence of Side
        What is on the screen, the client's own answer first.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        HTML; each link holds its whole file.
    """
    title = text.say("workshop.picture_title", locale, name=client.name)
    picture = beside.picture(sides, locale, title=title, note=_note(sides[0], locale))
    name = file_name(client.name)
    record = copies.as_yaml(client, locale).encode()
    return "".join(
        f'<a class="jupyter-button toolkit-download" download="{escape(file)}" '
        f'href="data:{kind};base64,{base64.b64encode(content).decode()}">'
        f"{escape(text.say(key, locale))}</a>"
        for key, file, kind, content in (
            ("workshop.export_png", f"{name}-decision.png", "image/png", picture),
            ("workshop.export_csv", f"{name}-decision.csv", "text/csv", table(sides, locale)),
            ("workshop.export_yaml", f"{name}.yml", "application/yaml", record),
        )
    )


def table(sides: Sequence[Side], locale: Locale) -> bytes:
    """Return the decision as CSV that a spreadsheet of the reader's language opens.

    Parameters
    ----------
    sides : sequence of Side
        The answers, the client's own first.
    locale : Locale
        Its language sets the headers, the separator and the decimal mark.

    Returns
    -------
    bytes
        UTF-8 with a byte order mark; one row an account, the leader first. Words that begin like
        a formula are quoted by an apostrophe.
    """
    import pandas as pd

    weights = list(sides[0].where.weights)
    names = [text.say(f"criterion.{name}", locale) for name in weights]
    columns = [
        text.say("beside.column_who", locale),
        text.say("where.column_account", locale),
        text.say("where.column_score", locale),
        text.say("workshop.column_share", locale),
        text.say("where.column_outcome", locale),
        text.say("where.column_reason", locale),
        *(text.say("workshop.column_weight", locale, criterion=name) for name in names),
        text.say("workshop.column_flip", locale),
    ]
    rows = [
        (
            side.who,
            text.say(f"account.{c.account}", locale),
            "" if c.rank is None else _plain(c.score, locale),
            "" if c.rank is None else _plain(c.share_first, locale),
            text.say(f"outcome.{c.outcome}", locale),
            "" if c.gate.reason is None else text.say(f"gate.{c.gate.reason}", locale),
            *(_plain(side.where.weights[name], locale) for name in weights),
            " ".join(figure.further(side.where, locale)),
        )
        for side in sides
        for c in side.where.candidates
    ]
    return sheet(pd.DataFrame(rows, columns=columns), locale).encode()


def file_name(client: str) -> str:
    """Return a client's name as the beginning of a file's name, on any system.

    Parameters
    ----------
    client : str
        As the record gives it.

    Returns
    -------
    str
        Letters and digits without accents, hyphens between them, at most 60.

    Examples
    --------
    >>> file_name("Le Fournil d'Aglaé"), file_name("../CON"), file_name("...")
    ('le-fournil-d-aglae', 'client-con', 'client')
    """
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", client.casefold())
        if not unicodedata.combining(letter)
    )
    words = "".join(letter if letter.isalnum() else " " for letter in bare).split()
    name = "-".join(words)[:_LONGEST].strip("-")
    return f"client-{name}" if name in _TAKEN else name or "client"


def _note(side: Side, locale: Locale) -> str:
    points = (
        text.say(
            "workshop.point",
            locale,
            criterion=text.say(f"criterion.{name}", locale),
            share=text.percent(weight, locale, decimals=0),
        )
        for name, weight in side.where.weights.items()
    )
    return text.say("workshop.picture_note", locale, points="; ".join(points))


def _plain(value: float, locale: Locale) -> str:
    """A number that the spreadsheet of that language takes for one."""
    written = f"{value:.4f}"
    return written.replace(".", ",") if locale.startswith("fr") else written
