"""The last page: three months that may come, what to find out first, the hours of a week."""

import re

import pytest

from toolkit import briefs, data, records


@pytest.fixture(scope="module")
def found(today):
    known = {}

    def found(name, **changes):
        key = (name, *changes)
        if key not in known:
            client = records.read(name).replace(**changes)
            known[key] = briefs.findings(client, data.load(), lang="en", today=today)
        return known[key]

    return found


def numbers(page):
    return [float(value) for value in re.findall(r'<data value="([^"]+)"', page)]


def test_the_three_results_are_those_of_the_answer_and_are_gain_less_cost(found, read_page):
    bakery = found("bakery")
    shown = numbers(briefs.plan(bakery))
    for scenario in bakery.worth.scenarios:
        assert scenario.result.value == pytest.approx(scenario.gain.value - scenario.cost.value)
        for quantity in (scenario.gain, scenario.cost, scenario.result):
            assert any(value == pytest.approx(quantity.value, rel=1e-4) for value in shown)


def test_the_hours_of_the_plan_are_those_of_the_client(found):
    bakery = found("bakery")
    assert sum(slot.hours.value for slot in bakery.week.fed) <= bakery.client.hours_per_week
    assert all(slot.hours.value in numbers(briefs.plan(bakery)) for slot in bakery.week.fed)


def test_without_hours_enough_for_any_account_no_table_of_hours_is_made(found, read_page):
    words = read_page(briefs.plan(found("bakery", hours_per_week=0.3))).words
    assert "No account can be fed with these hours" in words
    assert "Its minimum" not in words


def test_a_client_without_accounts_gets_a_title_about_hours(found, read_page):
    words = read_page(briefs.plan(found("supplier", accounts=[]))).words
    assert "where they would go, and what to find out first" in words
    assert "one case in twenty" not in words
