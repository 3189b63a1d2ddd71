"""Audiences that nobody can be picked out of: sizes that survive subtraction.

Whoever may count two audiences may subtract them. An audience of 200 and the same without one
street give that street away, however large both are. What is protected here is every difference:
each group that the offered audiences cut out must hold nobody, or enough people.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.privacy.risk.suppression import SMALLEST

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Audiences:
    """What the audiences on offer let somebody count.

    Parameters
    ----------
    sizes : ndarray of int, shape (audiences,)
        People in each.
    pieces : ndarray of int, shape (pieces,)
        People in each piece that the audiences cut out together, where there is somebody; whoever
        is in none of them is left out.
    smallest : int
        People in the smallest group that adding and subtracting audiences can single out; 0 when
        nobody is in any.
    at_least : int
        People that a group must hold, or none.
    """

    sizes: np.ndarray
    pieces: np.ndarray
    smallest: int
    at_least: int

    @property
    def safe(self) -> bool:
        """Whether no group that can be singled out is smaller than `at_least`."""
        return self.smallest == 0 or self.smallest >= self.at_least


def audiences(members: ArrayLike, *, at_least: int = SMALLEST) -> Audiences:
    """Check the audiences on offer against whoever combines them.

    Parameters
    ----------
    members : array_like of bool, shape (people, audiences)
        Who is in each audience.
    at_least : int
        People that a group must hold; 2 or more.

    Returns
    -------
    Audiences
        With the smallest group that unions, intersections and differences can cut out.

    Raises
    ------
    InvalidInput
        No table, or a threshold under 2.

    Notes
    -----
    Every union, intersection and difference of the audiences is a sum of pieces (the people who
    are in exactly the same audiences), so the smallest of them that is not empty is the smallest
    piece. It supposes that every combination may be asked for, as advertising tools allow: where
    only the audiences themselves are shown, it is too careful.

    Examples
    --------
    >>> everybody, but_one_street = [True] * 200, [True] * 198 + [False] * 2
    >>> found = audiences(np.column_stack([everybody, but_one_street]))
    >>> found.sizes.tolist(), found.smallest, found.safe
    ([200, 198], 2, False)
    """
    table = np.asarray(members, dtype=bool)
    if table.ndim != 2 or not table.size:
        raise InvalidInput("audience_table", name="members", given=table.shape)
    _checked(at_least)
    inside = table[table.any(axis=1)]
    pieces = np.unique(inside, axis=0, return_counts=True)[1]
    return Audiences(table.sum(axis=0), pieces, int(pieces.min()) if len(pieces) else 0, at_least)


def smallest_difference(sizes: ArrayLike, shared: ArrayLike) -> np.ndarray:
    """Return how many people telling two audiences apart singles out.

    Parameters
    ----------
    sizes : array_like of int, shape (..., 2)
        People in each of the two.
    shared : array_like of int, shape (...)
        People in both.

    Returns
    -------
    ndarray of int, shape (...)
        The smallest of the groups that the two cut out (only in the first, only in the second, in
        both) that holds somebody; 0 when both are empty.

    Raises
    ------
    InvalidInput
        Negative or broken counts, or more people shared than an audience has.

    Examples
    --------
    >>> smallest_difference([200, 198], 198).tolist(), smallest_difference([200, 150], 100).tolist()
    (2, 50)
    """
    both = np.asarray(sizes)
    common = np.asarray(shared)
    whole = all(np.issubdtype(part.dtype, np.integer) for part in (both, common))
    if not whole or both.shape[-1:] != (2,) or (both < 0).any() or (common < 0).any():
        raise InvalidInput("counts", name="sizes", given=sizes)
    parts = np.stack([both[..., 0] - common, both[..., 1] - common, common + 0 * both[..., 0]])
    if (parts < 0).any():
        raise InvalidInput("audience_shared", name="shared", given=shared)
    some = np.where(parts > 0, parts, np.iinfo(np.int64).max)
    least = some.min(axis=0)
    return np.asarray(np.where(parts.any(axis=0), least, 0))


def merge(segments: ArrayLike, *, at_least: int = SMALLEST) -> np.ndarray:
    """Return the sizes of the segments of one division once the small ones are put together.

    Parameters
    ----------
    segments : array_like of int, shape (segments,)
        People in each segment of one division (ages, areas): everybody is in one and only one.
    at_least : int
        People that a group must hold; 2 or more.

    Returns
    -------
    ndarray of int
        From the smallest; their sum is that of `segments`. Segments below `at_least` are put with
        the next smallest until none is left: every union and every difference then holds nobody,
        or at least so many people. Empty when nobody is in any; one segment below `at_least` when
        there are not so many people in all, and nothing can be offered.

    Raises
    ------
    InvalidInput
        Negative or broken counts, a threshold under 2.

    Examples
    --------
    >>> merge([120, 2, 3, 40]).tolist(), merge([3, 1]).tolist()
    ([5, 40, 120], [4])
    """
    sizes = np.asarray(segments)
    if sizes.ndim != 1 or not np.issubdtype(sizes.dtype, np.integer) or (sizes < 0).any():
        raise InvalidInput("counts", name="segments", given=segments)
    _checked(at_least)
    left = sorted(int(size) for size in sizes if size > 0)
    while len(left) > 1 and left[0] < at_least:
        left = sorted([left[0] + left[1], *left[2:]])
    return np.array(left, dtype=np.int64)


def people_needed(divisions: Sequence[int], *, at_least: int = SMALLEST) -> int:
    """Return the fewest people for which every crossing of some divisions can be offered.

    Parameters
    ----------
    divisions : sequence of int
        How many segments each division has: 6 ages, 2 sexes, 100 areas.
    at_least : int
        People that a group must hold; 2 or more.

    Returns
    -------
    int
        ``at_least`` times the number of places. People crowd, so it takes more in fact.

    Raises
    ------
    InvalidInput
        No division, or one without segments; a threshold under 2.

    Examples
    --------
    >>> people_needed([6, 2, 100])
    6000
    """
    _checked(at_least)
    return at_least * _places(divisions)


def share_too_small(divisions: Sequence[int], people: int, *, at_least: int = SMALLEST) -> float:
    """Return the share of people whom a crossing of divisions puts in too small a group.

    Parameters
    ----------
    divisions : sequence of int
        How many segments each division has.
    people : int
        People spread over the crossing, each place as likely as another; 1 or more.
    at_least : int
        People that a group must hold; 2 or more.

    Returns
    -------
    float
        Share of people expected, 0-1, in a place that holds fewer than `at_least`.

    Raises
    ------
    InvalidInput
        No division, or one without segments; nobody; a threshold under 2.

    Notes
    -----
    Each of the others joins somebody's place with probability 1 / places: a binomial
    (people - 1, 1 / places) of at most ``at_least - 2``. With a threshold of 2 it is the share who
    stand alone, (1 - 1 / places)^(people - 1). Real people are not spread evenly: some of them
    stand more alone than this, others less.

    Examples
    --------
    >>> share_too_small([2], people=3, at_least=2)
    0.25
    """
    from scipy.stats import binom

    _checked(at_least)
    if people < 1:
        raise InvalidInput("counts", name="people", given=people)
    return round(float(binom.cdf(at_least - 2, people - 1, 1 / _places(divisions))), 12)


def membership(table: pd.DataFrame, offered: Mapping[str, Mapping[str, object]]) -> np.ndarray:
    """Return who is in each audience on offer, from the answers that define it.

    Parameters
    ----------
    table : DataFrame
        One row a person.
    offered : mapping of str to mapping
        For each audience, the value of each column that its members have.

    Returns
    -------
    ndarray of bool, shape (people, audiences)
        In the order of `offered`.

    Raises
    ------
    InvalidInput
        No audience, or a column that the table lacks.

    Examples
    --------
    >>> import pandas as pd
    >>> people = pd.DataFrame({"town": ["Laval", "Laval", "Lyon"], "age": [30, 40, 30]})
    >>> membership(people, {"Laval": {"town": "Laval"}, "30": {"age": 30}}).sum(axis=0).tolist()
    [2, 2]
    """
    if not offered:
        raise InvalidInput("audience_table", name="offered", given=0)
    columns = []
    for wanted in offered.values():
        chosen = np.ones(len(table), dtype=bool)
        for name, value in wanted.items():
            if name not in table.columns:
                known = ", ".join(str(column) for column in table.columns)
                raise InvalidInput("unknown_name", name="offered", given=name, known=known)
            chosen &= (table[name] == value).to_numpy(dtype=bool)
        columns.append(chosen)
    return np.column_stack(columns)


def _checked(at_least: int) -> None:
    if at_least < 2:
        raise InvalidInput("count_from_two", name="at_least", given=at_least)


def _places(divisions: Sequence[int]) -> int:
    if not divisions or min(divisions) < 1:
        raise InvalidInput("counts", name="divisions", given=list(divisions))
    return math.prod(divisions)
