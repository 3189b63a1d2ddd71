"""How many bits each question gives away, beside the bits that tell one person from all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures.uniqueness import question

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Told
    from toolkit.text import Locale

COLUMNS = ("question", "answers", "bits", "rarest")


@style.apply()
def draw(found: Sequence[Told], needed: float, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a question, of its bits, and a line at the bits that single somebody out.

    Parameters
    ----------
    found : sequence of Told
        In any order; drawn from the most telling down.
    needed : float
        Bits that tell one of so many people from all the others.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    """
    axes = style.axes(height=1.0 + 0.3 * len(found)) if ax is None else ax
    axes.clear()
    rows = _ordered(found)
    axes.barh(range(len(rows)), [one.bits for one in rows], height=0.62, color=style.ACCENT)
    for row, one in enumerate(rows):
        axes.annotate(
            _bits(one.bits, locale),
            (one.bits, row),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
        )
    axes.axvline(needed, color=style.INK, linewidth=1.2, linestyle=(0, (4, 3)))
    axes.annotate(
        text.say("told.needed", locale, bits=_bits(needed, locale)),
        (needed, 1.0),
        xytext=(0, 2),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        ha="right",
        va="bottom",
        fontsize=8.5,
        color=style.QUIET,
    )
    axes.set_yticks(range(len(rows)), [question(one.question, locale) for one in rows])
    axes.set(
        xlim=(0, 1.08 * max(needed, *(one.bits for one in rows))), ylim=(len(rows) - 0.5, -0.5)
    )
    axes.set_xlabel(text.say("told.axis", locale))
    style.value_axis(axes, lambda bits: text.integer(bits, locale))
    axes.set_xticks(range(0, int(axes.get_xlim()[1]) + 1, 2))
    return axes


def finding(found: Sequence[Told], needed: float, locale: Locale) -> str:
    """Return which question tells most and which least, in one sentence."""
    rows = _ordered(found)
    return text.say(
        "told.finding",
        locale,
        most=question(rows[0].question, locale),
        high=_bits(rows[0].bits, locale),
        least=question(rows[-1].question, locale),
        low=_bits(rows[-1].bits, locale),
        needed=_bits(needed, locale),
    )


def table(found: Sequence[Told], locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    rows = [
        (
            question(one.question, locale),
            text.integer(one.answers, locale),
            _bits(one.bits, locale),
            _bits(one.rarest, locale),
        )
        for one in _ordered(found)
    ]
    return pd.DataFrame(rows, columns=[text.say(f"told.column_{name}", locale) for name in COLUMNS])


def _ordered(found: Sequence[Told]) -> list[Told]:
    return sorted(found, key=lambda one: -one.bits)


def _bits(bits: float, locale: Locale) -> str:
    return text.number(bits, locale, decimals=1)
