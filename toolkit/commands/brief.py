"""`toolkit brief`: from clients' records to briefs, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.errors import InvalidInput

FORMATS = ("html", "pdf")


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

    Example: toolkit brief bakery --lang fr --to html,pdf --out briefs
    """
    from toolkit import briefs, pages, records

    locale = terminal.spoken(lang[0] if lang else None)
    with terminal.mistakes(locale):
        languages = [terminal.language(chosen) for chosen in lang] if lang else [None]
        formats = _formats(to)
        if "pdf" in formats and not pages.pdf_available():
            if to is not None:
                raise InvalidInput("no_pango", name="--to", given=to)
            formats = ("html",)
            terminal.complain(text.say("brief.no_pdf", locale))
        people = [records.read(name) for name in clients]
        total = len(people) * len(languages)
        done = 0
        for person in people:
            for chosen in languages:
                spoken = terminal.language(chosen, person.language)
                for path in briefs.render(person, out, lang=spoken, to=formats):
                    terminal.say(f"[{done + 1}/{total}] {path}")
                done += 1


def _formats(to: str | None) -> tuple[str, ...]:
    if to is None:
        return FORMATS
    wanted = tuple(dict.fromkeys(part.strip().lower() for part in to.split(",") if part.strip()))
    for part in wanted:
        if part not in FORMATS:
            raise InvalidInput("unknown_name", name="--to", given=part, known=", ".join(FORMATS))
    if not wanted:
        raise InvalidInput("unknown_name", name="--to", given=to, known=", ".join(FORMATS))
    return wanted
