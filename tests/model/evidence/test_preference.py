import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.evidence.preference import (
    expected_loss,
    probability_preferred,
    votes_needed,
    votes_to_win,
)
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.ranges import Range, whole
from toolkit.model.roi.information import expected_value_of_perfect_information as evpi

NOTHING = RateBelief(1, 1)
VOTES = st.integers(0, 500)


def test_a_published_chance():
    # 11 of 27 on Beta(3.26, 7.19): more than half in 6.9 %. J. Albert, Bayesian Computation with
    # R, 2nd ed., 2009, sec. 2.4.
    assert probability_preferred(11, 16, RateBelief(3.26, 7.19)) == pytest.approx(0.069, abs=5e-4)


def test_the_published_births():
    # 241,945 girls of 493,472: more girls than boys has the chance 1.15e-42. P.-S. Laplace, in
    # A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, sec. 2.4.
    chance = float(probability_preferred(241_945, 251_527, NOTHING))
    assert chance == pytest.approx(1.15e-42, rel=0.01)


@pytest.mark.parametrize(("for_a", "chance"), [(0, 1 / 2), (1, 3 / 4), (2, 7 / 8), (5, 63 / 64)])
def test_votes_that_agree_halve_the_doubt(for_a, chance):
    assert probability_preferred(for_a, 0, whole("logit")) == pytest.approx(chance)


@given(VOTES, VOTES)
def test_the_two_chances_add_up_to_1(for_a, for_b):
    one = probability_preferred(for_a, for_b, NOTHING)
    assert one + probability_preferred(for_b, for_a, NOTHING) == pytest.approx(1)


@given(VOTES, VOTES, st.integers(1, 50))
def test_a_vote_for_a_never_lowers_its_chance(for_a, for_b, more):
    few, many = probability_preferred([for_a, for_a + more], for_b, RateBelief(2, 5))
    assert few <= many


def test_a_firm_prior_needs_more_votes_to_turn():
    loose, firm = (probability_preferred(14, 6, RateBelief(w, w)) for w in (1, 50))
    assert loose > firm > 0.5


def test_with_nothing_known_either_choice_loses_a_quarter_of_the_stake():
    # t uniform: the mean of max(0, 1 - 2 t) is 1/4.
    losses = expected_loss(0, 0, NOTHING, stake=400)
    assert [float(loss) for loss in losses] == pytest.approx([100, 100])


@given(VOTES, VOTES, st.floats(0.2, 50), st.floats(0.2, 50))
def test_the_losses_differ_by_what_the_choices_are_expected_to_bring(for_a, for_b, alpha, beta):
    prior = RateBelief(alpha, beta)
    loss_a, loss_b = expected_loss(for_a, for_b, prior, stake=1)
    mean = (alpha + for_a) / (alpha + beta + for_a + for_b)
    assert loss_b - loss_a == pytest.approx(2 * mean - 1, abs=1e-12)
    assert min(loss_a, loss_b) >= 0


def test_the_smaller_loss_is_the_value_of_perfect_information():
    share = RateBelief(1 + 12, 1 + 8).sample(100_000, np.random.default_rng(8))
    knowing = evpi([500 * share, 500 * (1 - share)], np.full(100_000, 1e-5))
    losses = expected_loss(12, 8, NOTHING, stake=500)
    assert min(float(loss) for loss in losses) == pytest.approx(knowing, rel=0.03)


@given(st.integers(0, 300), st.sampled_from([0.6, 0.8, 0.9, 0.95, 0.99]))
@settings(max_examples=50)
def test_one_vote_fewer_would_not_do(votes, certainty):
    prior = RateBelief(2, 3)
    wins = votes_to_win(votes, prior, certainty=certainty)
    if np.isnan(wins):
        assert probability_preferred(votes, 0, prior) < certainty
    else:
        assert probability_preferred(wins, votes - wins, prior) >= certainty
        if wins:
            assert probability_preferred(wins - 1, votes - wins + 1, prior) < certainty


def test_twenty_votes_decide_at_fourteen_to_six():
    # Beta(15, 7): 0.961 above one half; Beta(14, 8): 0.905.
    assert votes_to_win(20, whole("logit"), certainty=0.95) == 14
    found = probability_preferred([14, 13], [6, 7], NOTHING)
    assert found == pytest.approx([0.9608, 0.9054], abs=5e-5)


def test_three_voters_can_never_be_95_in_100():
    assert np.isnan(votes_to_win(3, NOTHING, certainty=0.95))


def majority(votes, preferred):
    from scipy.stats import binom

    return 1 - binom.cdf(votes // 2, votes, preferred)


@pytest.mark.parametrize(("lead", "certainty"), [(0.2, 0.9), (0.1, 0.8), (0.5, 0.99), (0.04, 0.95)])
def test_the_majority_is_right_as_often_as_asked(lead, certainty):
    votes = int(votes_needed(lead, certainty=certainty))
    assert votes % 2 == 1
    assert majority(votes, (1 + lead) / 2) >= certainty > majority(votes - 2, (1 + lead) / 2)


def test_three_voters_of_six_in_ten():
    # p^2 (3 - 2 p) = 0.648 (Condorcet).
    assert votes_needed(0.2, certainty=0.648 - 1e-9) == 3
    assert votes_needed(0.2, certainty=0.648 + 1e-9) == 5


@given(st.floats(0.01, 1), st.floats(0.01, 1), st.floats(0.5, 0.99))
def test_a_larger_lead_never_needs_more_votes(one, other, certainty):
    small, large = votes_needed(sorted([one, other]), certainty=certainty)
    assert large <= small


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        (lambda: probability_preferred(-1, 2, NOTHING), "not_negative"),
        (lambda: probability_preferred(1, 2, Range(0.5, 0.5, "logit")), "prior_point"),
        (lambda: expected_loss(1, 2, NOTHING, stake=-5), "not_negative"),
        (lambda: votes_to_win(2.5, NOTHING, certainty=0.9), "not_whole"),
        (lambda: votes_to_win(20, NOTHING, certainty=1), "positive"),
        (lambda: votes_to_win(20, NOTHING, certainty=95), "share_percent"),
        (lambda: votes_needed(0, certainty=0.9), "positive"),
        (lambda: votes_needed(20, certainty=0.9), "share_percent"),
        (lambda: votes_needed(0.2, certainty=1), "positive"),
    ],
)
def test_votes_that_make_no_sense_are_refused(wrong, rule):
    with pytest.raises(InvalidInput) as fault:
        wrong()
    assert fault.value.rule == rule
