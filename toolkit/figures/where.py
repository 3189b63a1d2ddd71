"""Candidate accounts ranked: score, how far it may move, and how often each comes first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform

    from toolkit.answers import Where
    from toolkit.answers.relaxation import Relaxation
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a line, a collection or a text: see `toolkit.figures.live`."""
AXIS_MOVES = "y"
"""The order of the accounts."""


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
    fit(axes, height)
    rows = f"where, rows: {len(shown)}"
    if axes.get_label() != rows:
        axes.clear()
        axes.set_label(rows)
        _rule(axes, len(shown))
    axes.set_yticks(range(len(shown)), [text.say(f"account.{c.account}", locale) for c in shown])
    axes.set_xlabel(text.say("where.axis_score", locale))
    style.value_axis(axes, lambda value: text.number(value, locale, decimals=1))
    if not shown:
        axes.texts[0].set_text(text.say("where.nothing_passes", locale))
        return axes
    axes.texts[-1].set_text(text.say("where.column_first", locale))
    marks = zip(axes.collections, axes.lines, axes.texts, strict=False)
    for row, (candidate, (line, dot, share)) in enumerate(zip(shown, marks, strict=True)):
        colour = style.ACCENT if row == 0 else style.GREY
        line.set(segments=[[(candidate.low, row), (candidate.high, row)]], color=colour)
        dot.set(xdata=[candidate.score], marker="o" if candidate.held else "D", color=colour)
        share.set_text(text.percent(candidate.share_first, locale, decimals=0))
    return axes


def _rule(axes: Axes, rows: int) -> None:
    """Put a line, a dot and a share on every row, to be moved by each answer.

    A panel moves them many times a second: making them anew takes longer than all the rest.
    """
    axes.set(xlim=(0, 1), ylim=(max(rows, 1) - 0.5, -0.6))
    if not rows:
        axes.text(0.02, 0, "", va="center")
        return
    for row in range(rows):
        axes.hlines(row, 0, 1, linewidth=2)
        axes.plot(0, row, "o", markersize=7)
        bold = "semibold" if row == 0 else "normal"
        beside = _moved(axes.get_yaxis_transform(), axes, across=8, up=0)
        axes.text(1, row, "", transform=beside, va="center", fontsize=9, fontweight=bold)
    above = _moved(axes.transAxes, axes, across=8, up=4)
    axes.text(1, 1, "", transform=above, va="bottom", fontsize=8.5, color=style.QUIET)


def _moved(place: Transform, axes: Axes, *, across: float, up: float) -> Transform:
    """A place some points away. An annotation would do, and measure its words twice."""
    from matplotlib.transforms import ScaledTranslation

    scale = axes.get_figure(root=True).dpi_scale_trans  # type: ignore[union-attr]  # axes are on a figure
    return place + ScaledTranslation(across / 72, up / 72, scale)


def fit(axes: Axes, height: float) -> None:
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


def flip_finding(where: Where, locale: Locale) -> str:
    """Return the smallest change of one weight that puts another account first, in one sentence.

    Parameters
    ----------
    where : Where
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        Also says when no change does; empty when no account passes the gates.
    """
    if where.leader is None:
        return ""
    if not where.flips:
        alone = len(where.scored) == 1
        return text.say("where.flip_alone" if alone else "where.flip_never", locale)
    flip = min(where.flips, key=lambda flip: abs(flip.change))
    ends = flip.weight, where.weights[flip.criterion]
    written = [text.percent(end, locale, decimals=0) for end in ends]
    if written[0] == written[1]:
        written = [text.percent(end, locale, decimals=1) for end in ends]
    return text.say(
        "where.flip_more" if flip.change > 0 else "where.flip_less",
        locale,
        account=_start(text.say(f"account_in.{flip.challenger}", locale)),
        criterion=text.say(f"criterion_in.{flip.criterion}", locale),
        weight=written[0],
        now=written[1],
    )


def further(where: Where, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding: what comes before it, and what would change it.

    Parameters
    ----------
    where : Where
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    tuple of str
        The local listing, where there is one to see to first, then the nearest flip. Where no
        account passes: what is left without networks, then each gate that could be relaxed.
    """
    if where.leader is None:
        left = [_inside(text.say(f"baseline.{name}", locale)) for name in where.baselines]
        remains = text.say("where.remains", locale, baselines=_either(left, locale))
        return (remains, *(_relaxed(change, locale) for change in where.relaxations))
    first = (text.say("where.listing_first", locale),) if where.first == "local_listing" else ()
    return (*first, flip_finding(where, locale))


def _relaxed(change: Relaxation, locale: Locale) -> str:
    """The gate to relax, and the account that could then be tried."""
    hours = change.hours_to_pass or 0.0
    number = text.number(hours, locale, decimals=int(hours != int(hours)))
    return text.say(
        f"where.relax_{change.reason}",
        locale,
        account=text.say(f"account_in.{change.account}", locale),
        hours=text.say("word.hours", locale, count=hours, n=number),
        forms=forms(change.forms, locale),
    )


def forms(asked: Sequence[str], locale: Locale) -> str:
    """Return forms of content as alternatives in a sentence: ``photos or videos``."""
    return _either([text.say(f"content_in.{form}", locale) for form in asked], locale)


def _either(words: Sequence[str], locale: Locale) -> str:
    """The words as alternatives."""
    from babel.lists import format_list

    return format_list(words, style="or", locale=locale)


def _inside(words: str) -> str:
    """The words as they stand inside a sentence."""
    return words[0].lower() + words[1:]


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
