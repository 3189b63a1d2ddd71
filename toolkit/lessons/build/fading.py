"""The student's copy of a cell: solutions become stubs that say so in the reader's language.

Fading belongs to the worked problem: it is shown whole, then with its last steps left blank. The
exercise is another problem, always a stub.
"""

from __future__ import annotations

import ast
import json
import textwrap
from collections.abc import Callable

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
    return _replaced(cell, where, lambda solution: _stub(solution, cell, language))


def gapped(cell: Cell, language: str, where: str) -> str:
    """Return the code of a worked cell with blanks to fill in.

    Parameters
    ----------
    cell : Cell
        A code cell of the worked problem.
    language : {"en", "fr"}
        Language of a stub's sentence.
    where : str
        File and line, for a fault.

    Returns
    -------
    str
        Each solution region replaced by one blank for each name it assigns; by a stub when it
        does anything else.

    Raises
    ------
    InvalidInput
        Unbalanced solution marks.
    """
    return _replaced(cell, where, lambda solution: _gaps(solution, language))


def unmarked(cell: Cell, where: str) -> str:
    """Return the code of a cell with its solution, without the marks around it.

    Parameters
    ----------
    cell : Cell
        A code cell.
    where : str
        File and line, for a fault.

    Returns
    -------
    str
        The code.

    Raises
    ------
    InvalidInput
        Unbalanced solution marks.
    """
    return _replaced(cell, where, lambda solution: textwrap.dedent(solution).splitlines())


def _replaced(cell: Cell, where: str, change: Callable[[str], list[str]]) -> str:
    solutions = iter(regions(cell, where))
    lines: list[str] = []
    inside = False
    for line in cell.text.splitlines():
        mark = region_mark(line)
        if mark == "begin":
            inside = True
            indent = line[: len(line) - len(line.lstrip())]
            lines += [(indent + new).rstrip() for new in change(next(solutions))]
        elif mark == "end":
            inside = False
        elif not inside:
            lines.append(line)
    return "\n".join(lines)


def _gaps(solution: str, language: str) -> list[str]:
    names = _plain_names(solution)
    return [f"{name} = None" for name in dict.fromkeys(names)] or _unstarted(language)


def _unstarted(language: str) -> list[str]:
    sentence = json.dumps(say("lesson.stub", locale_of(language)), ensure_ascii=False)
    return ["raise NotImplementedError(", f"    {sentence}", ")"]


def _stub(solution: str, cell: Cell, language: str) -> list[str]:
    names = _plain_names(solution)
    return [f"{names[-1]} = None"] if names and "exercise" in cell.tags else _unstarted(language)


def _plain_names(solution: str) -> list[str]:
    """Return the names a region assigns, unless it is the body of something."""
    return assigned_names(solution) if solution == textwrap.dedent(solution) else []


def assigned_names(code: str) -> list[str]:
    r"""Return the names a piece of code assigns, in order, when it does nothing else.

    Examples
    --------
    >>> assigned_names("hours = 26\nanswer = 2 * hours"), assigned_names("return 3")
    (['hours', 'answer'], [])
    """
    try:
        body = ast.parse(textwrap.dedent(code)).body
    except SyntaxError:
        return []
    names = []
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names.append(name)
            case _:
                return []
    return names
