"""The page on the people behind the numbers: what of the record speaks of them, what was left."""

import re
from types import SimpleNamespace

import pytest

from toolkit import briefs, data, records, text


@pytest.fixture(scope="module")
def page_of(read_page):
    def page(name, lang="en", **changes):
        client = records.read(name).replace(**changes)
        locale = text.locale_of(lang, client.country)
        # The page reads the record and the facts alone: no answer is computed for it.
        found = SimpleNamespace(client=client, facts=data.load(), locale=locale)
        return read_page(briefs.people(found))

    return page


def test_the_title_counts_what_the_record_says_of_people(page_of):
    # Three accounts with followers, four ages and two sexes, two measured rates, one wage.
    page = page_of("museum_shop")
    assert "used 12 figures about people" in page.words
    assert page.numbers[:4] == ["3", "6", "2", "1"]


def test_an_account_more_is_a_figure_more(page_of):
    accounts = [{"network": "facebook", "kind": "page", "followers": n} for n in (10, 20)]
    one, two = (page_of("bakery", accounts=accounts[:n]) for n in (1, 2))
    counts = [int(re.search(r"used (\d+) figures", page.words)[1]) for page in (one, two)]
    assert counts[1] - counts[0] == 1


def test_nobodys_list_is_not_counted(page_of):
    words = page_of("bakery", accounts=[], audience={"ages": None, "sex": None}).words
    assert "followers of each account" not in words


@pytest.mark.parametrize(
    "name, there, absent",
    [
        ("bakery", ["SAN-2025-017*", "art. 82", "lawful basis"], ["P-39.1", "assessment (17)"]),
        ("supplier", ["P-39.1", "(12)", "(5)", "(17)"], ["lawful basis", "GDPR", "CNIL"]),
        ("museum_shop", ["no list of law for your country"], ["GDPR", "P-39.1", "CNIL"]),
    ],
)
def test_the_law_is_the_clients_own(name, there, absent, page_of):
    words = page_of(name).words
    for word in there:
        assert word in words
    for word in absent:
        assert word not in words


def test_belgium_has_the_unions_lines_alone(page_of):
    words = page_of("bakery", country="BE").words
    assert "GDPR, art. 7" in words and "CNIL" not in words


def test_what_was_not_checked_is_marked_and_explained(page_of):
    words = page_of("bakery").words
    assert "SAN-2024-020*" not in words
    assert text.say("brief.people_unread", "en_US") in words


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_both_languages_carry_the_same_numbers(name, page_of):
    assert page_of(name, "en").numbers == page_of(name, "fr").numbers


def test_a_quebec_client_reads_its_own_words(page_of):
    words = page_of("supplier", "fr").words
    assert "EFVP" in words and "base légale" not in words
