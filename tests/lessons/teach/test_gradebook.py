import csv
import io

import pytest

from toolkit.lessons.teach import gradebook
from toolkit.lessons.teach.gradebook import Row
from toolkit.lessons.teach.layout import Person

ROWS = [
    Row(Person("Zoé Lor", "12"), 2 / 3, '1. He said "no; never".\n2. a, b'),
    Row(Person("=HYPERLINK(1)", "13"), 1.0, "+1 to all"),
]


def read(content, delimiter):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=delimiter))


def test_moodles_worksheet_in_english():
    found = read(gradebook.moodle(ROWS, locale="en_US", out_of=20), ",")
    assert found[0] == [
        "Identifier",
        "Full name",
        "Grade",
        "Maximum Grade",
        "Last modified (grade)",
        "Feedback comments",
    ]
    assert found[1][:5] == ["Participant 12", "Zoé Lor", "13.33", "20.00", "-"]


@pytest.mark.parametrize("locale", ["fr_FR", "fr_CA"])
def test_moodles_worksheet_in_french_has_its_own_words_and_comma(locale):
    found = read(gradebook.moodle(ROWS, locale=locale, out_of=20), ";")
    assert found[0] == [
        "Identifiant",
        "Nom complet",
        "Note",
        "Note maximale",
        "Dernière modification (note)",
        "Feedback par commentaires",
    ]
    # The French word has no space after it: the importer cuts off eleven signs, not twelve.
    assert found[1][0] == "Participant12" and found[1][2] == "13,33"


def test_quotes_separators_and_lines_survive():
    assert read(gradebook.moodle(ROWS, locale="fr_FR", out_of=1), ";")[1][5] == ROWS[0].feedback


def test_moodle_shows_comments_as_html():
    row = Row(Person("Zu", "1"), 0, "a < b & c")
    assert read(gradebook.moodle([row], locale="en_US", out_of=1), ",")[1][5] == "a &lt; b &amp; c"


def test_canvas_finds_people_by_id_and_one_assignment_after_the_section():
    made = gradebook.canvas(ROWS, locale="en_US", out_of=20, assignment="Lesson 02 (4521)")
    found = read(made, ",")
    assert found[0] == [
        "Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Lesson 02 (4521)"
    ]  # fmt: skip
    assert found[1] == ["Zoé Lor", "12", "", "", "", "13.33"]


def test_nothing_is_quoted_right_after_the_byte_order_mark():
    made = gradebook.canvas(ROWS, locale="en_US", out_of=20, assignment="x")
    assert made.startswith(b"\xef\xbb\xbfStudent,")


def test_canvas_in_french_has_semicolons_and_commas():
    made = gradebook.canvas(ROWS, locale="fr_CA", out_of=20, assignment="x")
    assert read(made, ";")[1][5] == "13,33"
    beside = read(gradebook.canvas_feedback(ROWS, locale="fr_CA"), ";")
    assert beside[1] == ["Zoé Lor", "12", ROWS[0].feedback]


FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "\x00=1"]


@pytest.mark.parametrize("words", FORMULAS)
def test_no_text_begins_like_a_formula(words):
    row = [Row(Person(words, "1"), 0, words)]
    tables = [
        read(gradebook.moodle(row, locale="en_US", out_of=1), ","),
        read(gradebook.canvas(row, locale="en_US", out_of=1, assignment=words), ","),
        read(gradebook.canvas_feedback(row, locale="en_US"), ","),
    ]
    for cell in (cell for table in tables for line in table for cell in line):
        assert cell == "-" or not cell or cell[0] not in "=+-@＝＋－＠\t\r\n\x00"


def test_a_name_keeps_its_letters():
    assert gradebook.guarded("Émile O'Dor-Lu") == "Émile O'Dor-Lu"
