"""The partner stands between circles that do not know each other: dispersion."""

from __future__ import annotations

from itertools import combinations

from toolkit.privacy.inference.friends import Friends

_ROUNDS = 3


def dispersion(friends: Friends, person: int, other: int) -> int:
    """Return how far apart the friends are that two people share.

    Parameters
    ----------
    friends : Friends
        The network.
    person, other : int
        Whose network it is seen from, and whom it is asked about.

    Returns
    -------
    int
        Pairs of shared friends who are no friends and share nobody else whom `person` knows.

    Raises
    ------
    InvalidInput
        Nobody has that number.

    Notes
    -----
    Absolute dispersion with the distance of L. Backstrom and J. Kleinberg, Romantic partnerships
    and the dispersion of social ties, CSCW 2014, section 3: 1 where two friends are not linked and
    have no common neighbours among the friends of `person` but `person` and `other`, else 0.

    Examples
    --------
    >>> dispersion(Friends(4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3)]), 0, 1)
    1
    """
    return len(_apart(friends, person, other))


def normalised_dispersion(friends: Friends, person: int, other: int) -> float:
    """Return dispersion over the number of shared friends, 0 when they share none.

    Parameters
    ----------
    friends, person, other
        As in `dispersion`.

    Examples
    --------
    >>> normalised_dispersion(Friends(4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3)]), 0, 1)
    0.5
    """
    shared = friends.of(person) & friends.of(other)
    return dispersion(friends, person, other) / len(shared) if shared else 0.0


def recursive_dispersion(friends: Friends, person: int) -> dict[int, float]:
    """Return the recursive dispersion of each of a person's friends.

    Parameters
    ----------
    friends : Friends
        The network.
    person : int
        Whose partner is looked for.

    Returns
    -------
    dict of int to float
        Friend to value, 0 or more; the largest is the best guess.

    Raises
    ------
    InvalidInput
        Nobody has that number.

    Notes
    -----
    As in the paper's section 3: all values start at 1, then three times each becomes the sum of
    the squares of the shared friends' values plus twice the products over the pairs that are
    apart, over the number of shared friends; a friend who shares nobody has 0.
    """
    around = friends.of(person)
    shared = {friend: around & friends.of(friend) for friend in around}
    apart = {friend: _apart(friends, person, friend) for friend in around}
    value = dict.fromkeys(around, 1.0)
    for _ in range(_ROUNDS):
        value = {
            friend: (
                sum(value[one] ** 2 for one in shared[friend])
                + 2 * sum(value[one] * value[two] for one, two in apart[friend])
            )
            / len(shared[friend])
            if shared[friend]
            else 0.0
            for friend in around
        }
    return value


def _apart(friends: Friends, person: int, other: int) -> list[tuple[int, int]]:
    """Pairs of shared friends at distance one in the sense of the paper."""
    around = friends.of(person)
    ends = {person, other}
    return [
        (one, two)
        for one, two in combinations(sorted(around & friends.of(other)), 2)
        if two not in friends.of(one) and not (friends.of(one) & friends.of(two) & around) - ends
    ]
