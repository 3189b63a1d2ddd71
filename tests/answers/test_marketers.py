import pytest

from toolkit.answers import marketers


def asked(facts, platform, question):
    return [
        (o.audience, o.share.value, o.share.date and o.share.date.year)
        for o in marketers.opinions(platform, facts)
        if o.question == question
    ]


def test_a_survey_that_does_not_tell_sides_apart_answers_for_neither(facts):
    found = marketers.used_by("facebook", facts)
    assert (found["firms"], found["public"], found["all"].value) == (None, None, 0.90)


@pytest.mark.parametrize(("side", "share"), [("firms", 0.81), ("public", 0.53)])
def test_marketers_of_the_clients_side_come_first(facts, side, share):
    found = marketers.peers("linkedin", side, facts)
    assert (found.value, found.borrowed) == (share, False)


def test_where_all_marketers_stand_in_it_is_said(facts):
    assert marketers.peers("x", "firms", facts).borrowed
    assert marketers.peers("reddit", "firms", facts) is None


def test_undated_figures_stand_beside_the_newest_dated_one(facts):
    assert asked(facts, "linkedin", "share_marketers_most_important") == [
        ("firms", 0.33, 2014),
        ("firms", 0.44, None),
        ("all", 0.18, 2016),
    ]


def test_only_the_newest_edition_of_a_question_is_kept(facts):
    assert asked(facts, "facebook", "share_marketers_most_important") == [
        ("firms", 0.31, 2014),
        ("public", 0.561, 2023),
        ("all", 0.457, 2023),
    ]


def test_results_nobody_asked_are_missing_not_zero(facts):
    found = marketers.results("tiktok", facts)
    assert found["sales"].value == 0.15
    assert [name for name, share in found.items() if share is None] == [
        "traffic", "loyalty", "service", "recruitment",
    ]  # fmt: skip
