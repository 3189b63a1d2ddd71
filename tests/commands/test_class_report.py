import importlib.util
import re
from pathlib import Path

import pytest

_FILE = Path(__file__).parents[1] / "lessons/teach/classroom.py"
_SPEC = importlib.util.spec_from_file_location("classroom", _FILE)
classroom = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(classroom)


@pytest.fixture(autouse=True)
def bank(monkeypatch):
    classroom.use(monkeypatch)


@pytest.fixture
def traces(tmp_path):
    """Sixty people's traces, in folders of Moodle's."""
    folder = tmp_path / "traces"
    for at in range(60):
        who = f"zorro{at}x"
        lines = [classroom.guess(who, at), classroom.line(who)]
        classroom.trace(folder / f"Zu Lor_{at}_assignsubmission_file_", who, *lines)
    return folder


@pytest.mark.parametrize(
    "lang, name, words",
    [
        ("en", "class-report-en.html", "a class of 60 people"),
        ("fr", "bilan-de-classe-fr.html", "une classe de 60 personnes"),
    ],
)
def test_a_page_is_written_in_either_language(run, traces, tmp_path, lang, name, words):
    said = run("class", "report", traces, "--lang", lang)
    assert said.code == 0 and said.err == "" and name in said.out
    page = (tmp_path / name).read_text("utf-8")
    assert words in page and "zorro" not in page


def test_long_work_says_where_it_is(run, traces):
    assert re.findall(r"(\d+) traces read", run("class", "report", traces).out) == ["25", "50"]


def test_the_help_has_an_example_that_works(run, traces):
    said = run("class", "report", "--help")
    (example,) = re.findall(r"Example: toolkit (.*)", said.out)
    assert run(*example.split()).code == 0


def test_broken_lines_are_said_and_are_no_failure(run, traces):
    classroom.trace(traces, "zz", "{half", classroom.line("zz", "99_gone"))
    said = run("class", "report", traces)
    assert said.code == 0
    assert "1 line was no line" in said.err and "1 line is about a question" in said.err


def test_a_file_too_large_is_named_and_the_exit_code_says_so(run, traces, tmp_path):
    with (traces / "trace_huge.jsonl").open("wb") as file:
        file.truncate(6_000_000)
    said = run("class", "report", traces, "--out", "out/page.html", "--lang", "fr")
    assert said.code == 1 and "trace_huge.jsonl" in said.err and "5\u00a0Mo" in said.err
    assert (tmp_path / "out/page.html").exists()


@pytest.mark.parametrize(
    "made, words",
    [
        (lambda folder: None, "not a folder"),
        (lambda folder: folder.mkdir(), "no trace"),
        (lambda folder: classroom.trace(folder, "a", classroom.line("a")), "Groups under 5"),
    ],
)
def test_nothing_to_show_is_said_and_nothing_is_written(run, tmp_path, made, words):
    made(tmp_path / "empty")
    said = run("class", "report", tmp_path / "empty", "--out", "page.html")
    assert said.code == 1 and words in said.err and "Traceback" not in said.err
    assert not (tmp_path / "page.html").exists()


def test_a_folder_that_cannot_be_written_is_said_before_the_work(run, traces, tmp_path):
    (tmp_path / "file").write_text("")
    said = run("class", "report", traces, "--out", tmp_path / "file" / "page.html")
    assert said.code == 1 and "--out" in said.err
