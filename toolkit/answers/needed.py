"""What would have to be true: followers that repay the hours, and each input alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.origins import simulated
from toolkit.model import roi
from toolkit.model.roi import chain as chains

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.quantity import Quantity
    from toolkit.model.ranges import Range


@dataclass(frozen=True)
class Required:
    """What one input alone would have to be for the month to repay itself.

    Attributes
    ----------
    input : Quantity
        The input, as it is taken to be, under its name in the chain.
    needed : float
        The value at which the month breaks even, all others in their middle; NaN where no
        possible value does.
    within : bool
        Whether that value lies in the input's range.
    """

    input: Quantity
    needed: float
    within: bool


def required(
    ranges: Mapping[str, Range], everything: Mapping[str, Quantity]
) -> tuple[Required, ...]:
    """Return, for each input alone, the value at which the month breaks even."""
    rows = roi.required_values(ranges)
    columns = (rows[name].tolist() for name in ("input", "required", "within"))
    return tuple(
        Required(everything[name].renamed(name), needed, within)
        for name, needed, within in zip(*columns, strict=True)
    )


def followers_needed(
    drawn: Mapping[str, NDArray[np.float64]],
    month_cost: NDArray[np.float64],
    everything: Mapping[str, Quantity],
) -> Quantity | None:
    """Return the followers that repay the month over the draws; None when a link is 0."""
    links = _without_followers(drawn)
    if any((values == 0).any() for name, values in links.items() if name != "overlap"):
        return None
    needed = roi.break_even_followers(month_cost, **links)
    return simulated("break_even_followers", needed, *_behind(everything), unit="people")


def followers_at_middle(
    ranges: Mapping[str, Range], everything: Mapping[str, Quantity]
) -> Quantity | None:
    """Return the same in closed form, every input in its middle; None when a link is 0."""
    middle = {name: np.atleast_1d(span.median) for name, span in ranges.items()}
    return followers_needed(middle, chains.monthly_cost(middle), everything)


def _without_followers(
    inputs: Mapping[str, NDArray[np.float64]],
) -> dict[str, NDArray[np.float64]]:
    return {n: v for n, v in inputs.items() if n not in (*chains.COST, "followers")}


def _behind(everything: Mapping[str, Quantity]) -> list[Quantity]:
    return [quantity for name, quantity in everything.items() if name != "followers"]
