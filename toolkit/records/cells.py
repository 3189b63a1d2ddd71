"""Answers as every format holds them: a path, a value, and where it stands.

All five formats become a list of cells first and nested answers second, so the same client read
from any of them is the same record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from toolkit.client import shown
from toolkit.errors import InvalidInput, InvalidInputs

DEEPEST = 8

Path = tuple[str | int, ...]


class Cell(NamedTuple):
    """One answer: its path (lists counted from one), its value, and where it stands."""

    path: Path
    value: Any
    where: str | None = None


class Written(NamedTuple):
    """Nested answers, where each stands, and what is wrong with how they are written."""

    answers: dict[str, Any]
    where: dict[str, str]
    file: str | None = None
    warnings: tuple[InvalidInput, ...] = ()

    def place(self, name: str) -> str | None:
        """Return where a field stands: its own line, else that of what holds it, else the file."""
        while name:
            if name in self.where:
                return self.where[name]
            name = name.rpartition(".")[0]
        return self.file


def path_of(header: str) -> Path:
    """Return the path that a dotted header names.

    Examples
    --------
    >>> path_of("accounts.1.network"), path_of("audience.ages.18-29")
    (('accounts', 1, 'network'), ('audience', 'ages', '18-29'))
    """
    parts = [part.strip() for part in header.split(".")]
    return tuple(int(part) if re.fullmatch(r"[0-9]{1,4}", part) else part for part in parts)


def dotted(path: Path) -> str:
    """Return a path as people write it.

    Examples
    --------
    >>> dotted(("accounts", 1, "network"))
    'accounts.1.network'
    """
    return ".".join(str(part) for part in path)


def flat(tree: Any, where: str | None = None, path: Path = ()) -> Iterator[Cell]:
    """Yield the cells of nested answers.

    Raises
    ------
    InvalidInput
        Nested deeper than any record.

    Examples
    --------
    >>> [(dotted(cell.path), cell.value) for cell in flat({"rates": {"overlap": [0.2, 0.6]}})]
    [('rates.overlap.1', 0.2), ('rates.overlap.2', 0.6)]
    """
    if len(path) > DEEPEST:
        name = str(shown(dotted(path)))
        raise InvalidInput("too_deep", name=name, given=len(path), remedy=DEEPEST, where=where)
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            yield from flat(value, where, (*path, str(key)))
    elif isinstance(tree, list | tuple):
        for index, value in enumerate(tree, start=1):
            yield from flat(value, where, (*path, index))
    else:
        yield Cell(path, tree, where)


def nested(cells: Iterable[Cell], file: str | None = None) -> Written:
    """Return the answers that cells hold, blanks left out.

    Parameters
    ----------
    cells : iterable of Cell
        In any order.
    file : str, optional
        The file they come from.

    Raises
    ------
    InvalidInputs
        Every answer given twice.

    Examples
    --------
    >>> nested([Cell(("accounts", 2, "network"), "x"), Cell(("name",), " ")]).answers
    {'accounts': [{'network': 'x'}]}
    """
    tree: dict[str | int, Any] = {}
    blanks: dict[str, str] = {}
    twice = []
    for cell in cells:
        if _is_blank(cell.value):
            if cell.where:
                blanks.setdefault(dotted(cell.path), cell.where)
        elif not _placed(tree, cell):
            remedy = "1 / 2"
            twice.append(answered_twice(dotted(cell.path), cell.value, cell.where or file, remedy))
    if twice:
        raise InvalidInputs(twice)
    where: dict[str, str] = {}
    answers = {str(key): _settled(value, str(key), where) for key, value in tree.items()}
    return Written(answers, blanks | where, file)


def answered_twice(
    name: str, given: object, where: str | None, remedy: str = "1 / 2"
) -> InvalidInput:
    """Return the fault of a field that has two answers."""
    return InvalidInput(
        "answered_twice", name=str(shown(name)), given=shown(given), remedy=remedy, where=where
    )


def _placed(tree: dict[str | int, Any], cell: Cell) -> bool:
    branch = tree
    for part in cell.path[:-1]:
        branch = branch.setdefault(part, {})
        if isinstance(branch, Cell):
            return False
    if cell.path[-1] in branch:
        return False
    branch[cell.path[-1]] = cell
    return True


def _settled(branch: Any, path: str, where: dict[str, str]) -> Any:
    """Return lists for branches numbered only, and note where everything stands."""
    if isinstance(branch, Cell):
        if branch.where:
            _note(path, branch.where, where)
        return branch.value
    if all(isinstance(key, int) for key in branch):
        items = [branch[key] for key in sorted(branch)]
        return [_settled(item, f"{path}.{n}", where) for n, item in enumerate(items, start=1)]
    return {str(key): _settled(item, f"{path}.{key}", where) for key, item in branch.items()}


def _note(path: str, place: str, where: dict[str, str]) -> None:
    while path:
        where.setdefault(path, place)
        path = path.rpartition(".")[0]


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
