import re

import pytest
from matplotlib.figure import Figure

from toolkit import answers, records, text
from toolkit.figures import uniqueness as figure
from toolkit.privacy.population import QUESTIONS
from toolkit.widgets.uniqueness import SIZES, uniqueness

LANGUAGES = ("fr", "en")


@pytest.fixture
def panel(facts):
    return lambda lang="en": uniqueness(records.read("bakery"), facts, lang=lang)


def sliders(panel):
    return panel.children[2:6]


def boxes(panel):
    return dict(zip(QUESTIONS, panel.children[1].children, strict=True))


def said(panel):
    return panel.children[6].value


def drawn(panel):
    return panel.children[7].value


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_starts_with_three_answers_ticked_and_says_what_they_do(panel, lang):
    made = panel(lang)
    ticked = [name for name, box in boxes(made).items() if box.value]
    assert ticked == ["area", "sex", "birth_year"]
    expected = answers.uniqueness(ticked, person=2, offered=QUESTIONS)
    locale = text.locale_of(lang, "FR")
    assert figure.finding(expected, locale).split("’")[0] in said(made)
    assert "<svg" in drawn(made) and "<table" in drawn(made)


def test_one_more_answer_leaves_more_alone(panel):
    made = panel()
    boxes(made)["kin"].value = True
    assert "4 answers leave 51% of 1,000 invented people alone; 3 others" in said(made)
    boxes(made)["interest"].value = True
    assert "5 answers leave 93%" in said(made) and "nobody else could be no. 2" in said(made)


def test_nothing_ticked_leaves_everybody(panel):
    made = panel()
    for box in boxes(made).values():
        box.value = False
    assert "Nothing is asked" in said(made) and "k = 1,000" in said(made)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_moves_the_drawing(panel, lang):
    made = panel(lang)
    people, years, answered, person = sliders(made)
    for control, value in ((people, 10_000), (years, 10), (answered, 50), (person, 9)):
        before = drawn(made)
        control.value = value
        assert drawn(made) != before
    for box in boxes(made).values():
        before = drawn(made)
        box.value = not box.value
        assert drawn(made) != before


def test_a_blank_is_explained_only_where_there_are_some(panel):
    made = panel()
    assert "A blank is an answer" not in said(made)
    sliders(made)[2].value = 50
    assert "A blank is an answer" in said(made)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_is_labelled_and_every_slider_says_its_unit(panel, lang):
    made = panel(lang)
    for control in sliders(made):
        assert re.search(r"\((people|years|%|no\.|années|personnes|nº)\)$", control.label)
    labels = [box.description for box in boxes(made).values()]
    assert len(set(labels)) == 8 and all(labels)
    assert 1000 in SIZES and list(SIZES) == sorted(SIZES)


def test_one_figure_serves_every_move(panel, monkeypatch):
    made = panel()
    opened, new = [], Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (opened.append(1), new(*a, **k))[1])
    for box in boxes(made).values():
        box.value = not box.value
    assert opened == []


def test_going_back_gives_the_same_drawing_again(panel):
    made, twin = panel("fr"), panel("fr")

    def there_and_back(one):
        boxes(one)["employer"].value = True
        sliders(one)[0].value = 300
        boxes(one)["employer"].value = False
        sliders(one)[0].value = 1_000
        return said(one), drawn(one)

    untouched = (said(twin), drawn(twin))
    first = there_and_back(made)
    assert there_and_back(made) == first
    assert (said(twin), drawn(twin)) == untouched and said(made) == said(twin)
