"""A range of two ends: two sliders under one name that cannot pass each other."""

from __future__ import annotations

import math
from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from toolkit import text
from toolkit.widgets.slider import stops

if TYPE_CHECKING:
    from toolkit.text import Locale

_HERE = Path(__file__).parent
# Steps of a slider that goes over several powers of ten, within one of them.
_STEPS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8)
_EXACT = 9


class RangeSlider(anywidget.AnyWidget):
    """Two native, labelled ranges for a low and a high end: mouse, finger, every key of a slider.

    As `toolkit.widgets.slider.Slider`: the browser moves between numbered positions, Python knows
    what each one is worth and how it is written. An end that would pass the other stops there.

    Parameters
    ----------
    points : sequence of float
        The values an end can take, lowest first.
    readouts : sequence of str
        How each is written, without its unit.
    label, low_label, high_label : str
        What the range is, with the unit; the name of each end.
    value : tuple of float
        Low and high end. Each becomes the nearest point.
    """

    _esm = _HERE / "range_slider.js"
    # Each end looks as a slider does.
    _css = "".join(
        (_HERE / name).read_text(encoding="utf-8") for name in ("slider.css", "range_slider.css")
    )

    label = traitlets.Unicode().tag(sync=True)
    low_label = traitlets.Unicode().tag(sync=True)
    high_label = traitlets.Unicode().tag(sync=True)
    readouts = traitlets.List(traitlets.Unicode()).tag(sync=True)
    # Both ends travel together, so that no half of a move is ever computed.
    positions = traitlets.List(traitlets.Int()).tag(sync=True, echo_update=False)
    points = traitlets.List(traitlets.Float())
    value = traitlets.Tuple(traitlets.Float(), traitlets.Float())

    @traitlets.validate("positions")
    def _inside(self, proposal: Any) -> list[int]:
        last = len(self.points) - 1
        low, high = (min(max(int(place), 0), last) for place in proposal["value"])
        return [min(low, high), max(low, high)]

    @traitlets.validate("value")
    def _nearest(self, proposal: Any) -> tuple[float, float]:
        low, high = sorted(float(self.points[self._at(end)]) for end in proposal["value"])
        return low, high

    @traitlets.observe("positions")
    def _positions_moved(self, change: Any) -> None:
        low, high = change["new"]
        self.value = (self.points[low], self.points[high])

    @traitlets.observe("value")
    def _value_moved(self, change: Any) -> None:
        self.positions = [self._at(end) for end in change["new"]]

    def _at(self, value: float) -> int:
        above = min(bisect_left(self.points, value), len(self.points) - 1)
        below = max(above - 1, 0)
        return above if self.points[above] - value <= value - self.points[below] else below


def range_slider(
    label: str,
    value: tuple[float, float],
    locale: Locale,
    *,
    low: float,
    high: float,
    step: float | None = None,
    decimals: int = 1,
) -> RangeSlider:
    """Return a slider of two ends from `low` to `high`.

    Parameters
    ----------
    label : str
        What it sets, with the unit.
    value : tuple of float
        Where its ends start; each is a stop of its own.
    locale : Locale
        The reader's locale.
    low, high : float
        Usual ends.
    step : float, optional
        Distance of an arrow key. By default the steps grow with the value, ten to a power of ten:
        for what may be a thousandth or a half.
    decimals : int
        Digits of a value that is not whole, for even steps.

    Returns
    -------
    RangeSlider
        With a ``value`` of two ends to read and to observe.

    Examples
    --------
    >>> share = range_slider("Share (%)", (10, 90), "en_US", low=1, high=100, step=1)
    >>> share.positions = [95, 5]
    >>> share.value
    (6.0, 96.0)
    """
    if step is None:
        points = _growing(value, low, high)
        readouts = [_short(point, locale) for point in points]
    else:
        points, readouts = _even(value, locale, low, high, step, decimals)
    return RangeSlider(
        label=label,
        low_label=text.say("worth.low_end", locale, label=label),
        high_label=text.say("worth.high_end", locale, label=label),
        points=points,
        readouts=readouts,
        value=value,
    )


def _even(
    value: tuple[float, float],
    locale: Locale,
    low: float,
    high: float,
    step: float,
    decimals: int,
) -> tuple[list[float], list[str]]:
    written: dict[float, str] = {}
    for end in value:
        written |= dict(
            zip(
                *stops(end, locale, low=low, high=high, step=step, decimals=decimals),
                strict=True,
            )
        )
    points = sorted(written)
    return points, [written[point] for point in points]


def _growing(value: tuple[float, float], low: float, high: float) -> list[float]:
    """1, 1.2, 1.5, 2... times each power of ten between the ends, and the value's own ends."""
    least, most = min(low, *value), max(high, *value)
    powers = range(math.floor(math.log10(least)), math.ceil(math.log10(most)) + 1)
    steps = {round(step * 10.0**power, _EXACT) for power in powers for step in _STEPS}
    inside = {step for step in steps if least <= step <= most}
    return sorted(inside | {round(float(end), _EXACT) for end in value})


def _short(value: float, locale: Locale) -> str:
    """Two significant digits, no trailing zero."""
    digits = max(0, 1 - math.floor(math.log10(value))) if value < 10 else 0
    decimals = next(d for d in range(digits + 1) if d == digits or round(value, d) == value)
    return text.number(value, locale, decimals=decimals)
