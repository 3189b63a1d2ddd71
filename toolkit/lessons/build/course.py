"""Build the course: which sources there are, where their copies go, all of it or one lesson."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.build import copies, execution, formats
from toolkit.lessons.build.hashes import rehash
from toolkit.lessons.build.source import LANGUAGES, Source, read
from toolkit.text import Locale, say

TEMPLATE = "client_brief"


def lesson_sources(root: Path) -> list[Path]:
    """Return the sources of the lessons, in the order of their numbers."""
    return sorted((root / "notebooks" / "source").glob("[0-9][0-9]_*.py"))


def exercise_sources(root: Path) -> list[Path]:
    """Return the sources of the exercises, in the order of their numbers."""
    return sorted((root / "exercises" / "source").glob("[0-9][0-9]_*.py"))


def built_path(source: Path, language: str, version: str = "student") -> Path:
    """Return where one language's copy of a source stands.

    Examples
    --------
    >>> built_path(Path("notebooks/source/02_what_an_hour_costs.py"), "fr").as_posix()
    'notebooks/fr/02_what_an_hour_costs.ipynb'
    >>> built_path(Path("exercises/source/02_x.py"), "en", "gaps").name
    '02_x.gaps.ipynb'
    """
    return source.parent.parent / language / f"{source.stem}{copies.VERSIONS[version]}.ipynb"


def lessons(
    root: Path,
    *,
    only: str | Sequence[str] | None = None,
    execute: bool = True,
    report: Callable[[str], object] = print,
    locale: Locale = "en_US",
) -> list[Path]:
    """Write the English and French copies of lessons and exercises, and the brief's template.

    Parameters
    ----------
    root : Path
        The checkout: holds ``notebooks/source`` and ``exercises/source``.
    only : str or sequence of str, optional
        Numbers or names of lessons (``"02"``, ``"02_what_an_hour_costs"``), or
        ``"client_brief"``. By default everything is built.
    execute : bool
        Run the lessons; their copies hold outputs only then.
    report : callable
        Called with one sentence per step.
    locale : Locale
        Language of those sentences.

    Returns
    -------
    list of Path
        The files written. Building twice writes the same bytes.

    Raises
    ------
    InvalidInput
        A lesson that fails when run, or a source that cannot be read: the copies built before
        stay as they were. Also an `only` that names no source.
    """
    written: list[Path] = []
    for path in chosen(root, only):
        folder = path.parent.parent.name
        report(say("lesson.building", locale, name=f"{folder}/{path.stem}"))
        written += _build(read(path), folder, execute=execute)
    return written


def accept(root: Path, *, only: str | Sequence[str] | None = None) -> list[Path]:
    """Say that the translations of some lessons have been revised: rewrite their hashes.

    Parameters
    ----------
    root : Path
        The checkout.
    only : str or sequence of str, optional
        As for `lessons`; by default every lesson and exercise.

    Returns
    -------
    list of Path
        The sources that changed.

    Raises
    ------
    InvalidInput
        An `only` that names no source.
    """
    return [path for path in chosen(root, only) if path.stem != TEMPLATE and rehash(path)]


def planned(source: Source) -> dict[Path, Any]:
    """Return what would be built from a source, before anything runs.

    Parameters
    ----------
    source : Source
        A lesson, an exercise or the brief's template.

    Returns
    -------
    dict of Path to nbformat.NotebookNode
        Where each copy goes, and the copy.
    """
    if source.path.stem == TEMPLATE:
        return {source.path.parent.parent / f"{TEMPLATE}.ipynb": copies.template(source)}
    if not is_exercise(source.path):
        return {
            built_path(source.path, language): copies.lesson(source, language)
            for language in LANGUAGES
        }
    return {
        built_path(source.path, language, version): copies.exercise(source, language, version)
        for version in copies.versions(source)
        for language in LANGUAGES
    }


def is_exercise(path: Path) -> bool:
    """Return whether a source is an exercise, whose copies are not executed."""
    return path.parent.parent.name == "exercises"


def _build(source: Source, folder: str, *, execute: bool) -> list[Path]:
    books = planned(source)
    if execute and folder == "notebooks" and source.path.stem != TEMPLATE:
        execution.run(list(books.values()), [path.parent for path in books])
    return [formats.save(book, path) for path, book in books.items()]


def chosen(root: Path, only: str | Sequence[str] | None) -> list[Path]:
    """Return the sources that `only` names, as for `lessons`: lessons, exercises, the template."""
    brief = root / "notebooks" / "source" / f"{TEMPLATE}.py"
    here = [*lesson_sources(root), *exercise_sources(root), *([brief] if brief.exists() else [])]
    if not only:
        return here
    wanted = [only] if isinstance(only, str) else list(only)
    names = {name for path in here for name in (path.stem, path.stem.split("_")[0])}
    for name in wanted:
        if name not in names:
            known = ", ".join(sorted({path.stem for path in here})) or "-"
            raise InvalidInput("unknown_name", name="only", given=name, known=known)
    return [path for path in here if {path.stem, path.stem.split("_")[0]} & set(wanted)]
