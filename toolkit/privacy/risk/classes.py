"""Groups of people whom a few answers do not tell apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

_ROOM = 2**62
"""Largest key two columns may be packed into before it is renumbered."""


@dataclass(frozen=True)
class Classes:
    """People grouped by the same answers.

    Parameters
    ----------
    label : ndarray of int, shape (people,)
        Group of each person, numbered from 0.
    size : ndarray of int, shape (groups,)
        People in each group.
    """

    label: np.ndarray
    size: np.ndarray

    @property
    def of_each(self) -> np.ndarray:
        """Size of each person's own group, shape (people,)."""
        return np.asarray(self.size[self.label])

    @property
    def unique(self) -> int:
        """People alone in their group."""
        return int((self.size == 1).sum())


def equivalence_classes(table: pd.DataFrame, quasi_identifiers: Sequence[str]) -> Classes:
    """Group the rows of a table by the same answers.

    Parameters
    ----------
    table : DataFrame
        One row a person; two rows at least.
    quasi_identifiers : sequence of str
        Columns that somebody else could know about a person. A missing answer is an answer of its
        own: it sets people apart as any other does.

    Returns
    -------
    Classes
        In the order of first appearance.

    Raises
    ------
    InvalidInput
        A column that is not there, none named, one named twice, fewer than two rows.

    Examples
    --------
    >>> import pandas as pd
    >>> people = pd.DataFrame({"town": ["Laval", "Laval", "Lyon"], "age": [30, 30, 30]})
    >>> equivalence_classes(people, ["town", "age"]).size.tolist()
    [2, 1]
    """
    checked_columns(table, quasi_identifiers, "quasi_identifiers")
    if len(table) < 2:
        raise InvalidInput("too_few_rows", name="table", given=len(table), remedy=2)
    label = np.zeros(len(table), dtype=np.int64)
    groups = 1
    for name in quasi_identifiers:
        label, groups = joined(label, groups, table[name])
    return counted(label)


def joined(label: np.ndarray, groups: int, answers: pd.Series) -> tuple[np.ndarray, int]:
    """Split groups by one more answer; how many keys there may be comes second."""
    import pandas as pd

    code, values = pd.factorize(answers, use_na_sentinel=False)
    if groups * len(values) > _ROOM:
        label, seen = pd.factorize(label)
        groups = len(seen)
    return label * len(values) + code, groups * len(values)


def counted(label: np.ndarray) -> Classes:
    """Return groups numbered by first appearance, with their sizes."""
    import pandas as pd

    code, _ = pd.factorize(label)
    return Classes(code, np.bincount(code))


def checked_columns(table: pd.DataFrame, names: Sequence[str], what: str) -> None:
    """Refuse columns that are not there, none at all, or one named twice.

    Raises
    ------
    InvalidInput
        Any of these, with the nearest name.
    """
    import difflib

    if isinstance(names, str) or not len(names):
        raise InvalidInput("columns_none", name=what, given=names)
    for name in names:
        if name not in table.columns:
            known = [str(column) for column in table.columns]
            near = difflib.get_close_matches(str(name), known, n=1)
            raise InvalidInput(
                "unknown_name_near" if near else "unknown_name",
                name=what,
                given=name,
                remedy=near[0] if near else None,
                known=", ".join(known),
            )
    twice = {name for name in names if list(names).count(name) > 1}
    if twice:
        raise InvalidInput("column_twice", name=what, given=sorted(map(str, twice))[0])
