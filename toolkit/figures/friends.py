"""Where home towns come from: given, given to a friend who asks, guessed from friends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import HomeTown
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar or a text: see `toolkit.figures.live`."""

ROWS = ("said", "told", "right", "wrong", "unknown")
KINDS = ("provided", "provided", "inferred", "inferred", "none")
COLOURS = (style.ACCENT, style.ACCENT, style.GREY, style.ALERT, style.RULE)


@style.apply()
def draw(home: HomeTown, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a way the network may know a home town, or believe it does.

    Parameters
    ----------
    home : HomeTown
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        From zero to everybody; provided above, inferred below.
    """
    axes = style.axes(height=2.4) if ax is None else ax
    ruled = f"friends, {locale}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        axes.barh(range(len(ROWS)), [0] * len(ROWS), height=0.62, color=COLOURS)
        for row in range(len(ROWS)):
            axes.text(0, row, "", va="center", fontweight="semibold" if row in (1, 2) else "normal")
        axes.set_yticks(range(len(ROWS)), [_named(row, locale) for row in range(len(ROWS))])
        axes.set(xlim=(0, 1.08 * home.people), ylim=(len(ROWS) - 0.5, -0.5))
        axes.xaxis.set_visible(False)
        axes.spines["bottom"].set_visible(False)
    for row, count in enumerate(_counts(home)):
        axes.patches[row].set_width(count)  # type: ignore[attr-defined]  # a bar
        axes.texts[row].set_text(text.integer(count, locale))
        axes.texts[row].set_position((count + 0.01 * home.people, row))
    return axes


def finding(home: HomeTown, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        "friends.finding" if home.silent else "friends.finding_all",
        locale,
        people=text.integer(home.people, locale),
        provided=text.integer(home.provided, locale),
        told=text.integer(home.told, locale),
        silent=text.integer(home.silent, locale),
        right=text.integer(home.right, locale),
        wrong=text.integer(home.wrong, locale),
    )


def further(home: HomeTown, locale: Locale) -> tuple[str, ...]:
    """Return what stands under it: the one person who is followed, then what was published."""
    you = home.you
    around = text.say(
        "friends.around",
        locale,
        count=you.saying,
        friends=text.integer(you.friends, locale),
        saying=text.integer(you.saying, locale),
        same=text.integer(you.same, locale),
    )
    published = text.say(
        "friends.published", locale, share=text.percent(home.published.value, locale, decimals=1)
    )
    return (f"{around} {text.say(f'friends.you_{you.known}', locale)}", published)


def table(home: HomeTown, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, with whom each kind of data comes from."""
    import pandas as pd

    columns = [text.say(f"friends.column_{name}", locale) for name in ("how", "kind", "people")]
    rows = [
        (
            text.say(f"friends.{row}", locale),
            text.say(f"friends.kind_{kind}", locale),
            text.integer(count, locale),
        )
        for row, kind, count in zip(ROWS, KINDS, _counts(home), strict=True)
    ]
    return pd.DataFrame(rows, columns=columns)


def _named(row: int, locale: Locale) -> str:
    """The kind, then how: the colour alone would not say it."""
    how = text.say(f"friends.{ROWS[row]}", locale)
    if KINDS[row] == "none":
        return how
    kind = text.say(f"friends.kind_{KINDS[row]}", locale)
    return text.say("friends.row", locale, kind=kind, how=how)


def _counts(home: HomeTown) -> tuple[int, ...]:
    return (home.said, home.told, home.right, home.wrong, home.unknown)
