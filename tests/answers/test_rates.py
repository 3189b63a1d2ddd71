"""Rates of the client's own counts, each over its own denominator, beside what was published."""

import datetime

import pytest

from toolkit import answers
from toolkit.answers.rates import RATES
from toolkit.answers.undefined import Undefined
from toolkit.errors import InvalidInput
from toolkit.model import roi


def counted(metric, count, out_of, **more):
    return {"metric": metric, "count": count, "out_of": out_of, **more}


@pytest.fixture
def rates(client, facts):
    return lambda *counts, **more: answers.rates(client(evidence=list(counts), **more), facts)


def one(found, name):
    (metric,) = [metric for metric in found if metric.name == name]
    return metric


@pytest.mark.parametrize(
    ("name", "count", "out_of", "rate", "denominator"),
    [
        # 50 interactions with 5 posts, 1,000 followers.
        ("engagement_rate_by_followers", 50, 5 * 1000, 0.01, "followers"),
        # 500 engagements for a reach of 10,000 (calculatorlib.com, worked example): 5 %.
        ("engagement_rate_by_reach", 500, 10_000, 0.05, "people_reached"),
        ("engagement_rate_by_impressions", 30, 1000, 0.03, "impressions"),
        # 50 shares of one post, 10,000 followers (shno.co, worked example): 0.5 %.
        ("amplification_rate_by_followers", 50, 10_000, 0.005, "followers"),
        # 240 shares for 12,000 impressions (socialk.it, worked example): 2 %.
        ("virality_rate_by_impressions", 240, 12_000, 0.02, "impressions"),
    ],
)
def test_each_rate_is_its_count_over_its_own_denominator(
    rates, name, count, out_of, rate, denominator
):
    metric = one(rates(counted(name, count, out_of, platform="facebook")), name)
    assert metric.value.value == pytest.approx(rate) and metric.value.grade == "yours"
    assert (metric.counted.denominator, metric.counted.small) == (denominator, False)
    assert metric.definition["en"] and metric.definition["fr"] != metric.definition["en"]


def test_what_nobody_has_counted_is_said_missing_and_never_zero(rates):
    found = rates(counted("virality_rate_by_impressions", 6, 900))
    assert [metric.name for metric in found] == list(RATES)
    missing = [metric for metric in found if metric.name != "virality_rate_by_impressions"]
    assert [metric.value for metric in missing] == [
        Undefined(metric.name, "not_counted", given=metric.name) for metric in missing
    ]
    assert all(isinstance(metric.value, Undefined) for metric in rates())


def test_counts_of_one_network_add_up_before_they_are_divided(rates):
    name = "engagement_rate_by_impressions"
    week, month = counted(name, 5, 10, platform="x"), counted(name, 40, 990, platform="x")
    metric = one(rates(week, month), name)
    # 45 / 1,000; the mean of the two rates would be 27 %.
    assert metric.value.value == pytest.approx(0.045)
    assert (metric.counted.count, metric.counted.out_of) == (45, 1000)


def test_networks_keep_a_row_each(rates):
    name = "engagement_rate_by_reach"
    counts = [counted(name, 3, 100, platform=network) for network in ("facebook", "x", None)]
    found = [metric for metric in rates(*counts) if metric.name == name]
    assert [metric.counted.platform for metric in found] == ["facebook", "x", None]


def test_the_published_rate_stands_beside_it_as_published_and_over_the_same_denominator(rates):
    names = ("engagement_rate_by_followers", "engagement_rate_by_impressions")
    found = rates(*(counted(name, 30, 1000, platform="facebook") for name in names))
    followers, impressions = (one(found, name).counted.published for name in names)
    assert (followers.low, followers.high, followers.grade) == (0.0015, 0.0015, "secondary")
    assert (impressions.low, impressions.high) == (0.0507, 0.0507)
    assert followers.date == datetime.date(2025, 12, 31)


@pytest.mark.parametrize(
    ("name", "network"),
    [
        ("engagement_rate_by_followers", "linkedin"),
        ("engagement_rate_by_impressions", None),
        ("virality_rate_by_impressions", "facebook"),
    ],
)
def test_where_nobody_published_it_nothing_is_borrowed(rates, name, network):
    assert one(rates(counted(name, 30, 1000, platform=network)), name).counted.published is None


def test_an_override_is_no_published_figure(client, facts, override):
    own = [override("engagement_rate_by_followers", 0.2)]
    mine = counted("engagement_rate_by_followers", 30, 1000, platform="facebook")
    person = client(evidence=[mine], overrides=own)
    found = answers.rates(person, facts.overridden(person.overrides))
    metric = one(found, "engagement_rate_by_followers")
    assert metric.counted.published.grade == "secondary"


def test_few_interactions_are_few_and_the_last_day_dates_them(rates):
    name = "engagement_rate_by_reach"
    mine = counted(name, 4, 900, **{"from": "2026-05-01", "to": "2026-05-31"})
    metric = one(rates(mine), name)
    assert metric.counted.small and metric.value.date == datetime.date(2026, 5, 31)


def test_rates_over_two_denominators_are_never_put_together():
    with pytest.raises(InvalidInput, match="not counted on the same thing"):
        roi.shared_denominator("engagement_rate_by_followers", "engagement_rate_by_reach")
    assert {roi.shared_denominator(name) for name in RATES} == {
        "followers",
        "people_reached",
        "impressions",
    }


def test_the_measures_of_a_return_gain_rates_only_once_one_is_counted(
    client, account, facts, today
):
    def names(**more):
        person = client(accounts=[account()], **more)
        worth = answers.worth(person, facts, today=today, draws=50, months=None)
        return [metric.name for metric in worth.metrics]

    plain = names()
    assert not set(plain) & set(RATES)
    assert names(evidence=[counted("click_through_rate", 3, 400)]) == plain
    some = names(evidence=[counted("virality_rate_by_impressions", 3, 400)])
    assert some == [*plain, *RATES]
