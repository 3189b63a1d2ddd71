import json

import pytest

from toolkit.lessons.teach import statements
from toolkit.lessons.teach.attempts import attempts
from toolkit.lessons.teach.handed_in import Cell, Notebook

ITEMS = ("90_double", "90_add")


def found(*cells):
    """What a notebook of these cells holds: code alone, or code and the item it answers."""
    pairs = [(cell, None) if isinstance(cell, str) else cell for cell in cells]
    return attempts(Notebook(tuple(Cell(code, item) for code, item in pairs), "en"), ITEMS)


def double(*cells):
    return found(*cells)["90_double"]


@pytest.mark.parametrize(
    "typed, read",
    [
        ("42", 42),
        ("-0.5", -0.5),
        ('"12,5"', "12,5"),
        ("12,5", (12, 5)),
        ("46,05 €", "46,05 €"),
        ("B", "B"),
        ("42  # I think", 42),
        ('["a", "b"]', ["a", "b"]),
        ("None", None),
    ],
)
def test_a_literal_is_read_as_the_notebook_reads_it(typed, read):
    assert double((f"answer = {typed}", "90_double")).literals == (read,)


@pytest.mark.parametrize(
    "code",
    [
        "answer_1: float = 42",
        "answer_1 = 7\nanswer_1 = 42",
        "%time\nanswer_1 = 42\n!ls",
        "print(1)\nanswer_1 = 42\nlearn.check('90_double', answer_1, lang='en')",
    ],
)
def test_what_stands_around_an_answer_changes_nothing(code):
    assert double((code, "90_double")).literals == (42,)


@pytest.mark.parametrize(
    "call",
    [
        'learn.check("90_double", answer_7, lang=lang)',
        'check("90_double", answer=answer_7, lang=lang)',
        'learn.check("90_double", named="answer_7", lang=lang)',
    ],
)
def test_without_metadata_the_check_call_says_where_the_answer_is(call):
    assert double("answer_7 = 42", call).literals == (42,)


def test_an_answer_in_the_call_itself_is_read():
    assert double('learn.check("90_double", 42, lang=lang)').literals == (42,)


def test_cells_in_another_order_are_the_same_answers():
    cells = [
        ("answer_1 = 42", "90_double"),
        ("answer_2 = 101", "90_add"),
        'learn.check("90_double", named="answer_1", lang=lang)',
        'learn.check("90_add", named="answer_2", lang=lang)',
    ]
    there, back = found(*cells), found(*reversed(cells))
    assert there == back and there["90_add"].literals == (101,)


def test_a_copied_cell_is_counted_and_comes_in_order():
    attempt = double(("answer_1 = 7", "90_double"), ("answer_1 = 42", "90_double"))
    assert attempt.literals == (7, 42) and attempt.cells == 2


def test_an_answer_given_in_a_new_cell_is_found_through_the_call():
    attempt = double(
        ("answer_1 = None", "90_double"),
        "answer_1 = 42",
        'learn.check("90_double", named="answer_1", lang=lang)',
    )
    assert attempt.literals[-1] == 42


def test_a_deleted_cell_leaves_nothing_behind():
    assert found('learn.check("90_add", named="answer_2", lang=lang)')["90_add"].literals == ()
    assert found("answer_1 = 42") == {}


def test_a_box_to_type_in_is_no_exercise():
    assert found('learn.check("90_double", lang=lang)') == {}


def test_an_unknown_item_is_passed_over():
    assert found(("answer = 1", "90_other"), 'learn.check("90_other", 1)') == {}


def test_a_calculation_is_code_with_what_it_needs_and_no_more():
    attempt = double(
        "import math\nimport pandas",
        "wage = 3 * 7",
        "from toolkit.lessons import learn",
        "unused = open('x')",
        ("answer_1 = math.floor(wage) * 2", "90_double"),
    )
    (code,) = attempt.codes
    assert code.definitions == ("import math", "wage = 3 * 7") and code.name == "answer_1"


def test_a_function_is_code_and_its_stub_is_not_started():
    stub = 'def twice(n):\n    """Say."""\n    raise NotImplementedError("later")'
    call = 'learn.check("90_double", named="twice", lang=lang)'
    assert set(double((stub, "90_double"), call).literals) == {None}
    (code,) = double(("def twice(n):\n    return 2 * n", "90_double"), call).codes
    assert code.name == "twice"


@pytest.mark.parametrize(
    "code", ["answer_1 += 1", "answer_1, b = 1, 2", "for answer_1 in []: pass"]
)
def test_what_only_running_tells_is_code(code):
    assert len(double((code, "90_double")).codes) == 1


@pytest.mark.parametrize(
    "code", ["answer_1 = (", "answer_1 = 1 +", "x" * 30_000, "answer_1 = " + "-" * 19_000 + "1"]
)
def test_what_is_no_python_is_said_to_be(code):
    assert double((code, "90_double")).unreadable == 1


def test_nothing_is_run(tmp_path):
    target = tmp_path / "written"
    double((f"answer_1 = open({json.dumps(str(target))}, 'w')", "90_double"))
    assert not target.exists()


def test_level_two_is_optional_unless_the_item_is_asked_without_code_too():
    code = Cell("def f(n):\n    return 1", "90_double", frozenset({"code"}))
    plain = Cell("answer = 42", "90_double")
    assert attempts(Notebook((code,), "en"), ITEMS)["90_double"].optional
    assert not attempts(Notebook((code, plain), "en"), ITEMS)["90_double"].optional


def test_a_circle_of_definitions_ends():
    cells = statements.read(
        [Cell("def a(): return b()\ndef b(): return a()", None), Cell("a()", None)]
    )
    assert len(statements.needed(cells, 1)) == 2
