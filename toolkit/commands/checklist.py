"""`toolkit checklist`: what a client may use of an audience, in a document to leave behind."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toolkit.commands import brief, terminal
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    from pandas import DataFrame

    from toolkit.answers import Exposure

# A table of people is counted in memory; a million lines of a few answers fit.
_LARGEST = 256 * 1024 * 1024
_SEPARATORS = ";,\t"


def checklist(
    clients: Annotated[
        list[str],
        typer.Argument(help="Records, or names of example clients: bakery supplier museum_shop"),
    ],
    lang: Annotated[
        list[str] | None,
        typer.Option("--lang", help="fr or en, may be repeated; default the record's language."),
    ] = None,
    to: Annotated[
        str | None, typer.Option("--to", help="html, pdf or html,pdf; default both if possible.")
    ] = None,
    out: Annotated[Path, typer.Option("--out", help="Folder for the documents.")] = Path("briefs"),
    use: Annotated[
        list[str] | None,
        typer.Option(
            "--use",
            help="What the client does: customer_list, pixel, messages, public_profiles, "
            "profiling, minors, statistics, staff, paid_posts; may be repeated.",
        ),
    ] = None,
    table: Annotated[
        Path | None, typer.Option("--table", help="CSV file of people, counted on this computer.")
    ] = None,
    known: Annotated[
        str | None, typer.Option("--known", help="Columns somebody could know: area,birth_year")
    ] = None,
    protect: Annotated[
        str | None, typer.Option("--protect", help="Column that nobody should learn.")
    ] = None,
    other: Annotated[
        Path | None, typer.Option("--other", help="CSV file somebody else could have.")
    ] = None,
) -> None:
    """Write what the law of a client's country asks of whoever works with its audience.

    Lines, numbers as evidence, a retention plan and a draft of the staff's rules. Not legal
    advice. A table is read, counted, and not kept.

    Example: toolkit checklist bakery --lang fr --use customer_list --out briefs
    """
    from toolkit import briefs

    locale = terminal.spoken(lang[0] if lang else None)
    with terminal.mistakes(locale):
        asked = tuple(dict.fromkeys(terminal.language(chosen) for chosen in lang or ()))
        formats = brief.formats(to, locale)
        uses = _uses(use)
        people = brief.read(clients, lang[0] if lang else None, nothing="checklist.nothing_written")
        evidence = _counted(table, known, protect, other, clients=len(people))
        names = briefs.file_names(person.name for person in people)
        jobs = [
            (person, chosen, name)
            for person, name in zip(people, names, strict=True)
            for chosen in asked or (person.language,)
        ]
        for done, (person, chosen, name) in enumerate(jobs, start=1):
            written = briefs.render_checklist(
                person, out, lang=chosen, to=formats, evidence=evidence, uses=uses, name=name
            )
            for path in written:
                terminal.say(f"[{done}/{len(jobs)}] {path}")


def _uses(given: list[str] | None) -> tuple[str, ...] | None:
    """Return the uses named, separated by commas or one by one; None when nobody said."""
    from toolkit.answers.checklist import checked_uses

    if given is None:
        return None
    named = tuple(part.strip() for word in given for part in word.split(",") if part.strip())
    checked_uses(named, "--use")
    return named


def _counted(
    table: Path | None,
    known: str | None,
    protect: str | None,
    other: Path | None,
    *,
    clients: int,
) -> Exposure | None:
    """Return what a client's own table gives away; None without a table."""
    from toolkit import answers

    if table is None:
        for name, given in (("--known", known), ("--protect", protect), ("--other", other)):
            if given is not None:
                raise InvalidInput("table_needed", name=name, given=str(given), remedy="--table")
        return None
    if clients > 1:
        raise InvalidInput("table_of_one", name="--table", given=clients)
    people = _people(table, "--table")
    columns = [part.strip() for part in (known or "").split(",") if part.strip()]
    if not columns:
        remedy = ", ".join(str(column) for column in people.columns[:20])
        raise InvalidInput("table_columns", name="--known", given=known, remedy=remedy)
    second = None if other is None else _people(other, "--other")
    return answers.exposure(people, columns, protected=protect, other=second)


def _people(path: Path, name: str) -> DataFrame:
    """Return a table of people as text, an empty cell being an answer of its own."""
    import pandas as pd

    remedy = f"{_LARGEST // 1024 // 1024} MB"
    fault = InvalidInput("table_file", name=name, given=str(path), remedy=remedy)
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            raise fault
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        first = next((line for line in lines if line.strip()), "")
        separator = max(_SEPARATORS, key=first.count)
        # As typed, line by line: pandas would push the extra cells of a row into an index.
        rows = [row for row in csv.reader(lines, delimiter=separator, strict=True) if any(row)]
    except (OSError, ValueError, csv.Error):  # bytes that are no text are a ValueError
        raise fault from None
    names = [name.strip() for name in rows[0]] if rows else []
    if len(rows) < 2 or len({*names}) < len(names) or {len(row) for row in rows} != {len(names)}:
        raise fault
    return pd.DataFrame(rows[1:], columns=names)
