"""One more like: how often a score made of likes puts the right one of two people first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Likes
    from toolkit.answers.likes import Step, Unverified
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a line or a text: see `toolkit.figures.live`."""

_MIDDLE: Final = 24
"""Number of likes over which the word of the curve behind stands."""
_LIKES: Final = (1, 2, 5, 10, 20, 40)
"""Numbers of likes that the table shows, beside the one that is looked at."""


@style.apply()
def draw(likes: Likes, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return the curve from one like to sixty, the sincere one pale behind, a dot where one stands.

    Parameters
    ----------
    likes : Likes
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        Pairs in the right order, out of 100, from a coin's 50; a dashed line at what a study found
        from all likes.
    """
    axes = style.axes(height=2.6) if ax is None else ax
    ruled = f"likes, {locale}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, likes, locale)
    numbers = list(range(1, len(likes.curve) + 1))
    sincere, curve, found, here = axes.lines
    sincere.set_data(numbers, [100 * share for share in likes.sincere])
    curve.set_data(numbers, [100 * share for share in likes.curve])
    published = 100 * likes.published.value
    found.set_data([1, len(numbers)], [published, published])
    here.set_data([likes.known], [100 * likes.auc])
    above, beside, behind = axes.texts
    above.set_text(text.say("likes.published", locale, pairs=text.integer(published, locale)))
    above.set_position((len(numbers), published + 1))
    beside.set_text(pairs(likes.auc, locale))
    beside.set_position((likes.known + 0.8, 100 * likes.auc - 2))
    behind.set_text(text.say("likes.all_meant", locale) if likes.impulsive else "")
    behind.set_position((_MIDDLE, 100 * likes.sincere[_MIDDLE - 1] + 1))
    return axes


def _rule(axes: Axes, likes: Likes, locale: Locale) -> None:
    """Put the lines and the words that every answer moves."""
    axes.plot([], [], color=style.GREY, linewidth=1.6)
    axes.plot([], [], color=style.ACCENT, linewidth=2.2)
    axes.plot([], [], color=style.QUIET, linewidth=1, linestyle=(0, (4, 3)))
    axes.plot([], [], color=style.INK, marker="o", markersize=7, linestyle="none")
    axes.text(1, 1, "", ha="right", va="bottom", color=style.QUIET, fontsize=9)
    axes.text(1, 1, "", ha="left", va="top", fontweight="semibold")
    axes.text(1, 1, "", ha="right", va="bottom", color=style.QUIET, fontsize=9)
    axes.set(xlim=(0, len(likes.curve) + 1), ylim=(45, 100))
    style.value_axis(axes, lambda value: text.integer(value, locale))
    style.value_axis(axes, lambda value: text.integer(value, locale), along="y")
    axes.set_yticks(range(50, 101, 10))
    axes.set_xlabel(text.say("likes.axis_likes", locale))
    axes.set_ylabel(text.say("likes.axis_pairs", locale))


def finding(likes: Likes, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        "likes.finding",
        locale,
        count=likes.known,
        n=text.integer(likes.known, locale),
        trait=trait(likes.trait, locale),
        pairs=pairs(likes.auc, locale),
        published=text.integer(100 * likes.published.value, locale),
    )


def further(likes: Likes, locale: Locale) -> tuple[str, ...]:
    """Return what stands under it: one more like, impulsive ones, and a list made of the scores."""
    said = [
        text.say(
            "likes.one_more", locale, pairs=text.signed(100 * likes.one_more, locale, decimals=1)
        )
    ]
    lost = likes.sincere[likes.known - 1] - likes.auc
    if likes.impulsive:
        said.append(
            text.say(
                "likes.impulsive",
                locale,
                share=text.percent(likes.impulsive, locale),
                pairs=text.number(100 * lost, locale, decimals=1),
            )
        )
    said.append(
        text.say(
            "likes.named",
            locale,
            people=text.integer(likes.named.people, locale),
            having=text.integer(likes.named.having, locale),
            named=text.integer(likes.named.named, locale),
            right=text.integer(likes.named.right, locale),
            wrong=text.integer(likes.named.named - round(likes.named.right), locale),
        )
    )
    return tuple(said)


def table(likes: Likes, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    names = ("likes", "sincere", "pairs")
    rows = [
        (
            text.integer(number, locale),
            pairs(likes.sincere[number - 1], locale),
            pairs(likes.curve[number - 1], locale),
        )
        for number in sorted({*_LIKES, likes.known, len(likes.curve)})
    ]
    return pd.DataFrame(rows, columns=[text.say(f"likes.column_{n}", locale) for n in names])


def steps(steps: Sequence[Step], locale: Locale) -> pd.DataFrame:
    """Return one person's likes, one a row: what each adds, and where the person then stands."""
    import pandas as pd

    names = ("page", "points", "place")
    rows = [
        (
            step.page,
            _points(step.points, locale),
            text.percent(step.place, locale, decimals=0),
        )
        for step in steps
    ]
    return pd.DataFrame(rows, columns=[text.say(f"likes.column_{n}", locale) for n in names])


def fields(tried: Sequence[Unverified], locale: Locale) -> pd.DataFrame:
    """Return what false fields do: how good a guess seems, and how good it is."""
    import pandas as pd

    names = ("false", "measured", "true")
    rows = [
        (
            text.percent(one.false, locale, decimals=0),
            pairs(one.measured, locale),
            pairs(one.auc, locale),
        )
        for one in tried
    ]
    return pd.DataFrame(rows, columns=[text.say(f"likes.column_{n}", locale) for n in names])


def trait(code: str, locale: Locale) -> str:
    """Return the neutral name of a trait: ``trait A``."""
    return text.say("likes.trait", locale, letter=code[-1].upper())


def pairs(area: float, locale: Locale) -> str:
    """Return an area under the curve as pairs out of 100."""
    return text.integer(100 * area, locale)


def _points(points: float, locale: Locale) -> str:
    """Hundredths, with a sign unless nothing is left of them."""
    hundredths = round(100 * points)
    return text.signed(hundredths, locale) if hundredths else text.integer(0, locale)
