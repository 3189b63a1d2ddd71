import pytest

from toolkit.lessons.teach import marking
from toolkit.lessons.teach.attempts import Attempt, Code
from toolkit.lessons.teach.runner import Ran

CODE = Code((), "", "answer")


def mark(classroom, *literals, codes=0, ran=None, item="DOUBLE", **values):
    check = getattr(classroom, item)
    attempt = Attempt(literals, (CODE,) * codes, **values)
    return marking.mark(check.id, attempt, check, "en", run=lambda code, cases: ran)


def test_the_checks_own_four_outcomes(classroom):
    kinds = [mark(classroom, each).outcome.kind for each in (42, 10.5, 7, None)]
    assert kinds == ["right", "slip", "wrong_unknown", "not_started"]


def test_the_last_answer_that_is_started_counts(classroom):
    assert mark(classroom, 7, 42).right and not mark(classroom, 42, 7).right
    assert mark(classroom, 42, None, "").right


def test_code_that_fails_costs_nothing_when_the_number_is_right(classroom):
    assert mark(classroom, 42, codes=1, ran=Ran(stopped="ValueError")).right
    assert mark(classroom, 7, codes=1, ran=Ran(value=42)).right


def results(*values):
    return Ran(results=tuple({"value": value} for value in values))


def test_a_function_is_right_on_every_case_or_not_at_all(classroom):
    assert mark(classroom, codes=1, ran=results(42, 10)).right
    assert mark(classroom, codes=1, ran=results(42, 11)).outcome.kind == "wrong_unknown"
    assert mark(classroom, codes=1, ran=results(10.5, 2.5)).outcome.slip == "halved"


@pytest.mark.parametrize(
    "back, kind, fault",
    [
        ({"stopped": "NotImplementedError"}, "not_started", None),
        ({"stopped": "ValueError"}, "wrong_unknown", "raised"),
        ({"stopped": "RecursionError"}, "wrong_unknown", "no_end"),
        ({"arguments": False}, "wrong_unknown", "arguments"),
        ({"value": None, "printed": True}, "wrong_unknown", "printed"),
    ],
)
def test_a_functions_trouble_is_said_as_in_the_notebook(classroom, back, kind, fault):
    outcome = mark(classroom, codes=1, ran=Ran(results=(back, back))).outcome
    assert (outcome.kind, outcome.fault) == (kind, fault)


@pytest.mark.parametrize(
    "attempt, trouble",
    [
        (None, "missing"),
        (Attempt(unreadable=1), "unreadable"),
    ],
)
def test_nothing_to_ask_has_a_reason(classroom, attempt, trouble):
    marked = marking.mark("90_double", attempt, classroom.DOUBLE, "en")
    assert marked.trouble == trouble and not marked.right


@pytest.mark.parametrize("stopped", ["too_long", "too_much"])
def test_code_that_was_stopped_has_one_too(classroom, stopped):
    assert mark(classroom, codes=1, ran=Ran(stopped=stopped)).trouble == stopped


def kind(value):
    return type(value).__name__


@pytest.mark.parametrize(
    "absurd",
    [10**5000, float("nan"), "9" * 100_000, [[[]]], {1: 2}, True, b"42", 1e308, {"a"}],
    ids=kind,
)
def test_an_absurd_answer_is_wrong_and_said_in_words(classroom, absurd):
    marked = mark(classroom, absurd)
    assert marked.outcome.kind == "wrong_unknown"
    for locale in ("en_US", "fr_FR"):
        assert marking.feedback(marked, classroom.DOUBLE, locale)


def test_markup_in_an_answer_reaches_no_sentence(classroom):
    bad = "<script>alert('x')</script>&{}"
    for item, answer in (("DOUBLE", bad), ("PICK", bad), ("PICK", [bad, bad])):
        said = marking.feedback(
            mark(classroom, answer, item=item), getattr(classroom, item), "en_US"
        )
        assert not set("<>&{}") & set(said)


def test_a_slips_sentence_is_the_one_of_the_notebook(classroom):
    said = marking.feedback(mark(classroom, 10.5), classroom.DOUBLE, "en_US")
    assert said == "A common slip. You took half; twice was asked."


@pytest.mark.parametrize("trouble", ["missing", "unreadable", "too_long", "too_much", "stopped"])
@pytest.mark.parametrize("locale", ["en_US", "fr_CA"])
def test_every_trouble_has_a_sentence(classroom, trouble, locale):
    marked = marking.Marked("90_double", None, trouble, "ValueError")
    assert len(marking.feedback(marked, classroom.DOUBLE, locale)) > 20
