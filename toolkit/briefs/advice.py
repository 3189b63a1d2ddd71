"""What to do on Monday: three actions, one thing to stop, and when to look again."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.model import effort

if TYPE_CHECKING:
    from toolkit.answers import Candidate
    from toolkit.briefs.findings import Findings

WEEKS_OF_TEST = 4


@dataclass(frozen=True)
class Advice:
    """One thing to do or to stop.

    Attributes
    ----------
    key : str
        Id of its sentence.
    account : Candidate or None
        The account it is about.
    values : dict of str to float
        Numbers the sentence carries.
    """

    key: str
    account: Candidate | None = None
    values: dict[str, float] = field(default_factory=dict)


def actions(found: Findings) -> tuple[Advice, Advice, Advice]:
    """Return the three actions for Monday: where, how to measure, how many hours."""
    if found.worth.decision == "no" and found.where.leader is not None:
        return (_minimum(found, found.where.leader), _measure(found), _freed(found))
    return (_place(found), _measure(found), _hours(found))


def stop(found: Findings) -> Advice:
    """Return the one thing to stop: an account the hours cannot feed, else a misleading habit."""
    held = [c for c in found.where.candidates if c.held]
    budget = found.client.ad_budget_per_month
    if found.worth.decision == "no" and budget:
        return Advice("stop.ads", values={"budget": budget})
    for outcome in ("close", "park"):
        for candidate in held:
            if candidate.outcome == outcome:
                return Advice(f"stop.{outcome}", candidate)
    if budget:
        return Advice("stop.ads", values={"budget": budget})
    return Advice("stop.followers")


def stop_rule(found: Findings) -> int:
    """Return the customers that four weeks must show, rounded up: fewer, and they do not pay.

    The middle of the break-even range scaled from a month to four weeks; when the advice is to
    keep one account at its minimum, what repays those hours alone.
    """
    leader = found.where.leader
    if found.worth.decision == "no" and leader is not None:
        hours = WEEKS_OF_TEST * _least_hours(found, leader)
        cost = float(effort.cost_of_time(hours, found.cost.hourly_cost.value))
        return math.ceil(cost / found.worth.margin_per_customer.value)
    return math.ceil(
        found.worth.break_even_customers.value * WEEKS_OF_TEST / effort.WEEKS_PER_MONTH
    )


def _place(found: Findings) -> Advice:
    if found.where.first == "local_listing":
        return Advice("action.listing")
    if found.where.first == "none":
        return Advice("action.none")
    leader = found.where.leader
    return Advice("action.focus" if leader is not None and leader.held else "action.open", leader)


def _measure(found: Findings) -> Advice:
    if found.client.chain == "in_store":
        return Advice("action.ask")
    if "lead_rate" in found.worth.chain.links:
        return Advice("action.note_leads")
    return Advice("action.tag_links")


def _hours(found: Findings) -> Advice:
    leader = found.where.leader
    hours = {"hours": found.client.hours_per_week}
    if leader is None:
        return Advice("action.hours_elsewhere", values=hours)
    return Advice("action.hours", leader, hours)


def _minimum(found: Findings, leader: Candidate) -> Advice:
    """Keep the best account at the low end of its minimum activity, when the hours do not pay."""
    return Advice("action.minimum", leader, {"hours": _least_hours(found, leader)})


def _freed(found: Findings) -> Advice:
    """What the rest of the hours could do instead."""
    leader = found.where.leader
    kept = 0.0 if leader is None else _least_hours(found, leader)
    return Advice("action.freed", values={"hours": found.client.hours_per_week - kept})


def _least_hours(found: Findings, leader: Candidate) -> float:
    """The account's least hours a week, to the next half hour; never more than the client gives."""
    minimum = leader.gate.minimum_hours
    least = 0.0 if minimum is None else math.ceil(2 * minimum.low) / 2
    return min(least, found.client.hours_per_week)
