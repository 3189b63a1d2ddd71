"""What every row of the shipped tables must have."""

import json
import re

import pytest

from toolkit import data
from toolkit.errors import InvalidInput

FACTS = data.load()
DEFINED_BY = {
    "platforms": "attribute",
    "usage": "metric",
    "results": "metric",
    "benchmarks": "metric",
    "labour": "metric",
    "time": "metric",
    "identification": "metric",
    "inference": "metric",
    "assumptions": "metric",
    "criteria": "criterion",
    "advertising": "metric",
}
ROWS = [name for name in data.NAMES if name != "sources"]


@pytest.mark.parametrize("name", ROWS)
def test_every_row_has_a_source_that_exists(name):
    assert set(FACTS.table(name)["source"]) <= set(FACTS.table("sources")["key"])


def test_no_source_is_unused():
    cited = {key for name in ROWS for key in FACTS.table(name)["source"]}
    assert set(FACTS.table("sources")["key"]) == cited


@pytest.mark.parametrize("name", data.NAMES)
def test_every_row_has_a_grade_of_the_list(name):
    allowed = {"primary", "secondary", "aggregator", "seed", "assumption"}
    assert set(FACTS.table(name)["grade"]) <= allowed


@pytest.mark.parametrize("name", ROWS)
def test_every_row_is_dated_or_says_it_is_not(name):
    table = FACTS.table(name)
    undated = table[table["date"] == ""]
    assert table.loc[table["date"] != "", "date"].str.fullmatch(r"\d{4}-\d\d(-\d\d)?").all()
    assert undated.empty or undated["note"].str.contains("undated").all()


@pytest.mark.parametrize("name", ROWS)
def test_no_row_speaks_of_a_time_after_it_was_read(name):
    assert (FACTS.table(name)["date"] <= "2026-11-22").all()


@pytest.mark.parametrize(("name", "column"), DEFINED_BY.items())
def test_every_metric_has_a_definition(name, column):
    assert set(FACTS.table(name)[column]) <= set(FACTS.table("metrics")["metric"])


def test_every_definition_is_complete_in_both_languages():
    metrics = FACTS.table("metrics")
    for column in ("name_en", "name_fr", "definition_en", "definition_fr", "unit", "additive"):
        assert (metrics[column] != "").all(), column
    assert set(metrics["additive"]) == {"yes", "no"}


def test_no_definition_is_left_in_the_other_language():
    metrics = FACTS.table("metrics")
    same = metrics.loc[metrics["definition_en"] == metrics["definition_fr"], "metric"]
    assert list(same) == []


@pytest.mark.parametrize(
    "name", ["usage", "results", "benchmarks", "labour", "time", "identification", "inference"]
)
def test_shares_lie_between_0_and_1(name):
    table = FACTS.table(name)
    shares = table[table["unit"] == "share"]
    for column in {"value", "low", "high"} & set(table.columns):
        assert shares[column].between(0, 1).all()


@pytest.mark.parametrize("name", ["benchmarks", "labour", "time", "assumptions"])
def test_no_range_is_upside_down_or_empty(name):
    table = FACTS.table(name)
    assert table[["low", "high"]].notna().all().all()
    assert (table["low"] <= table["high"]).all()


def test_one_metric_has_one_unit_for_one_network():
    units = FACTS.table("benchmarks").groupby(["metric", "platform"])["unit"].nunique()
    assert (units == 1).all()


def test_one_metric_has_one_unit_in_one_country():
    units = FACTS.table("labour").groupby(["metric", "country"])["unit"].nunique()
    assert (units == 1).all()


def test_weights_of_the_criteria_sum_to_one_and_peers_weigh_least():
    criteria = FACTS.table("criteria").set_index("criterion")["default_weight"]
    assert criteria.sum() == pytest.approx(1)
    assert criteria.idxmin() == "peers"


def test_every_network_of_the_course_texts_has_a_status_and_an_account():
    course = {
        "facebook", "messenger", "instagram", "x", "linkedin", "pinterest", "tumblr", "flickr",
        "viadeo", "friendster", "myspace", "internal_network",
    }  # fmt: skip
    platforms = FACTS.table("platforms")
    status = platforms[platforms["attribute"] == "status"]
    assert set(status["value"]) <= {"open", "closed", "faded", "unknown"}
    assert course <= set(status["platform"])
    assert course <= set(FACTS.table("accounts")["platform"])
    assert not status["platform"].duplicated().any()


def test_what_is_not_verified_is_not_called_closed():
    platforms = FACTS.table("platforms").query("attribute == 'status'").set_index("platform")
    assert list(platforms.loc[["viadeo", "myspace"], "value"]) == ["unknown", "unknown"]


def test_accounts_name_known_forms_of_content_and_rules():
    accounts = FACTS.table("accounts")
    forms = {"photo", "illustration", "video", "article", "text", ""}
    for column in ("content_main", "content_also", "content_required"):
        assert {form for cell in accounts[column] for form in cell.split(";")} <= forms
    rules = {"scored", "recycle_only", "closed", "faded", "inside_only"}
    assert set(accounts["rule"]) == rules
    assert set(accounts["kind"]) <= {"page", "profile", "group", "ads"}


def test_words_to_avoid_are_not_used_in_french_names():
    glossary = FACTS.table("glossary")
    avoided = {word for cell in glossary["avoid_fr"] for word in cell.split("|") if word}
    names = " ".join(FACTS.table("metrics")["name_fr"]) + " ".join(
        FACTS.table("metrics")["definition_fr"]
    )
    avoided -= {"post", "brief"}  # parts of other words, tested whole below
    assert [word for word in avoided if word in names] == []
    assert not re.search(r"\b(post|brief)\b", names)


@pytest.mark.parametrize(
    "metric", ["organic_reach_rate", "gross_margin_rate", "incremental_share", "hourly_cost",
               "return_on_investment", "return_on_ad_spend", "earned_media_value", "flip_point"],
)  # fmt: skip
def test_names_agree_with_the_glossary(metric):
    glossary = FACTS.table("glossary")
    french = dict(zip(glossary["en"], glossary["fr"], strict=True))
    english = {"gross_margin_rate": "gross margin", "hourly_cost": "loaded hourly cost"}
    word = english.get(metric, metric.replace("_", " "))
    assert FACTS.metric(metric).name("fr") == french[word]


def test_nobody_elses_sentences_are_kept():
    for name in data.NAMES:
        table = FACTS.table(name)
        assert not [column for column in table if "excerpt" in column]
        if "note" in table and name != "glossary":  # our own words, which quote French ones
            assert not table["note"].str.contains('[“”"«»]|\\.\\.\\.|…').any(), name
            assert (table["note"].str.len() <= 140).all(), name


def test_the_package_describes_every_file_and_column():
    package = json.loads((FACTS.folder / "datapackage.json").read_text(encoding="utf-8"))
    described = {
        resource["name"]: [field["name"] for field in resource["schema"]["fields"]]
        for resource in package["resources"]
    }
    assert described == {name: list(FACTS.table(name).columns) for name in data.NAMES}
    files = {path.name for path in FACTS.folder.glob("*.csv")}
    assert {resource["path"] for resource in package["resources"]} == files


def test_primary_keys_are_unique_and_foreign_keys_are_found():
    package = json.loads((FACTS.folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        table, schema = FACTS.table(resource["name"]), resource["schema"]
        assert not table.duplicated(schema["primaryKey"]).any(), resource["name"]
        for key in schema.get("foreignKeys", []):
            there = FACTS.table(key["reference"]["resource"])[key["reference"]["fields"]]
            assert set(table[key["fields"]]) <= set(there), (resource["name"], key)


def test_files_are_utf8_with_unix_line_ends():
    for path in FACTS.folder.glob("*.csv"):
        content = path.read_bytes()
        assert b"\r" not in content and not content.startswith(b"\xef\xbb\xbf"), path.name
        content.decode("utf-8")


def test_a_copy_may_be_changed_without_harm():
    copy = FACTS.table("metrics")
    copy["name_en"] = "spoilt"
    assert FACTS.metric("reach").name("en") == "reach"


def test_a_folder_without_facts_is_refused(tmp_path):
    with pytest.raises(InvalidInput, match=r"datapackage\.json is missing from"):
        data.load(tmp_path)


def test_importing_the_room_does_not_import_pandas():
    import subprocess
    import sys

    code = "import sys, toolkit.data; sys.exit('pandas' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
