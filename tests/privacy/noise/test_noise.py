import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy import noise


def test_fair_coins_tell_ln_3():
    # C. Dwork and A. Roth, 2014, section 3.2: the two-coin protocol is (ln 3, 0)-private.
    assert noise.coin_epsilon(0.5) == pytest.approx(math.log(3))
    assert (noise.coin_epsilon(0), noise.coin_epsilon(1)) == (0, math.inf)


def test_the_share_comes_back_within_its_standard_error():
    truth = np.arange(20_000) < 6_000
    said = noise.randomised_response(truth, honest_share=0.5, rng=np.random.default_rng(5))
    # Yes from half of 30 % and half of the coins: 0.5 * 0.3 + 0.25 = 0.4.
    assert said.mean() == pytest.approx(0.4, abs=0.015)
    found = noise.share_behind(said, honest_share=0.5)
    assert found.standard_error == pytest.approx(math.sqrt(0.4 * 0.6 / 20_000) / 0.5, rel=0.02)
    assert found.share == pytest.approx(0.3, abs=4 * found.standard_error)


@given(st.integers(0, 50), st.integers(1, 50), st.floats(0.01, 1))
def test_the_estimate_undoes_the_expected_answers(true, others, honest):
    people = true + others
    expected_yes = honest * true + (1 - honest) * people / 2
    undone = (expected_yes / people - (1 - honest) / 2) / honest
    assert undone == pytest.approx(true / people, abs=1e-9)
    said = [True] * true + [False] * others
    found = noise.share_behind(said, honest_share=honest)
    assert found.share == pytest.approx((true / people - (1 - honest) / 2) / honest, abs=1e-9)


@pytest.mark.parametrize("epsilon", [0.1, 0.5, 1, 2])
def test_the_noise_has_the_spread_of_its_closed_form(epsilon):
    drawn = noise.noisy_counts(np.full(200_000, 100), epsilon=epsilon, rng=np.random.default_rng(7))
    decay = math.exp(-epsilon)
    assert noise.noise_sd(epsilon) == pytest.approx(math.sqrt(2 * decay) / (1 - decay))
    assert drawn.std() == pytest.approx(noise.noise_sd(epsilon), rel=0.02)
    assert drawn.mean() == pytest.approx(100, abs=5 * noise.noise_sd(epsilon) / 200_000**0.5)
    # P(0) = (1 - a) / (1 + a); P(1) / P(0) = a.
    assert (drawn == 100).mean() == pytest.approx((1 - decay) / (1 + decay), abs=0.006)
    assert (drawn == 101).mean() == pytest.approx(decay * (1 - decay) / (1 + decay), abs=0.006)


def test_someone_who_counts_twice_needs_twice_the_noise():
    assert noise.noise_sd(2, sensitivity=2) == noise.noise_sd(1)


def test_a_budget_refuses_to_be_overspent_and_keeps_what_is_left():
    budget = noise.Budget(1)
    for _ in range(3):
        budget.spend(0.3)
    with pytest.raises(InvalidInput) as refused:
        budget.spend(0.3)
    assert (refused.value.rule, refused.value.remedy) == ("overspent", 0.1)
    budget.spend(0.1)
    assert budget.left == 0


@given(st.lists(st.floats(1e-6, 1), max_size=20))
def test_what_was_spent_never_exceeds_the_budget(asked):
    budget, spent = noise.Budget(1), 0.0
    for epsilon in asked:
        try:
            budget.spend(epsilon)
        except InvalidInput:
            assert epsilon > budget.left
        else:
            spent += epsilon
    assert spent <= 1 + 1e-9 and budget.left >= 0


@pytest.mark.parametrize(
    ("rule", "call"),
    [
        ("share", lambda: noise.coin_epsilon(1.2)),
        ("share", lambda: noise.coin_epsilon(float("nan"))),
        ("positive", lambda: noise.share_behind([True], honest_share=0)),
        ("too_few_rows", lambda: noise.share_behind([], honest_share=0.5)),
        ("positive", lambda: noise.noise_sd(0)),
        ("positive", lambda: noise.noise_sd(float("nan"))),
        ("count_from_one", lambda: noise.noise_sd(1, sensitivity=0)),
        ("counts", lambda: noise.noisy_counts([-1], epsilon=1, rng=np.random.default_rng(1))),
        ("positive", lambda: noise.Budget(-1)),
        ("positive", lambda: noise.Budget(1).spend(0)),
    ],
)
def test_what_makes_no_sense_is_refused(rule, call):
    with pytest.raises(InvalidInput) as refused:
        call()
    assert refused.value.rule == rule
