import json

import pytest
from ruamel.yaml import YAML

from toolkit import records
from toolkit.client import Client
from toolkit.records.questions import SECTIONS, blank, question

LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_template_asks_for_the_eight_and_nothing_else(put, language):
    checked = records.check(put(records.template(language)))
    assert [fault.name for fault in checked.faults] == [
        "name",
        "country",
        "sells_to",
        "hours_per_week",
        "hourly_wage",
        "order_value",
        "gross_margin_rate",
    ]
    assert checked.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_eight_come_first(language):
    fields = list(YAML(typ="safe", pure=True).load(records.template(language)))
    assert fields[:9] == list(SECTIONS["needed"])


def test_both_languages_hold_every_field_of_the_record():
    trees = [YAML(typ="safe", pure=True).load(records.template(language)) for language in LANGUAGES]
    assert set(trees[0]) == set(trees[1]) == set(Client.model_fields)
    assert set(trees[0]["rates"]) == set(Client.model_fields["rates"].annotation.model_fields)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_in_the_template_is_accepted(put, language):
    """Uncomment every example: the record reads, but for the two costs of an hour."""
    filled = []
    for line in records.template(language).splitlines():
        field, mark, hint = line.partition("  # ")
        if mark and field.rstrip('" ').endswith(":"):
            example = hint.rpartition("e.g. " if language == "en" else "ex. ")[2]
            line = field.rstrip('" ') + " " + (example[:-1] if example.endswith(")") else example)
        filled.append(line)
    checked = records.check(put("\n".join(filled)))
    assert {fault.rule for fault in checked.faults} == {"one_of", "value_or_range"}


def test_country_and_region_are_quoted():
    text = records.template("fr", country="CA")
    assert 'country: "CA"' in text
    assert 'region: ""' in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_a_screen(language):
    assert max(map(len, records.template(language).splitlines())) <= 130


@pytest.mark.parametrize("path", SECTIONS["place"] + SECTIONS["value"] + SECTIONS["cost"])
def test_what_is_left_out_is_said_for_every_optional_answer(path):
    assert all(question(path, locale).left_out for locale in ("en_US", "fr_FR"))


@pytest.mark.parametrize("group", ["objectives", "audience", "rates", "accounts", "overrides"])
def test_what_is_left_out_is_said_for_every_group(group):
    assert all(blank(group, locale) for locale in ("en_US", "fr_FR"))


def test_the_eight_have_nothing_to_leave_out():
    assert not any(question(path, "en_US").left_out for path in SECTIONS["needed"])


def test_the_published_schema_is_what_the_code_gives():
    path = records.examples_folder().parent / "client.schema.json"
    assert path.read_text(encoding="utf-8") == records.schema_text()


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_the_schema_accepts_the_example_clients(name):
    import jsonschema

    path = records.examples_folder() / f"{name}.yml"
    answers = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(records.schema()).validate(json.loads(json.dumps(answers)))


@pytest.mark.parametrize(
    "change", [{"hours_per_week": -1}, {"hourly_wage": 3}, {"hobby": 1}, {"rates": {"overlap": []}}]
)
def test_the_schema_refuses_what_the_record_refuses(eight, change):
    import jsonschema

    validator = jsonschema.Draft202012Validator(records.schema())
    assert validator.is_valid(eight)
    assert not validator.is_valid({**eight, **change})


def test_every_field_of_the_schema_is_described():
    schema = records.schema()
    parts = [schema, *(part for part in schema["$defs"].values() if "properties" in part)]
    fields = [about for part in parts for about in part["properties"].values()]
    assert all(about["description"] for about in fields)
