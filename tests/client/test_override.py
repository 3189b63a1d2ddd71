import pytest

from toolkit.client import Interval

OWN = {"metric": "overlap", "value": 0.3, "source": "our page", "date": "2026-05-31"}


def test_a_value_is_a_point(shop):
    (own,) = shop(overrides=[OWN]).overrides
    assert own.interval == Interval(low=0.3, high=0.3)
    assert own.platform is None


def test_two_ends_are_a_range(shop):
    own = {**OWN, "value": None, "low": "2 %", "high": 0.05, "platform": "Facebook"}
    (made,) = shop(overrides=[own]).overrides
    assert (made.interval, made.platform) == (Interval(low=0.02, high=0.05), "facebook")


@pytest.mark.parametrize("left_out", ["source", "date", "metric"])
def test_source_and_date_are_required(faults, left_out):
    (fault,) = faults(overrides=[{**OWN, left_out: None}])
    assert (fault.name, fault.rule) == (f"overrides.1.{left_out}", "required")


@pytest.mark.parametrize(
    "ends", [{"low": 0.1}, {"value": None}, {"value": None, "high": 0.1}, {"low": 0.1, "high": 0.2}]
)
def test_a_figure_is_given_once_and_whole(faults, ends):
    (fault,) = faults(overrides=[{**OWN, **ends}])
    assert (fault.name, fault.rule) == ("overrides.1.value", "value_or_range")


def test_a_rate_of_eight_is_offered_eight_percent(faults):
    (fault,) = faults(overrides=[{**OWN, "metric": "organic_reach_rate", "value": 8}])
    assert (fault.rule, fault.remedy) == ("share_percent", 0.08)


def test_an_upside_down_range_is_refused(faults):
    own = {**OWN, "value": None, "low": 0.5, "high": 0.1}
    assert faults(overrides=[own])[0].rule == "range_upside_down"
