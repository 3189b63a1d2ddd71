"""People on a list, by the size of the group that subtraction leaves them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Groups
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar or a text: see `toolkit.figures.live`."""


@style.apply()
def draw(found: Groups, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return bars of the people who stand alone, in a small group, in a large one.

    Parameters
    ----------
    found : Groups
        The list as it is cut.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; its bars are moved.

    Returns
    -------
    Axes
        From zero to everybody on the list, on pale bars of everybody.
    """
    axes = style.axes(height=1.9) if ax is None else ax
    ruled = f"groups, {locale}, {found.people}, {found.at_least}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, found, locale)
    for row, number in enumerate(_numbers(found)):
        axes.patches[2 * row + 1].set_width(number)  # type: ignore[attr-defined]  # a bar
        axes.texts[row].set_text(text.integer(number, locale))
    return axes


def _rule(axes: Axes, found: Groups, locale: Locale) -> None:
    """Put two bars and a label on every row, to be moved by each answer."""
    for row, colour in enumerate((style.ALERT, style.GREY, style.ACCENT)):
        axes.barh(row, found.people, height=0.62, color=style.PALE)
        axes.barh(row, 0, height=0.62, color=colour)
        axes.text(1.015, row, "", transform=axes.get_yaxis_transform(), va="center")
    axes.set_yticks(range(3), _labels(found, locale))
    axes.set(ylim=(2.5, -0.5), xlim=(0, found.people))
    axes.set_xlabel(text.say("groups.axis", locale, n=text.integer(found.people, locale)))
    style.value_axis(axes, lambda value: text.integer(value, locale))
    axes.grid(False)


def _numbers(found: Groups) -> tuple[int, int, int]:
    return found.alone, found.small, found.large


def _labels(found: Groups, locale: Locale) -> list[str]:
    ends = {"few": found.at_least - 1, "enough": found.at_least}
    names = ("alone", "small", "large")
    return [text.say(f"groups.{name}", locale, **ends) for name in names]


def finding(found: Groups, locale: Locale) -> str:
    """Return who is singled out when one audience is taken away from another."""
    kind = "safe" if found.safe else "alone" if found.alone else "small"
    return text.say(
        f"groups.finding_{kind}",
        locale,
        count=found.alone if kind == "alone" else None,
        alone=text.integer(found.alone, locale),
        people=text.integer(found.people, locale),
        smallest=text.integer(found.smallest, locale),
        at_least=text.integer(found.at_least, locale),
    )


def further(found: Groups, locale: Locale) -> tuple[str, ...]:
    """Return how it comes about: two audiences, each of them large, and their difference."""
    subtracted = text.say(
        "groups.subtract",
        locale,
        count=found.smallest,
        everybody=text.integer(found.people, locale),
        others=text.integer(found.people - found.smallest, locale),
        smallest=text.integer(found.smallest, locale),
    )
    segments = text.integer(found.segments, locale)
    cut = text.say("groups.cut", locale, count=found.segments, segments=segments)
    return f"{cut} {subtracted}", text.say("groups.evidence", locale)


def table(found: Groups, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    return pd.DataFrame(
        {
            text.say("groups.column.group", locale): _labels(found, locale),
            text.say("groups.column.people", locale): [
                text.integer(number, locale) for number in _numbers(found)
            ],
        }
    )
