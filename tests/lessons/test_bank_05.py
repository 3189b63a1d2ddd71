"""Lesson 05: its rules by hand, and the numbers its prose and its exercises print."""

import math
import re
from pathlib import Path

import pytest

from toolkit import answers, data, records
from toolkit.lessons.learn import checks, quizzes
from toolkit.lessons.learn.bank import lesson_05, weeks
from toolkit.model import allocation, evidence
from toolkit.model.ranges import whole

ROOT = Path(__file__).parents[2]
LESSON = (ROOT / "notebooks/source/05_where_the_hours_go.py").read_text("utf-8")
EXERCISE = (ROOT / "exercises/source/05_where_the_hours_go.py").read_text("utf-8")
FIRST = 100 * (1 - math.exp(-1))  # the first hours bring 63 %


def right(check_id):
    check = checks[check_id]
    return check.right(**check.cases[0])


def slip(check_id, name):
    check = checks[check_id]
    return check.slips[name](**check.cases[0])


def rows(text, lang, title=""):
    """The tables of one language, in cells that hold a title: a row's first part to the others."""
    cells = [cell for cell in re.split(r"(?m)^# %%", text) if f'"lang-{lang}"' in cell]
    cells = [cell for cell in cells if title in cell]
    lines = re.findall(r"(?m)^# \| (.+) \|$", "".join(cells))
    split = [[part.strip() for part in line.split("|")] for line in lines]
    return {name: [re.sub(r"\s?%", "", p).replace(",", ".") for p in rest] for name, *rest in split}


def test_below_a_minimum_nothing_then_less_and_less():
    assert weeks.brought(1.9, 100, 2, 2) == 0
    assert weeks.brought(2, 100, 2, 2) == pytest.approx(FIRST)
    assert weeks.brought(4, 100, 2, 2) - FIRST < FIRST


def test_the_florist_by_hand():
    # 4 h on Instagram: 100 (1 - exp(-2)) = 86.47; 2 h on TikTok, of 4: nothing
    assert right("05_florist") == pytest.approx(86.47, abs=0.01)
    # as if 2 h of 4 brought half of 80 (1 - exp(-2)) = 69.17
    assert slip("05_florist", "half_is_half") == pytest.approx(86.47 + 34.59, abs=0.01)
    # as if 80 (1 - exp(-1)) = 50.57 counted
    assert slip("05_florist", "minimum_ignored") == pytest.approx(86.47 + 50.57, abs=0.01)
    # 63.21 for two hours, so 126.42 for four
    assert slip("05_florist", "straight_line") == pytest.approx(126.42, abs=0.01)


def test_the_bookshop_by_hand():
    # 1 h of tips 39.35 and 4 h of videos 69.17 make 108.52; 2.5 h of tips alone bring 71.35
    assert right("05_bookshop") == pytest.approx((108.52 - 71.35) / 108.52, abs=1e-4)
    assert slip("05_bookshop", "wrong_base") == pytest.approx((108.52 - 71.35) / 71.35, abs=1e-4)
    assert slip("05_bookshop", "hours_as_result") == 0.5


def test_an_equal_split_loses_nothing_if_no_hour_is_below_a_minimum():
    for check in (lesson_05.LOST, lesson_05.FLORIST_LOST, lesson_05.BOOKSHOP):
        assert check.slips["minimum_ignored"](**check.cases[0]) == 0
    more = checks["05_equal_split_lost"].cases[0] | {"hours": 6}
    assert weeks.lost_share(**more) == pytest.approx(0)  # what its last sentence says
    twelve = checks["05_florist_lost"].cases[0] | {"hours": 12}
    assert weeks.lost_share(**twelve) < 0.005


@pytest.mark.parametrize("check", [c for c in lesson_05.CHECKS if c.choices], ids=lambda c: c.id)
def test_whatever_is_chosen_is_right_or_a_named_slip(check):
    kinds = [check.outcome(choice).kind for choice in check.choices]
    assert sorted(kinds) == ["right", *["slip"] * (len(check.choices) - 1)]


def test_the_account_to_close_is_the_one_missed_least():
    case = checks["05_close"].cases[0]
    without = {}
    for name in case["accounts"]:
        kept = {other: row for other, row in case["accounts"].items() if other != name}
        table = {
            "scale": [row.most for row in kept.values()],
            "hours_constant": [row.hours_constant for row in kept.values()],
            "minimum_hours": [row.minimum_hours for row in kept.values()],
            "setup_cost": 0,
        }
        without[name] = allocation.allocate_hours(table, case["hours"]).value
    assert right("05_close") == max(without, key=without.get) == "tiktok"
    for lang in ("en", "fr"):
        printed = {name.lower(): row for name, row in rows(EXERCISE, lang, "# ## 4. ").items()}
        for name, row in case["accounts"].items():
            numbers = [row.most, row.minimum_hours, row.hours, round(without[name], 1)]
            assert list(map(float, printed[name][-4:])) == numbers


def test_the_next_hour_is_read_from_the_table_of_the_exercise():
    accounts = checks["05_next_hour"].cases[0]["accounts"]
    for lang in ("en", "fr"):
        printed = {name.lower(): row for name, row in rows(EXERCISE, lang, "# ## 3. ").items()}
        for name, a in accounts.items():
            today, more = (
                round(weeks.brought(hours, a.most, a.minimum_hours, a.hours_constant), 1)
                for hours in (a.hours, a.hours + 1)
            )
            assert list(map(float, printed[name])) == [a.hours, today, more, a.minimum_hours]


@pytest.mark.parametrize("text", [LESSON, EXERCISE], ids=["lesson", "exercise"])
@pytest.mark.parametrize("lang, head", [("en", "hours a week"), ("fr", "heures par semaine")])
def test_the_table_of_shares_is_the_curve(text, lang, head):
    table = rows(text, lang)
    shares = table["share" if lang == "en" else "part"]
    for hours, share in zip(table[head], shares, strict=True):
        assert float(share) == pytest.approx(100 * (1 - math.exp(-float(hours) / 2)), abs=0.06)


def test_the_best_plan_of_the_florist_is_the_one_printed():
    best, _ = weeks.equal_split(**checks["05_florist_lost"].cases[0])
    assert f"{best:.1f}" == "132.6"
    assert "132.6 points" in EXERCISE and "132,6 points" in EXERCISE


@pytest.mark.parametrize("votes", range(10, 201))
def test_the_rule_of_the_square_root_finds_the_votes_or_asks_for_one_more(votes):
    by_hand = next(a for a in range(votes + 1) if 2 * a - votes >= 1.3 * math.sqrt(votes))
    assert by_hand - weeks.votes_to_win(votes, 0.9) in (0, 1)


def test_a_majority_of_one_is_little_more_than_chance():
    assert right("05_votes_to_win") == 38  # lead 12, and 1.3 x 8 = 10.4: 37 to 27 leads by 10
    chance = evidence.probability_preferred(33, 31, whole("logit"))
    assert slip("05_votes_to_win", "majority_is_enough") == 33 and chance < 0.65
    assert slip("05_votes_to_win", "lead_added_whole") == 32 + 12


def test_a_sum_is_sent_only_over_five_people_or_more():
    staff = [("mon-fri", "full")] * 5
    assert weeks.to_send(staff) == "rows"  # five lines alike: nobody stands alone
    assert weeks.to_send([*staff, ("sat", "full")]) == "contract"
    assert weeks.to_send([*staff, ("sat", "student")]) == "team"


@pytest.fixture(scope="module")
def week():
    client = records.read("museum_shop").replace(hours_per_week=8)
    facts = data.load()
    found = answers.week(client, facts)
    bare = {slot.account: slot.minimum_hours.value for slot in found.slots if slot.held}
    return found, bare, answers.week(client, facts, split=bare).yours


def test_what_the_lesson_says_of_keeping_pinterest(week):
    found, bare, kept = week
    [closing] = found.close
    assert (closing.account, f"{closing.keeping_share.value:.0%}") == ("pinterest", "26%")
    assert f"{kept.lost_share.value:.0%}" == "15%" and f"{sum(bare.values()):.2f}" == "7.95"
    assert "costs 15 to 26%" in LESSON and "coûte de 15 à 26 %" in LESSON
    shares = {slot.account: f"{slot.in_plan:.0%}" for slot in found.slots}
    assert [shares[a] for a in ("pinterest", "linkedin_profile", "facebook_page")] == [
        "12%",
        "27%",
        "99%",
    ]


def test_the_ranking_would_try_what_the_plan_closes(week):
    [other] = [d for d in week[0].differences if d.account == "pinterest"]
    assert (other.outcome, other.reason, other.hours.value) == ("test", "tried_only", 0)


@pytest.mark.parametrize(
    "name", [q.id for q in lesson_05.QUIZZES] + [p.id for p in lesson_05.PREDICTIONS]
)
def test_every_item_of_the_lesson_stands_in_it(name):
    verb = "quiz" if name in quizzes else "predict"
    assert LESSON.count(f'learn.{verb}("{name}"') == 1
    assert verb == "quiz" or LESSON.count(f'learn.reveal("{name}"') == 1
