import pytest

from toolkit import data
from toolkit.client import Interval

UNITS = {row["metric"]: row["unit"] for row in data.load().rows("metrics")}
ANSWERS = {"order_value", "gross_margin_rate", "hourly_wage", "hourly_cost"}
SHARES = [name for name, unit in UNITS.items() if unit == "share" and name not in ANSWERS]
# One figure of each family that a client may replace, well above 1 or below 0 where it may be.
FAMILIES = {
    "freelance_day_rate": 350,
    "cost_per_mille": 8.5,
    "cost_per_click": 2,
    "annual_pay": 29000,
    "reach_rate_total": 3,
    "paid_reach_rate": 1.4,
    "return_on_ad_spend": 4,
    "hours_per_post": 2,
    "answering_hours_per_week": 3,
    "posts_per_week": 5,
    "reachable_people": 40000,
    "orders_per_customer": 12,
    "months_to_steady": 6,
    "half_life_of_post": 90,
    "reach_change_per_year": -0.4,
    "usage_trend": -0.05,
}

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


@pytest.mark.parametrize("metric, value", FAMILIES.items())
def test_the_unit_of_a_figure_and_not_its_name_says_what_it_may_be(shop, metric, value):
    (own,) = shop(overrides=[OWN | {"metric": metric, "value": value}]).overrides
    assert own.interval == Interval(low=value, high=value)
    assert own.value is not None and UNITS[metric] != "share"


@pytest.mark.parametrize("metric", SHARES)
def test_a_share_given_as_3_is_offered_3_percent(shop, faults, metric):
    (fault,) = faults(overrides=[OWN | {"metric": metric, "value": 3}])
    assert (fault.name, fault.rule, fault.remedy) == ("overrides.1.value", "share_percent", 0.03)
    assert "must be a share between 0 and 1; got 3" in str(fault)
    assert shop(overrides=[OWN | {"metric": metric, "value": 0.03}]).overrides


def test_every_family_of_units_has_been_tried():
    tried = {UNITS[metric].partition(" ")[0] for metric in FAMILIES} | {"share"}
    assert tried >= {"money", "ratio", "hours", "posts", "people", "orders", "months", "minutes"}
    assert {name for name, unit in UNITS.items() if name.endswith("_rate") and unit != "share"} == {
        "freelance_day_rate",
        "paid_reach_rate",
    }


@pytest.mark.parametrize(
    "metric, value, rule",
    [
        ("organic_reach_rate", 300, "share"),
        ("freelance_day_rate", -350, "not_negative"),
        ("freelance_day_rate", 0, "positive"),
        ("cost_per_mille", 0, "positive"),
        ("reach_rate_total", -1, "not_negative"),
        ("cost_per_mille", 5e-324, "price_too_small"),
    ],
)
def test_a_figure_that_cannot_be_is_refused(faults, metric, value, rule):
    (fault,) = faults(overrides=[OWN | {"metric": metric, "value": value}])
    assert (fault.name, fault.rule) == ("overrides.1.value", rule)


def test_an_upside_down_range_is_refused(faults):
    own = {**OWN, "value": None, "low": 0.5, "high": 0.1}
    assert faults(overrides=[own])[0].rule == "range_upside_down"
