import pytest

from toolkit.lessons.build import items
from toolkit.lessons.build.source import read


@pytest.fixture
def source(tmp_path):
    def write(*cells):
        path = tmp_path / "02_x.py"
        path.write_text("".join(f'# %% tags=["{tags}"]\n{code}\n' for tags, code in cells), "utf-8")
        return read(path)

    return write


def _exercise(name, value="1"):
    return ("exercise", f"# BEGIN SOLUTION\n{name} = {value}\n# END SOLUTION")


def _check(item, name):
    return ("check", f'learn.check("{item}", {name}, lang=lang)')


def test_items_are_found_wherever_they_stand_in_the_code():
    code = 'if x:\n    learn.quiz("02_a", lang=lang)\nlearn.check("02_b", f(2), lang=lang)'
    found = {(call.verb, call.item, call.given, call.name) for call in items.calls(code)}
    assert found == {("quiz", "02_a", False, None), ("check", "02_b", True, None)}


@pytest.mark.parametrize(
    "code", ["learn.guess('02_a')", "learn.quiz(name)", "quiz('02_a')", "x = ="]
)
def test_what_is_no_item_written_out_is_none(code):
    assert items.calls(code) == []


def test_an_exercise_is_known_by_the_name_it_assigns_wherever_its_check_stands(source):
    found = items.of_exercises(
        source(
            _exercise("answer_1"),
            _exercise("answer_2"),
            _check("02_b", "answer_2"),
            _check("02_a", "answer_1"),
        )
    )
    assert list(found.values()) == ["02_a", "02_b"]


def test_a_function_is_known_by_its_name(source):
    function = "def cost(hours):\n    # BEGIN SOLUTION\n    return hours\n    # END SOLUTION"
    found = items.of_exercises(source(("exercise", function), _check("02_a", "cost")))
    assert list(found.values()) == ["02_a"]


def test_an_exercise_without_its_name_takes_the_next_check_that_is_given_an_answer(source):
    box = ("check", 'learn.check("02_box", lang=lang)')
    found = items.of_exercises(source(_exercise("x"), box, _check("02_a", "f(x)")))
    assert list(found.values()) == ["02_a"]
    assert items.of_exercises(source(_exercise("x"), box)) == {}


def test_the_worked_problem_lends_its_check_to_no_exercise(source):
    worked = ("worked", 'learn.check("02_w", answer, lang=lang)')
    found = items.of_exercises(source(_exercise("answer"), _check("02_a", "answer"), worked))
    assert list(found.values()) == ["02_a"]


@pytest.mark.parametrize(
    "typed, built",
    [
        (
            'learn.check("02_a", answer, lang=lang)',
            'learn.check("02_a", named="answer", lang="fr")',
        ),
        ('learn.check("02_a", lang=lang)', 'learn.check("02_a", lang="fr")'),
        ('learn.hints("02_é", lang=lang)', 'learn.hints("02_é", lang="fr")'),
        ("learn.trace.panel(lang)", 'learn.trace.panel("fr")'),
        (
            'learn.check(\n    "02_a",\n    answer,\n    lang=lang,\n)',
            'learn.check(\n    "02_a",\n    named="answer",\n    lang="fr",\n)',
        ),
        (
            'learn.check("02_a", cost(2), lang=lang, country="CA")',
            'learn.check("02_a", cost(2), lang="fr", country="CA")',
        ),
    ],
)
def test_a_cell_of_items_works_alone(typed, built):
    assert items.alone(typed, "fr") == f"from toolkit.lessons import learn\n\n{built}"


@pytest.mark.parametrize(
    "code", ["x = 1", "learn.quiz('02_a', lang=lang)\nx = 1", "%pip", "", "f(1)"]
)
def test_any_other_cell_stays_as_it_is(code):
    assert items.alone(code, "fr") == code
