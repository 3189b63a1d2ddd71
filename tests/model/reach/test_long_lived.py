import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.reach.long_lived import (
    lifetime_views,
    views_by_age,
    views_in_month,
    views_so_far,
)

HALF_LIVES = st.floats(0.0005, 60)
MONTHS = st.integers(0, 60)
VIEWS = st.floats(0, 1e6)


@pytest.mark.parametrize(("age", "views"), [(0, 0), (4, 500), (8, 750), (12, 875)])
def test_each_half_life_halves_what_is_left(age, views):
    assert views_by_age(1000, age, half_life_months=4) == pytest.approx(views)


def test_a_post_of_thirty_minutes_is_over_within_the_month():
    half_life = 30 / 60 / 24 / 30
    assert views_by_age(1000, 1, half_life_months=half_life) == 1000
    assert views_in_month(1000, 12, 1, half_life_months=half_life) == 12_000


@given(VIEWS, st.floats(0, 100), MONTHS, HALF_LIVES)
def test_a_month_is_the_sum_over_the_posts_of_every_month_before(views, posts, month, half_life):
    ages = np.arange(month)
    older = views_by_age(views, ages + 1, half_life_months=half_life)
    younger = views_by_age(views, ages, half_life_months=half_life)
    expected = posts * (older - younger).sum()
    found = views_in_month(views, posts, month, half_life_months=half_life)
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-6)


@given(VIEWS, st.floats(0, 100), MONTHS, HALF_LIVES)
def test_the_sum_so_far_is_the_sum_of_the_months(views, posts, months, half_life):
    each = views_in_month(views, posts, np.arange(1, months + 1), half_life_months=half_life)
    found = views_so_far(views, posts, months, half_life_months=half_life)
    assert found == pytest.approx(each.sum(), rel=1e-9, abs=1e-6)


def test_a_library_climbs_to_what_a_month_of_posts_ever_brings():
    months = views_in_month(300, 10, [1, 3, 12, 120], half_life_months=3)
    assert (np.diff(months) > 0).all() and months[-1] == pytest.approx(3000)
    assert months[1] == pytest.approx(1500)  # one half-life: half of it


def test_the_first_month_tells_the_whole_life():
    first = views_by_age(900, 1, half_life_months=3.5)
    assert lifetime_views(first, half_life_months=3.5) == pytest.approx(900)


@given(HALF_LIVES, HALF_LIVES, st.floats(0, 60))
def test_a_longer_life_never_has_more_by_the_same_age(one, other, age):
    short, long = views_by_age(100, age, half_life_months=sorted([one, other]))
    assert short >= long


@given(VIEWS, VIEWS, MONTHS, MONTHS, HALF_LIVES)
def test_more_views_or_months_never_make_fewer(one, other, start, end, half_life):
    few, many = sorted([one, other])
    early, late = sorted([start, end])
    assert views_so_far(few, 4, early, half_life_months=half_life) <= views_so_far(
        many, 4, late, half_life_months=half_life
    ) + 1e-9 * max(1, many)


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"half_life_months": 0}, "positive"),
        ({"half_life_months": -1}, "not_negative"),
        ({"lifetime_views": -1}, "not_negative"),
        ({"posts_per_month": -1}, "not_negative"),
        ({"month": float("nan")}, "finite"),
    ],
)
def test_impossible_posts_are_refused_by_name(wrong, rule):
    right = {"lifetime_views": 10, "posts_per_month": 1, "month": 2, "half_life_months": 3}
    with pytest.raises(InvalidInput) as fault:
        views_in_month(**{**right, **wrong})
    assert (fault.value.rule, fault.value.name) == (rule, next(iter(wrong)))
    with pytest.raises(InvalidInput):
        lifetime_views(5, half_life_months=0)
