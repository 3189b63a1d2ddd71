"""What a learner answered: found in the cells of a notebook by reading them, never by running them.

An answer is looked for in the cells whose metadata names the item, wherever they were moved; where
there is none (cells made anew, copied without their metadata), in what the check call is given.
A literal is an answer as it stands. Anything else, a calculation or a function, is handed on as
code with the definitions around it, for `runner`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from toolkit.lessons.teach.handed_in import Notebook
from toolkit.lessons.teach.statements import Read, bound, is_stub, literal, needed, read

_ANSWER = re.compile(r"answer(_\w+)?")


@dataclass(frozen=True)
class Code:
    """An answer that has to be run.

    Parameters
    ----------
    definitions : tuple of str
        What the cell needs of the notebook's other cells, in order: imports, functions, values.
    cell : str
        The cell that gives the answer.
    name : str
        What to look at once the cell has run: a value, or a function to call on the cases.
    """

    definitions: tuple[str, ...]
    cell: str
    name: str


@dataclass(frozen=True)
class Attempt:
    """All that one person's notebooks hold for one item.

    Parameters
    ----------
    literals : tuple of object
        Answers as they stand, in the order of the cells; None is not started.
    codes : tuple of Code
        Answers to run.
    unreadable : int
        Cells of this item that are no Python.
    cells : int
        How many cells answer it: more than one was copied.
    optional : bool
        Asked for as code only (level 2), which nobody has to write.
    """

    literals: tuple[object, ...] = ()
    codes: tuple[Code, ...] = ()
    unreadable: int = 0
    cells: int = 0
    optional: bool = False

    def and_then(self, more: Attempt) -> Attempt:
        """Return this with what another notebook of the same person holds."""
        return Attempt(
            self.literals + more.literals,
            self.codes + more.codes,
            self.unreadable + more.unreadable,
            self.cells + more.cells,
            self.optional and more.optional,
        )


def attempts(notebook: Notebook, items: Collection[str]) -> dict[str, Attempt]:
    """Return what a notebook holds for each item it speaks of.

    Parameters
    ----------
    notebook : Notebook
        As handed in.
    items : collection of str
        Ids of the checks that are known.

    Returns
    -------
    dict of str to Attempt
        Only the items found.
    """
    cells = read(notebook.cells)
    calls = list(_calls(cells, items))
    named = [cell.item for cell in notebook.cells if cell.item in items]
    return {
        item: _attempt(item, cells, [(at, asked) for at, each, asked in calls if each == item])
        for item in dict.fromkeys([*named, *(item for _, item, _ in calls)])
        if item is not None
    }


def _attempt(item: str, cells: list[Read], calls: list[tuple[int, ast.expr]]) -> Attempt:
    given = [asked.id for _, asked in calls if isinstance(asked, ast.Name)]
    own = [at for at, each in enumerate(cells) if each.cell.item == item]
    found = [_in_cell(at, cells, given) for at in own]
    if not any(_started(answer) for answer in found):
        found += [_in_call(at, asked, cells) for at, asked in calls]
    return Attempt(
        literals=tuple(answer[0] for answer in found if isinstance(answer, tuple)),
        codes=tuple(answer for answer in found if isinstance(answer, Code)),
        unreadable=sum(answer is SyntaxError for answer in found),
        cells=len(own),
        optional=bool(own) and all("code" in cells[at].cell.tags for at in own),
    )


# A literal comes in a tuple of one, so that None, not started, is told from nothing found.
_Answer = tuple[object] | Code | type[SyntaxError] | None


def _started(answer: _Answer) -> bool:
    if isinstance(answer, tuple):
        return answer[0] is not None and answer[0] is not Ellipsis and answer[0] != ""
    return answer is not None


def _in_cell(at: int, cells: list[Read], given: list[str]) -> _Answer:
    """Return the answer in a cell: what the check takes, else what looks like an answer."""
    body = cells[at].body
    if body is None:
        return SyntaxError
    names = [name for statement in body for name in bound(statement)]
    asked = [name for name in names if name in given]
    wanted = asked or [name for name in names if _ANSWER.fullmatch(name)] or names
    return _value(wanted[-1], at, cells) if wanted else None


def _in_call(at: int, asked: ast.expr, cells: list[Read]) -> _Answer:
    """Return the answer a check call is given: itself, or the last cell before it that names it."""
    if not isinstance(asked, ast.Name):
        return literal(asked)
    holders = [
        place
        for place, each in enumerate(cells)
        if each.body and any(asked.id in bound(statement) for statement in each.body)
    ]
    before = [place for place in holders if place <= at]
    return _value(asked.id, (before or holders)[-1], cells) if holders else None


def _value(name: str, at: int, cells: list[Read]) -> _Answer:
    """Return what a cell binds to a name: a literal, nothing where it is a stub, else code."""
    binding = [each for each in cells[at].body or [] if name in bound(each)][-1]
    match binding:
        case (
            ast.Assign(targets=[ast.Name()], value=value)
            | ast.AnnAssign(target=ast.Name(), value=ast.expr() as value)
        ):
            plain = literal(value)
            if plain is not None:
                return plain
        case ast.FunctionDef() if is_stub(binding):
            return (None,)
        case ast.AnnAssign():
            return (None,)
    return Code(needed(cells, at), cells[at].source, name)


def _calls(cells: list[Read], items: Collection[str]) -> Iterator[tuple[int, str, ast.expr]]:
    """Return each call of a check: in which cell, of which item, and what it is given."""
    for at, each in enumerate(cells):
        for node in (node for statement in each.body or [] for node in ast.walk(statement)):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="check") | ast.Name(id="check"),
                    args=[ast.Constant(value=str(item)), *given],
                ) if item in items:
                    for keyword in node.keywords:
                        match keyword:
                            case ast.keyword(arg="answer", value=value):
                                given.append(value)
                            case ast.keyword(arg="named", value=ast.Constant(value=str(name))):
                                given.append(ast.Name(name, ast.Load()))
                    # Without an answer it is a box to type in: practice, and nothing to grade.
                    if given:
                        yield at, item, given[0]
