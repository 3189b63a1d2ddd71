"""A chart drawn several times a second: what stands still is written once."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from toolkit.figures.svg import svg

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes

_MOST: Final = 64
_END: Final = "</title>"


class Live:
    """Writes one chart again and again; its place on the figure must be set beforehand.

    Labels take most of the time, and between two moves of a slider they seldom change: the axes
    with their labels are written once for each set of labels, the marks and their words each time.
    """

    def __init__(self) -> None:
        self._frames: dict[object, str] = {}

    def svg(self, axes: Axes, *, finding: str) -> str:
        """Return the chart as `toolkit.figures.svg.svg` draws it, in two layers.

        Parameters
        ----------
        axes : matplotlib.axes.Axes
            Lines, collections and texts move; the rest is the frame.
        finding : str
            What the chart shows.

        Returns
        -------
        str
            One ``<svg role="img">`` element: the same ink, the frame below the marks.
        """
        page = axes.get_figure(root=True)
        marks = (*axes.lines, *axes.collections, *axes.texts)
        still = (axes.patch, axes.xaxis, axes.yaxis, *axes.spines.values(), page.patch)  # type: ignore[union-attr]  # axes are on a figure
        key = (
            tuple(label.get_text() for label in axes.get_yticklabels()),
            axes.get_xlabel(),
            axes.get_ylim(),
            axes.get_position().bounds,
            tuple(page.get_size_inches()),  # type: ignore[union-attr]  # axes are on a figure
        )
        if key not in self._frames:
            if len(self._frames) == _MOST:
                self._frames.clear()
            with _hidden(marks):
                frame = svg(axes, finding="frame")
            self._frames[key] = frame[frame.index(_END) + len(_END) : -len("</svg>")]
        with _hidden(still):
            drawn = svg(axes, finding=finding)
        at = drawn.index(_END) + len(_END)
        return drawn[:at] + self._frames[key] + drawn[at:]


@contextlib.contextmanager
def _hidden(artists: Sequence[Artist]) -> Iterator[None]:
    seen = [artist for artist in artists if artist.get_visible()]
    for artist in seen:
        artist.set_visible(False)
    try:
        yield
    finally:
        for artist in seen:
            artist.set_visible(True)
