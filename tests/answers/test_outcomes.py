import pytest

from toolkit.answers.gates import Gate
from toolkit.answers.origins import given
from toolkit.answers.outcomes import outcomes


def told(hours, *accounts):
    """Outcomes of accounts given as (held, verdict, least hours), best first."""
    rows = [{"held": held} for held, _, _ in accounts]
    gates = [Gate(v, None, given("h", need, unit="hours")) for _, v, need in accounts]
    return outcomes(rows, gates, range(len(rows)), hours_per_week=hours)


def test_the_first_gets_the_effort_and_the_next_what_is_left():
    assert told(6, (True, "in", 2), (True, "in", 2), (False, "in", 2)) == [
        "invest",
        "maintain",
        "open",
    ]


def test_the_walk_stops_at_the_first_account_the_hours_cannot_feed():
    assert told(4, (True, "in", 2), (True, "in", 3), (True, "in", 1), (False, "in", 1)) == [
        "invest",
        "park",
        "park",
        "not_now",
    ]


@pytest.mark.parametrize("held", [True, False])
def test_a_first_account_on_unsure_hours_is_tried_and_takes_them_all(held):
    assert told(2, (held, "test", 3), (True, "in", 1)) == ["test", "park"]


def test_beside_others_only_an_account_already_held_is_tried():
    assert told(6, (True, "in", 2), (True, "test", 3)) == ["invest", "test"]
    assert told(6, (True, "in", 2), (False, "test", 3)) == ["invest", "not_now"]


@pytest.mark.parametrize(
    ("reason", "held", "outcome"),
    [
        ("closed", True, "close"),
        ("faded", True, "close"),
        ("closed", False, "not_now"),
        ("hours", True, "park"),
        ("leisure", True, "park"),
        ("inside_only", True, "apart"),
        ("recycle_only", False, "recycle"),
    ],
)
def test_what_is_ruled_out(reason, held, outcome):
    gates = [Gate("out", reason, None)]
    assert outcomes([{"held": held}], gates, [], hours_per_week=9) == [outcome]
