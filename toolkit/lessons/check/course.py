"""Every check on every source and every copy, in the order of the course."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.build import exercise_sources, lesson_sources, planned
from toolkit.lessons.build.course import TEMPLATE, is_exercise
from toolkit.lessons.build.source import Source, read
from toolkit.lessons.check import cells, copies, coverage, exercises, glossary, twins
from toolkit.lessons.check import leaks as leaking
from toolkit.lessons.check.coverage import Bank


def lessons(root: Path, bank: Bank | None = None) -> list[InvalidInput]:
    """Return what is wrong with the lessons and exercises of a checkout.

    Parameters
    ----------
    root : Path
        The checkout: holds ``notebooks``, ``exercises`` and ``data/glossary.csv``.
    bank : Bank, optional
        What the lessons may call; by default the bank of the course.

    Returns
    -------
    list of InvalidInput
        Each with file and line in `where`, the rule, what was given and the remedy. Empty when
        all is well.
    """
    words = glossary.avoided(root)
    faults: list[InvalidInput] = []
    for path in [*lesson_sources(root), *exercise_sources(root)]:
        try:
            script = read(path)
            faults += source(script, words)
            faults += copies.faults(script)
            faults += leaking.faults(script)
        except InvalidInput as fault:
            faults.append(fault)
    brief = root / "notebooks" / "source" / f"{TEMPLATE}.py"
    if brief.exists():
        try:
            faults += copies.faults(read(brief))
        except InvalidInput as fault:
            faults.append(fault)
    return [*faults, *coverage.faults(root, bank), *copies.orphans(root)]


def leaks(root: Path) -> list[InvalidInput]:
    """Return what the students' copies give away as their sources stand, built or not.

    Parameters
    ----------
    root : Path
        The checkout.

    Returns
    -------
    list of InvalidInput
        One a leak.
    """
    return [
        fault for path in exercise_sources(root) for fault in leaking.of_copies(*_planned(path))
    ]


def _planned(path: Path) -> tuple[Source, dict[Path, Any]]:
    script = read(path)
    return script, planned(script)


def source(script: Source, words: dict[str, str] | None = None) -> list[InvalidInput]:
    """Return what is wrong with one bilingual source, without looking at its copies.

    Parameters
    ----------
    script : Source
        A lesson or an exercise.
    words : dict of str to str, optional
        French words to avoid, each with the one to use instead.

    Returns
    -------
    list of InvalidInput
        In the order: tags and code, twins, words, exercises.
    """
    found = [*cells.faults(script), *twins.faults(script), *glossary.faults(script, words or {})]
    return [*found, *exercises.faults(script)] if is_exercise(script.path) else found
