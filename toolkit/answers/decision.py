"""Go, test first, or no: by the share of the draws that pay, and by how firm the main driver is."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers.quantity import Quantity

Decision = Literal["go", "test_first", "no"]
# Above the first share of draws the answer is go, below the second no, between them test first.
GO, NO = 0.8, 0.2


def decided(chance: float, weak: tuple[Quantity, ...]) -> Decision:
    """Return the advice; ``test_first`` whenever the main driver is weak.

    Examples
    --------
    >>> decided(0.85, ()), decided(0.5, ()), decided(0.1, ())
    ('go', 'test_first', 'no')
    """
    if weak or NO < chance < GO:
        return "test_first"
    return "go" if chance >= GO else "no"


def driver_of(
    swings: pd.DataFrame, everything: Mapping[str, Quantity], today: datetime.date
) -> Quantity:
    """Return the input that moves the result most; of several that tie, a firm one if any."""
    widest = float(swings["swing"].iloc[0])
    tied = [
        everything[name] for name in swings.loc[swings["swing"] >= widest * (1 - 1e-9), "input"]
    ]
    return next((quantity for quantity in tied if not quantity.is_weak(today)), tied[0])
