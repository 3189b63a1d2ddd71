"""What an exercise needs so that its answer is found: a name of its own, and a check."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from toolkit.errors import InvalidInput
from toolkit.lessons.build import items
from toolkit.lessons.build.fading import assigned_names, is_kept_back, regions
from toolkit.lessons.build.source import Cell, Source

_ANSWER = re.compile(r"answer(_\d+)?")


def faults(source: Source) -> list[InvalidInput]:
    """Return what is missing around the exercises and the worked problem of a source.

    Parameters
    ----------
    source : Source
        An exercise.

    Returns
    -------
    list of InvalidInput
        An exercise cell that no check follows, a plain answer that is not called ``answer`` or
        ``answer_1``, an answer of two cells, and a blank of the worked problem that code shown
        whole reads later: running it would stop there.
    """
    shown = [cell for cell in source.cells if cell.kind == "code" and not is_kept_back(cell)]
    return [*_answers(source, shown), *_blanks(source, shown)]


def _answers(source: Source, shown: list[Cell]) -> Iterator[InvalidInput]:
    answered = items.of_exercises(source)
    seen: set[str] = set()
    for cell in shown:
        if "exercise" not in cell.tags:
            continue
        where = source.where(cell)
        if cell.line not in answered:
            yield InvalidInput("exercise_unchecked", name=source.path.name, where=where)
        plain = [region for region in regions(cell, where) if assigned_names(region)]
        for region in plain if "code" not in cell.tags else []:
            name = assigned_names(region)[-1]
            if not _ANSWER.fullmatch(name):
                yield InvalidInput("exercise_name", name=name, given=name, where=where)
            elif name in seen:
                yield InvalidInput("exercise_name_twice", name=name, where=where)
            seen.add(name)


def _blanks(source: Source, shown: list[Cell]) -> Iterator[InvalidInput]:
    blank: set[str] = set()
    for cell in (cell for cell in shown if "worked" in cell.tags):
        where = source.where(cell)
        hidden = regions(cell, where)
        whole = cell.text
        for region in hidden:
            blank |= set(assigned_names(region))
            whole = whole.replace(region, "")
        if any(call.verb == "check" for call in items.calls(cell.text)):
            continue  # it says in words that an answer is missing
        for name in sorted(blank & _read(whole)):
            yield InvalidInput("gap_read_later", name=name, where=where)


def _read(code: str) -> set[str]:
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return set()
    return {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
