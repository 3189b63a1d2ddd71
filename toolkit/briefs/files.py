"""The brief's files: names that every system takes, written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from toolkit.errors import InvalidInput

_LONGEST = 60
# Letters that Unicode does not take apart.
_PLAIN = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def file_name(name: str) -> str:
    """Return the plain name of a client's files: letters, digits and hyphens, never empty.

    A name in another alphabet, or too long, ends with six characters of its own: two such clients
    never share a file. With the language after it, no name is one that Windows keeps for itself.

    Examples
    --------
    >>> file_name("L'Épi de Léa"), file_name("Cœur & Cie"), file_name("CON")
    ('l-epi-de-lea', 'coeur-cie', 'con')
    >>> file_name("مخبز"), file_name("Café 東京")
    ('client-217517', 'cafe-989187')
    """
    decomposed = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    parted = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    plain = re.sub(r"[^a-z0-9]+", "-", parted).strip("-")
    lost = any(sign.isalnum() and not sign.isascii() for sign in parted)
    if lost or len(plain) > _LONGEST or not plain:
        own = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]
        plain = f"{plain[:_LONGEST].rstrip('-') or 'client'}-{own}"
    return plain


def file_names(names: Iterable[str]) -> list[str]:
    """Return one plain name for each client, none twice.

    Examples
    --------
    >>> file_names(["Café", "Cafe", "Cafe 2", "Bar"])
    ['cafe', 'cafe-3', 'cafe-2', 'bar']
    """
    wanted = [file_name(name) for name in names]
    taken: set[str] = set()
    given = []
    for plain in wanted:
        free, number = plain, 2
        while free in taken or (free != plain and free in wanted):
            free, number = f"{plain}-{number}", number + 1
        taken.add(free)
        given.append(free)
    return given


def writable(folder: Path) -> None:
    """Fail before the work, not after it; nothing is made.

    Raises
    ------
    InvalidInput
        The folder, or the one it would be made in, cannot be written.
    """
    try:
        there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        with tempfile.TemporaryFile(dir=there):
            pass
    except OSError as error:
        raise refused(error, folder) from None


def write_whole(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """Write files side by side, all or none, and return their paths.

    Parameters
    ----------
    folder : Path
        Made if it is missing; taken away again if writing fails.
    contents : mapping of str to bytes
        By file name, the likeliest to be refused first.

    Raises
    ------
    InvalidInput
        No space, or no right to write there; nothing half-written is left.
    """
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    path = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".brief-") as parts:
            for name, content in contents.items():
                path = folder / name
                (Path(parts) / name).write_bytes(content)
            for name in contents:
                path = folder / name
                os.replace(Path(parts) / name, path)
    except OSError as error:
        for place in made:
            with contextlib.suppress(OSError):
                place.rmdir()
        raise refused(error, path) from None
    return [folder / name for name in contents]


def refused(error: OSError, path: Path) -> InvalidInput:
    """Return why a path could not be written."""
    rule = "no_space" if error.errno in _FULL else "cannot_write"
    return InvalidInput(rule, name="--out", given=str(path))
