"""How several rows of one definition become one range, on rows made by hand."""

import pytest

from toolkit.data.pooling import months_between, pooled


def row(low, high=None, *, date="2025-12", grade="secondary", source="a", **more):
    return {
        "metric": "organic_reach_rate", "low": low, "high": low if high is None else high,
        "unit": "share", "date": date, "grade": grade, "source": source, "note": "",
        "segment": "page", **more,
    }  # fmt: skip


def test_nothing_gives_nothing():
    assert pooled([]) is None


def test_the_range_goes_from_the_lowest_low_to_the_highest_high():
    fact = pooled([row(0.02, 0.03), row(0.01), row(0.025)])
    assert (fact.low, fact.high) == (0.01, 0.03)


def test_primary_and_secondary_answer_together_with_the_weaker_grade():
    fact = pooled([row(0.01, grade="primary"), row(0.02, source="b")])
    assert (fact.high, fact.grade, fact.source) == (0.02, "secondary", "a; b")


def test_an_aggregator_is_heard_only_when_nobody_better_speaks():
    assert pooled([row(0.01), row(0.5, grade="aggregator")]).high == 0.01
    assert pooled([row(0.5, grade="aggregator"), row(0.9, grade="seed")]).high == 0.5


@pytest.mark.parametrize(("date", "low"), [("2022-12", 0.01), ("2022-11", 0.02)])
def test_rows_more_than_36_months_before_the_newest_are_left_out(date, low):
    assert pooled([row(0.02), row(0.01, date=date)]).low == low


def test_the_date_is_the_oldest_of_the_rows_used():
    assert pooled([row(0.02), row(0.01, date="2024-06-10")]).date == "2024-06-10"


def test_an_undated_row_is_older_than_any_limit():
    assert pooled([row(0.02, date="2001-01"), row(0.01, date="")]).low == 0.02


def test_an_undated_row_answers_when_it_is_alone():
    fact = pooled([row(0.01, date="")])
    assert (fact.low, fact.date) == (0.01, "")


@pytest.mark.parametrize("other", [{"metric": "reach_rate_total"}, {"unit": "USD"}])
def test_two_definitions_or_two_units_have_no_common_range(other):
    with pytest.raises(ValueError, match="no common range"):
        pooled([row(0.01), row(0.02, **other)])


def test_months_are_counted_by_the_calendar():
    assert months_between("2022-12", "2025-12") == 36
