"""Invented people, each with circles of friends who do not know each other, and a partner."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

_CIRCLES = ((24, 0.8), (12, 0.6), (8, 0.6), (6, 0.6))
"""People of each circle, and the chance that two of them are friends: work is large and close."""
_BRIDGES = 3
"""Friends who, like a partner, are known in two circles: somebody's sister, an old colleague."""
_MET = (1.5, 3.0)
"""Beta law of the share of the circles a partner has been introduced to."""
_STRANGER = 0.04

ME, PARTNER = 0, 1


class Around(NamedTuple):
    """Somebody's friends, and who of them know each other; the partner is number 1.

    Parameters
    ----------
    people : int
        With the person, who is number 0 and everybody's friend.
    pairs : list of tuple of int
        Friendships.
    """

    people: int
    pairs: list[tuple[int, int]]


def around(*, rng: np.random.Generator) -> Around:
    """Return an invented person's friends.

    Parameters
    ----------
    rng : Generator
        The same state gives the same friends.

    Returns
    -------
    Around
        Four circles (50 people in all), a partner who has met some of each, and three friends
        known in two circles.

    Notes
    -----
    Sizes and chances were found by trying, so that counting common friends finds about a quarter
    of the partners and dispersion more than half, as L. Backstrom and J. Kleinberg reported in
    2014. Real circles overlap, and grow.

    Examples
    --------
    >>> around(rng=np.random.default_rng(1)).people
    55
    """
    pairs: list[tuple[int, int]] = []
    circles: list[list[int]] = []
    first = PARTNER + 1
    for size, knit in _CIRCLES:
        circle = list(range(first, first + size))
        first += size
        known = rng.random((size, size)) < knit
        pairs += [
            (one, other)
            for place, one in enumerate(circle)
            for further, other in enumerate(circle[:place])
            if known[place, further]
        ]
        circles.append(circle)
    met = rng.beta(*_MET)
    shares = {PARTNER: [met * luck for luck in rng.uniform(0.5, 1.5, len(circles))]}
    for bridge in range(first, first + _BRIDGES):
        two = set(rng.choice(len(circles), 2, replace=False).tolist())
        shares[bridge] = [
            rng.random() / 2 if place in two else _STRANGER for place in range(len(circles))
        ]
    for who, known_by in shares.items():
        for circle, share in zip(circles, known_by, strict=True):
            pairs += [(who, one) for one in circle if rng.random() < share]
    people = first + _BRIDGES
    return Around(people, pairs + [(ME, one) for one in range(PARTNER, people)])
