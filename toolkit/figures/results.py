"""The result of a month over all the draws: how often it pays, and by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from toolkit import text
from toolkit.figures import style
from toolkit.figures.values import written

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Quantity, Worth
    from toolkit.text import Locale


@style.apply()
def draw(worth: Worth, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return the share of the draws in each band of results, what pays shaded.

    Parameters
    ----------
    worth : Worth
        The answer; it must have a chain (`worth.results` is not None).
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Result of a month in money; the two shares are written on their side of break-even.
    """
    shown = _shown(worth)
    axes = style.axes(height=2.5) if ax is None else ax
    axes.clear()
    lows, highs = shown["low"].to_numpy(), shown["high"].to_numpy()
    heights = shown["share"].to_numpy() / (highs - lows)
    for side, colour in ((highs <= 0, style.GREY), (lows >= 0, style.ACCENT)):
        # One artist a side, not one a band: it is drawn at every move of a slider.
        edges = np.append(lows[side], highs[side][-1:])
        steps = np.append(heights[side], heights[side][-1:])
        axes.fill_between(edges, steps, step="post", color=colour, lw=0)
    axes.axvline(0, color=style.INK, linewidth=1.2)
    top = float(heights.max()) * 1.18
    axes.set(ylim=(0, top), ylabel="")
    # Both words stay on the drawing even where one side is empty.
    left, right = min(float(lows.min()), 0.0), max(float(highs.max()), 0.0)
    room = 0.28 * (right - left)
    axes.set_xlim(min(left, -room), max(right, room))
    chance = worth.chance_it_pays or 0.0
    for name, share in (("loses", 1 - chance), ("pays", chance)):
        axes.annotate(
            text.say(f"worth.share_{name}", locale, share=text.percent(share, locale, decimals=0)),
            (0, top),
            xytext=(6 if name == "pays" else -6, -2),
            textcoords="offset points",
            ha="left" if name == "pays" else "right",
            va="top",
            color=style.ACCENT if name == "pays" else style.QUIET,
            fontweight="semibold",
        )
    currency = worth.cost.currency
    axes.set_xlabel(text.say("worth.axis_result", locale))
    style.value_axis(axes, lambda value: text.money(value, currency, locale, decimals=0))
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    return axes


def finding(worth: Worth, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    result = _result(worth)
    if result.exact:
        amount = written(result.value, result.unit, locale)
        return text.say("worth.finding_certain", locale, result=amount)
    return text.say(
        "worth.results_finding",
        locale,
        share=text.percent(worth.chance_it_pays or 0.0, locale, decimals=0),
        low=text.money(result.low, result.unit, locale, decimals=0),
        middle=text.money(result.value, result.unit, locale, decimals=0),
        high=text.money(result.high, result.unit, locale, decimals=0),
    )


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, what lies beyond it included."""
    import pandas as pd

    currency = worth.cost.currency
    rows = [
        (_band(low, high, currency, locale), text.percent(share, locale))
        for low, high, share in _results(worth).itertuples(index=False)
    ]
    columns = [text.say(f"worth.column_{name}", locale) for name in ("result", "share")]
    return pd.DataFrame(rows, columns=columns)


def _band(low: float, high: float, currency: str, locale: Locale) -> str:
    from_, to = (
        text.money(value, currency, locale, decimals=0) if np.isfinite(value) else ""
        for value in (low, high)
    )
    key = "band" if from_ and to else "above" if from_ else "below"
    return text.say(f"worth.{key}", locale, low=from_, high=to)


def _shown(worth: Worth) -> pd.DataFrame:
    """The bands with two ends: what lies beyond is in the table."""
    return _results(worth).iloc[1:-1]


def _results(worth: Worth) -> pd.DataFrame:
    if worth.results is None:
        raise ValueError("a client without an account that publishes has no result to draw")
    return worth.results


def _result(worth: Worth) -> Quantity:
    if worth.result is None:
        raise ValueError("a client without an account that publishes has no result to draw")
    return worth.result
