"""The items that cells call, found by reading: `learn.check("02_x", answer)`, `learn.quiz("02_y")`.

Ids are literal in the sources, so that the builder, the checks and a teacher's tools find them
without running anything.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.lessons.build.fading import assigned_names, is_kept_back, regions
from toolkit.lessons.build.source import Cell, Source

VERBS = ("predict", "reveal", "check", "quiz", "hints")


@dataclass(frozen=True)
class Call:
    """One item called by a cell.

    Parameters
    ----------
    verb : str
        One of `VERBS`.
    item : str
        Id of the item.
    given : bool
        An answer is handed over: it counts. Without one, the item asks in a box of its own.
    name : str or None
        The answer's name, when it is a bare name.
    """

    verb: str
    item: str
    given: bool = False
    name: str | None = None


def calls(code: str) -> list[Call]:
    """Return the items that some code calls, in order.

    Parameters
    ----------
    code : str
        A cell's; magic commands and code that does not compile hold none.

    Returns
    -------
    list of Call
        Those whose id is written out.

    Examples
    --------
    >>> calls('learn.check("02_x", answer_1, lang=lang)')
    [Call(verb='check', item='02_x', given=True, name='answer_1')]
    """
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return []
    found = [_call(node) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if call is not None]


def of_exercises(source: Source) -> dict[int, str]:
    """Return which check each exercise cell answers.

    Parameters
    ----------
    source : Source
        An exercise.

    Returns
    -------
    dict of int to str
        Line of the exercise cell to the id of its check: the one that is given a name the cell
        assigns or defines, else the next one in the file. A cell no check follows is left out.
    """
    shown = [
        cell
        for cell in source.cells
        if cell.kind == "code" and not is_kept_back(cell) and "worked" not in cell.tags
    ]
    given = {
        call.name: call.item
        for cell in shown
        for call in calls(cell.text)
        if call.verb == "check" and call.name is not None
    }
    found: dict[int, str] = {}
    for at, cell in enumerate(shown):
        if "exercise" not in cell.tags:
            continue
        named = [given[name] for name in names(cell, source.where(cell)) if name in given]
        item = named[0] if named else next(_following(shown[at + 1 :]), None)
        if item is not None:
            found[cell.line] = item
    return found


def names(cell: Cell, where: str) -> list[str]:
    """Return the names that an exercise cell assigns in its solution, or defines.

    Parameters
    ----------
    cell : Cell
        A code cell.
    where : str
        File and line, for a fault.

    Returns
    -------
    list of str
        The last assigned first: it is the answer, the others lead to it.
    """
    inside = [name for region in regions(cell, where) for name in assigned_names(region)]
    try:
        body = ast.parse(cell.text).body
    except SyntaxError:
        return inside[::-1]
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    defined = [node.name for node in body if isinstance(node, kinds)]
    plain = [name for node in body for name in assigned_names(ast.unparse(node))]
    return [*inside[::-1], *defined, *plain[::-1]]


def alone(code: str, language: str) -> str:
    """Return the code of a cell that only calls items, so that it works wherever it is copied.

    Parameters
    ----------
    code : str
        A cell of an exercise.
    language : {"en", "fr"}
        Language of the copy.

    Returns
    -------
    str
        With its own import, its language written out, and each bare answer looked up by its name
        when the cell runs: one that was never run, or was deleted, is said in words. Any other
        cell comes back as it is.

    Examples
    --------
    >>> print(alone('learn.check("02_x", answer, lang=lang)', "fr"))
    from toolkit.lessons import learn
    <BLANKLINE>
    learn.check("02_x", named="answer", lang="fr")
    """
    try:
        body = ast.parse(code).body
    except SyntaxError:
        return code
    called = [node.value for node in body if isinstance(node, ast.Expr)]
    if not body or len(called) != len(body) or not all(_is_ours(node) for node in called):
        return code
    changes: list[tuple[ast.expr, str]] = []
    for call in called:
        assert isinstance(call, ast.Call)
        changes += [
            (keyword.value, f'"{language}"') for keyword in call.keywords if _is_lang(keyword.value)
        ]
        changes += [(value, f'"{language}"') for value in call.args if _is_lang(value)]
        found = _call(call)
        if found is not None and found.verb == "check" and found.name is not None:
            changes.append((call.args[1], f'named="{found.name}"'))
    lines = [line.encode() for line in code.splitlines()]
    for node, text in sorted(changes, key=lambda one: _place(one[0]), reverse=True):
        line = lines[node.lineno - 1]
        lines[node.lineno - 1] = (
            line[: node.col_offset] + text.encode() + line[node.end_col_offset :]
        )
    told = b"\n".join(lines).decode()
    return f"from toolkit.lessons import learn\n\n{told}"


def _call(node: ast.Call) -> Call | None:
    match node.func:
        case ast.Attribute(value=ast.Name(id="learn"), attr=verb) if verb in VERBS:
            pass
        case _:
            return None
    match node.args:
        case [ast.Constant(value=str(item)), *rest]:
            name = rest[0].id if rest and isinstance(rest[0], ast.Name) else None
            return Call(verb, item, given=bool(rest), name=name)
    return None


def _following(cells: list[Cell]) -> Iterator[str]:
    for cell in cells:
        for call in calls(cell.text):
            if call.verb == "check" and call.given:
                yield call.item


def _is_ours(node: ast.expr) -> bool:
    """Say whether an expression is a call of `learn`, or of a room of it."""
    if not isinstance(node, ast.Call):
        return False
    root = node.func
    while isinstance(root, ast.Attribute):
        root = root.value
    return isinstance(root, ast.Name) and root.id == "learn"


def _is_lang(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "lang"


def _place(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset
