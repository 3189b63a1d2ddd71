"""Where the next hour goes: what the best plan brings with more and more hours a week."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.model import allocation

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.week import Week

    Numbers = NDArray[np.float64]

# How far beyond the client's hours the curve goes, and at least.
BEYOND, AT_LEAST = 1.5, 12.0


@dataclass(frozen=True)
class Step:
    """One whole hour more.

    Attributes
    ----------
    hours : float
        Hours a week, this one included.
    adds : float
        What it adds, in the week's unit.
    goes_to : tuple of str
        Accounts that have more than with an hour less, the largest gain first.
    enters, leaves : tuple of str
        Accounts that come into the plan with it, or drop out.
    """

    hours: float
    adds: float
    goes_to: tuple[str, ...]
    enters: tuple[str, ...]
    leaves: tuple[str, ...]


@dataclass(frozen=True)
class NextHour:
    """What the best plan brings with more and more hours.

    Attributes
    ----------
    unit : str
        As the week's.
    asked : float
        The client's own hours.
    hours, value : tuple of float
        The curve, a point each quarter of an hour.
    entries : tuple of (float, str)
        Hours from which an account is in the plan for the first time, and which.
    steps : tuple of Step
        One for each whole hour.
    """

    unit: str
    asked: float
    hours: tuple[float, ...]
    value: tuple[float, ...]
    entries: tuple[tuple[float, str], ...]
    steps: tuple[Step, ...]

    @property
    def step(self) -> Step | None:
        """The hour that comes after the client's own."""
        return next((step for step in self.steps if step.hours > self.asked), None)


def next_hour(week: Week) -> NextHour:
    """Return what the best plan brings with more and more hours, and where each goes.

    Parameters
    ----------
    week : Week
        The client's week; its curves are used as they stand.

    Returns
    -------
    NextHour
        Up to half as many hours again, and twelve at least. Minimums make steps: an hour may
        bring less than the one after it, which lets a new account in.
    """
    asked = week.hours_per_week.value
    most = min(168.0, float(np.ceil(max(AT_LEAST, BEYOND * asked))))
    if not week.slots:
        return NextHour(week.unit, asked, (0.0,), (0.0,), (), ())
    names, table = week.curves.names, week.curves.table()
    worth = allocation.allocate_hours(table, most).worth
    plans = [allocation.allocate_hours(table, quarters / 4).hours for quarters in range(len(worth))]
    first = {
        name: next((at / 4 for at, plan in enumerate(plans) if plan[place] > 0), None)
        for place, name in enumerate(names)
    }
    return NextHour(
        unit=week.unit,
        asked=asked,
        hours=tuple((np.arange(len(worth)) / 4).tolist()),
        value=tuple(worth.tolist()),
        entries=tuple(sorted((at, name) for name, at in first.items() if at is not None)),
        steps=tuple(
            _step(float(hour), names, plans[4 * hour - 4], plans[4 * hour], worth)
            for hour in range(1, int(most) + 1)
        ),
    )


def _step(
    hour: float, names: tuple[str, ...], before: Numbers, after: Numbers, worth: Numbers
) -> Step:
    """What changes between one whole hour and the next."""
    gained = after - before
    order = sorted(np.flatnonzero(gained > 0), key=lambda place: -gained[place])
    end = int(4 * hour)
    return Step(
        hours=hour,
        adds=float(worth[end] - worth[end - 4]),
        goes_to=tuple(names[place] for place in order),
        enters=tuple(names[place] for place in order if before[place] == 0),
        leaves=tuple(
            name
            for name, now, then in zip(names, after, before, strict=True)
            if now == 0 and then > 0
        ),
    )
