"""The built copies: there, holding outputs, and still what their source says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.build import built_path, exercise_sources, formats, lesson_sources, planned
from toolkit.lessons.build.copies import VERSIONS, versions
from toolkit.lessons.build.course import TEMPLATE, is_exercise
from toolkit.lessons.build.execution import OWN_ARCHIVE
from toolkit.lessons.build.source import LANGUAGES, Source, read

_BUILD = "toolkit lessons build"


def faults(source: Source) -> list[InvalidInput]:
    """Return what is wrong with the copies of one source.

    Parameters
    ----------
    source : Source
        A lesson, an exercise or the brief's template.

    Returns
    -------
    list of InvalidInput
        A copy that is missing, that no longer says what its source says (also when edited by
        hand), that keeps what a cell tagged ``own-archive`` showed, or a lesson's copy with a
        cell that was never run.
    """
    found: list[InvalidInput] = []
    executed = not is_exercise(source.path) and source.path.stem != TEMPLATE
    for path, plan in planned(source).items():
        name = "/".join(path.parts[-3:])
        remedy = f"{_BUILD} {source.number}"
        if not path.exists():
            rule = "copy_missing"
        else:
            book = formats.load(path)
            if _said(book) != _said(plan):
                rule = "copy_outdated"
            elif _keeps_own_archive(book):
                rule = "own_archive_kept"
            elif executed and not _holds_outputs(book):
                rule = "copy_empty"
            else:
                continue
        found.append(
            InvalidInput(rule, name=name, given=source.path.name, remedy=remedy, where=name)
        )
    return found


def orphans(root: Path) -> list[InvalidInput]:
    """Return the built notebooks whose source is gone.

    Parameters
    ----------
    root : Path
        The checkout.

    Returns
    -------
    list of InvalidInput
        One a file.
    """
    wanted = {built_path(path, language) for path in lesson_sources(root) for language in LANGUAGES}
    for path in exercise_sources(root):
        wanted |= {built_path(path, language, v) for v in _versions(path) for language in LANGUAGES}
    present = sorted(
        path
        for folder in ("notebooks", "exercises")
        for language in LANGUAGES
        for path in (root / folder / language).glob("*.ipynb")
    )
    names = ("/".join(path.parts[-3:]) for path in present if path not in wanted)
    return [InvalidInput("copy_orphaned", name=name, where=name) for name in names]


def _versions(path: Path) -> list[str]:
    """Return the copies of an exercise; all of them when it cannot be read, which is said apart."""
    try:
        return versions(read(path))
    except InvalidInput:
        return list(VERSIONS)


def _said(book: Any) -> object:
    """Return all of a notebook but its outputs; the hash of its source's file is in there."""
    cells = [(c.id, c.cell_type, c.source, dict(c.metadata)) for c in book.cells]
    return cells, dict(book.metadata)


def _keeps_own_archive(book: Any) -> bool:
    own = (cell for cell in book.cells if OWN_ARCHIVE in cell.metadata.get("tags", ()))
    return any(cell.get("outputs") for cell in own)


def _holds_outputs(book: Any) -> bool:
    code = [cell for cell in book.cells if cell.cell_type == "code" and cell.source.strip()]
    run = all(cell.execution_count is not None for cell in code)
    return run and any(cell.outputs for cell in code)
