"""What cannot be read is refused with rule, file, line and remedy, never with a traceback."""

import io
import json
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from toolkit import records
from toolkit.errors import InvalidInputs

OWN = "overrides:\n  - {metric: overlap, value: 8, source: us, date: 2026-05-31}\n"


def faults(path):
    with pytest.raises(InvalidInputs) as refused:
        records.read(path)
    checked = records.check(path)
    assert [str(fault) for fault in checked.faults] == [
        str(fault) for fault in refused.value.faults
    ]
    assert checked.client is None
    return refused.value.faults


def workbook(*rows):
    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def test_a_missing_file_is_offered_the_nearest_beside_it(put, yaml_text):
    path = put(yaml_text, "maison-durand.yml")
    (fault,) = faults(path.with_name("maison-durant.yml"))
    assert (fault.rule, fault.remedy) == ("file_missing_near", str(path))


@pytest.mark.parametrize(
    "name", ["nowhere/a.yml", "C:\\Users\\Aglaé\\fiche.yml", "a\0b.yml", "x" * 5000 + ".yml"]
)
def test_a_path_that_leads_nowhere(name):
    assert [fault.rule for fault in faults(name)] == ["file_missing"]


def test_an_unknown_client_is_offered_the_nearest_and_all(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    (fault,) = faults("museumshop")
    assert (fault.rule, fault.remedy) == ("client_unknown_near", "museum_shop")
    assert {"bakery", "supplier", "museum_shop"} <= set(fault.details["known"].split(", "))
    assert faults("zzzzz")[0].rule == "client_unknown"


def test_a_folder_is_not_a_record(tmp_path):
    assert [fault.rule for fault in faults(tmp_path)] == ["not_a_file"]


@pytest.mark.parametrize("name", ["fiche.docx", "fiche.xls", "fiche", "fiche.txt"])
def test_a_wrong_suffix_is_told_the_right_ones(put, name):
    (fault,) = faults(put("name: Shop", name))
    assert fault.rule == "suffix_unknown"
    assert ".xlsx" in fault.remedy


@pytest.mark.parametrize("name", ["a.yml", "a.json", "a.csv", "a.xlsx"])
@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_an_empty_file(put, name, content):
    assert [fault.rule for fault in faults(put(content, name))] == ["file_empty"]


@pytest.mark.parametrize(
    "name, content",
    [
        ("a.yml", "# nothing\n"),
        ("a.json", "{}"),
        ("a.csv", "name;country\n"),
        ("a.csv", ";;\n;;\n"),
    ],
)
def test_a_file_without_an_answer_is_empty(put, name, content):
    assert [fault.rule for fault in faults(put(content, name))] == ["file_empty"]


def test_an_empty_workbook(put):
    assert [fault.rule for fault in faults(put(workbook(), "a.xlsx"))] == ["file_empty"]


@pytest.mark.parametrize("name", ["a.yml", "a.json", "a.csv", "a.xlsx"])
def test_fifty_megabytes_are_refused_unread(put, name):
    path = put(b"", name)
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    (fault,) = faults(path)
    assert (fault.rule, fault.given) == ("file_too_large", "50 MB")


def test_a_workbook_that_swells_is_refused(put):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"\0" * (40 * 1024 * 1024))
    assert [fault.rule for fault in faults(put(out.getvalue(), "a.xlsx"))] == ["file_too_large"]


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04 broken", b"name,country\nShop,US\n", b"\xd0\xcf\x11\xe0"]
)
def test_a_damaged_workbook(put, content):
    assert [fault.rule for fault in faults(put(content, "a.xlsx"))] == ["file_unreadable"]


@pytest.mark.parametrize(
    "content", [b"name: \x00\x01", b"\x89PNG\r\n\x1a\n\x00", b"name: \x81\x8d"]
)
@pytest.mark.parametrize("name", ["a.yml", "a.json", "a.csv"])
def test_bytes_that_are_no_text(put, name, content):
    assert [fault.rule for fault in faults(put(content, name))] == ["bytes_unreadable"]


def test_a_control_code_in_yaml_has_its_line(put, yaml_text):
    (fault,) = faults(path := put(yaml_text + "region: a\x07b\n"))
    assert (fault.rule, fault.where) == ("bytes_unreadable", f"{path}:11")


def test_every_tab_at_the_beginning_of_a_line_has_its_line(put, yaml_text):
    found = faults(path := put(yaml_text + "rates:\n\toverlap: 0.3\n\tlead_rate: 0.1\n"))
    assert [(fault.rule, fault.where) for fault in found] == [
        ("yaml_tab", f"{path}:12"),
        ("yaml_tab", f"{path}:13"),
    ]


@pytest.mark.parametrize(
    "line",
    ["name: Café: Aglaé", 'region: "QC', "a: [1, 2", "{{ name }}: x", "- item", "b: *nobody"],
)
def test_a_line_that_is_no_yaml_is_shown(put, yaml_text, line):
    (fault, *_) = faults(path := put(f"{yaml_text}{line}\n"))
    assert fault.rule == "yaml_syntax"
    assert fault.where.startswith(str(path))


@pytest.mark.parametrize("content", ["- name: Shop\n", "Shop\n", "42\n"])
def test_yaml_that_is_no_record(put, content):
    assert [fault.rule for fault in faults(put(content))] == ["not_a_group"]


def test_a_key_given_twice_is_said_for_each(put, yaml_text):
    found = faults(path := put(yaml_text + "name: Other\nrates:\n  overlap: 0.1\n  overlap: 0.2\n"))
    assert [(fault.rule, fault.name, fault.where) for fault in found] == [
        ("answered_twice", "name", f"{path}:11"),
        ("answered_twice", "rates.overlap", f"{path}:14"),
    ]


def test_a_bomb_of_aliases_is_refused_at_once(put, yaml_text):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    found = faults(put(yaml_text + "\n".join(lines)))
    assert {fault.rule for fault in found} == {"yaml_alias"}


@pytest.mark.parametrize("content", ["a: &a\n  b: *a\n", "base: &b {x: 1}\nrates:\n  <<: *b\n"])
def test_aliases_and_merges_are_refused(put, content):
    assert [fault.rule for fault in faults(put(content))] == ["yaml_alias"]


@pytest.mark.parametrize("depth", [9, 100_000])
@pytest.mark.parametrize("name", ["a.yml", "a.json"])
def test_deep_nesting_is_refused(put, name, depth):
    tree = '{"a": ' + "[" * depth + "1" + "]" * depth + "}"
    assert [fault.rule for fault in faults(put(tree, name))] == ["too_deep"]


@pytest.mark.parametrize("content", ['{"name": "Shop",}', "{'name': 1}", '{"name": ', "name: Shop"])
def test_text_that_is_no_json(put, content):
    (fault,) = faults(path := put(content, "a.json"))
    assert (fault.rule, fault.where) == ("json_syntax", f"{path}:1")


def test_json_numbers_without_end_or_sense(put, eight):
    assert faults(put('{"name": ' + "9" * 5000 + "}", "a.json"))[0].rule == "json_syntax"
    text = json.dumps({**eight, "hours_per_week": float("nan")})
    assert [fault.rule for fault in faults(put(text, "a.json"))] == ["finite"]


def test_json_keys_given_twice(put):
    (fault,) = faults(put('{"name": "a", "name": "b"}', "a.json"))
    assert (fault.rule, fault.name, fault.given) == ("answered_twice", "name", "b")


def test_two_clients_where_one_is_wanted(put, eight):
    row = ";".join(str(value) for value in eight.values())
    (fault,) = faults(path := put(f"{';'.join(eight)}\n{row}\n{row}\n", "a.csv"))
    assert (fault.rule, fault.given, fault.where) == ("one_row_wanted", 2, f"{path}:3")
    rows = [list(eight), list(eight.values()), list(eight.values())]
    assert faults(put(workbook(*rows), "a.xlsx"))[0].rule == "one_row_wanted"


@pytest.mark.parametrize(
    "rows", ['name,country\n"Shop,US\n', "name,country\nShop,US,more\n", "name,\nShop,US\n"]
)
def test_a_row_that_does_not_match_its_headers(put, rows):
    (fault,) = faults(path := put(rows, "a.csv"))
    assert fault.rule == "table_syntax"
    assert fault.where.startswith(f"{path}:")


def test_a_header_given_twice(put):
    (fault,) = faults(put("name,name\nShop,Other\n", "a.csv"))
    assert (fault.rule, fault.given) == ("answered_twice", "Other")


def test_a_formula_that_was_never_computed_has_its_cell(put):
    rows = ["name", "order_value"], ["Shop", "=20+20"]
    (fault,) = faults(path := put(workbook(*rows), "a.xlsx"))
    assert (fault.rule, fault.given, fault.where) == (
        "formula_without_value",
        "=20+20",
        f"{path}!B2",
    )


def test_a_cell_that_shows_an_error_has_its_place(put):
    book, out = Workbook(), io.BytesIO()
    book.active.append(["name", "order_value"])
    book.active.append(["Shop", "#DIV/0!"])
    book.active["B2"].data_type = "e"
    book.save(out)
    (fault,) = faults(path := put(out.getvalue(), "a.xlsx"))
    assert (fault.rule, fault.given, fault.where) == ("cell_error", "#DIV/0!", f"{path}!B2")


def test_every_fault_has_its_line(put, yaml_text):
    text = yaml_text.replace("hours_per_week: 4", "hours_per_week: -4").replace("0.5", "50")
    found = faults(path := put(text + "accounts:\n  - kind: page\n    network: Linkdin\n"))
    assert [(fault.name, fault.where) for fault in found] == [
        ("hours_per_week", f"{path}:7"),
        ("gross_margin_rate", f"{path}:10"),
        ("accounts.1.network", f"{path}:13"),
    ]


def test_an_override_of_a_fact_we_do_not_have_is_refused_with_the_rest(put, yaml_text):
    own = OWN.replace("overlap", "organic_reach_rat").replace("8", "0.1")
    found = faults(put(yaml_text.replace("order_value: 40", "order_value: -1") + own))
    assert [(fault.name, fault.rule) for fault in found] == [
        ("order_value", "not_negative"),
        ("overrides.1.metric", "unknown_name_near"),
    ]


def test_an_override_of_a_share_by_eight_is_offered_eight_percent(put, yaml_text):
    (fault,) = faults(put(yaml_text + OWN))
    assert (fault.name, fault.rule, fault.remedy) == ("overrides.1.value", "share_percent", 0.08)


SHARED_FOLDER = [HealthCheck.function_scoped_fixture]
ROW = records.row(records.read("bakery"))
FORMS = {
    ".yml": (records.examples_folder() / "bakery.yml").read_bytes(),
    ".json": json.dumps(records.read("bakery").as_written()).encode(),
    ".csv": (";".join(ROW) + "\n" + ";".join(ROW.values())).encode(),
    ".xlsx": records.form("fr"),
}


@settings(deadline=None, max_examples=60, suppress_health_check=SHARED_FOLDER)
@given(st.sampled_from(sorted(FORMS)), st.binary(max_size=60), st.floats(0, 1), st.floats(0, 1))
def test_no_damage_to_a_file_ends_in_a_traceback(tmp_path, suffix, noise, start, length):
    content = FORMS[suffix]
    at = int(start * len(content))
    damaged = content[:at] + noise + content[at + int(length * 50) :]
    path = tmp_path / f"damaged{suffix}"
    path.write_bytes(damaged)
    checked = records.check(path)
    assert checked.client is not None or checked.faults
