import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons.teach import handed_in
from toolkit.lessons.teach.handed_in import Unreadable, notebook, submissions
from toolkit.lessons.teach.layout import Person, shown


def who(folder, platform):
    return {
        person: [p.name for p in paths]
        for person, paths in submissions(folder, platform).work.items()
    }


def test_moodles_folders_say_who(classroom, tmp_path):
    classroom.moodle(tmp_path, "Zoé Lor_Da", 12, "{}", "a.ipynb")
    assert who(tmp_path, "moodle") == {Person("Zoé Lor_Da", "12"): ["a.ipynb"]}


def test_moodle_without_folders_says_it_in_the_files_name(tmp_path):
    (tmp_path / "Zoé Lor_12_assignsubmission_file_a_9_b.ipynb").write_text("{}")
    assert who(tmp_path, "moodle") == {
        Person("Zoé Lor", "12"): ["Zoé Lor_12_assignsubmission_file_a_9_b.ipynb"]
    }


def test_moodles_online_text_is_no_notebook(tmp_path):
    place = tmp_path / "Zu Lor_12_assignsubmission_onlinetext_"
    place.mkdir()
    (place / "x.ipynb").write_text("{}")
    with pytest.raises(InvalidInput, match="Expected"):
        submissions(tmp_path, "moodle")


@pytest.mark.parametrize(
    "name, number",
    [
        ("lorzu_12_50012_02_exercise.ipynb", "12"),
        ("lorzu_LATE_12_50012_x-1.ipynb", "12"),
        ("de_lorzu_12_50012_3_4_x.ipynb", "12"),
    ],
)
def test_canvas_says_who_in_the_files_name(tmp_path, name, number):
    (tmp_path / name).write_text("{}")
    ((person, _),) = submissions(tmp_path, "canvas").work.items()
    assert person.id == number and "LATE" not in person.name


def test_anonymous_work_of_canvas_has_no_number(tmp_path):
    (tmp_path / "anon_Ab3xY_50012_x.ipynb").write_text("{}")
    found = submissions(tmp_path, "canvas")
    assert not found.work and found.anonymous == ("anon_Ab3xY_50012_x.ipynb",)


def test_the_other_platforms_folder_is_recognised(classroom, tmp_path):
    classroom.canvas(tmp_path, "Zu Lor", 12, "{}")
    with pytest.raises(InvalidInput, match="--lms canvas"):
        submissions(tmp_path, "moodle")


def test_somebody_without_a_notebook_is_there_too(tmp_path):
    place = tmp_path / "Zu Lor_12_assignsubmission_file_"
    place.mkdir()
    (place / "essay.pdf").write_bytes(b"%PDF")
    assert who(tmp_path, "moodle") == {Person("Zu Lor", "12"): []}


def test_a_name_cannot_hide_or_turn_what_is_read():
    assert shown("Zu\u202e rol\x1b[2J\nroot") == "Zu rol [2J root"
    assert shown("x" * 500).endswith("…")
    assert shown("bad\udcff") == "bad?"


@pytest.mark.parametrize(
    "content, reason",
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b'{"cells": [', "not_json"),
        (b"[" * 100_000, "not_json"),
        ('{"cells": "é"}'.encode("cp1252"), "not_utf8"),
        ('{"cells": []}'.encode("utf-16"), "not_utf8"),
        (b'"text"', "not_notebook"),
        (b'{"cells": {}}', "not_notebook"),
        (b'{"worksheets": []}', "old_notebook"),
    ],
)
def test_what_cannot_be_read_has_a_reason(tmp_path, content, reason):
    path = tmp_path / "x.ipynb"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as refused:
        notebook(path)
    assert refused.value.reason == reason


def test_two_hundred_megabytes_are_not_opened(tmp_path):
    path = tmp_path / "x.ipynb"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(Unreadable) as refused:
        notebook(path)
    assert refused.value.reason == "too_large" and handed_in.LARGEST < 200_000_000


def test_cells_that_are_none_are_passed_over(tmp_path):
    path = tmp_path / "x.ipynb"
    path.write_text(
        '{"cells": [7, {"cell_type": "code"}, {"cell_type": "code", "source": 3}, '
        '{"cell_type": "code", "source": ["a", 1, "b"], "metadata": {"toolkit": 5, "tags": 2}}], '
        '"metadata": []}'
    )
    assert [cell.source for cell in notebook(path).cells] == ["", "ab"]
