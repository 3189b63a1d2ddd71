"""Date of birth, sex and a place: shares published, and postal areas computed beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers.identification import Identification, Published
    from toolkit.text import Locale

COLUMNS = ("known", "share", "residents", "when", "where", "grade")
OTHERS = ("known", "share", "when", "where", "grade")
STATED = ("answer", "share", "when", "where", "grade")


@style.apply()
def draw(found: Identification, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a place: published shares in grey, computed ones in the accent.

    Parameters
    ----------
    found : Identification
        Published and computed.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        From 0 to 100 % of the residents, most alone on top.
    """
    axes = style.axes(height=2.7) if ax is None else ax
    axes.clear()
    rows = _rows(found, locale)
    for row, (_, share, computed) in enumerate(rows):
        axes.barh(row, share, height=0.62, color=style.ACCENT if computed else style.GREY)
        axes.annotate(
            text.percent(share, locale, decimals=0),
            (share, row),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontweight="semibold" if computed else "normal",
        )
    axes.set_yticks(range(len(rows)), [name for name, _, _ in rows])
    axes.set(xlim=(0, 1), ylim=(len(rows) - 0.5, -0.5))
    axes.set_xlabel(text.say("identification.axis", locale))
    style.value_axis(axes, lambda share: text.percent(share, locale, decimals=0))
    return axes


def finding(found: Identification, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    small, large = found.areas[0], found.areas[-1]
    return text.say(
        "identification.finding",
        locale,
        small=area(small.place, locale),
        many=text.percent(small.alone, locale, decimals=0),
        large=area(large.place, locale),
        few=text.percent(large.alone, locale, decimals=0),
        residents=text.integer(large.residents.value, locale),
    )


def table(found: Identification, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, with where each comes from."""
    import pandas as pd

    lines: list[tuple[float, tuple[str | None, ...]]] = [
        (
            share,
            (
                _published_name(one, locale),
                text.percent(share, locale, decimals=0),
                None,
                _year(one.share.date),
                one.source.publisher,
                text.say(f"grade.{one.share.grade}", locale),
            ),
        )
        for one in _alike(found)
        for share in (one.share.value,)
    ]
    lines += [
        (
            one.alone,
            (
                area(one.place, locale),
                text.percent(one.alone, locale, decimals=0),
                text.integer(one.residents.value, locale),
                _year(one.residents.date),
                text.say("identification.computed", locale, source=one.source.publisher),
                text.say(f"grade.{one.residents.grade}", locale),
            ),
        )
        for one in found.areas
    ]
    rows = [line for _, line in sorted(lines, key=lambda pair: -pair[0])]
    return pd.DataFrame(
        rows, columns=[text.say(f"identification.column_{n}", locale) for n in COLUMNS]
    )


def others(found: Identification, locale: Locale) -> pd.DataFrame:
    """Return the published shares that rest on other answers than the chart's."""
    import pandas as pd

    rows = [
        (
            _answers(one, locale),
            text.percent(one.share.value, locale, decimals=2 if one.share.value > 0.99 else 0),
            _year(one.share.date),
            one.source.publisher,
            text.say(f"grade.{one.share.grade}", locale),
        )
        for one in found.published
        if one not in _alike(found)
    ]
    return pd.DataFrame(
        rows, columns=[text.say(f"identification.column_{n}", locale) for n in OTHERS]
    )


def stated(found: Identification, locale: Locale) -> pd.DataFrame:
    """Return the shares of members who put an answer on their profile."""
    import pandas as pd

    rows = [
        (
            text.say(f"identification.known_{answer}", locale),
            text.percent(share.value, locale, decimals=0),
            _year(share.date),
            text.say("identification.pew_teens", locale),
            text.say(f"grade.{share.grade}", locale),
        )
        for answer, share in found.stated
    ]
    return pd.DataFrame(
        rows, columns=[text.say(f"identification.column_{n}", locale) for n in STATED]
    )


def area(place: str, locale: Locale) -> str:
    """Return the name of a postal area."""
    return text.say(f"identification.place_{place}", locale)


def _alike(found: Identification) -> list[Published]:
    """Those that rest on the date of birth, the sex and a place."""
    return [one for one in found.published if {"birth_date", "sex"} <= set(one.known)]


def _rows(found: Identification, locale: Locale) -> list[tuple[str, float, bool]]:
    """Name, share and whether it is computed, most alone first."""
    rows = [(_published_name(one, locale), one.share.value, False) for one in _alike(found)]
    rows += [(area(one.place, locale), one.alone, True) for one in found.areas]
    return sorted(rows, key=lambda row: -row[1])


def _published_name(one: Published, locale: Locale) -> str:
    place = next(known for known in one.known if known not in ("birth_date", "sex"))
    return text.say(f"identification.us_{place}", locale, year=_year(one.share.date))


def _answers(one: Published, locale: Locale) -> str:
    mark = text.say("identification.mark", locale)
    return mark.join(text.say(f"identification.known_{known}", locale) for known in one.known)


def _year(date: object) -> str:
    return "" if date is None else str(getattr(date, "year", ""))
