"""The trace of this session: begun by the learner, added to by each item, copied, erased."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.learn import page
from toolkit.lessons.learn.trace import table
from toolkit.lessons.learn.trace.lines import Line, append, read
from toolkit.lessons.learn.trace.pseudonyms import accepted
from toolkit.text import Locale, explain, locale_of, say

# Set by the builder; the others by pytest, which also runs nbval.
_UNATTENDED = ("TOOLKIT_UNATTENDED", "PYTEST_VERSION", "PYTEST_CURRENT_TEST")


class Session:
    """Who is at the keyboard, where the trace goes, and what was opened so far."""

    def __init__(self) -> None:
        self.hints: dict[str, int] = {}
        self.leave()

    def leave(self) -> None:
        """Write nothing until somebody begins again."""
        self.who: str | None = None
        self.path: Path | None = None
        self.failed = False


SESSION = Session()


def begin(pseudonym: str, *, lang: str = "en", country: str | None = None) -> None:
    """Begin, or take up again, the trace of this notebook under a pseudonym.

    Parameters
    ----------
    pseudonym : str
        An invented name. One that could be somebody's is refused in a sentence.
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    page.told(say("trace.title", locale), started(pseudonym, locale, clicked=False), "trace")


def started(pseudonym: object, locale: Locale, *, clicked: bool) -> str:
    """Begin the trace, or not, and return the sentence that says so.

    Parameters
    ----------
    pseudonym : object
        As typed.
    locale : Locale
        The reader's locale.
    clicked : bool
        Somebody pressed a button: somebody is there.

    Returns
    -------
    str
        What was begun, or why nothing was.
    """
    if not clicked and unattended():
        return say("trace.unattended", locale)
    try:
        who = accepted(pseudonym)
    except InvalidInput as refused:
        return explain(refused, locale)
    SESSION.who, SESSION.path = who, Path.cwd() / file_name(who)
    SESSION.failed = False
    known = len(read(SESSION.path).lines)
    if known:
        return say("trace.resumed", locale, count=known, n=known, file=SESSION.path.name)
    return say("trace.begun", locale, who=who, file=SESSION.path.name)


def record(item: str, kind: str, outcome: str, **values: Any) -> None:
    """Add what an item showed to the trace, when one was begun; a full disk stops no lesson.

    Parameters
    ----------
    item : str
        Id of the item, ``02_monthly_cost``.
    kind, outcome, **values : object
        As `Line` takes them.
    """
    if SESSION.who is None or SESSION.path is None:
        return
    now = datetime.now(UTC).isoformat(timespec="seconds")
    hints = SESSION.hints.get(item, 0)
    new = Line(now, SESSION.who, item.split("_")[0], item, kind, outcome, hints=hints, **values)
    try:
        append(SESSION.path, new)
    except OSError:
        SESSION.failed = True  # said where the trace is shown, not in the middle of an answer


def hint_opened(item: str, rung: int) -> None:
    """Count one hint of an item, and add it to the trace."""
    SESSION.hints[item] = max(rung, SESSION.hints.get(item, 0))
    record(item, "hint", "shown")


def show(*, lang: str = "en", country: str | None = None) -> None:
    """Put the trace on the page, all of it, as a table.

    Parameters
    ----------
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    plain, markup = shown(locale)
    page.put(plain, markup)


def shown(locale: Locale) -> tuple[str, str]:
    """Return the trace as plain text and as HTML."""
    title = say("trace.title", locale)
    if SESSION.path is None or not SESSION.path.exists():
        sentence = say("trace.none", locale)
        return f"{title} {sentence}", page.note(title, sentence, "trace")
    found = read(SESSION.path)
    sentences = [
        say("trace.holds", locale, count=len(found.lines), n=len(found.lines), file=_name())
    ]
    if found.broken:
        sentences.append(say("trace.broken", locale, count=found.broken, n=found.broken))
    if SESSION.failed:
        sentences.append(say("trace.unwritten", locale))
    return table.drawn(title, " ".join(sentences), found.lines, locale)


def export(
    path: str | os.PathLike[str], *, lang: str = "en", country: str | None = None
) -> Path | None:
    """Copy the trace as it stands, broken lines too, and say where.

    Parameters
    ----------
    path : str or path
        A file that does not exist yet, or a folder.
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.

    Returns
    -------
    Path or None
        The copy; None when there is nothing to copy or no place for it, said in a sentence.
    """
    locale = locale_of(lang, country)
    sentence, made = _copied(Path(path).expanduser(), locale)
    page.told(say("trace.title", locale), sentence, "trace")
    return made


def _copied(target: Path, locale: Locale) -> tuple[str, Path | None]:
    if SESSION.path is None or not SESSION.path.exists():
        return say("trace.none", locale), None
    if target.is_dir():
        target = target / SESSION.path.name
    if target.exists():
        return say("trace.in_the_way", locale, file=target), None
    try:
        shutil.copyfile(SESSION.path, target)
    except OSError as error:
        why = error.strerror or str(error)
        return say("trace.not_copied", locale, file=target, why=why), None
    return say("trace.copied", locale, file=target), target


def erase(*, lang: str = "en", country: str | None = None) -> None:
    """Erase the trace, its file included, and stop writing one.

    Parameters
    ----------
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    page.told(say("trace.title", locale), erased(locale), "trace")


def erased(locale: Locale) -> str:
    """Erase the trace and return the sentence that says so."""
    path, name = SESSION.path, _name()
    SESSION.leave()
    if path is None or not path.exists():
        return say("trace.none", locale)
    try:
        path.unlink()
    except OSError as error:
        SESSION.path = path
        return say("trace.not_erased", locale, file=name, why=error.strerror or str(error))
    return say("trace.erased", locale, file=name)


def waiting() -> str:
    """Return the pseudonym of the one trace that lies beside the notebook, or nothing."""
    found = [path.stem.removeprefix("trace_") for path in Path.cwd().glob(file_name("*"))]
    return found[0] if len(found) == 1 else ""


def bytes_held() -> bytes:
    """Return the trace as it stands in its file; nothing when there is none."""
    path = SESSION.path
    return path.read_bytes() if path is not None and path.exists() else b""


def file_name(who: str) -> str:
    """Return the name of a trace's file.

    Examples
    --------
    >>> file_name("renard")
    'trace_renard.jsonl'
    """
    return f"trace_{who}.jsonl"


def unattended() -> bool:
    """Return whether nobody is at the keyboard: a build, a test, papermill, nbval, nbclient."""
    if any(os.environ.get(name) for name in _UNATTENDED):
        return True
    shell = sys.modules.get("IPython")
    running: Any = shell.get_ipython() if shell is not None else None
    # Whoever runs a notebook without a reader says that nobody can be asked; a lab says somebody.
    return getattr(getattr(running, "kernel", None), "_allow_stdin", True) is False


def _name() -> str:
    return SESSION.path.name if SESSION.path is not None else ""
