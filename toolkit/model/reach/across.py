"""People reached on several networks, each counted once."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, plain, share


def reach_across(reaches: ArrayLike, population: ArrayLike, *, overlap: ArrayLike) -> Numbers:
    """Distinct people reached on at least one of several networks.

    Parameters
    ----------
    reaches : array_like of float, shape (..., networks)
        People reached on each network, 0 or more, none above the population.
    population : array_like of float
        People who could be reached at all (the town, the trade), the same for every network.
    overlap : array_like of float
        How much the networks share their people, 0 (a person on one is as likely on another as
        anybody) to 1 (the smaller audiences are all part of the largest).

    Returns
    -------
    ndarray of float
        People, one for each row: never above the sum nor the population, never below the largest.

    Raises
    ------
    InvalidInput
        A negative number, an overlap outside 0-1; a population smaller than a reach (rule
        ``population_too_small``).

    Notes
    -----
    o max(R) + (1 - o) N (1 - product of (1 - R / N)): inclusion-exclusion of independent audiences
    at one end, nested ones at the other. People of one network are more likely on another than
    anybody, so 0 is too high as a rule; it is too low only where networks part people (by age, by
    work). Too large a population pushes the independent end towards the plain sum.

    Examples
    --------
    >>> reach_across([500, 200], 1000, overlap=[0, 1, 0.5]).tolist()  # the sum would be 700
    [600.0, 500.0, 550.0]
    """
    each, everybody = _networks(reaches, population)
    shared = share(overlap, "overlap")
    whole = np.where(everybody > 0, everybody, 1.0)  # of nobody, nobody is reached
    missed = np.prod(1 - each / whole[..., np.newaxis], axis=-1)
    largest, total = each.max(axis=-1), each.sum(axis=-1)
    independent = np.clip(everybody * (1 - missed), largest, np.minimum(total, everybody))
    return np.asarray(shared * largest + (1 - shared) * independent)


def reach_across_bounds(reaches: ArrayLike, population: ArrayLike) -> tuple[Numbers, Numbers]:
    """Fewest and most distinct people that the reaches of several networks allow.

    Parameters
    ----------
    reaches, population
        As in `reach_across`.

    Returns
    -------
    fewest, most : ndarray of float
        The largest reach; the sum, or the population if that is smaller.

    Raises
    ------
    InvalidInput
        A negative number; a population smaller than a reach.

    Notes
    -----
    Nothing is assumed: whatever people share, the truth lies between.

    Examples
    --------
    >>> fewest, most = reach_across_bounds([500, 700], 1000)
    >>> float(fewest), float(most)
    (700.0, 1000.0)
    """
    each, everybody = _networks(reaches, population)
    return each.max(axis=-1), np.minimum(each.sum(axis=-1), everybody)


def _networks(reaches: ArrayLike, population: ArrayLike) -> tuple[Numbers, Numbers]:
    each = np.atleast_1d(amount(reaches, "reaches"))
    everybody = amount(population, "population")
    if each.shape[-1] == 0:
        raise InvalidInput("count_from_one", name="networks", given=0)
    each, whole = np.broadcast_arrays(each, everybody[..., np.newaxis])
    over = each > whole
    if over.any():
        given, reached = plain(whole[over][0]), plain(each[over][0])
        raise InvalidInput("population_too_small", name="population", given=given, remedy=reached)
    return each, whole[..., 0]
