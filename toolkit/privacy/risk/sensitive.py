"""What a group gives away about a sensitive column although nobody in it stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.privacy.risk.classes import Classes

Distance = Literal["ordered", "categorical"]


class Mixture(NamedTuple):
    """How each group shares the values of a sensitive column; one entry a value a group holds.

    Parameters
    ----------
    group, value : ndarray of int, shape (entries,)
        Sorted by group, then by value.
    people : ndarray of int, shape (entries,)
        People of the group who hold the value.
    share : ndarray of float, shape (entries,)
        The same as a share of the group, 0-1.
    overall : ndarray of float, shape (values,)
        People of the whole table who hold each value, 0-1.
    """

    group: np.ndarray
    value: np.ndarray
    people: np.ndarray
    share: np.ndarray
    overall: np.ndarray


def mixture(classes: Classes, answers: pd.Series, distance: Distance) -> Mixture:
    """Return how each group shares a sensitive column.

    Raises
    ------
    InvalidInput
        A missing answer where the distance is ordered: it has no place in an order.
    """
    import pandas as pd

    if distance == "ordered" and answers.isna().any():
        raise InvalidInput("missing_unordered", name=str(answers.name), remedy="categorical")
    code, values = pd.factorize(answers, sort=distance == "ordered", use_na_sentinel=False)
    key, count = np.unique(classes.label * len(values) + code, return_counts=True)
    group, value = np.divmod(key, len(values))
    overall = np.bincount(code) / len(code)
    return Mixture(group, value, count, count / classes.size[group], overall)


def distinct(mixed: Mixture) -> int:
    """Fewest different values in a group: l of distinct l-diversity."""
    return int(np.bincount(mixed.group).min())


def entropy_diversity(mixed: Mixture) -> float:
    """Fewest values a group holds in effect: exp of its entropy, l of entropy l-diversity."""
    entropy = -np.bincount(mixed.group, weights=mixed.share * np.log(mixed.share))
    return float(np.exp(entropy.min()))


def largest_share(mixed: Mixture) -> float:
    """Largest share of a group that holds one value: alpha of (alpha, k)-anonymity."""
    return float(mixed.share.max())


def closeness(mixed: Mixture, distance: Distance) -> float:
    """Largest distance from a group's mixture to the table's: t of t-closeness.

    Parameters
    ----------
    mixed : Mixture
        Values numbered in their order when the distance is ordered.
    distance : {"ordered", "categorical"}
        Earth mover's distance where neighbouring values are one step apart and the ends 1, or
        where any two values are 1 apart. The two differ: the reader must name one.

    Returns
    -------
    float
        0-1.
    """
    if distance == "categorical":
        over = np.maximum(mixed.share - mixed.overall[mixed.value], 0)
        return float(np.bincount(mixed.group, weights=over).max())
    return float(_moved(mixed).max())


def _moved(mixed: Mixture) -> np.ndarray:
    """Earth moved along the order, for each group.

    A group's cumulative share is flat between the values it holds, and the table's only grows: on
    each flat piece they cross once at most, so prefix sums give the area between them.
    """
    values = len(mixed.overall)
    if values == 1:
        return np.zeros(1)
    below = np.cumsum(mixed.overall)
    area = np.concatenate([[0.0], np.cumsum(below)])
    first = np.concatenate([[True], mixed.group[1:] != mixed.group[:-1]])
    last = np.concatenate([first[1:], [True]])
    total = np.cumsum(mixed.people)
    start = (total - mixed.people)[first][mixed.group]
    level = (total - start) / np.bincount(mixed.group, weights=mixed.people)[mixed.group]
    left = mixed.value
    right = np.where(last, values, np.append(mixed.value[1:], values))
    cross = np.clip(np.searchsorted(below, level), left, right)
    piece = (
        level * (cross - left)
        - (area[cross] - area[left])
        + (area[right] - area[cross])
        - level * (right - cross)
    )
    moved = np.bincount(mixed.group, weights=piece) + area[left[first]]
    return np.asarray(moved / (values - 1))
