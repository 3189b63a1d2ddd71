"""Who is where: one bar a network, and a word where nobody published a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Usage
    from toolkit.text import Locale


@style.apply()
def draw(usage: Usage, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return bars of the share of people who use each network, from zero.

    Parameters
    ----------
    usage : Usage
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        A network without a figure has no bar, and says so.
    """
    import seaborn

    axes = style.axes(height=0.35 + 0.28 * len(usage.networks)) if ax is None else ax
    axes.clear()
    names = [text.say(f"network.{name}", locale) for name in usage.networks]
    shares = [0.0 if share is None else share.value for share in usage.networks.values()]
    seaborn.barplot(
        x=shares, y=names, orient="h", color=style.ACCENT, saturation=1, width=0.62, ax=axes
    )
    axes.set(xlabel="", ylabel="")
    style.from_zero(axes)
    return style.label_bars(axes, _written(usage, locale))


def finding(usage: Usage, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    first, share = next(iter(usage.networks.items()))
    if share is None:
        return text.say("usage.finding_none", locale, place=_place(usage, locale))
    return text.say(
        "usage.finding",
        locale,
        place=_place(usage, locale),
        network=text.say(f"network.{first}", locale),
        share=text.percent(share.value, locale),
    )


def table(usage: Usage, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, with the year of each."""
    import pandas as pd

    years = [
        None if share is None or share.date is None else str(share.date.year)
        for share in usage.networks.values()
    ]
    return pd.DataFrame(
        {
            text.say("usage.column_network", locale): [
                text.say(f"network.{name}", locale) for name in usage.networks
            ],
            text.say("usage.column_share", locale): _written(usage, locale),
            text.say("usage.column_year", locale): years,
        }
    )


def _written(usage: Usage, locale: Locale) -> list[str]:
    none = text.say("figures.no_data", locale)
    return [
        none if share is None else text.percent(share.value, locale)
        for share in usage.networks.values()
    ]


def _place(usage: Usage, locale: Locale) -> str:
    """The place as a sentence names it."""
    key = f"place.{usage.region or usage.country}"
    return text.say(key if key in text.ids("en") else "place.other", locale)
