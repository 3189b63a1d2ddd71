"""Answers beside each other: the same scale, the same rows, and a name over each."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from toolkit import text
from toolkit.figures import style
from toolkit.figures import where as one
from toolkit.figures.layout import put, room_for, within

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Where
    from toolkit.text import Locale

# Narrow, so that words stay large when two charts share a screen.
WIDTH = 4.0
# Inches from row to row, and for what stands above and below the rows.
ROW, AROUND = 0.25, 0.9
# Letters on a line under a chart of that width, and over it in the picture.
UNDER, OVER = 46, 66
# Height of such a line, in inches.
LINE = 0.19
DOTS_PER_INCH = 300


class Side(NamedTuple):
    """One answer, and whose it is.

    Attributes
    ----------
    who : str
        The client, and whom it sells to, as the reader should see it.
    where : Where
        Its answer.
    """

    who: str
    where: Where


def draw(
    sides: Sequence[Side], locale: Locale, *, axes: Sequence[Axes] = (), most: int = 8
) -> tuple[Axes, ...]:
    """Return one chart an answer, each on a figure of its own, all of one height.

    Parameters
    ----------
    sides : sequence of Side
        The answers, the client's own first.
    locale : Locale
        The reader's locale.
    axes : sequence of Axes, optional
        Charts drawn before, in the same order, to be changed instead of made anew.
    most : int
        Accounts drawn, best first.

    Returns
    -------
    tuple of Axes
        Fixed scale 0-1, and the same distance from row to row. Apart rather than on one figure:
        a page puts them side by side or, where it is narrow, under each other; and a chart whose
        answer has not moved need not be written again.
    """
    rows = rows_of(sides, most=most)
    rows, kept = rows_of(sides, most=most), (*axes, *(None for _ in sides))
    charts = tuple(
        draw_one(side, locale, ax=chart, rows=rows, most=most)
        for side, chart in zip(sides, kept, strict=False)
    )
    put(charts, room_for(charts))
    return charts


def rows_of(sides: Sequence[Side], *, most: int = 8) -> int:
    """Return how many rows the charts need to be of one height."""
    return max(1, *(min(len(side.where.scored), most) for side in sides))


def draw_one(
    side: Side, locale: Locale, *, ax: Axes | None = None, rows: int, most: int = 8
) -> Axes:
    """Return the chart of one side, as tall as `rows` accounts need."""
    ax = one.draw(side.where, locale, ax=ax or style.axes(width=WIDTH), most=most)
    ax.set_ylim(rows - 0.5, -0.6)
    ax.set_xlabel(textwrap.fill(text.say("where.axis_score", locale), UNDER))
    one.fit(ax, AROUND + ROW * rows)
    return ax


def finding(sides: Sequence[Side], locale: Locale) -> str:
    """Return what the charts show, one sentence a side."""
    return " ".join(
        text.say("beside.finding", locale, who=side.who, finding=one.finding(side.where, locale))
        for side in sides
    )


def table(sides: Sequence[Side], locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the charts, whose they are first."""
    import pandas as pd

    column = text.say("beside.column_who", locale)
    tables = [one.table(side.where, locale) for side in sides]
    for side, rows in zip(sides, tables, strict=True):
        rows.insert(0, column, side.who)
    return pd.concat(tables, ignore_index=True)


@style.apply()
def picture(sides: Sequence[Side], locale: Locale, *, title: str, note: str) -> bytes:
    """Return the charts as one titled picture, for a report or a slide.

    Parameters
    ----------
    sides : sequence of Side
        The answers, the client's own first.
    locale : Locale
        The reader's locale.
    title : str
        What the picture is of, over the charts.
    note : str
        What they rest on, such as the weights, under them.

    Returns
    -------
    bytes
        PNG of 300 dots an inch; each chart under its name, its finding and what would change it.
    """
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    rows = rows_of(sides)
    words = [_words(side, locale) for side in sides]
    inches = (0.35 + LINE * max(said.count("\n") + 1 for said in words), AROUND + 0.25 + ROW * rows)
    width, height = max(style.WIDTH, (WIDTH + 0.6) * len(sides)), 0.75 + sum(inches)
    room = ConstrainedLayoutEngine(rect=(0, 0.3 / height, 1, 1 - 0.75 / height))
    page = Figure(figsize=(width, height), layout=room)
    page.text(0.15 / width, 1 - 0.12 / height, title, fontsize=14, fontweight="semibold", va="top")
    page.text(0.15 / width, 0.08 / height, note, fontsize=8.5, color=style.QUIET)
    parts = page.subfigures(2, len(sides), height_ratios=inches, squeeze=False)
    at = 0.15 * len(sides) / width
    charts = [part.subplots() for part in parts[1]]
    for side, said, head, chart in zip(sides, words, parts[0], charts, strict=True):
        head.text(at, 1, side.who, fontsize=11, fontweight="semibold", va="top")
        head.text(at, 1 - 0.25 / inches[0], said, va="top", linespacing=1.35)
        draw_one(side, locale, ax=chart, rows=rows)
    # A chart alone on its figure has taken the height of its rows.
    page.set_size_inches(width, height)
    page.draw_without_rendering()
    put(charts, within([chart.get_position() for chart in charts]))
    file = io.BytesIO()
    page.savefig(file, format="png", dpi=DOTS_PER_INCH, metadata={"Title": title, "Software": None})
    return file.getvalue()


def _words(side: Side, locale: Locale) -> str:
    """The finding and what would change it, in lines as long as the chart is wide."""
    said = (one.finding(side.where, locale), *one.further(side.where, locale))
    return "\n".join(line for words in said for line in textwrap.wrap(words, OVER))
