"""The panels of lesson 12: what they start from, what moves, and one figure for every move."""

import pytest
from matplotlib.figure import Figure

from toolkit import answers, records, text, widgets
from toolkit.figures import retargeting, targeting, trail

LANGUAGES = ("fr", "en")


def three(facts, lang="en"):
    """The map, the chain and the list, each with its controls, its words and its drawing."""
    owner = records.read("bakery")
    made = (widgets.trail, widgets.retargeting, widgets.targeting)
    return tuple(panel(owner, facts, lang=lang) for panel in made)


def said(panel):
    return panel.children[-2].value


def drawn(panel):
    return panel.children[-1].value


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_panels_start_where_the_lesson_is(facts, lang):
    locale = text.locale_of(lang, "FR")
    starts = (
        trail.finding(answers.trail(0.1), locale),
        retargeting.finding(answers.retargeting(), locale),
        targeting.finding(answers.targeting(), locale),
    )
    for panel, finding in zip(three(facts, lang), starts, strict=True):
        assert finding.split("'")[0][:60] in said(panel)
        assert "<svg" in drawn(panel) and "<table" in drawn(panel)


MOVES = ((30, 1), (20, 80, 10), (0.7, 10_000, 500))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_moves_the_words_and_the_drawing(facts, lang):
    for panel, values in zip(three(facts, lang), MOVES, strict=True):
        for control, value in zip(panel.children, values, strict=False):
            before = said(panel), drawn(panel)
            control.value = value
            assert control.value == value
            assert said(panel) != before[0] and drawn(panel) != before[1]


def test_on_the_largest_sites_two_pixels_meet_everybody(facts):
    panel = three(facts)[0]
    share, placed = panel.children[:2]
    placed.value, share.value = 1, 1
    assert "500 of 500" in said(panel)
    share.value = 0
    assert "0 of 500" in said(panel)


def test_a_refused_cookie_leaves_nobody(facts):
    panel = three(facts)[1]
    panel.children[0].value = 0
    assert "and 0 see" in said(panel)


def test_the_ends_of_every_slider_can_be_drawn(facts):
    for panel in three(facts):
        for control in panel.children[:-2]:
            start = control.value
            for end in (control.min, control.max):
                control.value = end
                assert "<svg" in drawn(panel)
            control.value = start


def test_a_list_of_everybody_misses_nobody_and_is_wrong_98_times_in_100(facts):
    panel = three(facts)[2]
    panel.children[1].value = 100_000
    assert "wrongly labelled 98 times in 100" in said(panel)
    assert "0 others who are interested" in said(panel)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_says_what_it_sets(facts, lang):
    for panel in three(facts, lang):
        labels = [control.label for control in panel.children[:-2]]
        assert len(set(labels)) == len(labels) and all(len(label) > 10 for label in labels)
        for control in panel.children[:-2]:
            assert control.min < control.max and len(set(control.readouts)) == len(control.points)


def test_one_figure_serves_every_move(facts, monkeypatch):
    panels = three(facts)
    opened, new = [], Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (opened.append(1), new(*a, **k))[1])
    for panel, values in zip(panels, MOVES, strict=True):
        for control, value in zip(panel.children, values, strict=False):
            control.value = value
    assert opened == []


def test_going_back_gives_the_same_drawing_again(facts):
    for panel, values in zip(three(facts), MOVES, strict=True):
        starts = [control.value for control in panel.children[:-2]]
        found = []
        for _ in range(2):
            for ends in (values, starts):
                for control, value in zip(panel.children, ends, strict=False):
                    control.value = value
            found.append((said(panel), drawn(panel)))
        assert found[0] == found[1]


def test_a_page_without_a_kernel_says_the_findings(facts):
    still = [panel._repr_mimebundle_()["text/html"] for panel in three(facts)]
    for words, page in zip(("496 of 500", "120 see", "688 are"), still, strict=True):
        assert words in page
