"""Invented people who come from towns, and whose friends mostly come from the same one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from toolkit.errors import InvalidInput


class Circles(NamedTuple):
    """People, their home towns, and who is a friend of whom.

    Parameters
    ----------
    towns : ndarray of int, shape (people,)
        Number of each person's home town.
    pairs : ndarray of int, shape (friendships, 2)
        Friends, the lower number first, each friendship once.
    """

    towns: np.ndarray
    pairs: np.ndarray


def circles(
    people: int = 2_000,
    towns: int = 40,
    *,
    friends_each: float = 20.0,
    same_town: float = 0.6,
    rng: np.random.Generator,
) -> Circles:
    """Return invented people, their towns and their friends.

    Parameters
    ----------
    people : int
        50 at least.
    towns : int
        1 or more; larger ones hold more people, the n-th about 1/n of the first.
    friends_each : float
        Friendships somebody starts and is given, on average; more than 0.
    same_town : float
        Chance that a friendship is looked for in the town (homophily), 0-1.
    rng : Generator
        The same state gives the same people.

    Returns
    -------
    Circles
        Nobody is their own friend, and no friendship stands twice.

    Raises
    ------
    InvalidInput
        A number out of its range.
    """
    if people < 50:
        raise InvalidInput("too_few_rows", name="people", given=people, remedy=50)
    if towns < 1:
        raise InvalidInput("count_from_one", name="towns", given=towns)
    if not 0 <= same_town <= 1:
        raise InvalidInput("share", name="same_town", given=same_town)
    if not friends_each > 0:
        raise InvalidInput("positive", name="friends_each", given=friends_each)
    size = 1 / np.arange(1, towns + 1)
    home = rng.choice(towns, size=people, p=size / size.sum())
    tries = round(people * friends_each / 2)
    one = rng.integers(0, people, tries)
    other = rng.integers(0, people, tries)
    near = rng.random(tries) < same_town
    order = np.argsort(home, kind="stable")
    start = np.searchsorted(home[order], np.arange(towns))
    count = np.bincount(home, minlength=towns)
    neighbour = order[start[home[one]] + (rng.random(tries) * count[home[one]]).astype(int)]
    other = np.where(near, neighbour, other)
    pairs = np.sort(np.column_stack([one, other]), axis=1)
    return Circles(home, np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0))
