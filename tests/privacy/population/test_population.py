import numpy as np
import pytest

from toolkit.errors import InvalidInput
from toolkit.privacy import inference, population
from toolkit.privacy.inference import Friends


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_likes_give_each_trait_away_as_well_as_was_published(seed):
    # Kosinski, Stillwell and Graepel, 2013: within 0.02 of the published areas.
    made = population.likes(rng=np.random.default_rng(seed))
    known, _ = inference.components(made.liked)
    for name, trait in population.TRAITS.items():
        truth = made.traits[name].to_numpy()
        scores = inference.out_of_fold(known, truth, rng=np.random.default_rng(0))
        assert inference.auc(scores, truth) == pytest.approx(trait.auc, abs=0.02), name


def test_the_same_seed_makes_the_same_people_and_another_seed_others():
    one, same, other = (
        population.likes(200, 80, rng=np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert (one.liked == same.liked).all() and one.traits.equals(same.traits)
    assert (one.liked != other.liked).any()
    assert one.pages[:2] == ["like_0000", "like_0001"] and len(one.pages) == 80


def test_shares_are_those_of_the_traits():
    made = population.likes(8_000, 60, rng=np.random.default_rng(3))
    for name, trait in population.TRAITS.items():
        error = (trait.share * (1 - trait.share) / 8_000) ** 0.5
        assert made.traits[name].mean() == pytest.approx(trait.share, abs=4 * error)


def test_friends_come_from_the_same_town_as_often_as_asked():
    apart = population.circles(3_000, 30, same_town=0.0, rng=np.random.default_rng(5))
    close = population.circles(3_000, 30, same_town=0.8, rng=np.random.default_rng(5))

    def share(made):
        return (made.towns[made.pairs[:, 0]] == made.towns[made.pairs[:, 1]]).mean()

    size = np.bincount(apart.towns) / 3_000
    by_chance = float((size**2).sum())
    assert share(apart) == pytest.approx(by_chance, abs=0.02)
    # Most friendships in a town are found once; a small town runs out of pairs.
    assert share(close) == pytest.approx(0.8 + 0.2 * by_chance, abs=0.05)
    assert (close.pairs[:, 0] < close.pairs[:, 1]).all()
    assert len(np.unique(close.pairs, axis=0)) == len(close.pairs)


def test_a_silent_home_town_is_read_off_the_friends():
    made = population.circles(1_000, 20, same_town=0.7, rng=np.random.default_rng(8))
    friends = Friends(1_000, map(tuple, made.pairs.tolist()))
    guesses = [inference.inferred(made.towns, friends, person).town for person in range(1_000)]
    assert (np.array(guesses) == made.towns).mean() > 0.8


def test_visits_fall_as_the_sites_are_known():
    made = population.visits(400, 50, each=100, rng=np.random.default_rng(9))
    count = made["site"].value_counts()
    assert len(made) == pytest.approx(40_000, rel=0.02)
    assert count["site_000"] / count["site_009"] == pytest.approx(10, rel=0.15)


@pytest.mark.parametrize(
    ("rule", "call"),
    [
        ("too_few_rows", lambda rng: population.likes(10, 80, rng=rng)),
        ("too_few_rows", lambda rng: population.circles(10, rng=rng)),
        ("count_from_one", lambda rng: population.circles(towns=0, rng=rng)),
        ("share", lambda rng: population.circles(same_town=2, rng=rng)),
        ("positive", lambda rng: population.circles(friends_each=0, rng=rng)),
        ("count_from_one", lambda rng: population.visits(0, rng=rng)),
        ("positive", lambda rng: population.visits(each=0, rng=rng)),
    ],
)
def test_what_makes_no_people_is_refused(rule, call):
    with pytest.raises(InvalidInput) as refused:
        call(np.random.default_rng(1))
    assert refused.value.rule == rule
