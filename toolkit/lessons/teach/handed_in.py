"""Submissions as files: whose they are, which cannot be read and why, and their cells."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.teach import layout
from toolkit.lessons.teach.layout import Person

LARGEST = 20_000_000
"""Bytes of the largest notebook that is read; a lesson of ours, run, holds a fiftieth."""

PLATFORMS: dict[str, Callable[[Path, Path], Person | None]] = {
    "moodle": layout.moodle_person,
    "canvas": layout.canvas_person,
}


class Unreadable(Exception):
    """A file that cannot be graded; `reason` is the end of a ``class.reason.*`` id."""

    def __init__(self, reason: str, *, size: int = 0, why: str = "") -> None:
        self.reason = reason
        self.size = size
        self.why = why
        super().__init__(reason)


@dataclass(frozen=True)
class Cell:
    """A code cell.

    Parameters
    ----------
    source : str
        Its code.
    item : str or None
        What its metadata says it answers.
    tags : frozenset of str
        Its tags.
    """

    source: str
    item: str | None
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Notebook:
    """What grading needs of a notebook."""

    cells: tuple[Cell, ...]
    language: str


@dataclass(frozen=True)
class Found:
    """The files of a class.

    Parameters
    ----------
    work : dict of Person to tuple of Path
        Each person's notebooks; empty for somebody who handed in nothing but other files.
    strays : tuple of str
        Notebooks that carry nobody's name, by their path.
    anonymous : tuple of str
        The same for work that the platform made anonymous.
    """

    work: dict[Person, tuple[Path, ...]]
    strays: tuple[str, ...]
    anonymous: tuple[str, ...]


def submissions(folder: Path, platform: str) -> Found:
    """Return who handed in which notebooks.

    Parameters
    ----------
    folder : Path
        All submissions of one assignment as the platform gives them, unzipped.
    platform : {"moodle", "canvas"}
        Whose folder it is; `layout.MOODLE` and `layout.CANVAS` say what is expected.

    Raises
    ------
    InvalidInput
        There is no such folder, an unknown platform, or nobody's work is in it.
    """
    if platform not in PLATFORMS:
        raise InvalidInput("unknown_name", name="--lms", given=platform, known=", ".join(PLATFORMS))
    whose = PLATFORMS[platform]
    work: dict[Person, list[Path]] = defaultdict(list)
    strays: list[str] = []
    anonymous: list[str] = []
    others = dict.fromkeys(name for name in PLATFORMS if name != platform)
    elsewhere: set[str] = set()
    for path in layout.files(folder):
        person = whose(path, folder)
        notebook = path.suffix.lower() == ".ipynb"
        if person is not None:
            mine = work[person]
            if notebook:
                mine.append(path)
        elif notebook:
            name = layout.shown(str(path.relative_to(folder)))
            hidden = platform == "canvas" and layout.ANONYMOUS.fullmatch(path.name)
            (anonymous if hidden else strays).append(name)
            elsewhere |= {other for other in others if PLATFORMS[other](path, folder)}
    if not work and not anonymous:
        raise InvalidInput(
            "class_other_layout" if elsewhere else "class_no_work",
            name="DIR",
            given=str(folder),
            platform=platform,
            remedy=min(elsewhere) if elsewhere else _EXPECTED[platform],
        )
    return Found(
        {person: tuple(work[person]) for person in sorted(work)}, tuple(strays), tuple(anonymous)
    )


_EXPECTED = {
    "moodle": "Full Name_12345_assignsubmission_file_/x.ipynb",
    "canvas": "lastfirst_12345_67890_x.ipynb",
}


def notebook(path: Path) -> Notebook:
    """Return a notebook's code cells; nothing in it is run.

    Parameters
    ----------
    path : Path
        A file somebody handed in: anything may be in it.

    Raises
    ------
    Unreadable
        It is too large, empty, not UTF-8, not JSON (half of a file, often), or no notebook.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise Unreadable("too_large", size=size)
        content = path.read_bytes()
    except OSError as error:
        raise Unreadable("disk", why=error.strerror or type(error).__name__) from None
    if not content.strip():
        raise Unreadable("empty")
    try:
        typed = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable("not_utf8") from None
    try:
        book = json.loads(typed)
    except (ValueError, RecursionError):
        raise Unreadable("not_json") from None
    if not isinstance(book, dict) or not isinstance(book.get("cells"), list):
        old = isinstance(book, dict) and isinstance(book.get("worksheets"), list)
        raise Unreadable("old_notebook" if old else "not_notebook")
    language = _dictionary(book.get("metadata")).get("language")
    return Notebook(tuple(_cells(book["cells"])), language if language in ("en", "fr") else "")


def _cells(cells: list[Any]) -> Iterator[Cell]:
    for cell in cells:
        if not isinstance(cell, dict) or cell.get("cell_type") != "code":
            continue
        source = cell.get("source", "")
        if isinstance(source, list):
            source = "".join(line for line in source if isinstance(line, str))
        if not isinstance(source, str):
            continue
        metadata = _dictionary(cell.get("metadata"))
        item = _dictionary(metadata.get("toolkit")).get("item")
        tags = metadata.get("tags")
        yield Cell(
            source,
            item if isinstance(item, str) else None,
            frozenset(tag for tag in tags if isinstance(tag, str))
            if isinstance(tags, list)
            else frozenset(),
        )


def _dictionary(found: object) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}
