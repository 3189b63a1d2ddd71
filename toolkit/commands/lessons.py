"""`toolkit lessons`: build the notebooks from their bilingual source, check them, hand them out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang

app = typer.Typer(help="The lessons and exercises: build, check, hand out.")
_ROOT = Path(__file__).parents[2]


@app.command("build")
def build(
    only: Annotated[
        list[str] | None, typer.Argument(help="Numbers of lessons, such as 02; all by default.")
    ] = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="The second twins of these lessons were revised.")
    ] = False,
    instructor: Annotated[
        Path | None,
        typer.Option(
            "--instructor",
            metavar="DIR",
            help="Write the teacher's copies there instead, solutions included.",
        ),
    ] = None,
    lang: Lang = None,
) -> None:
    """Build and run the notebooks of both languages, and the students' copies.

    Example: toolkit lessons build 02
    """
    from toolkit.lessons import build as builder

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        if accept:
            builder.accept(_ROOT, only=only)
        if instructor is not None:
            n = len(builder.instructor(_ROOT, instructor, only=only))
            terminal.say(text.say("handout.teachers", locale, count=n, n=n, folder=instructor))
            return
        written = builder.lessons(_ROOT, only=only, report=terminal.say, locale=locale)
        terminal.say(text.say("lesson.built", locale, count=len(written), n=len(written)))


@app.command("check")
def check(lang: Lang = None) -> None:
    """Say what each objective is met by, and what is wrong: twins, hashes, tags, words, leaks.

    Example: toolkit lessons check
    """
    from toolkit.lessons import check as checker

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        terminal.say(checker.drawn(checker.coverage(_ROOT), locale))
        faults = checker.lessons(_ROOT)
        for fault in faults:
            terminal.complain(text.explain(fault, locale))
        if faults:
            n = len(faults)
            terminal.complain(text.say("lesson.faults", locale, count=n, n=n))
            raise typer.Exit(1)
        terminal.say(text.say("lesson.sound", locale))


@app.command("handout")
def handout(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the zips go.")],
    lang: Lang = None,
) -> None:
    """Zip the students' copies, one zip a language, with a page that says how to open them.

    With --lang, that language only. A copy that would give a solution away stops everything.

    Example: toolkit lessons handout ~/class --lang fr
    """
    from toolkit.lessons import build as builder
    from toolkit.lessons import check as checker

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        languages = (terminal.language(lang),) if lang else text.LANGUAGES
        leaks = checker.leaks(_ROOT)
        for leak in leaks:
            terminal.complain(text.explain(leak, locale))
        if leaks:
            raise typer.Exit(1)
        for path in builder.handouts(_ROOT, folder, languages=languages):
            terminal.say(text.say("handout.written", locale, file=path))
