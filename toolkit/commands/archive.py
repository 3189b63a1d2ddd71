"""`toolkit archive`: what a platform keeps about one person, in counts; names only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang
from toolkit.text import Locale

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers.archive import Archive


def archive(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="The zip as the platform sent it, or its folder."),
    ],
    lang: Lang = None,
    names: Annotated[
        bool, typer.Option("--names", help="Show names, words and files too: for you alone.")
    ] = False,
) -> None:
    """Say what Facebook, Instagram, LinkedIn, X or TikTok keeps about one person.

    It counts what was provided, observed and inferred. It reads in memory, writes nothing, sends
    nothing, opens no message and no picture, and shows no name unless --names asks for it.

    Example: toolkit archive facebook.zip --lang en
    """
    from toolkit import answers, archives

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        frame = archives.read(file)
        for line in _summary(answers.archive(frame), locale):
            terminal.say(line)
        if not names:
            terminal.say(text.say("archive.hidden", locale))
            return
        terminal.say(text.say("archive.named", locale))
        for line in _named(frame, locale):
            terminal.say(line)


def _summary(found: Archive, locale: Locale) -> Iterator[str]:
    platform = text.say(f"archive.platform.{found.platform}", locale)
    yield text.say("archive.read", locale, platform=platform)
    yield _count("total", found.pieces, locale)
    if found.first is None or found.last is None:
        yield text.say("archive.span_none", locale)
    else:
        first, last = text.month(found.first, locale), text.month(found.last, locale)
        undated = text.integer(found.undated, locale)
        yield text.say("archive.span", locale, first=first, last=last, undated=undated)
    yield text.say("archive.by_source", locale)
    for source, pieces in found.by_source.items():
        name = text.say(f"archive.source_long.{source}", locale)
        n, share = _padded(pieces, locale), text.percent(found.share(source), locale, decimals=0)
        yield text.say("archive.line", locale, n=n, share=share, name=name)
    yield text.say("archive.by_kind", locale)
    for kind, source, pieces in found.by_kind:
        name = text.say(f"archive.kind.{kind}", locale)
        said, n = text.say(f"archive.source.{source}", locale), _padded(pieces, locale)
        yield text.say("archive.kind_line", locale, n=n, name=name, source=said)
    if found.uploaders:
        yield _count("uploaders", found.uploaders, locale)
        yield _count("strangers", found.strangers, locale)
    else:
        yield text.say("archive.uploaders_none", locale)
    for name in ("closed", "unknown_files", "unknown_keys", "unreadable"):
        if n_files := getattr(found, name):
            yield _count(name, n_files, locale)


def _padded(pieces: int, locale: Locale) -> str:
    return text.integer(pieces, locale).rjust(5)


def _count(name: str, n: int, locale: Locale) -> str:
    return text.say(f"archive.{name}", locale, count=n, n=text.integer(n, locale))


def _named(frame: pd.DataFrame, locale: Locale) -> Iterator[str]:
    """Yield every row, and every file and word left out, made harmless for the terminal."""
    from toolkit.archives import shown

    none = text.say("archive.no_date", locale)
    for kind, holder, what, date in zip(
        frame["kind"], frame["holder"], frame["what"], frame["date"], strict=True
    ):
        yield text.say(
            "archive.row",
            locale,
            kind=text.say(f"archive.kind.{kind}", locale),
            holder=shown(holder),
            what=shown(what),
            date=none if date is None or date != date else date.date().isoformat(),
        )
    for name in ("files", "keys"):
        if left := frame.attrs[f"unknown_{name}"]:
            yield text.say(f"archive.listed_{name}", locale)
            yield from (text.say("archive.item", locale, name=shown(item)) for item in left)
    if left := frame.attrs["unreadable"]:
        yield text.say("archive.listed_unreadable", locale)
        for item in left:
            file, _, reason = item.partition(": ")
            said = f"{shown(file)}: {text.say(f'archive.reason.{reason}', locale)}"
            yield text.say("archive.item", locale, name=said)
