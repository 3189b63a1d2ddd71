import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.reach.paid import (
    cost_of_next_person,
    frequency,
    impressions_for,
    paid_impressions,
    people_reached,
)

SHOWN = st.floats(0, 1e8, allow_subnormal=False)
PEOPLE = st.floats(1, 1e8)


def test_fifty_at_five_a_thousand_are_ten_thousand_impressions():
    assert paid_impressions(50, cost_per_mille=5) == 10_000
    assert paid_impressions([0, 10], cost_per_mille=[5, 2]).tolist() == [0, 5000]


def test_as_many_impressions_as_people_leave_a_third_who_never_saw_it():
    assert people_reached(1000, 1000) == pytest.approx(1000 * (1 - 1 / math.e))


def test_random_showings_follow_the_formula():
    # Occupancy: W. Feller, An Introduction to Probability Theory, vol. 1, ch. IV.
    rng = np.random.default_rng(1)
    seen = [len(set(rng.integers(0, 5000, 8000))) for _ in range(50)]
    assert np.mean(seen) == pytest.approx(float(people_reached(8000, 5000)), rel=0.005)


@given(SHOWN, PEOPLE)
def test_never_more_people_than_impressions_nor_than_there_are(shown, people):
    reached = people_reached(shown, people)
    assert 0 <= reached <= min(shown, people) * (1 + 1e-12) + 1e-300


@given(SHOWN, SHOWN, PEOPLE, PEOPLE)
@settings(max_examples=60)
def test_more_impressions_or_people_never_reach_fewer(one, other, few, many):
    less, more = sorted([one, other])
    small, large = sorted([few, many])
    fewer = people_reached(less, small)
    assert fewer <= people_reached(more, small) * (1 + 1e-12)
    assert fewer <= people_reached(less, large) * (1 + 1e-9)


@given(st.floats(1, 1e6), PEOPLE)
def test_twice_the_money_never_reaches_twice_the_people(shown, people):
    assert people_reached(2 * shown, people) <= 2 * people_reached(shown, people) * (1 + 1e-12)


@given(st.floats(1e-3, 1e8), PEOPLE)
def test_frequency_times_people_is_impressions(shown, people):
    assert frequency(shown, people) * people_reached(shown, people) == pytest.approx(shown)
    assert frequency(shown, people) >= 1


def test_shown_to_nobody_each_would_see_it_once():
    assert frequency(0, 100) == 1 and people_reached(0, 100) == 0


@given(st.floats(0, 0.99), PEOPLE)
def test_impressions_for_people_reach_those_people(part, population):
    shown = impressions_for(part * population, population)
    assert people_reached(shown, population) == pytest.approx(part * population)


def test_everybody_is_never_surely_reached():
    assert np.isnan(impressions_for(100, 100)) and impressions_for(0, 0) == 0


def test_the_next_person_costs_what_the_slope_says():
    # One more unit of money, at 8 a thousand among 2,000 people, after 20.
    more, less = (people_reached(paid_impressions(20 + d, 8), 2000) for d in (5e-5, -5e-5))
    assert cost_of_next_person(20, 8, 2000) == pytest.approx(1e-4 / float(more - less), rel=1e-6)


def test_the_first_person_costs_one_impression_and_later_ones_more():
    costs = cost_of_next_person([0, 10, 100, 1e6], 8, 2000)
    assert costs[0] == 0.008 and (np.diff(costs) > 0).all() and costs[-1] == math.inf


@pytest.mark.parametrize(
    ("wrong", "rule", "name"),
    [
        ({"cost_per_mille": None}, "missing_input", "cost_per_mille"),
        ({"cost_per_mille": 0}, "positive", "cost_per_mille"),
        ({"cost_per_mille": float("nan")}, "finite", "cost_per_mille"),
        ({"spend": -1}, "not_negative", "spend"),
        ({"population": 0}, "positive", "population"),
    ],
)
def test_ads_that_cannot_be_are_refused_by_name(wrong, rule, name):
    right = {"spend": 50, "cost_per_mille": 5, "population": 100}
    with pytest.raises(InvalidInput) as fault:
        cost_of_next_person(**{**right, **wrong})
    assert (fault.value.rule, fault.value.name) == (rule, name)


def test_more_people_than_there_are_cannot_be_reached():
    with pytest.raises(InvalidInput, match="population is 100, but 120 people are reached"):
        impressions_for(120, 100)
    with pytest.raises(InvalidInput, match="cannot be negative"):
        people_reached(-1, 100)
