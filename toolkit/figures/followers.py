"""Accounts of several sizes on one relative scale: the same share, not the same people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import reach as one
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import AccountReach
    from toolkit.text import Locale

COLUMNS = ("followers", "post", "month", "nobody")


@style.apply()
def draw(entries: Sequence[AccountReach], locale: Locale) -> Axes:
    """Return one small chart a size, all from none to all of the followers.

    Parameters
    ----------
    entries : sequence of AccountReach
        The same account at several sizes, smallest first.
    locale : Locale
        The reader's locale.

    Returns
    -------
    Axes
        The first chart; the others stand on the same figure. Bars start at zero and end at the same
        place: what differs is the people written at them.
    """
    from matplotlib.figure import Figure

    page = Figure(figsize=(style.WIDTH, 1.75), layout="constrained")
    charts = page.subplots(1, len(entries), sharey=True, squeeze=False)[0]
    names = [text.say(f"reach.period_{period}", locale) for period in one.PERIODS]
    for chart, entry in zip(charts, entries, strict=True):
        everybody = entry.followers.value
        chart.set_title(title(entry, locale))
        for row, quantity in enumerate(one.periods(entry)):
            chart.barh(row, everybody, height=0.62, color=style.PALE)
            chart.barh(row, quantity.value, height=0.62, color=style.ACCENT)
            chart.annotate(
                one.people(quantity, locale),
                (quantity.value, row),
                xytext=(5, 0),
                textcoords="offset points",
                va="center",
            )
        chart.set(xlim=(0, everybody), ylim=(len(names) - 0.5, -0.5), ylabel="")
        chart.set_xticks([0, everybody], _ends(everybody, locale))
        chart.set_yticks(range(len(names)), names)
    first: Axes = charts[0]
    return first


def title(entry: AccountReach, locale: Locale) -> str:
    """Return the size of an account as its chart is headed."""
    n = text.integer(entry.followers.value, locale)
    return text.say("followers.title", locale, n=n)


def finding(entries: Sequence[AccountReach], locale: Locale) -> str:
    """Return what the charts show, in one sentence."""
    small, large = entries[0], entries[-1]
    return text.say(
        "followers.finding_unknown" if large.reach_rate.grade == "unknown" else "followers.finding",
        locale,
        small=text.integer(small.followers.value, locale),
        large=text.integer(large.followers.value, locale),
        nobody=text.percent(small.nobody.value, locale, decimals=0),
        many=one.people(large.per_post, locale),
        least=one.few(large.per_post.low, locale),
        most=one.few(large.per_post.high, locale),
    )


def table(entries: Sequence[AccountReach], locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the charts."""
    import pandas as pd

    rows = [
        (
            title(entry, locale),
            one.written(entry.per_post, locale),
            one.written(entry.per_month, locale),
            text.percent(entry.nobody.value, locale, decimals=0),
        )
        for entry in entries
    ]
    return pd.DataFrame(rows, columns=[text.say(f"followers.column_{n}", locale) for n in COLUMNS])


def _ends(everybody: float, locale: Locale) -> list[str]:
    return [text.integer(0, locale), text.integer(everybody, locale)]
