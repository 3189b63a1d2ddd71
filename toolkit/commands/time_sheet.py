"""`toolkit timesheet`: a week noted hour by hour, and its totals in a copy of the record."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.text import Locale

app = typer.Typer(help="One week, hour by hour: a sheet to fill in, and its totals in the record.")


@app.command("blank")
def blank(
    out: Annotated[Path, typer.Option("--out", help="Folder for the sheet.")] = Path("timesheet"),
    lang: Lang = None,
) -> None:
    """Write the time sheet of a week: A4 as PDF and HTML, and a workbook that adds up.

    Example: toolkit timesheet blank --lang fr --out timesheet
    """
    from toolkit import pages, records
    from toolkit.briefs import files

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        files.writable(out)
        document = pages.time_sheet(lang=locale)
        stem = text.say("time_sheet.file", locale)
        contents = {
            f"{stem}.xlsx": records.time_sheet(locale),
            f"{stem}.html": document.encode("utf-8"),
        }
        obstacle = pages.pdf_obstacle()
        if obstacle is None:
            # First in line: a PDF that is open in a reader is the file most often refused.
            contents = {f"{stem}.pdf": _printed(document), **contents}
        else:
            why = text.say(obstacle, locale)
            terminal.complain(text.say("brief.html_only", locale, why=why))
        for path in files.write_whole(out, contents):
            terminal.say(str(path))


@app.command("load")
def load(
    file: Annotated[Path, typer.Argument(help="A filled sheet: XLSX, or CSV of its columns.")],
    client: Annotated[str, typer.Argument(help="A record, or the name of an example client.")],
    out: Annotated[
        Path | None, typer.Option("--out", help="Where the copy goes; replaced if it exists.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Write a copy of the record with the hours of the week, by task and by account.

    Example: toolkit timesheet load week.csv bakery --out bakery-week.yml
    """
    from toolkit import records
    from toolkit.records import shelf

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        source = shelf.find(client)
        checked = records.check(source)
        locale = terminal.spoken(lang, checked.language)
    with terminal.mistakes(locale):
        record = records.read(source)
        changes = records.week_changes(records.read_week(file, locale), record)
        target = out or _beside(source, locale)
        records.write_copy(changes, source, target, replace=out is not None)
        for line in _said(changes, record, locale):
            terminal.say(line)
        terminal.say(text.say("time_sheet.written", locale, file=target))


def _beside(source: Path, locale: Locale) -> Path:
    """Return where a copy goes: beside the record, an example's where the reader stands."""
    from toolkit.records import shelf

    folder = source.parent if source.parent != shelf.examples_folder() else Path()
    return folder / f"{source.stem}-{text.say('time_sheet.copy_suffix', locale)}.yml"


def _said(changes: dict[str, Any], record: Client, locale: Locale) -> list[str]:
    """Return one line for each answer that changes, before and after."""
    from toolkit import records

    before = records.row(record)
    lines = []
    for field, after in changes.items():
        label = "field." + ".".join(part for part in field.split(".") if not part.isdigit())
        name = f"{field} ({text.say(label, locale)})"
        values = (before.get(field), after)
        said = [_hours(value, locale) for value in values]
        lines.append(
            text.say("time_sheet.change", locale, field=name, before=said[0], after=said[1])
        )
    if not changes:
        lines.append(text.say("time_sheet.unchanged", locale))
    if any(value is None for value in changes.values()):
        lines.append(text.say("time_sheet.accounts_unknown", locale))
    return lines


def _hours(value: object, locale: Locale) -> str:
    if value is None:
        return text.say("time_sheet.nothing", locale)
    hours = float(str(value))
    decimals = next(digits for digits in (0, 1, 2) if round(hours, digits) == hours or digits == 2)
    return text.number(hours, locale, decimals=decimals)


def _printed(document: str) -> bytes:
    from toolkit import pages

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.pdf"
        pages.pdf(document, path)
        return path.read_bytes()
