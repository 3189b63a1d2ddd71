"""A chart drawn several times a second: what stands still is written once."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from toolkit.figures.svg import svg

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis

_MOST: Final = 64
_END: Final = "</title>"
_LETTER: Final = re.compile(r'<path id="([^"]+)"( d="[^"]*" transform="scale[^>]*/>)')
_USED: Final = re.compile(r'href="#([^"]+)"')


class Frame(NamedTuple):
    """What stands still: its drawing, and the name of each letter that it defines."""

    drawing: str
    letters: dict[str, str]


class Live:
    """Writes one chart again and again; its place on the figure must be set beforehand.

    Labels take most of the time, and between two moves of a slider they seldom change: the axes
    with their labels are written once for each set of labels, the marks and their words each time.
    What the frame defines, letters above all, is not sent a second time with the marks.

    Parameters
    ----------
    moving : {"", "x", "y"}
        The axis whose labels change at nearly every move, if one does: it goes with the marks.
    """

    def __init__(self, moving: str = "") -> None:
        self._frames: dict[object, Frame] = {}
        self._moving = moving

    def svg(self, axes: Axes, *, finding: str) -> str:
        """Return the chart as `toolkit.figures.svg.svg` draws it, in two layers.

        Parameters
        ----------
        axes : matplotlib.axes.Axes
            Bars, lines, collections and texts move; the background and both axes are the frame.
        finding : str
            What the chart shows.

        Returns
        -------
        str
            One ``<svg role="img">`` element: the same ink, the frame below the marks.
        """
        page = axes.get_figure(root=True)
        # The spines stand still too, but over the bars: they are drawn with what moves.
        marks = [*axes.patches, *axes.lines, *axes.collections, *axes.texts, *axes.spines.values()]
        both = {"x": axes.xaxis, "y": axes.yaxis}
        marks += [axis for name, axis in both.items() if name == self._moving]
        fixed = [axis for name, axis in both.items() if name != self._moving]
        still = [axes.patch, *fixed, page.patch]  # type: ignore[union-attr]  # axes are on a figure
        key = (
            *(_written(axis) for axis in fixed),
            axes.get_position().bounds,
            tuple(page.get_size_inches()),  # type: ignore[union-attr]  # axes are on a figure
        )
        if key not in self._frames:
            if len(self._frames) == _MOST:
                self._frames.clear()
            with _hidden(marks):
                alone = svg(axes, finding="frame")
            drawing = alone[alone.index(_END) + len(_END) : -len("</svg>")]
            letters = {shape: name for name, shape in _LETTER.findall(drawing)}
            self._frames[key] = Frame(drawing, letters)
        frame = self._frames[key]
        with _hidden(still):
            drawn = _without(frame.letters, svg(axes, finding=finding))
        at = drawn.index(_END) + len(_END)
        return drawn[:at] + frame.drawing + drawn[at:]


def _written(axis: Axis) -> tuple[object, ...]:
    """What an axis shows: its label, its two ends, and its ticks with their words."""
    if not axis.get_visible():
        return ()
    ticks = [float(place) for place in axis.get_majorticklocs()]
    words = axis.get_major_formatter().format_ticks(ticks)
    # Ends without a tick between them show nothing.
    ends = tuple(axis.get_view_interval()) if ticks else ()
    return axis.get_label_text(), ends, tuple(ticks), tuple(words)


def _without(letters: dict[str, str], drawing: str) -> str:
    """Take those letters out of a drawing, and name them as they are named elsewhere."""
    names = {name: letters[shape] for name, shape in _LETTER.findall(drawing) if shape in letters}
    drawing = _LETTER.sub(lambda match: "" if match[1] in names else match[0], drawing)
    drawing = _USED.sub(lambda match: f'href="#{names.get(match[1], match[1])}"', drawing)
    return drawing.replace("<defs></defs>", "")


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
