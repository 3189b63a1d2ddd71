import pytest

from toolkit import answers
from toolkit.answers.cited import cited


@pytest.fixture(scope="module")
def card(facts):
    return answers.network("facebook", facts, country="FR")


def test_a_card_cites_every_source_once(card):
    keys = [one.key for one in card.sources]
    assert len(set(keys)) == len(keys)
    assert {"pew-2025-via-rab", "course-text-002", "muck-rack-2024-via-axios"} <= set(keys)


def test_who_counted_is_told_from_where_it_was_seen(card):
    found = {one.key: (one.publisher, one.via) for one in card.sources}
    assert found["sme-2023-via-c-mast"] == ("Social Media Examiner", "c-mast.com")
    assert found["graffius-2022"] == ("Scott M. Graffius", "")


def test_a_page_that_does_not_say_who_counted_is_cited_as_what_it_is(facts):
    made_up_of = answers.network("linkedin", facts, country="FR").make_up
    assert [(one.publisher, one.via) for one in cited(made_up_of, facts)] == [("", "mailmodo.com")]


def test_course_texts_and_our_own_decisions_are_told_from_pages(facts):
    kinds = {one.kind for one in answers.network("linkedin", facts, country="FR").sources}
    assert kinds == {"text", "own", "page"}


def test_the_clients_own_words_are_no_source_of_ours(facts, override):
    mine = facts.overridden([override("usage", 0.9, platform="facebook")])
    found = answers.network("facebook", mine, country="FR").sources
    assert "measured" not in {one.key for one in found}


def test_every_claim_that_meets_a_figure_cites_it(facts):
    for claim in answers.claims(facts):
        assert claim.sources and all(one.kind == "page" for one in claim.sources)
