"""A record as one row of CSV: dotted headers, one client below them."""

from __future__ import annotations

import csv
import io

from toolkit.client import shown
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.cells import Cell, path_of

_SEPARATORS = ";,\t"


def cells_of(text: str, file: str) -> list[Cell]:
    """Return the cells of a CSV text.

    Parameters
    ----------
    text : str
        The file's text; the separator is the semicolon, comma or tab its header uses most.
    file : str
        Its name, for the messages.

    Raises
    ------
    InvalidInputs
        A row that does not match the header, or not exactly one client.
    """
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows = []
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((reader.line_num, row))
    except csv.Error:
        given = _line(text, reader.line_num)
        raise InvalidInputs([_not_a_row(given, f"{file}:{reader.line_num}", file)]) from None
    return row_cells(rows, file)


def row_cells(
    rows: list[tuple[int, list[object]]] | list[tuple[int, list[str]]], file: str
) -> list[Cell]:
    """Return the cells of a header and the one row below it.

    Parameters
    ----------
    rows : list of (line, values)
        Rows that hold something, the header first.
    file : str
        For the messages.

    Raises
    ------
    InvalidInputs
        Values without a header, or not exactly one client.
    """
    if len(rows) < 2:
        return []
    if len(rows) > 2:
        fault = InvalidInput(
            "one_row_wanted", name=file, given=len(rows) - 1, remedy=1, where=f"{file}:{rows[2][0]}"
        )
        raise InvalidInputs([fault])
    header, (line, values) = rows[0][1], rows[1]
    place = f"{file}:{line}"
    names = ["" if name is None else str(name).strip() for name in header]
    extra = [
        value for value in values[len(names) :] if value is not None and str(value).strip()
    ] + [
        value
        for name, value in zip(names, values, strict=False)
        if not name and value is not None and str(value).strip()
    ]
    if extra:
        raise InvalidInputs([_not_a_row(str(extra[0]), place, file)])
    return [
        Cell(path_of(name), value, place)
        for name, value in zip(names, values, strict=False)
        if name
    ]


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[min(number, len(lines)) - 1] if lines else ""


def _not_a_row(given: str, where: str, file: str) -> InvalidInput:
    remedy = '"7,50"'
    return InvalidInput("table_syntax", name=file, given=shown(given), remedy=remedy, where=where)
