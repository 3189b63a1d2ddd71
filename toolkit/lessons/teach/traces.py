"""Traces as they were collected: read line by line, believed only as far as they make sense."""

from __future__ import annotations

import datetime
import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from toolkit.errors import InvalidInput
from toolkit.lessons.learn.bank import checks, predictions, quizzes
from toolkit.lessons.teach import layout
from toolkit.text import ids

LARGEST = 5_000_000
"""Bytes of the largest trace that is read; a learner's whole course leaves less than a tenth."""

KEYS = frozenset("version time who lesson item kind outcome slip hints guess unit".split())
OUTCOMES = {
    "predict": ("kept",),
    "check": ("not_started", "slip", "wrong_unknown", "right"),
    "quiz": ("slip", "right"),
    "hint": ("shown",),
}
"""What each kind of line may say; nothing else is a line of a trace."""

_LONGEST_LINE = 2_000
_ABSURD = 1e12


@dataclass(frozen=True)
class Line:
    """One thing a learner did.

    Parameters
    ----------
    person : str
        A key that stands for the learner in this reading only; never a pseudonym.
    item : str
        Id of a prediction, a check or a quiz item of the bank.
    kind, outcome : str
        As in `OUTCOMES`.
    slip : str or None
        Id of the slip named.
    guess : float or None
        A prediction, in the item's unit.
    unit : str
        Unit of the guess.
    """

    person: str
    item: str
    kind: str
    outcome: str
    slip: str | None = None
    guess: float | None = None
    unit: str = ""


@dataclass(frozen=True)
class Traces:
    """What was read of a class.

    Parameters
    ----------
    lines : tuple of Line
        In the order of files and lines.
    files : int
        Traces read.
    broken : int
        Lines that are no line of a trace, or were changed by hand; left out.
    unknown : int
        Lines about an item this version does not hold; left out.
    too_large : tuple of str
        Files not read, by their path under the folder: for the terminal, never for the page.
    """

    lines: tuple[Line, ...]
    files: int = 0
    broken: int = 0
    unknown: int = 0
    too_large: tuple[str, ...] = ()
    people: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Name the people who left at least one line that could be read."""
        object.__setattr__(self, "people", frozenset(line.person for line in self.lines))


def read_traces(folder: Path, *, report: Callable[[int], object] = lambda done: None) -> Traces:
    """Return the traces under a folder, wherever they lie in it.

    A person counts once: files of one pseudonym, and files of one submission folder, are one
    person's. Two people who chose the same pseudonym are counted as one, so that counts err
    downwards and hiding small groups errs on the safe side. A file is one person's: lines under
    another pseudonym than its first are counted as broken.

    Parameters
    ----------
    folder : Path
        Holds ``*.jsonl``, also inside folders of a learning platform.
    report : callable
        Called with the number of traces read so far.

    Returns
    -------
    Traces
        What could be read, and how much could not.

    Raises
    ------
    InvalidInput
        There is no such folder, or it holds no trace.
    """
    read: list[tuple[str, list[Line]]] = []
    owners = _Owners()
    broken = unknown = 0
    too_large = []
    for path in layout.files(folder):
        if path.suffix.lower() != ".jsonl":
            continue
        try:
            if path.stat().st_size > LARGEST:
                too_large.append(layout.shown(str(path.relative_to(folder))))
                continue
            who, lines, bad, strange = _read(path)
        except OSError:
            broken += 1  # a file that cannot be opened stops nobody else's
            continue
        broken, unknown = broken + bad, unknown + strange
        owner = f"file {len(read)}"
        read.append((owner, lines))
        if who is not None:
            owners.same(owner, f"who {who}")
        person = layout.moodle_person(path, folder) or layout.canvas_person(path, folder)
        if person is not None:
            owners.same(owner, f"submission {person.id}")
        report(len(read))
    if not read and not too_large:
        raise InvalidInput("class_no_traces", name="DIR", given=str(folder), remedy="trace_*.jsonl")
    keyed = tuple(
        Line(owners.of(owner), line.item, line.kind, line.outcome, line.slip, line.guess, line.unit)
        for owner, lines in read
        for line in lines
    )
    return Traces(keyed, len(read), broken, unknown, tuple(too_large))


class _Owners:
    """Names that stand for one person, joined as they are found."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, name: str) -> str:
        while name in self._above:
            name = self._above[name]
        return name

    def same(self, one: str, other: str) -> None:
        first, second = self.of(one), self.of(other)
        if first != second:
            # A pseudonym never becomes the key by which a person is known.
            kept, joined = sorted((first, second), key=lambda name: (name[:4] != "file", name))
            self._above[joined] = kept


def _read(path: Path) -> tuple[str | None, list[Line], int, int]:
    """Return whose trace a file is, its lines, and how many were broken or about nothing known."""
    owner: str | None = None
    lines: list[Line] = []
    broken = unknown = 0
    for typed in _typed(path):
        parsed = _parsed(typed)
        if parsed is None:
            broken += 1
            continue
        who = unicodedata.normalize("NFKC", parsed["who"]).strip().casefold()
        owner = owner or who
        if who != owner:
            broken += 1
        elif not _known(parsed):
            unknown += 1
        elif (line := _line(parsed)) is None:
            broken += 1
        else:
            lines.append(line)
    return owner, lines, broken, unknown


def _typed(path: Path) -> Iterator[bytes]:
    content = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    return (line for line in content.splitlines() if line.strip())


def _parsed(typed: bytes) -> dict[str, Any] | None:
    """Return a line with exactly the keys of a trace and values of their kinds, or None."""
    if len(typed) > _LONGEST_LINE:
        return None
    try:
        found = json.loads(typed.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or set(found) != KEYS or found["version"] != 1:
        return None
    words = [found[key] for key in ("time", "who", "lesson", "item", "kind", "outcome", "unit")]
    if not all(isinstance(word, str) and len(word) <= 200 for word in words):
        return None
    slip, hints = found["slip"], found["hints"]
    sound = (
        found["who"].strip()
        and re.fullmatch(r"\d\d", found["lesson"])
        and found["outcome"] in OUTCOMES.get(found["kind"], ())
        and (slip is None or isinstance(slip, str))
        and type(hints) is int
        and 0 <= hints <= 1000
        and _dated(found["time"])
        and _unit(found["unit"])
    )
    return found if sound else None


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)


def _dated(time: str) -> bool:
    try:
        datetime.datetime.fromisoformat(time)
    except ValueError:
        return False
    return True


def _unit(unit: str) -> bool:
    """Return whether it is a unit that `learn.units.written` can write."""
    return unit in ("", "%") or bool(re.fullmatch("[A-Z]{3}", unit)) or f"unit.{unit}" in ids("en")


def _known(parsed: dict[str, Any]) -> bool:
    item, kind = parsed["item"], parsed["kind"]
    if kind == "hint":
        return item in checks or item in quizzes
    if kind == "predict":
        return item in predictions
    return item in (checks if kind == "check" else quizzes)


def _line(parsed: dict[str, Any]) -> Line | None:
    """Return a line whose values agree with each other and with the bank, or None."""
    kind, outcome, item, slip = (parsed[key] for key in ("kind", "outcome", "item", "slip"))
    if not item.startswith(parsed["lesson"]):
        return None
    if (outcome == "slip") != (slip is not None):
        return None
    if slip is not None and slip not in _slips(kind, item):
        return None
    guess = parsed["guess"]
    if (kind == "predict") != (guess is not None):
        return None
    if guess is not None:
        if type(guess) not in (int, float) or not abs(guess) <= _ABSURD or not math.isfinite(guess):
            return None
        guess = float(guess)
    return Line("", item, kind, outcome, slip, guess, parsed["unit"] if kind == "predict" else "")


def _slips(kind: str, item: str) -> frozenset[str]:
    if kind == "check":
        return frozenset(checks[item].slips)
    return frozenset(quizzes[item].options) - {quizzes[item].right}
