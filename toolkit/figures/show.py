"""A chart on the page: the drawing, what it says, and the numbers behind it one click away."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.svg import finding_of, svg

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

Formatter = Callable[[object], str]


@dataclass(frozen=True)
class Shown:
    """A figure as a notebook, an HTML page and a PDF show it.

    Parameters
    ----------
    finding : str
        What the chart shows: its title, its alt text and its plain-text form.
    html : str
        One ``<figure>``, every word in it escaped.
    """

    finding: str
    html: str

    @property
    def alt(self) -> str:
        """The alt text."""
        return self.finding

    def __html__(self) -> str:
        """Return the figure, for a page that escapes what it does not know."""
        return self.html

    def _repr_mimebundle_(
        self, include: object = None, exclude: object = None
    ) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
        bundle = {"text/html": self.html, "text/plain": self.finding}
        return bundle, {"text/html": {"alt": self.finding}}


def show(
    axes: Axes,
    *,
    finding: str,
    table: pd.DataFrame,
    caption: str | None = None,
    lang: str = "en",
    formats: Mapping[str, Formatter] | None = None,
    titled: bool = False,
    drawing: str | None = None,
) -> Shown:
    """Return a chart with its finding and its table; a plotting cell ends with it.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
        The chart.
    finding : str
        What it shows, in one or two sentences with a verb and a number. Required: it is the
        chart's alt text.
    table : pandas.DataFrame
        The numbers behind it, with column names as the reader should see them; the first column
        names each row. Missing values are said to be missing, never written as 0.
    caption : str, optional
        What stands under the chart: unit, period, sample size, source.
    lang : str, optional
        Language or locale of the summary's words: ``en``, ``fr``, ``fr_CA``.
    formats : mapping of str to callable, optional
        By column, what turns a number into the reader's text. Other cells are written as they
        are.
    titled : bool, optional
        Write the finding above the chart too, for a page whose prose does not.
    drawing : str, optional
        The chart as SVG, where it is written already: `axes` are then not drawn.

    Returns
    -------
    Shown
        Displays as HTML, and as the finding where HTML cannot be shown.

    Raises
    ------
    InvalidInput
        The finding is empty, the table has no rows, or a format names a column it lacks.
    """
    from toolkit.errors import InvalidInput

    finding = finding_of(finding)
    if not len(table):
        raise InvalidInput("table_required", name="table")
    for column in formats or {}:
        if column not in table.columns:
            known = ", ".join(map(str, table.columns))
            raise InvalidInput("unknown_name", name="formats", given=column, known=known)
    locale = text.locale_of("fr" if lang.startswith("fr") else "en", lang.partition("_")[2])
    above = f'<p class="finding"><strong>{html.escape(finding, quote=False)}</strong></p>'
    below = f"<figcaption>{html.escape(caption, quote=False)}</figcaption>" if caption else ""
    return Shown(
        finding,
        f'<figure class="figure {_NO_MATHS}" role="group">'
        f"{above if titled else ''}{drawing or svg(axes, finding=finding)}{below}"
        f'<details class="numbers"><summary>{text.say("figures.numbers_behind", locale)}</summary>'
        f"{_table(table, formats or {}, text.say('figures.no_data', locale))}</details></figure>",
    )


def listed(
    table: pd.DataFrame,
    *,
    caption: str,
    lang: str = "en",
    formats: Mapping[str, Formatter] | None = None,
) -> Shown:
    """Return a table on its own, for what no chart says better.

    Parameters
    ----------
    table : pandas.DataFrame
        Column names as the reader should see them; the first column names each row.
    caption : str
        What the table says, in one sentence.
    lang : str, optional
        Language or locale of the word for a missing number.
    formats : mapping of str to callable, optional
        By column, what turns a number into the reader's text.

    Returns
    -------
    Shown
        Displays as HTML, and as the caption where HTML cannot be shown.
    """
    locale = text.locale_of("fr" if lang.startswith("fr") else "en", lang.partition("_")[2])
    rows = _table(table, formats or {}, text.say("figures.no_data", locale))
    heading = f"<caption{_LEFT}>{html.escape(caption, quote=False)}</caption>"
    return Shown(caption, rows.replace("<table>", f'<table class="{_NO_MATHS}">{heading}', 1))


def _table(table: pd.DataFrame, formats: Mapping[str, Formatter], no_data: str) -> str:
    written = [
        [
            _cell(value, formats.get(str(column), str), no_data)
            for column, value in zip(table.columns, values, strict=True)
        ]
        for values in table.itertuples(index=False)
    ]
    aligned = [_aligned([row[place] for row in written]) for place in range(len(table.columns))]
    heads = "".join(
        f'<th scope="col"{style}>{html.escape(str(name), quote=False)}</th>'
        for name, style in zip(table.columns, aligned, strict=True)
    )
    rows = []
    for cells in written:
        rest = "".join(
            f"<td{style}>{cell}</td>" for cell, style in zip(cells[1:], aligned[1:], strict=True)
        )
        rows.append(f'<tr><th scope="row"{aligned[0]}>{cells[0]}</th>{rest}</tr>')
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


# A notebook reads two dollar signs as the ends of a formula, unless it is told not to.
_NO_MATHS = "mathjax_ignore"
# A notebook sets every cell to the right, which suits numbers and makes sentences ragged.
_LEFT = ' style="text-align:left"'
_NUMBER = re.compile(r"[−+$€-]?\s?\d")


def _aligned(cells: Sequence[str]) -> str:
    """Numbers to the right, words to the left."""
    short = all(len(cell) <= 14 for cell in cells)
    return "" if short and any(_NUMBER.match(cell) for cell in cells) else _LEFT


def _cell(value: object, write: Formatter, no_data: str) -> str:
    import pandas as pd

    missing = value is None or (pd.api.types.is_scalar(value) and bool(pd.isna(value)))  # type: ignore[call-overload]  # any scalar
    return html.escape(no_data if missing else write(value), quote=False)
