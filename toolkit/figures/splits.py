"""The same hours shared in other ways: what each brings beside the best plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures import week as figure
from toolkit.figures.hours import hours_of, listed, short
from toolkit.figures.where import fit

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Week
    from toolkit.answers.splits import Split
    from toolkit.text import Locale


@style.apply()
def draw(week: Week, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar for the best plan and one for each other way, with what it loses at its end.

    Parameters
    ----------
    week : Week
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    """
    splits = every(week)
    height = 0.6 + 0.36 * (1 + len(splits))
    axes = style.axes(height=height) if ax is None else ax
    axes.clear()
    fit(axes, height)
    labels = [text.say("splits.best", locale)]
    labels += [text.say(f"splits.{split.way}", locale) for split in splits]
    values = [week.value.value, *(split.value.value for split in splits)]
    colours = [style.ACCENT] + [style.GREY] * len(splits)
    axes.barh(range(len(labels)), values, height=0.55, color=colours)
    axes.set_yticks(range(len(labels)), labels)
    axes.set_ylim(len(labels) - 0.5, -0.5)
    if any(values):
        style.from_zero(axes, room=0.35)
    else:
        axes.set_xlim(0, 1)
    marks = [text.say("splits.mark_best", locale)]
    marks += [_mark(split, locale) for split in splits]
    return style.label_bars(axes, marks, bold=(0,))


def every(week: Week) -> tuple[Split, ...]:
    """Return the reader's split, then the others."""
    return week.splits if week.yours is None else (week.yours, *week.splits)


def finding(week: Week, locale: Locale) -> str:
    """Return what the chart shows, in one or two sentences."""
    if not week.fed:
        return figure.finding(week, locale)
    return " ".join(figure.lost(split, locale) for split in every(week)[:2])


def table(week: Week, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    splits = every(week)
    none = text.number(0, locale)
    return pd.DataFrame(
        {
            text.say("splits.column_way", locale): [
                text.say("splits.best", locale),
                *(text.say(f"splits.{split.way}", locale) for split in splits),
            ],
            text.say("splits.column_hours", locale): [
                listed([_part(s.account, s.hours.value, locale) for s in week.fed], locale),
                *(
                    listed(
                        [_part(n, h, locale) for n, h in split.hours.items() if round(h, 2)],
                        locale,
                    )
                    for split in splits
                ),
            ],
            text.say("splits.column_wasted", locale): [
                none,
                *(hours_of(split.wasted, locale) for split in splits),
            ],
            text.say("splits.column_lost", locale): [
                none,
                *(text.percent(s.lost_share.value, locale, decimals=0) for s in splits),
            ],
            text.say("splits.column_range", locale): [
                none,
                *(
                    text.say(
                        "splits.range",
                        locale,
                        low=text.percent(s.lost_share.low, locale, decimals=0),
                        high=text.percent(s.lost_share.high, locale, decimals=0),
                    )
                    for s in splits
                ),
            ],
        }
    )


def _part(account: str, hours: float, locale: Locale) -> str:
    return text.say(
        "week.part",
        locale,
        account=text.say(f"account.{account}", locale),
        hours=short(hours, locale),
    )


def _mark(split: Split, locale: Locale) -> str:
    if split.lost_share.value < figure.SAME:
        return text.say("splits.mark_same", locale)
    share = text.percent(split.lost_share.value, locale, decimals=0)
    return text.say("splits.mark_lost", locale, share=share)
