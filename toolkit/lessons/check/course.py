"""Every check on every source and every copy, in the order of the course."""

from __future__ import annotations

from pathlib import Path

from toolkit.errors import InvalidInput
from toolkit.lessons.build import exercise_sources, lesson_sources
from toolkit.lessons.build.course import TEMPLATE
from toolkit.lessons.build.source import Source, read
from toolkit.lessons.check import cells, copies, glossary, leaks, twins


def lessons(root: Path) -> list[InvalidInput]:
    """Return what is wrong with the lessons and exercises of a checkout.

    Parameters
    ----------
    root : Path
        The checkout: holds ``notebooks``, ``exercises`` and ``data/glossary.csv``.

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
            faults += leaks.faults(script)
        except InvalidInput as fault:
            faults.append(fault)
    brief = root / "notebooks" / "source" / f"{TEMPLATE}.py"
    if brief.exists():
        try:
            faults += copies.faults(read(brief))
        except InvalidInput as fault:
            faults.append(fault)
    return faults + copies.orphans(root)


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
        In the order: tags and code, twins, words.
    """
    return [*cells.faults(script), *twins.faults(script), *glossary.faults(script, words or {})]
