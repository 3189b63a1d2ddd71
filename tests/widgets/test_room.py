import csv
import io
import re
from html import escape
from urllib.parse import unquote

import pytest
from matplotlib.figure import Figure

from toolkit import answers, data, records, text, widgets
from toolkit.answers.criteria import CRITERIA
from toolkit.figures import room as figure
from toolkit.records.ballots import MOST_PEOPLE

LANGUAGES = ("fr", "en")
ROWS = "Ana\t60\t20\t10\t10\t0\nBen\t0\t20\t20\t20\t40\nCleo\t20\t20\t20\t20\t20"
HOSTILE = "<script>alert(1)</script>;20;20;20;20;20\n=cmd();0;0;50;50;0\n@x;10;10;10;10;60"


@pytest.fixture(scope="module")
def facts():
    return data.load()


@pytest.fixture(scope="module")
def client():
    return records.read("bakery")


@pytest.fixture
def panel(client, facts):
    return lambda lang="en": widgets.room(client, facts, lang=lang)


def press(panel, rows=None, *, chosen=0):
    form = panel.children[0]
    form.text = form.text if rows is None else rows
    form.chosen = chosen
    form.pressed += 1


def said(panel):
    return panel.children[-2].value


def drawn(panel):
    return panel.children[-1].value


def sheet(panel):
    """The file behind the link, read as a spreadsheet reads it."""
    content = unquote(re.search(r'href="data:text/csv;charset=utf-8,([^"]+)"', drawn(panel))[1])
    assert content.startswith("\ufeff")
    mark = ";" if ";" in content.splitlines()[0] else ","
    return list(csv.reader(io.StringIO(content[1:]), delimiter=mark))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_before_any_row_the_panel_says_what_to_paste_with_an_example(panel, lang):
    room = panel(lang)
    locale = text.locale_of(lang, "FR")
    assert drawn(room) == "" and 'role="status"' in said(room)
    assert str(MOST_PEOPLE) in said(room) and text.say("ballots.example", locale) in said(room)
    assert room._repr_mimebundle_()["text/plain"] in said(room)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_is_named_and_the_order_of_the_numbers_is_said(panel, lang):
    form, locale = panel(lang).children[0], text.locale_of(lang, "FR")
    places = [form.label.index(text.say(f"criterion.{name}", locale)) for name in CRITERIA]
    assert places == sorted(places)
    assert form.button and form.question and len(form.answers) == 2
    assert form.example == text.say("ballots.example", locale)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_example_itself_is_a_room_of_one(panel, lang):
    room = panel(lang)
    press(room, room.children[0].example)
    assert "Ana" in said(room) and "<svg" in drawn(room)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_panel_says_what_the_answer_says(panel, client, facts, lang):
    room, locale = panel(lang), text.locale_of(lang, client.country)
    press(room, ROWS)
    found = answers.room(client, facts, records.ballots_of(ROWS, facts).ballots)
    assert figure.finding(found, locale) in said(room) and 'aria-live="polite"' in said(room)
    for sentence in figure.further(found, locale):
        assert escape(sentence, quote=True) in said(room)
    for cell in figure.table(found, locale).iloc[0]:
        assert cell in drawn(room)
    order = [drawn(room).index(piece) for piece in ("<svg", "<caption", "<a download=")]
    assert order == sorted(order)


@pytest.mark.parametrize("chosen, words", [(0, "Read as 100 points"), (1, "Read as swings")])
def test_how_the_numbers_were_understood_is_said(panel, chosen, words):
    room = panel()
    press(room, "Ana;100;50;30;20;0\nBen;100;0;0;0;0", chosen=chosen)
    assert words in said(room)
    assert ("scaled to 100" in said(room)) is (chosen == 0)


@pytest.mark.parametrize("lang, kept", [("fr", "dernière décision"), ("en", "last decision")])
def test_faults_are_said_in_words_and_the_last_decision_stays(panel, lang, kept):
    room = panel(lang)
    press(room, "Ana;1;2\nBen;x;1;1;1;1")
    assert drawn(room) == "" and kept not in said(room)
    assert said(room).count("<p") == 2 and "{" not in said(room) and "Ben" in said(room)
    press(room, ROWS)
    before = drawn(room)
    press(room, "Ana;1;2")
    assert drawn(room) == before and kept in said(room)
    press(room, "")
    assert drawn(room) == before and kept in said(room)


def test_pressing_again_gives_the_same_page(panel):
    room = panel()
    press(room, ROWS)
    first = drawn(room)
    press(room, "Ana;20;20;20;20;20")
    assert drawn(room) != first
    press(room, ROWS)
    assert drawn(room) == first


def test_one_figure_serves_every_decision(panel, monkeypatch):
    room = panel()
    press(room, ROWS)
    made = []
    new = Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (made.append(1), new(*a, **k))[1])
    press(room, "Ana;20;20;20;20;20")
    assert made == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_decision_can_be_taken_along(panel, client, facts, lang):
    room = panel(lang)
    press(room, ROWS)
    rows = sheet(room)
    assert [row[0] for row in rows[1:4]] == ["Ana", "Ben", "Cleo"] and len(rows) == 5
    assert all(len(row) == 9 for row in rows) and rows[1][1] == "60"
    assert re.search(r'<a download="[\w-]+\.csv"', drawn(room))


def test_a_hostile_name_runs_neither_on_the_page_nor_in_a_spreadsheet(panel):
    room = panel()
    press(room, HOSTILE)
    assert "<script" not in drawn(room) + said(room)
    assert "&lt;script&gt;" in drawn(room)
    assert [row[0] for row in sheet(room)[1:4]] == ["<script>alert(1)</script>", "'=cmd()", "'@x"]


@pytest.mark.parametrize("name", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"])
def test_no_cell_begins_a_formula(name):
    import pandas as pd

    from toolkit.widgets.room import sheet as written

    content = written(pd.DataFrame({name: [name]}), "en_US")
    cells = [cell for row in csv.reader(io.StringIO(content[1:])) for cell in row]
    assert cells == [f"'{name}"] * 2
