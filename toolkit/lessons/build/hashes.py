"""Fingerprints of prose: how a translation knows that its original has moved on."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path

from toolkit.lessons.build.source import LANGUAGES, Cell, Source, read

_HASH = re.compile(r'\s*\bsource_hash="[^"]*"')


def fingerprint(text: str) -> str:
    r"""Return twelve hexadecimal digits that change when the words do.

    Parameters
    ----------
    text : str
        Prose of the twin written first. Line breaks and runs of spaces do not count, so that
        re-wrapping a paragraph does not call for a new translation.

    Returns
    -------
    str
        The start of the SHA-256 of the normalised text.

    Examples
    --------
    >>> fingerprint("It is free.  Really?") == fingerprint("It is free. \nReally?")
    True
    >>> fingerprint("It is free.") == fingerprint("It is cheap.")
    False
    """
    words = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def twins(source: Source) -> dict[str, tuple[Cell, ...]]:
    """Return the prose cells of each pair, the original first, in the order of the file.

    Parameters
    ----------
    source : Source
        A lesson or an exercise.

    Returns
    -------
    dict of str to tuple of Cell
        Pair id to its cells. Two cells in a sound source; the one that carries a hash is last.
    """
    pairs: dict[str, list[Cell]] = {}
    for cell in source.cells:
        if cell.kind == "prose" and cell.pair is not None and cell.language in LANGUAGES:
            pairs.setdefault(cell.pair, []).append(cell)
    return {
        pair: tuple(sorted(cells, key=lambda cell: cell.source_hash is not None))
        for pair, cells in pairs.items()
    }


def rehash(path: Path) -> list[str]:
    """Say that every translation in a source has been revised: rewrite its hash.

    The twin that carries a hash is the translation; where neither does, the second one is.

    Parameters
    ----------
    path : Path
        A source file. Nothing but the hashes changes in it.

    Returns
    -------
    list of str
        Pair ids whose hash changed.
    """
    source = read(path)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    changed = []
    for pair, cells in twins(source).items():
        if len(cells) != 2 or cells[0].language == cells[1].language:
            continue
        original, translation = cells
        fresh = fingerprint(original.text)
        if translation.source_hash == fresh:
            continue
        at = translation.line - 1
        marker = lines[at].rstrip()
        ending = lines[at][len(marker) :]
        lines[at] = f'{_HASH.sub("", marker)} source_hash="{fresh}"{ending}'
        changed.append(pair)
    if changed:
        part = path.with_name(f".{path.name}.part")
        part.write_text("".join(lines), encoding="utf-8", newline="")
        part.replace(path)
    return changed
