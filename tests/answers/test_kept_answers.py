"""Answers are kept for the next move of a panel, and never speak for another client or other facts.

Every case is asked after the others, and must be what it is when nothing was asked before.
"""

import shutil
import sys

import pytest

from toolkit import answers, data, records

OWN = {"source": "our own pages", "date": "2026-06-30"}
# One change for each thing that a kept answer rests on, and one that it does not.
CHANGES = {
    "as it is": {},
    "a price": {"order_value": 31},
    "hours": {"hours_per_week": 11},
    "a budget": {"ad_budget_per_month": 250},
    "a place": {"country": "CH", "currency": "CHF"},
    "followers": {"accounts": [{"network": "facebook", "followers": 77, "posts_per_week": 3}]},
    "posts": {"accounts": [{"network": "facebook", "followers": 77, "posts_per_week": 9}]},
    "a network": {"accounts": [{"network": "linkedin", "followers": 77, "posts_per_week": 3}]},
    "a kind": {
        "accounts": [
            {"network": "linkedin", "kind": "profile", "followers": 77, "posts_per_week": 3}
        ]
    },
    "ads": {"accounts": [{"network": "facebook", "kind": "ads"}]},
    "overlap": {"rates": {"overlap": 0.9}},
    "counts": {"evidence": [{"metric": "organic_reach_rate", "count": 90, "out_of": 1000}]},
    "a rate of its own": {"overrides": [{"metric": "organic_reach_rate", "value": 0.3, **OWN}]},
    "an overlap of its own": {"overrides": [{"metric": "overlap", "value": 0.1, **OWN}]},
    "charges of its own": {
        "hourly_wage": 20,
        "overrides": [{"metric": "employer_charge_rate", "value": 0.5, **OWN}],
    },
    "a price of its own": {"overrides": [{"metric": "cost_per_mille", "value": 3, **OWN}]},
}


def forget():
    """Empty everything that is kept."""
    rooms = [name for name in sys.modules if name.startswith(("toolkit.answers", "toolkit.model"))]
    for thing in [thing for name in rooms for thing in vars(sys.modules[name]).values()]:
        if hasattr(thing, "cache_clear"):
            thing.cache_clear()


def numbers(client, facts, today):
    """Return who sees it, what it costs and what it brings, in a form that can be compared."""
    worth = answers.worth(client, facts, today=today, draws=200, months=None)
    tables = [None if t is None else t.to_dict() for t in (worth.swings, worth.results)]
    plain = (worth.cost, worth.chain, worth.roi, worth.must_be_true, worth.measuring)
    return answers.reach(client, facts), plain, worth.metrics, worth.scenarios, tables


@pytest.fixture(params=["bakery", "supplier", "museum_shop"])
def owner(request):
    return records.read(request.param)


def test_no_client_gets_the_answer_of_another(owner, facts, today):
    clients = {name: owner.replace(**change) for name, change in CHANGES.items()}
    alone = {}
    for name, client in clients.items():
        forget()
        alone[name] = repr(numbers(client, facts, today))
    forget()
    for name in (*clients, *reversed(clients)):
        assert repr(numbers(clients[name], facts, today)) == alone[name], name
    assert len(set(alone.values())) == len(alone)


def test_other_facts_give_other_answers_and_change_none_that_was_given(
    owner, facts, today, tmp_path
):
    theirs = shutil.copytree(facts.folder, tmp_path / "data")
    for name in ("benchmarks", "assumptions", "labour"):
        table = facts.table(name)
        table["high"] = table["high"] * 1.01
        table.to_csv(theirs / f"{name}.csv", index=False)
    before = repr(numbers(owner, facts, today))
    other = repr(numbers(owner, data.load(theirs), today))
    assert repr(numbers(owner, facts, today)) == before != other
    forget()
    assert repr(numbers(owner, data.load(theirs), today)) == other


def test_what_a_reader_does_to_an_answer_stays_in_it(owner, facts, today):
    before = repr(numbers(owner, facts, today))
    worth = answers.worth(owner, facts, today=today, draws=200, months=None)
    worth.swings.loc[:, "swing"] = 0.0
    worth.results.loc[:, "share"] = 0.0
    for metric in worth.metrics:
        metric.definition.clear()
    worth.chain.links.clear()
    assert repr(numbers(owner, facts, today)) == before
