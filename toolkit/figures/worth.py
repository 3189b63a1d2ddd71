"""What moves the month's result most: each input at its low and high end, the rest unmoved."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Worth
    from toolkit.text import Locale

# Letters on a line of a label.
LABEL = 36


@style.apply()
def draw(worth: Worth, locale: Locale, *, ax: Axes | None = None, most: int = 6) -> Axes:
    """Return, for each input, the line between the month's result at its two ends.

    Parameters
    ----------
    worth : Worth
        The answer; it must have a chain (`worth.swings` is not None).
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    most : int
        Inputs drawn, the largest swing first.

    Returns
    -------
    Axes
        Result of a month in money, break-even at zero and named.
    """
    rows = _rows(worth).head(most)
    labels = [_label(name, locale) for name in rows["input"]]
    axes = style.axes(height=0.8 + 0.36 * max(len(rows), 1)) if ax is None else ax
    axes.clear()
    currency = worth.cost.currency
    for place, ends in enumerate(zip(rows["low"].tolist(), rows["high"].tolist(), strict=True)):
        colour = style.ACCENT if place == 0 else style.GREY
        axes.hlines(place, min(ends), max(ends), color=colour, lw=7)
    axes.axvline(0, color=style.INK, linewidth=1)
    axes.annotate(
        text.say("worth.break_even", locale),
        (0.0, 1.0),
        xytext=(0, 2),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=8.5,
        color=style.QUIET,
    )
    axes.set_yticks(range(len(rows)), labels)
    axes.set(ylim=(max(len(rows), 1) - 0.5, -0.6), ylabel="")
    axes.set_xlabel(text.say("worth.axis_result", locale))
    style.value_axis(axes, lambda value: text.money(value, currency, locale, decimals=0))
    axes.margins(x=0.06)
    return axes


def _label(name: str, locale: Locale) -> str:
    """The input on one or two lines, so that long names leave room for what is measured."""
    return "\n".join(textwrap.wrap(text.say(f"input.{name}", locale), LABEL))


def finding(worth: Worth, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    rows, currency = _rows(worth), worth.cost.currency
    if rows.empty:
        result = float(_swings(worth)["low"].iloc[0])
        written = text.money(result, currency, locale, decimals=0)
        return text.say("worth.finding_certain", locale, result=written)
    first = rows.iloc[0]
    ends = sorted((float(first["low"]), float(first["high"])))
    return text.say(
        "worth.finding",
        locale,
        driver=text.say(f"input.{first['input']}", locale),
        low=text.money(ends[0], currency, locale, decimals=0),
        high=text.money(ends[1], currency, locale, decimals=0),
    )


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    currency = worth.cost.currency
    rows = _rows(worth)
    names = [text.say(f"input.{name}", locale) for name in rows["input"]]
    if rows.empty:
        # Nothing is uncertain: one row, the result itself, which both ends share.
        rows, names = _swings(worth).head(1), [text.say("worth.result", locale)]
    columns = {
        end: [text.money(value, currency, locale, decimals=0) for value in rows[end]]
        for end in ("low", "high")
    }
    return pd.DataFrame(
        {
            text.say("worth.column_input", locale): names,
            text.say("worth.column_low", locale): columns["low"],
            text.say("worth.column_high", locale): columns["high"],
        }
    )


def _rows(worth: Worth) -> pd.DataFrame:
    """The inputs that move the result at all, the largest swing first."""
    swings = _swings(worth)
    return swings[swings["swing"] > 0]


def _swings(worth: Worth) -> pd.DataFrame:
    if worth.swings is None:
        raise ValueError("a client without an account that publishes has no chain to draw")
    return worth.swings
