"""Small groups stay hidden: a count under five, and whatever would give it away.

Nobody in a class may be recognised by being one of two who were wrong. A group of one to four
people is hidden; so is a group that leaves one to four people out, since the total is known; and
as many further groups as it takes for what is hidden together to be five people or more, in at
least two groups, so that no subtraction of shown counts gives a small one back.

References
----------
L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control, Springer, 2001 (primary
and complementary suppression of cells).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

SMALLEST = 5
"""Fewest people a shown count may stand for."""

People = frozenset[str]


def hidden(
    groups: Mapping[str, People],
    *wholes: People,
    also: Collection[str] = (),
    first: str = "",
) -> frozenset[str]:
    """Return the names of the groups whose counts must not be shown.

    Parameters
    ----------
    groups : Mapping of str to frozenset of str
        People by group, of one table line whose counts a reader may add and subtract; a person
        may be in several groups.
    *wholes : frozenset of str
        People of whom the groups are parts, and whose number is shown: the class, those who tried.
    also : collection of str
        Groups that have to be hidden for a reason of another table.
    first : str
        The group to hide when one more has to be; otherwise it is the smallest.

    Returns
    -------
    frozenset of str
        Keys of `groups`. An empty group is never among them: it is nobody.

    Examples
    --------
    >>> many, few, some = (frozenset(f"{mark}{n}" for n in range(count))
    ...                    for mark, count in (("a", 12), ("b", 3), ("c", 6)))
    >>> sorted(hidden({"right": many, "slip": few, "blank": some}, many | few | some))
    ['blank', 'slip']
    >>> sorted(hidden({"right": many, "blank": some}, many | some))
    []
    """
    found = {
        name
        for name, people in groups.items()
        if people and (name in also or small(people, *wholes))
    }
    while found and not cover(found, groups):
        others = [name for name, people in groups.items() if people and name not in found]
        if not others:
            break
        found.add(min(others, key=lambda name: (name != first, len(groups[name]), name)))
    return frozenset(found)


def small(people: People, *wholes: People) -> bool:
    """Return whether one to four people are in a group, or are all that it leaves of a whole."""
    sizes = (len(people), *(len(whole - people) for whole in wholes))
    return any(0 < size < SMALLEST for size in sizes)


def cover(names: Collection[str], groups: Mapping[str, People]) -> bool:
    """Return whether hidden groups cover each other: two or more, of five people together."""
    together = frozenset().union(*(groups[name] for name in names))
    return len(names) > 1 and len(together) >= SMALLEST
