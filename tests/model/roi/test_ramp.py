import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.ramp import ramp_up

MONTH = st.floats(0, 60)
SHAPE = st.sampled_from(["linear", "exponential"])


def test_a_linear_start_takes_equal_steps():
    assert ramp_up(np.arange(6), months_to_steady=4).tolist() == [0, 0.25, 0.5, 0.75, 1, 1]


@pytest.mark.parametrize(("parts", "share"), [(1 / 3, 0.632), (2 / 3, 0.865), (1, 0.95)])
def test_an_exponential_start_has_three_time_constants(parts, share):
    # 1 - e^-1, 1 - e^-2, 1 - e^-3 = 0.632, 0.865, 0.950.
    reached = ramp_up(12 * parts, months_to_steady=12, shape="exponential")
    assert reached == pytest.approx(share, abs=1.5e-3)
    assert reached == pytest.approx(1 - math.exp(-math.log(20) * parts))


@given(MONTH, MONTH, MONTH, SHAPE)
def test_a_later_month_never_reaches_less_and_a_longer_way_never_more(one, other, steady, shape):
    early, late = sorted([one, other])
    first, second = ramp_up([early, late], months_to_steady=steady, shape=shape)
    assert 0 <= first <= second <= 1
    assert ramp_up(late, months_to_steady=steady + 1, shape=shape) <= second


@given(MONTH, SHAPE)
def test_at_once_is_at_once(month, shape):
    assert ramp_up(month, months_to_steady=0, shape=shape) == 1


def test_months_and_ways_broadcast():
    table = ramp_up([1, 2], months_to_steady=[[0], [2], [4]])
    assert table.tolist() == [[1, 1], [0.5, 1], [0.25, 0.5]]


def test_wrong_months_and_shapes_are_refused():
    with pytest.raises(InvalidInput, match="month cannot be negative"):
        ramp_up(-1, months_to_steady=3)
    with pytest.raises(InvalidInput, match="months_to_steady cannot be negative"):
        ramp_up(1, months_to_steady=-3)
    with pytest.raises(InvalidInput, match="Did you mean 'exponential'"):
        ramp_up(1, months_to_steady=3, shape="exponentiel")
    with pytest.raises(InvalidInput, match="Known: linear, exponential"):
        ramp_up(1, months_to_steady=3, shape="s")
