"""A list of the highest scores: how many of those it names have what they are named for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Named
    from toolkit.text import Locale

ROWS = ("right", "wrong", "missed")


@style.apply()
def draw(named: Named, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar for those named rightly, those named wrongly and those missed.

    Parameters
    ----------
    named : Named
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    """
    axes = style.axes(height=1.6) if ax is None else ax
    axes.clear()
    colours = (style.ACCENT, style.ALERT, style.GREY)
    axes.barh(range(len(ROWS)), _counts(named), height=0.62, color=colours)
    axes.set_yticks(range(len(ROWS)), [text.say(f"named.{row}", locale) for row in ROWS])
    axes.set_ylim(len(ROWS) - 0.5, -0.5)
    style.from_zero(axes)
    return style.label_bars(axes, _written(named, locale), bold=[1])


def finding(named: Named, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    right, wrong, missed = _written(named, locale)
    return text.say(
        "named.finding",
        locale,
        people=text.integer(named.people, locale),
        having=text.integer(named.having, locale),
        named=text.integer(named.named, locale),
        right=right,
        wrong=wrong,
        missed=missed,
    )


def table(named: Named, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, and the two shares that are taken for each other."""
    import pandas as pd

    names = [text.say(f"named.{row}", locale) for row in (*ROWS, "share_right", "accuracy")]
    shares = [
        text.percent(share, locale, decimals=0) for share in (named.share_right, named.accuracy)
    ]
    columns = [text.say(f"named.column_{name}", locale) for name in ("who", "people")]
    return pd.DataFrame(
        list(zip(names, [*_written(named, locale), *shares], strict=True)), columns=columns
    )


def _counts(named: Named) -> tuple[int, int, int]:
    """Whole people, who add up to those named and to those who have it."""
    right = round(named.right)
    return right, round(named.named) - right, round(named.having) - right


def _written(named: Named, locale: Locale) -> list[str]:
    return [text.integer(count, locale) for count in _counts(named)]
