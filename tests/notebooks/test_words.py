"""What a reader reads: a question, an essay of readable length, sources, and good French."""

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NO_BREAK = "\u00a0\u202f"
MOST_CELLS = 45
# What the reader answers is not what the reader reads.
ASKED = {"predict", "check", "quiz", "hint"}


def _words(prose):
    """Prose without code, links' addresses and the marks of mathematics."""
    for kept in (r"```.*?```", r"`[^`]*`", r"\]\([^)]*\)", r"https?://\S+", r"<[^>]*>"):
        prose = re.sub(kept, "x", prose, flags=re.DOTALL)
    return prose


def test_a_lesson_has_one_first_heading_and_it_is_a_question(lesson):
    headings = [h for text in lesson.prose for h in re.findall(r"^# (.+)$", text, re.MULTILINE)]
    assert len(headings) == 1
    assert headings[0].endswith("?")
    assert lesson.prose[0].startswith("# ")


def test_the_question_is_answered_at_once_with_a_number(lesson):
    answer = lesson.prose[0].split("\n\n")[1]
    assert re.search(r"\*\*.*\d.*\*\*", answer, re.DOTALL)


def test_a_lesson_ends_with_what_would_change_it_then_its_sources(lesson):
    headings = [h for text in lesson.prose for h in re.findall(r"^## (.+)$", text, re.MULTILINE)]
    change = {"en": "What would change this answer", "fr": "Ce qui changerait la réponse"}
    assert headings[-2:] == [change[lesson.path.parent.name], "Sources"]
    assert lesson.book["cells"][-1]["cell_type"] == "markdown"


def test_a_lesson_is_a_short_essay(lesson):
    cells = [c for c in lesson.book["cells"] if not ASKED & set(c["metadata"].get("tags", []))]
    assert len(cells) <= MOST_CELLS
    assert len(lesson.prose) >= len(lesson.code) / 2


def test_the_first_code_cell_names_the_language_of_the_folder(any_copy):
    first = any_copy.code[0]
    assert first["metadata"]["tags"] == ["parameters"]
    assert f'lang = "{any_copy.path.parent.name}"' in "".join(first["source"])
    assert any_copy.book["metadata"]["language"] == any_copy.path.parent.name


@pytest.mark.parametrize("mark", [";", "!", "?", ":", "%", "€", "»"])
def test_no_ordinary_space_stands_before_a_french_mark(french, mark):
    loose = [
        found
        for prose in french.prose
        for found in re.findall(rf"\S+ {re.escape(mark)}", _words(prose))
    ]
    assert loose == []


@pytest.mark.parametrize("mark", [";", "!", "?", "»"])
def test_a_no_break_space_stands_before_a_french_mark(french, mark):
    tight = [
        found
        for prose in french.prose
        for found in re.findall(rf".{{0,12}}[^{NO_BREAK}\s]{re.escape(mark)}", _words(prose))
    ]
    # An italic or bold word may close between the space and the mark.
    assert tight == []


def test_a_no_break_space_follows_a_french_opening_quotation_mark(french):
    opened = [found for prose in french.prose for found in re.findall("«(.)", _words(prose))]
    assert set(opened) <= set(NO_BREAK)
    assert '"' not in "".join(map(_words, french.prose))


def test_french_prose_uses_no_word_that_the_glossary_says_to_avoid(french):
    with (ROOT / "data" / "glossary.csv").open(encoding="utf-8", newline="") as file:
        avoided = [w for row in csv.DictReader(file) for w in row["avoid_fr"].split("|") if w]
    assert "suiveur" in avoided
    said = re.sub("«[^»]*»", "x", " ".join(map(_words, french.prose)), flags=re.DOTALL)
    said = re.sub(r"\b[\w./-]+\.(csv|py|ipynb|md)\b", "x", said)
    assert [w for w in avoided if re.search(rf"(?<![\w-]){w}s?(?![\w-])", said, re.I)] == []


def test_twins_show_the_same_cells_in_the_same_order(french):
    twin = french.path.parents[1] / "en" / french.path.name
    ids = re.findall(r'^   "id": "(.+)"', french.text, re.MULTILINE)
    assert ids == re.findall(r'^   "id": "(.+)"', twin.read_text("utf-8"), re.MULTILINE)
