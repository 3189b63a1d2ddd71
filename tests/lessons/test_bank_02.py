"""Lesson 02: its rules by hand, its coverage, and the numbers its prose and its exercises print."""

import re
from pathlib import Path

import pytest

from toolkit import answers, data, records, text
from toolkit.lessons.build.source import read
from toolkit.lessons.learn import checks, quizzes
from toolkit.lessons.learn.bank import lesson_01, lesson_02

ROOT = Path(__file__).parents[2]
LESSON = read(ROOT / "notebooks/source/02_what_an_hour_costs.py")
EXERCISE = read(ROOT / "exercises/source/02_what_an_hour_costs.py")


def right(check_id):
    check = checks[check_id]
    return check.right(**check.cases[0])


def slip(check_id, name):
    check = checks[check_id]
    return check.slips[name](**check.cases[0])


def code(source):
    return "\n".join(cell.text for cell in source.cells if cell.kind == "code")


def prose(source, lang, title=""):
    """The prose of one language from a title on, until the next one, decimal commas as points."""
    said = "\n".join(cell.text for cell in source.cells if cell.language == lang)
    part = said[said.index(title) :]
    return re.sub(r"(\d),(\d)", r"\1.\2", part.partition("\n## ")[0] if title else part)


def called(source, verb):
    return set(re.findall(rf'learn\.{verb}\("([\w.-]+)"', code(source)))


@pytest.mark.parametrize("objective", lesson_02.OBJECTIVES)
def test_every_objective_is_predicted_exercised_and_asked(objective):
    predicted = {p.id for p in lesson_02.PREDICTIONS if p.objective == objective}
    exercised = {c.id for c in lesson_02.CHECKS if c.objective == objective}
    asked = {q.id for q in lesson_02.QUIZZES if q.objective == objective}
    assert predicted & called(LESSON, "predict") & called(LESSON, "reveal")
    assert exercised & called(EXERCISE, "check")
    assert asked & called(LESSON, "quiz")


def test_the_objectives_are_as_many_as_the_bullets_of_the_lesson():
    for lang in ("en", "fr"):
        [cell] = [c for c in LESSON.cells if "objective" in c.tags and c.language == lang]
        assert len(re.findall(r"^- ", cell.text, re.MULTILINE)) == len(lesson_02.OBJECTIVES)
        plan = cell.text.partition("\n\n- ")[0] + cell.text.partition("%")[2]
        core, *parts = map(int, re.findall(r"(\d+)", plan.partition("02_what_an_hour_costs")[0]))
        assert core == sum(parts) == 50


def test_the_warm_up_asks_three_questions_of_the_lesson_before():
    asked = re.findall(r'learn\.quiz\("([\w.-]+)"', code(LESSON))
    assert set(asked[:3]) < {quiz.id for quiz in lesson_01.QUIZZES}
    assert asked[3:] == [quiz.id for quiz in lesson_02.QUIZZES]


def test_nothing_of_the_bank_is_left_unused():
    used = called(LESSON, "check") | called(EXERCISE, "check")
    assert used == {check.id for check in lesson_02.CHECKS}
    assert called(LESSON, "predict") == {p.id for p in lesson_02.PREDICTIONS}


def test_the_slips_that_are_this_lessons_are_met_in_its_exercises():
    met = {name for check_id in called(EXERCISE, "check") for name in checks[check_id].slips}
    assert {"time_is_free", "minutes_as_hours", "net_salary_rate"} <= met


def test_the_solutions_of_the_exercises_pass():
    names = {"__builtins__": {"round": round}}
    for cell in EXERCISE.cells:
        if cell.kind == "code" and "learn" not in cell.text:
            exec(cell.text, names)
    pairs = re.findall(r'learn\.check\("([\w.-]+)", (\w+)', code(EXERCISE))
    assert len(pairs) == 9
    for check_id, name in pairs:
        for lang in ("en", "fr"):
            assert checks[check_id].outcome(names[name], lang).kind == "right", check_id


def test_an_hour_by_hand():
    # 17.40 + 36 % of it, 6.264
    assert right("02_complete_hour") == pytest.approx(17.40 + 6.264)
    assert slip("02_complete_hour", "charges_taken_off") == pytest.approx(17.40 - 6.264)
    assert slip("02_complete_hour", "charges_divided") == pytest.approx(27.1875)


def test_a_year_of_answers_by_hand():
    # 35 min x 5 = 175 min a week = 9,100 min a year = 151 h 40; at 27
    assert right("02_year_of_answers") == pytest.approx(9100 / 60 * 27) == pytest.approx(4095)
    assert slip("02_year_of_answers", "minutes_as_decimals") == pytest.approx(0.35 * 5 * 52 * 27)
    assert slip("02_year_of_answers", "week_for_year") == pytest.approx(78.75)


def test_the_posts_of_the_museum_and_of_the_record_shop_by_hand():
    assert right("02_cost_of_a_post") == pytest.approx(5 * 28.50 * 1.30 / 4)
    # half an hour a post, at 26.60
    assert right("02_record_shop") == pytest.approx(13.30)


def test_a_second_account_by_hand():
    # 3 posts x (20 of 40 min + 10 min) + 60 min = 150 min
    assert right("02_second_account") == pytest.approx(2.5)
    assert slip("02_second_account", "reuse_forgotten") == pytest.approx((3 * 50 + 60) / 60)
    assert slip("02_second_account", "answers_forgotten") == pytest.approx(1.5)
    assert slip("02_second_account", "total_for_difference") == pytest.approx(2.5 + 3.5)


def test_a_first_year_by_hand():
    # 12 x 310 + 12 x 26 + 380
    assert right("02_first_year") == pytest.approx(3720 + 312 + 380)
    assert slip("02_first_year", "time_is_free") == pytest.approx(3720 + 380)
    assert slip("02_first_year", "once_every_month") == pytest.approx(12 * (310 + 312 + 380))


@pytest.mark.parametrize(
    "found, slips",
    # 6 x 22 = 132 a week, 572 a month and 528 in four weeks; with a quarter more, 715 and 660
    [(528, "both"), (572, "charges"), (660, "weeks"), (165, "week")],
)
def test_a_number_is_traced_to_the_slip_that_makes_it(found, slips):
    check = checks["02_which_slip"]
    assert check.right(**check.cases[0] | {"found": found}) == slips


def test_who_costs_least_by_hand():
    # the freelance 270; the employee 13 h x 22.40 = 291.20; the owner 10.83 h x 30 = 325
    assert right("02_who_does_it") == ("freelance", "employee", "owner")
    # charges on the freelance's day: 378
    assert slip("02_who_does_it", "charges_on_price") == ("employee", "owner", "freelance")
    # the wage alone: 208
    assert slip("02_who_does_it", "net_salary_rate")[0] == "employee"


@pytest.mark.parametrize(
    "check_id, title",
    [
        ("02_complete_hour", "## 1. "),
        ("02_year_of_answers", "## 2. "),
        ("02_cost_of_a_post", "## 3. "),
        ("02_second_account", "## 4. "),
        ("02_which_slip", "## 5. "),
        ("02_who_does_it", "## 6. "),
        ("02_first_year", "## For those who have time|## Pour qui a le temps"),
        ("02_record_shop", "# Un exemple résolu|# A worked problem"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_an_exercise_prints_the_numbers_its_check_computes_with(check_id, title, lang):
    [start] = [t for t in title.split("|") if t in prose(EXERCISE, lang)]
    said = prose(EXERCISE, lang, start)
    for words, number in {"five": 5, "cinq": 5, "half": 0.5, "moitié": 0.5}.items():
        said = re.sub(rf"\b{words}\b", str(number), said)
    printed = {float(n) for n in re.findall(r"\d+(?:\.\d+)?", said)}
    printed |= {float(n) / 100 for n in re.findall(r"(\d+) ?%", said)}
    wanted = {number for number in _numbers(checks[check_id].cases[0]) if number}
    assert wanted and {n for n in wanted if not any(abs(n - p) < 1e-9 for p in printed)} == set()


def _numbers(part):
    if isinstance(part, dict):
        return [number for one in part.values() for number in _numbers(one)]
    return [part]


@pytest.mark.parametrize("check_id", ["02_which_slip", "02_who_does_it"])
def test_whatever_is_chosen_is_right_or_a_named_slip(check_id):
    check = checks[check_id]
    answers_given = [rule(**check.cases[0]) for rule in (check.right, *check.slips.values())]
    kinds = [check.outcome(answer).kind for answer in answers_given]
    assert kinds == ["right", *["slip"] * len(check.slips)]
    chosen = {name for one in answers_given for name in ([one] if isinstance(one, str) else one)}
    assert chosen == set(check.choices)


def test_the_letters_of_the_fifth_exercise_are_those_of_its_check():
    for lang, words in (
        ("en", ["charges", "four weeks", "both", "one week"]),
        ("fr", ["charges", "quatre semaines", "deux à la fois", "une semaine"]),
    ):
        said = prose(EXERCISE, lang, "## 5. ")
        [line] = [line for line in said.splitlines() if line.startswith("A. ")]
        printed = re.findall(r"[A-D]\. ([^;.]+)", line)
        labels = [
            text.ids(lang)[f"check.02_which_slip.choice.{choice}"]
            for choice in checks["02_which_slip"].choices
        ]
        for word, option, label in zip(words, printed, labels, strict=True):
            assert word in option and word in label.lower()


def test_the_shares_of_the_predictions_by_hand():
    # charges: 6 of each 26; both slips: 800 of 1,126.67; the bakery: 2.5 of 6 hours
    assert 100 * 6 / 26 == pytest.approx(23.08, abs=0.01)
    assert 1 - 800 / (10 * 52 / 12 * 26) == pytest.approx(0.29, abs=0.001)
    week = answers.cost(records.read("bakery"), data.load()).workload
    hours = {task.name: task.value for task in week.by_task}
    assert sum(hours.values()) == 6
    assert hours["create"] + hours["publish"] == 3.5
    for lang in ("en", "fr"):
        said = prose(LESSON, lang)
        assert re.search(r"€23|23 €", said) and "29%" in said.replace(" %", "%")


def test_the_gaps_that_the_last_quiz_names_by_hand():
    # without charges of 30 % and 25 %, one week of 52 / 12, and 0.30 for half an hour
    low = [1 - 1 / 1.30, 1 - 1 / 1.25, 1 - 12 / 52, 1 - 0.30 / 0.5, 1 - 48 / 52]
    assert [round(100 * share) for share in low] == [23, 20, 77, 40, 8]
    for lang in ("en", "fr"):
        said = " ".join(
            str(words)
            for key, words in text.ids(lang).items()
            if key.startswith("quiz.02_a_bit_low")
        )
        for share in (23, 20, 77, 40, 8):
            assert re.search(rf"\b{share} ?%", said)


def test_every_quiz_has_four_options():
    assert {len(quizzes[quiz.id].options) for quiz in lesson_02.QUIZZES} == {4}
