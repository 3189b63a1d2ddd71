"""What an archive holds: bars by kind, under what was provided, observed and inferred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Archive
    from toolkit.answers.archive import YourName
    from toolkit.text import Locale

COLOURS: Final = {"provided": style.GREY, "observed": style.ACCENT, "inferred": style.OCHRE}
FACTS: Final = ("uploaders", "strangers", "advertisers", "watchers", "closed")
_ROW = 0.215
"""Height of a line, in inches."""


@style.apply()
def draw(found: Archive, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a kind, in three groups that say their total.

    Parameters
    ----------
    found : Archive
        From `answers.archive`.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        The largest of each group first; each bar says its number, each group its share.
    """
    lines = _lines(found)
    axes = style.axes(height=0.5 + _ROW * len(lines)) if ax is None else ax
    if ax is not None:
        axes.clear()
        page = axes.get_figure(root=True)
        page.set_size_inches(style.WIDTH, 0.5 + _ROW * len(lines))  # type: ignore[union-attr]  # axes are on a figure
    rows = range(len(lines))
    axes.barh(
        list(rows),
        [pieces if kind else 0 for kind, _, pieces in lines],
        height=0.68,
        color=[COLOURS[source] for _, source, _ in lines],
    )
    for row, (kind, _, pieces) in zip(rows, lines, strict=True):
        if kind:
            beside = text.integer(pieces, locale)
            axes.annotate(
                beside, (pieces, row), (4, 0), textcoords="offset points", va="center", fontsize=9
            )
    axes.set_yticks(list(rows), [_label(line, found, locale) for line in lines])
    for label, (kind, _, _) in zip(axes.get_yticklabels(), lines, strict=True):
        label.set_fontweight("normal" if kind else "semibold")
    axes.set_ylim(len(lines) - 0.4, -0.6)
    axes.set_xlim(0, 1.12 * max(pieces for kind, _, pieces in lines if kind))
    axes.set_xlabel(text.say("archive.axis", locale))
    axes.xaxis.set_ticks([])
    axes.spines["bottom"].set_visible(False)
    return axes


def _lines(found: Archive) -> list[tuple[str, str, int]]:
    """Return the lines from the top: a group without a kind, then its kinds."""
    lines: list[tuple[str, str, int]] = []
    for source, total in found.by_source.items():
        kinds = [line for line in found.by_kind if line[1] == source]
        if kinds:
            lines += [("", source, total), *sorted(kinds, key=lambda line: -line[2])]
    return lines


def _label(line: tuple[str, str, int], found: Archive, locale: Locale) -> str:
    kind, source, pieces = line
    if kind:
        return text.say(f"archive.kind.{kind}", locale)
    share = text.percent(found.share(source), locale, decimals=0)
    return text.say(f"archive.group.{source}", locale, n=text.integer(pieces, locale), share=share)


def finding(found: Archive, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    provided, observed, inferred = (text.integer(n, locale) for n in found.by_source.values())
    return text.say(
        "archive.finding",
        locale,
        n=text.integer(found.pieces, locale),
        platform=text.say(f"archive.platform.{found.platform}", locale),
        share=text.percent(1 - found.share("provided"), locale, decimals=0),
        provided=provided,
        observed=observed,
        inferred=inferred,
    )


def further(found: Archive, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding: who uploaded a list, what was not read."""
    if not found.uploaders:
        return (text.say("archive.uploaders_none", locale),)
    return tuple(
        text.say(f"archive.{name}", locale, count=n, n=text.integer(n, locale))
        for name, n in (("uploaders", found.uploaders), ("strangers", found.strangers))
    )


def upload(name: YourName, locale: Locale) -> str:
    """Return where a firm's name ends up once it has uploaded a list, in one sentence."""
    return text.say(
        "archive.your_name",
        locale,
        n=text.integer(name.addresses, locale),
        recognised=text.integer(name.archives, locale),
        read=text.integer(name.readers, locale),
    )


def table(found: Archive, locale: Locale) -> pd.DataFrame:
    """Return a row a kind: what it is, how it was come by, how many pieces."""
    import pandas as pd

    rows = [
        (
            text.say(f"archive.kind.{kind}", locale),
            text.say(f"archive.source.{source}", locale),
            text.integer(pieces, locale),
        )
        for kind, source, pieces in found.by_kind
    ]
    names = ("kind", "source", "pieces")
    return pd.DataFrame(rows, columns=[text.say(f"archive.column_{n}", locale) for n in names])


def firms(found: Archive, locale: Locale) -> pd.DataFrame:
    """Return a row a count of firms: who uploaded a list, who watched, who is a stranger."""
    import pandas as pd

    rows = [
        (text.say(f"archive.fact_{name}", locale), text.integer(getattr(found, name), locale))
        for name in FACTS
    ]
    names = ("fact", "number")
    return pd.DataFrame(rows, columns=[text.say(f"archive.column_{n}", locale) for n in names])
