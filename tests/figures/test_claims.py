import re

import pytest

from toolkit import answers, data, figures, text

CLAIMS = answers.claims(data.load())
LOCALES = ("en_US", "fr_FR", "fr_CA")


def plain(words):
    """The words with ordinary spaces; None where there is nothing."""
    return re.sub("[\u00a0\u202f]", " ", words) if isinstance(words, str) else None


def row(name, locale="en_US"):
    place = [claim.id for claim in CLAIMS].index(name)
    return [plain(cell) for cell in figures.claims.table(CLAIMS, locale).iloc[place]]


def test_each_claim_has_its_text_then_today_difference_and_verdict():
    table = figures.claims.table(CLAIMS, "en_US")
    assert table.columns.tolist() == [
        "Claim, in our words",
        "Course text",
        "Number in the text",
        "What is known today",
        "Difference",
        "What it comes to",
    ]
    assert row("x_characters") == [
        "A post on Twitter holds 140 characters.",
        "002, undated",
        "140 characters",
        "280 characters for everybody, 25,000 characters for a paying account"
        " (December 2025, aggregator)",
        "2 times as many for everybody; 179 times as many for a paying account",
        "Corrected: the limit has doubled, and who pays writes far more.",
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_claim_is_complete_in_every_language(locale):
    table = figures.claims.table(CLAIMS, locale)
    assert len(table) == len(CLAIMS)
    assert table.iloc[:, [0, 1, 3, 4, 5]].notna().all().all()
    assert not table.iloc[:, 5].str.endswith(" ").any()


def test_a_claim_without_a_number_says_that_it_gave_none():
    assert row("facebook_public")[2] is None
    html = figures.listed(figures.claims.table(CLAIMS, "en_US"), caption="x").html
    assert "no data" in html


def test_a_difference_says_its_direction():
    assert row("facebook_firms")[4] == (
        "−37 points among those who sell to firms, against those who sell to the public;"
        " +1 point against LinkedIn, for leads"
    )


def test_a_number_of_members_says_between_which_years_it_was_reached():
    assert row("facebook_one_billion")[5].endswith(
        "By the same count, this number was reached between 2008 and 2019."
    )
    assert row("linkedin_members", "fr_FR")[5].endswith(
        "D’après le même comptage, ce nombre a été atteint au plus tard en 2018."
    )


def test_places_of_an_order_name_who_holds_them():
    assert row("us_order")[2].startswith("1. Facebook; 2. Instagram; 3. Messenger")


def test_the_finding_counts_what_the_claims_come_to():
    assert figures.claims.finding(CLAIMS, "en_US") == (
        "Of 14 claims about networks, 2 are confirmed, 8 are corrected, 3 hold on a condition,"
        " 1 has no figure."
    )
    assert figures.claims.finding(CLAIMS[:1], "fr_FR") == (
        "Sur 1 affirmation à propos des réseaux, 1 est corrigée."
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_figure_of_today_is_typed_into_a_sentence(language):
    words = text.ids(language)
    typed = [key for key in words if key.startswith("claims.so_") and re.search(r"\d", words[key])]
    assert typed == []


def test_twins_carry_the_same_numbers():
    english, french = (figures.claims.table(CLAIMS, locale) for locale in ("en_US", "fr_FR"))
    for column in (2, 3, 4):
        for one, other in zip(english.iloc[:, column], french.iloc[:, column], strict=True):
            digits = [re.sub(r"\D", "", plain(cell) or "") for cell in (one, other)]
            assert digits[0] == digits[1]
