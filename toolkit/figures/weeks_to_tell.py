"""Weeks of a test of two plans, by how much better the other one is: half the rise, four times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures.where import fit

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers.telling import Rise, Telling
    from toolkit.text import Locale

# A week, a month, a quarter, a year, then ten and a hundred years.
_TICKS = (1, 4, 13, 52, 520, 5200)
COLUMNS = ("rise", "rates", "weeks", "between")


@style.apply()
def draw(telling: Telling, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a dot a rise at its weeks, a line from least to most, and a line at four weeks.

    Parameters
    ----------
    telling : Telling
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Weeks from 1, each step of the scale so many times the one before: a tenth of the rise
        takes a hundred times the weeks. Full where a test of four weeks shows it.
    """
    rises = telling.rises
    height = 1.3 + 0.36 * max(len(rises), 1)
    axes = style.axes(height=height) if ax is None else ax
    axes.clear()
    fit(axes, height)
    axes.xaxis.set_visible(bool(rises))
    if not rises:
        axes.set(xlim=(0, 1), ylim=(0.5, -0.5), yticks=[])
        axes.text(0.02, 0, text.say("telling.nothing", locale), va="center")
        return axes
    beside = axes.get_yaxis_transform()
    for row, rise in enumerate(rises):
        middle, low, high = rise.whole
        colour = style.ACCENT if rise.in_time else style.QUIET
        axes.plot([low, high], [row, row], color=colour, linewidth=2)
        axes.plot(
            middle,
            row,
            "o",
            color=colour,
            markerfacecolor=colour if rise.in_time else "white",
            markersize=8,
        )
        bold = "semibold" if rise is telling.first else "normal"
        axes.text(1.015, row, _weeks(rise, locale), transform=beside, va="center", fontweight=bold)
    axes.axvline(telling.four_weeks, color=style.INK, linewidth=1.2, linestyle=(0, (4, 3)))
    axes.annotate(
        text.say("telling.four_weeks", locale, n=telling.four_weeks),
        (telling.four_weeks, 1.0),
        xytext=(0, 2),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=8.5,
        color=style.QUIET,
    )
    axes.set_yticks(range(len(rises)), [_label(rise, locale) for rise in rises])
    axes.set(ylim=(len(rises) - 0.5, -0.6), ylabel="")
    most = max(telling.four_weeks, *(rise.whole[2] for rise in rises))
    axes.set_xscale("log")
    axes.set_xlim(0.8, 1.5 * most)
    axes.set_xlabel(text.say("telling.axis", locale))
    ticks = [weeks for weeks in _TICKS if weeks <= 1.5 * most]
    axes.set_xticks(ticks, [text.integer(weeks, locale) for weeks in ticks])
    axes.set_xticks([], minor=True)
    axes.grid(True, axis="x")
    return axes


def finding(telling: Telling, locale: Locale) -> str:
    """Return what a test of four weeks can show, and how long the smallest rise takes."""
    if not telling.rises:
        return text.say("telling.finding_none", locale, rate=_percent(telling.rate.value, locale))
    first, smallest = telling.first, telling.rises[0]
    told = first or telling.rises[-1]
    key = "telling.finding" if first else "telling.finding_never"
    said = text.say(
        key,
        locale,
        rate=_percent(telling.rate.value, locale),
        trials=_trials(telling, locale),
        n=text.integer(telling.four_weeks, locale),
        share=_percent(told.share, locale),
        weeks=_whole(told.whole[0], locale),
    )
    if told is smallest:
        return said
    more = text.say(
        "telling.smallest",
        locale,
        share=_percent(smallest.share, locale),
        weeks=_whole(smallest.whole[0], locale),
    )
    return f"{said} {more}"


def caption(telling: Telling, locale: Locale) -> str:
    """Return how the test is run, and how often it is wrong."""
    return text.say(
        "telling.caption",
        locale,
        power=_percent(telling.power, locale),
        error=_percent(telling.error, locale),
        trials=_trials(telling, locale),
    )


def table(telling: Telling, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    rows = [
        (
            text.say("telling.rise", locale, share=_percent(rise.share, locale)),
            text.say(
                "telling.from_to",
                locale,
                rate=_percent(telling.rate.value, locale),
                better=_percent(rise.better, locale),
            ),
            _whole(rise.whole[0], locale),
            _between(rise, locale),
        )
        for rise in telling.rises
    ] or [(text.say("telling.nothing", locale), "", "", "")]
    return pd.DataFrame(rows, columns=[text.say(f"telling.column_{n}", locale) for n in COLUMNS])


def _label(rise: Rise, locale: Locale) -> str:
    share, better = _percent(rise.share, locale), _percent(rise.better, locale)
    return text.say("telling.label", locale, share=share, better=better)


def _weeks(rise: Rise, locale: Locale) -> str:
    """Whole weeks, with the least and the most where they differ."""
    middle, low, high = rise.whole
    if low == high:
        return _whole(middle, locale)
    return text.say(
        "telling.spread", locale, weeks=_whole(middle, locale), between=_between(rise, locale)
    )


def _between(rise: Rise, locale: Locale) -> str:
    low, high = (text.integer(weeks, locale) for weeks in rise.whole[1:])
    return low if low == high else text.say("telling.between", locale, low=low, high=high)


def _whole(weeks: int, locale: Locale) -> str:
    return text.say("telling.weeks", locale, count=weeks, n=text.integer(weeks, locale))


def _trials(telling: Telling, locale: Locale) -> str:
    number = telling.trials_per_week
    return text.say(
        f"telling.{telling.counted_on}", locale, count=number, n=text.integer(number, locale)
    )


def _percent(share: float, locale: Locale) -> str:
    return text.percent(share, locale)
