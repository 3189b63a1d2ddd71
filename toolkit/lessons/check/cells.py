"""One cell at a time: its tags, and no word for a reader inside shared code."""

from __future__ import annotations

import ast
import difflib
import io
import re
import tokenize
from collections.abc import Iterator

from toolkit.errors import InvalidInput
from toolkit.lessons.build import prose
from toolkit.lessons.build.source import Cell, Source, region_mark

TAGS = (
    "parameters",
    "hide-input",
    "remove-cell",
    "raises-exception",
    "lang-en",
    "lang-fr",
    "objective",
    "predict",
    "worked",
    "exercise",
    "solution",
    "check",
    "hidden-test",
    "hint",
    "quiz",
    "instructor-only",
    "brief",
    "own-archive",
    "code",
    "nbval-ignore-output",
)
_NOT_WORDS = re.compile(r"^[\w./%:#-]*$")


def faults(source: Source) -> list[InvalidInput]:
    """Return the faults of single cells.

    Parameters
    ----------
    source : Source
        A lesson or an exercise.

    Returns
    -------
    list of InvalidInput
        Unknown tags, prose without language or pair, code of one language, words and comments
        in shared code (the parameters cell excepted; solution marks are not comments).
    """
    found: list[InvalidInput] = []
    for cell in source.cells:
        where = source.where(cell)
        found += _tags(cell, where)
        if cell.kind == "prose":
            languages = {tag for tag in cell.tags if tag in ("lang-en", "lang-fr")}
            if (len(languages) != 1 or cell.pair is None) and "remove-cell" not in cell.tags:
                start = next(iter(cell.text.splitlines()), "")
                found.append(
                    InvalidInput("prose_untagged", name=source.path.name, given=start, where=where)
                )
            found += _dollars(source, cell)
            continue
        if cell.language:
            found.append(
                InvalidInput(
                    "code_in_one_language",
                    name=source.path.name,
                    given=f"lang-{cell.language}",
                    where=where,
                )
            )
        if "parameters" not in cell.tags:
            found += _code(source, cell)
    return found


def _tags(cell: Cell, where: str) -> Iterator[InvalidInput]:
    known = ", ".join(TAGS)
    for tag in cell.tags:
        if tag in TAGS:
            continue
        near = difflib.get_close_matches(tag, TAGS, n=1, cutoff=0.5)
        rule = "unknown_name_near" if near else "unknown_name"
        remedy = near[0] if near else None
        yield InvalidInput(rule, name="tags", given=tag, remedy=remedy, known=known, where=where)


def _dollars(source: Source, cell: Cell) -> Iterator[InvalidInput]:
    """Jupyter reads what stands between two dollar signs of a paragraph as a formula."""
    for found in re.finditer(r"(?:.+\n?)+", prose.CODE_SPAN.sub("", cell.text)):
        signs = re.findall(r"(?<!\\)\$", found.group())
        amounts = re.findall(r"(?<!\\)\$\d[\d.,]*|\d[\d,]*\s\$", found.group())
        if len(amounts) == len(signs) > 1:
            yield InvalidInput(
                "dollars_as_math",
                name=source.path.name,
                given=amounts[0],
                remedy=amounts[0].replace("$", "\\$"),
                where=source.where(cell),
            )


def _code(source: Source, cell: Cell) -> Iterator[InvalidInput]:
    name = source.path.name

    def at(line: int) -> str:
        return f"{name}:{cell.line + line}"

    try:
        tree = ast.parse(cell.text)
    except SyntaxError as error:
        yield InvalidInput(
            "code_unreadable", name=name, given=error.msg, where=at(error.lineno or 0)
        )
        return
    hidden = set() if "worked" in cell.tags else _solution(cell.text)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and not _NOT_WORDS.match(node.value)
            and node.lineno not in hidden
        ):
            yield InvalidInput("code_words", name=name, given=node.value, where=at(node.lineno))
    for token in tokenize.generate_tokens(io.StringIO(cell.text).readline):
        if token.type == tokenize.COMMENT and region_mark(token.string) is None:
            line = token.start[0]
            yield InvalidInput("code_comment", name=name, given=token.string, where=at(line))


def _solution(code: str) -> set[int]:
    """Return the lines of a solution, from 1: no reader's copy holds them, nor their words."""
    found: set[int] = set()
    inside = False
    for number, line in enumerate(code.splitlines(), start=1):
        mark = region_mark(line)
        inside = mark == "begin" or (inside and mark != "end")
        if inside:
            found.add(number)
    return found
