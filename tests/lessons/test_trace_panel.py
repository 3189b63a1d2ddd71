import base64
import re

import pytest

from toolkit.lessons import learn
from toolkit.lessons.learn import page, trace
from toolkit.lessons.learn.trace import session
from toolkit.lessons.learn.trace.session import SESSION


@pytest.fixture
def panel(monkeypatch, tmp_path):
    """The live panel in French: what it says, its box, its buttons by their words."""
    items = []
    monkeypatch.setattr(page, "put", lambda *item: items.append(item))
    monkeypatch.chdir(tmp_path)
    SESSION.leave()
    learn.forget()

    class Panel:
        def __init__(self):
            trace.panel("fr")
            self.plain, self.markup, box = items[-1]
            self.said, first, row, self.sure, self.shown = box.children
            self.box, begin = first.children
            self.buttons = {b.description: b for b in [begin, *row.children, *self.sure.children]}

        def press(self, words):
            self.buttons[words].click()
            return self.said.value

    yield Panel
    SESSION.leave()


def test_on_paper_the_panel_says_that_nothing_is_kept(panel):
    found = panel()
    assert "Rien n’est gardé" in found.plain and "Rien n’est gardé" in found.markup


def test_every_control_says_what_it_does(panel):
    found = panel()
    assert list(found.buttons) == [
        "Garder une trace",
        "Lire ma trace",
        "En prendre une copie",
        "Effacer ma trace",
        "Oui, l’effacer",
        "Non, la garder",
    ]
    assert all(button.tooltip for button in found.buttons.values())
    assert found.box.description == "Pseudonyme"


def test_a_click_begins_a_trace_even_where_no_question_could_be_asked(panel, tmp_path):
    found = panel()
    assert session.unattended()  # this is a test
    found.box.value = "Renard"
    assert "trace_renard.jsonl" in found.press("Garder une trace")
    learn.check("02_monthly_cost", 0, lang="fr")
    assert [path.name for path in tmp_path.iterdir()] == ["trace_renard.jsonl"]
    assert "Vous n’avez rien compté" in (found.press("Lire ma trace") and found.shown.value)


def test_a_name_that_is_refused_is_told_there(panel):
    found = panel()
    found.box.value = "marie@exemple.org"
    assert "adresse électronique" in found.press("Garder une trace")
    assert SESSION.who is None


def test_a_copy_is_a_link_that_holds_the_trace(panel, tmp_path):
    found = panel()
    assert "pas de trace" in found.press("En prendre une copie")
    found.box.value = "renard"
    found.press("Garder une trace")
    learn.check("02_monthly_cost", 0, lang="fr")
    found.press("En prendre une copie")
    data = re.search(
        r'download="trace_renard.jsonl" href="data:[\w/]+;base64,([^"]+)"', found.shown.value
    )
    assert base64.b64decode(data[1]) == (tmp_path / "trace_renard.jsonl").read_bytes()


def test_erasing_asks_once_more(panel, tmp_path):
    found = panel()
    assert found.sure.layout.display == "none"
    assert "pas de trace" in found.press("Effacer ma trace")
    found.box.value = "renard"
    found.press("Garder une trace")
    learn.check("02_monthly_cost", 0, lang="fr")
    found.press("Effacer ma trace")
    assert found.sure.layout.display != "none" and list(tmp_path.iterdir())
    found.press("Non, la garder")
    assert found.sure.layout.display == "none" and list(tmp_path.iterdir())
    found.press("Effacer ma trace")
    assert "est effacé" in found.press("Oui, l’effacer")
    assert list(tmp_path.iterdir()) == []


def test_the_one_trace_beside_the_notebook_is_offered_again_and_not_begun(panel, tmp_path):
    (tmp_path / "trace_renard.jsonl").write_text("")
    assert panel().box.value == "renard" and SESSION.who is None
    (tmp_path / "trace_lynx.jsonl").write_text("")
    assert panel().box.value == ""


def test_without_ipywidgets_the_panel_is_words(panel, monkeypatch):
    monkeypatch.setattr(page, "controls", lambda: None)
    shown = []
    monkeypatch.setattr(page, "put", lambda *item: shown.append(item))
    trace.panel("en")
    assert shown[0][2] is None and "Nothing is kept" in shown[0][0]
