"""The screen of the room: for each side its name, its finding and its dots."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

import ipywidgets

from toolkit.figures import beside, listed
from toolkit.figures import where as figure
from toolkit.figures.layout import Layout
from toolkit.figures.live import Live
from toolkit.widgets.section import show

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from toolkit.figures.beside import Side
    from toolkit.text import Locale

MOST = 3
"""Sides on one screen: a client that sells to both, then to the public, then to firms."""


class Panel(ipywidgets.VBox):
    """One side: words over a chart.

    Parameters
    ----------
    locale : Locale
        The reader's locale.
    spoken : bool
        Whether a screen reader says the finding when it changes: one side does, not all at once.
    """

    def __init__(self, locale: Locale, *, spoken: bool) -> None:
        self._locale, self._spoken = locale, spoken
        self._words, self._chart = ipywidgets.HTML(), ipywidgets.HTML()
        self._live = Live(figure.AXIS_MOVES)
        self.axes: Axes | None = None
        super().__init__([self._words, self._chart])
        self.add_class("toolkit-side")

    def draw(self, side: Side, rows: int) -> Axes:
        """Return the chart of a side, as tall as `rows` accounts need; not yet on the page."""
        self.axes = beside.draw_one(side, self._locale, ax=self.axes, rows=rows)
        return self.axes

    def show(self, side: Side) -> None:
        """Put a side on the page, its chart as it now stands."""
        self._words.value = words(side, self._locale, spoken=self._spoken)
        finding = beside.finding([side], self._locale)
        drawn = self._live.svg(self.axes, finding=finding)  # type: ignore[arg-type]  # drawn before
        self._chart.value = f'<figure class="figure" role="group">{drawn}</figure>'

    def still(self, side: Side) -> str:
        """The side as a page without a kernel shows it."""
        return words(side, self._locale) + str(self._chart.value)


class Stage(ipywidgets.Box):
    """Sides beside each other where the page is wide, under each other where it is not."""

    def __init__(self, locale: Locale) -> None:
        self._locale = locale
        self.panels = tuple(Panel(locale, spoken=place == 0) for place in range(MOST))
        self._shown: list[object] = [None] * MOST
        self._layout = Layout()
        super().__init__(self.panels)
        self.add_class("toolkit-stage")

    def show(self, sides: Sequence[Side]) -> None:
        """Put these sides on the screen, and no other; what has not changed is not drawn again."""
        rows, panels = beside.rows_of(sides), self.panels[: len(sides)]
        charts = [panel.draw(side, rows) for side, panel in zip(sides, panels, strict=True)]
        room = self._layout.before(*charts)
        for place, (side, panel) in enumerate(zip(sides, panels, strict=True)):
            now = (side, rows, room.bounds)
            if self._shown[place] != now:
                panel.show(side)
                self._shown[place] = now
        for place, panel in enumerate(self.panels):
            show(panel, place < len(sides))

    def still(self, sides: Sequence[Side]) -> str:
        """These sides as a page without a kernel shows them."""
        shown = zip(sides, self.panels, strict=False)
        return "".join(panel.still(side) for side, panel in shown) + tables(sides, self._locale)


def words(side: Side, locale: Locale, *, spoken: bool = False) -> str:
    """Return who a side is, its finding, and what would change it, as HTML."""
    finding, *further = figure.finding(side.where, locale), *figure.further(side.where, locale)
    live = ' role="status" aria-live="polite"' if spoken else ""
    return (
        f'<h3>{escape(side.who)}</h3><p class="toolkit-finding"{live}>{escape(finding)}</p>'
        + "".join(f"<p>{escape(more)}</p>" for more in further)
    )


def tables(sides: Sequence[Side], locale: Locale) -> str:
    """Return the numbers and the reasons of every side, as HTML."""
    # A dash rather than "no data": an account that is out has no score, and the reason says why.
    found = (figure.table(side.where, locale).fillna("–") for side in sides)
    return "".join(
        f'<div class="toolkit-table">{listed(rows, caption=side.who, lang=locale).html}</div>'
        for side, rows in zip(sides, found, strict=True)
    )
