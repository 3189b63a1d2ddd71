"""What to measure first, and what that is worth against the price of a test of four weeks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.origins import derived
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.model import roi
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

# A test lasts four weeks; what it decides holds for a year, then it is looked at again.
WEEKS, MONTHS = 4, 12


@dataclass(frozen=True)
class Valued:
    """What it would be worth to know one input before deciding.

    Attributes
    ----------
    input : Quantity
        The input, as it is known today.
    value : Quantity
        Money over the months decided: the most that measuring it could be worth.
    net : Quantity
        The same, less the price of the test; below 0, no test of it alone can be worth its price.
    """

    input: Quantity
    value: Quantity
    net: Quantity


@dataclass(frozen=True)
class Measuring:
    """What to measure, the most valuable first.

    Attributes
    ----------
    weeks, months : int
        Length of the test, and months that its result decides.
    price : Quantity
        Full cost of the hours, tools and ads of the test.
    everything : Quantity
        Most that knowing every input could be worth over the months decided.
    inputs : tuple of Valued
        Every input that is not known exactly. The values do not add up.
    """

    weeks: int
    months: int
    price: Quantity
    everything: Quantity
    inputs: tuple[Valued, ...]

    @property
    def first(self) -> Valued | None:
        """What to measure first; None when knowing no input would change the decision."""
        return next((valued for valued in self.inputs if valued.value.value > 0), None)


def measuring(
    net_gain: NDArray[np.float64],
    drawn: Mapping[str, NDArray[np.float64]],
    everything: Mapping[str, Quantity],
    *,
    monthly_cost: Quantity,
) -> Measuring:
    """Return what knowing each input would be worth before going ahead or not.

    Parameters
    ----------
    net_gain : ndarray, shape (draws,)
        Gain less cost of a month.
    drawn : mapping of str to ndarray, shape (draws,)
        Draws of each input.
    everything : mapping of str to Quantity
        The inputs, by the same names.
    monthly_cost : Quantity
        Full cost of a month, in the client's currency.

    Returns
    -------
    Measuring
        Values of perfect knowledge: a test of four weeks tells less, so each value is the most
        that it could be worth.
    """
    money = monthly_cost.unit
    price = derived(
        "price_of_test",
        lambda c: float(roi.pilot_cost(c, weeks=WEEKS, one_off=0)),
        monthly_cost,
        unit=money,
    )

    behind = tuple(everything.values())
    origin = (weakest(behind), sources(behind), oldest(behind))

    def worth(name: str, amount: float) -> Quantity:
        return Quantity(name, Range(amount, amount, "linear"), money, *origin)

    uncertain = {name: values for name, values in drawn.items() if values.min() < values.max()}
    valued = []
    for name, per_month in roi.values_of_measuring(net_gain, uncertain).itertuples(index=False):
        value = worth("value_of_measuring", per_month * MONTHS)
        net = roi.net_value_of_pilot(per_month, months=MONTHS, price=price.value)
        known = worth("net_value_of_measuring", float(net))
        valued.append(Valued(everything[name].renamed(name), value, known))
    chances = np.full(net_gain.size, 1 / net_gain.size)
    perfect = roi.expected_value_of_perfect_information(
        [net_gain, np.zeros_like(net_gain)],
        chances,
    )
    return Measuring(
        weeks=WEEKS,
        months=MONTHS,
        price=price,
        everything=worth("expected_value_of_perfect_information", perfect * MONTHS),
        inputs=tuple(valued),
    )
