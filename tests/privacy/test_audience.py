"""Audiences that survive subtraction: what two of them give away, and how small they may be."""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy.audience import (
    audiences,
    membership,
    merge,
    people_needed,
    share_too_small,
    smallest_difference,
)


def members(*sets, people):
    return np.array([[person in one for one in sets] for person in range(people)])


def test_two_large_audiences_give_away_the_two_people_between_them():
    found = audiences(members(range(200), range(198), people=300))
    assert found.sizes.tolist() == [200, 198]
    assert sorted(found.pieces.tolist()) == [2, 198]
    assert (found.smallest, found.safe) == (2, False)


def test_five_people_between_them_are_enough():
    assert audiences(members(range(200), range(195), people=200)).safe
    assert not audiences(members(range(200), range(195), people=200), at_least=6).safe


def test_what_overlaps_is_a_group_too():
    # 100 and 100 that share 3: nobody offered the 3, and they can be asked for.
    found = audiences(members(range(100), range(97, 197), people=197))
    assert sorted(found.pieces.tolist()) == [3, 97, 97]


def test_nobody_in_any_audience_is_safe():
    found = audiences(np.zeros((50, 2), dtype=bool))
    assert (found.smallest, found.safe) == (0, True)


@given(
    st.lists(st.lists(st.booleans(), min_size=3, max_size=3), min_size=1, max_size=40),
    st.integers(2, 6),
)
def test_no_combination_singles_out_fewer_than_the_smallest_piece(rows, k):
    table = np.array(rows)
    found = audiences(table, at_least=k)
    cut = []
    # Every union, intersection and difference of three audiences is a set of their eight pieces.
    for chosen in itertools.product([False, True], repeat=7):
        kinds = [kind for kind, kept in zip(range(1, 8), chosen, strict=True) if kept]
        code = table @ np.array([1, 2, 4])
        cut.append(int(np.isin(code, kinds).sum()))
    assert found.smallest == min([n for n in cut if n], default=0)
    assert found.safe == all(n == 0 or n >= k for n in cut)


def test_the_difference_of_two_sizes_by_hand():
    assert smallest_difference([200, 198], 198) == 2
    assert smallest_difference([200, 150], 100) == 50
    assert smallest_difference([80, 80], 80) == 80
    assert smallest_difference([0, 0], 0) == 0
    assert smallest_difference([[200, 198], [10, 4]], [198, 0]).tolist() == [2, 4]


@pytest.mark.parametrize("sizes, shared", [([5, 3], 4), ([5, -1], 0), ([5.5, 3], 1)])
def test_impossible_sizes_are_refused(sizes, shared):
    with pytest.raises(InvalidInput):
        smallest_difference(sizes, shared)


@pytest.mark.parametrize(
    "segments, merged",
    [
        ([120, 2, 3, 40], [5, 40, 120]),
        ([1, 7, 8], [8, 8]),
        ([3, 1], [4]),
        ([0, 0], []),
        ([9, 0, 9], [9, 9]),
    ],
)
def test_small_segments_are_put_with_the_next_smallest(segments, merged):
    assert merge(segments).tolist() == merged


@given(st.lists(st.integers(0, 30), max_size=12), st.integers(2, 8))
def test_merged_segments_leave_no_small_group_to_add_or_subtract(segments, k):
    merged = merge(np.array(segments, dtype=int), at_least=k)
    assert merged.sum() == sum(segments)
    if sum(segments) >= k:
        assert merged.min() >= k


def test_crossing_six_ages_two_sexes_and_a_hundred_areas_takes_six_thousand_people():
    assert people_needed([6, 2, 100], at_least=5) == 5 * 6 * 2 * 100


def test_the_share_in_small_places_is_the_binomial_by_hand():
    # Three people, two places, threshold 2: alone with probability 1/4.
    assert share_too_small([2], people=3, at_least=2) == 0.25
    # Threshold 3: both others must join, so 1 - 1/4.
    assert share_too_small([2], people=3, at_least=3) == 0.75
    # Fewer people than the threshold: all of them.
    assert share_too_small([1], people=4, at_least=5) == 1


def test_more_people_leave_fewer_in_small_places():
    shares = [share_too_small([6, 2, 100], people=n) for n in (1_000, 3_000, 6_000, 20_000)]
    assert shares == sorted(shares, reverse=True)


def test_membership_reads_the_answers_that_define_an_audience():
    people = pd.DataFrame({"town": ["a", "a", "b"], "age": [30, 40, 30]})
    offered = {"a": {"town": "a"}, "a at 30": {"town": "a", "age": 30}}
    assert membership(people, offered).tolist() == [[True, True], [True, False], [False, False]]
    with pytest.raises(InvalidInput, match="town, age"):
        membership(people, {"x": {"tow": "a"}})


@pytest.mark.parametrize("k", [1, 0, -3])
def test_a_threshold_under_two_protects_nobody(k):
    for ask in (
        lambda: audiences([[True]], at_least=k),
        lambda: merge([4], at_least=k),
        lambda: people_needed([2], at_least=k),
        lambda: share_too_small([2], people=9, at_least=k),
    ):
        with pytest.raises(InvalidInput):
            ask()


@pytest.mark.parametrize("table", [[True, False], [], [[]]])
def test_what_is_not_a_table_is_refused(table):
    with pytest.raises(InvalidInput):
        audiences(table)
