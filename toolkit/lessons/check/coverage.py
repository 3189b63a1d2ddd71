"""Each objective of a lesson is predicted, exercised and quizzed, and has words: found by reading.

An objective is *predicted* when the lesson calls a prediction that carries it, *exercised* when an
exercise calls a check that carries it with an answer, *quizzed* when the lesson or its exercises
call a quiz item that carries it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.lessons.build import exercise_sources, lesson_sources
from toolkit.lessons.build.fading import is_kept_back
from toolkit.lessons.build.items import Call, calls
from toolkit.lessons.build.source import LANGUAGES, Source, read
from toolkit.lessons.learn.bank import checks, objectives, predictions, quizzes
from toolkit.text import Locale, say

RUNGS = (1, 2, 3)


@dataclass(frozen=True)
class Bank:
    """What the lessons may call, and which words there are.

    Parameters
    ----------
    objectives : tuple of str
        Ids, each beginning with the number of its lesson.
    predictions, checks, quizzes : Mapping of str to str
        Item id to the objective it carries.
    words : Mapping of str to collection of str
        Language to the ids its catalogues hold.
    """

    objectives: tuple[str, ...]
    predictions: Mapping[str, str]
    checks: Mapping[str, str]
    quizzes: Mapping[str, str]
    words: Mapping[str, Collection[str]] = field(repr=False)

    def aims(self, verb: str) -> Mapping[str, str]:
        """Return the items that a verb of `learn` takes, with their objectives."""
        if verb in ("predict", "reveal"):
            return self.predictions
        return self.quizzes if verb == "quiz" else self.checks


@dataclass(frozen=True)
class Coverage:
    """What one objective is met by.

    Parameters
    ----------
    objective : str
        Its id.
    predicted, exercised, quizzed : bool
        Whether an item that carries it is called where it should be.
    """

    objective: str
    predicted: bool
    exercised: bool
    quizzed: bool


def bank() -> Bank:
    """Return the bank of the course."""
    return Bank(
        objectives,
        {one.id: one.objective for one in predictions.values()},
        {one.id: one.objective for one in checks.values()},
        {one.id: one.objective for one in quizzes.values()},
        {language: set(text.ids(language)) for language in LANGUAGES},
    )


def coverage(root: Path, held: Bank | None = None) -> list[Coverage]:
    """Return one row an objective of the lessons of a checkout, in the order of the course.

    Parameters
    ----------
    root : Path
        The checkout.
    held : Bank, optional
        By default the bank of the course.

    Returns
    -------
    list of Coverage
        Objectives of lessons that have a source. A source that cannot be read covers nothing.
    """
    held = held or bank()
    rows = []
    for lesson in lesson_sources(root):
        number = lesson.stem[:2]
        here = _carried(_readable([lesson]), held)
        apart = [path for path in exercise_sources(root) if path.stem[:2] == number]
        there = _carried(_readable(apart), held, given=True)
        rows += [
            Coverage(
                objective,
                predicted=("predict", objective) in here,
                exercised=("check", objective) in there,
                quizzed=("quiz", objective) in here | there,
            )
            for objective in held.objectives
            if objective.startswith(f"{number}_")
        ]
    return rows


def faults(root: Path, held: Bank | None = None) -> list[InvalidInput]:
    """Return what the lessons promise and do not hold.

    Parameters
    ----------
    root : Path
        The checkout.
    held : Bank, optional
        By default the bank of the course.

    Returns
    -------
    list of InvalidInput
        Holes of the coverage, objectives without words, a bullet list of another length than the
        lesson's objectives, items that the bank does not hold or that carry no objective of
        their lesson, exercises without their three hints.
    """
    held = held or bank()
    found: list[InvalidInput] = []
    for row in coverage(root, held):
        found += _holes(row)
        found += [
            _wordless(f"objective.{row.objective}", language)
            for language in LANGUAGES
            if f"objective.{row.objective}" not in held.words[language]
        ]
    for lesson in _readable(lesson_sources(root)):
        found += _bullets(lesson, held)
        found += _items(lesson, held)
    for exercise in _readable(exercise_sources(root)):
        found += _items(exercise, held)
        found += _hints(exercise, held)
    return found


def drawn(rows: Sequence[Coverage], locale: Locale) -> str:
    """Return the coverage as a table for a terminal.

    Parameters
    ----------
    rows : sequence of Coverage
        From `coverage`.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        One line an objective, columns aligned; empty without rows.
    """
    if not rows:
        return ""
    head = [say(f"coverage.{name}", locale) for name in ("objective", "predict", "check", "quiz")]
    words = {met: say(f"coverage.{'met' if met else 'missing'}", locale) for met in (True, False)}
    table = [head]
    for row in rows:
        marks = (row.predicted, row.exercised, row.quizzed)
        table.append([row.objective, *(words[met] for met in marks)])
    widths = [max(len(line[at]) for line in table) for at in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in table
    )


def _readable(paths: Sequence[Path]) -> list[Source]:
    """Return the sources that can be read; the others are named by the other checks."""
    found = []
    for path in paths:
        try:
            found.append(read(path))
        except InvalidInput:
            continue
    return found


def _called(source: Source, *, worked: bool = True) -> Iterator[tuple[Call, str]]:
    for cell in source.cells:
        if cell.kind == "code" and not is_kept_back(cell) and (worked or "worked" not in cell.tags):
            for call in calls(cell.text):
                yield call, source.where(cell)


def _carried(sources: Sequence[Source], held: Bank, *, given: bool = False) -> set[tuple[str, str]]:
    """Return verb and objective of each item called; a check counts when an answer is given.

    The worked problem shows the way: it exercises nothing.
    """
    return {
        (call.verb, held.aims(call.verb).get(call.item, ""))
        for source in sources
        for call, _ in _called(source, worked=not given)
        if call.verb != "check" or call.given == given
    }


def _holes(row: Coverage) -> Iterator[InvalidInput]:
    met = {"predict": row.predicted, "check": row.exercised, "quiz": row.quizzed}
    for verb, there in met.items():
        if not there:
            number = row.objective[:2]
            folder = "exercises" if verb == "check" else "notebooks"
            yield InvalidInput(
                f"objective_without_{verb}",
                name=row.objective,
                given=f"{folder}/source/{number}",
                remedy=f"learn.{verb}",
            )


def _wordless(key: str, language: str) -> InvalidInput:
    lesson = re.sub(r"^\w+\.(\d\d).*", r"\1", key)
    path = f"toolkit/text/catalogues/{language}/lesson_{lesson}.po"
    return InvalidInput("words_missing", name=key, remedy=path)


def _bullets(lesson: Source, held: Bank) -> Iterator[InvalidInput]:
    aims = [one for one in held.objectives if one.startswith(f"{lesson.number}_")]
    for language in LANGUAGES:
        cells = [
            cell
            for cell in lesson.cells
            if "objective" in cell.tags and cell.language == language and not is_kept_back(cell)
        ]
        bullets = sum(len(re.findall(r"^[-*+] ", cell.text, re.MULTILINE)) for cell in cells)
        if bullets != len(aims) or not aims:
            yield InvalidInput(
                "objective_bullets",
                name=lesson.path.name,
                given=bullets,
                remedy=len(aims),
                language=language,
                where=lesson.where(cells[0]) if cells else lesson.path.name,
            )


def _items(source: Source, held: Bank) -> Iterator[InvalidInput]:
    for call, where in _called(source):
        aims = held.aims(call.verb)
        if call.item not in aims:
            near = difflib.get_close_matches(call.item, aims, n=1)
            yield InvalidInput(
                "unknown_name_near" if near else "unknown_name",
                name=f"learn.{call.verb}",
                given=call.item,
                remedy=near[0] if near else None,
                known=", ".join(aims) or "-",
                where=where,
            )
        elif aims[call.item] not in held.objectives:
            known = [one for one in held.objectives if one.startswith(f"{source.number}_")]
            yield InvalidInput(
                "item_without_objective",
                name=call.item,
                given=aims[call.item],
                remedy=", ".join(known) or "-",
                where=where,
            )


def _hints(exercise: Source, held: Bank) -> Iterator[InvalidInput]:
    for call, _ in _called(exercise):
        if call.verb == "check" and call.given and call.item in held.checks:
            for language in LANGUAGES:
                keys = (f"hint.{call.item}.{rung}" for rung in RUNGS)
                yield from (_wordless(k, language) for k in keys if k not in held.words[language])
