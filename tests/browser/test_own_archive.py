"""Lesson 13 in JupyterLab: one's own archive is counted on the page, and saved nowhere."""

import json
from pathlib import Path

import pytest

from toolkit import archives

LESSON = Path(__file__).parents[2] / "notebooks/fr/13_your_own_archive.ipynb"

pytestmark = pytest.mark.parametrize("lesson", [LESSON], indirect=True, ids=["fr"])


@pytest.fixture(scope="module")
def own(lesson, tmp_path_factory):
    """The cell of one's own archive, after an archive was read in it."""
    path = tmp_path_factory.mktemp("home") / "mine.zip"
    path.write_bytes(archives.invented.archive("instagram", lang="fr"))
    cell = lesson.cell("widgets.own_archive")
    cell.get_by_label("Emplacement de votre archive").fill(str(path))
    cell.get_by_role("button", name="La lire ici").click()
    cell.get_by_text("Sur 222 données").first.wait_for()
    return cell


def test_the_slider_shows_another_archive(lesson):
    slider = lesson.cell("widgets.archive(").get_by_role("slider").first
    slider.focus()
    lesson.page.keyboard.press("End")
    lesson.cell("widgets.archive(").get_by_text("Sur 262 données").first.wait_for()
    lesson.page.keyboard.press("Home")
    lesson.cell("widgets.archive(").get_by_text("Sur 305 données").first.wait_for()


def test_the_counts_are_on_the_page_and_the_place_is_wiped(own):
    assert own.get_by_label("Emplacement de votre archive").input_value() == ""
    assert "52 annonceurs" in own.text_content()


def test_what_jupyter_saves_holds_nothing_of_it(own, lesson, server):
    page = lesson.page
    page.keyboard.press("Control+s")
    page.wait_for_function("!document.title.startsWith('*')")
    address, token = server
    path = f"{address}/api/contents/notebooks/fr/{LESSON.name}?token={token}&content=1"
    page.wait_for_timeout(1000)
    saved = page.request.get(path).json()["content"]
    cells = [c for c in saved["cells"] if "own-archive" in c["metadata"].get("tags", [])]
    assert [cell["outputs"] for cell in cells] == [[]]
    written = json.dumps(saved, ensure_ascii=False)
    assert "mine.zip" not in written
    assert "222 données" not in written
    assert "widgets" not in saved["metadata"]
    other = [c for c in saved["cells"] if "widgets.archive(" in "".join(c["source"])]
    assert other[0]["outputs"], "the other cells keep theirs"


def test_the_page_asked_nothing_of_another_machine(own, lesson, outside):
    assert outside(lesson.requests) == []
