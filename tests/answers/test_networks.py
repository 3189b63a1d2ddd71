import datetime

import pytest

from toolkit import answers
from toolkit.answers.quantity import Quantity
from toolkit.errors import InvalidInput

# Every network of the course texts, the person apart from the company, and today's others.
LISTED = {
    "facebook_page": "scored",
    "messenger": "scored",
    "instagram": "scored",
    "x": "scored",
    "linkedin_page": "scored",
    "linkedin_profile": "scored",
    "pinterest": "scored",
    "tumblr": "recycle_only",
    "flickr": "faded",
    "viadeo": "faded",
    "friendster": "closed",
    "myspace": "faded",
    "internal_network": "inside_only",
    "youtube": "scored",
    "tiktok": "scored",
    "whatsapp": "scored",
    "snapchat": "scored",
    "reddit": "scored",
    "threads": "scored",
}
PLACES = (("FR", None), ("CA", "QC"), ("CA", "ON"), ("US", None), ("ZZ", None))


@pytest.fixture(scope="module")
def cards(facts):
    known = {}

    def cards(country="FR", region=None, side="public"):
        place = (country, region, side)
        if place not in known:
            found = answers.networks(facts, country=country, region=region, side=side)
            known[place] = {card.account: card for card in found}
        return known[place]

    return cards


@pytest.mark.parametrize(("account", "rule"), LISTED.items())
def test_every_network_of_the_course_texts_has_a_row_and_an_outcome(cards, account, rule):
    card = cards()[account]
    assert card.rule == rule
    assert card.purposes and card.formality and card.content_main and card.standing.status


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("account", [name for name in LISTED if name != "friendster"])
def test_every_card_names_what_nobody_published(cards, account, place):
    assert cards(*place)[account].missing


def test_a_closed_network_is_asked_only_for_its_history(cards):
    assert cards()["friendster"].missing == ("users", "age", "sex")


def test_the_company_page_and_the_person_are_two_cards(cards):
    page, person = cards()["linkedin_page"], cards()["linkedin_profile"]
    assert (page.kind, person.kind) == ("page", "profile")
    assert {t.id for t in page.purposes} - {t.id for t in person.purposes} == {"present_firm"}
    assert {t.id for t in person.purposes} - {t.id for t in page.purposes} == {
        "be_known_personally"
    }
    assert (page.feed.value, person.feed) == (0.02, None)
    assert page.reach is None and (person.reach.low, person.reach.high) == (0.05, 0.07)
    assert "page_tagline" in {limit.what for limit in page.limits}
    assert "page_tagline" not in {limit.what for limit in person.limits}


@pytest.mark.parametrize(
    ("place", "share", "definition"),
    [
        (("FR", None), 0.723, "share_use_monthly"),
        (("CA", "QC"), 0.76, "share_use"),
        (("CA", "ON"), 0.82, "share_with_account"),
        (("US", None), 0.71, "share_ever_use"),
    ],
)
def test_a_place_is_answered_by_its_own_survey_as_published(cards, place, share, definition):
    users = cards(*place)["facebook_page"].users
    assert (users.value, users.name, users.exact) == (share, definition, True)


def test_a_country_without_a_survey_borrows_no_level(cards):
    card = cards("ZZ")["facebook_page"]
    assert card.users is None and {"users", "age", "sex"} <= set(card.missing)
    assert {group.place for group in card.by_age + card.by_sex} == {"US"}
    assert {group.place for group in card.by_country} == {"US", "CA", "CA-QC", "FR"}


def test_groups_of_the_united_states_stand_under_their_own_name(cards):
    by_age = cards("CA", "QC")["instagram"].by_age
    assert [(g.place, g.segment) for g in by_age[:2]] == [("CA-QC", "18-34"), ("US", "18-29")]
    assert "age" not in cards("CA", "QC")["instagram"].missing
    assert "age" in cards("FR")["instagram"].missing


def test_no_group_is_shown_twice_at_home(cards):
    segments = [group.segment for group in cards("US")["facebook_page"].by_age]
    assert segments == ["18-29", "30-49", "50-64", "65+"]


def test_every_number_has_a_unit_a_source_and_a_grade(cards):
    for card in cards("CA", "QC").values():
        for number in card.figures:
            assert isinstance(number, Quantity) and number.unit and number.source and number.grade


def test_the_weakest_grade_is_that_of_a_number_not_of_a_word(cards):
    assert cards()["tumblr"].grade == "secondary"
    assert cards()["facebook_page"].grade == "aggregator"


def test_closed_and_faded_networks_carry_their_dates(cards):
    friendster = cards()["friendster"].standing
    assert (friendster.status.id, friendster.status.date) == (
        "closed",
        datetime.date(2015, 6, 14),
    )
    assert cards()["flickr"].standing.status.date == datetime.date(2018, 4, 30)
    assert [(e.kind, e.year) for e in cards()["viadeo"].standing.events][-1] == ("sold", 2016)


@pytest.mark.parametrize(
    ("account", "low", "high", "unit"),
    [
        ("facebook_page", 30, 50, "minutes"),
        ("instagram", 19, 19, "hours"),
        ("linkedin_page", 24, 24, "hours"),
        ("youtube", 6, 6, "days"),
        ("snapchat", 0, 0, "minutes"),
    ],
)
def test_the_life_of_a_post_is_in_the_largest_unit_that_holds_two(cards, account, low, high, unit):
    life = cards()[account].half_life
    assert (life.low, life.high, life.unit) == (low, high, unit)


def test_the_limits_of_a_course_text_are_not_those_of_today(cards):
    limits = {limit.what: limit.most.value for limit in cards()["x"].limits}
    assert limits == {"post": 280, "post_paid": 25_000, "link": 23}


def test_use_at_work_is_that_of_the_place_that_was_asked(cards):
    assert cards("CA", "QC")["linkedin_page"].at_work.value == 0.14
    assert cards("CA", "ON")["linkedin_page"].at_work is None
    assert cards("US")["linkedin_page"].at_work is None


def test_a_network_is_named_by_its_account_or_by_itself(facts):
    assert answers.network("linkedin", facts, country="US").account == "linkedin_page"
    assert answers.network("linkedin_profile", facts, country="US").platform == "linkedin"
    bare = answers.network("bluesky", facts, country="US")
    assert (bare.account, bare.rule, bare.content_main) == ("bluesky", "scored", ())


def test_an_unknown_network_offers_the_nearest(facts):
    with pytest.raises(InvalidInput, match="Did you mean 'linkedin_profile'"):
        answers.network("linkedin_profil", facts, country="US")


def test_a_clients_own_figure_is_shown_first_and_lent_to_no_other_country(facts, override):
    mine = facts.overridden([override("usage", 0.9, platform="facebook")])
    card = answers.network("facebook", mine, country="FR")
    assert (card.users.value, card.users.grade) == (0.9, "yours")
    assert {group.share.grade for group in card.by_country} == {"aggregator", "secondary"}
