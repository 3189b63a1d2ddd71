import numpy as np

from toolkit.privacy.inference import Friends
from toolkit.privacy.population import ME, PARTNER, around


def test_everybody_around_is_a_friend_of_the_person_and_nobody_of_themselves():
    made = around(rng=np.random.default_rng(3))
    friends = Friends(made.people, made.pairs)
    # 24 + 12 + 8 + 6 in circles, a partner, three who are known in two circles.
    assert friends.of(ME) == frozenset(range(1, 55)) and len(friends) == 55
    assert PARTNER in friends.of(ME)


def test_circles_keep_to_themselves_but_for_the_partner_and_three_others():
    made = around(rng=np.random.default_rng(3))
    ends = np.array([pair for pair in made.pairs if ME not in pair])
    circle = np.digitize(ends, [2, 26, 38, 46, 52])  # where each circle begins
    inside = ((circle >= 1) & (circle <= 4)).all(axis=1)
    assert (circle[inside, 0] == circle[inside, 1]).all()


def test_the_same_seed_makes_the_same_friends():
    one, same, other = (around(rng=np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert one == same and one.pairs != other.pairs
