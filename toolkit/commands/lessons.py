"""`toolkit lessons`: build the notebooks from their bilingual source, and check them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang

app = typer.Typer(help="The lessons and exercises: build and check.")
_ROOT = Path(__file__).parents[2]


@app.command("build")
def build(
    only: Annotated[
        list[str] | None, typer.Argument(help="Numbers of lessons, such as 02; all by default.")
    ] = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="The second twins of these lessons were revised.")
    ] = False,
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
        written = builder.lessons(_ROOT, only=only, report=terminal.say, locale=locale)
        terminal.say(text.say("lesson.built", locale, count=len(written), n=len(written)))


@app.command("check")
def check(lang: Lang = None) -> None:
    """Say what is wrong with the sources: twins, hashes, tags, words, leaks.

    Example: toolkit lessons check
    """
    from toolkit.lessons import check as checker

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        faults = checker.lessons(_ROOT)
        for fault in faults:
            terminal.complain(text.explain(fault, locale))
        if faults:
            n = len(faults)
            terminal.complain(text.say("lesson.faults", locale, count=n, n=n))
            raise typer.Exit(1)
        terminal.say(text.say("lesson.sound", locale))
