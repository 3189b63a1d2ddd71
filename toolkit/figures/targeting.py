"""One list of people, read twice: by the marketer on the left, by the person on the right."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Campaign
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar or a text: see `toolkit.figures.live`."""

ROWS = ("reached", "wasted", "missed")
COLUMNS = ("number", "everybody", "list", "marketer", "person")
LINES = ("contacts", "interested", "wasted", "missed", "precision", "recall", "lift")
_COLOURS = (style.ACCENT, style.ALERT, style.GREY)
_ROOM = 1.3
"""Room for the number at the end of the longest bar."""


@style.apply()
def draw(campaign: Campaign, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return three bars, each with the marketer's words before it and the person's after it.

    Parameters
    ----------
    campaign : Campaign
        A list beside everybody.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        People, from zero: rightly named, wrongly named, and interested people left out.
    """
    axes = style.axes(height=2.0) if ax is None else ax
    ruled = f"targeting, {locale}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, locale)
    people = _people(campaign)
    for bar, label, count in zip(axes.patches, axes.texts, people, strict=False):
        bar.set_width(count)  # type: ignore[attr-defined]  # a bar
        label.set_x(count)
        label.set_text(text.integer(round(count), locale))
    axes.set_xlim(0, max(*people, 1.0) * _ROOM)
    return axes


def _rule(axes: Axes, locale: Locale) -> None:
    """Put a bar, its number and the person's words on every row, to be moved by each answer."""
    from matplotlib.transforms import ScaledTranslation

    rows = range(len(ROWS))
    axes.barh(rows, [0.0] * len(ROWS), height=0.6, color=_COLOURS)
    scale = axes.get_figure(root=True).dpi_scale_trans  # type: ignore[union-attr]  # axes are on a figure
    after = axes.transData + ScaledTranslation(4 / 72, 0, scale)
    for row in rows:
        axes.text(0, row, "", transform=after, va="center", fontweight="semibold")
    beside = axes.get_yaxis_transform()
    for row, name in enumerate(ROWS):
        axes.text(
            1.02, row, text.say(f"targeting.person_{name}", locale), transform=beside, va="center"
        )
    for place, who, side in ((-0.02, "marketer", "right"), (1.02, "person", "left")):
        axes.text(
            place,
            -0.85,
            text.say(f"targeting.reads_{who}", locale),
            transform=beside,
            ha=side,
            va="center",
            color=style.QUIET,
            fontsize=9,
        )
    axes.set_yticks(rows, [text.say(f"targeting.marketer_{name}", locale) for name in ROWS])
    axes.set_ylim(len(ROWS) - 0.5, -1.1)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)


def _people(campaign: Campaign) -> tuple[float, float, float]:
    return campaign.chosen.interested, campaign.chosen.wasted, campaign.missed


def finding(campaign: Campaign, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    chosen = campaign.chosen
    return text.say(
        "targeting.finding",
        locale,
        contacts=text.integer(round(chosen.contacts), locale),
        right=text.integer(round(chosen.interested), locale),
        wrong=text.integer(round(chosen.wasted), locale),
        share=text.percent(campaign.wrong, locale, decimals=0),
        missed=text.integer(round(campaign.missed), locale),
    )


def further(campaign: Campaign, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding: the marketer's view, then the person's."""
    chosen, everybody = campaign.chosen, campaign.everybody
    lift = _times(chosen.lift, locale)
    return (
        text.say(
            "targeting.view_marketer",
            locale,
            lift=lift,
            list=_of_a_hundred(chosen.precision, locale),
            everybody=_of_a_hundred(everybody.precision, locale),
            share=text.percent(1 - chosen.recall, locale, decimals=0),
        ),
        text.say(
            "targeting.view_person",
            locale,
            wrong=_of_a_hundred(campaign.wrong, locale),
            n=text.integer(round(chosen.wasted), locale),
        ),
    )


def table(campaign: Campaign, locale: Locale) -> pd.DataFrame:
    """Return the targeting table: each number, to everybody and to the list, read twice."""
    import pandas as pd

    rows = [
        (
            text.say(f"targeting.line_{line}", locale),
            *_pair(line, campaign, locale),
            text.say(f"targeting.says_marketer_{line}", locale),
            text.say(f"targeting.says_person_{line}", locale),
        )
        for line in LINES
    ]
    names = [text.say(f"targeting.column_{name}", locale) for name in COLUMNS]
    return pd.DataFrame(rows, columns=names)


def _pair(line: str, campaign: Campaign, locale: Locale) -> tuple[str, str]:
    """One number of both campaigns, as a reader reads it."""
    both = (campaign.everybody, campaign.chosen)
    if line == "missed":
        return text.integer(0, locale), text.integer(round(campaign.missed), locale)
    if line in ("precision", "recall"):
        first, second = (text.percent(getattr(each, line), locale, decimals=0) for each in both)
    elif line == "lift":
        first, second = (_times(each.lift, locale) for each in both)
    else:
        first, second = (text.integer(round(getattr(each, line)), locale) for each in both)
    return first, second


def _times(lift: float, locale: Locale) -> str:
    """A lift, with one decimal under ten."""
    whole = lift >= 10 or math.isclose(lift, round(lift))
    return text.number(round(lift) if whole else lift, locale, decimals=0 if whole else 1)


def _of_a_hundred(share: float, locale: Locale) -> str:
    return text.integer(round(100 * share), locale)
