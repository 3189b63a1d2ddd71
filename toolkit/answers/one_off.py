"""What is spent once, before the first month: set-up, training, recruiting, equipment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers.origins import derived, given
from toolkit.model import effort

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client

HOURS = ("setup_hours", "training_hours")
MONEY = ("training_fees", "recruiting_fees", "equipment")
PARTS = (*HOURS, *MONEY)


@dataclass(frozen=True)
class OneOff:
    """Money spent once.

    Attributes
    ----------
    parts : tuple of Quantity
        Those the client gives, in money, by the name they have in the record.
    total : Quantity
        All of them.
    missing : tuple of str
        Parts nobody has spoken of: not counted, and not zero for all that.
    """

    parts: tuple[Quantity, ...]
    total: Quantity
    missing: tuple[str, ...]


def one_off(client: Client, hourly_cost: Quantity) -> OneOff | None:
    """Return what the client spends once, or None where its record does not say.

    Parameters
    ----------
    client : Client
        Its hours and fees.
    hourly_cost : Quantity
        Complete cost of an hour: the learner's hours and those of the set-up cost as much as any.
    """
    own = client.one_off.given
    if not own:
        return None
    parts = tuple(
        derived(
            name,
            lambda n, c: float(effort.one_off_cost(n, c, fees=0.0)),
            given(name, own[name], unit="hours"),
            hourly_cost,
            unit=client.currency,
        )
        if name in HOURS
        else given(name, own[name], unit=client.currency)
        for name in PARTS
        if name in own
    )
    return OneOff(
        parts=parts,
        total=derived("one_off_cost", lambda *each: sum(each), *parts, unit=client.currency),
        missing=tuple(name for name in PARTS if name not in own),
    )
