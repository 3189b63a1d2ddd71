import pytest

from toolkit.lessons import build, check
from toolkit.lessons.build import copies, formats
from toolkit.lessons.build.source import read
from toolkit.lessons.check.leaks import CANARY, accepted_answers, faults, secret_lines
from toolkit.lessons.learn import checks


def _source(root):
    return read(root / "exercises" / "source" / "02_tiny.py")


def _spoil(root, change):
    path = root / "exercises" / "fr" / "02_tiny.ipynb"
    book = formats.load(path)
    change(book)
    formats.save(book, path)
    return faults(_source(root))


def test_sound_student_copies_leak_nothing(executed):
    assert faults(_source(executed)) == []


def test_a_broken_fading_is_caught_in_both_languages(course, monkeypatch):
    monkeypatch.setattr(copies, "faded", lambda cell, language, where: cell.text)
    build.lessons(course, execute=False, report=lambda sentence: None)
    found = faults(_source(course))
    assert {fault.name.split("/")[1] for fault in found} == {"en", "fr"}
    assert {fault.rule for fault in found} >= {"solution_leaked", "answer_not_blank"}
    assert set(fault.given for fault in found) >= set(secret_lines(_source(course)).values()) - {
        "hourly_cost = 18.50 * (1 + 0.35)",
        "answer = hours_in_a_month * hourly_cost",
        "Five hours make four posts.",
        "Cinq heures font quatre publications.",
        "assert round(answer, 1) == 46.3",
    }


def test_cells_kept_back_are_caught_when_they_are_not_kept_back(course, monkeypatch):
    monkeypatch.setattr(copies, "is_kept_back", lambda cell: False)
    build.lessons(course, execute=False, report=lambda sentence: None)
    given = {fault.given for fault in check.lessons(course)}
    assert {"Five hours make four posts.", "assert round(answer, 1) == 46.3"} <= given


def test_a_planted_canary_is_caught_wherever_it_sings(built):
    found = _spoil(built, lambda book: book.metadata.update(note=CANARY))
    assert [(fault.rule, fault.name) for fault in found] == [
        ("solution_leaked", "exercises/fr/02_tiny.ipynb")
    ]


def test_a_canary_in_a_solution_stays_in_the_source(make):
    root = make(exercise={"hours_a_post = 5 / 4": f'"{CANARY}"\nhours_a_post = 5 / 4'})
    build.lessons(root, execute=False, report=lambda sentence: None)
    assert faults(_source(root)) == []


def test_a_solution_line_is_caught_however_it_is_spaced(built):
    def leak(book):
        book.cells[0].source += "\n\n> answer  =  hours_a_post*28.50 * 1.30"

    [fault] = _spoil(built, leak)
    assert fault.given == "answer = hours_a_post * 28.50 * 1.30"


@pytest.mark.parametrize("number", ["46.3125", "46", "46.5"])
def test_the_accepted_number_is_caught_as_a_literal(built, number):
    def leak(book):
        book.cells[2].source += f"\nhint = {number}"

    assert {fault.rule for fault in _spoil(built, leak)} == {"answer_leaked"}


def test_the_inputs_of_the_question_are_no_leak(built):
    def ask(book):
        book.cells[2].source += "\nhours, wage, rate, posts = 5, 28.50, 0.30, 4"

    assert _spoil(built, ask) == []


def test_a_graded_answer_is_blank(built):
    def fill(book):
        cell = next(c for c in book.cells if c.source == "answer = None")
        cell.source = "answer = 7"

    assert [fault.rule for fault in _spoil(built, fill)] == ["answer_not_blank"]


def test_the_accepted_answers_come_from_the_checks_it_calls(course):
    # 5 h / 4 posts x 28.50 x 1.30, asked as a number and as a function; 4 x 52 / 12 x 18.50 x 1.35
    def numbers(**which):
        return [round(number, 4) for _, number, _ in accepted_answers(_source(course), **which)]

    assert numbers() == [46.3125, 46.3125, 432.9]
    assert numbers(worked=False) == [46.3125, 46.3125]


def test_a_percentage_is_accepted_both_ways_and_so_secret_both_ways(make):
    root = make(exercise={'learn.check("02_monthly_cost", answer': 'learn.check("04_rise", answer'})
    right = checks["04_rise"].right(**checks["04_rise"].cases[0])
    found = [number for name, number, _ in accepted_answers(_source(root)) if name == "04_rise"]
    assert found == [pytest.approx(right), pytest.approx(100 * right)]


def test_the_worked_problem_is_shown_in_its_own_copy_and_secret_in_the_others(built):
    line = "answer = hours_in_a_month * hourly_cost"
    assert line in (built / "exercises/fr/02_tiny.worked.ipynb").read_text("utf-8")
    for version in ("", ".gaps"):
        path = built / f"exercises/fr/02_tiny{version}.ipynb"
        book = formats.load(path)
        book.cells[-1].source += f"\n{line}"
        formats.save(book, path)
    found = {(fault.rule, fault.name) for fault in faults(_source(built))}
    assert found == {
        ("solution_leaked", "exercises/fr/02_tiny.ipynb"),
        ("solution_leaked", "exercises/fr/02_tiny.gaps.ipynb"),
    }


@pytest.mark.parametrize("version", [".gaps", ".worked"])
def test_no_copy_of_the_worked_problem_gives_an_exercise_away(built, version):
    path = built / f"exercises/en/02_tiny{version}.ipynb"
    book = formats.load(path)
    book.cells[
        -1
    ].source += "\nx = 46.31\n# hours_a_post * 28.50 * 1.30, answer = hours_a_post * 28.50 * 1.30"
    formats.save(book, path)
    assert {fault.rule for fault in faults(_source(built))} == {"answer_leaked", "solution_leaked"}


def test_each_of_several_answers_of_a_cell_must_be_blank(built):
    def fill(book):
        cell = next(c for c in book.cells if c.source == "answer = None")
        cell.source = "answer_1 = None\nanswer_2 = 'B'"

    assert [fault.rule for fault in _spoil(built, fill)] == ["answer_not_blank"]


def test_zero_and_one_give_nothing_away(built):
    def count(book):
        book.cells[2].source += "\nrange(0, 1)"

    assert _spoil(built, count) == []
