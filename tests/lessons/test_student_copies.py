"""Every real exercise, as a student and as its author run it: top to bottom, in this process."""

import sys
from pathlib import Path

import pytest

from toolkit.lessons import learn
from toolkit.lessons.build import copies, exercise_sources
from toolkit.lessons.build.items import calls
from toolkit.lessons.build.source import read
from toolkit.lessons.learn import page

ROOT = Path(__file__).parents[2]
SOURCES = exercise_sources(ROOT)
COPIES = [
    pytest.param(path, version, id=f"{path.stem}-{version}")
    for path in SOURCES
    for version in copies.versions(read(path))
]


@pytest.fixture
def shown(monkeypatch):
    items = []
    monkeypatch.setattr(page, "put", lambda *item: items.append(item[0]))
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    return items


def _run(book):
    names = {}
    for cell in book.cells:
        if cell.cell_type == "code":
            exec(compile(cell.source, cell.id, "exec"), names)


def _checks(book):
    found = [call for c in book.cells if c.cell_type == "code" for call in calls(c.source)]
    return [call.item for call in found if call.verb == "check"]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("path, version", COPIES)
def test_a_copy_runs_to_its_end_and_says_to_do_or_right(path, version, language, shown):
    book = copies.exercise(read(path), language, version)
    _run(book)
    said = [words for words in shown if words.startswith(("To do.", "À faire.", "Right.", "C’est"))]
    kind = ("Right.", "C’est juste.") if version == "worked" else ("To do.", "À faire.")
    assert len(said) == len(_checks(book)) > 0
    assert all(words.startswith(kind) for words in said)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_authors_solutions_are_right(path, language, shown):
    book = copies.instructor(read(path), language)
    _run(book)
    said = [words for words in shown if words.startswith(("Right.", "C’est juste."))]
    assert len(said) == len(_checks(book)) > 0


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_exercise_cell_names_a_check_of_the_bank(path):
    book = copies.exercise(read(path), "fr")
    asked = [c for c in book.cells if "exercise" in c.metadata.get("tags", [])]
    assert asked
    assert all(c.metadata.toolkit["item"] in learn.checks for c in asked)
