"""`toolkit brief`: from clients' records to briefs, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.text import Locale


def brief(
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
    out: Annotated[Path, typer.Option("--out", help="Folder for the briefs.")] = Path("briefs"),
) -> None:
    """Write the brief of one or more clients.

    Every record is read before the first brief; a brief is written whole or not at all.

    Example: toolkit brief bakery --lang fr --to html,pdf --out briefs
    """
    from toolkit import briefs

    locale = terminal.spoken(lang[0] if lang else None)
    with terminal.mistakes(locale):
        asked = tuple(dict.fromkeys(terminal.language(chosen) for chosen in lang or ()))
        kinds = formats(to, locale)
        people = read(clients, lang[0] if lang else None)
        files = briefs.file_names(person.name for person in people)
        jobs = [
            (person, chosen, file)
            for person, file in zip(people, files, strict=True)
            for chosen in asked or (person.language,)
        ]
        failed = False
        for done, (person, chosen, file) in enumerate(jobs, start=1):
            try:
                written = briefs.render(person, out, lang=chosen, to=kinds, name=file)
            except InvalidInput as fault:
                # One client's failure stops no other; a folder that refuses one refuses all.
                if fault.rule not in ("brief_failed", "brief_too_long"):
                    raise
                terminal.explain(fault, locale)
                failed = True
                continue
            for path in written:
                terminal.say(f"[{done}/{len(jobs)}] {path}")
        if failed:
            raise typer.Exit(1)


def read(
    names: list[str], lang: str | None, *, nothing: str = "brief.nothing_written"
) -> list[Client]:
    """Return every client, each once, or say every fault of every record and stop."""
    from toolkit import records

    people: list[Client] = []
    faults = 0
    for name in names:
        checked = records.check(name)
        locale = terminal.spoken(lang, checked.language)
        for sentence in records.explain_all([*checked.faults, *checked.warnings], locale):
            terminal.complain(sentence)
        faults += len(checked.faults)
        if checked.client is not None and checked.client not in people:
            people.append(checked.client)
    if faults:
        terminal.complain(text.say(nothing, locale))
        raise typer.Exit(1)
    return people


def formats(to: str | None, locale: Locale) -> tuple[str, ...]:
    """Return the formats asked for; by default all that can be written here, and say which not."""
    from toolkit import briefs, pages

    if to is not None:
        asked = [part.strip().lower() for part in to.split(",") if part.strip()]
        return briefs.checked_formats(asked, "--to")
    obstacle = pages.pdf_obstacle()
    if obstacle is None:
        return briefs.FORMATS
    why = text.say(obstacle, locale)
    terminal.complain(text.say("brief.html_only", locale, why=why))
    return ("html",)
