"""Where records stand: the example clients that come with the toolkit, and real ones."""

from __future__ import annotations

import difflib
import os
import unicodedata
from pathlib import Path

from toolkit.client import shown
from toolkit.errors import InvalidInput
from toolkit.records.files import SUFFIXES

_PACKAGE = Path(__file__).resolve().parents[1]


def examples_folder() -> Path:
    """Return the folder of the invented clients: of the checkout, or of the installed package."""
    installed = _PACKAGE / "_data" / "clients"
    return installed if installed.is_dir() else _PACKAGE.parent / "data" / "clients"


def names() -> dict[str, Path]:
    """Return every record that can be read by name, examples first.

    Real clients are those of the folder ``clients`` beside the reader, then of the checkout's.
    """
    found: dict[str, Path] = {}
    for folder in (examples_folder(), Path("clients"), _PACKAGE.parent / "clients"):
        if not folder.is_dir():
            continue
        for suffix in SUFFIXES:
            for path in sorted(folder.glob(f"*{suffix}")):
                found.setdefault(_plain(path.stem), path)
    return found


def find(path_or_name: str | os.PathLike[str]) -> Path:
    """Return the path of a record, by its path or by its name.

    Parameters
    ----------
    path_or_name : str or path
        A file, or the name of an example client or of a record in ``clients/``.

    Raises
    ------
    InvalidInput
        No such file or name; the nearest one is offered.
    """
    given = os.fspath(path_or_name)
    path = Path(given).expanduser() if given.startswith("~") else Path(given)
    there = _exists(path)
    if there and not path.is_dir():
        return path
    is_name = not (set(given) & {"/", "\\", "\0"}) and path.suffix.lower() not in SUFFIXES
    known = names() if is_name and not isinstance(path_or_name, os.PathLike) else {}
    if _plain(given) in known:
        return known[_plain(given)]
    if there:
        return path
    if not known:
        raise _missing(path, given)
    near = difflib.get_close_matches(_plain(given)[:100], known, n=1)
    raise InvalidInput(
        "client_unknown_near" if near else "client_unknown",
        name="client",
        given=shown(given),
        remedy=near[0] if near else None,
        known=", ".join(known),
    )


def _missing(path: Path, given: str) -> InvalidInput:
    beside: list[str] = []
    if _exists(path.parent):
        try:
            beside = [entry.name for entry in path.parent.iterdir() if entry.suffix in SUFFIXES]
        except OSError:
            beside = []
    near = difflib.get_close_matches(path.name[:100], beside, n=1)
    return InvalidInput(
        "file_missing_near" if near else "file_missing",
        name="file",
        given=shown(given),
        remedy=str(path.parent / near[0]) if near else None,
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that the system cannot hold
        return False


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
