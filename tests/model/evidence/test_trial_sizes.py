import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.rate_update import design_effect
from toolkit.model.evidence.trial_sizes import (
    posts_needed,
    smallest_difference_seen,
    trials_needed,
    weeks_needed,
)

USUAL = {"power": 0.8, "error": 0.05}
BASES = st.floats(0.001, 0.5)
RISES = st.floats(0.001, 0.4)


def test_a_published_size_with_continuity_correction():
    # 0.60 against 0.70, error 0.01, power 0.95: 827 in each. J. L. Fleiss, Statistical Methods
    # for Rates and Proportions, 2nd ed., Wiley, 1981, ch. 3 and table A.3.
    size = trials_needed(0.6, 0.1, power=0.95, error=0.01, continuity_corrected=True)
    assert math.ceil(size) == 827


def test_a_published_size_for_a_rare_event():
    # 0.0012 against 0.0015: 234,881 in each, with z rounded to 1.96 and 0.84. B. Rosner,
    # Fundamentals of Biostatistics, 7th ed., 2011, sec. 10.5 (cancer prevention).
    assert trials_needed(0.0012, 0.0003, **USUAL) == pytest.approx(234_881, rel=0.002)


def test_a_size_by_hand():
    # From one half to all, power one half (z = 0): p = 3/4, 1.96^2 x 2 x 3/16 / (1/2)^2.
    size = trials_needed(0.5, 0.5, power=0.5, error=0.05)
    assert size == pytest.approx(1.959964**2 * 1.5, rel=1e-6)


def test_the_correction_adds_about_two_over_the_difference():
    plain = trials_needed(0.02, 0.01, **USUAL)
    corrected = trials_needed(0.02, 0.01, continuity_corrected=True, **USUAL)
    assert corrected - plain == pytest.approx(2 / 0.01, rel=0.02)


def test_half_the_difference_takes_about_four_times_the_trials():
    whole, half = trials_needed(0.5, np.array([0.02, 0.01]), **USUAL)
    assert half / whole == pytest.approx(4, rel=0.01)


@given(BASES, RISES, RISES)
def test_a_larger_difference_never_needs_more(base, one, other):
    small, large = trials_needed(base, np.sort([one, other]), **USUAL)
    assert large <= small * (1 + 1e-12)


@given(BASES, RISES, st.floats(0.5, 0.99), st.floats(0.5, 0.99), st.floats(0.001, 0.2))
def test_more_power_or_less_error_never_needs_fewer(base, rise, one, other, error):
    low, high = sorted([one, other])
    weak = trials_needed(base, rise, power=low, error=error)
    assert weak <= trials_needed(base, rise, power=high, error=error)
    assert weak <= trials_needed(base, rise, power=low, error=error / 2)


@given(BASES, st.integers(10, 10**6))
@settings(max_examples=20)
def test_what_a_test_sees_is_what_it_needs_turned_round(base, trials):
    seen = smallest_difference_seen(base, trials, **USUAL)
    if np.isnan(seen):
        assert trials_needed(base, 1 - base, **USUAL) > trials
    else:
        assert trials_needed(base, seen, **USUAL) == pytest.approx(trials, rel=1e-6)


def test_too_small_a_test_sees_nothing_at_all():
    assert np.isnan(smallest_difference_seen(0.5, 2, **USUAL))


def test_a_larger_test_sees_smaller_differences():
    seen = smallest_difference_seen(0.02, np.array([100, 1000, 10_000]), **USUAL)
    assert seen[0] > seen[1] > seen[2]


def test_weeks_are_twice_the_trials_over_those_of_a_week():
    size = trials_needed(0.02, 0.01, **USUAL)
    weeks = weeks_needed(0.02, 0.01, trials_per_week=[1000, 2000], **USUAL)
    assert weeks == pytest.approx([size / 500, size / 1000])


def test_weeks_stretch_with_the_design_effect():
    one, three = weeks_needed(0.1, 0.05, trials_per_week=500, design_effect=[1, 3], **USUAL)
    assert three == pytest.approx(3 * one)


def test_posts_of_independent_trials_share_them_out():
    posts = posts_needed(0.02, 0.01, trials_per_post=100, intra_class_correlation=0, **USUAL)
    assert posts == pytest.approx(trials_needed(0.02, 0.01, **USUAL) / 100)


def test_larger_posts_stop_helping_when_trials_of_a_post_are_alike():
    sizes = np.array([10, 1000, 1e9])
    posts = posts_needed(0.02, 0.01, trials_per_post=sizes, intra_class_correlation=0.01, **USUAL)
    floor = 0.01 * trials_needed(0.02, 0.01, **USUAL)
    assert posts[0] > posts[1] > floor and posts[2] == pytest.approx(floor)


def test_posts_and_design_effect_agree():
    effect = design_effect(200, intra_class_correlation=0.02)
    weeks = weeks_needed(0.02, 0.01, trials_per_week=400, design_effect=effect, **USUAL)
    posts = posts_needed(0.02, 0.01, trials_per_post=200, intra_class_correlation=0.02, **USUAL)
    assert weeks == pytest.approx(posts)  # a post of each option every week


@pytest.mark.parametrize(
    ("wrong", "rule", "name"),
    [
        ({"baseline_rate": 3}, "share_percent", "baseline_rate"),
        ({"smallest_difference": 0}, "positive", "smallest_difference"),
        ({"smallest_difference": 1.5}, "share_percent", "smallest_difference"),
        ({"smallest_difference": 0.99}, "share_percent", "baseline_rate + smallest_difference"),
        ({"power": 0}, "positive", "power"),
        ({"power": 1}, "positive", "1 - power"),
        ({"power": 80}, "share_percent", "power"),
        ({"error": 0}, "positive", "error"),
        ({"error": 5}, "share_percent", "error"),
        ({"trials_per_week": 0}, "positive", "trials_per_week"),
        ({"design_effect": 0.5}, "at_least_one", "design_effect"),
    ],
)
def test_plans_that_make_no_sense_are_refused_by_name(wrong, rule, name):
    right = {"baseline_rate": 0.02, "smallest_difference": 0.01, "trials_per_week": 100, **USUAL}
    with pytest.raises(InvalidInput) as fault:
        weeks_needed(**{**right, **wrong})
    assert (fault.value.rule, fault.value.name) == (rule, name)
