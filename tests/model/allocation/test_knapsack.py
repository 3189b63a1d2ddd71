import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.model.allocation.knapsack import packed

# Additional person-years of life, in thousands, of 0 to 5 medical teams in each country.
# F. S. Hillier, G. J. Lieberman, Introduction to Operations Research, ch. "Dynamic programming",
# example "Distributing medical teams to countries": 1, 3 and 1 teams, 170.
TEAMS = [
    [0, 45, 70, 90, 105, 120],
    [0, 20, 45, 75, 110, 150],
    [0, 50, 70, 80, 100, 130],
]
# Net present value, thousands, of 0 to 6 thousand invested, with a fixed part once anything is.
# W. L. Winston, Operations Research: Applications and Algorithms, ch. 18, "A resource allocation
# problem" (Finco): 4, 1 and 1 thousand, 49.
FINCO = [
    [0, *(7 * d + 2 for d in range(1, 7))],
    [0, *(3 * d + 7 for d in range(1, 7))],
    [0, *(4 * d + 5 for d in range(1, 7))],
]


def solved(table, capacity=None):
    gains = np.array(table, dtype=float)[:, :, np.newaxis]
    packing = packed(gains)
    capacity = gains.shape[1] - 1 if capacity is None else capacity
    return packing.best()[capacity, 0], packing.units(capacity)[:, 0].tolist()


@pytest.mark.parametrize(
    ("table", "best", "units"), [(TEAMS, 170, [1, 3, 1]), (FINCO, 49, [4, 1, 1])]
)
def test_published_allocations(table, best, units):
    assert solved(table) == (best, units)


GAINS = st.integers(-3, 12).map(float) | st.just(-np.inf)


@st.composite
def problems(draw):
    items, units = draw(st.integers(1, 4)), draw(st.integers(0, 5))
    row = st.lists(GAINS, min_size=units, max_size=units)
    return [[0.0, *draw(row)] for _ in range(items)]


@settings(max_examples=60)
@given(problems(), st.data())
def test_no_other_packing_is_better_and_of_equals_the_last_items_take_least(table, data):
    most = len(table[0]) - 1
    capacity = data.draw(st.integers(0, most))
    ways = [
        way
        for way in itertools.product(range(capacity + 1), repeat=len(table))
        if sum(way) <= capacity
    ]
    worth = {way: sum(row[n] for row, n in zip(table, way, strict=True)) for way in ways}
    best = max(worth.values())
    tied = [way for way in ways if worth[way] == best]
    assert solved(table, capacity) == (best, list(min(tied, key=lambda way: way[::-1])))


def test_draws_are_worked_out_as_if_alone():
    rng = np.random.default_rng(4)
    gains = rng.random((4, 9, 7))
    gains[:, 0] = 0
    gains[1, 1:4, ::2] = -np.inf
    packing = packed(gains)
    for draw in range(7):
        alone = packed(gains[:, :, draw : draw + 1])
        assert packing.best()[:, draw].tolist() == alone.best()[:, 0].tolist()
        assert packing.units(8)[:, draw].tolist() == alone.units(8)[:, 0].tolist()


def test_the_last_bit_of_a_sum_decides_no_tie():
    # 0.1 + 0.2 is not 0.3 to the last bit.
    assert solved([[0, 0.1, 0.3], [0, 0.2, 0.3]])[1] == [2, 0]
