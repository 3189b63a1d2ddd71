"""Where the week's plan and the ranking of accounts say different things, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from toolkit.answers.outcomes import Outcome
    from toolkit.answers.quantity import Quantity
    from toolkit.answers.slot import Slot

# Outcomes of the ranking that send hours to an account.
FED: tuple[Outcome, ...] = ("invest", "maintain", "open", "test")


@dataclass(frozen=True)
class Difference:
    """One account of which the two say different things.

    Attributes
    ----------
    account : str
        Which.
    outcome : str
        What `answers.where` says.
    hours : Quantity
        What the plan gives.
    reason : {"tried_only", "crowded", "further_down"}
        ``tried_only``: the ranking would try it on hours that may be too few; the plan takes the
        middle of its minimum, which is more. ``crowded``: the ranking feeds it down its order;
        the plan finds that its hours bring more elsewhere. ``further_down``: the ranking stops at
        the first account that the hours cannot feed; the plan goes on to one that they can.
    """

    account: str
    outcome: Outcome
    hours: Quantity
    reason: Literal["tried_only", "crowded", "further_down"]


def differences(slots: Sequence[Slot]) -> tuple[Difference, ...]:
    """Return the accounts that one of the two feeds and the other does not, best score first."""
    found = []
    for slot in slots:
        planned, ranked = slot.hours.value > 0, slot.outcome in FED
        if planned == ranked:
            continue
        if planned:
            found.append(Difference(slot.account, slot.outcome, slot.hours, "further_down"))
        elif slot.outcome == "test":
            found.append(Difference(slot.account, slot.outcome, slot.hours, "tried_only"))
        else:
            found.append(Difference(slot.account, slot.outcome, slot.hours, "crowded"))
    return tuple(found)
