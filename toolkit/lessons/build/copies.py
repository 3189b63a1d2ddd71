"""The notebook a reader gets, before anything runs: one language, stable ids, fixed metadata."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.build import formats, items
from toolkit.lessons.build.fading import faded, gapped, is_kept_back, unmarked
from toolkit.lessons.build.prose import set_french, title
from toolkit.lessons.build.source import Cell, Source

_LANG = re.compile(r"^lang\b.*$", re.MULTILINE)
DEFAULT_CLIENT = "bakery"


# The copies of an exercise, each with what its file name ends with.
VERSIONS = {"student": "", "worked": ".worked", "gaps": ".gaps"}


def lesson(source: Source, language: str) -> Any:
    """Return one language's copy of a lesson, not yet executed.

    Parameters
    ----------
    source : Source
        From ``notebooks/source``.
    language : {"en", "fr"}
        Language of the copy.

    Returns
    -------
    nbformat.NotebookNode
        Its prose, every shared code cell, the parameters cell set to the language.

    Raises
    ------
    InvalidInput
        Two prose cells of one language with the same pair id, or unbalanced solution marks.
    """
    kept = [cell for cell in source.cells if not is_kept_back(cell)]
    return _copy(source, kept, language, lambda cell: unmarked(cell, source.where(cell)))


def exercise(source: Source, language: str, version: str = "student") -> Any:
    """Return one language's copy of an exercise for students: never a solution of an exercise.

    Parameters
    ----------
    source : Source
        From ``exercises/source``.
    language : {"en", "fr"}
        Language of the copy.
    version : {"student", "worked", "gaps"}
        The exercises as stubs; the worked problem whole; the worked problem with its last steps
        left blank.

    Returns
    -------
    nbformat.NotebookNode
        Without outputs. Each exercise cell names the check it answers in its metadata,
        ``toolkit.item``; cells that call items work wherever they are copied.

    Raises
    ------
    InvalidInput
        Unbalanced solution marks, or a pair id used twice.
    """
    kept = [cell for cell in source.cells if not is_kept_back(cell)]
    change = {"student": faded, "gaps": gapped}.get(version)
    chosen = _of_version(kept, worked=version != "student")

    def code(cell: Cell) -> str:
        where = source.where(cell)
        made = unmarked(cell, where) if change is None else change(cell, language, where)
        return items.alone(made, language)

    return _copy(source, chosen, language, code, items.of_exercises(source))


def instructor(source: Source, language: str) -> Any:
    """Return one language's copy of an exercise for a teacher: solutions, tests, teacher's cells.

    Parameters
    ----------
    source : Source
        From ``exercises/source``.
    language : {"en", "fr"}
        Language of the copy.

    Returns
    -------
    nbformat.NotebookNode
        Without outputs.

    Raises
    ------
    InvalidInput
        Unbalanced solution marks, or a pair id used twice.
    """
    kept = [cell for cell in source.cells if "remove-cell" not in cell.tags]
    return _copy(
        source,
        kept,
        language,
        lambda cell: items.alone(unmarked(cell, source.where(cell)), language),
        items.of_exercises(source),
    )


def versions(source: Source) -> list[str]:
    """Return which copies of an exercise there are: the worked problem's only when it has one."""
    worked = any("worked" in cell.tags and not is_kept_back(cell) for cell in source.cells)
    return list(VERSIONS) if worked else ["student"]


def template(source: Source) -> Any:
    """Return the one notebook that serves both languages at run time, for papermill.

    Parameters
    ----------
    source : Source
        ``notebooks/source/client_brief.py``: no pairs; its own parameters cell is kept as typed.

    Returns
    -------
    nbformat.NotebookNode
        Without outputs.
    """
    cells = []
    for at, cell in enumerate((c for c in source.cells if not is_kept_back(c)), start=1):
        make = formats.prose if cell.kind == "prose" else formats.code
        cells.append(make(cell.text, f"{_slug(source.number)}-{at:02d}", _metadata(cell)))
    return formats.notebook(cells, {"toolkit": _origin(source)})


def _of_version(cells: list[Cell], *, worked: bool) -> list[Cell]:
    """Return the cells of the worked problem, or all the others; what sets up goes with both.

    The problem's title comes first, whatever is set up before it.
    """
    first = next((at for at, cell in enumerate(cells) if "exercise" in cell.tags), len(cells))

    def sets_up(at: int, cell: Cell) -> bool:
        own = set(cell.tags) - {"hide-input"}
        return cell.kind == "code" and (own == {"parameters"} or (not own and at < first))

    chosen = [
        cell
        for at, cell in enumerate(cells)
        if sets_up(at, cell) or ("worked" in cell.tags) == worked
    ]
    title = next((cell.pair for cell in chosen if cell.kind == "prose"), None)
    return sorted(chosen, key=lambda cell: cell.kind != "prose" or cell.pair != title)


def _copy(
    source: Source,
    kept: list[Cell],
    language: str,
    code: Callable[[Cell], str],
    answered: Mapping[int, str] | None = None,
) -> Any:
    mine = [cell for cell in kept if cell.language in (None, language)]
    cells: list[Any] = []
    seen: set[str] = set()
    order = 0
    for cell in mine:
        metadata = _metadata(cell)
        if cell.kind == "prose":
            text = set_french(cell.text) if language == "fr" else cell.text
            cell_id = f"prose-{_slug(cell.pair or f'line-{cell.line}')}"
            made = formats.prose(text, cell_id, metadata)
        elif "parameters" in cell.tags:
            cell_id = f"parameters-{source.number}"
            made = formats.code(_parameters(cell.text, language), cell_id, metadata)
        else:
            order += 1
            cell_id = f"code-{source.number}-{order:02d}"
            if answered and cell.line in answered:
                metadata["toolkit"] = {"item": answered[cell.line]}
            made = formats.code(code(cell), cell_id, metadata)
        if cell_id in seen:
            raise InvalidInput(
                "pair_twice", name=cell.pair or cell_id, given=language, where=source.where(cell)
            )
        seen.add(cell_id)
        cells.append(made)
    if f"parameters-{source.number}" not in seen:
        first = next((at for at, c in enumerate(cells) if c.cell_type == "code"), len(cells))
        text = _parameters(f'client = "{DEFAULT_CLIENT}"', language)
        cells.insert(
            first,
            formats.code(text, f"parameters-{source.number}", {"tags": ["parameters"]}),
        )
    return formats.notebook(cells, _described(source, mine, language))


def _described(source: Source, cells: list[Cell], language: str) -> dict[str, Any]:
    titles = (title(cell.text) for cell in cells if cell.kind == "prose")
    heading = next((words for words in titles if words), source.path.stem)
    return {
        "language": language,
        "title": set_french(heading) if language == "fr" else heading,
        "toolkit": _origin(source),
    }


def _origin(source: Source) -> dict[str, str]:
    text = source.path.read_text(encoding="utf-8")
    return {
        "source": source.path.name,
        "source_hash": hashlib.sha256(text.encode()).hexdigest()[:12],
    }


def _metadata(cell: Cell) -> dict[str, Any]:
    metadata: dict[str, Any] = {}
    if cell.own_tags:
        metadata["tags"] = list(cell.own_tags)
    if "hide-input" in cell.tags:
        metadata["jupyter"] = {"source_hidden": True}
    return metadata


def _parameters(text: str, language: str) -> str:
    """Set the reader's language, the only line in which the twins' code differs."""
    line = f'lang = "{language}"'
    return _LANG.sub(line, text, count=1) if _LANG.search(text) else f"{line}\n{text}"


def _slug(text: str) -> str:
    """Keep what a cell id may hold: letters, digits, hyphen, underscore, 64 at most."""
    return re.sub(r"[^A-Za-z0-9_-]", "-", text)[:50]
