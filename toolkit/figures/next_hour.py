"""What the best plan brings with more and more hours, and where the next one goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures.hours import hours_of, listed, short

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import NextHour
    from toolkit.text import Locale


@style.apply()
def draw(next_hour: NextHour, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return the curve of value against hours, with a mark where an account comes in.

    Parameters
    ----------
    next_hour : NextHour
        The curve.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Flat while the hours feed nobody, then steps that grow smaller; the client's own hours are
        an upright line.
    """
    axes = style.axes(height=2.9) if ax is None else ax
    axes.clear()
    axes.plot(next_hour.hours, next_hour.value, color=style.ACCENT, drawstyle="steps-post")
    top = max(*next_hour.value, 1e-9)
    if next_hour.asked <= next_hour.hours[-1]:
        axes.axvline(next_hour.asked, color=style.GREY, linewidth=1, linestyle="--")
    at = dict(zip(next_hour.hours, next_hour.value, strict=True))
    for hours, account in next_hour.entries:
        axes.plot(hours, at[hours], "o", color=style.ACCENT)
        axes.annotate(
            text.say(f"account.{account}", locale),
            (hours, at[hours]),
            xytext=(5, -8),
            textcoords="offset points",
            fontsize=8.5,
            va="top",
        )
    axes.set(xlim=(0, 1.12 * max(next_hour.hours[-1], 1)), ylim=(0, 1.1 * top))
    axes.set_xlabel(text.say("next_hour.axis_hours", locale))
    unit = "points" if next_hour.unit == "points" else "money"
    axes.set_ylabel(text.say(f"next_hour.axis_{unit}", locale))
    style.value_axis(axes, lambda value: short(value, locale))
    style.value_axis(axes, lambda value: _value(value, next_hour.unit, locale), along="y")
    axes.grid(True, axis="x")
    # A tick beyond the top would be kept, and its words counted.
    axes.set_yticks([tick for tick in axes.get_yticks() if tick <= axes.get_ylim()[1]])
    return axes


def finding(next_hour: NextHour, locale: Locale) -> str:
    """Return where the hour after the client's own goes, in one sentence."""
    step = next_hour.step
    hours = hours_of(next_hour.asked, locale)
    if step is None or not step.goes_to:
        return text.say("next_hour.finding_none", locale, hours=hours)
    key = "next_hour.finding_new" if step.enters else "next_hour.finding"
    names = [text.say(f"account.{name}", locale) for name in step.enters or step.goes_to]
    return text.say(key, locale, hours=hours, accounts=listed(names, locale))


def table(next_hour: NextHour, locale: Locale) -> pd.DataFrame:
    """Return each hour, what it adds and where it goes."""
    import pandas as pd

    if not next_hour.steps:
        return pd.DataFrame({text.say("next_hour.column_hours", locale): [text.number(0, locale)]})
    return pd.DataFrame(
        {
            text.say("next_hour.column_hours", locale): [
                short(step.hours, locale) for step in next_hour.steps
            ],
            text.say("next_hour.column_adds", locale): [
                _value(step.adds, next_hour.unit, locale, decimals=2) for step in next_hour.steps
            ],
            text.say("next_hour.column_to", locale): [
                listed([text.say(f"account.{n}", locale) for n in step.goes_to], locale) or None
                for step in next_hour.steps
            ],
        }
    )


def _value(value: float, unit: str, locale: Locale, *, decimals: int = 1) -> str:
    if unit == "points":
        return text.number(value, locale, decimals=decimals)
    return text.money(value, unit, locale)
