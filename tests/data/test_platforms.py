"""What is said of networks in words: closed lists, with their words in both languages."""

import pytest

from toolkit import answers, data, text
from toolkit.errors import InvalidInput

FACTS = data.load()
SAID = FACTS.rows("platforms", unit="id")
COURSE = (
    "facebook", "messenger", "instagram", "x", "linkedin", "pinterest", "tumblr", "flickr",
    "viadeo", "friendster", "myspace", "internal_network",
)  # fmt: skip
TODAY = ("youtube", "tiktok", "whatsapp", "snapchat", "reddit", "threads")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_id_has_its_words(language):
    words = text.ids(language)
    said = {f"networks.{r['attribute']}_{r['value']}" for r in SAID if r["attribute"] != "claim"}
    assert said <= set(words)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "attribute", ["character_limit", "hashtag_limit", "link_counts_as", "free_account_limit"]
)
def test_every_limit_of_today_has_its_words(language, attribute):
    limits = [row for row in FACTS.rows("platforms", attribute=attribute) if row["date"]]
    assert {f"networks.limit_{row['segment']}" for row in limits} <= set(text.ids(language))


def test_each_row_that_claims_is_met_by_one_claim():
    rows = [r for r in SAID if r["attribute"] == "claim"]
    met = {
        ("facebook", "sells_to_public"): "facebook_public",
        ("facebook", "sells_to_firms"): "facebook_firms",
        ("linkedin", "sells_to_firms"): "linkedin_alone",
        ("x", "audience"): "x_journalists",
        ("instagram", "content"): "instagram_pictures",
        ("tumblr", "business"): "tumblr_recycle",
        **{(name, "born"): "born_early_2000s" for name in ("friendster", "linkedin", "myspace")},
    }
    assert {(r["platform"], r["segment"]) for r in rows} == set(met)
    assert set(met.values()) <= {claim.id for claim in answers.claims(FACTS)}


@pytest.mark.parametrize("platform", [*COURSE, *TODAY])
def test_every_network_says_what_it_is_for_and_in_what_tone(platform):
    for attribute in ("purpose", "formality"):
        rows = FACTS.rows("platforms", platform=platform, attribute=attribute)
        assert rows and {r["grade"] for r in rows} <= {"seed", "assumption"}


def test_what_we_say_ourselves_is_ours_and_dated_and_what_a_text_says_is_undated():
    for row in SAID:
        if row["grade"] == "assumption":
            assert (row["source"], row["date"]) == ("toolkit-decisions", "2026-11-22")
        if row["grade"] == "seed":
            assert row["source"].startswith("course-text-") and not row["date"]


def test_a_row_for_one_kind_of_account_names_a_kind_that_exists():
    kinds = {(row["platform"], row["kind"]) for row in FACTS.rows("accounts")}
    named = {
        (r["platform"], r["segment"]) for r in SAID if r["attribute"] != "claim" and r["segment"]
    }
    assert named == {("linkedin", "page"), ("linkedin", "profile")} <= kinds


def test_a_value_that_is_not_exact_says_so_in_its_own_column():
    said = {row["qualifier"] for row in FACTS.rows("platforms")}
    assert said == {"", "about", "at_least", "at_most"}
    notes = " ".join(row["note"] for row in FACTS.rows("platforms"))
    assert "at least" not in notes and "approximate" not in notes


def test_rows_are_those_that_hold_every_value_in_the_order_of_the_table():
    owners = FACTS.rows("platforms", platform="myspace", attribute="owner")
    assert [row["value"] for row in owners] == ["Time Inc.", "Meredith Corporation"]
    assert FACTS.rows("platforms", platform="nowhere") == ()


def test_a_client_cannot_replace_what_is_said_in_words():
    with pytest.raises(InvalidInput, match="purpose"):
        FACTS.overridden([{"metric": "purpose", "value": 1}])
