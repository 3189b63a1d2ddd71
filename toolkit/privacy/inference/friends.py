"""A network of friends: neighbours by number, and no name."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy.inference.origin import refuse_archive


class Friends:
    """Who is a friend of whom; friendship goes both ways.

    Parameters
    ----------
    people : int
        Numbered from 0.
    pairs : iterable of tuple of int
        Friends; a pair given twice, or in the other order, is one friendship.

    Raises
    ------
    InvalidInput
        A number outside the people, somebody who is their own friend, or friends read from
        somebody's own archive.

    Examples
    --------
    >>> friends = Friends(4, [(0, 1), (1, 2), (2, 1)])
    >>> sorted(friends.of(1)), friends.degree.tolist()
    ([0, 2], [1, 2, 1, 0])
    """

    def __init__(self, people: int, pairs: Iterable[tuple[int, int]]) -> None:
        refuse_archive(pairs=pairs)
        known: list[set[int]] = [set() for _ in range(people)]
        for one, other in pairs:
            if not (0 <= one < people and 0 <= other < people) or one == other:
                raise InvalidInput(
                    "friend_unknown", name="pairs", given=(one, other), remedy=people
                )
            known[one].add(int(other))
            known[other].add(int(one))
        self._known = tuple(frozenset(friends) for friends in known)

    def __len__(self) -> int:
        """People."""
        return len(self._known)

    @property
    def degree(self) -> np.ndarray:
        """Friends of each person, shape (people,)."""
        return np.array([len(friends) for friends in self._known])

    def of(self, person: int) -> frozenset[int]:
        """Return the friends of a person.

        Raises
        ------
        InvalidInput
            Nobody has that number.
        """
        if not 0 <= person < len(self._known):
            raise InvalidInput(
                "friend_unknown", name="person", given=person, remedy=len(self._known)
            )
        return self._known[person]
