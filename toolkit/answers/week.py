"""Where the hours of a week go, what that brings, and which account gets none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.agreement import Difference, differences
from toolkit.answers.closing import Closing, closings
from toolkit.answers.curves import Curves, curves_of
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.answers.slot import Advice, Slot
from toolkit.answers.splits import Split, Way, even, split_of, thin, today_s
from toolkit.answers.where import where
from toolkit.model import allocation
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.candidate import Candidate
    from toolkit.answers.curves import Basis
    from toolkit.client import Client
    from toolkit.data import Facts

# What the plan would gain most from being freed of.
Limit = Literal["hours", "minimum", "saturation", "none"]
# A new account that fewer draws than this put in the plan is tried, not opened for good.
HALF = 0.5
SEED = 2026


@dataclass(frozen=True)
class Week:
    """The best plan for a client's hours.

    Attributes
    ----------
    hours_per_week : Quantity
        Hours to share.
    basis : {"money", "points"}
        ``points``: the worth of some account is unknown, so scores stand in and the plan compares
        accounts, not money.
    unit : str
        Of every value: a currency, or ``points`` (1 is a perfect account with all the time in the
        world).
    slots : tuple of Slot
        Accounts that pass the gates: most hours first, then by score.
    value : Quantity
        What the plan brings a week, net of set-up; 5-95 % of what it brings in the draws.
    hour_worth : Quantity
        What one hour more would add.
    hours_left : float
        Hours that nothing can use.
    binding_limit : {"hours", "minimum", "saturation", "none"}
        What the plan would gain most from being freed of.
    binding_account : str or None
        Whose minimum binds.
    splits : tuple of Split
        The same hours on each account held; today's, where known; those of an optimiser that
        knows no minimum.
    yours : Split or None
        The split that was asked about.
    close : tuple of Closing
        Accounts held that get no hours, and why.
    recycle : tuple of str
        Accounts held that may repeat what is made for others, without hours of their own.
    differences : tuple of Difference
        Where plan and ranking differ.
    remains : str
        What comes first when no account gets hours: ``own_site`` or ``local_listing``.
    least_hours : float or None
        Fewest hours a week with which some account could be fed; None if hours are not what lacks.
    worth : tuple of float
        What the best plan is worth with 0, 1, 2, ... quarters of an hour.
    draws : int
        Draws.
    assumptions : tuple of Quantity
        Every figure used.
    curves : Curves
        The curves, for those who ask further.
    """

    hours_per_week: Quantity
    basis: Basis
    unit: str
    slots: tuple[Slot, ...]
    value: Quantity
    hour_worth: Quantity
    hours_left: float
    binding_limit: Limit
    binding_account: str | None
    splits: tuple[Split, ...]
    yours: Split | None
    close: tuple[Closing, ...]
    recycle: tuple[str, ...]
    differences: tuple[Difference, ...]
    remains: str
    least_hours: float | None
    worth: tuple[float, ...]
    draws: int
    assumptions: tuple[Quantity, ...]
    curves: Curves = field(repr=False, compare=False)

    @property
    def fed(self) -> tuple[Slot, ...]:
        """The accounts that get hours, most first."""
        return tuple(slot for slot in self.slots if slot.hours.value > 0)


def week(
    client: Client,
    facts: Facts,
    *,
    split: Mapping[str, float] | None = None,
    seed: int = SEED,
) -> Week:
    """Return where a client's hours go in a week, and what other ways to share them lose.

    Parameters
    ----------
    client : Client
        Hours, accounts and, where known, what each takes today.
    facts : Facts
        What the ranking, the minimums and the chain rest on.
    split : mapping of str to float, optional
        Hours by account to set beside the best: ``yours`` in the result.
    seed : int
        Makes the draws repeatable.

    Returns
    -------
    Week
        Empty when no account passes the gates, or when the hours feed none.

    Notes
    -----
    Platforms do not help or harm each other here: a post that serves twice is counted twice.
    """
    found = _planned(client, facts, seed)
    if split is None:
        return found
    plan = np.array([_hours(found, name) for name in found.curves.names])
    return replace(found, yours=split_of("yours", split, plan, found.curves))


def _hours(found: Week, account: str) -> float:
    return next(slot.hours.value for slot in found.slots if slot.account == account)


@lru_cache(maxsize=64)
def _planned(client: Client, facts: Facts, seed: int) -> Week:
    """The week without any split to compare it with; a panel asks for it again and again."""
    ours = facts.overridden(client.overrides)
    ranking = where(client, facts, seed=seed)
    curves = curves_of(client, ours, ranking, seed=seed)
    hours = inputs.hours_per_week(client)
    held_out = tuple(c for c in ranking.candidates if c.held and c.rank is None)
    recycle = tuple(c.account for c in ranking.candidates if c.held and c.outcome == "recycle")
    remains = "local_listing" if ranking.first == "local_listing" else "own_site"
    if not curves.accounts:
        lacking = [r.hours_to_pass for r in ranking.relaxations if r.reason == "hours"]
        zero = Quantity("value_per_week", Range(0, 0, "linear"), curves.unit, "yours", "client")
        return Week(
            hours_per_week=hours,
            basis=curves.basis,
            unit=curves.unit,
            slots=(),
            value=zero,
            hour_worth=zero.renamed("hour_worth"),
            hours_left=hours.value,
            binding_limit="minimum" if lacking else "none",
            binding_account=None,
            splits=(),
            yours=None,
            close=closings(held_out, None, curves, hours.value),
            recycle=recycle,
            differences=(),
            remains=remains,
            least_hours=min((h for h in lacking if h is not None), default=None),
            worth=(0.0,),
            draws=0,
            assumptions=(hours, *ranking.assumptions),
            curves=curves,
        )
    plan = allocation.allocate_hours(curves.table(), hours.value)
    close = closings(held_out, plan, curves, hours.value)
    again = _drawn_hours(curves, hours.value)
    behind = tuple(dict.fromkeys((hours, *curves.origins)))
    brought = curves.drawn.value(plan.hours)

    def quantity(name: str, middle: float, draws: NDArray[np.float64], unit: str) -> Quantity:
        low, high = np.quantile(draws, [0.05, 0.95])
        return Quantity(
            name=name,
            range=Range(float(low), float(high), "linear"),
            unit=unit,
            grade=weakest(behind),
            source=sources(behind),
            date=oldest(behind),
            middle=float(middle),
        )

    def slot(place: int, candidate: Candidate) -> Slot:
        own, now = plan.hours[place], brought[:, place]
        less, more = (_beside(curves, plan.hours, place, by) for by in (-1.0, 1.0))
        share = float((again[:, place] > 0).mean())
        minimum = candidate.gate.minimum_hours
        assert minimum is not None  # every account that passes has one
        return Slot(
            account=candidate.account,
            network=candidate.network,
            kind=candidate.kind,
            held=candidate.held,
            outcome=candidate.outcome,
            advice=_advice(candidate, close, fed=own > 0, firm=share >= HALF),
            hours=quantity("hours_on_account", own, again[:, place], "hours"),
            minimum_hours=minimum,
            brings=quantity("brought_per_week", plan.returns[place], now, curves.unit),
            last_hour=quantity("last_hour", plan.last_hour[place], now - less, curves.unit),
            next_hour=quantity("next_hour", plan.next_hour[place], more - now, curves.unit),
            in_plan=share,
        )

    slots = [slot(place, candidate) for place, candidate in enumerate(curves.accounts)]
    one_more = allocation.allocate_hours(curves.table(), min(hours.value + 1, 168.0))
    gained = curves.drawn.value(one_more.hours).sum(axis=1) - brought.sum(axis=1)
    rivals: tuple[tuple[Way, dict[str, float] | None], ...] = (
        ("equal", even(curves, hours.value)),
        ("today", today_s(client, curves)),
        ("ignoring_minimum", thin(curves, hours.value)),
    )
    return Week(
        hours_per_week=hours,
        basis=curves.basis,
        unit=curves.unit,
        slots=tuple(sorted(slots, key=lambda slot: -slot.hours.value)),
        value=quantity("value_per_week", plan.value, brought.sum(axis=1), curves.unit),
        hour_worth=quantity("hour_worth", plan.hour_worth, gained, curves.unit),
        hours_left=plan.hours_left,
        binding_limit=plan.binding_limit,
        binding_account=None if plan.binding_platform is None else str(plan.binding_platform),
        splits=tuple(
            split_of(name, hours_each, plan.hours, curves)
            for name, hours_each in rivals
            if hours_each is not None
        ),
        yours=None,
        close=close,
        recycle=recycle,
        differences=differences(slots),
        remains=remains,
        least_hours=plan.least_hours,
        worth=tuple(plan.worth.tolist()),
        draws=len(again),
        assumptions=behind,
        curves=curves,
    )


def _advice(candidate: Candidate, close: tuple[Closing, ...], *, fed: bool, firm: bool) -> Advice:
    if fed:
        return "feed" if candidate.held else "open" if firm else "try"
    if not candidate.held:
        return "leave"
    tried = any(each.account == candidate.account and each.advice == "try" for each in close)
    return "try" if tried else "park"


def _drawn_hours(curves: Curves, hours: float) -> NDArray[np.float64]:
    """Hours of the best plan in each draw, with its own minimums and curves."""
    drawn = curves.drawn
    plans = allocation.allocate_drawn_hours(
        curves.table(),
        hours,
        scales=drawn.scale,
        hours_constants=drawn.hours_constant,
        minimums=drawn.minimum_hours,
        setup_costs=drawn.setup_cost,
    )
    return plans.hours


def _beside(
    curves: Curves, hours: NDArray[np.float64], place: int, by: float
) -> NDArray[np.float64]:
    """What one account brings with an hour more or less, a draw each."""
    moved = hours.copy()
    moved[place] = max(0.0, moved[place] + by)
    return curves.drawn.value(moved)[:, place]
