"""`toolkit room`: a sheet for everybody to write on, and what the room decides from its rows."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.records import Ballots
    from toolkit.text import Locale

app = typer.Typer(help="A room decides: a sheet of weights for each person, and their decision.")


@app.command("sheet")
def sheet(
    out: Annotated[Path, typer.Option("--out", help="Folder for the sheet.")] = Path("room"),
    lang: Lang = None,
) -> None:
    """Write the A4 sheet on which each person shares 100 points, as PDF and HTML.

    Example: toolkit room sheet --lang fr --out room
    """
    from toolkit import data, pages
    from toolkit.briefs import files

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        files.writable(out)
        document = pages.weight_sheet(data.load(), lang=locale)
        stem = text.say("sheet.file", locale)
        contents = {f"{stem}.html": document.encode("utf-8")}
        obstacle = pages.pdf_obstacle()
        if obstacle is None:
            # First in line: a PDF that is open in a reader is the file most often refused.
            contents = {f"{stem}.pdf": _printed(document), **contents}
        else:
            why = text.say(obstacle, locale)
            terminal.complain(text.say("brief.html_only", locale, why=why))
        for path in files.write_whole(out, contents):
            terminal.say(str(path))


@app.command("decide")
def decide(
    client: Annotated[str, typer.Argument(help="A record, or the name of an example client.")],
    rows: Annotated[
        Path,
        typer.Argument(help="One row a person: CSV, TSV, text or XLSX, with or without heads."),
    ],
    method: Annotated[
        str, typer.Option("--method", help="points (100 shared) or swings (the largest is 100).")
    ] = "points",
    lang: Lang = None,
) -> None:
    """Say what a room puts first, what divides it, and what would have to move.

    Example: toolkit room decide bakery rows.csv --method points
    """
    from toolkit import answers, data
    from toolkit.figures import room as figure

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        person, locale = _client(client, lang)
    with terminal.mistakes(locale):
        facts = data.load()
        read = _ballots(rows, facts, method, locale)
        found = answers.room(person, facts, read.ballots)
        for note in read.notes:
            terminal.complain(text.explain(note, locale))
        for sentence in (figure.finding(found, locale), *figure.further(found, locale)):
            terminal.say(sentence)
        n = len(read.ballots)
        terminal.say(text.say(f"room.understood_{read.method}", locale, count=n, n=n))
        terminal.say("\n" + figure.caption(found, locale))
        for line in _lines(figure.table(found, locale)):
            terminal.say(line)


def _client(name: str, lang: str | None) -> tuple[Client, Locale]:
    """Return the client and the locale to speak, or say every fault of the record and stop."""
    from toolkit import records

    checked = records.check(name)
    locale = terminal.spoken(lang, checked.language)
    for sentence in records.explain_all([*checked.faults, *checked.warnings], locale):
        terminal.complain(sentence)
    if checked.client is None:
        raise typer.Exit(1)
    language = terminal.language(lang, checked.language)
    return checked.client, text.locale_of(language, checked.client.country)


def _ballots(rows: Path, facts: Facts, method: str, locale: Locale) -> Ballots:
    from toolkit import records
    from toolkit.records.ballots import METHODS

    known = next((each for each in METHODS if each == method), None)
    if known is None:
        raise InvalidInput("unknown_name", name="--method", given=method, known=", ".join(METHODS))
    return records.read_ballots(rows, facts, method=known, lang=locale)


def _lines(table: pd.DataFrame) -> list[str]:
    """The table as text: its heads, then its columns one under the other."""
    rows = [[str(value) for value in values] for values in table.itertuples(index=False)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(table.columns))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return [" | ".join(map(str, table.columns)), *lines]


def _printed(document: str) -> bytes:
    from toolkit import pages

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.pdf"
        pages.pdf(document, path)
        return path.read_bytes()
