import pytest

from toolkit import answers, records, widgets
from toolkit.figures import groups as figure


@pytest.mark.parametrize(("lang", "locale"), [("fr", "fr_FR"), ("en", "en_US")])
def test_moving_the_cuts_moves_what_is_said(facts, lang, locale):
    panel = widgets.groups(records.read("bakery"), facts, lang=lang)
    years, areas, least = panel.children[:3]
    assert figure.finding(answers.groups(), locale) in panel.children[3].value
    years.value, areas.value = 32, 2
    assert figure.finding(answers.groups(32, 2), locale) in panel.children[3].value
    least.value = 30
    again = figure.finding(answers.groups(32, 2, at_least=30), locale)
    assert again in panel.children[3].value and "<svg" in panel.children[4].value
