from pathlib import Path

import pytest

from toolkit import records
from toolkit.errors import InvalidInputs


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_example_clients_read_without_a_warning(name):
    checked = records.check(name)
    assert (checked.faults, checked.warnings) == ([], [])
    assert checked.client == records.read(name)


def test_the_three_examples_are_those_of_the_course():
    bakery, supplier, museum = map(records.read, ("bakery", "supplier", "museum_shop"))
    assert (bakery.country, bakery.currency, bakery.chain, bakery.sells_to) == (
        "FR",
        "EUR",
        "in_store",
        0,
    )
    assert (supplier.region, supplier.currency, supplier.sells_to) == ("QC", "CAD", 1)
    assert (museum.country, museum.currency, museum.sells_to_both) == ("US", "USD", True)


def test_a_bread_of_nine_fifty_is_nine_before_tax():
    assert round(records.read("bakery").order_value_before_tax.low, 2) == 9.00


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_example_clients_are_said_to_be_invented(name):
    first = (records.examples_folder() / f"{name}.yml").read_text(encoding="utf-8").splitlines()[0]
    assert "invent" in first


def test_a_real_client_is_read_by_its_name(tmp_path, monkeypatch, yaml_text):
    (tmp_path / "clients").mkdir()
    (tmp_path / "clients" / "Café Aglaé.yml").write_text(yaml_text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert records.read("café aglaé").name == "Shop"
    assert "café aglaé" in records.names()


def test_a_folder_of_the_same_name_hides_no_client(tmp_path, monkeypatch):
    (tmp_path / "bakery").mkdir()
    monkeypatch.chdir(tmp_path)
    assert records.read("bakery").country == "FR"


def test_a_path_may_be_text_or_path(put, yaml_text):
    path = put(yaml_text)
    assert records.read(path) == records.read(str(path))


def test_a_relative_path_is_read_from_where_one_stands(put, yaml_text, monkeypatch):
    path = put(yaml_text, "here.yml")
    monkeypatch.chdir(path.parent)
    assert records.read("here.yml").name == "Shop"
    assert records.read(Path("here.yml")).name == "Shop"


def test_windows_text_is_read_and_said(put, yaml_text):
    checked = records.check(put(yaml_text.replace("Shop", "Café d’Aglaé").encode("cp1252")))
    assert checked.client.name == "Café d’Aglaé"
    assert [warning.rule for warning in checked.warnings] == ["not_unicode"]


def test_an_unknown_country_is_accepted_and_said(put, yaml_text):
    path = put(yaml_text.replace('"US"', '"Syldavia"') + "currency: EUR\n")
    checked = records.check(path)
    assert (checked.client.country, checked.faults) == ("Syldavia", [])
    (warning,) = checked.warnings
    assert (warning.rule, warning.given, warning.where) == (
        "country_without_facts",
        "Syldavia",
        f"{path}:4",
    )


def test_norway_in_yaml_is_a_country(put, yaml_text):
    assert records.read(put(yaml_text.replace('"US"', "NO") + "currency: NOK\n")).country == "NO"


@pytest.mark.parametrize("name", ["🥐 « Fournil »", "e" * 300, "مخبز", "<script>alert(1)</script>"])
def test_names_of_every_script_are_accepted(put, yaml_text, name):
    assert records.read(put(yaml_text.replace("Shop", name))).name == name


def test_numbers_are_read_in_the_language_of_the_record(put, yaml_text):
    text = yaml_text.replace('"en"', "fr").replace("40", "1 234,50").replace("0.5", "50 %")
    client = records.read(put(text))
    assert (client.order_value.low, client.gross_margin_rate.low) == (1234.5, 0.5)


def test_the_language_of_a_mapping_is_its_own_or_the_one_given(eight):
    with pytest.raises(InvalidInputs) as refused:
        records.read_mapping({**eight, "language": None, "order_value": "1,234"}, "fr")
    assert [fault.rule for fault in refused.value.faults] == ["required", "number_ambiguous"]
    assert refused.value.faults[1].details["first"] == "1.234"


def test_a_mapping_refuses_what_is_not_a_number(eight):
    with pytest.raises(InvalidInputs, match="hours_per_week must be a number"):
        records.read_mapping({**eight, "hours_per_week": float("nan")})


def test_a_mapping_inside_itself_is_refused(eight):
    eight["rates"] = eight
    with pytest.raises(InvalidInputs, match="deeper"):
        records.read_mapping(eight)


def test_a_check_says_the_language_even_when_it_refuses(put, yaml_text):
    checked = records.check(put(yaml_text.replace('"en"', "Français").replace("40", "-1")))
    assert (checked.client, checked.language) == (None, "fr")


def test_reading_a_record_needs_no_table_library():
    import subprocess
    import sys

    code = (
        "import sys; from toolkit import records; records.read('bakery'); "
        "print({'pandas', 'scipy', 'openpyxl', 'xlsxwriter', 'matplotlib'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
