"""Rows of cells: from text typed or pasted, a text file, or a spreadsheet, each with its place."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

from toolkit import text
from toolkit.client import shown
from toolkit.errors import InvalidInput
from toolkit.records import files, workbook
from toolkit.text import Locale

SUFFIXES: Final = (".csv", ".tsv", ".txt", ".xlsx")
# A room is fifteen rows of seven columns; what is far beyond is no room, and is not looked at.
LONGEST: Final = 64 * 1024
_MOST_COLUMNS: Final = 40
_LINES_LOOKED_AT: Final = 40
# A number beyond this has lost the space that parted it from its neighbour.
HIGHEST: Final = 1000


class Entry(NamedTuple):
    """One cell: what it holds, and where it stands."""

    value: Any
    where: str


Row = tuple[Entry, ...]


def is_blank(value: object) -> bool:
    """Tell a cell that holds nothing."""
    return value is None or not str(value).strip()


def typed_rows(typed: str, criteria: int, locale: Locale, *, file: str | None = None) -> list[Row]:
    """Return the rows of a text, blank ones left out.

    Parameters
    ----------
    typed : str
        One row a line; columns parted by tabs, semicolons, commas or spaces, the same everywhere.
    criteria : int
        How many numbers a row should hold: of the ways to part columns, the one that gives this
        many in most rows is taken.
    locale : Locale
        For the words of the places, and how numbers are typed.
    file : str, optional
        The file the text comes from.

    Raises
    ------
    InvalidInput
        Far too long for a room.
    """
    if len(typed) > LONGEST:
        given, remedy = f"{len(typed) // 1024} KB", f"{LONGEST // 1024} KB"
        raise InvalidInput(
            "file_too_large",
            name=file or text.say("ballots.rows", locale),
            given=given,
            remedy=remedy,
        )
    lines = [
        (number, line.strip("\ufeff\r\n"))
        for number, line in enumerate(typed.splitlines(), start=1)
        if line.strip("\ufeff \t\r\n;,")
    ]
    split = _parting([line for _, line in lines[:_LINES_LOOKED_AT]], criteria, locale)
    rows = []
    for number, line in lines:
        where = f"{file}:{number}" if file else text.say("ballots.row", locale, n=number)
        rows.append(
            tuple(Entry(cell.strip(), where) for cell in split(line, criteria)[:_MOST_COLUMNS])
        )
    return rows


def file_rows(path: Path, criteria: int, locale: Locale) -> tuple[list[Row], str]:
    """Return the rows of a file, and the encoding of a text.

    Raises
    ------
    InvalidInput, InvalidInputs
        No such file, a suffix that is not read, a damaged or empty file.
    """
    if not path.is_file():
        raise InvalidInput("file_missing", name=str(path), given=str(path))
    if path.suffix.lower() not in SUFFIXES:
        raise InvalidInput(
            "suffix_unknown",
            name=str(path),
            given=path.suffix or path.name,
            remedy=", ".join(SUFFIXES),
        )
    try:
        if path.suffix.lower() == ".xlsx":
            return _sheet_rows(path), "utf-8"
        typed, encoding = files.text_of(path)
    except InvalidInput as fault:
        if fault.rule == "file_empty":
            return [], "utf-8"
        raise
    return typed_rows(typed, criteria, locale, file=str(path)), encoding


def _sheet_rows(path: Path) -> list[Row]:
    # The one reader of workbooks: limits, formulas without a result, cells that show an error.
    found = workbook.first_sheet(files.bytes_of(path), path)
    return [
        tuple(Entry(value, f"{path}!{address}") for address, value in row[:_MOST_COLUMNS])
        for _, row in found
        if any(not is_blank(value) for _, value in row)
    ]


def reads_as_number(value: object, locale: Locale) -> bool:
    """Tell what a person would call a number."""
    if isinstance(value, bool) or value is None:
        return False
    if isinstance(value, int | float):
        return True
    return bool(text.readings(bare(str(value)), locale[:2]))


def number_of(value: object, locale: Locale) -> float:
    """Return the number that a cell holds; 0 or more, finite.

    Raises
    ------
    InvalidInput
        Not a number, two readings, negative, or too large; its name is left to the caller.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        readings: tuple[float, ...] = (float(value),)
    else:
        readings = text.readings(bare(str(value)), locale[:2])
        if isinstance(value, bool) or not readings:
            raise InvalidInput("not_a_number", name="", given=shown(str(value)), remedy=20)
    found = readings[0]
    if len(readings) > 1:
        first, second = (f"{reading:.12g}" for reading in readings)
        raise InvalidInput(
            "number_ambiguous", name="", given=shown(value), first=first, second=second
        )
    if not math.isfinite(found):
        raise InvalidInput("finite", name="", given=shown(value))
    if found < 0:
        raise InvalidInput("not_negative", name="", given=shown(value))
    if found > HIGHEST:
        raise InvalidInput("points_high", name="", given=shown(value), remedy=HIGHEST)
    return found


def bare(typed: str) -> str:
    """Return a number without the unit people write after it.

    Examples
    --------
    >>> bare("12,5 %"), bare("30 pts"), bare("= 100")
    ('12,5', '30', '= 100')
    """
    return re.sub(r"\s*(?:%|pts?\.?|points?)$", "", typed.strip()[:100], flags=re.IGNORECASE)


def _parted_by(mark: str) -> Callable[[str, int], list[str]]:
    def split(line: str, _: int) -> list[str]:
        # Line by line: a quote that is never closed cannot swallow the next person.
        try:
            return next(csv.reader([line], delimiter=mark, skipinitialspace=True), [])
        except csv.Error:
            return line.split(mark)

    return split


def _by_wide_spaces(line: str, _: int) -> list[str]:
    return re.split(r"[ \u00a0\u202f]{2,}", line.strip())


def _by_spaces(line: str, criteria: int) -> list[str]:
    """The last words are the numbers; whatever comes before them is the name."""
    words = line.split()
    if len(words) <= criteria:
        return words
    return [" ".join(words[:-criteria]).rstrip(",:"), *words[-criteria:]]


_PARTINGS: Final = (
    _parted_by("\t"),
    _parted_by(";"),
    _parted_by(","),
    _by_wide_spaces,
    _by_spaces,
)


def _parting(lines: list[str], criteria: int, locale: Locale) -> Callable[[str, int], list[str]]:
    """The way to part columns that makes most rows right; the first of those that are equal."""

    def right(split: Callable[[str, int], list[str]]) -> tuple[int, bool]:
        rows = [split(line, criteria) for line in lines]
        whole = sum(
            criteria <= len(row) <= criteria + 2
            and sum(reads_as_number(cell, locale) for cell in row) >= criteria
            for row in rows
        )
        return whole, any(len(row) > 1 for row in rows)

    return max(_PARTINGS, key=right)
