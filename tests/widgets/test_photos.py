import pytest

from toolkit import answers, records, widgets
from toolkit.figures import photos as figure


@pytest.mark.parametrize(("lang", "locale"), [("fr", "fr_FR"), ("en", "en_US")])
def test_votes_and_stake_move_the_choice(facts, lang, locale):
    panel = widgets.photos(records.read("bakery"), facts, lang=lang)
    votes_a, votes_b, stake = panel.children[:3]
    votes_a.value, votes_b.value, stake.value = 3, 18, 1000
    vote = answers.two_photos(3, 18, stake=1000, currency="EUR")
    assert figure.finding(vote, locale) in panel.children[3].value
    assert vote.stock == "b" and vote.sure
