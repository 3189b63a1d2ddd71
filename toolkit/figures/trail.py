"""A month of visits, person by person: those that the pixel saw are dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Trail
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a line or a text: see `toolkit.figures.live`."""

COLUMNS = ("what", "seen", "of", "share")
_GAP = 0.16
"""Between two visits, so that they can be counted."""
_SHARES = 34
"""Points from the rows to where the shares end."""


@style.apply()
def draw(trail: Trail, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a row of small bars a person: one a visit, in the order of the month.

    Parameters
    ----------
    trail : Trail
        What the pixel saw.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        Dark where the pixel was on the site; at the end of each row, the share that it saw.
    """
    axes = style.axes(height=2.5) if ax is None else ax
    ruled = f"trail, {locale}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, locale, trail)
    for line, caught in zip(axes.lines, (False, True), strict=True):
        line.set_data(*_bars(trail, seen=caught))
    for label, path in zip(axes.texts, trail.paths, strict=True):
        label.set_text(text.percent(path.share, locale, decimals=0))
    return axes


def _rule(axes: Axes, locale: Locale, trail: Trail) -> None:
    """Put two lines and a label a row, to be moved by each answer."""
    from matplotlib.transforms import ScaledTranslation

    rows = range(len(trail.paths))
    # Shares end at one place, so that the widest, 100 %, needs no more room than the others.
    scale = axes.get_figure(root=True).dpi_scale_trans  # type: ignore[union-attr]  # axes are on a figure
    beside = axes.get_yaxis_transform() + ScaledTranslation(_SHARES / 72, 0, scale)
    for colour in (style.RULE, style.ACCENT):
        axes.plot([], [], color=colour, linewidth=10, solid_capstyle="butt")
    for row in rows:
        axes.text(1, row, "", transform=beside, ha="right", va="center")
    axes.set_yticks(rows, [text.say("trail.person", locale, n=row + 1) for row in rows])
    axes.set_ylim(len(trail.paths) - 0.4, -0.6)
    axes.set_xlim(0, max(len(path.visits) for path in trail.paths))
    axes.set_xlabel(text.say("trail.axis", locale))
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.spines["left"].set_visible(False)


def _bars(trail: Trail, *, seen: bool) -> tuple[list[float], list[float]]:
    """The ends of the bars of one colour, with a gap after each."""
    across, down = [], []
    for row, path in enumerate(trail.paths):
        for place, caught in enumerate(path.visits):
            if caught == seen:
                across += [place, place + 1 - _GAP, float("nan")]
                down += [float(row)] * 3
    return across, down


def finding(trail: Trail, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        f"trail.finding_{trail.placed}",
        locale,
        sites=text.percent(trail.share_of_sites, locale, decimals=0),
        met=text.integer(trail.met, locale),
        people=text.integer(trail.people, locale),
        visits=text.percent(trail.share_of_visits, locale, decimals=0),
    )


def further(trail: Trail, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding: the closed form beside the count."""
    return (
        text.say(
            "trail.further",
            locale,
            each=text.integer(round(trail.sites_each), locale),
            expected=text.percent(trail.expected, locale, decimals=1),
        ),
    )


def table(trail: Trail, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart: sites, people, visits, then person by person."""
    import pandas as pd

    rows: Iterable[tuple[str, int, int]] = (
        (text.say("trail.row_sites", locale), trail.carriers, trail.sites),
        (text.say("trail.row_people", locale), trail.met, trail.people),
        (text.say("trail.row_visits", locale), trail.seen, trail.visits),
        *(
            (text.say("trail.row_person", locale, n=n), sum(path.visits), len(path.visits))
            for n, path in enumerate(trail.paths, start=1)
        ),
    )
    cells = [
        (
            name,
            text.integer(seen, locale),
            text.integer(of, locale),
            text.percent(seen / of if of else 0.0, locale, decimals=0),
        )
        for name, seen, of in rows
    ]
    return pd.DataFrame(cells, columns=[text.say(f"trail.column_{n}", locale) for n in COLUMNS])
