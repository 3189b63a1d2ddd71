"""A table of somebody's data that does not print itself: counts where the rows would stand."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

import pandas as pd

WHOSE: Final = frozenset(("holder", "what"))
"""Columns that hold names."""


class PrivateColumn(pd.Series):
    """A column or a row: where it holds names, it prints how many. ``list(column)`` gives them."""

    @property
    def _constructor(self) -> type[PrivateColumn]:
        return PrivateColumn

    @property
    def _constructor_expanddim(self) -> type[PrivateTable]:
        return PrivateTable

    def value_counts(self, *args: Any, **kwargs: Any) -> PrivateColumn:
        """Return how often each value stands, as private as the values are."""
        counts = PrivateColumn(super().value_counts(*args, **kwargs))
        counts.index.name = self.name
        return counts

    def __repr__(self) -> str:
        """Return the column, or how many pieces of data there are where they are names."""
        labels = {str(label) for label in self.index[:20]}
        if WHOSE & {str(self.name), *map(str, self.index.names), *labels}:
            return f"<{len(self)} x {self.name}>"
        return super().__repr__()


class PrivateTable(pd.DataFrame):
    """One person's archive: it prints how many rows of each kind there are, never the rows.

    A notebook saves what a cell prints. Whoever wants the rows asks: ``table.to_string()``.
    """

    @property
    def _constructor(self) -> type[PrivateTable]:
        return PrivateTable

    @property
    def _constructor_sliced(self) -> type[PrivateColumn]:
        return PrivateColumn

    def __repr__(self) -> str:
        """Return the counts by kind and source."""
        if not {"kind", "source"} <= set(self.columns):
            return f"<{len(self)} x {len(self.columns)}>"
        pairs = Counter(zip(self["kind"], self["source"], strict=True))
        lines = (f"{kind} ({source}): {n}" for (kind, source), n in sorted(pairs.items()))
        return "\n".join([f"<{len(self)} rows>", *lines])

    def _repr_html_(self) -> None:
        return None
