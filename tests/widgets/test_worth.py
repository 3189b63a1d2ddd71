import base64
import datetime
import re

import pytest
from matplotlib.figure import Figure

from toolkit import answers, data, records, text, widgets
from toolkit.figures import results
from toolkit.records import copies
from toolkit.widgets.worth import moved_client

EXAMPLES = ("bakery", "supplier", "museum_shop")
TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def facts():
    return data.load()


@pytest.fixture(scope="module")
def panel(facts):
    return lambda name="bakery", lang="en": widgets.worth(
        records.read(name), facts, today=TODAY, lang=lang
    )


def controls(panel):
    return {control.label: control for control in panel.children[:-3]}


def said(panel):
    return panel.children[-3].value


def drawn(panel):
    return panel.children[-2].value


def copy(panel):
    keep = panel.children[-1]
    keep.button.click()
    return base64.b64decode(re.search(r'base64,([^"]+)"', keep.file.value).group(1))


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_it_starts_from_the_client_and_says_what_the_answer_says(facts, panel, name, lang):
    client = records.read(name)
    locale = text.locale_of(lang, client.country)
    worth = answers.worth(client, facts, today=TODAY, draws=10_000, months=None)
    made = panel(name, lang)
    assert results.finding(worth, locale) in said(made)
    assert "<svg" in drawn(made) and "<table" in drawn(made)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_control_names_its_unit(panel, name, lang):
    words = re.compile(r"\(.*(%|EUR|CAD|USD).*\)|heures|hours|commandes|orders", re.IGNORECASE)
    labels = list(controls(panel(name, lang)))
    assert len(labels) >= 7 and all(words.search(label) for label in labels)


def test_a_higher_floor_for_the_visits_raises_the_chance_and_the_words_follow(panel):
    made = panel()
    visits = controls(made)["New customers / nearby people reached in a month (%)"]
    before = said(made)
    visits.value = (20, 50)
    share = int(re.search(r"in (\d+)% of the draws", said(made)).group(1))
    assert share > 90 and said(made) != before
    assert "Decision: test first" in before


def test_going_back_gives_the_first_words_again(panel):
    made = panel()
    first, hours = said(made), made.children[0]
    hours.value = 12
    assert said(made) != first
    hours.value = 6
    assert said(made) == first


def test_the_copy_holds_what_was_moved_and_nothing_else(panel):
    made = panel()
    controls(made)["Incremental share: would not have come anyway (%)"].value = (30, 60)
    made.children[0].value = 8
    saved = copies.checked("copy.yml", copy(made)).client
    bakery = records.read("bakery")
    assert saved == bakery.replace(hours_per_week=8, incremental_share=[0.3, 0.6])


def test_a_copy_of_what_has_not_moved_is_the_client(panel):
    made = panel("supplier")
    expected = copies.as_yaml(records.read("supplier"), "en_CA")
    assert copy(made).decode() == expected


def test_a_move_takes_the_prepared_copy_away(panel):
    made = panel()
    copy(made)
    made.children[0].value = 8
    assert "base64" not in made.children[-1].file.value
    assert copies.checked("copy.yml", copy(made)).client.hours_per_week == 8


def test_one_figure_serves_every_move(panel, monkeypatch):
    made, opened, new = panel(), [], Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (opened.append(1), new(*a, **k))[1])
    for hours in (3, 9, 12):
        made.children[0].value = hours
    assert opened == []


def test_a_move_says_and_counts_what_a_new_panel_does(facts, panel):
    moved, start = panel("supplier", "fr"), panel("supplier", "fr")
    moved.children[0].value, moved.children[1].value = 9, (800, 6000)
    client = copies.checked("copy.yml", copy(moved)).client
    fresh = widgets.worth(client, facts, today=TODAY, lang="fr")
    assert said(moved) == said(fresh) != said(start)
    numbers = [drawn(made).partition("</svg>")[2] for made in (moved, fresh, start)]
    assert numbers[0] == numbers[1] != numbers[2]


def test_a_panel_that_moves_leaves_every_other_as_it_stands(panel):
    moved, twin, other = panel(), panel(), panel("supplier")
    first = [(said(each), drawn(each), copy(each)) for each in (twin, other)]
    moved.children[0].value = 12
    controls(moved)["Incremental share: would not have come anyway (%)"].value = (30, 60)
    assert [(said(each), drawn(each), copy(each)) for each in (twin, other)] == first
    twin.children[0].value = 12
    assert said(twin) != said(moved)
    controls(twin)["Incremental share: would not have come anyway (%)"].value = (30, 60)
    assert (said(twin), drawn(twin), copy(twin)) == (said(moved), drawn(moved), copy(moved))


def test_prices_moved_are_before_tax():
    bakery = records.read("bakery")
    moved = moved_client(bakery, 6, {"order_value": (8, 10)})
    assert (moved.order_value_before_tax.low, moved.order_value_before_tax.high) == (8, 10)
    assert moved_client(bakery, 6, {}) == bakery


def test_a_share_moved_to_one_end_is_a_share():
    moved = moved_client(records.read("supplier"), 4, {"lead_rate": (0.5, 0.5)})
    assert moved.rates.lead_rate.low == moved.rates.lead_rate.high == pytest.approx(0.005)
