"""Who handed in what: the folders that Moodle and Canvas make of a class's files."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from toolkit.errors import InvalidInput

MOODLE = re.compile(r"(?P<name>.+?)_(?P<id>\d+)_assignsubmission_(?P<kind>[a-z]+)_?(?P<file>.*)")
"""``Full Name_12345_assignsubmission_file_``: a folder, or the beginning of a file's name.

12345 is the participant's number in that assignment, the same as in the grading worksheet.

References
----------
Moodle, ``mod/assign/locallib.php`` (files of all submissions, with and without folders) and
``mod/assign/feedback/offline/importgradeslib.php`` (the number is read back from the worksheet).
"""

CANVAS = re.compile(r"(?P<name>.+?)(?:_LATE)?_(?P<id>\d+)_(?P<attachment>\d+)_(?P<file>.+)", re.S)
"""``lastfirst_12345_67890_x.ipynb``, with ``_LATE`` before the numbers of late work.

12345 is the user's number in Canvas, 67890 the attachment's. The name is in small letters, without
spaces or commas; anonymous assignments have ``anon_`` and a code in its place, and no number.

References
----------
Canvas, ``lib/content_zipper.rb``, ``get_filename`` and ``add_upload_submission``.
"""

ANONYMOUS = re.compile(r"anon_(?P<id>\w+?)_\d+_.+", re.S)
# What systems and editors leave beside files; never somebody's work.
_LEFT_BEHIND = re.compile(r"\._.*|\.DS_Store|Thumbs\.db|desktop\.ini", re.I)
_SKIPPED = frozenset({"__MACOSX", ".ipynb_checkpoints", ".git", "__pycache__"})
_INVISIBLE = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_LONGEST_NAME = 100


@dataclass(frozen=True, order=True)
class Person:
    """Somebody as the learning platform names them in its files.

    Parameters
    ----------
    name : str
        As the platform wrote it, made safe to print; `MOODLE` and `CANVAS` say how.
    id : str
        Digits: the participant's number (Moodle) or the user's (Canvas).
    """

    name: str
    id: str


def files(folder: Path) -> Iterator[Path]:
    """Return every file under a folder, in a fixed order; links are not followed.

    Parameters
    ----------
    folder : Path
        What was downloaded, unzipped.

    Raises
    ------
    InvalidInput
        There is no such folder, or it is still zipped.
    """
    if folder.suffix.lower() == ".zip" and folder.is_file():
        raise InvalidInput("class_zipped", name="DIR", given=str(folder))
    if not folder.is_dir():
        raise InvalidInput("class_no_folder", name="DIR", given=str(folder))
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED)
        for name in sorted(names):
            path = Path(here) / name
            if not _LEFT_BEHIND.fullmatch(name) and not path.is_symlink():
                yield path


def moodle_person(path: Path, folder: Path) -> Person | None:
    """Return who handed in a file of Moodle's: said by a folder above it, or by its own name."""
    for part in path.relative_to(folder).parts:
        found = MOODLE.fullmatch(part)
        if found and found["kind"] == "file":
            return Person(shown(found["name"]), found["id"])
    return None


def canvas_person(path: Path, folder: Path) -> Person | None:
    """Return who handed in a file of Canvas's, which is said by its name."""
    found = CANVAS.fullmatch(path.name)
    return Person(shown(found["name"]), found["id"]) if found else None


def shown(words: str) -> str:
    r"""Return words of a stranger on one line, without signs that hide or turn what is read.

    Examples
    --------
    >>> shown("Zoe\u0301\t\x1b[31m Roy\u202e")
    'Zoé [31m Roy'
    """
    whole = unicodedata.normalize("NFC", words)
    kept = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign
        for sign in whole
        if sign not in _INVISIBLE
    )
    line = " ".join(kept.encode("utf-8", "replace").decode("utf-8").split())
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1] + "…"
