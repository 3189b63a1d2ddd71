"""Other ways to share the hours of a week, and what each loses against the best."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.answers.accounts import BY_KIND
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.data.overrides import unknown_name
from toolkit.model import allocation
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.curves import Curves
    from toolkit.client import Client

    Numbers = NDArray[np.float64]

Way = Literal["equal", "today", "ignoring_minimum", "yours"]


@dataclass(frozen=True)
class Split:
    """One way to share hours among accounts.

    Attributes
    ----------
    way : {"equal", "today", "ignoring_minimum", "yours"}
        Whose.
    hours : dict of str to float
        Hours a week by account; those that get none are left out.
    total : float
        Their sum.
    below : tuple of str
        Accounts that get some hours, and less than their minimum.
    wasted : float
        Hours on those.
    value : Quantity
        What it brings a week, net of set-up.
    lost : Quantity
        What it loses against the best plan; its range, in the draws, may begin below 0: where
        another split does better than the plan.
    lost_share : Quantity
        The same as a share of what the best plan brings.
    """

    way: Way
    hours: Mapping[str, float]
    total: float
    below: tuple[str, ...]
    wasted: float
    value: Quantity
    lost: Quantity
    lost_share: Quantity


def even(curves: Curves, hours: float) -> dict[str, float] | None:
    """Return the same hours for each account held; None without any."""
    held = [candidate.account for candidate in curves.accounts if candidate.held]
    if not held:
        return None
    places = [curves.names.index(name) for name in held]
    each = allocation.equal_split(curves.table(among=places), hours)
    return dict(zip(held, map(float, each), strict=True))


def today_s(client: Client, curves: Curves) -> dict[str, float] | None:
    """Return today's hours by account; None unless the client gave them for all it holds."""
    found: dict[str, float] = {}
    for mine in client.accounts:
        for candidate in curves.accounts:
            same = candidate.kind == mine.kind or candidate.network not in BY_KIND
            if candidate.network == mine.network and same and candidate.held:
                if mine.hours_per_week is None:
                    return None
                found[candidate.account] = mine.hours_per_week
    return found or None


def thin(curves: Curves, hours: float) -> dict[str, float]:
    """Return the hours of an optimiser that knows of no minimum and no set-up."""
    each = allocation.split_without_minimum(curves.table(), hours)
    return dict(zip(curves.names, map(float, each), strict=True))


def split_of(way: Way, hours: Mapping[str, float], best: Numbers, curves: Curves) -> Split:
    """Return what a split brings, and loses against the best plan.

    Parameters
    ----------
    way : {"equal", "today", "ignoring_minimum", "yours"}
        Whose split.
    hours : mapping of str to float
        Hours a week by account.
    best : ndarray of float, shape (accounts,)
        Hours of the best plan.
    curves : Curves
        What hours bring.

    Returns
    -------
    Split
        Accounts below their minimum bring nothing, and their set-up is not charged either.

    Raises
    ------
    InvalidInput
        An account that is not among those that pass the gates, hours below 0.
    """
    for name in hours:
        if name not in curves.names:
            raise unknown_name("account", name, curves.names)
    each = np.array([float(hours.get(name, 0.0)) for name in curves.names])
    value = float(allocation.value_of_hours(curves.table(), each))
    top = float(curves.middle.value(best).sum())
    drawn, drawn_top = (curves.drawn.value(some).sum(axis=1) for some in (each, best))
    lost = max(0.0, top - value)
    pays = drawn_top > 0
    shares = (drawn_top - drawn)[pays] / drawn_top[pays] if pays.any() else np.zeros(1)
    short = (each > 0) & (each < curves.middle.minimum_hours - 1e-9)

    def quantity(name: str, middle: float, draws: Numbers, unit: str) -> Quantity:
        low, high = (float(end) for end in np.quantile(draws, [0.05, 0.95]))
        return Quantity(
            name=name,
            range=Range(low, high, "linear"),
            unit=unit,
            grade=weakest(curves.origins),
            source=sources(curves.origins),
            date=oldest(curves.origins),
            middle=middle,
        )

    return Split(
        way=way,
        hours={name: float(h) for name, h in zip(curves.names, each, strict=True) if h > 0},
        total=float(each.sum()),
        below=tuple(name for name, is_short in zip(curves.names, short, strict=True) if is_short),
        wasted=float(each[short].sum()),
        value=quantity("split_value", value, drawn, curves.unit),
        lost=quantity("split_lost", lost, drawn_top - drawn, curves.unit),
        lost_share=quantity("split_lost_share", lost / top if top > 0 else 0.0, shares, "share"),
    )
