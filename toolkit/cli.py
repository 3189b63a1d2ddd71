"""The `toolkit` command: one door, one verb a room."""

from __future__ import annotations

import sys

import typer

from toolkit.commands import app as app_verb
from toolkit.commands import (
    archive,
    brief,
    checklist,
    classes,
    client,
    doctor,
    facts,
    lab,
    lessons,
    room,
    terminal,
    time_sheet,
)

app = typer.Typer(
    name="toolkit",
    help="Where to be on social networks, what the hours cost, and what they bring back.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("archive")(archive.archive)
app.command("brief")(brief.brief)
app.command("checklist")(checklist.checklist)
app.add_typer(classes.app, name="class")
app.add_typer(client.app, name="client")
app.add_typer(facts.app, name="facts")
app.add_typer(lessons.app, name="lessons")
app.add_typer(room.app, name="room")
app.add_typer(time_sheet.app, name="timesheet")
app.command("lab")(lab.lab)
app.command("app")(app_verb.app)
app.command("doctor")(doctor.doctor)


def main() -> None:
    """Run the command; a reader's mistake ends in a sentence, never in a traceback."""
    terminal.prepare()
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:  # a fault of ours: one line, and how to see where
        sys.exit(terminal.unexpected(error))
