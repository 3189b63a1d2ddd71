import pytest

from toolkit import answers, data, records, text, widgets
from toolkit.answers.criteria import CRITERIA
from toolkit.answers.where import default_weights
from toolkit.figures import where as figure

LANGUAGES = ("fr", "en")


@pytest.fixture(scope="module")
def facts():
    return data.load()


@pytest.fixture(scope="module")
def client():
    return records.read("museum_shop")


def lifts(panel):
    return panel.children[1:-2]


def said(panel):
    return panel.children[-2].value


def drawn(panel):
    return panel.children[-1].value


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_slider_says_what_it_lifts_from_and_to(client, facts, lang):
    panel = widgets.swings(client, facts, lang=lang)
    locale = text.locale_of(lang, client.country)
    table = facts.table("criteria")
    for control, row in zip(lifts(panel), table.to_dict("records"), strict=True):
        for end in ("zero", "one"):
            assert text.typeset(row[f"{end}_{lang}"], locale) in control.label
        assert (control.min, control.max) == (0, 100) and "100" in control.label
    assert text.say("swings.intro", locale) in panel.children[0].value


def test_it_starts_from_the_usual_weights_with_the_heaviest_at_a_hundred(client, facts):
    values = [control.value for control in lifts(widgets.swings(client, facts))]
    usual = default_weights(facts)
    assert max(values) == 100
    assert values == [round(100 * usual[n] / max(usual.values())) for n in CRITERIA]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_panel_says_what_the_answer_says(client, facts, lang):
    panel = widgets.swings(client, facts, lang=lang)
    for control, value in zip(lifts(panel), (100, 0, 50, 20, 10), strict=True):
        control.value = value
    weights = dict(zip(CRITERIA, (100, 0, 50, 20, 10), strict=True))
    found = answers.where(client, facts, weights=weights)
    finding = figure.finding(found, text.locale_of(lang, client.country))
    assert finding in said(panel) and "<svg" in drawn(panel)


@pytest.mark.parametrize("lang, words", [("fr", "compte pour 100"), ("en", "counts as 100")])
def test_without_a_hundred_it_says_so_and_ranks_by_the_proportions(client, facts, lang, words):
    panel = widgets.swings(client, facts, lang=lang)
    values = (100, 60, 40, 20, 0)
    for control, value in zip(lifts(panel), values, strict=True):
        control.value = value
    assert words not in said(panel)
    first = drawn(panel)
    for control, value in zip(lifts(panel), values, strict=True):
        control.value = value // 2
    assert words in said(panel) and "50" in said(panel)
    assert drawn(panel).count("<path") == first.count("<path")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_worth_lifting_is_said_in_words_and_the_last_drawing_stays(client, facts, lang):
    panel = widgets.swings(client, facts, lang=lang)
    for control in lifts(panel):
        before = drawn(panel)
        control.value = 0
    assert drawn(panel) == before and 'role="status"' in said(panel) and "{" not in said(panel)
