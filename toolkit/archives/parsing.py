"""Bytes of a platform's file to values; nothing in it is believed, and nothing is run."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

_ASSIGNED = re.compile(r"\A\s*window\.YTD\.[\w.-]{1,100}\s*=\s*")
_SEPARATORS = ",;\t"


class Unreadable(Exception):
    """A file that is left out; ``reason`` ends an id ``archive.reason.<reason>``."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def json_of(content: bytes, *, meta: bool = False, script: bool = False) -> Any:
    r"""Return what a JSON file holds.

    Parameters
    ----------
    content : bytes
        The file: UTF-8, or UTF-16 and UTF-32, with or without their mark.
    meta : bool
        Mend the words: Facebook and Instagram write every byte of UTF-8 as a character.
    script : bool
        The file is a script that names one value (X): the name is cut off, nothing is run.

    Returns
    -------
    object
        Whole numbers beyond 64 bits, NaN and infinities are None.

    Raises
    ------
    Unreadable
        Not text, not JSON, cut short, nested deeper than the parser goes, or a key given twice.

    Examples
    --------
    >>> json_of(rb'{"caf\u00c3\u00a9": ["l\u00e2\u0080\u0099\u00c3\u00a9cole"]}', meta=True)
    {'café': ['l’école']}
    """
    text = _decoded(content)
    if script:
        text = _ASSIGNED.sub("", text, count=1)
    try:
        tree = json.loads(
            text,
            object_pairs_hook=_once,
            parse_int=_whole,
            parse_float=_real,
            parse_constant=lambda _: None,
        )
    except RecursionError:
        raise Unreadable("too_deep") from None
    except ValueError:
        raise Unreadable("not_json") from None
    return _mended_tree(tree) if meta else tree


def mended(text: str) -> str:
    r"""Return words whose bytes were each written as a character; others as they are.

    Examples
    --------
    >>> mended("l\u00e2\u0080\u0099\u00c3\u00a9cole"), mended("école"), mended("\ud83d")
    ('l’école', 'école', '\ud83d')
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def table_of(content: bytes) -> Iterator[list[str]]:
    """Yield the rows of a CSV file, blank ones left out.

    Raises
    ------
    Unreadable
        Not text, a quote that never closes, or a cell of more than 131,072 characters.
    """
    text = _decoded(content, or_windows=True)
    if "\x00" in text:
        raise Unreadable("not_text")
    first = next((line for line in text.splitlines() if line.count(",") + line.count(";") > 1), "")
    separator = max(_SEPARATORS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield row
    except csv.Error:
        raise Unreadable("not_csv") from None


def _decoded(content: bytes, *, or_windows: bool = False) -> str:
    """Return text by its mark, by its pattern of zeros, as UTF-8, or as older Windows wrote it."""
    try:
        return content.decode(json.detect_encoding(content))
    except UnicodeDecodeError:
        if or_windows and b"\x00" not in content:
            return content.decode("cp1252", "replace")
        raise Unreadable("not_text") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Unreadable("key_twice")
    return found


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) < 20 else None


def _real(digits: str) -> float | None:
    number = float(digits)
    return number if abs(number) < 1e300 else None


def _mended_tree(tree: Any) -> Any:
    """Mend every word, keys too, without a call a level."""
    if isinstance(tree, str):
        return mended(tree)
    waiting = [tree]
    while waiting:
        branch = waiting.pop()
        if isinstance(branch, dict):
            items = [(mended(key), value) for key, value in branch.items()]
            branch.clear()
            for key, value in items:
                branch[key] = mended(value) if isinstance(value, str) else value
            waiting += [value for value in branch.values() if isinstance(value, dict | list)]
        elif isinstance(branch, list):
            for place, value in enumerate(branch):
                if isinstance(value, str):
                    branch[place] = mended(value)
                elif isinstance(value, dict | list):
                    waiting.append(value)
    return tree
