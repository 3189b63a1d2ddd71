"""Reach rates as they were published, each at its date: no line, since the studies differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Quantity
    from toolkit.answers.reach_history import ReachHistory
    from toolkit.text import Locale

FIRM = ("primary", "secondary")
COLUMNS = ("rate", "when", "where", "grade")


@style.apply()
def draw(history: ReachHistory, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a dot a study, full where it is primary or secondary, hollow where it is weaker.

    Parameters
    ----------
    history : ReachHistory
        Dated rates are drawn; the table holds the others too.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Share of followers from zero, against the year.
    """
    from matplotlib.ticker import MaxNLocator

    axes = style.axes(height=2.4) if ax is None else ax
    axes.clear()
    for rate in history.dated:
        firm = rate.grade in FIRM
        axes.plot(
            [_year(rate), _year(rate)],
            [rate.low, rate.high],
            "o-",
            color=style.ACCENT if firm else style.GREY,
            markerfacecolor=style.ACCENT if firm else "white",
            markersize=7,
        )
    axes.margins(x=0.06, y=0.15)
    axes.set_ylim(bottom=0)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylabel(text.say("reach_history.axis", locale))
    style.value_axis(axes, lambda share: text.percent(share, locale, decimals=0), along="y")
    axes.text(
        0.99,
        0.95,
        text.say("reach_history.key", locale),
        transform=axes.transAxes,
        ha="right",
        va="top",
        fontsize=8.5,
        color=style.QUIET,
    )
    return axes


def finding(history: ReachHistory, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    network = text.say(f"network.{history.network}", locale)
    if not history.dated:
        return text.say("reach_history.finding_none", locale, network=network)
    first, last = history.dated[0], history.dated[-1]
    return text.say(
        "reach_history.finding",
        locale,
        network=network,
        before=_share(first, locale),
        then=str(_year(first)),
        after=_share(last, locale),
        now=str(_year(last)),
    )


def table(history: ReachHistory, locale: Locale) -> pd.DataFrame:
    """Return every published rate with its year, where it was seen and its grade."""
    import pandas as pd

    rows = [
        (
            _share(rate, locale),
            text.say("quantity.undated", locale) if rate.date is None else str(_year(rate)),
            source.publisher or source.via,
            text.say(f"grade.{rate.grade}", locale),
        )
        for rate, source in zip(history.rates, history.sources, strict=True)
    ]
    names = [text.say(f"reach_history.column_{name}", locale) for name in COLUMNS]
    return pd.DataFrame(rows, columns=names)


def _share(rate: Quantity, locale: Locale) -> str:
    ends = [text.percent(end, locale, decimals=1) for end in (rate.low, rate.high)]
    if rate.exact:
        return ends[0]
    return text.say("quantity.range", locale, low=ends[0], high=ends[1])


def _year(rate: Quantity) -> int:
    """The year a dated rate speaks of; its month is that of the study's end and says little."""
    return 0 if rate.date is None else rate.date.year
