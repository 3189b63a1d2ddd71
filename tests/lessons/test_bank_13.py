"""The numbers lesson 13 tells and asks for, worked by hand."""

import re
from pathlib import Path

import pytest

from toolkit import answers, archives, data, text
from toolkit.lessons.learn import checks

ROOT = Path(__file__).parents[2]
FACTS = data.load()


@pytest.fixture(scope="module", params=["en", "fr"])
def held(request):
    made = archives.invented.archive("facebook_2021", lang=request.param)
    return answers.archive(archives.read(made))


def _answer(name):
    return checks[name].right(**checks[name].cases[0])


@pytest.mark.parametrize(
    ("name", "by_hand"),
    [
        ("13_sort_a_thousand", 0.8),  # (150 + 400 + 200 + 50) / 1000
        ("13_sort_five_hundred", 0.7),  # (60 + 190 + 80 + 20) / 500
        ("13_different_firms", 110),  # 85 + 40 - 15
        ("13_firms_step_by_step", 120),  # 90 + 50 - 20
        ("13_firms_function", 78),  # 64 + 22 - 8
        ("13_your_name_read", 45),  # 1500 x 0.6 x 0.05
        ("13_file_to_carry", 370),  # 140 + 230
    ],
)
def test_the_accepted_number_by_hand(name, by_hand):
    assert _answer(name) == pytest.approx(by_hand)


def test_likes_taken_for_given_lower_the_share():
    slips = checks["13_sort_five_hundred"].slips
    case = checks["13_sort_five_hundred"].cases[0]
    told = {slip: rule(**case) for slip, rule in slips.items()}
    assert told == pytest.approx(
        {
            "likes_as_provided": 0.58,
            "inferred_only": 0.2,
            "observed_only": 0.5,
            "share_given": 0.3,
        }
    )


def test_the_customers_archive_leaves_one_way():
    check = checks["13_customers_archive"]
    assert _answer("13_customers_archive") == "together"
    told = {slip: rule(**check.cases[0]) for slip, rule in check.slips.items()}
    assert told == {
        "friends_are_mine": "friends",
        "names_removed": "without_names",
        "archive_kept": "kept",
    }


def test_the_letters_of_the_exercise_are_those_of_the_choices():
    source = (ROOT / "exercises/source/13_your_own_archive.py").read_text("utf-8")
    rows = re.findall(r"^# \| ([A-D]) \|.*\| (\d+) \|$", source, re.MULTILINE)
    ways = checks["13_customers_archive"].cases[0]["ways"]
    numbers = [str(pieces) for pieces, _ in ways.values()]
    assert rows == [*zip("ABCD", numbers, strict=True)] * 2


def test_the_lesson_tells_what_the_invented_archive_holds(held):
    assert (held.pieces, held.by_source) == (
        293,
        {"provided": 107, "observed": 130, "inferred": 56},
    )
    assert text.percent(1 - held.share("provided"), "en_US", decimals=0) == "63%"
    kinds = {kind: pieces for kind, _, pieces in held.by_kind}
    assert (kinds["profile"], kinds["friend"], kinds["off_platform"]) == (5, 38, 87)
    assert kinds["off_platform"] == max(kinds.values())
    assert (held.uploaders, held.strangers, held.advertisers) == (64, 51, 78)
    assert kinds["advertiser_visit"] == 22


def test_tiktok_observes_most_and_linkedin_names_no_advertiser():
    tiktok, linkedin = (
        answers.archive(archives.read(archives.invented.archive(layout, lang="en")))
        for layout in ("tiktok_2024", "linkedin")
    )
    assert round(tiktok.share("observed"), 1) == 0.7
    assert (linkedin.uploaders, linkedin.advertisers) == (0, 0)


@pytest.mark.parametrize(
    ("table", "metric", "value", "told"),
    [
        ("results", "companies_per_archive", 2230, "2,230"),
        ("results", "companies_in_all_archives", 186_892, "186,892"),
        ("results", "share_archives_with_largest_broker", 0.96, "96%"),
        ("inference", "share_listed", 0.88, "88%"),
        ("inference", "share_unaware", 0.74, "74%"),
        ("inference", "share_interests_wrong", 0.27, "27%"),
    ],
)
def test_figures_quoted_have_their_row(table, metric, value, told):
    assert FACTS.rows(table, metric=metric)[0]["value"] == pytest.approx(value)
    lesson = (ROOT / "notebooks/source/13_your_own_archive.py").read_text("utf-8")
    assert told in lesson


def test_articles_quoted_have_their_line():
    lines = {(row["instrument"], row["article"]) for row in FACTS.rows("law")}
    quoted = {("gdpr", "15"), ("gdpr", "20"), ("p39_1", "17"), ("p39_1", "27")}
    assert quoted | {("cnil", "SAN-2025-017"), ("edpb", "8/2020")} <= lines
