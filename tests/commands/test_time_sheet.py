import io

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from toolkit import records

HEAD = "task;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday\n"
WEEK = HEAD + "plan;0.5;;;;;;\ncreate;1;;2.5;;;;\nreply;0,25;0,25;0,25;0,25;;;\n"


@pytest.fixture
def week(tmp_path):
    def write(content=WEEK, name="week.csv"):
        (tmp_path / name).write_text(content, encoding="utf-8")
        return name

    return write


@pytest.mark.parametrize("lang, stem", [("en", "time-sheet-en"), ("fr", "feuille-de-temps-fr")])
def test_the_sheet_is_written_three_ways_in_either_language(lang, stem, run, tmp_path):
    said = run("timesheet", "blank", "--lang", lang, "--out", "out")
    assert said.code == 0 and said.err == ""
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [f"{stem}.html", f"{stem}.pdf", f"{stem}.xlsx"]
    assert all(name in said.out for name in names)
    assert len(PdfReader(tmp_path / "out" / f"{stem}.pdf").pages) == 1


def test_without_pango_the_others_are_written_with_the_remedy(run, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.pages.pdf_obstacle", lambda: "pages.pdf_needs_pango")
    said = run("timesheet", "blank", "--out", "out", "--lang", "fr")
    assert said.code == 0 and "libpango-1.0-0" in said.err
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".html", ".xlsx"]


def test_the_sheet_that_was_written_loads_once_filled(run, tmp_path):
    run("timesheet", "blank", "--lang", "fr", "--out", "out")
    path = tmp_path / "out" / "feuille-de-temps-fr.xlsx"
    book, out = load_workbook(path), io.BytesIO()
    for cell, value in {"C7": 3, "E9": 1.25, "A16": "instagram", "C16": 2}.items():
        book.active[cell] = value
    book.save(out)
    path.write_bytes(out.getvalue())
    said = run("timesheet", "load", path, "bakery", "--out", "copy.yml")
    assert said.code == 0 and said.err == ""
    copy = records.read(tmp_path / "copy.yml")
    assert copy.hours_per_week == 4.25 and copy.hours_by_task["reply"] == 1.25
    assert [account.hours_per_week for account in copy.accounts] == [None, 2]


def test_what_changes_is_printed_in_the_language_of_the_record(run, week):
    said = run("timesheet", "load", week(), "bakery", "--out", "copy.yml")
    assert "hours_per_week (heures" in said.out and "6 -> 5" in said.out
    assert "2,75 -> 3,5" in said.out and "hours_by_task.plan" not in said.out
    said = run("timesheet", "load", week(), "bakery", "--out", "copy.yml", "--lang", "en")
    assert "2.75 -> 3.5" in said.out and "not given" in said.out


def test_a_copy_stands_beside_the_record_and_replaces_nothing(run, week, record, tmp_path):
    (tmp_path / "shop").mkdir()
    before = record("shop/supplier.yml", example="supplier").read_text(encoding="utf-8")
    said = run("timesheet", "load", week(), "shop/supplier.yml", "--lang", "en")
    copy = tmp_path / "shop" / "supplier-week.yml"
    assert said.code == 0 and copy.is_file()
    assert (tmp_path / "shop" / "supplier.yml").read_text(encoding="utf-8") == before
    again = run("timesheet", "load", week(), "shop/supplier.yml", "--lang", "en")
    assert again.code == 1 and "exists already" in again.err


def test_the_copy_of_an_example_stands_where_the_reader_does(run, week, tmp_path):
    assert run("timesheet", "load", week(), "museum_shop").code == 0
    assert records.read(tmp_path / "museum_shop-week.yml").hours_per_week == 5


def test_a_file_is_replaced_when_it_is_named(run, week, record, tmp_path):
    record("shop.yml", example="supplier")
    said = run("timesheet", "load", week(), "shop.yml", "--out", "shop.yml")
    assert said.code == 0 and records.read(tmp_path / "shop.yml").hours_per_week == 5


def test_a_week_that_is_known_changes_nothing(run, week):
    run("timesheet", "load", week(), "supplier", "--out", "copy.yml")
    said = run("timesheet", "load", week(), "copy.yml", "--out", "again.yml", "--lang", "en")
    assert said.code == 0 and "nothing changes" in said.out


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(
    "content, words",
    [
        (HEAD + "create;-1;30;;;;;\n", ["week.csv:2", "-1", "24"]),
        (HEAD, ["week.csv"]),
        ("nothing\n", ["toolkit timesheet blank"]),
        (HEAD + "create;1;;;;;;\ntumblr;1;;;;;;\n", ["tumblr", "facebook page"]),
        (HEAD + "create;1;;;;;;\nfacebook;3;;;;;;\n", ["accounts", "3", "1"]),
    ],
)
def test_what_cannot_be_loaded_is_said_and_nothing_is_written(
    lang, content, words, run, week, tmp_path
):
    said = run("timesheet", "load", week(content), "bakery", "--out", "copy.yml", "--lang", lang)
    assert said.code == 1 and said.out == ""
    for word in words:
        assert word in said.err
    assert not (tmp_path / "copy.yml").exists()


def test_a_client_that_is_not_known_is_said(run, week):
    assert "nobody" in run("timesheet", "load", week(), "nobody").err
