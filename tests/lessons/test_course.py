import subprocess
import sys

import nbformat
import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons import build
from toolkit.lessons.build import execution

BUILT = (
    "exercises/en/02_tiny.gaps.ipynb",
    "exercises/en/02_tiny.ipynb",
    "exercises/en/02_tiny.worked.ipynb",
    "exercises/fr/02_tiny.gaps.ipynb",
    "exercises/fr/02_tiny.ipynb",
    "exercises/fr/02_tiny.worked.ipynb",
    "notebooks/en/02_tiny.ipynb",
    "notebooks/fr/02_tiny.ipynb",
)


def _silent(sentence):
    return None


def test_a_sound_course_builds_into_its_notebooks_without_fault(executed, faults_of):
    there = sorted(path.relative_to(executed).as_posix() for path in executed.rglob("*.ipynb"))
    assert tuple(there) == BUILT
    assert faults_of(executed) == []


def test_building_again_elsewhere_writes_the_same_bytes(executed, written, tmp_path):
    again = written(tmp_path / "été à Noël")
    build.lessons(again, report=_silent)
    for name in BUILT:
        assert (again / name).read_bytes() == (executed / name).read_bytes()


def test_lessons_hold_outputs_and_nothing_of_this_run_or_machine(executed):
    text = (executed / "notebooks/fr/02_tiny.ipynb").read_text("utf-8")
    book = nbformat.reads(text, as_version=4)
    assert all(c.execution_count for c in book.cells if c.cell_type == "code")
    assert sum(len(c.get("outputs", [])) for c in book.cells) == 5
    for stray in ("widget-view", "model_id", str(executed), "iopub", '"widgets"', "/tmp"):
        assert stray not in text


def test_exercises_hold_no_outputs(executed):
    book = nbformat.read(executed / "exercises/en/02_tiny.ipynb", as_version=4)
    code = [c for c in book.cells if c.cell_type == "code"]
    assert all(c.execution_count is None and c.outputs == [] for c in code)


def test_nbval_finds_the_same_outputs(built):
    own = built / "pytest.ini"
    own.write_text("[pytest]\n")
    nbval = [sys.executable, "-m", "pytest", "--nbval", "-q", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        [*nbval, "-c", str(own), str(built / "notebooks" / "fr")],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stdout
    assert "6 passed" in ran.stdout


@pytest.mark.parametrize(
    "code, rule, words, limit",
    [
        ("1 / 0", "lesson_failed", "ZeroDivisionError", 60),
        ("import time; time.sleep(30)", "lesson_too_long", "after 9 seconds", 9),
    ],
)
def test_a_lesson_that_fails_leaves_the_old_copy_and_names_the_cell(
    built, monkeypatch, code, rule, words, limit
):
    source = built / "notebooks/source/02_tiny.py"
    source.write_text(source.read_text("utf-8").replace("hours = 6 * 52 / 12", code), "utf-8")
    monkeypatch.setitem(execution.run.__kwdefaults__, "limit", limit)
    before = {name: (built / name).read_bytes() for name in BUILT}
    with pytest.raises(InvalidInput, match=words) as fault:
        build.lessons(built, only="02", report=_silent)
    assert fault.value.rule == rule
    assert fault.value.details["cell"] == "code-02-01"
    assert {name: (built / name).read_bytes() for name in BUILT} == before
    assert not list(built.rglob("*.part"))


def test_one_lesson_can_be_built_alone_and_unrun(course):
    said = []
    written = build.lessons(course, only="02_tiny", execute=False, report=said.append)
    assert sorted(path.relative_to(course).as_posix() for path in written) == list(BUILT)
    assert said == ["Building notebooks/02_tiny ...", "Building exercises/02_tiny ..."]


def test_an_unknown_lesson_is_refused_with_the_known_ones(course):
    with pytest.raises(InvalidInput, match="02_tiny"):
        build.lessons(course, only=["07"], report=_silent)


def test_the_briefs_template_is_built_when_there_is_one(course):
    path = course / "notebooks" / "source" / "client_brief.py"
    path.write_text('# %% tags=["parameters"]\nlang = "en"\n', "utf-8")
    [written] = build.lessons(course, only="client_brief", report=_silent)
    assert written == course / "notebooks" / "client_brief.ipynb"
    assert nbformat.read(written, as_version=4).cells[0].execution_count is None
