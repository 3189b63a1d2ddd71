"""The numbers lesson 03 tells and asks for, worked by hand."""

import re
from pathlib import Path

import pytest

from toolkit import text
from toolkit.lessons.learn import checks
from toolkit.lessons.learn.bank import lesson_03

ROOT = Path(__file__).parents[2]
MONTHS = [check for check in lesson_03.CHECKS if check.right is lesson_03.month_reach]
SLIPS = (
    "followers_as_reach reach_adds_up mean_of_rates average_user hub_is_enough consent_forever"
).split()


def _answer(name):
    return checks[name].right(**checks[name].cases[0])


def _slip(name, slip):
    return checks[name].slips[slip](**checks[name].cases[0])


@pytest.mark.parametrize(
    "name, by_hand",
    [
        # 0.5 x 32 + 0.5 x 800 (1 - 0.96^12 = 0.38729)
        ("03_month_of_800", 170.9),
        # 0.25 x 45 + 0.75 x 900 (1 - 0.95^16 = 0.55987)
        ("03_month_at_the_pool", 389.2),
        # 0.6 x 30 + 0.4 x 1200 (1 - 0.975^8 = 0.18335)
        ("03_month_at_the_library", 106.0),
        # 0.2 x 200 + 0.8 x 800 (1 - 0.75^3 = 0.578125)
        ("03_month_function", 410.0),
        # 45 / 3 = 15 messages, 12 read; 12 / 0.02
        ("03_border", 600),
        # (80 + 45) / (4000 + 500)
        ("03_rate_of_both", 0.0278),
    ],
)
def test_the_accepted_number_by_hand(name, by_hand):
    assert _answer(name) == pytest.approx(by_hand, rel=2e-3)


@pytest.mark.parametrize("check", MONTHS, ids=lambda check: check.id)
def test_a_months_slips_are_everybody_the_sum_one_post_and_chance_alone(check):
    case = check.cases[0]
    followers, rate, posts = (case[name] for name in ("followers", "reach_rate", "posts"))
    told = {slip: rule(**case) for slip, rule in check.slips.items()}
    assert told == pytest.approx(
        {
            "followers_as_reach": followers,
            "reach_adds_up": followers * rate * posts,
            "one_post_only": followers * rate,
            "always_new_people": followers * (1 - (1 - rate) ** posts),
        }
    )


def test_two_accounts_have_one_rate_and_not_their_mean_nor_their_sum():
    assert _slip("03_rate_of_both", "mean_of_rates") == pytest.approx(0.055)
    assert _slip("03_rate_of_both", "reach_adds_up") == pytest.approx(0.11)


def test_below_the_border_messages_win_and_above_it_the_post():
    messages = 45 / 3 * 0.8
    border = _answer("03_border")
    assert 0.02 * (border - 50) < messages < 0.02 * (border + 50)
    assert _slip("03_border", "followers_as_reach") == messages


def test_the_four_ways_to_new_neighbours_by_hand():
    # 6000 x 5% x 6%; 10 x 120 x 5%; 6 x 266.67 x 5%; 800 x 30% x 90%
    case = checks["03_new_people"].cases[0]
    assert lesson_03.neighbours_by_way(**case) == pytest.approx(
        {"celebrity": 18, "customers": 60, "friends": 80, "draw_list": 216}
    )


def test_each_wrong_way_to_new_neighbours_is_another_choice():
    check = checks["03_new_people"]
    named = {check.right(**check.cases[0]): "right"}
    named |= {rule(**check.cases[0]): slip for slip, rule in check.slips.items()}
    assert named == {
        "celebrity": "hub_is_enough",
        "customers": "average_user",
        "friends": "right",
        "draw_list": "consent_forever",
    }


@pytest.mark.parametrize("contacts", [(5, 5, 5), (1, 9), (30, 40, 350)])
def test_a_friend_has_at_least_as_many_contacts_as_the_mean(contacts):
    friend, mean = (
        rule(contacts) for rule in (lesson_03.contacts_of_a_friend, lesson_03.mean_contacts)
    )
    assert friend == mean if len(set(contacts)) == 1 else friend > mean


def test_the_named_friend_of_the_lesson_has_177_contacts():
    # 900 + 1600 + 2500 + 3600 + 4900 + 6400 + 8100 + 10000 + 16900 + 122500 = 177400; / 1000
    town = (30, 40, 50, 60, 70, 80, 90, 100, 130, 350)
    assert lesson_03.contacts_of_a_friend(town) == pytest.approx(177.4)


@pytest.mark.parametrize("letter, kind", [("C", "right"), ("c", "right"), ("D", "slip")])
def test_a_decision_is_answered_with_a_letter(letter, kind):
    assert checks["03_new_people"].outcome(letter).kind == kind


def test_every_slip_of_the_lesson_is_met_in_an_exercise():
    source = (ROOT / "exercises" / "source" / "03_who_sees_it.py").read_text("utf-8")
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


@pytest.mark.parametrize(
    "case, told, message",
    [
        # 1000 (1 - 0.98^10 = 0.18293); 1 - 0.98^50 = 0.636
        ((1000, 0.02, 10, 0), "183", "quiz.03_month_reach.right"),
        ((100, 0.02, 50, 0), "64", "quiz.03_fifteen_followers.reach_adds_up.why"),
    ],
)
def test_the_numbers_of_the_quiz_are_the_models(case, told, message):
    assert f"{lesson_03.month_reach(*case):.0f}" == told
    for locale in ("en_US", "fr_FR"):
        assert re.search(rf"\b{told}\b", text.say(message, locale))


def test_the_worked_example_says_what_the_model_gives():
    # 2000 (1 - 0.97^20 = 0.45621) = 912; half-way to 60
    months = [lesson_03.month_reach(2000, 0.03, 20, overlap) for overlap in (0, 0.5, 1)]
    assert [round(people) for people in months] == [912, 486, 60]
    source = (ROOT / "notebooks" / "source" / "03_who_sees_it.py").read_text("utf-8")
    assert all(re.search(rf"\b{people:.0f}\b", source) for people in months)
