import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.answers.value import Value, around, nothing, point
from toolkit.model.ranges import Range

DRAWS = 20_000


def test_the_range_of_a_figure_is_the_5_to_95_percent_of_its_draws():
    value = Value(((1.0, Range(0.2, 0.5, "logit")),))
    drawn = value.draw("a", DRAWS, 1)
    assert np.quantile(drawn, [0.05, 0.95]) == pytest.approx([0.2, 0.5], abs=0.01)


def test_what_nobody_has_is_drawn_over_the_whole_scale():
    drawn = nothing("usage").draw("a", DRAWS, 1)
    assert np.quantile(drawn, [0.1, 0.5, 0.9]) == pytest.approx([0.1, 0.5, 0.9], abs=0.015)
    assert nothing("usage").middle == 0.5


def test_half_known_half_unknown_is_half_as_wide_as_unknown():
    value = Value(((0.5, Range(0.4, 0.4, "linear")), (0.5, None)))
    assert (value.low, value.middle, value.high) == pytest.approx((0.2, 0.45, 0.7))
    assert np.ptp(value.draw("a", DRAWS, 1)) == pytest.approx(0.5, abs=0.01)


def test_two_accounts_of_one_network_have_the_same_unknown():
    one, two = (nothing("usage").draw("linkedin audience", 50, 7) for _ in "ab")
    other = nothing("usage").draw("x audience", 50, 7)
    assert one.tolist() == two.tolist() != other.tolist()


def test_draws_cannot_be_written_over():
    with pytest.raises(ValueError, match="read-only"):
        point(0.5).draw("a", 5, 1)[0] = 1.0


@given(middle=st.floats(0, 1), half=st.floats(0, 0.2))
@settings(max_examples=200)
def test_a_share_keeps_its_place_and_never_leaves_0_to_1(middle, half):
    found = around(middle, half)
    assert 0 <= found.low <= found.high <= 1
    if half and 0.005 <= middle <= 0.995:
        assert found.median == pytest.approx(middle)
        inner = found.low if middle >= 0.5 else found.high
        assert abs(inner - middle) == pytest.approx(half, abs=0.01)
