"""What moves the month's result most: each input at its low and high end, the rest unmoved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Worth
    from toolkit.text import Locale


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
        Result of a month in money, break-even at zero.
    """
    rows = _rows(worth).head(most)
    axes = style.axes(height=0.7 + 0.32 * len(rows)) if ax is None else ax
    axes.clear()
    currency = worth.cost.currency
    for place, ends in enumerate(zip(rows["low"].tolist(), rows["high"].tolist(), strict=True)):
        colour = style.ACCENT if place == 0 else style.GREY
        axes.hlines(place, min(ends), max(ends), color=colour, lw=7)
    axes.axvline(0, color=style.INK, linewidth=1)
    axes.set_yticks(range(len(rows)), [text.say(f"input.{name}", locale) for name in rows["input"]])
    axes.set(ylim=(len(rows) - 0.5, -0.6), ylabel="")
    axes.set_xlabel(text.say("worth.axis_result", locale))
    style.value_axis(axes, lambda value: text.money(value, currency, locale, decimals=0))
    axes.margins(x=0.06)
    return axes


def finding(worth: Worth, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    first = _rows(worth).iloc[0]
    currency = worth.cost.currency
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
    return pd.DataFrame(
        {
            text.say("worth.column_input", locale): [
                text.say(f"input.{name}", locale) for name in rows["input"]
            ],
            text.say("worth.column_low", locale): [
                text.money(value, currency, locale, decimals=0) for value in rows["low"]
            ],
            text.say("worth.column_high", locale): [
                text.money(value, currency, locale, decimals=0) for value in rows["high"]
            ],
        }
    )


def _rows(worth: Worth) -> pd.DataFrame:
    if worth.swings is None:
        raise ValueError("a client without accounts has no chain to draw")
    return worth.swings[worth.swings["swing"] > 0]
