"""The student's copy of a cell: solutions become stubs that say so in the reader's language."""

from __future__ import annotations

import ast
import json
import textwrap

from toolkit.errors import InvalidInput
from toolkit.lessons.build.source import Cell, region_mark
from toolkit.text import locale_of, say

# Cells that no reader's copy holds.
KEPT_BACK = frozenset({"solution", "hidden-test", "instructor-only", "remove-cell"})


def is_kept_back(cell: Cell) -> bool:
    """Return whether a cell stays in the source."""
    return not KEPT_BACK.isdisjoint(cell.tags)


def regions(cell: Cell, where: str) -> list[str]:
    """Return the code between each pair of solution marks.

    Parameters
    ----------
    cell : Cell
        A code cell.
    where : str
        File and line, for the fault.

    Returns
    -------
    list of str
        The text of each region, as typed.

    Raises
    ------
    InvalidInput
        A mark without its other half, or a region inside another.
    """
    found: list[str] = []
    inside: list[str] | None = None
    for line in cell.text.splitlines():
        mark = region_mark(line)
        if mark is None:
            if inside is not None:
                inside.append(line)
        elif (mark == "begin") == (inside is None):
            if inside is None:
                inside = []
            else:
                found.append("\n".join(inside))
                inside = None
        else:
            raise InvalidInput("solution_region", name=mark.upper(), given=line, where=where)
    if inside is not None:
        raise InvalidInput("solution_region", name="BEGIN", given="END", where=where)
    return found


def faded(cell: Cell, language: str, where: str) -> str:
    """Return the code of a cell as a student gets it.

    Parameters
    ----------
    cell : Cell
        A code cell of an exercise.
    language : {"en", "fr"}
        Language of the stub's sentence.
    where : str
        File and line, for a fault.

    Returns
    -------
    str
        Each solution region replaced: by ``answer = None`` in a cell tagged ``exercise`` whose
        region assigns a plain answer, else by a stub that raises `NotImplementedError`.

    Raises
    ------
    InvalidInput
        Unbalanced solution marks.
    """
    solutions = iter(regions(cell, where))
    lines: list[str] = []
    inside = False
    for line in cell.text.splitlines():
        mark = region_mark(line)
        if mark == "begin":
            inside = True
            indent = line[: len(line) - len(line.lstrip())]
            lines.append(indent + _stub(next(solutions), cell, indent, language))
        elif mark == "end":
            inside = False
        elif not inside:
            lines.append(line)
    return "\n".join(lines)


def _stub(solution: str, cell: Cell, indent: str, language: str) -> str:
    name = assigned(solution)
    if name is not None and not indent and "exercise" in cell.tags:
        return f"{name} = None"
    sentence = json.dumps(say("lesson.stub", locale_of(language)), ensure_ascii=False)
    return f"raise NotImplementedError({sentence})"


def assigned(code: str) -> str | None:
    r"""Return the last name a piece of code assigns, when it does nothing but assign names.

    Examples
    --------
    >>> assigned("hours = 26\nanswer = 2 * hours"), assigned("return 3")
    ('answer', None)
    """
    try:
        body = ast.parse(textwrap.dedent(code)).body
    except SyntaxError:
        return None
    names = []
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names.append(name)
            case _:
                return None
    return names[-1] if names else None
