"""Invented people who like invented pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy.population.traits import TRAITS, Trait

if TYPE_CHECKING:
    import pandas as pd

_OTHER_TASTES = 12
"""Ways in which people differ that have nothing to do with the traits."""
_PAGES_A_TASTE = 0.15
"""Share of the pages that a taste has to do with."""
_COMMON, _RARE = -1.5, -4.5
"""Log odds of the most and the least liked pages."""


@dataclass(frozen=True)
class Likes:
    """People, what they are, and what they like.

    Parameters
    ----------
    traits : DataFrame of bool, shape (people, traits)
        Columns are neutral codes, keys of `TRAITS`.
    liked : ndarray of bool, shape (people, pages)
        Who likes which page.
    """

    traits: pd.DataFrame
    liked: np.ndarray

    @property
    def pages(self) -> list[str]:
        """Neutral names of the pages: ``like_0000`` and so on."""
        return [f"like_{place:04d}" for place in range(self.liked.shape[1])]


def likes(
    people: int = 8_000,
    pages: int = 1_500,
    *,
    rng: np.random.Generator,
    traits: Mapping[str, Trait] = TRAITS,
) -> Likes:
    """Return invented people and the pages they like.

    Parameters
    ----------
    people, pages : int
        How many; 50 people and 50 pages at least.
    rng : Generator
        The same state gives the same people.
    traits : mapping of str to Trait
        What they are; `TRAITS` by default.

    Returns
    -------
    Likes
        About 150 likes a person with the default pages, and no name.

    Raises
    ------
    InvalidInput
        Too few people or pages.

    Notes
    -----
    Each trait moves a person along a taste of its own, by the trait's scale, among noise of one
    standard deviation; a page is liked the more, the better the person's tastes suit it. Traits are
    independent of each other, which real ones are not.
    """
    import pandas as pd

    for name, given in (("people", people), ("pages", pages)):
        if given < 50:
            raise InvalidInput("too_few_rows", name=name, given=given, remedy=50)
    share = np.array([trait.share for trait in traits.values()])
    scale = np.array([trait.scale for trait in traits.values()])
    have = rng.random((people, len(traits))) < share
    tastes = rng.normal(size=(people, len(traits) + _OTHER_TASTES))
    tastes[:, : len(traits)] += scale * (have - share)
    shape = (tastes.shape[1], pages)
    suits = rng.normal(size=shape) * (rng.random(shape) < _PAGES_A_TASTE)
    known = np.linspace(_COMMON, _RARE, pages)
    # Every taste shows in as many likes as any other, whatever pages chance gave it.
    heard = np.exp(known) / (1 + np.exp(known)) ** 2
    suits /= np.sqrt((suits**2 * heard).sum(axis=1, keepdims=True) / heard.sum() / _PAGES_A_TASTE)
    odds = known + tastes @ suits * 0.7
    liked = rng.random(odds.shape) < 1 / (1 + np.exp(-odds))
    return Likes(pd.DataFrame(have, columns=list(traits)), liked)
