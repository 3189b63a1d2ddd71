"""How rare an answer is, in bits: what a fingerprint is made of."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput

_ROUNDING = 1e-6


def surprisal(share: ArrayLike) -> np.ndarray:
    """Bits an answer gives away: -log2 of the share of people who give it.

    Parameters
    ----------
    share : array_like of float
        More than 0 and at most 1.

    Returns
    -------
    ndarray of float
        0 when everybody answers so; one more each time half as many do. Bits of answers that have
        nothing to do with each other add up; of others they add up to less.

    Raises
    ------
    InvalidInput
        A share outside its range.

    Examples
    --------
    >>> surprisal([1, 0.5, 1 / 1024]).tolist()
    [0.0, 1.0, 10.0]
    """
    given = np.asarray(share, dtype=float)
    if not ((given > 0) & (given <= 1)).all():
        raise InvalidInput("share", name="share", given=share)
    return np.asarray(-np.log2(given) + 0.0)


def entropy(shares: ArrayLike) -> float:
    """Bits a question gives away on average.

    Parameters
    ----------
    shares : array_like of float, shape (answers,)
        Share of people who give each answer, adding up to 1.

    Returns
    -------
    float
        Sum of share times surprisal: from 0, when all answer alike, to log2 of the number of
        answers, when each is as common as any other.

    Raises
    ------
    InvalidInput
        Shares outside 0-1, or that do not add up to 1.

    Examples
    --------
    >>> entropy([0.25, 0.25, 0.25, 0.25]), entropy([1.0, 0.0])
    (2.0, 0.0)
    """
    given = np.asarray(shares, dtype=float)
    if not ((given >= 0) & (given <= 1)).all():
        raise InvalidInput("share", name="shares", given=shares)
    if abs(float(given.sum()) - 1) > _ROUNDING:
        raise InvalidInput("probabilities_sum", name="shares", given=float(given.sum()))
    held = given[given > 0]
    return float((held * surprisal(held)).sum())


def group_size(people: ArrayLike, bits: ArrayLike) -> np.ndarray:
    """People expected to share answers that give so many bits away, the person included.

    Parameters
    ----------
    people : array_like of float
        People among whom one is looked for, 1 or more.
    bits : array_like of float
        0 or more.

    Returns
    -------
    ndarray of float
        people / 2 ** bits; 1 or less is somebody who stands alone.

    Raises
    ------
    InvalidInput
        Nobody to look among, or bits under 0.

    Notes
    -----
    P. Eckersley, How Unique Is Your Web Browser?, 2010, measured at least 18.1 bits in a browser.

    Examples
    --------
    >>> round(float(group_size(8_000_000, 18.1)))
    28
    """
    crowd, given = np.asarray(people, dtype=float), np.asarray(bits, dtype=float)
    if not (crowd >= 1).all():
        raise InvalidInput("count_from_one", name="people", given=people)
    if not (given >= 0).all():
        raise InvalidInput("not_negative", name="bits", given=bits)
    return np.asarray(crowd / 2**given)
