import pytest
from matplotlib.figure import Figure

from toolkit import answers, data, records, text, widgets

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
def test_the_panel_starts_from_the_client_s_own_month(facts, name, lang):
    client = records.read(name)
    panel = widgets.cost(client, facts, lang=lang)
    locale = text.locale_of(lang, client.country)
    before = answers.cost(client, facts).per_month.value
    assert text.money(before, client.currency, locale) in said(panel)
    assert "<svg" in drawn(panel) and "<table" in drawn(panel)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_moves_the_drawing_to_the_right_number(facts, name, lang):
    client = records.read(name)
    panel = widgets.cost(client, facts, lang=lang)
    locale = text.locale_of(lang, client.country)
    hours, pay, *charges = sliders(panel)
    assert bool(charges) is (name != "bakery")
    for control, value in zip([hours, pay, *charges], (10, 40, 50), strict=False):
        before = drawn(panel)
        control.value = value
        assert drawn(panel) != before
    loaded = 40 * (1.5 if charges else 1)
    month = text.money(10 * loaded * 52 / 12, client.currency, locale)
    assert month in said(panel) and month in drawn(panel)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_says_what_it_is_and_its_unit_and_has_steps(facts, lang):
    for control in sliders(widgets.cost(records.read("supplier"), facts, lang=lang)):
        assert any(unit in control.label for unit in ("(CAD)", "(%", "week", "semaine"))
        assert control.min < control.max and len(control.points) > 20


def test_values_outside_are_brought_back_by_the_control(facts):
    panel = widgets.cost(records.read("bakery"), facts)
    hours = sliders(panel)[0]
    hours.value = 500
    assert hours.value == hours.max
    hours.value = -3
    assert hours.value == hours.min


def test_a_client_who_gives_more_hours_than_the_slider_had_keeps_them(facts):
    busy = records.read("bakery").replace(hours_per_week=60, hourly_cost=3)
    hours, pay = sliders(widgets.cost(busy, facts))
    assert hours.value == 60 and pay.value == 3


def test_an_override_of_the_charges_does_not_hold_the_slider_back(facts):
    own = {"metric": "employer_charge_rate", "value": 0.2, "source": "s", "date": "2026-01-01"}
    panel = widgets.cost(records.read("supplier").replace(overrides=[own]), facts, lang="en")
    before = said(panel)
    sliders(panel)[2].value = 50
    assert said(panel) != before


def test_one_figure_serves_every_move(facts, monkeypatch):
    panel = widgets.cost(records.read("bakery"), facts)
    made = []
    new = Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (made.append(1), new(*a, **k))[1])
    for value in (3, 9, 12):
        sliders(panel)[0].value = value
    assert made == []


def test_going_back_gives_the_first_drawing_again(facts):
    panel = widgets.cost(records.read("bakery"), facts)
    first, hours = drawn(panel), sliders(panel)[0]
    hours.value = 30
    hours.value = 6
    assert drawn(panel) == first
