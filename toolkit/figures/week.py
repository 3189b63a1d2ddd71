"""Hours of the week, account by account, against the minimum of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from toolkit import text
from toolkit.figures import style
from toolkit.figures.hours import hours_of, listed, short
from toolkit.figures.where import fit

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Quantity, Week
    from toolkit.answers.closing import Closing
    from toolkit.answers.slot import Slot
    from toolkit.answers.splits import Split
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar, a line or a text: see `toolkit.figures.live`."""

# Below half a percent, one way to share the hours is as good as the other.
SAME = 0.005


@style.apply()
def draw(week: Week, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar an account, a tick at its minimum, and a diamond where the reader put it.

    Parameters
    ----------
    week : Week
        The answer; accounts that are neither held, nor fed, nor in the reader's split are left
        out.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Hours from 0.
    """
    shown = rows(week)
    height = 0.95 + 0.34 * max(len(shown), 1)
    axes = style.axes(height=height) if ax is None else ax
    yours = None if week.yours is None else week.yours.hours
    names = [text.say(f"account.{slot.account}", locale) for slot in shown]
    ruled = (
        f"week, {locale}, {[(name, slot.held) for name, slot in zip(names, shown, strict=True)]}"
    )
    ruled += f", {yours is None}"
    if axes.get_label() != ruled:
        axes.clear()
        fit(axes, height)
        axes.set_label(ruled)
        _rule(axes, shown, names, locale, split=yours is not None)
    if not shown:
        return axes
    longest = 0.0
    for row, slot in enumerate(shown):
        planned, least = slot.hours.value, slot.minimum_hours.value
        here = 0.0 if yours is None else yours.get(slot.account, 0.0)
        end = max(planned, least, here)
        longest = max(longest, end)
        axes.patches[row].set_width(planned)  # type: ignore[attr-defined]  # a bar
        axes.lines[row].set_xdata([least, least])
        if yours is not None:
            axes.lines[len(shown) + row].set_xdata([here])
        word = axes.texts[row]
        word.set_x(end)
        word.set_text(_mark(slot, locale))
        word.set_fontweight("semibold" if planned > 0 else "normal")
    # By steps, so that the scale stands still while a control moves a little.
    step = 2.0 ** np.floor(np.log2(longest)) / 2
    axes.set_xlim(0, 1.35 * step * np.ceil(longest / step))
    return axes


def _rule(
    axes: Axes, shown: Sequence[Slot], names: list[str], locale: Locale, *, split: bool
) -> None:
    """Put a bar, a tick, a diamond and a word on every row, to be moved by each answer."""
    from matplotlib.transforms import ScaledTranslation

    rows = range(len(shown))
    if not shown:
        axes.set(xlim=(0, 1), ylim=(0.5, -0.6), yticks=[])
        axes.text(0.02, 0, text.say("week.nothing", locale), va="center")
        return
    colours = [style.ACCENT if slot.held else style.GREY for slot in shown]
    axes.barh(rows, [0.0] * len(shown), height=0.5, color=colours)
    for row in rows:
        axes.plot([0, 0], [row - 0.36, row + 0.36], color=style.INK, linewidth=1.5)
    if split:
        ring = {"color": "white", "markeredgecolor": style.ALERT, "clip_on": False}
        for row in rows:
            axes.plot([0], [row], "D", **ring)  # type: ignore[arg-type]  # a marker's colours
    scale = axes.get_figure(root=True).dpi_scale_trans  # type: ignore[union-attr]  # axes are on a figure
    beside = axes.transData + ScaledTranslation(8 / 72, 0, scale)
    for row in rows:
        axes.text(0, row, "", transform=beside, va="center", fontsize=9)
    axes.set_yticks(rows, names)
    axes.set_ylim(len(shown) - 0.45, -0.6)
    axes.set_xlabel(text.say("week.axis_yours" if split else "week.axis", locale))
    style.value_axis(axes, lambda value: short(value, locale))


def rows(week: Week) -> tuple[Slot, ...]:
    """Return the accounts worth a row: fed, held, or in the reader's split."""
    asked = {} if week.yours is None else week.yours.hours
    return tuple(
        slot
        for slot in week.slots
        if slot.hours.value > 0 or slot.held or asked.get(slot.account, 0.0) > 0
    )


def finding(week: Week, locale: Locale) -> str:
    """Return what the chart shows: the reader's split first, where there is one."""
    plan = _plan(week, locale)
    if week.yours is None or week.value.value <= 0:
        return plan
    return f"{_yours(week.yours, week, locale)} {plan}"


def further(week: Week, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding, a sentence each.

    Parameters
    ----------
    week : Week
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    tuple of str
        Accounts to close and why, accounts to open and how firm that is, what holds the week back,
        and what the values are.
    """
    said = [closing(each, locale) for each in week.close]
    said += [
        text.say(
            f"week.opens_{slot.advice}",
            locale,
            account=_start(text.say(f"account_in.{slot.account}", locale)),
            share=text.percent(slot.in_plan, locale, decimals=0),
        )
        for slot in week.fed
        if not slot.held
    ]
    if week.fed:
        said.append(text.say(f"week.limit_{week.binding_limit}", locale))
    if week.slots:
        said.append(text.say(f"week.basis_{week.basis}", locale))
    return tuple(said)


def differences(week: Week, locale: Locale) -> tuple[str, ...]:
    """Return where the plan and the ranking of accounts differ, a sentence each.

    Parameters
    ----------
    week : Week
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    tuple of str
        One sentence that says they agree, where they do.
    """
    if not week.differences:
        return (text.say("week.agrees", locale),)
    return tuple(
        text.say(
            f"week.differs_{each.reason}",
            locale,
            account=_start(text.say(f"account_in.{each.account}", locale)),
            outcome=text.say(f"outcome.{each.outcome}", locale),
        )
        for each in week.differences
    )


def closing(each: Closing, locale: Locale) -> str:
    """Return why one account gets no hour, and what to do with it."""
    minimum, share = each.minimum_hours, each.keeping_share
    by_hours = each.reason in ("crowded", "over_the_week")
    key = each.reason if by_hours and each.advice == "park" else each.advice
    return text.say(
        f"week.close_{'gated' if key == 'park' else key}",
        locale,
        account=_start(text.say(f"account_in.{each.account}", locale)),
        reason="" if by_hours else text.say(f"gate.{each.reason}", locale),
        minimum="" if minimum is None else hours_of(minimum.value, locale),
        share="" if share is None else text.percent(share.value, locale, decimals=0),
    )


def lost(split: Split, locale: Locale) -> str:
    """Return what one way to share the hours loses, in one sentence."""
    share = split.lost_share
    if share.value < SAME:
        return text.say(f"week.same_{split.way}", locale)
    below = text.say("week.wasted", locale, wasted=hours_of(split.wasted, locale))
    return text.say(
        f"week.lost_{split.way}",
        locale,
        share=text.percent(share.value, locale, decimals=0),
        below=below if split.below else "",
    )


def table(week: Week, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    shown = rows(week) or week.slots
    if not shown:
        names = [text.say(f"baseline.{week.remains}", locale)]
        return pd.DataFrame({text.say("week.column_account", locale): names})
    columns = {
        "account": [text.say(f"account.{slot.account}", locale) for slot in shown],
        "hours": [hours_of(slot.hours.value, locale) for slot in shown],
        "minimum": [spread(slot.minimum_hours, locale) for slot in shown],
        "last_hour": [worth(slot.last_hour, locale) for slot in shown],
        "next_hour": [worth(slot.next_hour, locale) for slot in shown],
        "in_plan": [text.percent(slot.in_plan, locale, decimals=0) for slot in shown],
        "advice": [text.say(f"week.advice_{slot.advice}", locale) for slot in shown],
    }
    return pd.DataFrame(
        {text.say(f"week.column_{name}", locale): cells for name, cells in columns.items()}
    )


def spread(quantity: Quantity, locale: Locale) -> str:
    """Return the middle of a number of hours and its two ends."""
    return text.say(
        "week.spread",
        locale,
        middle=text.number(quantity.value, locale, decimals=1),
        low=text.number(quantity.low, locale, decimals=1),
        high=text.number(quantity.high, locale, decimals=1),
    )


def worth(quantity: Quantity, locale: Locale) -> str:
    """Return a value in its unit: money, or points of the ranking."""
    if quantity.unit == "points":
        return text.number(quantity.value, locale, decimals=2)
    return text.money(quantity.value, quantity.unit, locale)


def _plan(week: Week, locale: Locale) -> str:
    hours = hours_of(week.hours_per_week.value, locale)
    if not week.fed:
        if week.least_hours is None:
            return text.say("week.finding_none", locale, hours=hours)
        least = hours_of(week.least_hours, locale)
        return text.say("week.finding_least", locale, hours=hours, least=least)
    parts = [
        text.say(
            "week.part",
            locale,
            account=text.say(f"account.{slot.account}", locale),
            hours=short(slot.hours.value, locale),
        )
        for slot in week.fed
    ]
    out = [text.say(f"account.{each.account}", locale) for each in week.close]
    said = text.say("week.finding", locale, hours=hours, parts=listed(parts, locale))
    if not out:
        return said
    return f"{said} {text.say('week.no_hour', locale, accounts=listed(out, locale))}"


def _yours(split: Split, week: Week, locale: Locale) -> str:
    share = text.percent(split.lost_share.value, locale, decimals=0)
    total, hours = (hours_of(n, locale) for n in (split.total, week.hours_per_week.value))
    # Thirds of an hour do not add up to the last digit.
    if round(split.total, 2) > round(week.hours_per_week.value, 2):
        return text.say("week.yours_over", locale, total=total, hours=hours)
    if split.lost_share.value < SAME:
        return text.say("week.yours_best", locale)
    if not split.below:
        return text.say("week.yours", locale, share=share, total=total)
    names = [text.say(f"account.{name}", locale) for name in split.below]
    return text.say(
        "week.yours_below",
        locale,
        share=share,
        accounts=listed(names, locale),
        wasted=hours_of(split.wasted, locale),
    )


def _mark(slot: Slot, locale: Locale) -> str:
    if slot.hours.value > 0:
        n = hours_of(slot.hours.value, locale)
        return n if slot.held else text.say(f"week.mark_{slot.advice}", locale, hours=n)
    return text.say("week.mark_none", locale)


def _start(words: str) -> str:
    return words[:1].upper() + words[1:]
