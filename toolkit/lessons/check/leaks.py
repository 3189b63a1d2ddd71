"""Nothing of a solution reaches a student's copy, however it was built."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.build import built_path, formats
from toolkit.lessons.build.course import is_exercise
from toolkit.lessons.build.fading import is_kept_back, regions
from toolkit.lessons.build.source import LANGUAGES, Source
from toolkit.lessons.learn import checks

# Authors may write it anywhere a student must never look; no copy may hold it.
CANARY = "canary-for-the-teacher"
SHORTEST = 18


def faults(source: Source) -> list[InvalidInput]:
    """Return what the student copies of an exercise give away.

    Parameters
    ----------
    source : Source
        An exercise; a lesson has no solution and returns nothing but a planted canary.

    Returns
    -------
    list of InvalidInput
        Lines of a solution of 18 characters or more, accepted answers as numbers in code, graded
        cells already filled in, planted canaries. Copies not built yet are not searched.
    """
    found: list[InvalidInput] = []
    secret = secret_lines(source) if is_exercise(source.path) else {}
    accepted = accepted_answers(source) if is_exercise(source.path) else []
    for language in LANGUAGES:
        path = built_path(source.path, language)
        if not path.exists():
            continue
        if CANARY in path.read_text(encoding="utf-8"):
            found.append(
                InvalidInput(
                    "solution_leaked", name=_name(path), given=CANARY, where=str(_name(path))
                )
            )
        if is_exercise(source.path):
            for cell in formats.load(path).cells:
                found += _cell(cell, path, secret, accepted)
    return found


def secret_lines(source: Source) -> dict[str, str]:
    """Return the lines no student copy may hold, spaces removed, each with how it was typed.

    Parameters
    ----------
    source : Source
        An exercise.

    Returns
    -------
    dict of str to str
        From solution regions and from cells kept back; 18 characters or more once trimmed.
    """
    lines: list[str] = []
    for cell in source.cells:
        if is_kept_back(cell):
            lines += cell.text.splitlines()
        elif cell.kind == "code":
            for region in regions(cell, source.where(cell)):
                lines += region.splitlines()
    trimmed = (re.sub(r"\s+", " ", line).strip() for line in lines)
    return {_squeezed(line): line for line in trimmed if len(line) >= SHORTEST}


def accepted_answers(source: Source) -> list[tuple[str, float, float]]:
    """Return the numbers that answer an exercise: where from, the number, how near counts.

    Parameters
    ----------
    source : Source
        An exercise.

    Returns
    -------
    list of tuple (str, float, float)
        From numbers assigned in its solution regions and from the checks it calls.
    """
    found: list[tuple[str, float, float]] = []
    for cell in source.cells:
        if cell.kind != "code":
            continue
        for region in regions(cell, source.where(cell)):
            for number in _assigned_numbers(region):
                found.append((source.path.name, number, 0.0))
        for check_id in re.findall(r"""\bcheck\(\s*["']([\w.-]+)["']""", cell.text):
            if check_id in checks:
                check = checks[check_id]
                for case in check.cases:
                    right = check.right(**case)
                    if isinstance(right, (int, float)):
                        found.append((check_id, float(right), check.tolerance))
    return found


def _cell(
    cell: Any, path: Path, secret: dict[str, str], accepted: list[tuple[str, float, float]]
) -> list[InvalidInput]:
    name = _name(path)
    where = f"{name}:{cell.id}"
    found = []
    squeezed = _squeezed(cell.source)
    for key, line in secret.items():
        if key in squeezed:
            found.append(InvalidInput("solution_leaked", name=name, given=line, where=where))
    if cell.cell_type != "code":
        return found
    for number in _literals(cell.source):
        for origin, right, tolerance in accepted:
            if abs(number - right) <= tolerance * abs(right):
                found.append(
                    InvalidInput(
                        "answer_leaked", name=name, given=number, remedy=origin, where=where
                    )
                )
    if "exercise" in cell.metadata.get("tags", []) and not _blank(cell.source):
        start = next(iter(cell.source.splitlines()), "")
        found.append(InvalidInput("answer_not_blank", name=name, given=start, where=where))
    return found


def _blank(code: str) -> bool:
    return (
        re.search(r"=\s*None\s*$|NotImplementedError|=\s*\.\.\.\s*$", code, re.MULTILINE)
        is not None
    )


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


def _name(path: Path) -> str:
    return "/".join(path.parts[-3:])
