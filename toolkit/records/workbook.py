"""A record in a spreadsheet: one row under dotted headers, or the vertical form.

The form is known by the ids in its first column, which is hidden: question, unit and example may
be in any language.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from pathlib import Path
from typing import Any

from toolkit.client import shown
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.cells import Cell, path_of
from toolkit.records.csv_file import row_cells
from toolkit.records.files import bytes_of

ID = "id"
ANSWER_HEADERS = ("answer", "réponse")
# Wider and longer than any record, so that a stray cell far away costs nothing.
_MOST_ROWS, _MOST_COLUMNS = 400, 400
_LARGEST_INFLATED = 30 * 1024 * 1024


def cells_of(path: Path) -> list[Cell]:
    """Return the cells of a workbook's first sheet that holds something.

    Raises
    ------
    InvalidInputs
        A file that is no workbook, formulas without a saved result, cells that show an error, or
        not exactly one client.
    """
    content = bytes_of(path)
    rows = first_sheet(content, path)
    header = [str(value).strip().casefold() for _, value in rows[0][1]] if rows else []
    if header and header[0] == ID:
        column = next((header.index(name) for name in ANSWER_HEADERS if name in header), 2)
        cells = [
            Cell(path_of(str(row[0][1]).strip()), row[column][1], f"{path}!{row[column][0]}")
            for _, row in rows[1:]
            if row[0][1] is not None and len(row) > column
        ]
    else:
        cells = row_cells([(line, [value for _, value in row]) for line, row in rows], str(path))
    return cells


class Unsaved(str):
    """A formula whose result was never saved."""


def first_sheet(
    content: bytes, path: Path, *, unsaved: bool = False
) -> list[tuple[int, list[tuple[str, Any]]]]:
    """Return the rows that hold something: their number, and address and value of each cell.

    Where `unsaved` is true a formula without a result is the value `Unsaved`, for the caller to
    judge; otherwise it is refused.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            inflated = sum(member.file_size for member in package.infolist())
        if inflated > _LARGEST_INFLATED:
            given, remedy = f"{inflated // 2**20} MB", f"{_LARGEST_INFLATED // 2**20} MB"
            raise InvalidInputs(
                [InvalidInput("file_too_large", name=str(path), given=given, remedy=remedy)]
            )
        return _read(content, path, unsaved)
    except InvalidInputs:
        raise
    except Exception as error:  # a damaged workbook breaks its reader anywhere
        fault = InvalidInput(
            "file_unreadable", name=str(path), given=type(error).__name__, remedy=".xlsx"
        )
        raise InvalidInputs([fault]) from None


def _read(content: bytes, path: Path, unsaved: bool) -> list[tuple[int, list[tuple[str, Any]]]]:
    from openpyxl import load_workbook
    from openpyxl.utils import get_column_letter

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of validation lists it does not keep
        saved = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        typed = load_workbook(io.BytesIO(content), read_only=True)
    limits = {"max_row": _MOST_ROWS, "max_col": _MOST_COLUMNS}
    faults = []
    for sheet in saved.worksheets:
        rows = []
        pairs = zip(sheet.iter_rows(**limits), typed[sheet.title].iter_rows(**limits), strict=False)
        for number, (values, formulas) in enumerate(pairs, start=1):
            row = []
            for column, (value, formula) in enumerate(zip(values, formulas, strict=False), 1):
                address = f"{get_column_letter(column)}{number}"
                place = f"{path}!{address}"
                without = value.value is None and formula.data_type == "f"
                row.append((address, Unsaved(formula.value) if without else value.value))
                if without and not unsaved:
                    faults.append(_cell_fault("formula_without_value", formula.value, place))
                elif not without and value.data_type == "e":
                    faults.append(_cell_fault("cell_error", value.value, place))
            if any(value is not None and str(value).strip() for _, value in row):
                rows.append((number, row))
        if faults:
            raise InvalidInputs(faults)
        if rows:
            return rows
    return []


def _cell_fault(rule: str, given: object, place: str) -> InvalidInput:
    address = place.rpartition("!")[2]
    return InvalidInput(rule, name=address, given=shown(given), remedy=address, where=place)
