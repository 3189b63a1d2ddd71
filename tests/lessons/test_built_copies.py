import pytest

from toolkit.lessons import build, check
from toolkit.lessons.build import formats


def _rules(root):
    return [(fault.rule, fault.name) for fault in check.lessons(root)]


@pytest.mark.parametrize("name", ["notebooks/fr/02_tiny.ipynb", "exercises/en/02_tiny.ipynb"])
def test_a_missing_copy_is_named_with_the_command_that_builds_it(built, name):
    (built / name).unlink()
    [fault] = check.lessons(built)
    assert (fault.rule, fault.name) == ("copy_missing", name)
    assert fault.remedy == "toolkit lessons build 02"


def test_a_lesson_built_without_running_is_empty(built):
    build.lessons(built, execute=False, report=lambda sentence: None)
    assert _rules(built) == [
        ("copy_empty", "notebooks/en/02_tiny.ipynb"),
        ("copy_empty", "notebooks/fr/02_tiny.ipynb"),
    ]


def test_a_lesson_with_one_cell_never_run_is_empty_too(built):
    path = built / "notebooks/en/02_tiny.ipynb"
    book = formats.load(path)
    book.cells[-1].update(outputs=[], execution_count=None)
    formats.save(book, path)
    assert _rules(built) == [("copy_empty", "notebooks/en/02_tiny.ipynb")]


def test_a_changed_source_makes_its_copies_outdated(built):
    source = built / "notebooks/source/02_tiny.py"
    source.write_text(source.read_text("utf-8").replace("6 * 52", "7 * 52"), "utf-8")
    assert {rule for rule, _ in _rules(built)} == {"copy_outdated"}


def test_a_copy_edited_by_hand_is_outdated(built):
    path = built / "notebooks/en/02_tiny.ipynb"
    book = formats.load(path)
    book.cells[0].source += "!"
    formats.save(book, path)
    assert _rules(built) == [("copy_outdated", "notebooks/en/02_tiny.ipynb")]


def test_a_copy_whose_source_is_gone_is_an_orphan(built):
    (built / "exercises/source/02_tiny.py").unlink()
    assert _rules(built) == [
        ("copy_orphaned", "exercises/en/02_tiny.ipynb"),
        ("copy_orphaned", "exercises/fr/02_tiny.ipynb"),
    ]


def test_a_source_that_cannot_be_read_is_one_fault_among_the_others(built):
    (built / "notebooks/source/03_broken.py").write_text("x = 1\n", "utf-8")
    assert [fault.rule for fault in check.lessons(built)] == ["before_first_cell"]


def test_coverage_counts_a_lesson_and_its_exercise_once_for_both_languages(course):
    [row] = check.coverage(course)
    assert row == check.Coverage(
        "02_tiny", objectives=1, predictions=1, checks=2, exercises=2, quizzes=1, hints=0
    )
