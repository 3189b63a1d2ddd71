"""Money so far, month by month: the middle of the draws, their 5-95 % band, when it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.answers.undefined import Undefined
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Worth
    from toolkit.answers.cash_flow import CashFlow
    from toolkit.text import Locale

# Months between two ticks.
TICKS = 6
# How far above the deepest loss the drawing goes: the good cases run away, and are written.
ROOM = 1.6


@style.apply()
def draw(worth: Worth, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return the money so far at the end of each month.

    Parameters
    ----------
    worth : Worth
        The answer, with its cash flow.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        The middle as a line, 5-95 % as a band, the month in which the money has come back.
    """
    flow = _flow(worth)
    rows, currency = flow.cumulative, worth.cost.currency
    axes = style.axes(height=3.0) if ax is None else ax
    axes.clear()
    months = rows["month"]
    axes.fill_between(months, rows["low"], rows["high"], color=style.ACCENT, alpha=0.16, lw=0)
    axes.plot(months, rows["middle"], color=style.ACCENT)
    axes.axhline(0, color=style.INK, linewidth=1)
    least, most = float(rows["low"].min()), float(rows["high"].max())
    middle = float(rows["middle"].abs().max())
    top = min(most, ROOM * max(-least, middle))
    axes.set_ylim(least * 1.08, max(top, -0.2 * least, 1.0))
    last = rows.iloc[-1]
    heights = (("low", "top"), ("middle", "center"), ("high", "bottom" if most <= top else "top"))
    for end, side in heights:
        place = min(float(last[end]), top)
        axes.annotate(
            text.say(
                f"worth.so_far_{end}",
                locale,
                amount=text.money(last[end], currency, locale, decimals=0),
            ),
            (float(last["month"]), place),
            xytext=(5, 0),
            textcoords="offset points",
            va=side,
            fontsize=8.5,
            color=style.ACCENT if end == "middle" else style.QUIET,
            annotation_clip=False,
        )
    if not isinstance(flow.payback_month, Undefined):
        month = flow.payback_month.value
        axes.axvline(month, color=style.INK, linewidth=1, linestyle=(0, (4, 3)))
        axes.annotate(
            text.say("worth.back_in", locale, month=text.integer(month, locale)),
            (month, 1.0),
            xycoords=("data", "axes fraction"),
            xytext=(-4, -2),
            textcoords="offset points",
            ha="right",
            va="top",
            fontsize=8.5,
        )
    axes.set_xticks(range(0, flow.months + 1, TICKS))
    axes.set_xlim(0, flow.months)
    axes.set(ylabel="")
    axes.set_xlabel(text.say("worth.axis_months", locale))
    style.value_axis(axes, lambda value: text.money(value, currency, locale, decimals=0), along="y")
    return axes


def finding(worth: Worth, locale: Locale) -> str:
    """Return when the money comes back, in one sentence."""
    flow = _flow(worth)
    share = text.percent(flow.chance_repaid, locale, decimals=0)
    if isinstance(flow.payback_month, Undefined):
        return text.say("worth.flow_never", locale, months=flow.months, share=share)
    month = text.integer(flow.payback_month.value, locale)
    return text.say("worth.flow_back", locale, month=month, months=flow.months, share=share)


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    rows, currency = _flow(worth).cumulative, worth.cost.currency
    ends = {
        text.say(f"worth.column_{end}_case", locale): [
            text.money(value, currency, locale, decimals=0) for value in rows[end]
        ]
        for end in ("low", "middle", "high")
    }
    months = [text.integer(month, locale) for month in rows["month"]]
    return pd.DataFrame({text.say("worth.column_month", locale): months, **ends})


def _flow(worth: Worth) -> CashFlow:
    if worth.cash_flow is None:
        raise ValueError("this answer has no cash flow: no account that publishes, or no plan")
    return worth.cash_flow
