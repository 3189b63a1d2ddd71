"""Nothing of a solution reaches a student's copy, however it was built."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.build import built_path, formats
from toolkit.lessons.build.copies import VERSIONS
from toolkit.lessons.build.course import is_exercise
from toolkit.lessons.build.fading import is_kept_back, regions
from toolkit.lessons.build.items import calls
from toolkit.lessons.build.source import LANGUAGES, Source
from toolkit.lessons.learn import checks
from toolkit.lessons.learn.units import as_number

# Authors may write it anywhere a student must never look; no copy may hold it.
CANARY = "canary-for-the-teacher"
SHORTEST = 18
# Numbers that stand in any code: finding one gives nothing away.
_TELLING_NOTHING = {0.0, 1.0}


def faults(source: Source) -> list[InvalidInput]:
    """Return what the built copies of a source give away.

    Parameters
    ----------
    source : Source
        An exercise, or a lesson: it has no solution, and is searched for a planted canary.

    Returns
    -------
    list of InvalidInput
        As `of_copies` says. Copies not built yet are not searched.
    """
    versions = VERSIONS if is_exercise(source.path) else ("student",)
    paths = [built_path(source.path, language, v) for v in versions for language in LANGUAGES]
    return of_copies(source, {path: formats.load(path) for path in paths if path.exists()})


def of_copies(source: Source, books: Mapping[Path, Any]) -> list[InvalidInput]:
    """Return what some copies of a source give away.

    Parameters
    ----------
    source : Source
        An exercise or a lesson.
    books : Mapping of Path to nbformat.NotebookNode
        Its copies, by where they stand or will stand.

    Returns
    -------
    list of InvalidInput
        Lines of a solution of 18 characters or more, accepted answers as numbers in code, graded
        cells already filled in, planted canaries. What the worked problem shows is secret in
        every copy but its own.
    """
    found: list[InvalidInput] = []
    for path, book in books.items():
        name = "/".join(path.parts[-3:])
        if CANARY in formats.text(book):
            found.append(InvalidInput("solution_leaked", name=name, given=CANARY, where=name))
        if is_exercise(source.path):
            shown = path.stem.endswith(VERSIONS["worked"])
            secret = secret_lines(source, worked=not shown)
            accepted = accepted_answers(source, worked=not shown)
            for cell in book.cells:
                found += _cell(cell, name, secret, accepted)
    return found


def secret_lines(source: Source, *, worked: bool = True) -> dict[str, str]:
    """Return the lines no student copy may hold, spaces removed, each with how it was typed.

    Parameters
    ----------
    source : Source
        An exercise.
    worked : bool
        Count the solution of the worked problem too: everywhere but in its own copy.

    Returns
    -------
    dict of str to str
        From solution regions and from cells kept back; 18 characters or more once trimmed.
    """
    lines: list[str] = []
    for cell in source.cells:
        if is_kept_back(cell):
            lines += cell.text.splitlines()
        elif cell.kind == "code" and (worked or "worked" not in cell.tags):
            for region in regions(cell, source.where(cell)):
                lines += region.splitlines()
    trimmed = (re.sub(r"\s+", " ", line).strip() for line in lines)
    return {_squeezed(line): line for line in trimmed if len(line) >= SHORTEST}


def accepted_answers(source: Source, *, worked: bool = True) -> list[tuple[str, float, float]]:
    """Return the numbers that answer an exercise: where from, the number, how near counts.

    Parameters
    ----------
    source : Source
        An exercise, of several questions or one.
    worked : bool
        Count those of the worked problem too.

    Returns
    -------
    list of tuple (str, float, float)
        From numbers assigned in its solution regions and from the checks it calls; a typed answer
        is one to the first case.
    """
    found: list[tuple[str, float, float]] = []
    for cell in source.cells:
        if cell.kind != "code" or (not worked and "worked" in cell.tags):
            continue
        for region in regions(cell, source.where(cell)):
            found += [(source.path.name, number, 0.0) for number in _assigned_numbers(region)]
        for call in calls(cell.text):
            if call.verb == "check" and call.item in checks:
                check = checks[call.item]
                right = as_number(check.right(**check.cases[0]))
                if right is not None:
                    found.append((check.id, right, check.tolerance))
                if right is not None and check.unit == "%":
                    found.append((check.id, right * 100, check.tolerance))
    return found


def _cell(
    cell: Any, name: str, secret: dict[str, str], accepted: list[tuple[str, float, float]]
) -> list[InvalidInput]:
    where = f"{name}:{cell.id}"
    found = []
    squeezed = _squeezed(cell.source)
    for key, line in secret.items():
        if key in squeezed:
            found.append(InvalidInput("solution_leaked", name=name, given=line, where=where))
    if cell.cell_type != "code":
        return found
    for number in sorted(set(_literals(cell.source)) - _TELLING_NOTHING):
        near = [o for o, right, room in accepted if abs(number - right) <= room * abs(right)]
        if near:
            found.append(
                InvalidInput("answer_leaked", name=name, given=number, remedy=near[-1], where=where)
            )
    if "exercise" in cell.metadata.get("tags", []) and not _blank(cell.source):
        start = next(iter(cell.source.splitlines()), "")
        found.append(InvalidInput("answer_not_blank", name=name, given=start, where=where))
    return found


def _blank(code: str) -> bool:
    """Say whether an exercise cell waits for an answer, and holds none."""
    try:
        body = ast.parse(code).body
    except SyntaxError:
        return False
    answers = []
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                blank = isinstance(value, ast.Constant) and value.value in (None, ...)
                if blank or name.startswith("answer"):
                    answers.append(blank)
    return all(answers) and (bool(answers) or "NotImplementedError" in code)


def _literals(code: str) -> list[float]:
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return [float(number) for number in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", code)]
    return [
        float(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, (int, float))
        and not isinstance(node.value, bool)
    ]


def _assigned_numbers(region: str) -> list[float]:
    return [
        float(number)
        for number in re.findall(r"^\s*\w+\s*=\s*(\d+(?:\.\d+)?)\s*$", region, re.MULTILINE)
    ]


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
