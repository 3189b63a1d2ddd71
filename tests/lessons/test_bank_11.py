"""The numbers lesson 11 tells and asks for, worked by hand."""

import re
from pathlib import Path

import pytest

from toolkit import answers, data, text
from toolkit.lessons.learn import checks
from toolkit.lessons.learn.bank import lesson_11

ROOT = Path(__file__).parents[2]
LESSON = (ROOT / "notebooks/source/11_what_likes_and_friends_reveal.py").read_text("utf-8")
EXERCISES = (ROOT / "exercises/source/11_what_likes_and_friends_reveal.py").read_text("utf-8")
SLIPS = (
    "auc_as_share_right accuracy_without_base_rate inferred_is_provided field_is_truth seen_is_told"
).split()


def _answer(name):
    return checks[name].right(**checks[name].cases[0])


def _slips(name):
    return {slip: rule(**checks[name].cases[0]) for slip, rule in checks[name].slips.items()}


@pytest.mark.parametrize(
    "name, by_hand",
    [
        # 9 above 4, 7 above 3, 4 above 2: 9 of 12
        ("11_pairs_of_seven", 0.75),
        # 12 above 5, 9 above 4, 5 above 3: 12 of 15
        ("11_pairs_of_eight", 0.8),
        # of 10,000: 240 of 300 named, 970 of 9,700 named
        ("11_who_is_expecting", 240 / 1210),
        # of 10,000: 70 of 100 named, 495 of 9,900 named
        ("11_nursery_list", 70 / 565),
        # of 10,000: 150 of 200 named, 980 of 9,800 named
        ("11_share_right_function", 150 / 1130),
        ("11_given_by_them", 150),
        # 0.8 x 0.7 + 0.2 x 0.3
        ("11_as_the_field_says", 0.62),
    ],
)
def test_the_accepted_number_by_hand(name, by_hand):
    assert _answer(name) == pytest.approx(by_hand)


@pytest.mark.parametrize(
    "name, by_hand",
    [
        # Named 12, 10, 9: two of three; of eight people, those two and four of the others.
        (
            "11_pairs_of_eight",
            {"auc_as_share_right": 6 / 8, "top_of_list": 2 / 3, "coin_as_zero": 0.6},
        ),
        (
            "11_who_is_expecting",
            {
                "accuracy_without_base_rate": 0.897,
                "found_as_named": 0.8,
                "auc_as_share_right": 0.94,
            },
        ),
        (
            "11_given_by_them",
            {"inferred_is_provided": 220, "true_is_provided": 205, "asked_is_inferred": 90},
        ),
        (
            "11_as_the_field_says",
            {"field_is_truth": 0.8, "errors_add_up": 0.5, "both_wrong_forgotten": 0.56},
        ),
    ],
)
def test_each_slip_by_hand(name, by_hand):
    assert _slips(name) == pytest.approx(by_hand)


def test_the_four_letters_by_hand():
    # A: 24 of 24 + 97; B: 24 of 40; C: 27 of 30; D: 30 of 1,000.
    case = checks["11_whom_to_write_to"].cases[0]
    assert lesson_11.shares_right(**case) == pytest.approx(
        {"scores": 24 / 121, "counter": 0.6, "congratulated": 0.9, "everybody": 0.03}
    )


def test_each_wrong_letter_is_another_choice():
    assert _answer("11_whom_to_write_to") == "counter"
    assert _slips("11_whom_to_write_to") == {
        "accuracy_without_base_rate": "scores",
        "seen_is_told": "congratulated",
        "nobody_missed": "everybody",
    }


@pytest.mark.parametrize("letter, kind", [("B", "right"), ("b", "right"), ("A", "slip")])
def test_a_decision_is_answered_with_a_letter(letter, kind):
    assert checks["11_whom_to_write_to"].outcome(letter).kind == kind


@pytest.mark.parametrize("slip", SLIPS)
def test_every_slip_of_its_own_is_met_in_an_exercise_and_says_what_was_done(slip):
    met = {
        slip
        for name in re.findall(r'learn\.check\("([\w]+)"', EXERCISES)
        for slip in checks[name].slips
    }
    assert slip in met
    assert text.say(f"slip.{slip}", "en_US").startswith("You ")
    assert text.say(f"slip.{slip}", "fr_FR").startswith("Vous ")


def test_the_quiz_on_fields_adds_up():
    # A guess right for 94 of 100, a field false for 25: 72 the same.
    assert lesson_11.agreement(0.94, 0.25) == pytest.approx(0.72)


def test_the_prose_says_what_the_answers_give():
    facts = data.load()
    home, nursery = answers.home_town(facts), answers.named(1_000, 20, auc=0.9, named=100)
    likes = [answers.likes(facts, known=known) for known in (1, 10, 20)]
    told = [
        *(f"{home.silent}", f"{home.right}", f"{home.wrong}", f"{home.provided}", f"{home.told}"),
        *(f"{round(100 * one.auc)}" for one in likes),
        *(f"{round(nursery.right)}", f"{round(nursery.wrong)}"),
        f"{round(100 * answers.home_town(facts, same_town=0).share_right)}",
        *(str(count) for count in answers.partners(facts).found.values()),
        f"{round(100 * answers.unverified(false=0.25).measured)}",
        f"{round(100 * answers.likes(facts, known=59, impulsive=0.5).auc)}",
    ]
    for number in told:
        assert len(re.findall(rf"\b{number}\b", LESSON)) >= 2, number


def test_what_was_published_and_is_told_has_its_row():
    rows = data.load().rows("inference")
    values = {f"{100 * row['value']:g}%" for row in rows if row["unit"] == "share"}
    told = set(re.findall(r"[\d.]+%", LESSON.split("# ## Predict first")[1]))
    ours = {"50%", "30%", "20%", "67%", "97%", "91%", "98%", "60%"}
    assert told <= values | ours
    assert {"25%", "27%", "67.5%", "57.2%", "74%", "88%"} <= told
