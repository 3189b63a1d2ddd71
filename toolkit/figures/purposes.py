"""Of a file of people, how many lines each use may take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Purposes
    from toolkit.text import Locale


@style.apply()
def draw(found: Purposes, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar for each use on a pale bar of the whole file, then what may serve nothing.

    Parameters
    ----------
    found : Purposes
        The file.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    """
    axes = style.axes(height=2.3) if ax is None else ax
    axes.clear()
    numbers = [*found.serves.values(), found.useless]
    rows = range(len(numbers))
    colours = [style.ACCENT] * len(found.serves) + [style.ALERT]
    axes.barh(rows, [found.lines] * len(numbers), height=0.62, color=style.PALE)
    axes.barh(rows, numbers, height=0.62, color=colours)
    labels = [text.say(f"purposes.use.{use}", locale) for use in found.serves]
    axes.set_yticks(rows, [*labels, text.say("purposes.use.nothing", locale)])
    axes.set(ylim=(len(numbers) - 0.5, -0.5), xlim=(0, found.lines))
    axes.set_xlabel(text.say("purposes.axis", locale, lines=text.integer(found.lines, locale)))
    style.value_axis(axes, lambda value: text.integer(value, locale))
    axes.grid(False)
    beside = axes.get_yaxis_transform()
    for row, number in zip(rows, numbers, strict=True):
        axes.text(1.015, row, text.integer(number, locale), transform=beside, va="center")
    return axes


def finding(found: Purposes, locale: Locale) -> str:
    """Return what may go to a network, what may receive news, and what may serve nothing."""
    return text.say(
        "purposes.finding",
        locale,
        lines=text.integer(found.lines, locale),
        network=text.integer(found.serves["network"], locale),
        news=text.integer(found.serves["news"], locale),
        useless=text.integer(found.useless, locale),
    )


def table(found: Purposes, locale: Locale) -> pd.DataFrame:
    """Return the file, one row for each origin: its lines, what was said, what it may serve."""
    import pandas as pd

    def serves(uses: tuple[str, ...], people: bool) -> str:
        if not people:
            return text.say("purposes.nobody", locale)
        said = [text.say(f"purposes.use.{use}", locale) for use in uses]
        return text.say("purposes.mark", locale).join(said) or text.say(
            "purposes.use.nothing", locale
        )

    return pd.DataFrame(
        {
            text.say("purposes.column.origin", locale): [
                text.say(f"purposes.origin.{one.id}", locale) for one in found.origins
            ],
            text.say("purposes.column.lines", locale): [
                text.integer(one.lines, locale) for one in found.origins
            ],
            text.say("purposes.column.told", locale): [
                text.say(f"purposes.told.{one.id}", locale) for one in found.origins
            ],
            text.say("purposes.column.serves", locale): [
                serves(one.uses, one.people) for one in found.origins
            ],
        }
    )
