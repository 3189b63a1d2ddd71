import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy import inference
from toolkit.privacy.inference import SILENT, Friends

PAIRS = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] != pair[1]),
    max_size=30,
)


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=30))
def test_the_area_is_the_share_of_pairs_in_the_right_order(people):
    have = [score for score, true in people if true]
    lack = [score for score, true in people if not true]
    if not have or not lack:
        with pytest.raises(InvalidInput):
            inference.auc([score for score, _ in people], [true for _, true in people])
        return
    won = sum((one > other) + (one == other) / 2 for one in have for other in lack)
    found = inference.auc([score for score, _ in people], [true for _, true in people])
    assert found == pytest.approx(won / (len(have) * len(lack)))


def test_components_are_the_singular_vectors():
    rng = np.random.default_rng(6)
    table = rng.random((60, 8)) < np.linspace(0.1, 0.9, 8)
    people, loadings = inference.components(table, 8)
    _, values, rows = np.linalg.svd(table.astype(float), full_matrices=False)
    assert np.linalg.norm(people, axis=0) == pytest.approx(values, rel=1e-4)
    assert np.abs(np.sum(loadings * rows, axis=1)) == pytest.approx(np.ones(8), abs=1e-3)
    assert people @ loadings == pytest.approx(table.astype(float), abs=1e-4)


def test_two_by_two_has_the_log_odds_of_its_table():
    # 30 of 40 with the answer have the trait, 10 of 40 without: log odds ln 3 and -ln 3.
    known = np.repeat([[1.0], [0.0]], 40, axis=0)
    truth = np.array([True] * 30 + [False] * 10 + [True] * 10 + [False] * 30)
    found = inference.fit(known, truth, ridge=1e-9)
    assert found.intercept == pytest.approx(-math.log(3), abs=1e-6)
    assert found.weights[0] == pytest.approx(2 * math.log(3), abs=1e-6)
    assert found.score(np.array([[1.0]]))[0] == pytest.approx(0.75)


def test_a_trait_that_is_told_perfectly_keeps_a_finite_guess():
    known = np.arange(20.0)[:, None]
    found = inference.fit(known, known[:, 0] > 9)
    assert (
        np.isfinite(found.weights).all() and inference.auc(found.score(known), known[:, 0] > 9) == 1
    )


def test_nobody_is_scored_by_a_fit_that_has_seen_them():
    # Noise that a fit could learn by heart: out of fold it is worth a coin.
    rng = np.random.default_rng(2)
    noise, truth = rng.normal(size=(600, 60)), rng.random(600) < 0.5
    scores = inference.out_of_fold(noise, truth, rng=rng)
    assert inference.auc(scores, truth) == pytest.approx(0.5, abs=0.07)
    assert inference.auc(inference.fit(noise, truth).score(noise), truth) > 0.65


@pytest.mark.parametrize(
    ("rate", "expected"), [(0.5, 8 / 9), (0.1, 8 / 17), (0.02, 16 / 114), (0, 0)]
)
def test_a_rare_trait_makes_most_guesses_wrong(rate, expected):
    # Sensitivity 80 %, specificity 90 %, counted on 1,000 people.
    found = inference.positive_predictive_value(rate, sensitivity=0.8, specificity=0.9)
    assert float(found) == pytest.approx(expected)


def test_the_television_of_the_course_text():
    # 100,000 people, 2,000 interested: 98 % of the contacts are wasted.
    shown = inference.to_everybody(100_000, 2_000)
    assert (shown.precision, shown.wasted, shown.recall, shown.lift) == (0.02, 98_000, 1, 1)


def test_a_list_at_random_is_no_better_than_everybody():
    found = inference.to_a_list(100_000, 2_000, auc=0.5, contacts=10_000)
    assert (found.precision, found.lift) == pytest.approx((0.02, 1))


def test_half_of_the_interested_stand_above_their_own_middle():
    # AUC of z = 1 / sqrt(2): the two kinds stand one standard deviation apart. Threshold 1:
    # half of 2,000 and 15.866 % of 98,000.
    from scipy.stats import norm

    contacts = 1_000 + 98_000 * norm.sf(1)
    found = inference.to_a_list(
        100_000, 2_000, auc=float(norm.cdf(1 / 2**0.5)), contacts=float(contacts)
    )
    assert (found.interested, found.recall) == pytest.approx((1_000, 0.5))


@given(st.floats(0.5, 0.999), st.floats(0.5, 0.999), st.floats(1, 100_000))
def test_a_better_guess_never_wastes_more(one, other, contacts):
    low, high = sorted((one, other))
    poor, good = (
        inference.to_a_list(100_000, 2_000, auc=area, contacts=contacts) for area in (low, high)
    )
    assert good.wasted <= poor.wasted + 1e-6 * contacts
    assert good.interested + good.wasted == pytest.approx(contacts)
    assert 0 <= good.recall <= 1 + 1e-9


@settings(max_examples=60)
@given(PAIRS, st.integers(0, 8))
def test_dispersion_is_that_of_the_known_package(pairs, person):
    networkx = pytest.importorskip("networkx", reason="in the group bench")
    friends, graph = Friends(9, pairs), networkx.Graph(pairs)
    for other in friends.of(person):
        shared = len(friends.of(person) & friends.of(other))
        plain = networkx.dispersion(graph, person, other, normalized=False)
        assert inference.dispersion(friends, person, other) == plain
        if shared:
            normal = networkx.dispersion(graph, person, other, alpha=1.0, b=0.0, c=0.0)
            assert inference.normalised_dispersion(friends, person, other) == pytest.approx(normal)


def test_the_partner_stands_between_circles():
    # 0 has two circles, 2-3-4 and 5-6-7, each all friends; 1 is in both and links them.
    circles = [itertools.combinations(circle, 2) for circle in ((2, 3, 4), (5, 6, 7))]
    pairs = [pair for circle in circles for pair in circle]
    pairs += [(0, n) for n in range(1, 8)] + [(1, n) for n in (2, 3, 4, 5, 6, 7)]
    friends = Friends(8, pairs)
    # Nine pairs across the circles are apart; inside a circle none is.
    assert inference.dispersion(friends, 0, 1) == 9
    assert inference.normalised_dispersion(friends, 0, 1) == 9 / 6
    values = inference.recursive_dispersion(friends, 0)
    assert max(values, key=values.get) == 1
    # First round by hand: six shared friends at 1, nine pairs apart: (6 + 18) / 6 = 4; the others
    # share three, of whom none are apart: 3 / 3 = 1. Second: (6 + 18) / 6 = 4 again, and
    # (16 + 1 + 1) / 3 = 6. Third: (6 * 36 + 2 * 9 * 36) / 6 = 144, and (16 + 36 + 36) / 3.
    assert values[1] == pytest.approx(144) and values[2] == pytest.approx(88 / 3)


def test_friends_give_the_town_away():
    friends = Friends(5, [(0, n) for n in (1, 2, 3, 4)])
    shown = np.array([SILENT, 3, 3, 1, SILENT])
    assert inference.inferred(shown, friends, 0) == (3, 2 / 3)
    nobody = inference.inferred(np.full(5, SILENT), friends, 0)
    assert nobody.town == SILENT and math.isnan(nobody.share)
    assert inference.inferred([SILENT, 3, 1, SILENT, SILENT], friends, 0).town == 1


def test_a_friend_who_asks_is_answered_with_the_truth():
    truth = np.arange(100) % 7
    shown = np.where(np.arange(100) < 30, truth, SILENT)
    friends = Friends(100, [(n, n + 1) for n in range(98)])
    told = inference.asked_for(
        shown, truth, friends, asked=1, answers=1, rng=np.random.default_rng(1)
    )
    assert (told[:99] == truth[:99]).all() and told[99] == SILENT
    silent = inference.asked_for(
        shown, truth, friends, asked=0, answers=1, rng=np.random.default_rng(1)
    )
    assert (silent == shown).all()


@pytest.mark.parametrize(
    ("rule", "call"),
    [
        ("one_kind", lambda: inference.auc([1, 2], [True, True])),
        ("share", lambda: inference.positive_predictive_value(2, sensitivity=1, specificity=1)),
        ("positive", lambda: inference.to_everybody(0, 0)),
        ("contacts", lambda: inference.to_everybody(10, 11)),
        ("auc", lambda: inference.to_a_list(10, 2, auc=1, contacts=2)),
        ("auc", lambda: inference.to_a_list(10, 2, auc=0.4, contacts=2)),
        ("contacts", lambda: inference.to_a_list(10, 2, auc=0.6, contacts=0)),
        ("one_kind", lambda: inference.to_a_list(10, 10, auc=0.6, contacts=2)),
        ("friend_unknown", lambda: Friends(2, [(0, 2)])),
        ("friend_unknown", lambda: Friends(2, [(1, 1)])),
        ("friend_unknown", lambda: Friends(2, []).of(5)),
        (
            "share",
            lambda: inference.asked_for(
                [0], [0], Friends(1, []), asked=2, answers=0, rng=np.random.default_rng(1)
            ),
        ),
    ],
)
def test_what_makes_no_sense_is_refused(rule, call):
    with pytest.raises(InvalidInput) as refused:
        call()
    assert refused.value.rule == rule
