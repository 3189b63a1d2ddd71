import pytest

from toolkit import answers, data, figures
from toolkit.answers.cited import Cited

PAGE = Cited("a", "page", "Somebody", "a-page.com", "A study", "secondary")
BARE = Cited("b", "page", "", "a-page.com", "Another", "aggregator")
TEXT = Cited("course-text-002", "text", "course text", "", "Réseau social 101", "seed")
OWN = Cited("toolkit-decisions", "own", "us", "", "Decisions", "assumption")


@pytest.mark.parametrize(
    ("one", "english", "french"),
    [
        (PAGE, "Somebody, seen on a-page.com", "Somebody, vu sur a-page.com"),
        (BARE, "seen on a-page.com", "vu sur a-page.com"),
        (TEXT, "course text 002", "texte du cours 002"),
        (OWN, "our own decision", "notre propre décision"),
    ],
)
def test_a_source_is_named_with_the_page_it_was_seen_on(one, english, french):
    assert figures.sources.named(one, "en_US") == english
    assert figures.sources.named(one, "fr_FR") == french


def test_a_source_cited_twice_has_one_row():
    table = figures.sources.table([PAGE, TEXT, PAGE], "en_US")
    assert table.values.tolist() == [
        ["Somebody, seen on a-page.com", "A study", "secondary"],
        ["course text 002", "Réseau social 101", "course text"],
    ]


def test_a_card_says_where_it_was_seen_before_what_is_missing():
    network = answers.network("friendster", data.load(), country="FR")
    shown = figures.networks.card(network, "en_US").iloc[-2]
    assert shown.iloc[0] == "Where it was seen" and shown.iloc[1].startswith("Tribunnews; CNNMoney")
