"""What a learner types after ``answer =``: numbers and words as people write them, not as Python.

``answer = 46,05 €`` and ``answer = B`` are no Python. In a notebook such a line is put between
quotes before it runs, and the checks read what stands there; any other line is left as it is.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Collection
from typing import Any

# One line, one answer: letters, digits and the marks of numbers; no operator, bracket or quote.
_LINE = re.compile(
    r"^(?P<name>answer(?:_\w+)?)[ \t]*=[ \t]*(?P<typed>[\w\s.,;%€$£'’−-]*[\w%€$£])[ \t]*"
    r"(?P<end>(?:#.*)?)$"
)

# Names that a cell gives a meaning to: assigned, imported, defined, counted with.
_GIVEN = re.compile(
    r"^\s*([\w\s,]+?)\s*(?::[^=]*)?=(?!=)|\b(?:def|class|import|as|for)\s+(\w+)", re.M
)


def quoted_line(line: str, known: Collection[str]) -> str:
    """Return a line of a cell, its answer between quotes when Python could not read it.

    Parameters
    ----------
    line : str
        Without its end.
    known : collection of str
        Names that mean something where the line runs.

    Returns
    -------
    str
        The line, changed only if it gives an answer that does not compile or names what is not
        known.

    Examples
    --------
    >>> quoted_line("answer = 46,05 €", ())
    "answer = '46,05 €'"
    >>> quoted_line("answer_2 = b", ()), quoted_line("answer = price", ["price"])
    ("answer_2 = 'b'", 'answer = price')
    """
    found = _LINE.match(line)
    if not found:
        return line
    try:
        tree = ast.parse(found["typed"].strip(), mode="eval")
    except (SyntaxError, MemoryError, RecursionError):  # thousands of minus signs, say
        pass
    else:
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        if all(name in known or hasattr(builtins, name) for name in names):
            return line
    return (
        f"{found['name']} = {found['typed'].strip()!r}{'  ' if found['end'] else ''}{found['end']}"
    )


def literal_answers(code: str) -> dict[str, object]:
    r"""Return the answers typed in a cell, without running it.

    Parameters
    ----------
    code : str
        Source of the cell.

    Returns
    -------
    dict of str to object
        Each name beginning with ``answer``, with its number, text, tuple, list or None; what is
        computed rather than typed is left out.

    Examples
    --------
    >>> literal_answers("answer_1 = 46,05 €\nanswer_2 = B\nanswer_3 = None\nanswer_4 = 2 * 3")
    {'answer_1': '46,05 €', 'answer_2': 'B', 'answer_3': None}
    """
    known = _given(code)
    try:
        body = ast.parse("\n".join(quoted_line(line, known) for line in code.splitlines())).body
    except (SyntaxError, ValueError):
        return {}
    answers: dict[str, object] = {}
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name.startswith("answer"):
                try:
                    answers[name] = ast.literal_eval(value)
                except (ValueError, TypeError, MemoryError, RecursionError):
                    answers.pop(name, None)
    return answers


def listen() -> None:
    """Read answers as people type them, in the notebook this runs in, if any; once is enough."""
    package = sys.modules.get("IPython")
    shell: Any = package.get_ipython() if package is not None else None
    rewriters = getattr(shell, "input_transformers_cleanup", None)
    if rewriters is None or any(getattr(one, "answers", False) for one in rewriters):
        return

    def rewrite(lines: list[str]) -> list[str]:
        if not any(line.startswith("answer") for line in lines):
            return lines
        known = _given("".join(lines)) | set(shell.user_ns)
        text = [line.rstrip("\n") for line in lines]
        ends = [line[len(bare) :] for line, bare in zip(lines, text, strict=True)]
        return [quoted_line(bare, known) + end for bare, end in zip(text, ends, strict=True)]

    rewrite.answers = True  # type: ignore[attr-defined]  # how we know it again
    rewriters.append(rewrite)


def _given(code: str) -> set[str]:
    found = (name for match in _GIVEN.finditer(code) for name in match.groups() if name)
    return {part.strip() for names in found for part in names.split(",")}
