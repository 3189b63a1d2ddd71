"""A client's own figures come first and are called theirs."""

from types import SimpleNamespace

import pytest

from toolkit import data
from toolkit.errors import InvalidInput

FACTS = data.load()


def mine(**override):
    return FACTS.overridden([override])


def test_a_figure_of_the_client_replaces_ours():
    facts = mine(
        metric="organic_reach_rate", platform="facebook", value=0.08,
        source="Page insights", date="2026-10",
    )  # fmt: skip
    fact = facts.benchmark("organic_reach_rate", platform="facebook")
    assert (fact.low, fact.high, fact.grade, fact.source) == (0.08, 0.08, "yours", "Page insights")
    assert FACTS.benchmark("organic_reach_rate", platform="facebook").grade == "secondary"


def test_it_leaves_the_other_networks_alone():
    facts = mine(metric="organic_reach_rate", platform="facebook", value=0.08)
    assert facts.benchmark("organic_reach_rate", platform="instagram").low == 0.035


def test_without_a_network_it_holds_for_all():
    facts = mine(metric="click_through_rate", low=0.005, high=0.02)
    fact = facts.benchmark("click_through_rate", platform="x")
    assert (fact.low, fact.high, fact.platform) == (0.005, 0.02, "x")


def test_labour_assumptions_and_usage_take_it_too():
    facts = FACTS.overridden(
        [
            {"metric": "employer_charge_rate", "value": 0.3},
            {"metric": "incremental_share", "value": [0.4, 0.6]},
            {"metric": "usage", "platform": "viadeo", "value": 0.05},
        ]
    )
    assert facts.labour("employer_charge_rate", country="FR").low == 0.3
    fact = facts.assumption("incremental_share")
    assert (fact.low, fact.high, fact.scale, fact.grade) == (0.4, 0.6, "logit", "yours")
    assert facts.usage("viadeo", country="JP").low == 0.05


def test_records_with_attributes_and_intervals_are_read():
    interval = SimpleNamespace(low=0.2, high=0.3)
    facts = FACTS.overridden([SimpleNamespace(metric="overlap", value=interval)])
    assert (facts.assumption("overlap").low, facts.assumption("overlap").high) == (0.2, 0.3)


@pytest.mark.parametrize(
    ("override", "rule"),
    [
        ({"metric": "organic_reach_rat", "value": 0.1}, "unknown_name_near"),
        ({"metric": "organic_reach_rate", "value": 8}, "share"),
        ({"metric": "organic_reach_rate", "low": 0.2, "high": 0.1}, "range_upside_down"),
        ({"metric": "organic_reach_rate"}, "finite"),
        ({"metric": "organic_reach_rate", "value": float("nan")}, "finite"),
        ({"metric": "organic_reach_rate", "value": 0.1, "platform": "linkdin"},
         "unknown_name_near"),
        ({"metric": "owner", "value": 1}, "unknown_name"),
        ({"metric": "usage", "value": 0.1}, "unknown_name"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused(override, rule):
    with pytest.raises(InvalidInput) as raised:
        FACTS.overridden([override])
    assert raised.value.rule == rule
