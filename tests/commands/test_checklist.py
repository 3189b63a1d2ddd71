"""`toolkit checklist`: a document whole or not at all; bad input refused in words."""

import datetime

import pytest

TABLE = "town;born;ill\nBrest;1970;no\nBrest;1970;yes\nQuimper;1980;no\n"


def refused(said, folder, before=()):
    """The command stopped with words, and left the folder as it was."""
    assert said.code == 1
    assert said.out == "" and said.err.strip()
    assert sorted(path.name for path in folder.iterdir()) == sorted(before)


def test_both_languages_of_two_clients(run, tmp_path):
    said = run(
        "checklist", "bakery", "supplier", "--lang", "fr", "--lang", "en", "--to", "html",
        "--out", "out",
    )  # fmt: skip
    assert said.code == 0, said.err
    assert len(said.out.splitlines()) == 4 and said.out.startswith("[1/4]")
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [
        "courroies-et-paliers-du-nordet-inc-checklist-en.html",
        "courroies-et-paliers-du-nordet-inc-checklist-fr.html",
        "le-fournil-d-aglae-checklist-en.html",
        "le-fournil-d-aglae-checklist-fr.html",
    ]


def test_it_does_not_replace_the_brief(run, tmp_path):
    (tmp_path / "out").mkdir()
    brief = tmp_path / "out" / "le-fournil-d-aglae-fr.html"
    brief.write_text("a brief", encoding="utf-8")
    assert run("checklist", "bakery", "--to", "html", "--out", "out").code == 0
    assert brief.read_text(encoding="utf-8") == "a brief"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_record_with_a_fault_stops_all_before_the_first(lang, run, record, tmp_path):
    path = record(language=lang, hours_per_week=-6)
    said = run("checklist", "bakery", path.name, "--lang", lang, "--out", "out")
    refused(said, tmp_path, [path.name])
    assert "record.yml:" in said.err and "hours_per_week" in said.err
    assert ("No checklist was written" if lang == "en" else "Aucune liste") in said.err


@pytest.mark.parametrize(
    "options, words",
    [
        (["--use", "pixels"], ["pixels", "pixel"]),
        (["--to", "docx"], ["docx", "html, pdf"]),
        (["--lang", "de"], ["de", "en, fr"]),
        (["--known", "town"], ["--known", "--table"]),
        (["--protect", "ill"], ["--protect", "--table"]),
        (["--table", "absent.csv", "--known", "town"], ["absent.csv", "CSV"]),
        (["--table", "people.csv"], ["--known", "town, born, ill"]),
        (["--table", "people.csv", "--known", "twon"], ["twon", "town"]),
        (["--table", "people.csv", "--known", "town", "--protect", "town"], ["town"]),
        (["--table", "people.csv", "--known", "town", "--other", "absent.csv"], ["absent.csv"]),
        (["--table", "one.csv", "--known", "town"], ["1", "2"]),
        (["--table", "empty.csv", "--known", "town"], ["empty.csv"]),
        (["--table", "binary.csv", "--known", "town"], ["binary.csv"]),
        (["--table", "ragged.csv", "--known", "town"], ["ragged.csv"]),
        (["--table", ".", "--known", "town"], ["CSV"]),
    ],
)
def test_bad_options_are_refused(options, words, run, tmp_path):
    files = {
        "people.csv": TABLE.encode(),
        "one.csv": b"town,born\nBrest,1970\n",
        "empty.csv": b"",
        "binary.csv": bytes(range(256)),
        "ragged.csv": b"town,born\nBrest,1970,x,y\nBrest\n",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    said = run("checklist", "bakery", "--lang", "en", "--out", "out", *options)
    refused(said, tmp_path, files)
    for word in words:
        assert word in said.err


def test_a_table_of_one_column_is_read(run, tmp_path):
    (tmp_path / "people.csv").write_text("town\nBrest\nBrest\nQuimper\n", encoding="utf-8")
    said = run(
        "checklist", "bakery", "--lang", "en", "--to", "html", "--out", "out",
        "--table", "people.csv", "--known", "town",
    )  # fmt: skip
    assert said.code == 0, said.err


def test_a_table_is_of_one_client(run, tmp_path):
    (tmp_path / "people.csv").write_text(TABLE, encoding="utf-8")
    said = run("checklist", "bakery", "supplier", "--table", "people.csv", "--known", "town")
    refused(said, tmp_path, ["people.csv"])


def test_a_table_is_counted_and_none_of_it_written(run, tmp_path):
    (tmp_path / "people.csv").write_text(TABLE, encoding="utf-8")
    said = run(
        "checklist", "bakery", "--lang", "en", "--to", "html", "--out", "out",
        "--table", "people.csv", "--known", "town, born", "--protect", "ill",
    )  # fmt: skip
    assert said.code == 0, said.err
    [page] = (tmp_path / "out").iterdir()
    words = page.read_text(encoding="utf-8")
    # Of three people, the one of Quimper is alone with town and year of birth.
    assert "33% of 3 people stand alone with 2 answers" in words
    assert "Quimper" not in words + said.out + said.err and "1980" not in words


def test_a_folder_that_cannot_be_written_is_refused(run, tmp_path):
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    refused(run("checklist", "bakery", "--out", "out"), tmp_path, ["out"])


def test_no_pango_leaves_the_page_alone(run, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.pages.pdf_obstacle", lambda: "pages.pdf_needs_pango")
    said = run("checklist", "bakery", "--out", "out")
    assert said.code == 0 and "pango" in said.err
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".html"]


@pytest.mark.parametrize(
    "day, lines", [("2027-11-30", 0), ("2027-12-01", 57)], ids=["within a year", "after it"]
)
def test_facts_check_names_the_law_to_read_again(day, lines, run, monkeypatch):
    class Then(datetime.date):
        @classmethod
        def today(cls):
            return cls.fromisoformat(day)

    monkeypatch.setattr("toolkit.commands.facts.datetime.date", Then)
    said = run("facts", "check", "--lang", "en", "--months", "900")
    assert said.code == 0
    listed = [line for line in said.out.splitlines() if line.startswith("2026-11-22  law")]
    assert len(listed) == lines
    assert (f"{lines} lines of law were last read over 12 months ago" in said.out) == bool(lines)
