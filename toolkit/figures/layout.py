"""Where charts stand on their figures: measured once for each set of labels."""

from __future__ import annotations

import contextlib
import functools
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from toolkit.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.backend_bases import RendererBase
    from matplotlib.text import Text
    from matplotlib.transforms import Bbox

# Inches kept free at the edge of the page.
_PAD: Final = 0.04
# A word that hangs on a bar moves less than the chart's end: the room is found in a few steps.
_TRIES: Final = 4
# Share of the page by which a chart's right end moves.
_STEP: Final = 0.025


@style.apply()
def room_for(charts: Sequence[Axes]) -> Bbox:
    """Return the place in which every one of the charts has room for its labels.

    Parameters
    ----------
    charts : sequence of Axes
        On figures of one size, each alone on its own.

    Returns
    -------
    Bbox
        In shares of the figure.
    """
    for chart in charts:
        page = chart.get_figure(root=True)
        page.set_layout_engine("constrained")  # type: ignore[union-attr]  # axes are on a figure
        # From where a new chart stands: what was found before would be seen in the last digits.
        chart.set_position((0.125, 0.11, 0.775, 0.77))
        chart.set_in_layout(True)
        page.draw_without_rendering()  # type: ignore[union-attr]  # axes are on a figure
    return within([chart.get_position() for chart in charts])


def within(places: Sequence[Bbox]) -> Bbox:
    """Return the place that lies within all of these."""
    from matplotlib.transforms import Bbox

    left, bottom = (max(ends) for ends in zip(*(place.min for place in places), strict=True))
    right, top = (min(ends) for ends in zip(*(place.max for place in places), strict=True))
    return Bbox.from_extents(left, bottom, right, top)


def put(charts: Sequence[Axes], place: Bbox) -> None:
    """Put charts where there is room, so that a tenth is as long on each of them."""
    for chart in charts:
        chart.get_figure(root=True).set_layout_engine(None)  # type: ignore[union-attr]  # axes are on a figure
        chart.set_position(place)


class Layout:
    """Remembers where charts stand with each set of labels: measuring takes as long as drawing.

    Words beside the bars may grow with their numbers: the chart ends earlier where they do.
    """

    def __init__(self) -> None:
        self._places: dict[object, Bbox] = {}

    def before(self, *charts: Axes) -> Bbox:
        """Put charts where they have room, before they are written, and return the place."""
        labels = frozenset(
            label.get_text() for chart in charts for label in chart.get_yticklabels()
        )
        page = charts[0].get_figure(root=True)
        key = (labels, len(charts), tuple(page.get_size_inches()))  # type: ignore[union-attr]  # axes are on a figure
        if key not in self._places:
            with _out_of_layout([word for chart in charts for word in chart.texts]):
                self._places[key] = room_for(charts)
        put(charts, self._places[key])
        place = within([_beside_its_words(chart) for chart in charts])
        put(charts, place)
        return place

    def after(self, *charts: Axes) -> None:
        """Do nothing: the place is known before the charts are written."""


@contextlib.contextmanager
def _out_of_layout(words: Sequence[Text]) -> Iterator[None]:
    counted = [word for word in words if word.get_in_layout()]
    for word in counted:
        word.set_in_layout(False)
    try:
        yield
    finally:
        for word in counted:
            word.set_in_layout(True)


@style.apply()
def _beside_its_words(chart: Axes) -> Bbox:
    """Return where the chart stands, its right end moved until the longest word has room."""
    from matplotlib.transforms import Bbox

    page: Any = chart.get_figure(root=True)
    place = chart.get_position()
    right, edge = place.x1, page.bbox.width - _PAD * page.dpi
    measure = _renderer(page.dpi)
    words = [word for word in chart.texts if word.get_text()]
    for _ in range(_TRIES):
        chart.set_position(Bbox.from_extents(place.x0, place.y0, right, place.y1))
        ends = [word.get_window_extent(measure).x1 for word in words]
        over = max(ends, default=edge) - edge
        if over <= 0:
            break
        # In steps, so that a digit more does not move the chart: its frame is written again then.
        wanted = math.floor((right - over / page.bbox.width) / _STEP) * _STEP
        right = max(wanted, (place.x0 + right) / 2)
    return Bbox.from_extents(place.x0, place.y0, right, place.y1)


@functools.cache
def _renderer(dpi: float) -> RendererBase:
    """Return what measures words, without a figure drawn for it."""
    from matplotlib.backends.backend_agg import RendererAgg

    return RendererAgg(1, 1, dpi)
