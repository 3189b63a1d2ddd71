"""Two tables without names that share columns: how many rows find each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy.risk.classes import checked_columns, joined

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Linkage:
    """What linking a table to another one finds.

    Parameters
    ----------
    rows : int
        Rows of the first table.
    one_to_one : int
        Rows alone with their answers in both tables: linked.
    several : int
        Rows whose answers are in the other table, but more than once in one of the two.
    none : int
        Rows whose answers the other table does not hold.
    """

    rows: int
    one_to_one: int
    several: int
    none: int

    @property
    def rate(self) -> float:
        """Share of the first table's rows that are linked, 0-1."""
        return self.one_to_one / self.rows


def link(left: pd.DataFrame, right: pd.DataFrame, on: Sequence[str]) -> Linkage:
    """Link the rows of two tables by the columns they share.

    Parameters
    ----------
    left, right : DataFrame
        One row a person; `left` is the one without names.
    on : sequence of str
        Columns of both.

    Returns
    -------
    Linkage
        The three counts add up to the rows of `left`.

    Raises
    ------
    InvalidInput
        A column that is missing from either, an empty table.

    Notes
    -----
    A link is a unique match on exact answers; it is right only as often as the answers are right
    and the person is in both tables. Assumes nothing about names, which are not needed.

    Examples
    --------
    >>> import pandas as pd
    >>> ill = pd.DataFrame({"town": ["a", "b", "b"], "born": [1970, 1980, 1980]})
    >>> voters = pd.DataFrame({"town": ["a", "b", "c"], "born": [1970, 1980, 1990]})
    >>> found = link(ill, voters, ["town", "born"])
    >>> found.one_to_one, found.several, found.none, round(found.rate, 3)
    (1, 2, 0, 0.333)
    """
    import pandas as pd

    for name, table in (("left", left), ("right", right)):
        checked_columns(table, on, name)
        if not len(table):
            raise InvalidInput("too_few_rows", name=name, given=0, remedy=1)
    together = pd.concat([left[list(on)], right[list(on)]], ignore_index=True)
    label, groups = np.zeros(len(together), dtype=np.int64), 1
    for name in on:
        label, groups = joined(label, groups, together[name])
    code, seen = pd.factorize(label)
    here = np.bincount(code[: len(left)], minlength=len(seen))
    there = np.bincount(code[len(left) :], minlength=len(seen))
    linked = int(((here == 1) & (there == 1)).sum())
    absent = int(here[there == 0].sum())
    return Linkage(len(left), linked, len(left) - linked - absent, absent)
