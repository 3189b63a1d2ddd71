"""What every check and quiz item of the bank promises, in both languages."""

import itertools
import re

import pytest

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.lessons.learn import checks, quizzes
from toolkit.lessons.learn.bank import known
from toolkit.lessons.learn.rules import same

LANGUAGES = ("en", "fr")
RULES = [
    pytest.param(check, name, id=f"{check.id}-{name}")
    for check in checks.values()
    for name in check.slips
]


def _stub(**case):
    raise NotImplementedError


@pytest.mark.parametrize("check", checks.values(), ids=list(checks))
def test_no_two_rules_agree_on_any_case(check):
    rules = {"right": check.right, **check.slips}
    for (a, one), (b, other) in itertools.combinations(rules.items(), 2):
        for case in check.cases:
            x, y = one(**case), other(**case)
            assert not same(x, y, 2 * check.tolerance), (a, b, case)
            assert not same(y, x, 2 * check.tolerance), (a, b, case)


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
def test_each_slip_is_named_from_a_number_and_from_a_function(check, slip, language):
    rule = check.slips[slip]
    sentence = text.say(f"slip.{slip}", text.locale_of(language))
    number = rule(**check.cases[0])
    for answer in (rule, number, f"{number:.2f}", f"{number:.2f}".replace(".", ",")):
        assert check.outcome(answer, language).slip == slip
        assert check.say(answer, language) == sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", checks.values(), ids=list(checks))
def test_a_wrong_answer_is_told_the_question_and_itself(check, language):
    said = check.say(12345.0, language)
    assert check.asked(text.locale_of(language)) in said
    assert re.search(r"12.?345", said)


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
