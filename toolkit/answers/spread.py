"""How a number of people falls out: draws, and the percentiles a reader can see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.origins import simulated

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.quantity import Quantity
    from toolkit.model.ranges import Range

DRAWS = 4_000
SEED = 2026
PERCENTILES = tuple(percent / 100 for percent in range(5, 100, 5))


@dataclass(frozen=True)
class Spread:
    """A distribution of people.

    Attributes
    ----------
    people : Quantity
        Its 5th, 50th and 95th percentiles.
    percentiles : tuple of (float, float)
        Chance to stay at or below, and the people; from 0.05 to 0.95.
    """

    people: Quantity
    percentiles: tuple[tuple[float, float], ...]


def spread(name: str, drawn: NDArray[np.float64], *inputs: Quantity) -> Spread:
    """Return the percentiles of draws, with the weakest grade of their inputs.

    Parameters
    ----------
    name : str
        Name of the result.
    drawn : ndarray of float, shape (draws,)
        People.
    *inputs : Quantity
        What the draws were made from.
    """
    people = np.quantile(drawn, PERCENTILES).tolist()
    return Spread(
        people=simulated(name, drawn, *inputs, unit="people"),
        percentiles=tuple(zip(PERCENTILES, people, strict=True)),
    )


def drawn_people(
    followers: Range, share: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return how many followers see it in each draw: whole people, by chance as well.

    Parameters
    ----------
    followers : Range
        People who follow.
    share : ndarray of float, shape (draws,)
        Share of them who see it, in each draw.
    rng : numpy.random.Generator
        Source of randomness.

    Notes
    -----
    Binomial: each follower sees it or not, apart from the others. Of 15 followers at a rate of 2 %,
    nobody does in three draws of four; the mean of 0.3 people hides that.
    """
    everybody = np.round(followers.sample(share.size, rng)).astype(np.int64)
    return rng.binomial(everybody, np.clip(share, 0.0, 1.0)).astype(np.float64)
