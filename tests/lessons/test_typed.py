import pytest

from toolkit.lessons.learn.typed import listen, literal_answers, quoted_line


@pytest.mark.parametrize(
    "typed",
    [
        "46,05 €",
        "€46.05",
        "1 234,50",
        "42 %",
        "12,05",
        "-3,05",
        "B",
        "B, A, C",
        "l'heure",
        "pas en été",
    ],
)
def test_what_python_cannot_read_is_put_between_quotes(typed):
    assert quoted_line(f"answer_1 = {typed}", ()) == f"answer_1 = {typed!r}"


@pytest.mark.parametrize(
    "line",
    [
        "answer = 46.31",
        "answer = 12,5",
        "answer = None",
        "answer = 'B'",
        "answer = hours * 26",
        "answer = round(3.5)",
        "answer = [1, 2]",
        "answer == B",
        "    answer = B",
        "price = 12,50 €",
        "answer =",
    ],
)
def test_any_other_line_is_left_as_it_is(line):
    assert quoted_line(line, ()) == line


def test_a_name_that_means_something_is_left_to_python():
    assert quoted_line("answer = price", {"price"}) == "answer = price"
    assert quoted_line("answer = max", ()) == "answer = max"


def test_a_remark_after_the_answer_stays_a_remark():
    assert quoted_line("answer = 42 %  # mine", ()) == "answer = '42 %'  # mine"


def test_answers_are_read_without_being_run():
    code = (
        "hours = 4\nanswer = hours\nanswer_1 = B\nanswer_2 = 3,5\nanswer_3 = exit()\nanswer_4 = -2"
    )
    assert literal_answers(code) == {"answer_1": "B", "answer_2": (3, 5), "answer_4": -2}
    assert literal_answers("answer = 1 +") == {}


class _Shell:
    def __init__(self, **names):
        self.user_ns = names
        self.input_transformers_cleanup = []


@pytest.fixture
def shell(monkeypatch):
    import IPython

    shell = _Shell(price=3)
    monkeypatch.setattr(IPython, "get_ipython", lambda: shell)
    listen()
    listen()
    return shell


def test_a_notebook_reads_answers_as_they_are_typed_and_asks_once(shell):
    [rewrite] = shell.input_transformers_cleanup
    lines = [
        "x = 1\n",
        "answer = 46,05 €\n",
        "answer_1 = x\n",
        "answer_2 = price\n",
        "answer_3 = B",
    ]
    assert rewrite(lines) == [
        "x = 1\n",
        "answer = '46,05 €'\n",
        "answer_1 = x\n",
        "answer_2 = price\n",
        "answer_3 = 'B'",
    ]


def test_a_cell_without_an_answer_is_not_touched(shell):
    [rewrite] = shell.input_transformers_cleanup
    lines = ["%matplotlib inline\n", "print(12,05)\n"]
    assert rewrite(lines) is lines
