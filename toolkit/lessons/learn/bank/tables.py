"""Small tables of invented people, as lesson 10 asks about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from toolkit.privacy import risk
from toolkit.privacy.trackers import bits

if TYPE_CHECKING:
    import pandas as pd

Rows = tuple[tuple[str, str, str], ...]
COLUMNS = ("area", "sex", "decade")
ENOUGH = 5
"""People in the smallest group of a list that leaves the house; evidence, never compliance."""


def framed(rows: Sequence[Sequence[str]]) -> pd.DataFrame:
    """Return rows of area, sex and decade of birth as a table."""
    import pandas as pd

    return pd.DataFrame(list(rows), columns=list(COLUMNS))


def alone(rows: Rows) -> int:
    """Return the people whom nobody shares all three answers with."""
    return risk.equivalence_classes(framed(rows), COLUMNS).unique


def groups(rows: Rows) -> int:
    """Return the different combinations of answers."""
    return len(risk.equivalence_classes(framed(rows), COLUMNS).size)


def named(rows: Rows, club: Rows) -> int:
    """Return the rows that one member of a club, and nobody else, fits."""
    return risk.link(framed(rows), framed(club), COLUMNS).one_to_one


def members_alike(rows: Rows, club: Rows) -> int:
    """Return the members of a club who fit at least one row."""
    return len(club) - risk.link(framed(club), framed(rows), COLUMNS).none


def left(people: float, *shares: float) -> float:
    """Return how many people still match answers that these shares give, independently."""
    given = float(np.sum(bits.surprisal(shares)))
    return float(bits.group_size(people, given))


def left_by_added_shares(people: float, *shares: float) -> float:
    """Return the people left by whoever adds up the shares."""
    return people * sum(shares)


def left_by_rarest(people: float, *shares: float) -> float:
    """Return the people left by whoever looks at the rarest answer alone."""
    return people * min(shares)


def left_by_divided_bits(people: float, *shares: float) -> float:
    """Return the people left by whoever divides by the bits, instead of halving for each."""
    return people / float(np.sum(bits.surprisal(shares)))


def share_alone(people: float, cells: float) -> float:
    """Return the share of an area's residents who are alone, 0-1."""
    return float(risk.expected_unique_share(people, cells))


Version = tuple[str, tuple[str, ...], int, float]
"""A version of a list: its id, its columns, its smallest group, its mean group."""


def to_send(versions: tuple[Version, ...], needed: tuple[str, ...]) -> str:
    """Return the fullest version with the columns needed whose smallest group is large enough."""
    fit = [one for one in versions if set(needed) <= set(one[1]) and one[2] >= ENOUGH]
    return max(fit, key=lambda one: len(one[1]))[0]


def without_names(versions: tuple[Version, ...], needed: tuple[str, ...]) -> str:
    """Return the version with most in it, since none holds a name."""
    return max((one for one in versions if one[2] == 1), key=lambda one: -one[3])[0]


def by_mean_group(versions: tuple[Version, ...], needed: tuple[str, ...]) -> str:
    """Return the version with most columns whose mean group is large enough."""
    fit = [one for one in versions if set(needed) <= set(one[1]) and one[3] >= ENOUGH]
    return max(fit, key=lambda one: len(one[1]))[0]


def safest(versions: tuple[Version, ...], needed: tuple[str, ...]) -> str:
    """Return the version with the largest groups, whatever it can still answer."""
    return max(versions, key=lambda one: one[2])[0]
