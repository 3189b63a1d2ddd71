"""How much better a protected answer is guessed by whoever knows a few others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.privacy.risk.classes import checked_columns, equivalence_classes

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Gain:
    """Share of people whose protected answer is guessed right.

    Parameters
    ----------
    without : float
        By giving everybody the commonest answer of the table, 0-1.
    knowing : float
        By giving everybody the commonest answer of their own group, 0-1.
    """

    without: float
    knowing: float

    @property
    def gain(self) -> float:
        """What knowing adds, 0-1: never negative."""
        return self.knowing - self.without


def inference_gain(table: pd.DataFrame, known: Sequence[str], protected: str) -> Gain:
    """Return how much better a protected column is guessed from a few others.

    Parameters
    ----------
    table : DataFrame
        One row a person; two rows at least.
    known : sequence of str
        Columns that somebody could know about a person.
    protected : str
        Column that nobody should learn. A missing answer is an answer of its own.

    Returns
    -------
    Gain
        Both shares are measured on the table itself: whoever stands alone is guessed for certain,
        so the gain is an upper one for people who are not in it.

    Raises
    ------
    InvalidInput
        Columns that are not there, fewer than two rows.

    Examples
    --------
    >>> import pandas as pd
    >>> people = pd.DataFrame({"town": list("aabb"), "buys": ["x", "x", "y", "x"]})
    >>> found = inference_gain(people, ["town"], "buys")
    >>> found.without, found.knowing, found.gain
    (0.75, 0.75, 0.0)
    """
    import pandas as pd

    checked_columns(table, [protected], "protected")
    classes = equivalence_classes(table, known)
    code, values = pd.factorize(table[protected], use_na_sentinel=False)
    key, people = np.unique(classes.label * len(values) + code, return_counts=True)
    best = np.zeros(len(classes.size), dtype=np.int64)
    np.maximum.at(best, key // len(values), people)
    return Gain(float(np.bincount(code).max() / len(code)), float(best.sum() / len(code)))
