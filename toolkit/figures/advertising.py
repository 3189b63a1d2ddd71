"""The internet's advertising beside television's, and what else was published of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import sources, style
from toolkit.figures.quantities import origin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Advertising
    from toolkit.answers.advertising import Beside, Found
    from toolkit.answers.published import Trait
    from toolkit.text import Locale

TELEVISION = 100
COLUMNS = ("where", "internet", "television", "ratio", "origin")
FOUND = ("what", "figure", "origin")
_NO_BREAK = "\u00a0"
_SMALL = 0.05
"""A change written with one decimal."""


@style.apply()
def draw(found: Advertising, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return what the internet takes when television takes 100, a bar a country and year.

    Parameters
    ----------
    found : Advertising
        Pairs by one count each.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Dark where the internet takes more; a line stands at television's 100.
    """
    axes = style.axes(height=2.6) if ax is None else ax
    axes.clear()
    rows = range(len(found.beside))
    heights = [one.for_a_hundred for one in found.beside]
    colours = [style.ACCENT if each > TELEVISION else style.GREY for each in heights]
    axes.barh(rows, heights, height=0.62, color=colours)
    axes.set_yticks(rows, [_where(one, locale) for one in found.beside])
    axes.invert_yaxis()
    style.from_zero(axes)
    style.label_bars(axes, [text.integer(round(each), locale) for each in heights])
    axes.axvline(TELEVISION, color=style.INK, linewidth=1.2, zorder=2)
    for label in axes.texts:  # a number may fall on the line
        label.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 0.8})
    axes.annotate(
        text.say("advertising.television", locale),
        (TELEVISION, 1),
        xycoords=("data", "axes fraction"),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=9,
    )
    return axes


def finding(found: Advertising, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    latest = found.latest
    return text.say(
        "advertising.finding",
        locale,
        place=text.say(f"advertising.in_{latest.country}", locale),
        year=latest.period,
        ratio=text.integer(round(latest.for_a_hundred), locale),
        social=text.integer(round(found.social_for_a_hundred), locale),
    )


def table(found: Advertising, locale: Locale) -> pd.DataFrame:
    """Return the pairs with their figures, dates and grades."""
    import pandas as pd

    rows = [
        (
            _where(one, locale),
            _amount(one.internet.value, one.internet.unit, locale),
            _amount(one.television.value, one.television.unit, locale),
            text.integer(round(one.for_a_hundred), locale),
            origin(one.television.date, one.television.grade, locale),
        )
        for one in found.beside
    ]
    names = [text.say(f"advertising.column_{name}", locale) for name in COLUMNS]
    return pd.DataFrame(rows, columns=names)


def published(found: Sequence[Found], locale: Locale) -> pd.DataFrame:
    """Return published figures in a row each: what, how much, when and how firm.

    Parameters
    ----------
    found : sequence of Found
        ``parts``, ``results``, ``opinions``, ``tracked`` or ``wrong`` of an answer.
    locale : Locale
        The reader's locale.
    """
    import pandas as pd

    rows = [
        (
            _what(one, locale),
            _amount(one.figure.value, one.figure.unit, locale),
            origin(one.figure.date, one.figure.grade, locale),
        )
        for one in found
    ]
    return pd.DataFrame(rows, columns=[text.say(f"advertising.column_{n}", locale) for n in FOUND])


def offered(found: Mapping[str, Mapping[str, Trait | None]], locale: Locale) -> pd.DataFrame:
    """Return the criteria that networks offer to advertisers, a row a network."""
    import pandas as pd

    rows = [
        (
            text.say(f"network.{network}", locale),
            *(
                None
                if one is None
                else text.say("advertising.yes", locale, year=_year(one, locale))
                for one in criteria.values()
            ),
        )
        for network, criteria in found.items()
    ]
    criteria = next(iter(found.values()))
    names = ["network", *criteria]
    return pd.DataFrame(rows, columns=[text.say(f"advertising.by_{n}", locale) for n in names])


def seen_at(found: Advertising, locale: Locale) -> pd.DataFrame:
    """Return where the figures were read."""
    return sources.table(found.sources, locale)


def _year(one: Trait, locale: Locale) -> str:
    return text.say("quantity.undated", locale) if one.date is None else str(one.date.year)


def _where(one: Beside, locale: Locale) -> str:
    place = text.say(f"advertising.place_{one.country}", locale)
    bounds = f"advertising.where_{one.bounds}" if one.bounds else "advertising.where"
    return text.say(bounds, locale, place=place, year=one.period)


def _what(one: Found, locale: Locale) -> str:
    part = one.segment.replace(" ", "_").replace("-", "_") or "all"
    key = f"advertising.{one.figure.name}_{one.medium}_{part}"
    place = text.say(f"advertising.place_{one.country}", locale) if one.country != "world" else ""
    return text.say(key, locale, place=place, period=one.period.replace("-", "–"))


def _amount(value: float, unit: str, locale: Locale) -> str:
    size, _, currency = unit.partition(" ")
    sign = "−" if value < 0 else ""
    if size in ("billion", "million") and currency:
        scaled = text.number(abs(value), locale, decimals=_digits(value))
        amount = text.say(f"advertising.{size}_{currency}", locale, n=scaled)
        return sign + amount.replace(" ", _NO_BREAK)
    if unit == "change":
        decimals = 1 if abs(value) < _SMALL else 0
        return text.say(
            "advertising.change", locale, n=text.signed(100 * value, locale, decimals=decimals)
        )
    if unit.startswith("share"):
        return sign + text.percent(abs(value), locale, decimals=1 if value < 0 else 0)
    return text.number(value, locale, decimals=_digits(value))


def _digits(value: float) -> int:
    return next((d for d in (0, 1) if round(value, d) == round(value, 2)), 2)
