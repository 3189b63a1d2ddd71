"""Built lessons hold their outputs, and nothing of the machine or the minute that made them."""

import ast
import getpass
import re
from pathlib import Path

from toolkit.lessons.build import formats

# Says how the reader's guesses compare: a page that nobody has guessed on has nothing to compare.
READERS_OWN = "learn.calibration("


def _shows(cell):
    """Whether a cell ends with an expression: it must show something."""
    body = ast.parse("".join(cell["source"])).body
    said = bool(body) and isinstance(body[-1], ast.Expr)
    return said and not ast.unparse(body[-1]).startswith(READERS_OWN)


def _own(cell):
    """Whether a cell reads the reader's own archive: it keeps nothing."""
    return "own-archive" in cell["metadata"].get("tags", [])


def test_every_cell_that_shows_something_holds_what_it_shows(lesson):
    silent = [cell["id"] for cell in lesson.code if _shows(cell) and not cell["outputs"]]
    assert silent == [cell["id"] for cell in lesson.code if _own(cell)]
    assert any(_shows(cell) for cell in lesson.code)


def test_a_cell_on_ones_own_archive_keeps_nothing(any_copy):
    assert not [cell["id"] for cell in any_copy.code if _own(cell) and cell["outputs"]]


def test_every_cell_was_run_once_from_top_to_bottom(lesson):
    counts = [cell["execution_count"] for cell in lesson.code]
    assert counts == list(range(1, len(counts) + 1))


def test_no_cell_holds_an_error_or_a_warning(lesson):
    outputs = [output for cell in lesson.code for output in cell["outputs"]]
    assert {output["output_type"] for output in outputs} <= {"display_data", "execute_result"}


def test_every_chart_has_a_title_with_a_number(lesson):
    pages = [
        "".join(output["data"].get("text/html", ""))
        for cell in lesson.code
        for output in cell["outputs"]
    ]
    charts = [page for page in pages if "<svg" in page]
    titles = [re.search(r"<title[^>]*>([^<]+)</title>", chart) for chart in charts]
    assert charts
    assert all(title and re.search(r"\d", title[1]) for title in titles)


def test_no_live_widget_is_kept(any_copy):
    assert "application/vnd.jupyter.widget-view+json" not in any_copy.text
    assert "widgets" not in any_copy.book["metadata"]


def test_no_place_and_no_person_of_this_machine_is_in_a_copy(any_copy):
    root = Path(__file__).parents[2]
    # A name as short as "root" or "me" is also a word.
    person = [name for name in (getpass.getuser(),) if len(name) > 4]
    for place in (str(root), str(Path.home()), "/tmp/", "ipykernel_", *person):
        assert place not in any_copy.text
    assert not re.search(r"\b0x[0-9a-f]{6,}\b", any_copy.text)


def test_the_kernel_is_the_same_whatever_machine_built_it(any_copy):
    metadata = any_copy.book["metadata"]
    assert metadata["kernelspec"] == formats.KERNEL
    assert metadata["language_info"] == formats.LANGUAGE_INFO
    assert (any_copy.book["nbformat"], any_copy.book["nbformat_minor"]) == (4, 5)


def test_no_cell_keeps_the_time_at_which_it_ran(any_copy):
    assert not [cell["id"] for cell in any_copy.code if "execution" in cell["metadata"]]


def test_student_copies_are_not_run(student_copy):
    assert not [cell["id"] for cell in student_copy.code if cell["outputs"]]
    assert {cell["execution_count"] for cell in student_copy.code} == {None}
