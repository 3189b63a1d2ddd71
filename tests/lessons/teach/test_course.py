"""The course's own exercises: solutions are all right, blank copies all still to do."""

import shutil
from pathlib import Path

import pytest

from toolkit.lessons import build, teach

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("course")
    for path in build.instructor(ROOT, folder / "solved"):
        language = path.parent.name
        place = folder / "all" / f"Solved {language}_1{language == 'fr':d}_assignsubmission_file_"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place)
    for language in ("en", "fr"):
        place = folder / "all" / f"Blank {language}_2{language == 'fr':d}_assignsubmission_file_"
        place.mkdir()
        for path in (ROOT / "exercises" / language).glob("*.ipynb"):
            shutil.copy(path, place)
    return teach.grades(folder / "all", "moodle", locale="en_US")


def test_solutions_are_right_and_blank_copies_are_not(graded):
    shares = {row.person.name: row.share for row in graded.rows}
    assert shares == {"Solved en": 1, "Solved fr": 1, "Blank en": 0, "Blank fr": 0}
    assert not graded.left_out and not graded.remarks


def test_a_blank_copy_is_to_do_and_never_wrong(graded):
    (blank,) = [row for row in graded.rows if row.person.name == "Blank en"]
    assert all(". To do." in line for line in blank.feedback.splitlines())


def test_every_lesson_has_exercises_and_none_asks_for_code(graded):
    written = {path.name[:2] for path in (ROOT / "exercises" / "source").glob("[0-9]*.py")}
    assert {item[:2] for item in graded.items} == written
    assert "02_monthly_cost" not in graded.items
