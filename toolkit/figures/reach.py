"""Of those who follow, how many see it: one post, a week's, a month's, on the scale of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import AccountReach, Quantity
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar, a line or a text: see `toolkit.figures.live`."""
AXIS_MOVES = "x"
"""Its end is all who follow."""

PERIODS = ("post", "week", "month")


@style.apply()
def draw(entry: AccountReach | None, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return bars of the followers who see it, on pale bars of all who follow.

    Parameters
    ----------
    entry : AccountReach or None
        The account; None where nobody follows it.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        From zero to all followers: the median as a bar, 5-95 % as a line over it. Where nobody
        publishes a rate there is a line and no bar.
    """
    axes = style.axes(height=1.9) if ax is None else ax
    guessed = entry is not None and entry.reach_rate.grade == "unknown"
    ruled = f"reach, {locale}, {'nobody' if entry is None else 'guessed' if guessed else 'known'}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, locale, nobody=entry is None, guessed=guessed)
    if entry is None:
        return axes
    all_of_them = entry.followers.value
    each = 1 if guessed else 2
    for row, quantity in enumerate(periods(entry)):
        bars = axes.patches[each * row : each * (row + 1)]
        for bar, width in zip(bars, (all_of_them, quantity.value), strict=False):
            bar.set_width(width)  # type: ignore[attr-defined]  # a bar
        axes.collections[row].set_segments([[(quantity.low, row), (quantity.high, row)]])  # type: ignore[attr-defined]  # lines
        axes.texts[row].set_text(_range(quantity, locale) if guessed else written(quantity, locale))
    axes.set_xlim(0, all_of_them)
    axes.set_xticks([0, all_of_them], [text.integer(end, locale) for end in (0, all_of_them)])
    axes.set_xlabel(text.say("reach.axis", locale, n=text.integer(all_of_them, locale)))
    return axes


def _rule(axes: Axes, locale: Locale, *, nobody: bool, guessed: bool) -> None:
    """Put two bars, a line and a label on every row, to be moved by each answer."""
    rows = range(len(PERIODS))
    axes.xaxis.set_visible(not nobody)
    axes.set_yticks(rows, [text.say(f"reach.period_{period}", locale) for period in PERIODS])
    if nobody:
        axes.text(0.02, 1, text.say("reach.nobody_follows", locale), va="center")
        axes.set(xlim=(0, 1), ylim=(len(PERIODS) - 0.5, -0.5))
        return
    for row in rows:
        axes.barh(row, 0, height=0.62, color=style.PALE)
        if not guessed:  # the middle of the whole scale is no estimate
            axes.barh(row, 0, height=0.62, color=style.ACCENT)
        axes.hlines(row, 0, 1, color=style.INK, linewidth=1.6)
        bold = "semibold" if row == 0 else "normal"
        beside = axes.get_yaxis_transform()
        axes.text(1.015, row, "", transform=beside, va="center", fontweight=bold)
    axes.set_ylim(len(PERIODS) - 0.5, -0.5)


def periods(entry: AccountReach) -> tuple[Quantity, Quantity, Quantity]:
    """Return who sees one post, one of a week's and one of a month's."""
    return entry.per_post, entry.per_week, entry.per_month


def finding(entry: AccountReach | None, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    if entry is None:
        return text.say("reach.finding_nobody", locale)
    return text.say(
        "reach.finding_unknown" if entry.reach_rate.grade == "unknown" else "reach.finding",
        locale,
        followers=text.integer(entry.followers.value, locale),
        post=people(entry.per_post, locale),
        low=few(entry.per_post.low, locale),
        high=few(entry.per_post.high, locale),
        month=people(entry.per_month, locale),
    )


def further(entry: AccountReach | None, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding: how often nobody sees it, whose rate it is, what lacks.

    Parameters
    ----------
    entry : AccountReach or None
        The account.
    locale : Locale
        The reader's locale.
    """
    if entry is None:
        return ()
    said = []
    if entry.nobody.value >= 0.05:
        chance = text.percent(entry.nobody.value, locale, decimals=0)
        said.append(text.say("reach.nobody", locale, share=chance))
    if entry.published_rate is not None:
        said.append(beside(entry, locale))
    lacking = [text.say(f"reach.unknown_{name}", locale) for name in entry.unknown]
    if lacking:
        mark = text.say("reach.mark", locale)
        said.append(text.say("reach.unknown", locale, things=mark.join(lacking)))
    return tuple(said)


def beside(entry: AccountReach, locale: Locale) -> str:
    """Return the client's own rate beside the published one, in one sentence."""
    theirs = entry.published_rate
    none = theirs is None or theirs.grade == "unknown"
    return text.say(
        "reach.yours_alone" if none else "reach.yours",
        locale,
        yours=rate(entry.reach_rate, locale),
        ours="" if theirs is None or none else rate(theirs, locale),
    )


def table(entry: AccountReach | None, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    names = ("period", "middle", "low", "high")
    columns = [text.say(f"reach.column_{name}", locale) for name in names]
    if entry is None:
        none = text.say("reach.nobody_follows", locale)
        return pd.DataFrame([(none, None, None, None)], columns=columns)
    guessed = entry.reach_rate.grade == "unknown"
    rows = [
        (
            text.say(f"reach.period_{period}", locale),
            None if guessed else people(quantity, locale),
            few(quantity.low, locale),
            few(quantity.high, locale),
        )
        for period, quantity in zip(
            (*PERIODS, "missed"), (*periods(entry), entry.missed), strict=True
        )
    ]
    return pd.DataFrame(rows, columns=columns)


def written(quantity: Quantity, locale: Locale) -> str:
    """Return a number of people with its ends: ``10 (8 to 12)``."""
    if few(quantity.low, locale) == few(quantity.high, locale):
        return people(quantity, locale)
    return text.say(
        "reach.between",
        locale,
        middle=people(quantity, locale),
        low=few(quantity.low, locale),
        high=few(quantity.high, locale),
    )


def _range(quantity: Quantity, locale: Locale) -> str:
    ends = few(quantity.low, locale), few(quantity.high, locale)
    return text.say("across.range", locale, low=ends[0], high=ends[1])


def rate(quantity: Quantity, locale: Locale) -> str:
    """Return a share with its ends: ``1.9% (1.5% to 2.4%)``."""
    middle, low, high = (
        text.percent(share, locale, decimals=1)
        for share in (quantity.value, quantity.low, quantity.high)
    )
    if low == high:
        return middle
    return text.say("reach.between", locale, middle=middle, low=low, high=high)


def people(quantity: Quantity, locale: Locale) -> str:
    """Return the middle of a number of people."""
    return few(quantity.value, locale)


def few(value: float, locale: Locale) -> str:
    """Return people, whole; with one decimal below two, where the half of one counts."""
    return text.number(value, locale, decimals=int(value < 2 and value != int(value)))
