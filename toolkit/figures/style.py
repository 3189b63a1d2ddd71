"""One design for every chart: a text face that comes with a package, grey and one accent.

Colours are tested, not chosen by eye: text reaches 4.5:1 on white, marks reach 3:1, and the
series stay apart for the three kinds of colour blindness. Colour is never alone: label directly.

Charts are drawn on `matplotlib.figure.Figure`, never through pyplot: nothing global is opened,
so nothing has to be closed, and a notebook never shows the same chart twice.
"""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK = "#1b2733"
"""Text, and the value that counts."""
QUIET = "#56626f"
"""Secondary text: axis labels, units, notes."""
GREY = "#7e8995"
"""Marks that are there to compare with."""
RULE = "#d3d9df"
"""Hairlines and grids: decoration, nothing is read from them."""
PALE = "#eef2f4"
"""Backgrounds of tiles and bands; ink on it keeps 4.5:1."""
ACCENT = "#00607a"
"""The one accent: what the finding speaks about."""
ALERT = "#a83232"
"""What to stop, a loss, a weak number."""
OCHRE = "#b88400"
"""A fourth series, when there must be one; a mark, never text."""

SERIES = (ACCENT, GREY, ALERT, OCHRE)
"""Series in the order they are used."""

FONT = "Source Sans Pro"
WIDTH = 6.85
"""Width of a chart in inches: the text width of the A4 page (174 mm)."""

_FILES = (
    "SourceSansPro-Regular.ttf",
    "SourceSansPro-It.ttf",
    "SourceSansPro-Semibold.ttf",
    "SourceSansPro-Bold.ttf",
)

_ONE_AT_A_TIME = threading.RLock()
# Read and changed by the thread that holds the lock.
_INSIDE: list[bool] = []


def rc() -> dict[Any, Any]:
    """Return matplotlib's settings of the house.

    Letters are drawn as outlines (`svg.fonttype` "path"): a chart looks the same on a machine
    that lacks the face, and its labels cannot collide there. What it says is read aloud from its
    title and its table, never from its letters.
    """
    from cycler import cycler

    return {
        "axes.axisbelow": True,
        "axes.edgecolor": GREY,
        "axes.facecolor": "white",
        "axes.grid": False,
        "axes.labelcolor": QUIET,
        "axes.labelpad": 6,
        "axes.labelsize": 9,
        "axes.linewidth": 0.8,
        "axes.prop_cycle": cycler(color=SERIES),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "axes.titlelocation": "left",
        "axes.titlesize": 10,
        "axes.titleweight": "semibold",
        "axes.titlecolor": INK,
        "axes.unicode_minus": True,
        "figure.facecolor": "white",
        "font.family": ["sans-serif"],
        "font.sans-serif": [FONT, "DejaVu Sans"],
        "font.size": 9.5,
        "grid.color": RULE,
        "grid.linewidth": 0.7,
        "legend.fontsize": 9,
        "legend.frameon": False,
        "lines.linewidth": 2,
        "lines.markersize": 6,
        "patch.edgecolor": "white",
        "patch.linewidth": 0,
        "savefig.facecolor": "white",
        "svg.fonttype": "path",
        "svg.hashsalt": "social-strategy-toolkit",
        "text.color": INK,
        "xtick.color": GREY,
        "xtick.labelcolor": QUIET,
        "xtick.labelsize": 9,
        "xtick.major.size": 3,
        "ytick.color": GREY,
        "ytick.labelcolor": INK,
        "ytick.labelsize": 9.5,
        "ytick.major.size": 0,
    }


@functools.cache
def register_font() -> None:
    """Make the text face known to matplotlib, once a process."""
    from pathlib import Path

    import font_source_sans_pro
    from matplotlib import font_manager

    for name in _FILES:
        font_manager.fontManager.addfont(Path(font_source_sans_pro.font_directory) / name)


@contextlib.contextmanager
def apply() -> Iterator[None]:
    """Draw in the house style: a ``with`` block, or a decorator of a function that draws.

    One thread draws at a time: matplotlib's settings are everybody's, and a notebook may move a
    panel in one thread while a cell draws in another.

    Examples
    --------
    >>> from toolkit.figures import style
    >>> @style.apply()
    ... def bars(table, *, ax=None):
    ...     ax = style.axes(height=2) if ax is None else ax
    ...     ax.barh(table["account"], table["hours"], color=style.ACCENT)
    ...     return ax
    >>> [float(bar.get_width()) for bar in bars({"account": ["page"], "hours": [3.0]}).patches]
    [3.0]
    """
    import matplotlib

    register_font()
    with _ONE_AT_A_TIME:
        if _INSIDE:  # the settings are in place already, and are dear to copy
            yield
            return
        _INSIDE.append(True)
        try:
            with matplotlib.rc_context(rc()):
                yield
        finally:
            _INSIDE.clear()


def axes(width: float = WIDTH, height: float = 2.6) -> Axes:
    """Return fresh, styled axes on a figure of their own.

    Parameters
    ----------
    width, height : float, optional
        Size in inches; the width is by default the text width of an A4 page.

    Returns
    -------
    matplotlib.axes.Axes
        Nothing is registered with pyplot.

    Examples
    --------
    >>> axes(height=2).figure.get_size_inches().tolist()
    [6.85, 2.0]
    """
    from matplotlib.figure import Figure

    with apply():
        return Figure(figsize=(width, height), layout="constrained").subplots()


def from_zero(axes: Axes, *, along: str = "x", room: float = 0.12) -> Axes:
    """Start a bar chart's value axis at zero and leave room for the labels at the bars' ends.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
        With its bars drawn.
    along : {"x", "y"}
        The axis that carries the values.
    room : float, optional
        Room beyond the longest bar, as a share of it.

    Examples
    --------
    >>> chart = axes(height=1)
    >>> _ = chart.barh(["page"], [10.0])
    >>> tuple(float(end) for end in from_zero(chart, room=0.5).get_xlim())
    (0.0, 15.0)
    """
    ends = [bar.get_x() + bar.get_width() for bar in axes.patches]  # type: ignore[attr-defined]  # bars
    if along == "y":
        ends = [bar.get_y() + bar.get_height() for bar in axes.patches]  # type: ignore[attr-defined]  # bars
    high, low = max(0.0, *ends, 0.0), min(0.0, *ends, 0.0)
    span = (high - low) or 1.0
    limits = (low - span * room if low < 0 else 0.0, high + span * room if high > 0 else 0.0)
    axes.set_xlim(*limits) if along == "x" else axes.set_ylim(*limits)
    return axes


def label_bars(axes: Axes, texts: Sequence[str], *, bold: Sequence[int] = ()) -> Axes:
    """Write each bar's value at its end, and take the value axis away: it is no longer needed.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
        With one container of bars.
    texts : sequence of str
        One label a bar, already formatted for the reader.
    bold : sequence of int, optional
        Places of the bars the finding speaks about.
    """
    bars = axes.containers[0]
    with apply():
        labels = axes.bar_label(bars, labels=list(texts), padding=4, color=INK)  # type: ignore[arg-type]  # bars
    for place in bold:
        labels[place].set_fontweight("semibold")
    horizontal = getattr(bars, "orientation", "horizontal") == "horizontal"
    value_axis = axes.xaxis if horizontal else axes.yaxis
    value_axis.set_visible(False)
    axes.spines["bottom" if horizontal else "left"].set_visible(False)
    return axes


def value_axis(axes: Axes, format_value: Callable[[float], str], *, along: str = "x") -> Axes:
    """Write a value axis in the reader's locale, with few ticks and a light grid behind.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
        The chart.
    format_value : callable
        A value to its text, such as ``lambda value: text.integer(value, locale)``.
    along : {"x", "y"}
        The axis that carries the values.
    """
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis = axes.xaxis if along == "x" else axes.yaxis
    axis.set_major_locator(MaxNLocator(5))
    axis.set_major_formatter(FuncFormatter(lambda value, _: format_value(value)))
    axis.grid(True)
    axes.grid(False, axis="y" if along == "x" else "x")
    return axes


def contrast(one: str, other: str = "#ffffff") -> float:
    """Return the contrast ratio of two colours, from 1 to 21.

    Parameters
    ----------
    one, other : str
        Colours as ``#rrggbb``.

    References
    ----------
    W3C, *Web Content Accessibility Guidelines 2.2*, "contrast ratio".

    Examples
    --------
    >>> contrast("#000000"), contrast("#ffffff")
    (21.0, 1.0)
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((light + 0.05) / (dark + 0.05), 2)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
