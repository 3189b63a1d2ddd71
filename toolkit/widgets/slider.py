"""A slider that has a name, speaks the reader's numbers, and never drifts off its steps."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from toolkit import text

if TYPE_CHECKING:
    from toolkit.text import Locale

_HERE = Path(__file__).parent
_EXACT = 9
"""Decimals kept: enough for any step, too few for what binary fractions add."""


class Slider(anywidget.AnyWidget):
    """A native, labelled range: mouse, finger, arrow keys, Page Up and Page Down, Home and End.

    The browser moves between numbered positions. Python alone knows what each one is worth and
    how it is written, so the page shows the same typography as the prose.

    Parameters
    ----------
    points : sequence of float
        The values it can take, lowest first.
    readouts : sequence of str
        How each is written, without its unit.
    label : str
        What it sets, with the unit.
    value : float
        Where it starts. Anything given, then or later, becomes the nearest point.
    """

    _esm = _HERE / "slider.js"
    _css = _HERE / "slider.css"

    label = traitlets.Unicode().tag(sync=True)
    readouts = traitlets.List(traitlets.Unicode()).tag(sync=True)
    # An echo of an older move would pull the handle back under the hand.
    position = traitlets.Int(0).tag(sync=True, echo_update=False)
    points = traitlets.List(traitlets.Float())
    value = traitlets.Float()

    @property
    def min(self) -> float:
        """The lowest value."""
        return float(self.points[0])

    @property
    def max(self) -> float:
        """The highest value."""
        return float(self.points[-1])

    @traitlets.validate("position")
    def _inside(self, proposal: Any) -> int:
        return min(max(int(proposal["value"]), 0), len(self.points) - 1)

    @traitlets.validate("value")
    def _nearest(self, proposal: Any) -> float:
        return float(self.points[self._at(proposal["value"])])

    @traitlets.observe("position")
    def _position_moved(self, change: Any) -> None:
        self.value = self.points[change["new"]]

    @traitlets.observe("value")
    def _value_moved(self, change: Any) -> None:
        self.position = self._at(change["new"])

    def restart(self, points: Sequence[float], readouts: Sequence[str], value: float) -> None:
        """Take other values, in one message to the browser, and stand at one of them."""
        with self.hold_sync():
            self.points, self.readouts = list(points), list(readouts)
            self.value = value
            self.position = self._at(value)

    def _at(self, value: float) -> int:
        above = min(bisect_left(self.points, value), len(self.points) - 1)
        below = max(above - 1, 0)
        return above if self.points[above] - value <= value - self.points[below] else below


def slider(
    label: str,
    value: float,
    locale: Locale,
    *,
    low: float,
    high: float,
    step: float,
    decimals: int = 1,
) -> Slider:
    """Return a slider from `low` to `high` by `step`.

    A value between two steps or beyond the ends is the client's own: it is kept as a stop of its
    own, and the slider made long enough for it.

    Parameters
    ----------
    label : str
        What it sets, with the unit.
    value : float
        Where it starts.
    locale : Locale
        The reader's locale.
    low, high, step : float
        Usual ends, and the distance of an arrow key.
    decimals : int
        Digits of a value that is not whole.

    Returns
    -------
    Slider
        With a ``value`` to read and to observe.

    Examples
    --------
    >>> hours = slider("Heures", 6, "fr_FR", low=0.5, high=40, step=0.5)
    >>> hours.position += 1
    >>> hours.value, hours.readouts[hours.position]
    (6.5, '6,5')
    """
    points, readouts = stops(value, locale, low=low, high=high, step=step, decimals=decimals)
    return Slider(label=label, points=points, readouts=readouts, value=value)


def stops(
    value: float, locale: Locale, *, low: float, high: float, step: float, decimals: int = 1
) -> tuple[list[float], list[str]]:
    """Return the values of a slider that starts from `value`, and how each is written.

    Parameters
    ----------
    value, locale, low, high, step, decimals
        As in `slider`.

    Examples
    --------
    >>> stops(2.5, "en_US", low=0, high=3, step=1)
    ([0.0, 1.0, 2.0, 2.5, 3.0], ['0', '1', '2', '2.5', '3'])
    """
    first = math.ceil(round((min(low, value) - low) / step, _EXACT))
    last = math.floor(round((max(high, value) - low) / step, _EXACT))
    steps = {round(low + step * count, _EXACT) for count in range(first, last + 1)}
    points = sorted(steps | {round(value, _EXACT)})
    return [float(point) for point in points], [_written(p, locale, decimals) for p in points]


def _written(value: float, locale: Locale, decimals: int) -> str:
    """Whole numbers without decimals, others with theirs, a client's own with two."""
    digits = next((some for some in (0, decimals) if round(value, some) == value), 2)
    return text.number(value, locale, decimals=digits)
