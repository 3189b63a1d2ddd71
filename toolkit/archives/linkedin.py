"""LinkedIn's archive: CSV files, some with notes before the header and headers that repeat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from toolkit.archives import keys
from toolkit.archives.found import Found

OWN: Final = frozenset(
    "inferences_about_you ad_targeting connections profile ads_clicked searchqueries "
    "company_follows".split()
)
"""Files that are read."""

_SIGNATURES: Final = {
    "inferences_about_you": ("type", "inference"),
    "connections": ("first_name", "last_name"),
    "profile": ("first_name", "last_name"),
    "ads_clicked": ("ad_clicked", "ad_title"),
    "searchqueries": ("time", "search"),
    "company_follows": ("organisation", "followed"),
}
"""Fields by which the header of a file is known, below whatever notes come first."""
_NOTES: Final = 12
_MANY = re.compile(r"\s*[;|]\s*")


def read(found: Found, file: str, rows: Iterator[list[str]]) -> None:
    """Add what one file holds.

    Parameters
    ----------
    found : Found
        Gains rows, and the headers that are not known.
    file : str
        Its `keys.stem`.
    rows : iterator of list of str
        Its rows, notes and header among them.
    """
    if file == "ad_targeting":
        _targeting(found, file, rows)
        return
    for row in _below_header(found, file, rows):
        _one(found, file, row)


def _one(found: Found, file: str, row: dict[str, str]) -> None:
    if file == "inferences_about_you":
        found.add("inference", f"{row.get('type', '')}: {row.get('inference', '')}", "inferred")
    elif file == "connections":
        name = f"{row.get('first_name', '')} {row.get('last_name', '')}"
        found.add("friend", name, "provided", date=row.get("connected"))
    elif file == "profile":
        for field, what in row.items():
            if what:
                found.add("profile", f"{field}: {what}", "provided")
    elif file == "ads_clicked":
        found.add("ad_clicked", row.get("ad_title"), "observed", date=row.get("ad_clicked"))
    elif file == "searchqueries":
        found.add("search", row.get("search"), "observed", date=row.get("time"))
    else:
        found.add("like", row.get("organisation"), "observed", date=row.get("followed"))


def _below_header(found: Found, file: str, rows: Iterator[list[str]]) -> Iterator[dict[str, str]]:
    header: list[str] = []
    seen: list[str] = []
    for place, row in enumerate(rows):
        if header:
            yield {field: cell for field, cell in zip(header, row, strict=False) if field}
            continue
        fields = [_field(word, file) for word in row]
        if set(_SIGNATURES[file]) <= set(fields):
            header = fields
            _note(found, file, [word for word, field in zip(row, fields, strict=True) if not field])
        elif place >= _NOTES:
            break
        elif len(row) > 1:
            seen = seen or row
    if not header:
        _note(found, file, seen)


def _field(word: str, file: str) -> str:
    meaning = keys.meaning("linkedin", word)
    if meaning is None or meaning.field == "targeting":
        return ""
    return keys.normal(word) if file == "profile" and meaning.field == "profile" else meaning.field


def _note(found: Found, file: str, words: list[str]) -> None:
    for word in words:
        if word.strip() and keys.normal(word) not in _LEFT:
            found.unknown(file, word)


_LEFT: Final = frozenset(
    "url;email address;company;position;description;category;twitter handles;"
    "websites;instant messengers".split(";")
)
"""Headers that are known and whose columns are left alone."""


def _targeting(found: Found, file: str, rows: Iterator[list[str]]) -> None:
    """Read the one wide row: headers repeat, and a cell holds many values."""
    header: list[str] = []
    for row in rows:
        if not header:
            if any(
                (meaning := keys.meaning("linkedin", word)) and meaning.field == "targeting"
                for word in row
            ):
                header = row
            continue
        for word, cell in zip(header, row, strict=False):
            meaning = keys.meaning("linkedin", word)
            if meaning is None or meaning.field != "targeting":
                if word.strip() and cell.strip():
                    found.unknown(file, word)
                continue
            for what in _MANY.split(cell):
                if what.strip():
                    found.add(meaning.kind, f"{word}: {what}", meaning.source)
