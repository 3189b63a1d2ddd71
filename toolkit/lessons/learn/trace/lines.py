"""One line of a trace, and the file that holds them: JSON, one object a line, UTF-8."""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

VERSION = 1
KINDS = ("predict", "check", "quiz", "hint")
OUTCOMES = ("kept", "not_started", "slip", "wrong_unknown", "right", "shown")


@dataclass(frozen=True)
class Line:
    """One thing a learner did. No other key is ever written, and never the answer's text.

    Parameters
    ----------
    time : str
        When, in UTC, to the second: ``2026-11-22T10:00:00+00:00``.
    who : str
        The pseudonym chosen.
    lesson : str
        Two digits.
    item : str
        Id of the prediction, check or quiz item.
    kind : {"predict", "check", "quiz", "hint"}
        What it was.
    outcome : {"kept", "not_started", "slip", "wrong_unknown", "right", "shown"}
        What it showed.
    slip : str or None
        Id of the slip named.
    hints : int
        Hints of this item opened so far.
    guess : float or None
        For a prediction kept; a share between 0 and 1 when the unit is ``%``.
    unit : str
        Unit of the guess.
    version : int
        Of this format.
    """

    time: str
    who: str
    lesson: str
    item: str
    kind: str
    outcome: str
    slip: str | None = None
    hints: int = 0
    guess: float | None = None
    unit: str = ""
    version: int = VERSION

    def written(self) -> str:
        r"""Return the line as it stands in the file, without its end.

        Examples
        --------
        >>> line = Line("2026-11-22T10:00:00+00:00", "renard", "02", "02_free", "quiz", "right")
        >>> line.written()[:60]
        '{"version": 1, "time": "2026-11-22T10:00:00+00:00", "who": "'
        """
        values = dataclasses.asdict(self)
        ordered = {"version": values.pop("version")} | values
        return json.dumps(ordered, ensure_ascii=False)


class Read(NamedTuple):
    """What a file of a trace holds: its sound lines, and how many are broken."""

    lines: tuple[Line, ...]
    broken: int


def line(text: str) -> Line | None:
    """Return the line that a text is, or None when it is broken or no line of ours.

    Examples
    --------
    >>> line('{"version": 1}'), line("half a li")
    (None, None)
    """
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or set(values) != {f.name for f in dataclasses.fields(Line)}:
        return None
    return Line(**values) if _sound(values) else None


def read(path: Path) -> Read:
    """Return the lines of a trace; a broken one is skipped and counted, and stays in the file.

    Parameters
    ----------
    path : Path
        A file ``trace_<pseudonym>.jsonl``; one that is not there holds nothing.

    Returns
    -------
    Read
        Its lines in their order, and how many are broken.
    """
    if not path.exists():
        return Read((), 0)
    texts = path.read_bytes().decode("utf-8", "replace").split("\n")
    found = [line(text) for text in texts if text.strip()]
    sound = tuple(one for one in found if one is not None)
    return Read(sound, len(found) - len(sound))


def append(path: Path, new: Line) -> None:
    """Add one line to a trace, whole, in one write.

    Parameters
    ----------
    path : Path
        The file; made when missing. Where its last line is broken, the new one starts afresh.
    new : Line
        The line.

    Raises
    ------
    OSError
        The folder cannot be written.
    """
    text = new.written().encode() + b"\n"
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    try:
        size = os.lseek(handle, 0, os.SEEK_END)
        if size:
            os.lseek(handle, size - 1, os.SEEK_SET)
            if os.read(handle, 1) != b"\n":
                text = b"\n" + text
        os.write(handle, text)
    finally:
        os.close(handle)


def _sound(values: dict[str, Any]) -> bool:
    """Say whether each value is of its kind: a trace comes from somebody else's machine."""
    texts = all(isinstance(values[name], str) for name in ("who", "lesson", "item", "unit"))
    counts = type(values["hints"]) is int and values["hints"] >= 0
    guess, slip = values["guess"], values["slip"]
    return (
        texts
        and counts
        and values["version"] == VERSION
        and values["kind"] in KINDS
        and values["outcome"] in OUTCOMES
        and (slip is None or isinstance(slip, str))
        and (guess is None or type(guess) in (int, float))
        and _is_time(values["time"])
    )


def _is_time(text: object) -> bool:
    try:
        return isinstance(text, str) and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
