"""Accounts that the client holds and that get no hours: which, why, and what keeping them costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.model import allocation
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.answers.candidate import Candidate
    from toolkit.answers.curves import Curves

# What is not the plan's to close: repeats only, or serves the staff.
APART = ("recycle", "apart")
Advice = Literal["try", "park", "close"]


@dataclass(frozen=True)
class Closing:
    """One account held that gets no hours.

    Attributes
    ----------
    account : str
        Which.
    advice : {"try", "park", "close"}
        ``close`` where the network itself is over; ``try`` where the ranking would try it on hours
        that fall within the range of its minimum; ``park`` elsewhere: name held, a link, "write to
        us here", no posting.
    reason : str
        ``crowded``: its hours bring more elsewhere. ``over_the_week``: its minimum is more than
        the week has. Else the gate that ruled it out.
    minimum_hours : Quantity or None
        Hours it would take; None where a gate rules it out before hours count.
    keeping_costs, keeping_share : Quantity or None
        What the week would lose with it fed all the same, all else at its best, and its share of
        what the week brings; None where it cannot be fed.
    """

    account: str
    advice: Advice
    reason: str
    minimum_hours: Quantity | None
    keeping_costs: Quantity | None
    keeping_share: Quantity | None


def closings(
    ruled_out: Sequence[Candidate],
    plan: allocation.Plan | None,
    curves: Curves,
    hours: float,
) -> tuple[Closing, ...]:
    """Return the accounts held that get no hours: those of the plan, then those ruled out.

    Parameters
    ----------
    ruled_out : sequence of Candidate
        Accounts held that do not pass the gates.
    plan : Plan or None
        The best plan; None when no account passes.
    curves : Curves
        What hours bring.
    hours : float
        Hours a week to share.
    """
    found = []
    for account in () if plan is None else plan.close:
        place = curves.names.index(str(account))
        minimum = curves.accounts[place].gate.minimum_hours
        cost, share = (None, None) if plan is None else _keeping(place, curves, plan.value, hours)
        reason = "over_the_week" if cost is None else "crowded"
        unsure = cost is None and curves.accounts[place].outcome == "test"
        advice: Advice = "try" if unsure else "park"
        found.append(Closing(str(account), advice, reason, minimum, cost, share))
    for candidate in ruled_out:
        if candidate.outcome in APART or candidate.gate.reason is None:
            continue
        over = candidate.outcome == "close"
        found.append(
            Closing(
                candidate.account,
                "close" if over else "park",
                candidate.gate.reason,
                candidate.gate.minimum_hours,
                None,
                None,
            )
        )
    return tuple(found)


def _keeping(
    place: int, curves: Curves, best: float, hours: float
) -> tuple[Quantity | None, Quantity | None]:
    """What feeding one account loses: the best plan of the others with what it leaves them."""
    others = [i for i in range(len(curves.accounts)) if i != place]
    each = np.arange(int(hours / 0.25 + 1e-9) + 1) * 0.25
    spent = np.zeros((len(each), len(curves.accounts)))
    spent[:, place] = each
    brought = allocation.value_of_hours(curves.table(), spent)
    fed = (each > 0) & (each >= curves.middle.minimum_hours[place] - 1e-9)
    if not fed.any():
        return None, None
    rest = np.zeros(len(each))
    if others:
        rest = allocation.allocate_hours(curves.table(among=others), hours).worth[::-1]
    lost = max(0.0, best - float((brought + rest)[fed].max()))

    def quantity(name: str, value: float, unit: str) -> Quantity:
        return Quantity(
            name=name,
            range=Range(value, value, "linear"),
            unit=unit,
            grade=weakest(curves.origins),
            source=sources(curves.origins),
            date=oldest(curves.origins),
        )

    share = lost / best if best > 0 else 0.0
    return quantity("keeping_costs", lost, curves.unit), quantity("keeping_share", share, "share")
