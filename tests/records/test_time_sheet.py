"""The workbook of a week, blank: what can be typed, what adds up, how it looks."""

import io

import pytest
from openpyxl import load_workbook

from toolkit import records, text
from toolkit.client import TASKS

TASK_ROWS, ACCOUNT_ROWS, DAY_COLUMNS = range(6, 12), range(16, 21), "CDEFGHI"


@pytest.fixture(params=["en_US", "fr_FR", "fr_CA"])
def locale(request):
    return request.param


@pytest.fixture
def sheet(locale):
    return load_workbook(io.BytesIO(records.time_sheet(locale))).active


def test_six_tasks_stand_in_the_words_of_the_lesson(sheet, locale):
    names = [sheet[f"A{row}"].value for row in TASK_ROWS]
    assert names == [text.say(f"workload.task_{task}", locale) for task in TASKS]
    assert all(sheet[f"B{row}"].value for row in TASK_ROWS)


def test_only_the_cells_to_fill_in_can_be_typed_in(sheet):
    assert sheet.protection.sheet
    open_cells = {cell.coordinate for row in sheet for cell in row if not cell.protection.locked}
    hours = {f"{day}{row}" for day in DAY_COLUMNS for row in [*TASK_ROWS, *ACCOUNT_ROWS]}
    names = {f"{column}{row}" for column in "AB" for row in ACCOUNT_ROWS}
    assert open_cells == hours | names | {"B3", "D3", "E3", "F3", "H3", "I3", "J3"}


def test_every_cell_of_hours_takes_0_to_24(sheet):
    rules = [each for each in sheet.data_validations.dataValidation if each.type == "decimal"]
    assert {str(each.sqref) for each in rules} == {"C6:I11", "C16:I20"}
    assert {(each.formula1, each.formula2, each.showErrorMessage) for each in rules} == {
        ("0", "24", True)
    }


def test_totals_are_live_and_hold_their_result(locale):
    book = io.BytesIO(records.time_sheet(locale))
    live, saved = load_workbook(book).active, load_workbook(book, data_only=True).active
    assert live["J6"].value == "=SUM(C6:I6)" and live["C12"].value == "=SUM(C6:C11)"
    assert live["J12"].value == "=SUM(J6:J11)" and live["J21"].value == "=SUM(J16:J20)"
    assert {saved[f"{column}{row}"].value for column in "CJ" for row in (12, 21)} == {0}


def test_it_prints_on_one_page_on_its_side(sheet):
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    # One page by one is what a workbook means when it says no other number.
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToWidth is sheet.page_setup.fitToHeight is None


def test_columns_are_as_wide_as_their_words(sheet):
    widths = {name: column.width for name, column in sheet.column_dimensions.items()}
    for row in TASK_ROWS:
        for column in "AB":
            assert len(sheet[f"{column}{row}"].value) < widths[column]
    # Columns of one width are written as one.
    assert all(len(sheet[f"{day}5"].value) < widths["C"] for day in DAY_COLUMNS)


def test_two_sheets_are_the_same_bytes(locale):
    assert records.time_sheet(locale) == records.time_sheet(locale)


def test_a_blank_sheet_has_no_hours_to_load(locale, put):
    with pytest.raises(ValueError) as refused:
        records.read_week(put(records.time_sheet(locale), "week.xlsx"), locale)
    (fault,) = refused.value.faults
    assert fault.rule == "week_empty"
