"""Which question to leave out: who is still alone without each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures.uniqueness import question

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Dropped
    from toolkit.text import Locale

COLUMNS = ("left_out", "still", "protected", "k")


@style.apply()
def draw(found: Sequence[Dropped], locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a question left out, of the people still alone, pale up to all who were.

    Parameters
    ----------
    found : sequence of Dropped
        The one that protects most people first.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    """
    axes = style.axes(height=0.8 + 0.34 * len(found)) if ax is None else ax
    axes.clear()
    alone = found[0].unique + found[0].protected
    for row, one in enumerate(found):
        axes.barh(row, alone, height=0.62, color=style.PALE)
        axes.barh(row, one.unique, height=0.62, color=style.ACCENT if row == 0 else style.GREY)
        axes.annotate(
            text.integer(one.unique, locale),
            (alone, row),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            fontweight="semibold" if row == 0 else "normal",
        )
    axes.set_yticks(range(len(found)), [question(one.question, locale) for one in found])
    axes.set(xlim=(0, max(alone, 1)), ylim=(len(found) - 0.5, -0.5))
    axes.set_xlabel(text.say("dropped.axis", locale, n=text.integer(alone, locale)))
    style.value_axis(axes, lambda people: text.integer(people, locale))
    axes.grid(False)
    return axes


def finding(found: Sequence[Dropped], locale: Locale) -> str:
    """Return which question to leave out first and what that leaves, in one sentence."""
    first = found[0]
    return text.say(
        "dropped.finding",
        locale,
        question=question(first.question, locale),
        protected=text.integer(first.protected, locale),
        still=text.integer(first.unique, locale),
    )


def table(found: Sequence[Dropped], locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    rows = [
        (
            question(one.question, locale),
            *(text.integer(count, locale) for count in (one.unique, one.protected, one.k)),
        )
        for one in found
    ]
    return pd.DataFrame(rows, columns=[text.say(f"dropped.column_{n}", locale) for n in COLUMNS])
