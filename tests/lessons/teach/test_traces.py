import json

import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons.teach import traces
from toolkit.lessons.teach.traces import read_traces


def broken(line, **values):
    return json.dumps(json.loads(line) | values)


def test_traces_are_found_at_any_depth_and_nothing_else_is_read(classroom, tmp_path):
    classroom.trace(tmp_path / "a" / "b", "renard", classroom.line("renard"))
    classroom.trace(tmp_path / "__MACOSX", "loup", classroom.line("loup"))
    (tmp_path / "._trace_ours.jsonl").write_text(classroom.line("ours"), "utf-8")
    (tmp_path / "notes.txt").write_text(classroom.line("hibou"), "utf-8")
    read = read_traces(tmp_path)
    assert (read.files, len(read.lines), len(read.people)) == (1, 1, 1)


def test_a_person_is_one_in_two_folders_and_one_under_two_pseudonyms(classroom, tmp_path):
    one = tmp_path / "Zu Lor_12_assignsubmission_file_"
    for folder, who in ((tmp_path / "week1", "renard"), (tmp_path / "week2", "Renard")):
        classroom.trace(folder, who, classroom.line(who))
    for who in ("loup", "hibou"):
        classroom.trace(one, who, classroom.line(who))
    assert len(read_traces(tmp_path).people) == 2


def test_a_file_is_one_persons(classroom, tmp_path):
    lines = [classroom.line(f"person{n}") for n in range(9)]
    classroom.trace(tmp_path, "renard", *lines)
    read = read_traces(tmp_path)
    assert len(read.people) == 1 and read.broken == 8


def test_no_pseudonym_is_kept(classroom, tmp_path):
    classroom.trace(tmp_path, "renard", classroom.line("renard"), classroom.guess("renard", 5))
    assert "renard" not in repr(read_traces(tmp_path))


EDITED = [
    {"guess": 1e308},
    {"outcome": "right", "slip": "halved"},
    {"outcome": "slip", "slip": None},
    {"outcome": "slip", "slip": "<script>alert(1)</script>"},
    {"outcome": "perfect"},
    {"kind": "exam"},
    {"hints": "many"},
    {"hints": -1},
    {"hints": True},
    {"lesson": "../.."},
    {"lesson": "01"},
    {"time": "yesterday"},
    {"who": ""},
    {"who": 7},
    {"version": 2},
    {"unit": "<b>"},
    {"answer": "46.31"},
]


@pytest.mark.parametrize("values", EDITED, ids=str)
def test_a_line_changed_by_hand_is_left_out_and_counted(classroom, tmp_path, values):
    good = classroom.line()
    classroom.trace(tmp_path, "renard", good, broken(good, **values))
    read = read_traces(tmp_path)
    assert (len(read.lines), read.broken) == (1, 1)


@pytest.mark.parametrize("value", ["1e999", "NaN", "1e13", '"12"', "true", "null", "9" * 5000])
def test_an_absurd_guess_is_left_out(classroom, tmp_path, value):
    line = classroom.guess("renard", 12.5)
    classroom.trace(tmp_path, "renard", line, line.replace("12.5", value))
    read = read_traces(tmp_path)
    assert [each.guess for each in read.lines] == [12.5] and read.broken == 1


@pytest.mark.parametrize(
    "bad", [b"{half", b"\xff\xfe\x00", b"[" * 900, b"null", b"[]", b'"x"', b"x" * 9000]
)
def test_what_is_no_line_is_counted(classroom, tmp_path, bad):
    path = classroom.trace(tmp_path, "renard", classroom.line())
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes() + bad + b"\n\n")
    assert read_traces(tmp_path).broken == 1


def test_a_question_of_another_version_is_counted_apart(classroom, tmp_path):
    classroom.trace(tmp_path, "renard", classroom.line(), classroom.line(item="77_gone"))
    read = read_traces(tmp_path)
    assert (len(read.lines), read.broken, read.unknown) == (1, 0, 1)


def test_a_file_over_the_limit_is_not_read(classroom, tmp_path):
    classroom.trace(tmp_path, "renard", classroom.line())
    with (tmp_path / "trace_loup.jsonl").open("wb") as file:
        file.truncate(traces.LARGEST + 1)
    read = read_traces(tmp_path)
    assert read.too_large == ("trace_loup.jsonl",) and read.files == 1


def test_what_the_lessons_write_is_what_is_read(classroom, tmp_path):
    from toolkit.lessons.learn.trace import Line

    when = "2026-11-22T10:00:00+00:00"
    lines = [
        Line(when, "renard", "90", "90_guess", "predict", "kept", guess=0.2, unit="%"),
        Line(when, "renard", "90", "90_double", "check", "slip", slip="halved", hints=2),
        Line(when, "renard", "90", "90_double", "hint", "shown", hints=2),
        Line(when, "renard", "90", "90_quiz", "quiz", "slip", slip="squared"),
    ]
    classroom.trace(tmp_path, "renard", *(line.written() for line in lines))
    read = read_traces(tmp_path)
    assert len(read.lines) == 4 and not read.broken and not read.unknown


def test_no_trace_is_said_and_a_zip_too(tmp_path):
    with pytest.raises(InvalidInput, match="no trace"):
        read_traces(tmp_path)
    (tmp_path / "class.zip").write_bytes(b"PK")
    with pytest.raises(InvalidInput, match="zipped"):
        read_traces(tmp_path / "class.zip")
    with pytest.raises(InvalidInput, match="not a folder"):
        read_traces(tmp_path / "nowhere")


def test_a_link_is_not_followed(classroom, tmp_path):
    classroom.trace(tmp_path / "elsewhere", "loup", classroom.line("loup"))
    classroom.trace(tmp_path / "here", "renard", classroom.line("renard"))
    (tmp_path / "here" / "trace_loup.jsonl").symlink_to(tmp_path / "elsewhere/trace_loup.jsonl")
    assert read_traces(tmp_path / "here").files == 1
