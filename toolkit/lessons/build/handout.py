"""What leaves the checkout: a zip of the students' copies, and the teacher's copies."""

from __future__ import annotations

import io
import os
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from toolkit.errors import InvalidInput
from toolkit.lessons.build import copies, formats
from toolkit.lessons.build.course import chosen, exercise_sources, is_exercise, planned
from toolkit.lessons.build.source import LANGUAGES, read
from toolkit.text import locale_of, say

# The first day a zip can hold: the same bytes whenever it is made.
_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16
_UNIX = 3


def handouts(root: Path, folder: Path, *, languages: Sequence[str] = LANGUAGES) -> list[Path]:
    """Write one zip a language: the students' copies and a page that says how to open them.

    Parameters
    ----------
    root : Path
        The checkout.
    folder : Path
        Made if missing.
    languages : sequence of {"en", "fr"}
        Which zips.

    Returns
    -------
    list of Path
        The zips, made from the sources as they are now; the same bytes on every machine.

    Raises
    ------
    InvalidInput
        There is no exercise, a source cannot be read, or the folder is one that students are
        served from or is a file.
    """
    apart(root, folder)
    sources = [read(path) for path in exercise_sources(root)]
    if not sources:
        raise InvalidInput("handout_empty", name=str(root))
    books = {path: book for source in sources for path, book in planned(source).items()}
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for language in languages:
        mine = {path: book for path, book in books.items() if path.parent.name == language}
        locale = locale_of(language)
        titles = [
            say("handout.line", locale, file=path.name, title=book.metadata["title"])
            for path, book in mine.items()
        ]
        page = say("handout.page", locale, files="\n".join(sorted(titles)))
        pages = {say("handout.page_name", locale): page + "\n"}
        pages |= {path.name: formats.text(book) for path, book in mine.items()}
        inside = say("handout.folder", locale)
        target = folder / say("handout.file", locale)
        written.append(_save(target, _zipped(inside, pages)))
    return written


def instructor(root: Path, folder: Path, *, only: str | Sequence[str] | None = None) -> list[Path]:
    """Write the teacher's copies of the exercises, solutions included, where no student looks.

    Parameters
    ----------
    root : Path
        The checkout.
    folder : Path
        Made if missing; holds ``en`` and ``fr`` afterwards.
    only : str or sequence of str, optional
        As for `lessons`; a lesson without an exercise has no teacher's copy.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    InvalidInput
        A folder inside ``exercises`` or ``notebooks`` of the checkout, from which students are
        served; a file in its place; an `only` that names no source.
    """
    apart(root, folder)
    sources = [read(path) for path in chosen(root, only) if is_exercise(path)]
    if not sources:
        raise InvalidInput("handout_empty", name=str(root))
    books = {
        folder / language / f"{source.path.stem}.instructor.ipynb": copies.instructor(
            source, language
        )
        for source in sources
        for language in LANGUAGES
    }
    return [formats.save(book, path) for path, book in books.items()]


def apart(root: Path, folder: Path) -> None:
    """Refuse a folder inside those that students open, or a file in its place.

    Parameters
    ----------
    root : Path
        The checkout.
    folder : Path
        Where something is about to be written.

    Raises
    ------
    InvalidInput
        It lies inside ``exercises`` or ``notebooks``, whatever links lead there, or is a file.
    """
    there = folder.resolve()
    for room in ("exercises", "notebooks"):
        if there.is_relative_to((root / room).resolve()):
            raise InvalidInput("folder_of_students", name=str(folder), given=room)
    if there.exists() and not there.is_dir():
        raise InvalidInput("folder_is_file", name=str(folder))


def _zipped(inside: str, pages: dict[str, str]) -> bytes:
    """Return a zip whose bytes depend on nothing but what it holds; stored, not compressed."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(pages):
            entry = zipfile.ZipInfo(f"{inside}/{name}", _DAY_ONE)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            archive.writestr(entry, pages[name].encode())
    return held.getvalue()


def _save(path: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        part.chmod(0o644)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
