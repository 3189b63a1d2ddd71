import pytest
from matplotlib.figure import Figure

from toolkit import answers, data, records, text, widgets
from toolkit.answers.criteria import CRITERIA
from toolkit.figures import where as figure

EXAMPLES = ("bakery", "supplier", "museum_shop")
LANGUAGES = ("fr", "en")


@pytest.fixture(scope="module")
def facts():
    return data.load()


def sliders(panel):
    return panel.children[:-2]


def said(panel):
    return panel.children[-2].value


def drawn(panel):
    return panel.children[-1].value


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_moves_the_drawing(facts, name, lang):
    panel = widgets.where(records.read(name), facts, lang=lang)
    assert len(sliders(panel)) == 2 + len(CRITERIA)
    for control in sliders(panel):
        before = drawn(panel)
        control.value = 2 if control.max == 40 else 65
        assert drawn(panel) != before, control.label


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_panel_says_what_the_answer_says(facts, name, lang):
    client = records.read(name)
    panel = widgets.where(client, facts, lang=lang)
    _, hours, *points = sliders(panel)
    hours.value = 12
    for control, value in zip(points, (10, 20, 30, 40, 0), strict=True):
        control.value = value
    weights = dict(zip(CRITERIA, (10, 20, 30, 40, 0), strict=True))
    found = answers.where(client.replace(hours_per_week=12), facts, weights=weights)
    finding = figure.finding(found, text.locale_of(lang, client.country))
    assert finding in said(panel)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_points_at_all_is_said_in_words_and_the_last_drawing_stays(facts, lang):
    panel = widgets.where(records.read("supplier"), facts, lang=lang)
    for control in sliders(panel)[2:]:
        before = drawn(panel)
        control.value = 0
    assert drawn(panel) == before and "<svg" in before
    assert 'role="status"' in said(panel) and "weights_zero" not in said(panel)
    assert "{" not in said(panel)
    sliders(panel)[2].value = 50
    assert drawn(panel) != before


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_says_what_it_is_and_its_unit_and_has_steps(facts, lang):
    units = ("(%)", "week", "semaine", "points")
    for control in sliders(widgets.where(records.read("bakery"), facts, lang=lang)):
        assert any(unit in control.label for unit in units)
        assert control.min < control.max and len(control.points) > 20


def test_one_figure_serves_every_move_and_takes_the_height_of_its_rows(facts, monkeypatch):
    panel = widgets.where(records.read("bakery"), facts)
    made = []
    new = Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (made.append(1), new(*a, **k))[1])
    hours, heights = sliders(panel)[1], set()
    for value in (0.5, 2, 6):
        hours.value = value
        heights.add(drawn(panel).split('height="')[1].split("pt")[0])
    assert made == [] and len(heights) > 1


def test_going_back_gives_the_first_drawing_again(facts):
    panel = widgets.where(records.read("bakery"), facts)
    first, firms = drawn(panel), sliders(panel)[0]
    firms.value = 100
    firms.value = 0
    assert drawn(panel) == first


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_nearest_flip_stands_under_the_finding(facts, name, lang):
    client = records.read(name)
    panel, locale = widgets.where(client, facts, lang=lang), text.locale_of(lang, client.country)
    points = [control.value for control in sliders(panel)[2:]]
    weights = dict(zip(CRITERIA, points, strict=True))
    flip = figure.flip_finding(answers.where(client, facts, weights=weights), locale)
    assert flip in said(panel).partition("</p>")[2]
    assert flip in panel._repr_mimebundle_()["text/html"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_passes_the_gate_to_relax_is_named(facts, lang):
    panel = widgets.where(records.read("supplier"), facts, lang=lang)
    sliders(panel)[1].value = 0.5
    assert ("Avec plus de" if lang == "fr" else "With more than") in said(panel)
