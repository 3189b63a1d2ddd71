"""The terminal: which language to speak, what it can print, and how a mistake ends."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import sys
import unicodedata
from collections.abc import Iterator
from typing import Annotated

import typer

from toolkit import text
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.text import Locale

Lang = Annotated[
    str | None,
    typer.Option("--lang", help="fr or en; otherwise the record's language, then the system's."),
]
_PLAIN = {"\u202f": " ", "\u00a0": " ", "\u2019": "'", "\u2192": "->", "\u2212": "-", "œ": "oe"}


def prepare() -> None:
    """Let output survive any encoding: what a terminal cannot show becomes its plain twin."""
    codecs.register_error("toolkit.plain", _plain)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="toolkit.plain")


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    unshown = error.object[error.start : error.end]
    plain = "".join(_PLAIN.get(c, unicodedata.normalize("NFKD", c)[0]) for c in unshown)
    return plain.encode(error.encoding, "replace").decode(error.encoding), error.end


def language(chosen: str | None = None, record: str | None = None) -> str:
    """Return the language to speak: asked for, the record's, the system's, else English."""
    if chosen is not None:
        if chosen.lower()[:2] not in text.LANGUAGES:
            raise InvalidInput(
                "unknown_name", name="--lang", given=chosen, known=", ".join(text.LANGUAGES)
            )
        return chosen.lower()[:2]
    if record is not None:
        return record
    for variable in ("LC_ALL", "LANG"):
        if os.environ.get(variable, "")[:2].lower() in text.LANGUAGES:
            return os.environ[variable][:2].lower()
    return "en"


def spoken(chosen: str | None = None) -> Locale:
    """Return the locale of messages that no record colours."""
    try:
        return text.locale_of(language(chosen))
    except InvalidInput:
        return text.locale_of(language())


@contextlib.contextmanager
def mistakes(locale: Locale) -> Iterator[None]:
    """Turn a reader's mistake into sentences on the error stream, and exit code 1."""
    try:
        yield
    except InvalidInputs as faults:
        for fault in faults.faults:
            complain(text.explain(fault, locale))
        raise typer.Exit(1) from None
    except InvalidInput as fault:
        complain(text.explain(fault, locale))
        raise typer.Exit(1) from None
    except OSError as error:
        complain(_disk(error, locale))
        raise typer.Exit(1) from None


def _disk(error: OSError, locale: Locale) -> str:
    path = str(error.filename or "")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return text.say("error.no_space", locale, given=path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return text.say("error.cannot_write", locale, given=path)
    return text.say("error.disk", locale, given=path, why=error.strerror or str(error))


def say(sentence: str) -> None:
    """Print a sentence."""
    typer.echo(sentence)


def complain(sentence: str) -> None:
    """Print a sentence on the error stream."""
    typer.echo(sentence, err=True)
