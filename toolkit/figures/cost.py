"""What a month on "free" networks costs: the account, the hours, advertising and tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.answers.undefined import Undefined
from toolkit.figures import exchange, style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Cost
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar or a text: see `toolkit.figures.live`."""

PARTS = ("account", "hours", "other")


@style.apply()
def draw(cost: Cost, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return bars of a month's cost, part by part, from zero.

    Parameters
    ----------
    cost : Cost
        Amounts a month.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        One bar a part; the account itself costs nothing, and that is the point.
    """
    axes = style.axes(height=1.75) if ax is None else ax
    amounts = _amounts(cost)
    ruled = f"cost, {locale}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, locale)
    marks = zip(axes.patches, axes.texts, amounts, strict=True)
    for bar, label, amount in marks:
        bar.set_width(amount)  # type: ignore[attr-defined]  # a bar
        label.set_x(amount)
        label.set_text(text.money(amount, cost.currency, locale))
    return style.from_zero(axes, room=0.2)


def _rule(axes: Axes, locale: Locale) -> None:
    """Put a bar and its label on every row, to be moved by each answer."""
    from matplotlib.transforms import ScaledTranslation

    rows = range(len(PARTS))
    axes.barh(rows, [0.0] * len(PARTS), height=0.62, color=[style.GREY, style.ACCENT, style.GREY])
    scale = axes.get_figure(root=True).dpi_scale_trans  # type: ignore[union-attr]  # axes are on a figure
    beside = axes.transData + ScaledTranslation(4 / 72, 0, scale)
    for row in rows:
        bold = "semibold" if PARTS[row] == "hours" else "normal"
        axes.text(0, row, "", transform=beside, va="center", color=style.INK, fontweight=bold)
    axes.set_yticks(rows, [text.say(f"cost.part_{part}", locale) for part in PARTS])
    axes.set_ylim(len(PARTS) - 0.5, -0.5)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)


def finding(cost: Cost, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        "cost.finding",
        locale,
        hours=text.say(
            "word.hours",
            locale,
            count=cost.hours_per_week.value,
            n=text.number(cost.hours_per_week.value, locale, decimals=_digits(cost)),
        ),
        hourly=text.money(cost.hourly_cost.value, cost.currency, locale, decimals=2),
        month=text.money(cost.per_month.value, cost.currency, locale),
        year=text.money(cost.per_year.value, cost.currency, locale),
    )


def table(cost: Cost, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    amounts = _amounts(cost)
    return pd.DataFrame(
        {
            text.say("cost.column_part", locale): [
                text.say(f"cost.part_{part}", locale) for part in PARTS
            ]
            + [text.say("cost.part_total", locale)],
            text.say("cost.column_month", locale): [
                text.money(amount, cost.currency, locale) for amount in (*amounts, sum(amounts))
            ],
            text.say("cost.column_year", locale): [
                text.money(12 * amount, cost.currency, locale)
                for amount in (*amounts, sum(amounts))
            ],
        }
    )


def further(cost: Cost, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding: a post, what is paid once, and what is not counted.

    Parameters
    ----------
    cost : Cost
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    tuple of str
        Cost of a post where it is known; the first year with what is paid once; the price of a
        freelance's hour, before tax; what the hours would have brought elsewhere.
    """
    said = []
    if cost.per_post is not None:
        post = text.money(cost.per_post.value, cost.currency, locale)
        said.append(text.say("cost.per_post", locale, cost=post))
    said.append(once_finding(cost, locale))
    if isinstance(cost.freelance_hour, Undefined):
        foreign, wanted = cost.freelance_hour.given, cost.freelance_hour.remedy
        said.append(text.say("exchange.freelance_refused", locale, foreign=foreign, wanted=wanted))
    elif cost.freelance_hour is not None:
        ends = (cost.freelance_hour.low, cost.freelance_hour.high)
        low, high = (text.money(end, cost.currency, locale, decimals=0) for end in ends)
        price = text.say("cost.freelance", locale, low=low, high=high)
        said.append(exchange.beside(price, cost.freelance_hour, locale))
    if cost.opportunity_per_month is not None:
        missed = cost.opportunity_per_month.value
        key = "cost.opportunity" if missed > 0 else "cost.opportunity_nothing"
        said.append(text.say(key, locale, missed=text.money(missed, cost.currency, locale)))
    return tuple(said)


def once_finding(cost: Cost, locale: Locale) -> str:
    """Return what is paid once and the first year with it, in one sentence."""
    if cost.one_off is None or cost.first_year is None:
        return text.say("cost.once_unsaid", locale)
    return text.say(
        "cost.once_finding",
        locale,
        once=text.money(cost.one_off.total.value, cost.currency, locale),
        year=text.money(cost.first_year.value, cost.currency, locale),
    )


def once(cost: Cost, locale: Locale) -> pd.DataFrame:
    """Return what is paid once, part by part, and the first year with it.

    A part of which the record says nothing has no number: it is not zero.
    """
    import pandas as pd

    from toolkit.answers.one_off import PARTS as ALL

    own = {} if cost.one_off is None else {q.name: q.value for q in cost.one_off.parts}
    amounts = [(text.say(f"cost.once_{part}", locale), own.get(part)) for part in ALL]
    total = None if cost.one_off is None else cost.one_off.total
    for name, quantity in (("once_total", total), ("first_year", cost.first_year)):
        amount = None if quantity is None else quantity.value
        amounts.append((text.say(f"cost.{name}", locale), amount))
    return pd.DataFrame(
        {
            text.say("cost.column_once", locale): [name for name, _ in amounts],
            text.say("cost.column_amount", locale): [
                None if amount is None else text.money(amount, cost.currency, locale, decimals=0)
                for _, amount in amounts
            ],
        }
    )


def _amounts(cost: Cost) -> tuple[float, float, float]:
    return (0.0, cost.per_month.value, cost.other_per_month.value)


def _digits(cost: Cost) -> int:
    hours = cost.hours_per_week.value
    return 0 if hours == round(hours) else 1
