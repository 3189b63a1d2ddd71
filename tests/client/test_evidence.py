import datetime

import pytest

CLICKS = {"metric": "click_through_rate", "platform": "FB", "count": 31, "out_of": "4 200"}


def test_counts_are_kept_with_their_days(shop):
    days = {"from": "2026-05-01", "to": "2026-05-31"}
    (clicks,) = shop(evidence=[CLICKS | days]).evidence
    assert (clicks.metric, clicks.platform) == ("click_through_rate", "facebook")
    assert (clicks.count, clicks.out_of) == (31, 4200)
    assert (clicks.start, clicks.end) == (datetime.date(2026, 5, 1), datetime.date(2026, 5, 31))


def test_platform_and_days_may_be_left_out(shop):
    (clicks,) = shop(evidence=[{"metric": "close_rate", "count": 0, "out_of": 5}]).evidence
    assert (clicks.platform, clicks.start, clicks.end, clicks.count) == (None, None, None, 0)


def test_counts_are_written_as_they_are_read(shop):
    client = shop(evidence=[CLICKS | {"from": "2026-05-01"}])
    (written,) = client.as_written()["evidence"]
    assert written["from"] == "2026-05-01" and "to" not in written
    assert client.replace() == client


@pytest.mark.parametrize(
    "change, field, rule",
    [
        ({"count": 4201}, "count", "count_above"),
        ({"count": -1}, "count", "not_negative"),
        ({"count": 1.5}, "count", "not_whole"),
        ({"count": None}, "count", "required"),
        ({"out_of": 0}, "out_of", "positive"),
        ({"out_of": None}, "out_of", "required"),
        ({"metric": ""}, "metric", "required"),
        ({"platform": "Facebok"}, "platform", "unknown_name_near"),
        ({"from": "2026-06-01", "to": "2026-05-31"}, "from", "days_upside_down"),
        ({"from": "May"}, "from", "not_a_date"),
        ({"since": "2026-06-01"}, "since", "unknown_field"),
    ],
)
def test_a_count_that_cannot_be_is_refused_where_it_stands(faults, change, field, rule):
    (fault,) = faults(evidence=[CLICKS | change])
    assert (fault.name, fault.rule) == (f"evidence.1.{field}", rule)


def test_two_numbers_swapped_are_offered_the_total(faults):
    (fault,) = faults(evidence=[CLICKS | {"count": 5000}])
    assert (fault.given, fault.remedy) == (5000, 4200)
