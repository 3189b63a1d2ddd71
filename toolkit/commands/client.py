"""`toolkit client`: a new record to fill in, and a check that names every fault at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang

app = typer.Typer(help="The client's record: a template to fill in, and its check.")


@app.command("new")
def new(
    file: Annotated[Path, typer.Argument(help="Where to write it: clients/maison-durand.yml")],
    xlsx: Annotated[bool, typer.Option("--xlsx", help="A form for a spreadsheet.")] = False,
    lang: Lang = None,
) -> None:
    """Write a commented template: eight answers needed, the rest optional.

    Example: toolkit client new clients/maison-durand.yml --lang fr
    """
    from toolkit import records

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        language = terminal.language(lang)
        written = records.write_template(file, language, xlsx=xlsx or file.suffix == ".xlsx")
        terminal.say(text.say("client.written", locale, file=written))


@app.command("check")
def check(
    file: Annotated[str, typer.Argument(help="A record (YAML, JSON, CSV, XLSX), or a name.")],
    lang: Lang = None,
) -> None:
    """Say every fault of a record at once: field, given, rule, remedy.

    Example: toolkit client check bakery
    """
    from toolkit import records

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        checked = records.check(file)
        locale = terminal.spoken(lang, checked.language)
        for sentence in records.explain_all([*checked.faults, *checked.warnings], locale):
            terminal.complain(sentence)
        if checked.faults:
            n = len(checked.faults)
            terminal.complain(text.say("client.faults", locale, count=n, n=n, file=file))
            raise typer.Exit(1)
        name = checked.client.name if checked.client is not None else file
        terminal.say(text.say("client.right", locale, file=file, name=name))
