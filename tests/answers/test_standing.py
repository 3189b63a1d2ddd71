import pytest

from toolkit.answers.standing import standing


def told(standing):
    return [
        (event.kind, event.year, event.who, event.amount and event.amount.value)
        for event in standing.events
    ]


def test_a_life_is_told_from_the_oldest_event(facts):
    assert told(standing("tumblr", facts)) == [
        ("launched", 2007, "", None),
        ("sold", 2013, "Yahoo", 1.1e9),
        ("sold", 2019, "Automattic", 20e6),
    ]


def test_a_price_that_is_not_exact_says_so(facts):
    prices = [event.amount.note for event in standing("tumblr", facts).sold]
    assert prices == ["", "at_most"]


def test_a_network_may_change_its_name_and_end_in_parts(facts):
    assert ("renamed", 2023, "Twitter", None) in told(standing("x", facts))
    kinds = [event.kind for event in standing("friendster", facts).events]
    assert kinds == ["launched", "offer_refused", "sold", "deleted", "ended"]


@pytest.mark.parametrize(
    ("platform", "owner"),
    [("myspace", "Meredith Corporation"), ("x", "xAI"), ("pinterest", None)],
)
def test_the_owner_is_the_last_one_seen(facts, platform, owner):
    found = standing(platform, facts).owner
    assert (found and found.id) == owner


def test_what_was_not_verified_is_unknown_and_not_closed(facts):
    assert standing("viadeo", facts).status.id == "unknown"


def test_the_trend_is_in_points_a_year(facts):
    found = standing("facebook", facts).trend
    assert found.value == pytest.approx(100 * (0.71 - 0.68) / (21 / 12))
    assert found.unit == "points per year"
    assert standing("threads", facts).trend is None


def test_a_network_nobody_looked_for_has_no_year_of_launch(facts):
    assert standing("youtube", facts).launched is None
    assert standing("flickr", facts).launched == 2004
