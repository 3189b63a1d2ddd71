"""A class of invented people hands in; TOOLKIT_CLASS=289 makes it three hundred submissions."""

import csv
import importlib.util
import io
import json
import os
import re
from pathlib import Path

import pytest

_FILE = Path(__file__).parents[1] / "lessons/teach/classroom.py"
_SPEC = importlib.util.spec_from_file_location("classroom", _FILE)
classroom = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(classroom)

SIZE = int(os.environ.get("TOOLKIT_CLASS", "12"))
# What people hand in, and the points out of 100 that are counted by hand.
WORK = [
    (classroom.RIGHT, "100.00"),
    (("42", "10000", '"cat"'), "66.67"),
    (("10.5", "101", "B"), "66.67"),
    (("21 * 2", "None", "C"), "33.33"),
    (("def answer_1(n):\n    return n + n", "sum([100, 1])", "A"), "66.67"),
    (("None", "None", "None"), "0.00"),
]


@pytest.fixture(autouse=True)
def bank(monkeypatch):
    classroom.use(monkeypatch)


def broken(folder):
    """Ten that cannot be graded: a file that is no notebook, each in another way."""
    whole = classroom.notebook(*classroom.RIGHT)
    contents = {
        "cut short": whole[: len(whole) // 2],
        "no notebook": '["a list"]',
        "a text": "This is my answer: 42",
        "nothing": "",
        "spaces": "  \n",
        "another encoding": whole.encode("utf-16"),
        "old": '{"worksheets": [{"cells": []}], "nbformat": 3}',
        "cells deleted": json.dumps(classroom.book([classroom.code_cell("1 + 1")])),
    }
    for at, (what, content) in enumerate(contents.items()):
        classroom.moodle(folder, f"Broken {what}", 9000 + at, content)
    (folder / "Broken paper_9100_assignsubmission_file_").mkdir(parents=True)
    (folder / "Broken paper_9100_assignsubmission_file_" / "essay.pdf").write_bytes(b"%PDF")
    huge = classroom.moodle(folder, "Broken huge", 9101, "")
    with huge.open("wb") as file:
        file.truncate(200_000_000)
    return 10


def hostile(folder):
    """Somebody whose notebook loops and writes, whose name is a formula, whose trace is false."""
    target = folder.parent / "pwned"
    answers = (
        "def answer_1(n):\n    while True:\n        pass",
        f"open({str(target)!r}, 'w').write('x')",
        '"<script>alert(1)</script>"',
    )
    path = classroom.moodle(folder, "=1+1 $(touch pwned)", 9200, classroom.notebook(*answers))
    classroom.trace(path.parent, "x", classroom.line("x").replace('"right"', '"perfect"'))
    return target


@pytest.fixture
def submissions(tmp_path):
    folder = tmp_path / "submissions"
    expected = {}
    for at, name in enumerate(classroom.names(SIZE)):
        answers, points = WORK[at % len(WORK)]
        classroom.moodle(folder, name, 1000 + at, classroom.notebook(*answers))
        expected[f"Participant {1000 + at}"] = points
    return folder, expected


def rows(path, delimiter=","):
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


def test_everybody_who_can_be_read_is_graded_and_the_rest_is_named(run, submissions, tmp_path):
    folder, expected = submissions
    count = broken(folder)
    target = hostile(folder)
    said = run("class", "grades", folder, "--lms", "moodle", "--locale", "en_US", "--out", "g.csv")
    assert said.code == 1
    found = {row["Identifier"]: row for row in rows(tmp_path / "g.csv")}
    evil = found.pop("Participant 9200")
    assert {name: row["Grade"] for name, row in found.items()} == expected
    assert evil["Grade"] == "0.00" and evil["Full name"].startswith("'=")
    assert not target.exists() and "<script" not in evil["Feedback comments"]
    assert f"Without a grade: {count}." in said.err
    named = re.findall(r"^  Broken ([\w ]+):", said.err, re.MULTILINE)
    assert len(named) == count and "cut short" in said.err and "200 MB" in said.err


def test_a_slips_sentence_is_in_the_feedback_and_earns_nothing(run, submissions, tmp_path):
    folder, _ = submissions
    run("class", "grades", folder, "--lms", "moodle", "--locale", "en_US", "--out", "g.csv")
    (row,) = [row for row in rows(tmp_path / "g.csv") if row["Identifier"] == "Participant 1002"]
    assert "1. A common slip. You took half; twice was asked." in row["Feedback comments"]


def test_when_all_is_well_the_exit_code_is_zero(run, submissions, tmp_path):
    folder, expected = submissions
    said = run("class", "grades", folder, "--lms", "moodle", "--locale", "fr-fr", "--out-of", 20)
    assert said.code == 0 and said.err == ""
    assert "3 exercices comptent : 90_double, 90_add, 90_pick" in said.out.replace("\u00a0", " ")
    assert f"{SIZE} personnes notées sur {SIZE}" in said.out
    found = rows(tmp_path / "notes-moodle.csv", ";")
    assert len(found) == len(expected) and found[0]["Note maximale"] == "20,00"
    assert {row["Note"] for row in found} <= {"20,00", "13,33", "6,67", "0,00"}


def test_canvas_gets_two_files(run, tmp_path):
    folder = tmp_path / "submissions"
    for at, name in enumerate(classroom.names(6)):
        content = classroom.notebook(*WORK[at][0], known=bool(at % 2))
        classroom.canvas(folder, name, 100 + at, content, late=at == 3)
    said = run(
        *("class", "grades", folder, "--lms", "canvas", "--locale", "en_CA", "--out", "g.csv"),
        *("--assignment", "Lesson 90 (4521)"),
    )
    assert said.code == 0 and "g-feedback.csv" in said.out
    found = {row["ID"]: row["Lesson 90 (4521)"] for row in rows(tmp_path / "g.csv")}
    assert found == {str(100 + at): points for at, (_, points) in enumerate(WORK)}
    assert len(rows(tmp_path / "g-feedback.csv")) == 6


def test_copied_moved_and_missing_cells_are_graded_and_mentioned(run, tmp_path):
    folder = tmp_path / "submissions"
    for at, name in enumerate(classroom.names(4)):
        classroom.moodle(folder, name, 1 + at, classroom.notebook(*classroom.RIGHT))
    cells = classroom.cells(*classroom.RIGHT)
    copied = classroom.code_cell("answer_1 = 7", "90_double", ["exercise"])
    classroom.moodle(folder, "Copied", 21, json.dumps(classroom.book([copied, *cells])))
    classroom.moodle(folder, "Moved", 22, json.dumps(classroom.book(cells[::-1])))
    classroom.moodle(folder, "Missing", 23, json.dumps(classroom.book(cells[:4])))
    said = run("class", "grades", folder, "--lms", "moodle", "--locale", "en_US", "--out", "g.csv")
    found = {row["Full name"]: row["Grade"] for row in rows(tmp_path / "g.csv")}
    assert said.code == 0
    assert (found["Copied"], found["Moved"], found["Missing"]) == ("100.00", "100.00", "33.33")
    assert "Copied: 90_double has 2 cells" in said.err and "Missing: 90_add" in said.err


def test_an_exercise_pasted_by_one_counts_for_nobody_unless_it_is_named(run, tmp_path):
    folder = tmp_path / "submissions"
    for at, name in enumerate(classroom.names(5)):
        items = classroom.ITEMS[:1] if at else classroom.ITEMS
        classroom.moodle(folder, name, 1 + at, classroom.notebook(*classroom.RIGHT, items=items))
    arguments = (
        "class",
        "grades",
        folder,
        "--lms",
        "moodle",
        "--locale",
        "en_US",
        "--out",
        "g.csv",
    )
    assert "1 exercise counts: 90_double" in run(*arguments).out
    run(*arguments, "--items", "90_double, 90_add")
    assert sorted(row["Grade"] for row in rows(tmp_path / "g.csv")) == ["100.00"] + ["50.00"] * 4


def test_a_worked_problem_is_no_exercise(run, tmp_path):
    worked = [
        classroom.code_cell("answer = 42", tags=["worked"]),
        classroom.code_cell('learn.check("90_double", named="answer", lang=lang)', tags=["worked"]),
    ]
    content = json.dumps(classroom.book(worked))
    for at, name in enumerate(classroom.names(3)):
        classroom.moodle(tmp_path / "s", name, at, content, "a.worked.ipynb")
        mine = classroom.notebook("101", items=["90_add"])
        classroom.moodle(tmp_path / "s", name, at, mine, "a.ipynb")
    said = run("class", "grades", "s", "--lms", "moodle", "--locale", "en_US")
    assert "1 exercise counts: 90_add" in said.out


def test_feedback_is_numbered_as_the_notebooks_are(run, tmp_path):
    swapped = ("90_pick", "90_double")
    for at, name in enumerate(classroom.names(3)):
        content = classroom.notebook('"cat"', "42", items=swapped)
        classroom.moodle(tmp_path / "s", name, at, content)
    run("class", "grades", "s", "--lms", "moodle", "--locale", "en_US", "--out", "g.csv")
    assert rows(tmp_path / "g.csv")[0]["Feedback comments"].startswith("1. Right. It purrs.\n2. ")


def test_time_and_hints_enter_no_grade(run, submissions, tmp_path):
    folder, _ = submissions
    arguments = ("class", "grades", folder, "--lms", "moodle", "--locale", "en_US")
    run(*arguments, "--out", "before.csv")
    for place in folder.iterdir():
        late = classroom.line("x", hints=900, time="2031-01-01T00:00:00+00:00")
        classroom.trace(place, "x", late, classroom.line("x", kind="hint", outcome="shown"))
        for path in place.glob("*.ipynb"):
            os.utime(path, (2e9, 2e9))
    run(*arguments, "--out", "after.csv")
    assert (tmp_path / "before.csv").read_bytes() == (tmp_path / "after.csv").read_bytes()


@pytest.mark.parametrize(
    "change, words",
    [
        (("--lms", "blackboard"), ["--lms", "moodle, canvas"]),
        (("--lms", "canvas"), ["--lms moodle"]),
        (("--locale", "de_DE"), ["--locale", "fr_FR"]),
        (("--items", "90_duoble"), ["90_double"]),
        (("--items", "nothing"), ["--items"]),
    ],
)
def test_a_wrong_option_is_said_and_nothing_is_written(run, submissions, tmp_path, change, words):
    folder, _ = submissions
    options = {"--lms": "moodle", "--locale": "en_US"} | dict([change])
    said = run(
        "class", "grades", folder, *(w for pair in options.items() for w in pair), "--out", "g.csv"
    )
    assert said.code == 1 and all(word in said.err for word in words)
    assert not (tmp_path / "g.csv").exists()


def test_when_nobody_can_be_graded_nothing_is_written(run, tmp_path):
    broken(tmp_path / "submissions")
    (tmp_path / "submissions" / "Broken cells deleted_9007_assignsubmission_file_").rename(
        tmp_path / "elsewhere"
    )
    said = run(
        *(
            "class",
            "grades",
            "submissions",
            "--lms",
            "moodle",
            "--locale",
            "fr_FR",
            "--out",
            "g.csv",
        )
    )
    assert said.code == 1 and "Personne n’a pu être noté" in said.err
    assert "tronqué" in said.err and not (tmp_path / "g.csv").exists()


def test_notebooks_without_our_exercises_are_said(run, tmp_path):
    content = json.dumps(classroom.book([classroom.code_cell("1 + 1")]))
    classroom.moodle(tmp_path / "s", "Zu Lor", 1, content)
    said = run("class", "grades", "s", "--lms", "moodle", "--locale", "en_US", "--out", "g.csv")
    assert said.code == 1 and "--items" in said.err and not (tmp_path / "g.csv").exists()


def test_the_help_has_an_example_that_works(run, submissions):
    (example,) = re.findall(r"Example: toolkit (.*)", run("class", "grades", "--help").out)
    assert run(*example.split()).code == 0
    assert {"report", "grades"} <= set(run("class", "--help").out.split())
