import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from ruamel.yaml import YAML

from toolkit import records
from toolkit.records import copies

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "fr_CA", "en_US")


def in_every_format(client):
    """The same client as files of all five formats, in memory."""
    row = records.row(client)
    table, book, sheet = io.StringIO(), io.BytesIO(), Workbook()
    csv.writer(table).writerows([row.keys(), row.values()])
    for line in (list(row), list(row.values())):
        sheet.active.append(line)
    sheet.save(book)
    return {
        "record.yml": copies.as_yaml(client, "en_US").encode(),
        "record.yaml": copies.as_yaml(client, "fr_FR").encode("utf-16"),
        "record.json": json.dumps(client.as_written()).encode(),
        "record.csv": table.getvalue().encode("utf-8-sig"),
        "record.xlsx": book.getvalue(),
    }


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_copy_reads_back_from_a_file_as_the_same_client(tmp_path, name, locale):
    client = records.read(name)
    path = tmp_path / "copy.yml"
    path.write_text(copies.as_yaml(client, locale), "utf-8")
    assert records.read(path) == client


@pytest.mark.parametrize(
    ("locale", "words"),
    [("fr_FR", "# Fiche du client"), ("en_US", "# Client's record")],
)
def test_a_copy_opens_in_the_reader_s_language_and_keeps_the_record_s(locale, words):
    written = copies.as_yaml(records.read("museum_shop"), locale)
    assert written.startswith(words) and 'language: "en"' in written


def test_readers_of_yaml_1_1_agree_on_a_copy():
    norway = records.read("bakery").replace(country="NO", currency="NOK", region="ON")
    yaml = YAML(typ="safe")
    yaml.version = (1, 1)
    assert yaml.load(copies.as_yaml(norway, "en_US"))["country"] == "NO"


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=60))
def test_any_name_a_record_accepts_comes_back(name):
    if name.strip():
        client = records.read("supplier").replace(name=name)
        found = copies.checked("x.yml", copies.as_yaml(client, "fr_CA").encode())
        assert found.client == client


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_format_is_read_from_memory(name):
    client = records.read(name)
    for file, content in in_every_format(client).items():
        found = copies.checked(file, content)
        assert found.client == client and found.faults == [], file


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("a.yml", b"name: Shop\nhours_per_week: many\n\tcountry: FR\n"),
        ("a.yml", "name: Épi\nsells_to: 8\n".encode("cp1252")),
        ("a.json", b'{"name": "Shop", "name": "Shop"}'),
        ("a.csv", b"name;country\nShop;FR;7\n"),
        ("a.xlsx", b"not a workbook"),
        ("a.yml", b""),
        ("a.docx", b"words"),
        ("a.yml", b"# " + b"x" * 300_000),
    ],
)
def test_a_bad_file_says_what_the_same_file_on_disk_says(tmp_path, monkeypatch, file, content):
    (tmp_path / file).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    here, there = copies.checked(file, content), records.check(Path(file))
    assert here.client is None and here.faults
    assert [str(f) for f in here.faults] == [str(f) for f in there.faults]
    assert here.language == there.language


def test_a_fault_says_its_line_and_a_warning_is_kept():
    written = copies.as_yaml(records.read("bakery"), "fr_FR")
    [fault] = copies.checked("b.yml", written.replace("6.0", "600").encode()).faults
    assert fault.name == "hours_per_week" and fault.where.startswith("b.yml:")
    abroad = copies.as_yaml(records.read("bakery").replace(country="BE"), "fr_FR")
    assert [w.rule for w in copies.checked("b.yml", abroad.encode()).warnings] == [
        "country_without_facts"
    ]


@pytest.mark.parametrize("path", [r"C:\fakepath\a.yml", "/home/somebody/a.yml", "a.yml"])
def test_of_a_path_only_the_name_is_said(path):
    [fault] = copies.checked(path, b"").faults
    assert fault.name == "a.yml"


def test_nothing_is_written_while_reading_or_copying(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "write_bytes", None)
    files = in_every_format(records.read("bakery"))
    assert all(copies.checked(file, content).client for file, content in files.items())
    assert list(tmp_path.iterdir()) == []
