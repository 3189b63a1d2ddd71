import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from toolkit.model.allocation.chords import chords
from toolkit.model.allocation.filling import filled

SCALES = arrays(float, 4, elements=st.integers(0, 2000).map(lambda n: n / 10))
CONSTANTS = arrays(float, 4, elements=st.integers(1, 100).map(lambda n: n / 10))
LEAST = arrays(float, 4, elements=st.integers(0, 8).map(lambda n: n / 4))


def slopes(scale, constant, amounts):
    return scale / constant * np.exp(-amounts / constant)


@given(SCALES, CONSTANTS, LEAST, st.integers(0, 60))
def test_all_is_shared_and_the_last_bit_brings_the_same_everywhere(scale, constant, least, more):
    total = least.sum() + more / 4
    found = filled(scale, constant, total, least=least, price=0)
    assert (found >= least).all()
    if not scale.any():
        return
    assert found.sum() == pytest.approx(total)
    more_than_least = found > least + 1e-9
    if more_than_least.any():
        at = np.log(slopes(scale, constant, found)[more_than_least])
        assert at == pytest.approx(np.full(len(at), at[0]), abs=1e-6)
        # What gets no more than its least would bring less than that.
        assert (slopes(scale, constant, found) <= np.exp(at[0]) * (1 + 1e-6)).all()


@given(SCALES, CONSTANTS, st.integers(0, 400), st.sampled_from([0.5, 1.0, 3.0]))
def test_nothing_is_given_where_it_brings_less_than_its_price(scale, constant, total, price):
    found = filled(scale, constant, total, price=price)
    given_some = found > 1e-9
    assert (slopes(scale, constant, found)[given_some] >= price * (1 - 1e-9)).all()
    assert found.sum() <= total + 1e-9
    if found.sum() < total - 1e-9:  # what is kept would not have paid
        assert (slopes(scale, constant, found) <= price * (1 + 1e-9)).all()


def test_a_price_by_hand():
    # 20 e^(-m / 10) / 10 is 1 at m = 10 ln 2.
    assert filled(np.array([20.0]), np.array([10.0]), 99, price=1) == pytest.approx(10 * np.log(2))
    assert filled(np.array([20.0]), np.array([10.0]), 3, price=1).tolist() == [3]
    assert filled(np.array([5.0]), np.array([10.0]), 99, price=1).tolist() == [0]


@given(
    st.integers(0, 3000).map(lambda n: n / 10),
    st.integers(1, 80).map(lambda n: n / 8),
    st.integers(0, 20).map(lambda n: n / 4),
    st.integers(0, 80).map(lambda n: n / 4),
    st.integers(1, 12),
)
def test_chords_run_below_the_curve_by_no_more_than_they_say(scale, constant, start, span, pieces):
    found = chords(scale, constant, start=start, end=start + span, pieces=pieces)
    assert (np.diff(found.slopes) <= 1e-9 * scale).all()
    if len(found.lengths) == 0:
        assert scale * np.exp(-start / constant) * span == 0
        return
    assert found.lengths.sum() == pytest.approx(span)
    points = np.concatenate([[0], np.cumsum(found.lengths)])
    x = np.linspace(0, points[-1], 400)
    curve = scale * np.exp(-start / constant) * -np.expm1(-x / constant)
    heights = np.concatenate([[0], np.cumsum(found.lengths * found.slopes)])
    above = curve - np.interp(x, points, heights)
    assert above.min() >= -1e-9 * max(scale, 1)
    assert above.max() <= found.error + 1e-9 * max(scale, 1)
    assert found.error <= scale / pieces**2 + 1e-9 * max(scale, 1)
