import pytest

from toolkit.lessons.build.source import read
from toolkit.lessons.check.exercises import faults

CHECK = ("check", 'learn.check("02_a", answer, lang=lang)')


@pytest.fixture
def told(tmp_path):
    def told(*cells):
        text = "".join(f'# %% tags=["{tags}"]\n{code}\n' for tags, code in cells)
        path = tmp_path / "02_x.py"
        path.write_text(text, "utf-8")
        return [(fault.rule, fault.name) for fault in faults(read(path))]

    return told


def _region(code, tags="exercise"):
    return (tags, f"# BEGIN SOLUTION\n{code}\n# END SOLUTION")


def test_an_exercise_with_its_check_has_no_fault(told):
    assert told(_region("answer = 1"), CHECK) == []


def test_an_exercise_that_no_check_follows_is_a_fault(told):
    assert told(_region("answer = 1")) == [("exercise_unchecked", "02_x.py")]


def test_an_answer_is_called_answer(told):
    assert told(_region("cost = 1"), CHECK) == [("exercise_name", "cost")]
    assert told(_region("answer_12 = 1"), CHECK) == []


def test_two_exercises_with_one_name_are_a_fault(told):
    cells = (_region("answer = 1"), CHECK, _region("answer = 2"), CHECK)
    assert told(*cells) == [("exercise_name_twice", "answer")]


def test_a_blank_that_whole_code_reads_later_is_a_fault(told):
    gap = _region("hours = 3", "worked")
    assert told(gap, ("worked", "cost = hours * 26")) == [("gap_read_later", "hours")]
    assert told(gap, _region("cost = hours * 26", "worked")) == []
    assert told(gap, ("worked", 'learn.check("02_a", hours, lang=lang)')) == []
    assert told(("worked", "hours = 3"), _region("cost = hours", "worked")) == []
