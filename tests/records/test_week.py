"""A filled sheet, read back: totals by task and by account, and every fault with its cell."""

import datetime
import io
import shutil
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from toolkit import records, text
from toolkit.client import TASKS

HEAD = "task;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday\n"
FILLED = {"C6": 0.5, "C7": 1, "E7": 2.25, "I7": 0.5, "D9": 0.25, "G11": 0.75}
WEEK = {"plan": 0.5, "create": 3.75, "publish": 0, "reply": 0.25, "monitor": 0, "report": 0.75}


@pytest.fixture
def filled(put):
    def write(cells, locale="en_US", name="week.xlsx"):
        book, out = load_workbook(io.BytesIO(records.time_sheet(locale))), io.BytesIO()
        for address, value in cells.items():
            book.active[address] = value
        book.save(out)
        return put(out.getvalue(), name)

    return write


@pytest.fixture
def faults(put):
    def found(content, locale="en_US"):
        path = content if not isinstance(content, str) else put(content, "week.csv")
        with pytest.raises(ValueError) as refused:
            records.read_week(path, locale)
        for fault in refused.value.faults:
            for spoken in ("en_US", "fr_FR"):
                assert "None" not in text.explain(fault, spoken)
        return refused.value.faults

    return found


@pytest.mark.parametrize("locale", ["en_US", "fr_FR", "fr_CA"])
def test_totals_by_task_are_those_typed(filled, locale):
    week = records.read_week(filled(FILLED, locale), locale)
    assert week.tasks == WEEK and week.hours == 5.25 and week.accounts == ()


def test_accounts_are_read_below_the_tasks(filled):
    cells = {"C7": 4, "A16": "facebook", "C16": 1.5, "A18": "LinkedIn profil", "F18": 2}
    lines = records.read_week(filled(cells), "en_US").accounts
    assert [line[:3] for line in lines] == [("facebook", None, 1.5), ("linkedin", "profile", 2)]


def test_an_account_named_without_hours_is_no_line(filled):
    assert records.read_week(filled({"C7": 4, "A16": "facebook"}), "en_US").accounts == ()


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.integers(0, 16), min_size=42, max_size=42).filter(any))
def test_quarters_survive_the_trip(filled, quarters):
    rows = [quarters[start : start + 7] for start in range(0, 42, 7)]
    cells = {
        f"{day}{row}": number / 4
        for row, numbers in zip(range(6, 12), rows, strict=True)
        for day, number in zip("CDEFGHI", numbers, strict=True)
    }
    week = records.read_week(filled(cells), "en_US")
    assert list(week.tasks.values()) == [sum(numbers) / 4 for numbers in rows]


def test_a_spreadsheet_recalculates_the_totals_that_are_read(filled, tmp_path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not on this machine")
    source = filled({**FILLED, "A16": "facebook", "D16": 6}, "fr_FR")
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
            *("--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path), str(source)),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    again = tmp_path / "week.xlsx"
    sheet = load_workbook(again, data_only=True).active
    week = records.read_week(again, "fr_FR")
    assert [sheet[f"J{row}"].value for row in range(6, 12)] == list(week.tasks.values())
    assert sheet["J12"].value == week.hours == 5.25
    assert sheet["J21"].value == week.accounts[0].hours == 6
    assert sheet["A22"].value == text.say("time_sheet.over", "fr_FR")


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_csv_of_the_same_columns_is_the_same_week(put, separator, encoding):
    lines = ["Tâche;lundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche;Semaine"]
    lines += ["Préparer;0.5;;;;;;;9", "Créer;1;;2.25;;;;0.5;9", "Répondre;;0.25;;;;;;9"]
    lines += ["Faire le bilan;;;;;0.75;;;9", "Total;1;1;1;1;1;1;1;7"]
    content = "\n".join(lines).replace(";", separator).encode(encoding)
    assert records.read_week(put(content, "semaine.csv"), "fr_FR").tasks == WEEK


def test_days_in_another_order_are_known_by_their_names(put):
    head = "task;Sunday;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday\n"
    path = put("A title\n" + head + "create;20;5;;;;;\nplan;1;19;;;;;\n", "week.csv")
    assert records.read_week(path, "en_US").hours == 45


def test_an_hour_typed_in_either_way_is_read(put):
    path = put(HEAD + "create;0,5;0.25;1;;;;\n", "week.csv")
    assert records.read_week(path, "en_US").hours == 1.75


@pytest.mark.parametrize(
    "cell, rule, remedy",
    [
        (-1, "not_negative", 1),
        (25, "day_too_long", 24),
        ("two", "not_a_number", "1.5"),
        (True, "not_a_number", "1.5"),
        (datetime.time(1, 30), "time_not_hours", 1.5),
        (datetime.timedelta(hours=2), "time_not_hours", 2),
        ("=1+0.5", "formula_without_value", "D7"),
    ],
)
def test_a_fault_names_its_task_its_day_and_its_cell(filled, faults, cell, rule, remedy):
    path = filled({"C7": 1, "D7": cell}, "fr_FR")
    (fault,) = faults(path, "fr_FR")
    assert (fault.rule, fault.remedy, fault.name) == (rule, remedy, "Créer, mardi")
    assert fault.where == f"{path}!D7"


def test_every_fault_is_said_at_once(faults):
    found = faults(HEAD + "create;-1;x;;;;;\nplan;;;99;;;;\npigeons;1;;;;;;\n")
    assert [fault.rule for fault in found] == [
        "not_negative",
        "not_a_number",
        "day_too_long",
        "line_unknown",
    ]
    assert [fault.where.rpartition(":")[2] for fault in found] == ["2", "2", "3", "4"]


def test_a_day_has_24_hours(faults):
    (fault,) = faults(HEAD + "create;20;;;;;;\nplan;5;;;;;;\n")
    assert (fault.rule, fault.given) == ("day_too_long", 25) and "Monday" in fault.name


def test_a_task_has_one_line(faults):
    (fault,) = faults(HEAD + "create;1;;;;;;\nCréer;1;;;;;;\n")
    assert (fault.rule, fault.given) == ("line_twice", "Créer")


def test_a_sheet_without_a_sunday_says_so(faults):
    (fault,) = faults(HEAD.replace(";Sunday", "") + "create;1;;;;;\n")
    assert (fault.rule, fault.given) == ("week_without_days", "Sunday")


@pytest.mark.parametrize(
    "name, rule", [("absent.csv", "file_missing"), ("a.ods", "suffix_unknown")]
)
def test_a_file_that_cannot_be_read_is_said(tmp_path, faults, name, rule):
    assert [fault.rule for fault in faults(tmp_path / name)] == [rule]


def test_notes_beside_and_below_are_left_alone(put):
    path = put(HEAD + "create;1;;;;;;;;a long day\n\nSick on Friday;;;;;;;\n", "week.csv")
    assert records.read_week(path, "en_US").tasks["create"] == 1


def test_tasks_are_known_in_both_languages_and_by_id(put):
    for locale in ("en_US", "fr_FR"):
        for task in TASKS:
            for name in (task, text.say(f"workload.task_{task}", locale).upper()):
                path = put(HEAD + f"{name};1;;;;;;\n", "week.csv")
                assert records.read_week(path, "en_US").tasks[task] == 1
