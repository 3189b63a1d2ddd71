"""Articles of law: every line has its words, its reading, and a day after which it is stale."""

import datetime

import pytest

from toolkit import data, text
from toolkit.answers.checklist import USES
from toolkit.text import catalogue

FACTS = data.load()
ARTICLES = data.articles(FACTS)
ROWS = FACTS.table("law").set_index("id")
# What specs promise of each place, by the article that says it.
PROMISED = {
    "EU": (
        "4(4) 5(1)(b) 5(1)(c) 5(1)(e) 7 9 14 15 20 22 26 8/2020 C-210/16 C-40/17 C-252/21 "
        "C-446/21 5(3) 26(3) 28(2)"
    ),
    "FR": "82 2020-091 2020-092 L34-5 SAN-2025-017 SAN-2024-020",
    "CA-QC": "3.1 8 8.1 8.2 9.1 12 12.1 17 18.3 22 23 27 2 6(1) 52",
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_line_and_every_text_has_its_words(language):
    known = catalogue.ids(language)
    for article in ARTICLES:
        assert known[f"law.{article.id}.name"] and known[f"law.{article.id}.do"]
        assert known[f"law.instrument_{article.instrument}"]


def test_no_words_are_left_without_a_line():
    lines = {article.id for article in ARTICLES}
    kept = {key.split(".")[1] for key in catalogue.ids("en") if key.startswith("law.")}
    assert {name for name in kept if not name.startswith("instrument_")} == lines


@pytest.mark.parametrize("group", PROMISED)
def test_the_articles_promised_are_there(group):
    held = {article.article for article in ARTICLES if article.group == group}
    assert set(PROMISED[group].split()) <= held


def test_only_what_was_read_counts_as_checked():
    read = {article.id: article.checked for article in ARTICLES}
    wanted = {"text": True, "quoted": True, "release": True, "summary": False, "none": False}
    assert read == {name: wanted[how] for name, how in ROWS["read"].items()}
    assert 0 < sum(not checked for checked in read.values()) < len(read) / 2


def test_what_binds_a_platform_says_what_it_means_for_you():
    for article in ARTICLES:
        words = text.say(f"law.{article.id}.do", "en_US")
        assert ("For you:" in words) == (article.binds == "platform"), article.id


def test_a_line_matters_always_or_by_a_use_that_can_be_asked():
    assert {use for article in ARTICLES for use in article.when} == set(USES)


def test_the_three_questions_of_anonymity_bear_on_quebecs_regulation():
    [line] = [article for article in ARTICLES if article.id == "qc_anonymised"]
    assert line.evidence == ("individualisation", "correlation", "inference")


@pytest.mark.parametrize(
    "day, stale", [("2026-11-22", False), ("2027-11-30", False), ("2027-12-01", True)]
)
def test_a_line_is_stale_in_the_thirteenth_month(day, stale):
    # Read on 22 November 2026: twelve calendar months end with November 2027.
    assert ARTICLES[0].last_checked == datetime.date(2026, 11, 22)
    assert ARTICLES[0].stale(datetime.date.fromisoformat(day)) is stale


def test_no_line_was_read_before_it_held():
    assert all(article.date is None or article.date <= article.last_checked for article in ARTICLES)


def test_quebecs_lines_speak_its_french():
    words = " ".join(
        text.say(f"law.{article.id}.{part}", "fr_CA")
        for article in ARTICLES
        if article.group == "CA-QC"
        for part in ("name", "do")
    )
    assert "renseignement" in words and "EFVP" in words
    assert "données personnelles" not in words and "cookie" not in words
