import base64
import re

import ipywidgets
import pytest
from matplotlib.figure import Figure

from toolkit import answers, data, records, text, widgets
from toolkit.records.copies import checked
from toolkit.widgets.slider import Slider

EXAMPLES = ("bakery", "supplier", "museum_shop")
LANGUAGES = ("fr", "en")


@pytest.fixture(scope="module")
def facts():
    return data.load()


def shown(panel):
    return [control for control in panel.children if control.layout.display != "none"]


def sliders(panel):
    """Those on the page before anything is unfolded, and then those unfolded too."""
    return [control for control in shown(panel) if isinstance(control, Slider)]


def boxes(panel):
    return [control for control in panel.children if isinstance(control, ipywidgets.Checkbox)]


def said(panel):
    return panel.children[-3].value


def drawn(panel):
    return panel.children[-2].value


def copied(panel):
    """The client in the file that the button prepares."""
    keep = panel.children[-1]
    keep.button.click()
    record = re.search('base64,([^"]+)', keep.file.value)[1]
    return checked("copy.yml", base64.b64decode(record)).client


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
    hours, pay, *charges, _ads, _tools = sliders(panel)
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
    hours, pay, *_ = sliders(widgets.cost(busy, facts))
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


def test_the_hours_are_one_slider_until_the_reader_asks_for_the_tasks(facts):
    panel = widgets.cost(records.read("bakery"), facts, lang="en")
    assert len(sliders(panel)) == 4
    boxes(panel)[0].value = True
    assert [control.label for control in sliders(panel)][-6:] == [
        text.say(f"widget.task_{task}", "en_US")
        for task in ("plan", "create", "publish", "reply", "monitor", "report")
    ]
    assert "Hours a week" not in [control.label for control in sliders(panel)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_unfolding_and_folding_the_tasks_changes_nothing(facts, lang):
    panel = widgets.cost(records.read("supplier"), facts, lang=lang)
    first = drawn(panel)
    for value in (True, False):
        boxes(panel)[0].value = value
        assert drawn(panel) == first


def test_an_hour_more_of_one_task_is_an_hour_more_of_the_week(facts):
    panel = widgets.cost(records.read("bakery"), facts, lang="en")
    boxes(panel)[0].value = True
    create = next(c for c in sliders(panel) if c.label.startswith("Creating"))
    create.value += 1
    assert "7 hours" in said(panel) and "€758" in said(panel)  # 7 x 25 x 52 / 12
    client = copied(panel)
    assert client.hours_per_week == 7 and client.hours_by_task.given["create"] == 3.75
    boxes(panel)[0].value = False
    assert sliders(panel)[0].value == 7 and "7 hours" in said(panel)


def test_the_tasks_stand_where_the_hours_of_the_week_were_moved_to(facts):
    panel = widgets.cost(records.read("bakery"), facts, lang="en")
    sliders(panel)[0].value = 12
    boxes(panel)[0].value = True
    assert [control.value for control in sliders(panel)[-6:]] == [1, 5.5, 1.5, 2.5, 1, 0.5]
    assert "12 hours" in said(panel)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_accounts_without_an_hour_are_a_contradiction_in_words(facts, lang):
    panel = widgets.cost(records.read("bakery"), facts, lang=lang)
    boxes(panel)[0].value = True
    for control in sliders(panel)[-6:]:
        control.value = 0
    refused = {"en": "it is a contradiction", "fr": "c’est une contradiction"}
    assert refused[lang] in said(panel) and "<svg" in drawn(panel)


def test_what_is_paid_once_is_added_when_the_reader_asks_for_it(facts):
    panel = widgets.cost(records.read("bakery"), facts, lang="en")
    assert "it is not zero" in said(panel)
    boxes(panel)[1].value = True
    setup = next(c for c in sliders(panel) if c.label.startswith("Setting up"))
    setup.value = 4
    assert "€100" in said(panel) and "€8,404" in said(panel)  # 4 x 25, and 12 x 692
    assert copied(panel).one_off.given == {"setup_hours": 4}


def test_ads_and_tools_go_into_a_post_s_cost(facts):
    panel = widgets.cost(records.read("bakery"), facts, lang="en")
    ads = next(c for c in sliders(panel) if c.label.startswith("Advertising"))
    ads.value = 60
    post = (650 + 60 + 12) / (5 * 52 / 12)
    assert text.money(post, "EUR", "en_US") in said(panel)


def test_a_copy_of_an_untouched_panel_is_the_client_itself(facts):
    for name in EXAMPLES:
        client = records.read(name)
        assert copied(widgets.cost(client, facts)) == client


def test_a_move_takes_the_prepared_copy_away(facts):
    panel = widgets.cost(records.read("bakery"), facts, lang="en")
    copied(panel)
    sliders(panel)[0].value = 10
    assert "base64" not in panel.children[-1].file.value
    assert copied(panel).hours_per_week == 10
