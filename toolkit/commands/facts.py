"""`toolkit facts`: which of our figures are too old to rest advice on."""

from __future__ import annotations

import datetime
from typing import Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang
from toolkit.text import Locale

app = typer.Typer(help="The sourced figures.")


@app.callback()
def facts() -> None:
    """Look after the sourced figures in data/."""


@app.command("check")
def check(
    months: Annotated[int, typer.Option(help="Older than this many months.", min=0)] = 24,
    every: Annotated[bool, typer.Option("--all", help="Superseded rows and history too.")] = False,
    lang: Lang = None,
) -> None:
    """List the figures in use that are over 24 months old, or undated, and the law to read again.

    A line of law is to be read again after twelve months.

    Example: toolkit facts check --months 36
    """
    from toolkit import data

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        stale = data.load().stale(datetime.date.today(), months)
        if not every:
            # What decides: an older row with a younger one beside it is history.
            stale = stale[stale["newest"]]
        if stale.empty:
            terminal.say(text.say("facts.none_stale", locale, months=months))
            _law(locale)
            return
        undated = text.say("facts.undated", locale)
        for row in stale.to_dict("records"):
            about = " ".join(
                str(row[name]) for name in ("platform", "place", "segment") if row[name]
            )
            terminal.say(
                f"{row['date'] or undated:<10}  {row['table']:<10}  {row['metric']}"
                f"  {about}  [{row['source']}]"
            )
        n = len(stale)
        terminal.say(text.say("facts.stale", locale, count=n, n=n, months=months))
        _law(locale)


def _law(locale: Locale) -> None:
    """Name the lines of law whose text was read too long ago; nothing when there is none."""
    from toolkit import data
    from toolkit.data.law import MONTHS

    today = datetime.date.today()
    old = [article for article in data.articles(data.load()) if article.stale(today)]
    for article in old:
        terminal.say(
            f"{article.last_checked}  law         {article.instrument} {article.article}"
            f"  {article.group}  [{article.source}]"
        )
    if old:
        n = len(old)
        terminal.say(text.say("facts.law_stale", locale, count=n, n=n, months=MONTHS))
