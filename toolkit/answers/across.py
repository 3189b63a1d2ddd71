"""People reached on several accounts, each counted once: never the sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.origins import own, simulated
from toolkit.model import reach as model

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.quantity import Quantity
    from toolkit.data import Facts


@dataclass(frozen=True)
class Across:
    """Distinct people whom a month's posts reach on at least one account.

    Attributes
    ----------
    fewest : float
        If the smaller audiences are all part of the largest: the median of the largest one.
    most : float
        If nobody is on two of them: the sum, or everybody who could be reached if that is fewer.
    total : float
        The sum of the medians, which is never the answer.
    people : Quantity
        With the stated overlap, 5-95 % of the draws.
    overlap : Quantity
        How much the accounts share their people, 0-1.
    everybody : float
        People among whom the audiences fall: the client's figure, else all followers.
    """

    fewest: float
    most: float
    total: float
    people: Quantity
    overlap: Quantity
    everybody: float


def across(
    months: Sequence[Quantity],
    drawn: Sequence[NDArray[np.float64]],
    followers: Sequence[Quantity],
    facts: Facts,
    rng: np.random.Generator,
) -> Across | None:
    """Return how many people several accounts reach together; None for fewer than two.

    Parameters
    ----------
    months : sequence of Quantity
        Followers whom each account reaches in a month.
    drawn : sequence of ndarray
        Draws of the same, all of one length.
    followers : sequence of Quantity
        People who follow each account.
    facts : Facts
        With the client's overrides: ``overlap_across``, ``reachable_people``.
    rng : numpy.random.Generator
        Source of randomness, for the overlap.

    Notes
    -----
    Where the client does not say how many people could be reached, they are taken to be all
    followers of all accounts, as if nobody followed two: the largest number possible, which pushes
    the independent end towards the sum. So the answer errs on the high side.
    """
    if len(months) < 2:
        return None
    overlap = inputs.assumed(facts, "overlap_across")
    stated = own(facts, "reachable_people", scale="log")
    everybody = stated.value if stated else sum(each.value for each in followers)
    reaches = np.stack(drawn, axis=-1)
    shared = overlap.range.sample(reaches.shape[0], rng)
    together = model.reach_across(reaches, everybody, overlap=shared)
    basis = (*months, overlap, *([stated] if stated else []))
    fewest, most = model.reach_across_bounds([each.value for each in months], everybody)
    return Across(
        fewest=float(fewest),
        most=float(most),
        total=sum(each.value for each in months),
        people=simulated("reach_across", together, *basis, unit="people"),
        overlap=overlap,
        everybody=everybody,
    )
