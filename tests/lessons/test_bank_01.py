"""Lesson 01: its rules by hand, its coverage, and the numbers its prose and its exercises print."""

import re
from pathlib import Path

import pytest

from toolkit import answers, data, records, text
from toolkit.lessons.build.source import read
from toolkit.lessons.learn import checks, quizzes
from toolkit.lessons.learn.bank import lesson_01

ROOT = Path(__file__).parents[2]
LESSON = read(ROOT / "notebooks/source/01_which_platforms.py")
EXERCISE = read(ROOT / "exercises/source/01_which_platforms.py")
CHOICES = [check for check in lesson_01.CHECKS if check.choices]


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


@pytest.fixture(scope="module")
def facts():
    return data.load()


@pytest.mark.parametrize("objective", lesson_01.OBJECTIVES)
def test_every_objective_is_predicted_exercised_and_asked(objective):
    predicted = {p.id for p in lesson_01.PREDICTIONS if p.objective == objective}
    exercised = {c.id for c in lesson_01.CHECKS if c.objective == objective}
    asked = {q.id for q in lesson_01.QUIZZES if q.objective == objective}
    assert predicted & called(LESSON, "predict") & called(LESSON, "reveal")
    assert exercised & called(EXERCISE, "check")
    assert asked & called(LESSON, "quiz")


def test_the_objectives_are_as_many_as_the_bullets_of_the_lesson():
    for lang in ("en", "fr"):
        [cell] = [c for c in LESSON.cells if "objective" in c.tags and c.language == lang]
        assert len(re.findall(r"^- ", cell.text, re.MULTILINE)) == len(lesson_01.OBJECTIVES)
        minutes = re.findall(r"(\d+)", cell.text.partition("01_which_platforms")[0])
        core, *parts = map(int, minutes)
        assert core == sum(parts) == 50


def test_nothing_of_the_bank_is_left_unused():
    used = called(LESSON, "check") | called(EXERCISE, "check")
    assert used == {check.id for check in lesson_01.CHECKS}
    assert called(LESSON, "quiz") == {quiz.id for quiz in lesson_01.QUIZZES}
    assert called(LESSON, "predict") == {p.id for p in lesson_01.PREDICTIONS}


def test_the_slips_that_are_this_lessons_are_met_in_its_exercises():
    met = {name for check_id in called(EXERCISE, "check") for name in checks[check_id].slips}
    assert {"more_platforms_better", "b2b_is_linkedin", "public_is_free"} <= met


def test_the_solutions_of_the_exercises_pass():
    names = {"__builtins__": {"round": round}}
    for cell in EXERCISE.cells:
        if cell.kind == "code" and "learn" not in cell.text:
            exec(cell.text, names)
    pairs = re.findall(r'learn\.check\("([\w.-]+)", (\w+)', code(EXERCISE))
    assert len(pairs) == 6
    for check_id, name in pairs:
        for lang in ("en", "fr"):
            assert checks[check_id].outcome(names[name], lang).kind == "right", check_id


def test_a_score_by_hand():
    # 0.6 x 0.75 + 0.8 x 0.25
    assert right("01_score") == pytest.approx(0.65)
    assert slip("01_score", "weights_forgotten") == pytest.approx(0.7)
    assert slip("01_score", "first_weight_only") == pytest.approx(0.45)


def test_the_lead_of_the_toy_shop_by_hand():
    # 0.49 + 0.27 against 0.56 + 0.09
    assert right("01_toy_shop") == pytest.approx(0.76 - 0.65)
    assert slip("01_toy_shop", "score_for_lead") == pytest.approx(0.76)


def test_the_toy_shops_page_catches_up_beyond_85_points_as_the_prose_says():
    # ahead by 0.1 on the audience, behind by 0.6 on the content: 0.1 w = 0.6 (100 - w)
    level = 60 / 0.7
    assert 85 < level < 86
    for lang in ("en", "fr"):
        assert "85 points" in prose(EXERCISE, lang)


def test_the_hirer_of_sound_equipment_by_hand():
    # LinkedIn .15 + .21 + .20 = .56; X .30 + .12 + .20 = .62; Instagram .45 + .24 = .69, and out
    assert right("01_first_account") == "x"
    assert slip("01_first_account", "score_before_gates") == "instagram"
    for lang in ("en", "fr"):
        said = text.say("check.01_first_account.right", text.locale_of(lang)).replace(",", ".")
        assert "0.62" in said and "0.56" in said


def test_the_weight_that_flips_by_hand():
    # ahead by 0.2, behind by 0.3: 0.2 w = 0.3 (100 - w) at 60
    assert right("01_weight_that_flips") == pytest.approx(60)
    assert slip("01_weight_that_flips", "change_for_level") == pytest.approx(75 - 60)
    # 0.2 w = 0.3 x 25, the content keeping its points
    assert slip("01_weight_that_flips", "points_from_nowhere") == pytest.approx(37.5)


def test_an_old_number_is_true_on_a_condition_only_while_figures_are_divided():
    rule = checks["01_verdict"].right
    assert right("01_verdict") == "holds_if"
    assert rule(claimed=50, opened=130, active=56) == "corrected"
    assert rule(claimed=50, opened=54, active=46) == "confirmed"


def test_growth_divides_the_room_though_content_scatters_more():
    # The first account leads where 0.2 audience > 0.5 growth: for all but Chloé (13 against 15).
    points = checks["01_what_divides"].cases[0]["points"]
    ahead = [name for name, (a, _, g) in points.items() if 0.2 * a > 0.5 * g]
    assert ahead == ["ana", "ben", "dan", "emma"]
    assert all(sum(row) == 100 for row in points.values())
    assert right("01_what_divides") == "growth"
    assert slip("01_what_divides", "widest_divides") == "content"
    assert slip("01_what_divides", "heaviest_divides") == "audience"


def test_the_people_of_the_list_by_hand():
    assert right("01_people_to_tell") == 120 + 18
    assert slip("01_people_to_tell", "told_twice") == 120 + 18 + 35
    assert slip("01_people_to_tell", "firms_are_people") == 120 + 18 + 27


@pytest.mark.parametrize(
    "check_id, title",
    [
        ("01_first_account", "## 1. "),
        ("01_weight_that_flips", "## 2. "),
        ("01_verdict", "## 3. "),
        ("01_what_divides", "## 4. "),
        ("01_people_to_tell", "## 5. "),
        ("01_toy_shop", "# Un exemple résolu|# A worked problem"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_an_exercise_prints_the_numbers_its_check_computes_with(check_id, title, lang):
    [start] = [t for t in title.split("|") if t in prose(EXERCISE, lang)]
    printed = set(re.findall(r"\d+(?:\.\d+)?", prose(EXERCISE, lang, start)))
    wanted = {f"{number:g}" for number in _numbers(checks[check_id].cases[0])}
    assert wanted and wanted <= printed


def _numbers(part):
    if isinstance(part, dict):
        part = tuple(part.values())
    if isinstance(part, tuple):
        return [number for one in part for number in _numbers(one)]
    return [part] if isinstance(part, int | float) else []


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("check", CHOICES, ids=lambda check: check.id)
def test_the_letters_of_an_exercise_are_those_of_its_check(check, lang):
    place = ["01_first_account", "", "01_verdict", "01_what_divides"].index(check.id) + 1
    line = next(
        line for line in prose(EXERCISE, lang, f"## {place}. ").splitlines() if line[:3] == "A. "
    )
    printed = re.findall(r"[A-D]\. ([^;.]+)", line)
    assert len(printed) == len(check.choices)
    for said, choice in zip(printed, check.choices, strict=True):
        label = text.say(f"check.{check.id}.choice.{choice}", text.locale_of(lang))
        last = said.split()[-1].lower()
        assert last in label.lower().replace("’", "'")


@pytest.mark.parametrize("check", CHOICES, ids=lambda check: check.id)
def test_whatever_is_chosen_is_right_or_a_named_slip(check):
    kinds = sorted(check.outcome(choice).kind for choice in check.choices)
    assert kinds == ["right", *["slip"] * (len(check.choices) - 1)]


def test_the_predictions_say_how_many_claims_and_accounts_there_are(facts):
    claims = answers.claims(facts)
    supplier = answers.where(records.read("supplier"), facts, draws=10)
    bakery = answers.where(records.read("bakery"), facts, draws=10)
    growth = round(100 * bakery.weights["standing"])
    for lang in ("en", "fr"):
        locale = text.locale_of(lang)
        for name, number in (
            ("01_claims_that_stand", len(claims)),
            ("01_left_for_firms", len(supplier.candidates)),
            ("01_weight_to_overturn", growth),
        ):
            assert str(number) in text.say(f"predict.{name}", locale)


def test_half_of_the_weightings_is_still_what_the_figure_says(facts):
    shares = sorted(c.share_first for c in answers.where(records.read("bakery"), facts).scored)
    assert [round(100 * share) for share in shares[-2:]] == [13, 50]
    for lang in ("en", "fr"):
        said = text.ids(lang)["quiz.01_half_the_weightings.half_is_a_tie.why"]
        assert re.search(r"\b13 ?%", said)
        assert re.search(r"\b50 ?%", text.ids(lang)["quiz.01_half_the_weightings"])


def test_the_table_and_the_lesson_quote_the_same_claim_about_journalists():
    for lang in ("en", "fr"):
        claim = text.ids(lang)["claims.said_x_journalists"].rstrip(".")
        assert claim in prose(LESSON, lang)


def test_the_warm_up_asks_three_questions():
    for lang in ("en", "fr"):
        [warm_up] = [c.text for c in LESSON.cells if c.language == lang and c.pair == "01-02b"]
        assert len(re.findall(r"^\d\. .*\?$", warm_up.replace(" ?", "?"), re.MULTILINE)) == 3


def test_every_quiz_has_four_options():
    assert {len(quizzes[quiz.id].options) for quiz in lesson_01.QUIZZES} == {4}
