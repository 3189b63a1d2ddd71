"""The invented people whose likes are read: made once, from a seed."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np

from toolkit.privacy import inference, population

SEED: Final = 11
PEOPLE: Final = 6_000
TAUGHT: Final = 4_000
"""People from whom the guess is learnt; the others are those it is tried on."""
COMPONENTS: Final = 30
MOST: Final = 60
"""Likes up to which the curve goes; everybody here has more."""
TRAITS: Final = tuple(name for name in population.TRAITS if name != "trait_b")
"""Neutral codes; origin is in the table of sources, and is guessed of nobody here."""


class Likers(NamedTuple):
    """Invented people: what they are, what was learnt of them, and the likes of those tried on.

    Parameters
    ----------
    known : ndarray of float, shape (people, components)
        Everybody's components, from all their likes.
    everybody, truth : dict of str to ndarray of bool
        Who has each trait: of everybody, and of those the guess is tried on.
    weights : dict of str to ndarray of float, shape (pages,)
        Points of each page for each trait, beside an ordinary like.
    order, anybody : ndarray of int, shape (tried, likes)
        Pages each of them likes, in a random order; pages anybody would have liked instead.
    luck : ndarray of float, shape (tried, likes)
        Below a share, 0-1, a like is one of those given on an impulse.
    """

    known: np.ndarray
    everybody: dict[str, np.ndarray]
    truth: dict[str, np.ndarray]
    weights: dict[str, np.ndarray]
    order: np.ndarray
    anybody: np.ndarray
    luck: np.ndarray


@lru_cache(maxsize=1)
def likers() -> Likers:
    """Return the people, made once for as long as the notebook or the screen lives."""
    rng = np.random.default_rng(SEED)
    made = population.likes(PEOPLE, rng=rng)
    known, loadings = inference.components(made.liked, COMPONENTS)
    everybody = {name: made.traits[name].to_numpy() for name in TRAITS}
    share = made.liked.mean(axis=0)
    weights = {}
    for name, truth in everybody.items():
        points = inference.fit(known[:TAUGHT], truth[:TAUGHT]).weights @ loadings
        # From what an ordinary like is worth: among people with as many likes, nothing changes.
        weights[name] = points - np.average(points, weights=share)
    tried = made.liked[TAUGHT:]
    # A random order of each person's likes: those not liked come after all of them.
    shuffled = np.where(tried, rng.random(tried.shape), 2.0)
    order = np.argsort(shuffled, axis=1)[:, :MOST]
    anybody = rng.choice(share.size, size=order.shape, p=share / share.sum())
    others = {name: all_of_them[TAUGHT:] for name, all_of_them in everybody.items()}
    return Likers(known, everybody, others, weights, order, anybody, rng.random(order.shape))
