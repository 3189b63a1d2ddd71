import pytest

from toolkit import answers


def once(client, facts, **spent):
    return answers.cost(client(hourly_cost=30, hourly_wage=None, one_off=spent), facts).one_off


def test_hours_spent_once_cost_as_much_as_any_other(client, facts):
    found = once(client, facts, setup_hours=10, training_fees=200)
    assert [(part.name, part.value) for part in found.parts] == [
        ("setup_hours", 300),
        ("training_fees", 200),
    ]
    assert found.total.value == 500 and found.total.grade == "yours"


def test_what_nobody_spoke_of_is_named(client, facts):
    assert once(client, facts, equipment=100).missing == (
        "setup_hours",
        "training_hours",
        "training_fees",
        "recruiting_fees",
    )


def test_a_part_said_to_be_nothing_is_zero_and_not_missing(client, facts):
    found = once(client, facts, equipment=0, training_hours=2)
    assert [part.name for part in found.parts] == ["training_hours", "equipment"]
    assert "equipment" not in found.missing and found.total.value == 60


def test_the_range_of_the_charges_goes_into_the_hours_only(client, facts):
    cost = answers.cost(client(country="FR", one_off={"setup_hours": 1, "equipment": 100}), facts)
    setup, equipment = cost.one_off.parts
    assert (setup.low, setup.high) == pytest.approx((cost.hourly_cost.low, cost.hourly_cost.high))
    assert equipment.exact and cost.one_off.total.low == pytest.approx(100 + setup.low)
