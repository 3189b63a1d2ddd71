"""Where charts stand on their figures: measured once for each set of labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.transforms import Bbox


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
    """Remembers where charts stand with each set of labels: measuring takes as long as drawing."""

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
            self._places[key] = room_for(charts)
        put(charts, self._places[key])
        return self._places[key]

    def after(self, *charts: Axes) -> None:
        """Do nothing: the place is known before the charts are written."""
