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

MARKS_MOVE = True
"""All that an answer changes is a shade or a word: see `toolkit.figures.live`."""

SIDES = ("loses", "pays")


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
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        Result of a month in money; the two shares are written on their side of break-even.
    """
    shown = _shown(worth)
    axes = style.axes(height=2.5) if ax is None else ax
    ruled = f"results, {worth.cost.currency}, {locale}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, worth.cost.currency, locale)
    for shade in list(axes.collections):
        shade.remove()
    lows, highs = shown["low"].to_numpy(), shown["high"].to_numpy()
    heights = shown["share"].to_numpy() / (highs - lows)
    for side, colour in ((highs <= 0, style.GREY), (lows >= 0, style.ACCENT)):
        # One artist a side, not one a band: it is drawn at every move of a slider.
        edges = np.append(lows[side], highs[side][-1:])
        steps = np.append(heights[side], heights[side][-1:])
        axes.fill_between(edges, steps, step="post", color=colour, lw=0)
    axes.set_ylim(0, float(heights.max()) * 1.18)
    # Both words stay on the drawing even where one side is empty.
    left, right = min(float(lows.min()), 0.0), max(float(highs.max()), 0.0)
    room = 0.28 * (right - left)
    # By steps, so that the scale stands still while a control moves a little.
    step = 2.0 ** np.floor(np.log2(right - left)) / 8
    low, high = min(left, -room), max(right, room)
    axes.set_xlim(step * np.floor(low / step), step * np.ceil(high / step))
    chance = worth.chance_it_pays or 0.0
    for word, name, share in zip(axes.texts, SIDES, (1 - chance, chance), strict=True):
        written_share = text.percent(share, locale, decimals=0)
        word.set_text(text.say(f"worth.share_{name}", locale, share=written_share))
    return axes


def _rule(axes: Axes, currency: str, locale: Locale) -> None:
    """Put what every answer has: break-even, a word on either side of it, the axis of money."""
    from matplotlib.transforms import ScaledTranslation

    axes.axvline(0, color=style.INK, linewidth=1.2)
    scale = axes.get_figure(root=True).dpi_scale_trans  # type: ignore[union-attr]  # axes are on a figure
    for name in SIDES:
        pays = name == "pays"
        away = ScaledTranslation((6 if pays else -6) / 72, -2 / 72, scale)
        axes.text(
            0,
            1,
            "",
            transform=axes.get_xaxis_transform() + away,
            ha="left" if pays else "right",
            va="top",
            color=style.ACCENT if pays else style.QUIET,
            fontweight="semibold",
        )
    axes.set_xlabel(text.say("worth.axis_result", locale))
    style.value_axis(axes, lambda value: text.money(value, currency, locale, decimals=0))
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)


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
    found = _results(worth)
    # A band begins where the one before ends: each amount is written once.
    ends = [*found["low"].tolist(), *found["high"].tolist()[-1:]]
    amounts = [
        text.money(end, currency, locale, decimals=0) if np.isfinite(end) else "" for end in ends
    ]
    rows = [
        (_band(low, high, locale), text.percent(share, locale))
        for low, high, share in zip(amounts[:-1], amounts[1:], found["share"].tolist(), strict=True)
    ]
    columns = [text.say(f"worth.column_{name}", locale) for name in ("result", "share")]
    return pd.DataFrame(rows, columns=columns)


def _band(low: str, high: str, locale: Locale) -> str:
    key = "band" if low and high else "above" if low else "below"
    return text.say(f"worth.{key}", locale, low=low, high=high)


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
