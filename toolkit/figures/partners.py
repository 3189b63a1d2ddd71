"""The partner nobody named: how often each way of looking at the friends finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.answers.partners import WAYS
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Partners
    from toolkit.text import Locale

_STUDIED = {
    "common_friends": ("common_friends",),
    "recursive_dispersion": ("relationship", "spouse"),
}
"""What the study reports beside each of our ways."""


@style.apply()
def draw(partners: Partners, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a way, of the invented people whose partner it finds; hollow dots: the study.

    Parameters
    ----------
    partners : Partners
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    """
    axes = style.axes(height=2.0) if ax is None else ax
    axes.clear()
    shares = _shares(partners)
    colours = [style.RULE, style.GREY, style.ACCENT, style.ACCENT]
    axes.barh(range(len(shares)), shares, height=0.55, color=colours)
    axes.set_yticks(range(len(shares)), [text.say(f"partners.{way}", locale) for way in _ways()])
    axes.set(ylim=(len(shares) - 0.5, -0.5), xlim=(0, 1))
    for row, way in enumerate(_ways()):
        for subject in _STUDIED.get(way, ()):
            axes.plot(
                partners.published[subject].value,
                row,
                marker="o",
                markersize=7,
                markerfacecolor="white",
                markeredgecolor=style.INK,
            )
    style.value_axis(axes, lambda value: text.percent(value, locale))
    axes.set_xlabel(text.say("partners.axis", locale))
    return axes


def finding(partners: Partners, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        "partners.finding",
        locale,
        people=text.integer(partners.people, locale),
        friends=text.integer(partners.friends, locale),
        common=text.integer(partners.found["common_friends"], locale),
        dispersion=text.integer(partners.found["recursive_dispersion"], locale),
    )


def table(partners: Partners, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    columns = [text.say(f"partners.column_{name}", locale) for name in ("way", "ours", "study")]
    rows = [
        (
            text.say(f"partners.{way}", locale),
            text.percent(share, locale, decimals=0),
            _study(partners, way, locale),
        )
        for way, share in zip(_ways(), _shares(partners), strict=True)
    ]
    return pd.DataFrame(rows, columns=columns)


def _ways() -> tuple[str, ...]:
    return ("by_chance", *WAYS)


def _shares(partners: Partners) -> list[float]:
    found = [partners.found[way] / partners.people for way in WAYS]
    return [partners.by_chance, *found]


def _study(partners: Partners, way: str, locale: Locale) -> str | None:
    """What the study says of this way; None where it was not read."""
    ends = [
        text.say(
            f"partners.study_{subject}",
            locale,
            share=text.percent(partners.published[subject].value, locale),
        )
        for subject in _STUDIED.get(way, ())
    ]
    return text.say("partners.mark", locale).join(ends) or None
