"""A benchmark meets the client's own counts."""

import datetime

import pytest

from toolkit import answers
from toolkit.answers.chain import chain
from toolkit.answers.counts import BOTH, updated
from toolkit.answers.quantity import Quantity
from toolkit.model.ranges import Range, whole

TODAY = datetime.date(2026, 11, 22)


def rate(span, grade="aggregator", note=""):
    return Quantity("click_through_rate", span, "share", grade, "study", None, None, note)


@pytest.fixture
def counts(client):
    def counts(*rows, **answers_):
        return client(
            evidence=[{"metric": "click_through_rate", **row} for row in rows], **answers_
        ).evidence

    return counts


def test_nothing_known_and_two_of_eight_make_three_tenths(counts):
    # Anything from 0 to 1 is Beta(1, 1): (1 + 2) / (2 + 8), of which the counts weigh 8 / 10.
    found = updated(rate(whole("linear"), "unknown"), counts({"count": 2, "out_of": 8}), {"x"})
    assert found.own_weight == pytest.approx(0.8) and found.small
    assert found.after.low < 0.3 < found.after.high
    assert found.after.grade == "yours" and found.after.note == BOTH


def test_counts_of_several_periods_and_networks_add_up(counts):
    rows = counts(
        {"count": 1, "out_of": 10, "platform": "facebook"},
        {"count": 10, "out_of": 990},
        {"count": 500, "out_of": 500, "platform": "pinterest"},
    )
    found = updated(rate(Range(0.001, 0.2, "logit")), rows, {"facebook"})
    assert (found.count, found.out_of) == (11, 1000)


def test_the_result_lies_between_benchmark_and_counts(counts):
    before = rate(Range(0.01, 0.05, "logit"))
    found = updated(before, counts({"count": 20, "out_of": 100}), set())
    assert before.value < found.after.value < 0.2


def test_few_counts_leave_the_benchmark_its_grade(counts):
    found = updated(rate(Range(0.01, 0.02, "logit")), counts({"count": 0, "out_of": 3}), set())
    assert found.own_weight < 0.5 and found.after.grade == "aggregator"
    assert found.after.source == "client; study"


def test_a_borrowed_rate_stays_borrowed_until_the_counts_outweigh_it(counts):
    before = rate(Range(0.01, 0.02, "logit"), note="borrowed_paid_click_through_rate")
    few = updated(before, counts({"count": 0, "out_of": 3}), set())
    many = updated(before, counts({"count": 150, "out_of": 10_000}), set())
    assert few.after.is_weak(TODAY) and not many.after.is_weak(TODAY)


def test_counts_of_another_rate_or_of_nothing_change_nothing(counts, client):
    other = client(evidence=[{"metric": "lead_rate", "count": 1, "out_of": 9}]).evidence
    assert updated(rate(Range(0.01, 0.02, "logit")), other, set()) is None
    assert (
        updated(rate(Range(0.02, 0.02, "logit")), counts({"count": 1, "out_of": 9}), set()) is None
    )


def test_the_chain_takes_the_counts_and_shows_both(client, account, facts):
    person = client(
        accounts=[account()],
        evidence=[{"metric": "conversion_rate", "count": 30, "out_of": 1000}],
    )
    found = chain(person, facts)
    (update,) = found.updates
    assert found.links["conversion_rate"] is update.after
    assert update.before.grade != "yours" and update.after.grade == "yours"


def test_a_rate_that_the_record_answers_is_not_moved_by_counts(client, account, facts):
    person = client(
        accounts=[account()],
        rates={"conversion_rate": 0.5},
        evidence=[{"metric": "conversion_rate", "count": 30, "out_of": 1000}],
    )
    found = chain(person, facts)
    assert found.links["conversion_rate"].value == 0.5 and found.updates == ()


def test_counted_leads_make_the_chain_count_leads(client, account, facts):
    person = client(
        accounts=[account()], evidence=[{"metric": "lead_rate", "count": 5, "out_of": 90}]
    )
    assert {"lead_rate", "close_rate"} <= set(chain(person, facts).links)


def test_counts_at_the_till_narrow_the_month(client, account, facts):
    shop = client(chain="in_store", accounts=[account()])
    counted = shop.replace(evidence=[{"metric": "visit_rate", "count": 30, "out_of": 1000}])
    before, after = (
        answers.worth(person, facts, today=TODAY, draws=2000, months=None)
        for person in (shop, counted)
    )
    assert after.result.high - after.result.low < before.result.high - before.result.low
