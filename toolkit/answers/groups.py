"""A bakery's card holders cut into audiences: how many people subtraction singles out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy import audience
from toolkit.privacy.population import residents

if TYPE_CHECKING:
    import pandas as pd

SEED: Final = 14
PEOPLE: Final = 330
AREAS: Final = 5
AT_LEAST: Final = 20
_FIRST_YEAR: Final = 1946


@dataclass(frozen=True)
class Groups:
    """What can be counted in a list that is cut by area, sex and age.

    Attributes
    ----------
    people : int
        Invented people on the list.
    years, areas : int
        Years of birth in one age band, and areas told apart.
    at_least : int
        People that a group must hold to be shown.
    segments : int
        Groups that area, sex and age band cut out, and that hold somebody.
    smallest : int
        People in the smallest of them: two audiences that differ by it give it away.
    alone : int
        People whom subtracting one audience from another singles out.
    small : int
        People in groups of 2 to `at_least` - 1.
    large : int
        People in groups of `at_least` or more.
    whole : int
        People in the smallest area, sex or age band taken alone: what a tool would look at.
    """

    people: int
    years: int
    areas: int
    at_least: int
    segments: int
    smallest: int
    alone: int
    small: int
    large: int
    whole: int

    @property
    def safe(self) -> bool:
        """Whether every group that can be cut out holds enough people."""
        return self.smallest >= self.at_least


@lru_cache(maxsize=256)
def groups(
    years: int = 1, areas: int = AREAS, *, at_least: int = AT_LEAST, people: int = PEOPLE
) -> Groups:
    """Return what area, sex and year of birth give away of a list of card holders.

    Parameters
    ----------
    years : int
        Years of birth in one age band, 1 or more.
    areas : int
        Areas told apart, 1 to 5: the smallest ones are put together.
    at_least : int
        People that a group must hold, 2 or more.
    people : int
        Invented people on the list, 2 or more.

    Returns
    -------
    Groups
        Whoever may include one audience and leave out another reaches every crossing of the three.

    Raises
    ------
    InvalidInput
        A number out of its range.

    Examples
    --------
    >>> found = groups(years=63, areas=1)
    >>> found.segments, found.safe, found.alone
    (2, True, 0)
    """
    for name, given in (("years", years), ("areas", areas)):
        if given < 1:
            raise InvalidInput("count_from_one", name=name, given=given)
    table = _listed(people)
    table = table.assign(
        area=np.minimum(table["area"], areas - 1), born=(table["born"] - _FIRST_YEAR) // years
    )
    columns = ("area", "sex", "born")
    offered = {
        f"{name}={value}": {name: value} for name in columns for value in sorted(set(table[name]))
    }
    found = audience.audiences(audience.membership(table, offered), at_least=at_least)
    pieces = found.pieces
    return Groups(
        people=people,
        years=years,
        areas=areas,
        at_least=at_least,
        segments=len(pieces),
        smallest=found.smallest,
        alone=int((pieces == 1).sum()),
        small=int(pieces[(pieces > 1) & (pieces < at_least)].sum()),
        large=int(pieces[pieces >= at_least].sum()),
        whole=int(found.sizes.min()),
    )


@lru_cache(maxsize=8)
def _listed(people: int) -> pd.DataFrame:
    """Area by size, sex and year of birth of invented people."""
    import pandas as pd

    town = residents(people, rng=np.random.default_rng(SEED))
    rank = {name: place for place, name in enumerate(town["area"].value_counts().index)}
    return pd.DataFrame(
        {"area": town["area"].map(rank), "sex": town["sex"], "born": town["birth_year"]}
    )
