import re

import pytest
from pypdf import PdfReader

ROWS = "name;audience;objective;content;standing;peers\nAna;40;30;12.5;10;7.5\nBen;0;95;0;0;5\n"


@pytest.fixture
def rows(tmp_path):
    def write(content=ROWS, name="rows.csv"):
        (tmp_path / name).write_text(content, encoding="utf-8")
        return name

    return write


@pytest.mark.parametrize("lang, stem", [("en", "weight-sheet-en"), ("fr", "feuille-de-poids-fr")])
def test_the_sheet_is_written_in_either_language(lang, stem, run, tmp_path):
    said = run("room", "sheet", "--lang", lang, "--out", "out")
    assert said.code == 0 and said.err == ""
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [f"{stem}.html", f"{stem}.pdf"]
    assert all(name in said.out for name in names)
    assert len(PdfReader(tmp_path / "out" / f"{stem}.pdf").pages) == 1


def test_without_pango_the_html_is_written_with_the_remedy(run, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.pages.pdf_obstacle", lambda: "pages.pdf_needs_pango")
    said = run("room", "sheet", "--out", "out", "--lang", "fr")
    assert said.code == 0 and "libpango-1.0-0" in said.err
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".html"]


def test_a_sheet_that_cannot_be_written_is_said(run, tmp_path):
    (tmp_path / "out").write_text("mine")
    said = run("room", "sheet", "--out", "out")
    assert said.code == 1 and "cannot be written" in said.err and said.out == ""
    assert (tmp_path / "out").read_text() == "mine"


@pytest.mark.parametrize(
    "lang, words",
    [
        ("en", ["people", "Read as 100 points", "move"]),
        ("fr", ["personnes", "Lu comme 100", "déplacer"]),
    ],
)
def test_a_decision_is_printed_in_either_language(lang, words, run, rows):
    said = run("room", "decide", "bakery", rows(), "--lang", lang)
    assert said.code == 0 and said.err == ""
    for word in words:
        assert word in said.out
    people = [line for line in said.out.splitlines() if line.startswith(("Ana ", "Ben "))]
    assert len(people) == 2 and all("%" in line for line in people)


def test_the_records_language_is_spoken_where_none_is_asked(run, rows):
    assert "Lu comme 100 points" in run("room", "decide", "bakery", rows()).out


def test_swings_are_told_from_points(run, rows):
    name = rows("Ana;100;50;30;20;0")
    said = run("room", "decide", "bakery", name, "--method", "swings", "--lang", "en")
    assert said.code == 0 and "Read as swings" in said.out and said.err == ""
    said = run("room", "decide", "bakery", name, "--lang", "en")
    assert said.code == 0 and "scaled to 100" in said.err and "Read as 100 points" in said.out


REFUSED = {
    "two faults": ("Ana;1;2\nBen;x;20;20;20;20", ["rows.csv:1", "rows.csv:2"]),
    "all zero": ("Ana;0;0;0;0;0", ["rows.csv:1", "Ana"]),
    "a crowd": ("Ana;20;20;20;20;20\n" * 16, ["16", "15"]),
    "nothing": ("\n", ["rows.csv"]),
    "misspelt": (ROWS.replace("audience", "audiense"), ["audiense", "audience"]),
}


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("fault", REFUSED)
def test_rows_that_cannot_be_read(fault, lang, run, rows):
    content, words = REFUSED[fault]
    said = run("room", "decide", "bakery", rows(content), "--lang", lang)
    assert said.code == 1 and said.out == ""
    for word in words:
        assert word in said.err


@pytest.mark.parametrize(
    "typed, words",
    [
        (["nobody", "rows.csv"], "nobody"),
        (["bakery", "absent.csv"], "absent.csv"),
        (["bakery", "rows.csv", "--method", "guess"], "points, swings"),
        (["bakery", "rows.csv", "--lang", "de"], "en, fr"),
    ],
)
def test_what_is_not_known_is_said(typed, words, run, rows):
    rows()
    said = run("room", "decide", *typed)
    assert said.code == 1 and words in said.err and said.out == ""


def test_a_name_cannot_command_the_terminal(run, rows):
    name = rows("\x1b[31mAna;20;20;20;20;20\n<script>;20;20;20;20;20")
    said = run("room", "decide", "bakery", name, "--lang", "en")
    assert said.code == 0 and "\x1b" not in said.out and "<script>" in said.out


def test_a_client_for_whom_nothing_passes_is_told_so(run, rows, record):
    path = record(example="supplier", hours_per_week=0.1, language="en")
    said = run("room", "decide", path.name, rows())
    assert said.code == 0 and re.search("No network passes", said.out)
