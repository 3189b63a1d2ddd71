import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.reach.across import reach_across, reach_across_bounds

SHARE = st.floats(0, 1)
NETWORKS = st.lists(st.floats(0, 1000), min_size=1, max_size=6)


@pytest.mark.parametrize(("overlap", "people"), [(0, 600), (1, 500), (0.5, 550)])
def test_half_and_a_fifth_of_a_thousand(overlap, people):
    # Independent: half of the 200 are new. Nested: none is.
    assert reach_across([500, 200], 1000, overlap=overlap) == people


def test_three_networks_by_inclusion_and_exclusion():
    # 1,000 (0.5 + 0.4 + 0.2 - 0.2 - 0.1 - 0.08 + 0.04)
    assert reach_across([500, 400, 200], 1000, overlap=0) == pytest.approx(760)


def test_the_same_count_in_a_simulated_town():
    rng = np.random.default_rng(1)
    seen = (rng.random((200_000, 3)) < [0.3, 0.2, 0.1]).any(axis=1).sum()
    expected = float(reach_across([60_000, 40_000, 20_000], 200_000, overlap=0))
    assert seen == pytest.approx(expected, abs=4 * 0.5 * 200_000**0.5)


@given(NETWORKS, st.floats(1000, 1e7), SHARE)
@settings(max_examples=50)
def test_never_above_the_sum_nor_the_population_never_below_the_largest(reaches, people, overlap):
    found = reach_across(reaches, people, overlap=overlap)
    fewest, most = reach_across_bounds(reaches, people)
    slack = 1e-9 * max(1, most)
    assert max(reaches) - slack <= fewest - slack <= found <= most + slack
    assert most <= min(sum(reaches) + slack, people)


@given(st.floats(0, 1000), st.floats(1000, 1e9), SHARE)
def test_one_network_is_itself(reach, people, overlap):
    assert reach_across([reach], people, overlap=overlap) == pytest.approx(reach, rel=1e-12)
    assert reach_across(reach, people, overlap=overlap) == pytest.approx(reach, rel=1e-12)


@given(NETWORKS, st.floats(0, 1000), st.floats(1000, 1e6), SHARE)
@settings(max_examples=50)
def test_a_network_more_never_reaches_fewer(reaches, another, people, overlap):
    alone = reach_across(reaches, people, overlap=overlap)
    assert reach_across([*reaches, another], people, overlap=overlap) >= alone - 1e-9 * people


@given(NETWORKS, st.floats(0, 1000), st.floats(1000, 1e6), SHARE)
@settings(max_examples=50)
def test_reaching_more_on_one_network_never_reaches_fewer(reaches, first, people, overlap):
    low, high = sorted([first, reaches[0]])
    fewer = reach_across([low, *reaches[1:]], people, overlap=overlap)
    assert reach_across([high, *reaches[1:]], people, overlap=overlap) >= fewer - 1e-9 * people


@given(NETWORKS, st.floats(1000, 1e6), st.floats(1000, 1e6), SHARE, SHARE)
@settings(max_examples=50)
def test_people_who_share_networks_are_fewer_and_a_larger_town_holds_more(
    reaches, one, other, loose, tight
):
    low, high = sorted([loose, tight])
    small, large = sorted([one, other])
    slack = 1e-9 * large
    assert reach_across(reaches, small, overlap=high) <= (
        reach_across(reaches, small, overlap=low) + slack
    )
    assert reach_across(reaches, small, overlap=low) <= (
        reach_across(reaches, large, overlap=low) + slack
    )


def test_in_a_world_of_billions_independent_audiences_hardly_meet():
    assert reach_across([500, 200], 8e9, overlap=0) == pytest.approx(700, abs=1e-3)


def test_many_draws_at_once():
    reaches = np.array([[500, 200], [0, 0]])
    assert reach_across(reaches, [1000, 0], overlap=0).tolist() == [600, 0]
    assert reach_across([500, 200], [1000, 2000], overlap=[0, 1]).tolist() == [600, 500]


@pytest.mark.parametrize(
    ("wrong", "rule", "name"),
    [
        ({"population": 400}, "population_too_small", "population"),
        ({"population": 0}, "population_too_small", "population"),
        ({"reaches": [5, -1]}, "not_negative", "reaches"),
        ({"reaches": []}, "count_from_one", "networks"),
        ({"overlap": 20}, "share_percent", "overlap"),
    ],
)
def test_audiences_that_cannot_be_are_refused_by_name(wrong, rule, name):
    right = {"reaches": [500, 200], "population": 1000, "overlap": 0.5}
    with pytest.raises(InvalidInput) as fault:
        reach_across(**{**right, **wrong})
    assert (fault.value.rule, fault.value.name) == (rule, name)


def test_a_population_too_small_is_said_with_the_reach_that_shows_it():
    with pytest.raises(InvalidInput, match="population is 400, but 500 people are reached"):
        reach_across([500, 200], 400, overlap=0)
