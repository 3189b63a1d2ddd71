"""Three months out of all those drawn: a low one, a middle one, a high one, by what they assume."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.quantity import Quantity
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Draws = NDArray[np.float64]

# Share of the draws with a worse result.
PLACES = {"low": 0.05, "middle": 0.5, "high": 0.95}
# Draws on either side of that place which are averaged, as a share of all.
AROUND = 0.01
# Inputs by which a scenario is named.
NAMED_BY = 2


@dataclass(frozen=True)
class Scenario:
    """One month, and what it assumes.

    Attributes
    ----------
    name : {"low", "middle", "high"}
        Where it stands among the draws, sorted by result.
    share_below : float
        Share of the draws with a worse result: 0.05, 0.5, 0.95.
    assumes : tuple of Quantity
        The inputs that move the result most, at the value they have in these draws.
    customers : Quantity
        New customers a month.
    gain, cost, result : Quantity
        Money a month; the result is gain less cost, exactly.
    """

    name: str
    share_below: float
    assumes: tuple[Quantity, ...]
    customers: Quantity
    gain: Quantity
    cost: Quantity
    result: Quantity


def scenarios(
    drawn: Mapping[str, Draws],
    customers: Draws,
    gain: Draws,
    cost: Draws,
    *,
    named_by: Sequence[Quantity],
    like: Mapping[str, Quantity],
    currency: str,
) -> tuple[Scenario, ...]:
    """Return the draws around the 5th, the 50th and the 95th percentile of the result.

    Parameters
    ----------
    drawn : mapping of str to ndarray, shape (draws,)
        Draws of each input.
    customers, gain, cost : ndarray, shape (draws,)
        What they give, a month.
    named_by : sequence of Quantity
        The inputs that move the result most, the widest swing first; names as in `drawn`.
    like : mapping of str to Quantity
        ``customers``, ``gain`` and ``cost``, whose unit, grade, source and date are kept.
    currency : str
        Currency of the money.

    Returns
    -------
    tuple of Scenario
        Low, middle, high. Each is the mean of the 2 % of the draws around its place: a single draw
        would show what one chance made, and the 5 % ends of all inputs never come together.
    """
    order = np.argsort(gain - cost, kind="stable")
    found = []
    for name, place in PLACES.items():
        first = int((place - AROUND) * order.size)
        last = max(first + 1, round((place + AROUND) * order.size))
        near = order[first:last]

        def mean(values: Draws, near: NDArray[np.intp] = near) -> float:
            return float(values[near].mean())

        brought, spent = mean(gain), mean(cost)
        found.append(
            Scenario(
                name=name,
                share_below=place,
                assumes=tuple(
                    _at(quantity, mean(drawn[quantity.name]), quantity.unit)
                    for quantity in named_by[:NAMED_BY]
                ),
                customers=_at(like["customers"], mean(customers), "customers"),
                gain=_at(like["gain"], brought, currency),
                cost=_at(like["cost"], spent, currency),
                result=_at(like["gain"].renamed("result_of_month"), brought - spent, currency),
            )
        )
    return tuple(found)


def _at(quantity: Quantity, value: float, unit: str) -> Quantity:
    """The same number at one value."""
    return Quantity(
        quantity.name,
        Range(value, value, "linear"),
        unit,
        quantity.grade,
        quantity.source,
        quantity.date,
        quantity.platform,
        quantity.note,
    )
