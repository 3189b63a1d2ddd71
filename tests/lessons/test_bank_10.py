"""The numbers lesson 10 tells and asks for, worked by hand."""

import re
from pathlib import Path

import pytest

from toolkit import answers, data, text
from toolkit.lessons.learn import checks
from toolkit.lessons.learn.bank import lesson_10, tables

ROOT = Path(__file__).parents[2]
LESSON = (ROOT / "notebooks/source/10_what_a_profile_gives_away.py").read_text("utf-8")
EXERCISES = (ROOT / "exercises/source/10_what_a_profile_gives_away.py").read_text("utf-8")
OWN = sorted({slip for check in lesson_10.CHECKS for slip in check.slips} - {"names_removed"})
LETTERS = {"east": "est", "west": "ouest", "north": "nord", "south": "sud"}


def _answer(name):
    return checks[name].right(**checks[name].cases[0])


@pytest.mark.parametrize(
    "name, by_hand",
    [
        # 4 and 5 are apart, 8 is the only woman of the west
        ("10_alone_in_eight", 3),
        # lines 3, 8, 9 and 10
        ("10_alone_in_ten", 4),
        # Alix 8, Bruno 3, David 10
        ("10_named_by_the_club", 3),
        # exp(-19,999 / 58,400) = exp(-0.34245)
        ("10_alone_in_an_area", 0.7100),
        # exp(-2,999 / 7,300) = exp(-0.41082), a little less: 0.6631
        ("10_alone_function", 0.6631),
        # 48,000 / (4 x 2 x 50 x 10)
        ("10_left_in_town", 12),
        # 3,200 / (8 x 2 x 20)
        ("10_left_at_the_club", 10),
    ],
)
def test_the_accepted_number_by_hand(name, by_hand):
    assert _answer(name) == pytest.approx(by_hand, rel=2e-4)


def test_the_steps_of_the_worked_example_and_of_the_gap():
    for rows, alone, smallest in (
        (lesson_10.POOL, (0, 1, 4), (4, 1, 1)),
        (lesson_10.CHOIR, (0, 1, 3), (3, 1, 1)),
    ):
        from toolkit.privacy import risk

        stairs = risk.staircase(tables.framed(rows), list(tables.COLUMNS))
        assert tuple(stairs["unique"][1:]) == alone
        assert tuple(stairs["k"][1:]) == smallest


@pytest.mark.parametrize(
    "source, rows",
    [(LESSON, lesson_10.POOL), (LESSON, lesson_10.CHOIR), (EXERCISES, lesson_10.READERS)],
    ids=["pool", "choir", "readers"],
)
def test_the_tables_of_both_languages_are_the_rows_of_the_check(source, rows):
    for language, suffix in (("en", "s"), ("fr", "")):
        lines = [
            f"# | {place} | {area if language == 'en' else LETTERS[area]} | "
            f"{sex if language == 'en' or sex == 'f' else 'h'} | {decade}{suffix} |"
            for place, (area, sex, decade) in enumerate(rows, start=1)
        ]
        assert "\n".join(lines) in source


def test_the_club_of_both_languages_is_the_club_of_the_check():
    for language, suffix in (("en", "s"), ("fr", "")):
        found = re.findall(
            rf"^# \| [A-Z]\w+ \| (\w+) \| ([fmh]) \| (\d{{4}}){suffix} \|$", EXERCISES, re.M
        )
        words = {v: k for k, v in LETTERS.items()} if language == "fr" else {}
        rows = tuple((words.get(a, a), sex.replace("h", "m"), d) for a, sex, d in found)
        assert rows == lesson_10.CHESS


def test_each_wrong_list_is_another_choice():
    check = checks["10_list_to_send"]
    named = {check.right(**check.cases[0]): "right"}
    named |= {rule(**check.cases[0]): slip for slip, rule in check.slips.items()}
    assert named == {
        "bands": "right",
        "no_names": "names_removed",
        "employers": "mean_group",
        "totals": "safest_whatever",
    }


@pytest.mark.parametrize("letter, kind", [("B", "right"), ("a", "slip"), ("D", "slip")])
def test_a_decision_is_answered_with_a_letter(letter, kind):
    assert checks["10_list_to_send"].outcome(letter).kind == kind


def test_names_removed_is_met_three_times_in_the_exercises():
    met = re.findall(r'learn\.check\("([\w]+)"', EXERCISES)
    assert sum("names_removed" in checks[name].slips for name in met) == 3


@pytest.mark.parametrize("slip", OWN)
def test_a_slip_says_what_was_done_before_what_to_do(slip):
    assert text.say(f"slip.{slip}", "en_US").startswith("You ")
    assert text.say(f"slip.{slip}", "fr_FR").startswith("Vous ")


def test_the_numbers_of_the_prose_are_the_answers():
    town = answers.uniqueness(person=2)
    told = {one.question: one.bits for one in answers.told()}
    larger = answers.uniqueness(people=10_000).steps
    said = {
        f"{100 * town.steps[4].unique_share:.0f}%": "51%",
        f"{100 * town.steps[5].unique_share:.0f}%": "93%",
        f"{town.steps[3].unique} people": "173 people",
        f"{sum(told[q] for q in town.asked[:4]):.1f} bits": "11.1 bits",
        f"{100 * larger[5].unique_share:.0f}%": "58%",
        f"{100 * larger[6].unique_share:.0f}%": "81%",
    }
    for computed, written in said.items():
        assert computed == written and written in LESSON
    assert [step.matching - 1 for step in town.steps[1:6]] == [427, 222, 5, 3, 0]


def test_the_shares_of_the_areas_are_the_same_everywhere():
    areas = answers.identification(data.load()).areas
    shares = [f"{100 * area.alone:.0f}" for area in areas]
    assert shares == ["75", "61", "17"]
    title = LESSON.split("# %%")[1]
    assert all(f"{share}%" in title for share in shares)
    for locale in ("en_US", "fr_FR"):
        right = text.say("quiz.10_eighty_seven.right", locale)
        assert "17" in right and "75" in right
        assert "39" in text.say("quiz.10_eighty_seven.more_answers_than_people.why", locale)
