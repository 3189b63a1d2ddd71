"""How a class's predictions spread: a few wide ranges, each of five people or more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.lessons.learn import units
from toolkit.lessons.learn.bank import predictions
from toolkit.lessons.teach.groups import SMALLEST, People, hidden
from toolkit.lessons.teach.traces import Traces

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.text import Locale

_STEPS = 4


@dataclass(frozen=True)
class Range:
    """Predictions from `low` up to but not including `high`; None is open."""

    low: float | None
    high: float | None
    people: int | None


@dataclass(frozen=True)
class Spread:
    """The predictions of a class for one question.

    Parameters
    ----------
    item, unit : str
        Id of the prediction, and its unit.
    people : int or None
        Who predicted; None must not be shown.
    ranges : tuple of Range
        Upwards. One only where the class is too small to be divided; their edges are round
        numbers, nobody's own.
    """

    item: str
    unit: str
    people: int | None
    ranges: tuple[Range, ...]


def spreads(traces: Traces) -> list[Spread]:
    """Return how the first prediction of each person spreads, by question in course order."""
    return [spread for item in sorted(predictions) if (spread := _spread(item, traces)) is not None]


def _spread(item: str, traces: Traces) -> Spread | None:
    mine = [line for line in traces.lines if line.item == item and line.kind == "predict"]
    if not mine:
        return None
    unit = Counter(line.unit for line in mine).most_common(1)[0][0]
    first: dict[str, float] = {}
    for line in mine:
        if line.unit == unit and line.guess is not None:
            first.setdefault(line.person, line.guess)
    parts = _parts(first)
    groups: dict[str, People] = {str(at): people for at, (_, _, people) in enumerate(parts)}
    groups["none"] = traces.people.difference(first)
    unseen = hidden(groups, traces.people)
    ranges = tuple(
        Range(low, high, None if str(at) in unseen else len(people))
        for at, (low, high, people) in enumerate(parts)
    )
    return Spread(item, unit, None if unseen else len(first), ranges)


def _parts(guesses: dict[str, float]) -> list[tuple[float | None, float | None, People]]:
    """Return ranges with round edges, each of `SMALLEST` people or more where there are enough."""
    parts: list[tuple[float | None, float | None, People]] = []
    low: float | None = None
    for high in (*edges(guesses.values()), None):
        inside = frozenset(
            who
            for who, guess in guesses.items()
            if (low is None or guess >= low) and (high is None or guess < high)
        )
        if len(inside) >= SMALLEST or high is None:
            parts.append((low, high, inside))
            low = high
    if len(parts) > 1 and len(parts[-1][2]) < SMALLEST:
        (start, _, before), (_, _, after) = parts[-2:]
        parts[-2:] = [(start, None, before | after)]
    return parts


def edges(guesses: Iterable[float]) -> list[float]:
    """Return round numbers that cut the middle of the guesses in about four.

    Parameters
    ----------
    guesses : iterable of float
        At least one.

    Returns
    -------
    list of float
        Multiples of 1, 2 or 5 times a power of ten, upwards.

    Examples
    --------
    >>> edges([120, 250, 300, 410, 480, 500])
    [200.0, 300.0, 400.0]
    >>> edges([0.2, 0.2, 0.2])
    [0.2, 0.3]
    """
    ordered = sorted(guesses)
    last = len(ordered) - 1
    low, high = ordered[round(0.1 * last)], ordered[round(0.9 * last)]
    step = _round((high - low) / _STEPS or abs(low) / 2 or 1.0)
    first = math.floor(low / step) + 1
    count = math.floor(high / step) - first + 1
    if count < 1:
        first, count = first - 1, 2
    return [_tidied((first + at) * step) for at in range(count)]


def _round(step: float) -> float:
    """Return the next of 1, 2, 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(many * power for many in (1, 2, 5, 10) if many * power >= step * (1 - 1e-9))


def _tidied(edge: float) -> float:
    return float(f"{edge:.9g}")


@style.apply()
def draw(spread: Spread, locale: Locale) -> Axes:
    """Return one bar a range; a hidden one has no bar and says so."""
    import seaborn

    names = [label(spread, place, locale) for place in spread.ranges]
    axes = style.axes(height=0.45 + 0.32 * len(names))
    seaborn.barplot(
        x=[place.people or 0 for place in spread.ranges],
        y=names,
        orient="h",
        color=style.ACCENT,
        saturation=1,
        width=0.62,
        ax=axes,
    )
    axes.set(xlabel="", ylabel="")
    style.from_zero(axes, room=0.25)
    return style.label_bars(axes, [people(place.people, locale) for place in spread.ranges])


def finding(spread: Spread, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    seen = [place for place in spread.ranges if place.people is not None]
    largest = max(seen, key=lambda place: place.people or 0)
    where, who = label(spread, largest, locale), people(largest.people, locale)
    if sum(place.people == largest.people for place in seen) > 1:
        return text.say("class.spread_tied", locale, people=who)
    if spread.people is None:
        return text.say("class.spread_partly", locale, range=where, people=who)
    n = text.integer(spread.people, locale)
    return text.say("class.spread", locale, count=spread.people, n=n, range=where, people=who)


def table(spread: Spread, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    return pd.DataFrame(
        {
            text.say("class.column_range", locale): [
                label(spread, place, locale) for place in spread.ranges
            ],
            text.say("class.column_people", locale): [
                people(place.people, locale) for place in spread.ranges
            ],
        }
    )


def label(spread: Spread, place: Range, locale: Locale) -> str:
    """Return a range in words."""
    low, high = (
        None if end is None else units.written(end, spread.unit, locale)
        for end in (place.low, place.high)
    )
    if low is None and high is None:
        return text.say("class.range_all", locale)
    if low is None:
        return text.say("class.range_under", locale, high=high)
    if high is None:
        return text.say("class.range_from", locale, low=low)
    return text.say("class.range_between", locale, low=low, high=high)


def people(count: int | None, locale: Locale) -> str:
    """Return a number of people, or the word for one that is hidden."""
    if count is None:
        return text.say("class.hidden", locale)
    return text.say("unit.people", locale, count=count, n=text.integer(count, locale))
