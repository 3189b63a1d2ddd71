"""`toolkit class`: what a class's traces say together, and grades for its learning platform."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.lessons.teach import Graded
    from toolkit.text import Locale

app = typer.Typer(help="A class's work: a report without names, and grades for Moodle or Canvas.")
_OFTEN = 25


@app.command("report")
def report(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Where the traces are: *.jsonl, at any depth.")
    ],
    lang: Lang = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="The page; class-report-en.html by default.")
    ] = None,
) -> None:
    """Write one page on what a class got right, where it slipped and what it predicted.

    It reads traces only, prints no pseudonym, and hides groups of fewer than five people.

    Example: toolkit class report traces --lang en --out report.html
    """
    from toolkit.briefs import files
    from toolkit.lessons import teach

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        target = out or Path(text.say("class.report_file", locale))
        files.writable(target.parent)
        traces = teach.read_traces(folder, report=_reading(locale))
        page = teach.report(traces, locale=locale, today=datetime.date.today())
        files.write_whole(target.parent, {target.name: page.encode("utf-8")})
        terminal.say(text.say("class.written", locale, file=target))
        for name, n in (("broken", traces.broken), ("unknown", traces.unknown)):
            if n:
                terminal.complain(text.say(f"class.said_{name}", locale, count=n, n=n))
        for file in traces.too_large:
            largest = teach.LARGEST_TRACE // 1_000_000
            terminal.complain(text.say("class.said_too_large", locale, file=file, largest=largest))
        if traces.too_large:
            raise typer.Exit(1)


@app.command("grades")
def grades(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="All submissions of one assignment, unzipped.")
    ],
    lms: Annotated[str, typer.Option("--lms", help="moodle or canvas.")],
    locale: Annotated[
        str,
        typer.Option(
            "--locale", help="fr_FR, fr_CA, en_US or en_CA: that of the platform's pages."
        ),
    ],
    out: Annotated[
        Path | None, typer.Option("--out", help="The file; grades-moodle.csv by default.")
    ] = None,
    items: Annotated[
        str | None,
        typer.Option("--items", help="Exercises that count, by id, with commas; or those found."),
    ] = None,
    out_of: Annotated[
        float, typer.Option("--out-of", help="Points of a full grade.", min=1, max=1000)
    ] = 100,
    assignment: Annotated[
        str | None,
        typer.Option("--assignment", help="Canvas: the column's head, such as Lesson 02 (4521)."),
    ] = None,
    lang: Lang = None,
) -> None:
    """Write the file of grades that Moodle or Canvas imports: the share of the exercises right.

    Who cannot be graded is named with the reason, and the exit code is then 1.

    Example: toolkit class grades submissions --lms moodle --locale en_US
    """
    from toolkit.briefs import files
    from toolkit.lessons import teach

    spoken = terminal.spoken(lang, "fr" if locale.lower().startswith("fr") else "en")
    with terminal.mistakes(spoken):
        terminal.language(lang)
        chosen, lms = _locale(locale), lms.strip().lower()
        target = out or Path(text.say("class.grades_file", spoken, platform=lms))
        files.writable(target.parent)
        found = teach.grades(
            folder,
            lms,
            locale=chosen,
            items=[item.strip() for item in (items or "").split(",") if item.strip()],
            report=_grading(spoken),
        )
        if found.rows:
            written = teach.files_of(
                found, lms, target.name, locale=chosen, out_of=out_of, assignment=assignment
            )
            files.write_whole(target.parent, written)
            _told(found, lms, [target.with_name(name) for name in written], spoken)
        _complained(found, spoken)
        if found.left_out or not found.rows:
            raise typer.Exit(1)


def _told(found: Graded, lms: str, paths: list[Path], locale: Locale) -> None:
    n = len(found.items)
    items = ", ".join(found.items)
    terminal.say(text.say("class.items", locale, count=n, n=n, items=items))
    n = len(found.rows)
    terminal.say(text.say("class.graded", locale, count=n, n=n))
    terminal.say(text.say("class.written", locale, file=paths[0]))
    for path in paths[1:]:
        terminal.say(text.say(f"class.{lms}_feedback", locale, file=path))


def _complained(found: Graded, locale: Locale) -> None:
    """Name who has no grade, then who has one with something to look at."""
    for title, remarks in (("left_out", found.left_out), ("remarks", found.remarks)):
        if remarks:
            n = len(remarks)
            terminal.complain(text.say(f"class.{title}", locale, count=n, n=n))
        for remark in remarks:
            said = text.say("class.remark", locale, name=remark.name, sentence=remark.sentence)
            terminal.complain(f"  {said}")
    if not found.rows:
        terminal.complain(text.say("class.nothing_graded", locale))


def _locale(typed: str) -> Locale:
    from toolkit.lessons.teach import LOCALES

    wanted = typed.strip().replace("-", "_").lower()
    chosen = next((locale for locale in LOCALES if locale.lower() == wanted), None)
    if chosen is None:
        raise InvalidInput("unknown_name", name="--locale", given=typed, known=", ".join(LOCALES))
    return chosen


def _reading(locale: Locale) -> Callable[[int], None]:
    def say(done: int) -> None:
        if done % _OFTEN == 0:
            terminal.say(text.say("class.reading", locale, count=done, n=done))

    return say


def _grading(locale: Locale) -> Callable[[int, int], None]:
    def say(done: int, of: int) -> None:
        if done % _OFTEN == 0 or done == of:
            terminal.say(text.say("class.grading", locale, done=done, of=of))

    return say
