import pytest

from toolkit.lessons import build
from toolkit.lessons.build import formats


@pytest.fixture
def rules(faults_of):
    return lambda root: [(fault.rule, fault.name) for fault in faults_of(root)]


@pytest.mark.parametrize("name", ["notebooks/fr/02_tiny.ipynb", "exercises/en/02_tiny.ipynb"])
def test_a_missing_copy_is_named_with_the_command_that_builds_it(built, name, faults_of):
    (built / name).unlink()
    [fault] = faults_of(built)
    assert (fault.rule, fault.name) == ("copy_missing", name)
    assert fault.remedy == "toolkit lessons build 02"


def test_a_lesson_built_without_running_is_empty(built, rules):
    build.lessons(built, execute=False, report=lambda sentence: None)
    assert rules(built) == [
        ("copy_empty", "notebooks/en/02_tiny.ipynb"),
        ("copy_empty", "notebooks/fr/02_tiny.ipynb"),
    ]


def test_a_lesson_with_one_cell_never_run_is_empty_too(built, rules):
    path = built / "notebooks/en/02_tiny.ipynb"
    book = formats.load(path)
    book.cells[-1].update(outputs=[], execution_count=None)
    formats.save(book, path)
    assert rules(built) == [("copy_empty", "notebooks/en/02_tiny.ipynb")]


def test_a_changed_source_makes_its_copies_outdated(built, rules):
    source = built / "notebooks/source/02_tiny.py"
    source.write_text(source.read_text("utf-8").replace("6 * 52", "7 * 52"), "utf-8")
    assert {rule for rule, _ in rules(built)} == {"copy_outdated"}


def test_a_source_laid_out_anew_makes_its_copies_outdated_too(built, rules):
    source = built / "exercises/source/02_tiny.py"
    source.write_text(source.read_text("utf-8") + "\n", "utf-8")
    assert {rule for rule, _ in rules(built)} == {"copy_outdated"}


def test_a_copy_edited_by_hand_is_outdated(built, rules):
    path = built / "notebooks/en/02_tiny.ipynb"
    book = formats.load(path)
    book.cells[0].source += "!"
    formats.save(book, path)
    assert rules(built) == [("copy_outdated", "notebooks/en/02_tiny.ipynb")]


def test_a_copy_whose_source_is_gone_is_an_orphan(built, rules):
    (built / "exercises/source/02_tiny.py").unlink()
    assert [rule for rule in rules(built) if rule[0] == "copy_orphaned"] == [
        ("copy_orphaned", f"exercises/{language}/02_tiny{version}.ipynb")
        for language in ("en", "fr")
        for version in (".gaps", "", ".worked")
    ]


def test_a_source_that_cannot_be_read_is_one_fault_among_the_others(built, faults_of):
    (built / "notebooks/source/03_broken.py").write_text("x = 1\n", "utf-8")
    rules = [fault.rule for fault in faults_of(built)]
    assert rules == ["before_first_cell"]
