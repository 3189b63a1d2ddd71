"""The numbers lesson 12 tells and asks for, worked by hand."""

import re
from pathlib import Path

import pytest

from toolkit import text
from toolkit.lessons.learn import checks
from toolkit.lessons.learn.bank import lesson_12

ROOT = Path(__file__).parents[2]
SLIPS = (
    "hash_is_anonymous reach_as_precision base_rate_ignored lift_as_share sites_as_people"
    " sites_added last_step_alone internet_as_targeted no_cookie_no_trace pixel_is_harmless"
).split()


def _answers(name):
    check = checks[name]
    case = check.cases[0]
    return {"right": check.right(**case)} | {
        slip: rule(**case) for slip, rule in check.slips.items()
    }


def test_the_horoscope_meets_her_nearly_two_times_in_three():
    # 0.95 ** 20 = 0.3585
    assert _answers("12_horoscope") == pytest.approx(
        {
            "right": 1 - 0.95**20,
            "sites_added": 1.0,
            "sites_as_people": 0.05,
            "missed_for_met": 0.95**20,
        }
    )


def test_the_weather_meets_him_seven_times_in_ten():
    assert _answers("12_weather")["right"] == pytest.approx(1 - 0.96**30)
    assert _answers("12_weather")["sites_added"] == pytest.approx(1.2)


def test_four_visitors_in_a_hundred_see_the_tents_again():
    # 2500 x 0.4 = 1000, x 0.5 = 500, x 0.2 = 100
    assert _answers("12_chain_of_tents") == pytest.approx(
        {
            "right": 100,
            "cookie_is_all": 1000,
            "last_step_alone": 500,
            "steps_averaged": 2500 * 1.1 / 3,
        }
    )


def test_three_names_in_four_want_no_cruise():
    # 800 by right, 5% of 49,000 = 2450 by error
    assert _answers("12_cruise") == pytest.approx(
        {
            "right": 800 / 3250,
            "reach_as_precision": 0.8,
            "base_rate_ignored": 0.95,
            "wrong_for_right": 2450 / 3250,
        }
    )


def test_the_festival_s_list_is_seven_and_a_half_times_better():
    # 15% against 2%; 37.5% of the interested
    assert _answers("12_festival") == pytest.approx(
        {"right": 7.5, "lift_as_share": 15, "lift_as_points": 13, "reach_as_precision": 18.75}
    )


def test_the_museum_s_list_is_eight_times_better():
    assert _answers("12_museum")["right"] == pytest.approx(8)


def test_networks_take_less_than_half_of_television_in_the_invented_country():
    # 30% of 6 = 1.8; 1.8 / 4
    assert _answers("12_beside_television") == pytest.approx(
        {
            "right": 45,
            "internet_as_targeted": 150,
            "share_of_another_whole": 30,
            "search_is_profile": 112.5,
        }
    )


def test_what_each_way_reaches_for_three_hundred_euros():
    case = checks["12_which_way"].cases[0]
    assert lesson_12.interested_reached(**case) == pytest.approx(
        {
            "everybody": 400,
            "hashed_list": 1500,
            "pixel_first": 1200,
            "region_interests": 750,
            "fingerprints": 1000,
        }
    )


def test_region_and_interests_reach_fewer_and_are_chosen():
    assert _answers("12_which_way") == {
        "right": "region_interests",
        "contacts_for_interested": "everybody",
        "hash_is_anonymous": "hashed_list",
        "pixel_is_harmless": "pixel_first",
        "no_cookie_no_trace": "fingerprints",
    }
    assert [checks["12_which_way"].outcome(letter).kind for letter in "Dd"] == ["right", "right"]


@pytest.mark.parametrize("typed", ["70,6", "70.6", "70,6 %", "0,706"])
def test_a_chance_is_typed_in_percent_or_as_a_share(typed):
    assert checks["12_weather"].outcome(typed, "fr").kind == "right"


def test_every_slip_of_the_lesson_is_met_in_an_exercise():
    source = (ROOT / "exercises" / "source" / "12_who_follows_you_around.py").read_text("utf-8")
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
