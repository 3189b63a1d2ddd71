"""A group of named numbers that reads like a mapping of what the client gave."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, KeysView, Mapping, ValuesView
from typing import Any, Self

from toolkit.client.faults import Broken, Record, broken

# Four shares rounded to a whole percent may miss 1 by 0.02.
SUM_TOLERANCE = 0.02


class Named(Record):
    """Numbers by the name they have in a record; what was left out is not there.

    Examples
    --------
    >>> from toolkit.client import Objectives
    >>> wanted = Objectives(sales=3, loyalty=1)
    >>> dict(wanted.items()), wanted["sales"], len(wanted)
    ({'sales': 3.0, 'loyalty': 1.0}, 3.0, 2)
    """

    @property
    def given(self) -> dict[str, float]:
        """Every number given, by name; empty when there is none."""
        return self.model_dump(by_alias=True, exclude_none=True)

    def keys(self) -> KeysView[str]:
        """Return the names given."""
        return self.given.keys()

    def values(self) -> ValuesView[float]:
        """Return the numbers given."""
        return self.given.values()

    def items(self) -> ItemsView[str, float]:
        """Return the names and numbers given."""
        return self.given.items()

    def __getitem__(self, name: str) -> float:
        """Return the number given for a name."""
        return self.given[name]

    def __len__(self) -> int:
        """Return how many numbers were given."""
        return len(self.given)


class Shares(Named):
    """Shares of one whole: when any is given, all that are given sum to 1."""

    @classmethod
    def broken_rules(cls, given: Mapping[str, Any], record: Self | None) -> Iterable[Broken]:
        """Yield shares that do not sum to 1."""
        total = sum(record.values()) if record else 1.0
        if round(abs(total - 1), 9) > SUM_TOLERANCE:
            yield Broken(None, broken("sum_not_one", remedy=1), round(total, 6))
