"""What every check and quiz item of the bank promises, in both languages."""

import itertools
import re

import pytest

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.lessons.learn import checks, quizzes
from toolkit.lessons.learn.bank import known, objectives, predictions
from toolkit.lessons.learn.matching import same
from toolkit.lessons.learn.units import as_number

LANGUAGES = ("en", "fr")
RULES = [
    pytest.param(check, name, id=f"{check.id}-{name}")
    for check in checks.values()
    for name in check.slips
]


def _stub(**case):
    raise NotImplementedError


def _agree(check, one, other, cases):
    """Whether two rules give the same answers, or so near that a number could follow both."""

    def near(x, y):
        return same(x, y, 2 * check.tolerance) or same(y, x, 2 * check.tolerance)

    return all(near(one(**case), other(**case)) for case in cases)


def _numeric(check):
    return as_number(check.right(**check.cases[0])) is not None


@pytest.mark.parametrize("check", checks.values(), ids=list(checks))
def test_no_two_rules_agree_on_the_case_that_is_answered_nor_on_all(check):
    rules = {"right": check.right, **check.slips}
    for (a, one), (b, other) in itertools.combinations(rules.items(), 2):
        assert not _agree(check, one, other, check.cases[:1]), (a, b)
        assert not _agree(check, one, other, check.cases), (a, b)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", checks.values(), ids=list(checks))
def test_the_solution_passes_and_the_stub_is_not_started(check, language):
    locale = text.locale_of(language)
    for answer in (check.right, check.right(**check.cases[0])):
        assert check.outcome(answer, language).kind == "right"
        assert check.say(answer, language) == text.say(f"check.{check.id}.right", locale)
    for blank in (_stub, None, ...):
        assert check.outcome(blank, language).kind == "not_started"
        assert check.asked(locale) in check.say(blank, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check, slip", RULES)
def test_each_slip_is_named_from_an_answer_and_from_a_function(check, slip, language):
    rule = check.slips[slip]
    sentence = text.say(f"slip.{slip}", text.locale_of(language))
    answer = rule(**check.cases[0])
    typed = [f"{answer:.4f}", f"{answer:.4f}".replace(".", ",")] if _numeric(check) else []
    for given in (rule, answer, *typed):
        assert check.outcome(given, language).slip == slip, given
        assert check.say(given, language) == sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", checks.values(), ids=list(checks))
def test_a_wrong_answer_is_told_the_question_and_itself(check, language):
    locale = text.locale_of(language)
    if not _numeric(check):
        said = check.say("zzz", language)
        assert "zzz" in said and "A, B" in said
        return
    said = check.say(12345, language)
    assert check.asked(locale) in said
    assert re.search(r"12.?345", said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", [c for c in checks.values() if c.choices], ids=lambda c: c.id)
def test_every_choice_is_right_or_a_slip_and_can_be_typed_as_letter_or_words(check, language):
    labels = check.labels(text.locale_of(language))
    assert len(set(labels.values())) == len(labels) >= 2
    if not isinstance(check.right(**check.cases[0]), str):
        return
    for letter, (choice, label) in zip("ABCDEF", labels.items(), strict=False):
        found = check.outcome(choice, language)
        assert found.kind in ("right", "slip"), choice
        assert check.outcome(letter, language).slip == found.slip
        assert check.outcome(label, language).slip == found.slip


@pytest.mark.parametrize(
    "item",
    [*checks.values(), *quizzes.values(), *predictions.values()],
    ids=lambda item: f"{type(item).__name__}-{item.id}",
)
def test_every_item_carries_an_objective_of_its_lesson(item):
    assert item.objective in objectives
    assert item.objective[:3] == item.id[:3]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", objectives)
def test_every_objective_has_a_short_name(name, language):
    assert 3 < len(text.ids(language)[f"objective.{name}"]) < 90


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prediction", predictions.values(), ids=list(predictions))
def test_every_prediction_has_its_question(prediction, language):
    assert f"predict.{prediction.id}" in text.ids(language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("quiz", quizzes.values(), ids=list(quizzes))
def test_every_option_has_words_and_a_sentence_and_every_distractor_is_a_slip(quiz, language):
    messages = text.ids(language)
    assert f"quiz.{quiz.id}" in messages
    for option in quiz.options:
        assert messages[f"quiz.{quiz.id}.{option}"]
        assert len(messages[f"quiz.{quiz.id}.{option}.why"]) > 40
        assert option == quiz.right or f"slip.{option}" in messages


def test_the_monthly_cost_of_the_third_shop_by_hand():
    # 4 h x 52 / 12 = 17.3333 h; 18.50 x 1.35 = 24.975; 17.3333 x 24.975 = 432.90
    check = checks["02_monthly_cost"]
    assert check.right(**check.cases[0]) == pytest.approx(432.90)


def test_the_slips_lesson_02_must_name_are_there():
    assert {"time_is_free", "net_salary_rate", "minutes_as_hours"} <= set(
        checks["02_monthly_cost"].slips
    )


def test_an_unknown_item_is_met_with_the_nearest():
    with pytest.raises(InvalidInput, match="02_monthly_cost"):
        known(checks, "02_monthly_costs", "check")
