"""Real people of a published survey: how often a few answers put the right one of two first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures.likes import pairs

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Survey
    from toolkit.text import Locale


@style.apply()
def draw(survey: Survey, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a dot a guess, few answers above and all below, from a coin's 50.

    Parameters
    ----------
    survey : Survey
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Pairs in the right order, out of 100; a line through each dot says how far another draw of
        as many people may move it.
    """
    axes = style.axes(height=2.1) if ax is None else ax
    axes.clear()
    for row, one in enumerate(survey.known):
        area, margin = 100 * one.auc, 100 * one.margin
        colour = style.GREY if one.code in ("form", "news") else style.ACCENT
        axes.plot([area - margin, area + margin], [row, row], color=colour, linewidth=2)
        axes.plot(area, row, color=colour, marker="o", markersize=8, linestyle="none")
        axes.text(
            area + margin + 0.8, row, pairs(one.auc, locale), va="center", fontweight="semibold"
        )
    names = [text.say(f"survey.{one.code}", locale) for one in survey.known]
    axes.set_yticks(range(len(names)), names)
    axes.set(xlim=(48, 100), ylim=(len(names) - 0.5, -0.5))
    axes.axvline(50, color=style.QUIET, linewidth=1, linestyle=(0, (4, 3)))
    style.value_axis(axes, lambda value: text.integer(value, locale))
    axes.set_xticks(range(50, 101, 10))
    axes.set_xlabel(text.say("survey.axis", locale))
    return axes


def finding(survey: Survey, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        "survey.finding",
        locale,
        people=text.integer(survey.first + survey.second, locale),
        form=pairs(survey.of("form").auc, locale),
        own_place=pairs(survey.of("own_place").auc, locale),
        all=pairs(survey.of("all").auc, locale),
    )


def table(survey: Survey, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    columns = ("known", "answers", "pairs", "margin")
    rows = [
        (
            text.say(f"survey.{one.code}", locale),
            text.integer(one.answers, locale),
            pairs(one.auc, locale),
            text.number(100 * one.margin, locale, decimals=1),
        )
        for one in survey.known
    ]
    return pd.DataFrame(rows, columns=[text.say(f"survey.column_{n}", locale) for n in columns])
