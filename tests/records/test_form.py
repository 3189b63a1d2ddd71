import io

import pytest
from openpyxl import load_workbook

from toolkit import records
from toolkit.client import PLATFORMS
from toolkit.records.form import paths_of
from toolkit.records.questions import SECTIONS


@pytest.fixture(params=["en", "fr"])
def sheet(request):
    return load_workbook(io.BytesIO(records.form(request.param))).active


def ids(sheet):
    return [cell.value for cell in sheet["A"][2:] if cell.value]


def test_the_form_asks_every_question_in_order(sheet):
    assert ids(sheet) == [path for section in SECTIONS for path in paths_of(section)]


def test_every_question_has_unit_and_example(sheet):
    rows = [row for row in sheet.iter_rows(min_row=3, values_only=True) if row[0]]
    assert all(row[1] and row[3] and row[4] for row in rows)


def test_ids_are_hidden_and_columns_wide(sheet):
    assert sheet.column_dimensions["A"].hidden
    assert all(sheet.column_dimensions[column].width >= 25 for column in "BCDEF")
    assert sheet["B3"].font.bold and sheet["B4"].alignment.wrap_text


def test_only_answers_can_be_typed(sheet):
    assert sheet.protection.sheet
    unlocked = {cell.column_letter for row in sheet for cell in row if not cell.protection.locked}
    assert unlocked == {"C"}


def test_choices_are_offered_in_a_list(sheet):
    lists = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation}
    (row,) = [cell.row for cell in sheet["A"] if cell.value == "accounts.1.network"]
    assert lists[f"C{row}"] == '"' + ",".join(PLATFORMS) + '"'


def test_a_typed_formula_stays_text(put):
    book, out = load_workbook(io.BytesIO(records.form("en"))), io.BytesIO()
    book.active["C4"].value = "=SUM(1,1)"
    book.active["C4"].data_type = "s"
    book.save(out)
    names = [fault.name for fault in records.check(put(out.getvalue(), "a.xlsx")).faults]
    assert "name" not in names


def test_a_fault_names_the_cell_of_the_answer(put):
    path = put(records.form("fr"), "fiche.xlsx")
    fault = records.check(path).faults[0]
    assert (fault.name, fault.where) == ("name", f"{path}!C4")


def test_two_forms_are_the_same_bytes():
    assert records.form("fr") == records.form("fr")
