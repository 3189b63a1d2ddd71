"""Randomised response: a coin answers for some, nobody knows for whom."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput


class ShareBehind(NamedTuple):
    """What the answers say of everybody, and how surely.

    Parameters
    ----------
    share : float
        Estimated share of people for whom yes is true; the noise can push it outside 0-1.
    standard_error : float
        Of that share.
    """

    share: float
    standard_error: float


def randomised_response(
    truth: ArrayLike, *, honest_share: float, rng: np.random.Generator
) -> np.ndarray:
    """Return what people say when a hidden coin answers for some of them.

    Parameters
    ----------
    truth : array_like of bool, shape (people,)
        Each person's true answer.
    honest_share : float
        Chance to answer the truth, 0-1; the others say yes or no by a fair coin.
    rng : Generator
        The coins.

    Returns
    -------
    ndarray of bool, shape (people,)
        What is said. Whoever said yes can always say that it was the coin.

    Raises
    ------
    InvalidInput
        A share outside 0-1.

    Notes
    -----
    After S. L. Warner, 1965; this form, and its privacy, in C. Dwork and A. Roth, The Algorithmic
    Foundations of Differential Privacy, 2014, section 3.2.

    Examples
    --------
    >>> randomised_response([True, False], honest_share=1, rng=np.random.default_rng(1)).tolist()
    [True, False]
    """
    honest = _checked(honest_share, nothing=True)
    true = np.asarray(truth, dtype=bool)
    return np.where(rng.random(true.shape) < honest, true, rng.random(true.shape) < 0.5)


def share_behind(said: ArrayLike, *, honest_share: float) -> ShareBehind:
    """Return the share of people for whom yes is true, from what they said.

    Parameters
    ----------
    said : array_like of bool, shape (people,)
        Answers of `randomised_response`.
    honest_share : float
        As asked there, more than 0 and at most 1.

    Returns
    -------
    ShareBehind
        (share of yes - (1 - honest) / 2) / honest, and its standard error.

    Raises
    ------
    InvalidInput
        Nobody asked, or nobody honest: coins alone say nothing.

    Examples
    --------
    >>> share_behind([True] * 40 + [False] * 60, honest_share=0.5).share
    0.3
    """
    honest = _checked(honest_share)
    answers = np.asarray(said, dtype=bool)
    if not answers.size:
        raise InvalidInput("too_few_rows", name="said", given=0, remedy=1)
    yes = float(answers.mean())
    error = float(np.sqrt(yes * (1 - yes) / answers.size)) / honest
    return ShareBehind(round((yes - (1 - honest) / 2) / honest, 12), error)


def coin_epsilon(honest_share: float) -> float:
    """Return how much one answer can tell: epsilon of differential privacy.

    Parameters
    ----------
    honest_share : float
        Chance to answer the truth, 0-1.

    Returns
    -------
    float
        ln((1 + honest) / (1 - honest)): a yes is at most exp(epsilon) times likelier from someone
        for whom it is true. 0 when only coins speak, infinite when nobody is covered.

    Raises
    ------
    InvalidInput
        A share outside 0-1.

    Examples
    --------
    >>> round(coin_epsilon(0.5), 4)  # ln 3
    1.0986
    """
    honest = _checked(honest_share, nothing=True)
    return float("inf") if honest == 1 else float(np.log((1 + honest) / (1 - honest)))


def _checked(share: float, *, nothing: bool = False) -> float:
    if not 0 <= share <= 1:
        raise InvalidInput("share", name="honest_share", given=share)
    if share == 0 and not nothing:
        raise InvalidInput("positive", name="honest_share", given=share)
    return float(share)
