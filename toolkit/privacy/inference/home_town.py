"""The home town somebody kept silent: asked for by a friend, or read off the others."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.privacy.inference.friends import Friends
from toolkit.privacy.inference.origin import refuse_archive

SILENT = -1
"""No town is shown."""


class Guess(NamedTuple):
    """The town most friends show.

    Parameters
    ----------
    town : int
        Number of the town; `SILENT` when no friend shows one.
    share : float
        Of the friends who show a town, those who show this one, 0-1; NaN when none does.
    """

    town: int
    share: float


def asked_for(
    shown: ArrayLike,
    truth: ArrayLike,
    friends: Friends,
    *,
    asked: float,
    answers: float,
    rng: np.random.Generator,
) -> np.ndarray:
    """Return the towns shown once friends have asked: provided, under the eyes of a friend.

    Parameters
    ----------
    shown : array_like of int, shape (people,)
        Towns shown so far, `SILENT` where none is.
    truth : array_like of int, shape (people,)
        Home towns.
    friends : Friends
        Somebody with no friends is asked by nobody.
    asked : float
        Chance that somebody silent is asked by a friend, 0-1.
    answers : float
        Chance that somebody asked answers, 0-1.
    rng : Generator
        Who is asked, and who answers.

    Returns
    -------
    ndarray of int, shape (people,)
        Nobody who showed a town hides it again; whoever answers tells the truth.

    Raises
    ------
    InvalidInput
        A chance outside 0-1, or towns from somebody's own archive.
    """
    refuse_archive(shown=shown, truth=truth)
    for name, given in (("asked", asked), ("answers", answers)):
        if not 0 <= given <= 1:
            raise InvalidInput("share", name=name, given=given)
    now, home = np.asarray(shown), np.asarray(truth)
    told = (rng.random(now.shape) < asked) & (rng.random(now.shape) < answers)
    return np.where((now == SILENT) & told & (friends.degree > 0), home, now)


def inferred(shown: ArrayLike, friends: Friends, person: int) -> Guess:
    """Return the town that somebody's friends give away.

    Parameters
    ----------
    shown : array_like of int, shape (people,)
        Towns shown, `SILENT` where none is. The person's own is not read.
    friends : Friends
        The network.
    person : int
        Whose town is guessed.

    Returns
    -------
    Guess
        The town most friends show; of equals, the one with the lowest number.

    Raises
    ------
    InvalidInput
        Nobody has that number, or the towns come from somebody's own archive.

    Notes
    -----
    It works as far as friends come from the same place (homophily: M. McPherson, L. Smith-Lovin
    and J. Cook, 2001); the person has said nothing, and can undo nothing.

    Examples
    --------
    >>> friends = Friends(4, [(0, 1), (0, 2), (0, 3)])
    >>> inferred([SILENT, 7, 7, 2], friends, 0)
    Guess(town=7, share=0.6666666666666666)
    """
    refuse_archive(shown=shown)
    towns = np.asarray(shown)
    said = Counter(int(towns[friend]) for friend in friends.of(person) if towns[friend] != SILENT)
    if not said:
        return Guess(SILENT, float("nan"))
    town, count = min(said.items(), key=lambda found: (-found[1], found[0]))
    return Guess(town, count / sum(said.values()))
