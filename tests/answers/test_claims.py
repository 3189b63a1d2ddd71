import datetime
import shutil

import pytest

from toolkit import answers, data
from toolkit.answers.claim import Difference, more, points, same, times, verdict
from toolkit.answers.quantity import Quantity
from toolkit.model.ranges import Range


@pytest.fixture(scope="module")
def claims(facts):
    return {claim.id: claim for claim in answers.claims(facts)}


def number(value, unit="accounts"):
    return Quantity("n", Range(value, value, "linear"), unit, "primary", "a-source")


@pytest.fixture
def changed(tmp_path, facts):
    """The tables, with some words of one replaced."""

    def changed(name, *words):
        folder = tmp_path / "data"
        shutil.copytree(facts.folder, folder)
        path = folder / f"{name}.csv"
        content = path.read_text(encoding="utf-8")
        for before, after in words:
            assert before in content
            content = content.replace(before, after)
        path.write_text(content, encoding="utf-8")
        return {claim.id: claim for claim in answers.claims(data.load(folder))}

    return changed


@pytest.mark.parametrize(
    ("name", "text", "outcome"),
    [
        ("us_order", "000", "corrected"),
        ("facebook_two_billion", "000", "corrected"),
        ("facebook_one_and_a_half", "002", "corrected"),
        ("facebook_one_billion", "002", "corrected"),
        ("linkedin_members", "002", "corrected"),
        ("born_early_2000s", "002", "confirmed"),
        ("facebook_public", "002", "confirmed"),
        ("facebook_firms", "002", "holds_if"),
        ("linkedin_alone", "002", "holds_if"),
        ("x_characters", "002", "corrected"),
        ("x_journalists", "002", "corrected"),
        ("instagram_pictures", "002", "holds_if"),
        ("tumblr_recycle", "002", "no_figure"),
        ("essential", "003", "corrected"),
    ],
)
def test_each_claim_names_its_text_and_comes_to_something(claims, name, text, outcome):
    claim = claims[name]
    assert (claim.text, claim.verdict, claim.grade, claim.date) == (text, outcome, "seed", None)
    assert claim.lessons and claim.platforms


def test_no_claim_is_left_out_of_the_list(claims):
    assert len(claims) == 14


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("x_characters", [280 / 140, 25_000 / 140]),
        ("linkedin_members", [1_200 / 500]),
        ("facebook_two_billion", [3.07 / 2]),
        ("facebook_one_and_a_half", [3.07 / 1.5]),
        ("facebook_one_billion", [3.07 / 1]),
        ("tumblr_recycle", [1_100 / 20]),
        ("facebook_public", [34 - 25]),
        ("facebook_firms", [31 - 68, 43 - 42]),
        ("linkedin_alone", [81 - 53]),
        ("x_journalists", [21 - 27, 83 - 40]),
        ("instagram_pictures", [76 - 73, 25 - 34]),
        ("us_order", [1, 36 - 21]),
        ("essential", [2]),
        ("born_early_2000s", [2003 - 2000]),
    ],
)
def test_each_difference_equals_a_hand_calculation(claims, name, expected):
    assert [gap.value for gap in claims[name].differences] == pytest.approx(expected)


def test_what_the_texts_say_is_graded_seed_and_undated(claims):
    said = [number for claim in claims.values() for number in claim.said]
    assert {(number.grade, number.date) for number in said} == {("seed", None)}
    assert [number.value for number in claims["us_order"].said] == [1, 2, 3, 4, 5]


def test_todays_figures_have_a_grade_and_a_source(claims):
    today = [met.figure for claim in claims.values() for met in claim.today]
    assert today and all(number.grade != "seed" and number.source for number in today)


def test_one_edition_ranks_the_networks_of_the_united_states(claims):
    shown = [met.figure for met in claims["us_order"].today]
    assert {number.date for number in shown} == {datetime.date(2024, 6, 10)}
    assert [number.platform for number in shown] == [
        "youtube", "facebook", "instagram", "pinterest", "x",
    ]  # fmt: skip
    assert claims["us_order"].differences[0] == Difference("order", 1, "pairs", of=6)


def test_a_number_of_members_lies_between_two_editions_of_one_count(claims):
    ends = (datetime.date(2008, 12, 31), datetime.date(2019, 12, 31))
    for name in ("facebook_one_billion", "facebook_one_and_a_half", "facebook_two_billion"):
        assert claims[name].between == ends
    assert claims["linkedin_members"].between == (None, datetime.date(2018, 12, 31))
    assert claims["x_characters"].between is None


def test_members_are_met_by_the_same_kind_of_count(claims):
    assert claims["linkedin_members"].today[0].figure.name == "members"
    assert claims["facebook_two_billion"].today[0].figure.name == "monthly_active_users"


def test_journalists_asked_two_ways_are_never_put_together(claims):
    gaps = claims["x_journalists"].differences
    assert [gap.what for gap in gaps] == [
        "journalists_most_valuable_single",
        "journalists_most_valuable",
    ]


def test_answers_of_two_editions_are_never_set_against_each_other(changed):
    question = "x,share_journalists_most_valuable_single,,all,0.21,share,journalists,US"
    found = changed("results", (f"{question},2025,2025-12", f"{question},2024,2024-12"))
    assert [gap.what for gap in found["x_journalists"].differences] == ["journalists_most_valuable"]
    assert found["x_journalists"].verdict == "confirmed"


def test_most_of_those_who_sell_to_firms_name_another_network(claims):
    shares = [m.figure.value for m in claims["linkedin_alone"].today if "important" in m.what]
    assert shares == [0.33, 0.44]


def test_a_changed_figure_changes_the_difference_and_what_the_claim_comes_to(changed):
    found = changed("platforms", ("x,character_limit,post,280,", "x,character_limit,post,141,"))
    assert found["x_characters"].differences[0].value == pytest.approx(141 / 140)
    assert found["x_characters"].verdict == "confirmed"


def test_a_claim_whose_figures_are_gone_has_no_figure(changed):
    found = changed("results", ("facebook,share_marketers", "tiktok,share_marketers"))
    assert found["facebook_public"].verdict == "no_figure"
    assert found["facebook_public"].differences == ()


def test_networks_that_all_stand_would_still_be_essential(changed):
    found = changed(
        "platforms",
        ("viadeo,status,,unknown", "viadeo,status,,open"),
        ("flickr,status,,faded", "flickr,status,,open"),
    )
    assert found["essential"].verdict == "confirmed"
    assert found["essential"].differences[0].value == 4


@pytest.mark.parametrize(
    ("supports", "outcome"),
    [
        ((True, True), "confirmed"),
        ((True, None), "confirmed"),
        ((False, False), "corrected"),
        ((True, False), "holds_if"),
        ((None, None), "no_figure"),
        ((), "no_figure"),
    ],
)
def test_figures_that_are_divided_make_a_condition(supports, outcome):
    assert verdict(*supports) == outcome


def test_numbers_within_a_tenth_say_the_same():
    assert same(number(1.09), number(1)) and not same(number(1.11), number(1))
    assert same(None, number(1)) is None


def test_a_missing_number_makes_no_difference():
    assert times("x", None, number(1)) == () == times("x", number(1), number(0))
    assert points("x", number(0.5), None) == ()
    assert more(None, number(1)) is None
