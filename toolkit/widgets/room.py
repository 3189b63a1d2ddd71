"""A room decides: rows pasted, and each person's winner, what divides them, what would move."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from toolkit import answers, records, text
from toolkit.answers.criteria import CRITERIA
from toolkit.errors import InvalidInputs
from toolkit.figures import listed, show
from toolkit.figures import room as figure
from toolkit.records.ballots import METHODS, MOST_PEOPLE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Room
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.records.ballots import Ballots
    from toolkit.text import Locale
    from toolkit.widgets.panel import Layout, Panel

# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def room(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return a form for a room's rows, and under it what the room decides.

    Parameters
    ----------
    client : Client
        Whom the room decides for.
    facts : Facts
        Usage, results, trends and peers.
    lang : {"en", "fr"}, optional
        Language of the words, and in which numbers are typed; the client's by default.

    Returns
    -------
    Panel
        Rows that cannot be read are told in words, every fault at once, and the last decision
        stays.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import Layout, Panel
    from toolkit.widgets.rows import Rows

    locale = text.locale_of(lang or client.language, client.country)
    order = ", ".join(text.say(f"criterion.{name}", locale) for name in CRITERIA)
    example = text.say("ballots.example", locale)
    rows = Rows(
        label=text.say("room.rows", locale, order=order),
        example=example,
        question=text.say("room.method", locale),
        answers=[text.say(f"room.method_{method}", locale) for method in METHODS],
        button=text.say("room.decide", locale),
    )
    made = Panel([rows], locale)
    made.say(text.say("room.empty", locale, most=MOST_PEOPLE, example=example))
    drawn: dict[str, Axes] = {}
    layout = Layout()

    def decide(_: object) -> None:
        try:
            method = METHODS[rows.chosen]
            read = records.ballots_of(rows.text, facts, method=method, lang=locale)
        except InvalidInputs as refused:
            told = [text.explain(fault, locale) for fault in refused.faults]
            if drawn:
                told.append(text.say("room.kept", locale))
            made.say(*told)
            return
        found = answers.room(client, facts, read.ballots)
        told = [figure.finding(found, locale), *figure.further(found, locale)]
        made.say(*told, *understood(read, locale))
        made.draw(_shown(found, locale, drawn, layout))

    rows.observe(decide, names="pressed")
    return made


def understood(read: Ballots, locale: Locale) -> list[str]:
    """Return how the rows were read, and what was changed in them, a sentence each."""
    n = len(read.ballots)
    how = text.say(f"room.understood_{read.method}", locale, count=n, n=n)
    return [how, *(text.explain(note, locale) for note in read.notes)]


def _shown(found: Room, locale: Locale, drawn: dict[str, Axes], layout: Layout) -> str:
    drawn["axes"] = figure.draw(found, locale, ax=drawn.get("axes"))
    layout.before(drawn["axes"])
    chart = show(
        drawn["axes"],
        finding=figure.finding(found, locale),
        table=figure.points(found, locale),
        lang=locale,
    )
    layout.after(drawn["axes"])
    people = listed(figure.table(found, locale), caption=figure.caption(found, locale), lang=locale)
    return chart.html + people.html + _link(figure.decision(found, locale), locale)


def _link(decision: pd.DataFrame, locale: Locale) -> str:
    """The decision as a file that the page itself carries."""
    address = f"data:text/csv;charset=utf-8,{quote(sheet(decision, locale))}"
    name, words = text.say("room.file", locale), text.say("room.download", locale)
    return f'<p><a download="{escape(name)}" href="{address}">{escape(words)}</a></p>'


def sheet(decision: pd.DataFrame, locale: Locale) -> str:
    """Return a table as CSV that a spreadsheet of the reader's language opens, and runs none of.

    Parameters
    ----------
    decision : pandas.DataFrame
        Text, already written for the reader.
    locale : Locale
        French spreadsheets part columns by semicolons, since their numbers hold commas.

    Returns
    -------
    str
        A cell that would be taken for a formula begins with an apostrophe.
    """
    file = io.StringIO()
    # The mark tells spreadsheets that the text is Unicode.
    file.write("\ufeff")
    writer = csv.writer(file, delimiter=";" if locale.startswith("fr") else ",")
    writer.writerow([_inert(name) for name in decision.columns])
    for values in decision.fillna("").itertuples(index=False):
        writer.writerow([_inert(value) for value in values])
    return file.getvalue()


def _inert(cell: object) -> str:
    words = str(cell)
    return f"'{words}" if words.startswith(_FORMULA) else words
