"""The two panels of lesson 11: one more like, and the friends who give the town away."""

import re

import pytest
from matplotlib.figure import Figure

from toolkit import answers, figures, records, text, widgets

LANGUAGES = ("fr", "en")
OTHER = {"likes": (25, 40, 3, 200), "friends": (60, 50, 80, 1)}
PANELS = [(name, lang) for name in OTHER for lang in LANGUAGES]


def panel_of(name, facts, lang="en"):
    return getattr(widgets, name)(records.read("bakery"), facts, lang=lang)


def controls(panel):
    return panel.children[:4]


def said(panel):
    return panel.children[4].value


def drawn(panel):
    return panel.children[5].value


def moved(panel, values):
    for control, value in zip(controls(panel), values, strict=True):
        control.value = value
    return said(panel), drawn(panel)


@pytest.mark.parametrize(("name", "lang"), PANELS)
def test_every_control_moves_the_page(facts, name, lang):
    panel = panel_of(name, facts, lang)
    for control, value in zip(controls(panel), OTHER[name], strict=True):
        before = said(panel)
        control.value = value
        assert said(panel) != before


@pytest.mark.parametrize("name", OTHER)
def test_going_back_gives_the_same_page_again(facts, name):
    panel = panel_of(name, facts)
    start = [control.value for control in controls(panel)]
    # Labels that come back are written in another way the second time they are seen.
    pages = [moved(panel, values) for values in (OTHER[name], start) * 3]
    assert pages[-1] == pages[-3] and pages[-2] == pages[-4]


@pytest.mark.parametrize(("name", "lang"), PANELS)
def test_every_control_says_its_unit_and_admits_only_what_means_something(facts, name, lang):
    panel = panel_of(name, facts, lang)
    for control in controls(panel):
        assert re.search(r"\(.*%\)|people|personnes", control.label), control.label
        for end in (control.min, control.max):
            control.value = end
            assert "<svg" in drawn(panel) and "error" not in said(panel)


@pytest.mark.parametrize("name", OTHER)
def test_one_figure_serves_every_move(facts, monkeypatch, name):
    panel = panel_of(name, facts)
    opened, new = [], Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (opened.append(1), new(*a, **k))[1])
    for control, value in zip(controls(panel), OTHER[name], strict=True):
        control.value = value
    assert opened == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_panels_start_from_the_numbers_of_the_lesson(facts, lang):
    locale = text.locale_of(lang, "FR")
    finding = figures.likes.finding(answers.likes(facts, known=10), locale)
    assert finding.split("'")[0] in said(panel_of("likes", facts, lang))
    home = figures.friends.finding(answers.home_town(facts), locale)
    assert home.split("'")[0] in said(panel_of("friends", facts, lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_traits_bear_letters_and_origin_is_none_of_them(facts, lang):
    trait = controls(panel_of("likes", facts, lang))[2]
    assert trait.readouts == ["A", "C", "D", "E", "F", "G", "H"]
    panel = panel_of("likes", facts, lang)
    page = " ".join([said(panel), drawn(panel), *(c.label for c in controls(panel))]).casefold()
    words = {
        "trait_a": "gender|sexe",
        "trait_b": "origin|american|afro",
        "trait_g": "alcohol|alcool",
    }
    assert not [word for word in words.values() if re.search(word, page)]


def test_a_friend_who_asks_turns_a_guess_into_something_given(facts):
    panel = panel_of("friends", facts)
    assert "it inferred it" in said(panel)
    controls(panel)[3].value = 1
    assert "you provided it" in said(panel)
    assert controls(panel)[3].readouts == ["no", "yes"]
