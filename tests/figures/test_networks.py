import functools
import re

import pandas as pd
import pytest

from toolkit import answers, data, figures, text

FACTS = data.load()
LOCALES = ("en_US", "fr_FR", "fr_CA")
PLACES = (("FR", None), ("CA", "QC"), ("CA", "ON"), ("US", None), ("ZZ", None))


@functools.cache
def cards(country="FR", region=None, side="public"):
    return answers.networks(FACTS, country=country, region=region, side=side)


def plain(words):
    """The words with ordinary spaces; None where there is nothing."""
    return re.sub("[\u00a0\u202f]", " ", words) if isinstance(words, str) else None


def card(account, locale, country="FR", region=None, side="public"):
    network = answers.network(account, FACTS, country=country, region=region, side=side)
    shown = figures.networks.card(network, locale)
    return {plain(row[0]): plain(row[1]) for row in shown.itertuples(index=False)}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("place", PLACES)
def test_every_network_has_a_row_and_a_card_everywhere_in_every_language(place, locale):
    shown = cards(*place)
    table = figures.networks.table(shown, locale)
    assert table.iloc[:, 0].tolist() == [text.say(f"account.{c.account}", locale) for c in shown]
    assert table.iloc[:, [1, 2, 3, 5, 6]].notna().all().all()
    for network in shown:
        assert len(figures.networks.card(network, locale)) >= 8


def test_the_compact_row_says_what_for_content_tone_use_standing_and_grade():
    table = figures.networks.table(cards("US"), "en_US")
    assert table.columns.tolist() == [
        "Account",
        "What it is for",
        "What is published there",
        "Tone",
        "Used in the United States",
        "Standing",
        "Weakest grade",
    ]
    row = table[table["Account"] == "X (Twitter)"].iloc[0]
    assert [plain(cell) for cell in row] == [
        "X (Twitter)",
        "Announce events; pass on headlines with a link; reach journalists",
        "Texts",
        "Between relaxed and formal",
        "21% (2025)",
        "Open: last verified in June 2025; −0.6 points a year in the United States",
        "aggregator",
    ]


def test_a_country_without_figures_has_no_data_and_says_so_in_words():
    table = figures.networks.table(cards("ZZ"), "fr_FR")
    assert table.columns[4] == "Utilisé dans ce pays" and table.iloc[:, 4].isna().all()
    assert "pas de donnée" in figures.listed(table, caption="x", lang="fr_FR").html
    shown = card("instagram", "fr_FR", country="ZZ")
    assert shown["Qui l’utilise dans ce pays"] is None
    last = shown["Ce que personne n’a publié, à notre connaissance"]
    assert last.startswith("Ce qui y réunit les gens ; qui l’utilise à cet endroit")


def test_each_figure_stands_with_its_date_and_its_grade():
    shown = card("facebook", "en_US", country="US")
    assert shown["Who uses it in the United States"] == (
        "71% of adults ever use it (June 2025, aggregator)"
    )
    assert shown["Share of followers who see one post"] == (
        "1.65% to 2.2% (December 2025, secondary)"
    )
    assert shown["Tone"] == "Relaxed (undated, course text)"


def test_figures_of_one_date_and_grade_share_their_brackets():
    shown = card("facebook", "en_US", country="US")
    assert shown["Marketers who report a result"] == (
        "Being known: 69%, leads: 43%, sales: 34% (December 2023, aggregator)"
    )


def test_groups_of_another_country_are_said_to_be_measured_elsewhere():
    assert card("x", "en_US")["By sex"] == (
        "Measured elsewhere, not to be carried over: men: 26%, women: 19%"
        " (in the United States, September 2023, secondary)"
    )
    assert card("x", "en_US", country="US")["By sex"].startswith("Men: 26%, women: 19%")


def test_marketers_of_the_clients_side_are_named_first():
    row = "Marketers who use it, in their own words"
    assert card("linkedin", "en_US", side="firms")[row].startswith("Marketers who sell to firms")
    assert card("linkedin", "en_US", side="public")[row].startswith("Marketers who sell to the pub")


def test_the_last_row_is_what_nobody_published():
    for network in cards():
        shown = figures.networks.card(network, "en_US")
        assert shown.iloc[-1, 0] == "What nobody published, as far as we saw"


def test_a_life_is_told_with_its_years_and_prices():
    assert card("tumblr", "fr_FR")["Ce qui lui est arrivé"] == (
        "Ouvert en 2007 (source secondaire) ; vendu à Yahoo en 2013 pour 1,1 milliard de dollars"
        " américains (source secondaire) ; vendu à Automattic en 2019 pour au plus 20 millions de"
        " dollars américains (source secondaire)"
    )
    assert card("viadeo", "en_US")["Is it alive?"] == "Not verified since December 2018"


def test_an_owner_keeps_its_own_spelling():
    assert card("x", "en_US")["Owner"] == "xAI (March 2025, secondary)"


def test_quebec_has_its_own_words_and_spacing():
    shown = card("x", "fr_CA", country="CA", region="QC")
    assert "mot-clic" in shown["Ce qui y réunit les gens"]
    assert "hashtag" in card("x", "fr_FR")["Ce qui y réunit les gens"]
    assert " ;" in " ".join(filter(None, card("x", "fr_FR").values()))
    assert " ;" not in " ".join(filter(None, shown.values()))


def test_no_id_and_no_english_is_left_in_the_french():
    for network in cards("CA", "QC"):
        shown = figures.networks.card(network, "fr_CA")
        words = " ".join(str(cell) for row in shown.itertuples(index=False) for cell in row)
        assert not re.search(r"_|\b(the|of|who|users|share|networks)\b", words), words


@pytest.mark.parametrize("locale", LOCALES)
def test_the_tables_are_shown_as_tables_with_row_heads(locale):
    shown = figures.listed(
        figures.networks.card(cards()[0], locale), caption="caption", lang=locale
    )
    assert shown.html.count('scope="row"') >= 15 and ">caption</caption>" in shown.html


def test_nothing_to_show_is_an_empty_table_with_its_columns():
    table = figures.networks.table((), "en_US")
    assert isinstance(table, pd.DataFrame) and table.shape == (0, 7)
