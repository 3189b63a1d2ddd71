"""The numbers lesson 04 tells and asks for, worked by hand."""

import re
from pathlib import Path

import pytest

from toolkit import text
from toolkit.lessons.learn import checks
from toolkit.lessons.learn.bank import lesson_04

ROOT = Path(__file__).parents[2]
SLIPS = (
    "roi_as_ratio revenue_not_margin markup_for_margin vat_mixed percent_vs_points last_click"
    " post_hoc_time hash_is_anonymous"
).split()


def _answers(name):
    check = checks[name]
    case = check.cases[0]
    return {"right": check.right(**case)} | {
        slip: rule(**case) for slip, rule in check.slips.items()
    }


def test_the_florist_needs_thirty_customers():
    # 3 x 52 / 12 = 13 h, 390; 65 x 50% x 2 x 20% = 13; the month of four weeks is 12 h
    assert _answers("04_florist") == pytest.approx(
        {
            "right": 390 / 13,
            "revenue_not_margin": 390 / 26,
            "would_have_come": 390 / 65,
            "weeks_as_month": 360 / 13,
        }
    )


def test_the_climbing_gym_needs_sixteen():
    # 26 h x 24 = 624; 65 x 80% x 3 / 4 = 39
    assert _answers("04_climbing_gym")["right"] == pytest.approx(16)


def test_the_boutique_from_its_tags():
    # 60 / 1.2 = 50; margin 20; 20 x 3 x 0.5 = 30
    assert _answers("04_boutique") == pytest.approx(
        {
            "right": 480 / 30,
            "vat_mixed": 480 / (30 * 3 * 0.5),
            "markup_for_margin": 480 / (50 * 20 / 30 * 3 * 0.5),
            "revenue_not_margin": 480 / (50 * 3 * 0.5),
            "would_have_come": 480 / (20 * 3),
        }
    )


def test_the_campaign_returns_a_fifth():
    # margin 360; cost 8 x 25 + 100 = 300
    assert _answers("04_campaign") == pytest.approx(
        {
            "right": 60 / 300,
            "roi_as_ratio": 360 / 300,
            "revenue_not_margin": 600 / 300,
            "ads_alone": 900 / 100,
            "time_is_free": 260 / 100,
        }
    )


def test_december_brings_eighty_by_itself():
    # 200 x 210 / 150 = 280 expected
    answers = _answers("04_december")
    assert answers == pytest.approx({"right": 20, "post_hoc_time": 100, "last_click": 45})


def test_half_a_point_on_two_percent_is_a_quarter():
    # 40 / 1600 = 2.5%
    assert _answers("04_rise") == pytest.approx(
        {"right": 0.25, "percent_vs_points": 0.005, "rise_as_ratio": 1.25}
    )


@pytest.mark.parametrize(
    "typed, kind", [("25", "right"), ("25 %", "right"), ("0,25", "right"), ("0,5", "slip")]
)
def test_a_rise_is_typed_in_percent_or_as_a_share(typed, kind):
    assert checks["04_rise"].outcome(typed, "fr").kind == kind


def test_what_each_test_is_worth_over_the_year_by_hand():
    case = checks["04_first"].cases[0]
    assert lesson_04.net_values(**case) == pytest.approx(
        {
            "followers": -20,
            "before_after": 90 * 12 - 40,
            "hashed_list": 130 * 12 - 120,
            "till": 130 * 12 - 640,
        }
    )


def test_the_question_at_the_till_is_worth_less_and_comes_first():
    assert _answers("04_first") == {
        "right": "till",
        "easy_to_count": "followers",
        "post_hoc_time": "before_after",
        "hash_is_anonymous": "hashed_list",
    }
    assert [checks["04_first"].outcome(letter).kind for letter in "Dd"] == ["right", "right"]


def test_the_ads_of_the_lesson_lose_62_of_each_hundred():
    # 3000 / 12 x 1000 = 250,000; x 1.6% x 1.2% = 48; x 24 = 1152
    back = 3000 / 12 * 1000 * 0.016 * 0.012 * 24
    assert back == pytest.approx(1152)
    told = lesson_04.campaign_return(back, 1, 0, 1, 3000)
    assert told == pytest.approx(-0.616)


def test_every_slip_of_the_lesson_is_met_in_an_exercise():
    source = (ROOT / "exercises" / "source" / "04_is_it_worth_it.py").read_text("utf-8")
    met = {
        slip
        for name in re.findall(r'learn\.check\("([\w]+)"', source)
        for slip in checks[name].slips
    }
    assert set(SLIPS) <= met


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_says_what_was_done_before_what_to_do(slip):
    assert text.say(f"slip.{slip}", "en_US").startswith("You ")
    assert text.say(f"slip.{slip}", "fr_FR").startswith("Vous ")


def test_the_markup_is_told_in_the_words_of_france():
    # In France the taux de marge divides by the purchase price, the taux de marque by the price.
    said = text.say("slip.markup_for_margin", "fr_FR")
    assert "prix d’achat" in said
    assert said.index("taux de marge") < said.index("taux de marque")
