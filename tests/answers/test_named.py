import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from toolkit import answers


def test_a_list_that_stops_at_the_middle_of_those_who_have_it_by_hand():
    # AUC = Phi(1 / sqrt 2): one standard deviation apart. Named above 1: half of 200, and
    # 15.866 % of 800.
    named = 100 + 800 * norm.sf(1)
    found = answers.named(1_000, 200, auc=float(norm.cdf(0.5**0.5)), named=float(named))
    assert (found.right, found.missed) == pytest.approx((100, 100))
    assert found.share_right == pytest.approx(100 / 226.93, rel=1e-3)
    assert found.accuracy == pytest.approx(1 - (126.93 + 100) / 1_000, rel=1e-3)


def test_a_coin_names_as_many_as_there_are_in_the_crowd():
    found = answers.named(1_000, 20, auc=0.5, named=100)
    assert (found.right, found.wrong) == pytest.approx((2, 98))


@given(st.floats(0.5, 0.99), st.integers(1, 999), st.integers(1, 1_000))
def test_everybody_is_counted_once(auc, having, named):
    found = answers.named(1_000, having, auc=auc, named=named)
    assert found.right + found.wrong == pytest.approx(named)
    assert found.right + found.missed == pytest.approx(having)
    assert 0 <= found.share_right <= 1 + 1e-9 and -1e-9 <= found.accuracy <= 1 + 1e-9


def test_the_nursery_of_the_lesson_does_worse_than_naming_nobody():
    found = answers.named(1_000, 20, auc=0.9, named=100)
    assert (round(found.right), round(found.wrong), round(found.missed)) == (14, 86, 6)
    assert round(found.accuracy, 2) == 0.91 < 1 - 20 / 1_000
