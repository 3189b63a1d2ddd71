"""Candidate accounts ranked: score, how far it may move, and how often each comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Where
    from toolkit.text import Locale


@style.apply()
def draw(where: Where, locale: Locale, *, ax: Axes | None = None, most: int = 8) -> Axes:
    """Return ranked dots with their 5-95 % lines and the share of weightings each one wins.

    Parameters
    ----------
    where : Where
        The answer; only accounts that passed the gates are drawn.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    most : int
        Accounts drawn, best first.

    Returns
    -------
    Axes
        Fixed scale 0-1, the same for every client.
    """
    shown = where.scored[:most]
    height = 0.75 + 0.3 * max(len(shown), 1)
    axes = style.axes(height=height) if ax is None else ax
    axes.clear()
    _fit(axes, height)
    rows = range(len(shown))
    for row, candidate in zip(rows, shown, strict=True):
        colour = style.ACCENT if row == 0 else style.GREY
        axes.hlines(row, candidate.low, candidate.high, color=colour, linewidth=2)
        axes.plot(candidate.score, row, "o" if candidate.held else "D", color=colour, markersize=7)
        axes.annotate(
            text.percent(candidate.share_first, locale, decimals=0),
            (1.0, row),
            xytext=(8, 0),
            xycoords=("axes fraction", "data"),
            textcoords="offset points",
            va="center",
            fontsize=9,
            fontweight="semibold" if row == 0 else "normal",
        )
    axes.set_yticks(list(rows), [text.say(f"account.{c.account}", locale) for c in shown])
    axes.set(xlim=(0, 1), ylim=(max(len(shown), 1) - 0.5, -0.6))
    axes.set_xlabel(text.say("where.axis_score", locale))
    style.value_axis(axes, lambda value: text.number(value, locale, decimals=1))
    if not shown:
        axes.annotate(text.say("where.nothing_passes", locale), (0.02, 0), va="center")
        return axes
    axes.annotate(
        text.say("where.column_first", locale),
        (1.0, 1.0),
        xytext=(8, 4),
        xycoords="axes fraction",
        textcoords="offset points",
        ha="left",
        va="bottom",
        fontsize=8.5,
        color=style.QUIET,
    )
    return axes


def _fit(axes: Axes, height: float) -> None:
    """Give a chart that has its figure to itself the height its rows need: they come and go."""
    figure = axes.get_figure(root=True)
    if figure is not None and len(figure.axes) == 1:
        figure.set_figheight(height)


def finding(where: Where, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    leader = where.leader
    if leader is None:
        return text.say("where.finding_none", locale)
    return text.say(
        "where.finding",
        locale,
        account=_start(text.say(f"account_in.{leader.account}", locale)),
        share=text.percent(leader.share_first, locale, decimals=0),
    )


def _start(words: str) -> str:
    """The words as a sentence begins with them."""
    return words[0].upper() + words[1:]


def flips(where: Where, locale: Locale) -> pd.DataFrame:
    """Return what would overturn the ranking: each weight, and the one that changes the winner."""
    import pandas as pd

    nearest = {flip.criterion: flip for flip in where.flips}
    never = text.say("where.never", locale)
    rows = [
        (
            text.say(f"criterion.{name}", locale),
            text.percent(weight, locale, decimals=0),
            text.percent(nearest[name].weight, locale, decimals=0) if name in nearest else never,
            text.say(f"account.{nearest[name].challenger}", locale) if name in nearest else "–",
        )
        for name, weight in where.weights.items()
    ]
    names = ("criterion", "weight", "flip", "challenger")
    return pd.DataFrame(rows, columns=[text.say(f"where.column_{name}", locale) for name in names])


def table(where: Where, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, accounts ruled out included, with the reason."""
    import pandas as pd

    rows = [
        (
            text.say(f"account.{c.account}", locale),
            None if c.rank is None else text.number(c.score, locale, decimals=2),
            None if c.rank is None else text.percent(c.share_first, locale, decimals=0),
            text.say(f"outcome.{c.outcome}", locale),
            "" if c.gate.reason is None else text.say(f"gate.{c.gate.reason}", locale),
        )
        for c in where.candidates
    ]
    names = ("account", "score", "first", "outcome", "reason")
    return pd.DataFrame(rows, columns=[text.say(f"where.column_{name}", locale) for name in names])
