"""One person's weights: 100 points shared, or swings of which the largest is 100."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

Method = Literal["points", "swings"]
METHODS: Final[tuple[Method, ...]] = ("points", "swings")
MOST_PEOPLE: Final = 15
LONGEST_NAME: Final = 80
# Letters that turn the reading direction of what follows, on a page or in a terminal.
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True)
class Ballot:
    """What one person weighs.

    Attributes
    ----------
    person : str
        A name or initials, no two of a room alike.
    points : dict of str to float
        Every criterion, as the person gave it: 0 or more, not all zero.
    method : {"points", "swings"}
        100 points shared between the criteria, or a number of 0 to 100 for each: how much going
        from its worst to its best is worth beside the one worth most.
    """

    person: str
    points: Mapping[str, float]
    method: Method = "points"

    @property
    def weights(self) -> dict[str, float]:
        """Shares of the weight, 0-1, that add up to 1."""
        from toolkit.model.choice.weighting import normalised_weights

        shares = normalised_weights(list(self.points.values()), criteria=len(self.points))
        return dict(zip(self.points, shares.tolist(), strict=True))


def plain_name(typed: object) -> str:
    r"""Return a name on one line: no control characters, none that turn the reading direction.

    Examples
    --------
    >>> plain_name("  Marie\n Claire "), plain_name("=cmd()")
    ('Marie Claire', '=cmd()')
    """
    if isinstance(typed, float) and typed.is_integer():
        typed = int(typed)  # a spreadsheet numbers people 1.0, 2.0
    words = _TURNING.sub("", "" if typed is None else str(typed))
    kept = (" " if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in words)
    return " ".join("".join(kept).split())


def told_apart(names: Iterable[str]) -> list[str]:
    """Return the names, a number after each that stands there already.

    Examples
    --------
    >>> told_apart(["Ana", "Ben", "ana", "Ana (2)", "Ana"])
    ['Ana', 'Ben', 'ana (3)', 'Ana (2)', 'Ana (4)']
    """
    wanted = list(names)
    typed = {name.casefold() for name in wanted}
    taken: set[str] = set()
    given = []
    for name in wanted:
        free, number = name, 1
        while free.casefold() in taken or (number > 1 and free.casefold() in typed):
            number += 1
            free = f"{name} ({number})"
        taken.add(free.casefold())
        given.append(free)
    return given
