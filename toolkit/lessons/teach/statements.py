"""A cell as statements: what each binds, what it uses, what it says without being run."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from toolkit.lessons.learn.typed import quoted_line
from toolkit.lessons.teach.handed_in import Cell

LONGEST_CELL = 20_000
"""Signs of the longest cell that is read: what nests deeper than these allow could stop Python."""

_LONGEST_ANSWER = 300
_MAGIC = re.compile(r"^[ \t]*[%!?].*$", re.MULTILINE)
# No answer needs it, and it is slow to load.
_OURS = re.compile(r"toolkit\.lessons\b")


@dataclass(frozen=True)
class Read:
    """A cell with its code as the notebook's own reader of answers leaves it, and parsed.

    Parameters
    ----------
    cell : Cell
        As handed in.
    source : str
        Without notebook commands, ``answer = 46,05 €`` between quotes, as in the notebook.
    body : list of ast.stmt or None
        None where it is no Python.
    """

    cell: Cell
    source: str
    body: list[ast.stmt] | None


def read(cells: Sequence[Cell]) -> list[Read]:
    """Return the cells of a notebook, parsed; nothing is run."""
    plain = [_MAGIC.sub("", cell.source[: LONGEST_CELL + 1]) for cell in cells]
    known = {
        name for source in plain for statement in parsed(source) or [] for name in bound(statement)
    }
    typed = ["\n".join(_quoted(line, known) for line in one.splitlines()) for one in plain]
    return [Read(cell, source, parsed(source)) for cell, source in zip(cells, typed, strict=True)]


def _quoted(line: str, known: Collection[str]) -> str:
    """Return a line as the notebook reads it; a long one is no answer that somebody typed."""
    return quoted_line(line, known) if len(line) <= _LONGEST_ANSWER else line


def parsed(source: str) -> list[ast.stmt] | None:
    """Return the statements of a code, or None where it is no Python, or too long to be ours."""
    if len(source) > LONGEST_CELL:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a learner's "\d" is no warning of ours
            return ast.parse(source).body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None


def literal(value: ast.expr) -> tuple[object] | None:
    """Return what an expression stands for without being run, in a tuple of one, or None."""
    try:
        return (ast.literal_eval(value),)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None


def bound(statement: ast.stmt) -> list[str]:
    """Return the names a statement at the top of a cell gives a value to.

    Examples
    --------
    >>> bound(ast.parse("a, b = 1, 2").body[0]), bound(ast.parse("import numpy as np").body[0])
    (['a', 'b'], ['np'])
    """
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return [statement.name]
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return [each.asname or each.name.partition(".")[0] for each in statement.names]
    return [
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]


def is_stub(function: ast.FunctionDef) -> bool:
    """Return whether a function does nothing yet but say so."""
    match function.body[-1]:
        case ast.Raise(exc=ast.Call(func=ast.Name(id="NotImplementedError"))):
            return all(isinstance(statement, ast.Expr) for statement in function.body[:-1])
    return False


def needed(cells: Sequence[Read], at: int) -> tuple[str, ...]:
    """Return the code of other cells that one cell needs, and what that needs, in order.

    Parameters
    ----------
    cells : sequence of Read
        Of one notebook.
    at : int
        Place of the cell.

    Returns
    -------
    tuple of str
        Statements that bind a name it uses: imports, functions, values.
    """
    others = [
        (set(bound(statement)), statement)
        for place, each in enumerate(cells)
        if place != at
        for statement in each.body or []
        if not _is_ours(statement)
    ]
    wanted = {name for statement in cells[at].body or [] for name in _used(statement)} | {"*"}
    taken: set[int] = set()
    grown = True
    while grown:
        more = {
            place
            for place, (names, _) in enumerate(others)
            if place not in taken and not names.isdisjoint(wanted)
        }
        wanted.update(name for place in more for name in _used(others[place][1]))
        taken |= more
        grown = bool(more)
    return tuple(filter(None, (_written(others[place][1]) for place in sorted(taken))))


def _written(statement: ast.stmt) -> str:
    try:
        return ast.unparse(statement)
    except (RecursionError, ValueError):
        return ""


def _used(statement: ast.stmt) -> Collection[str]:
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}


def _is_ours(statement: ast.stmt) -> bool:
    """Return whether a statement imports the lessons' own machinery."""
    match statement:
        case ast.Import(names=names):
            return any(_OURS.match(each.name) for each in names)
        case ast.ImportFrom(module=module):
            return bool(_OURS.match(module or ""))
    return False
