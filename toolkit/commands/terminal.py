"""The terminal: which language to speak, what it can print, and how a mistake ends."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import re
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
    """Return the language to speak: asked for, the record's, the system's, else English.

    Examples
    --------
    >>> language("FR"), language("fr-CA"), language(None, "fr")
    ('fr', 'fr', 'fr')
    """
    if chosen is not None:
        named = re.fullmatch(r"(en|fr)(?:[-_]\w+)?", chosen.strip().lower())
        if named is None:
            raise InvalidInput(
                "unknown_name", name="--lang", given=chosen, known=", ".join(text.LANGUAGES)
            )
        return named[1]
    if record is not None:
        return record
    # As POSIX has it: the first that is set decides, so LC_ALL=C is English whatever LANG says.
    system = next((os.environ[name] for name in ("LC_ALL", "LANG") if os.environ.get(name)), "")
    return system[:2].lower() if system[:2].lower() in text.LANGUAGES else "en"


def spoken(chosen: str | None = None, record: str | None = None) -> Locale:
    """Return the locale of messages; a language that is not known speaks as if none was asked."""
    try:
        return text.locale_of(language(chosen, record))
    except InvalidInput:
        return text.locale_of(language())


@contextlib.contextmanager
def mistakes(locale: Locale) -> Iterator[None]:
    """Turn a reader's mistake into sentences on the error stream, and exit code 1."""
    try:
        yield
    except (InvalidInput, InvalidInputs) as refused:
        explain(refused, locale)
        raise typer.Exit(1) from None
    except BrokenPipeError:
        raise  # whoever read our output has left: click ends quietly
    except OSError as error:
        complain(_disk(error, locale))
        raise typer.Exit(1) from None


def explain(refused: InvalidInput | InvalidInputs, locale: Locale) -> None:
    """Print what was refused on the error stream, a sentence a fault."""
    for fault in refused.faults if isinstance(refused, InvalidInputs) else [refused]:
        complain(text.explain(fault, locale))


def unexpected(error: Exception) -> int:
    """Print one line about a fault of ours, and return the exit code."""
    if os.environ.get("TOOLKIT_TRACEBACK"):
        raise error
    why = f"{type(error).__name__}: {error}".splitlines()[0]
    complain(text.say("terminal.unexpected", spoken(), why=why))
    return 1


def _disk(error: OSError, locale: Locale) -> str:
    path = str(error.filename or "")
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return text.say("error.no_space", locale, given=path)
    return text.say("error.disk", locale, given=path, why=error.strerror or str(error))


def say(sentence: str) -> None:
    """Print a sentence."""
    typer.echo(sentence)


def complain(sentence: str) -> None:
    """Print a sentence on the error stream."""
    typer.echo(sentence, err=True)
