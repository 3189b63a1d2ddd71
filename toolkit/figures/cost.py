"""What a month on "free" networks costs: the account, the hours, advertising and tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Cost
    from toolkit.text import Locale

PARTS = ("account", "hours", "other")


@style.apply()
def draw(cost: Cost, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return bars of a month's cost, part by part, from zero.

    Parameters
    ----------
    cost : Cost
        Amounts a month.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        One bar a part; the account itself costs nothing, and that is the point.
    """
    import seaborn

    axes = style.axes(height=1.75) if ax is None else ax
    axes.clear()
    labels = [text.say(f"cost.part_{part}", locale) for part in PARTS]
    amounts = _amounts(cost)
    seaborn.barplot(
        x=amounts,
        y=labels,
        hue=labels,
        palette=[style.GREY, style.ACCENT, style.GREY],
        legend=False,
        saturation=1,
        width=0.62,
        ax=axes,
    )
    axes.set(xlabel="", ylabel="")
    style.from_zero(axes, room=0.2)
    written = [text.money(amount, cost.currency, locale) for amount in amounts]
    for bars, label, bold in zip(axes.containers, written, (False, True, False), strict=True):
        axes.bar_label(
            bars,  # type: ignore[arg-type]  # one bar of each hue
            labels=[label],
            padding=4,
            color=style.INK,
            fontweight="semibold" if bold else "normal",
        )
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    return axes


def finding(cost: Cost, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        "cost.finding",
        locale,
        hours=text.say(
            "word.hours",
            locale,
            count=cost.hours_per_week.value,
            n=text.number(cost.hours_per_week.value, locale, decimals=_digits(cost)),
        ),
        hourly=text.money(cost.hourly_cost.value, cost.currency, locale, decimals=2),
        month=text.money(cost.per_month.value, cost.currency, locale),
        year=text.money(cost.per_year.value, cost.currency, locale),
    )


def table(cost: Cost, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    amounts = _amounts(cost)
    return pd.DataFrame(
        {
            text.say("cost.column_part", locale): [
                text.say(f"cost.part_{part}", locale) for part in PARTS
            ]
            + [text.say("cost.part_total", locale)],
            text.say("cost.column_month", locale): [
                text.money(amount, cost.currency, locale) for amount in (*amounts, sum(amounts))
            ],
            text.say("cost.column_year", locale): [
                text.money(12 * amount, cost.currency, locale)
                for amount in (*amounts, sum(amounts))
            ],
        }
    )


def _amounts(cost: Cost) -> tuple[float, float, float]:
    return (0.0, cost.per_month.value, cost.other_per_month.value)


def _digits(cost: Cost) -> int:
    hours = cost.hours_per_week.value
    return 0 if hours == round(hours) else 1
