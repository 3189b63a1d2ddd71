"""Several accounts together: each one's month, people counted once, and the sum that misleads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import AccountReach, Reach
    from toolkit.text import Locale


@style.apply()
def draw(reach: Reach, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a dot with its 5-95 % line an account, one for all together, and the sum struck out.

    Parameters
    ----------
    reach : Reach
        The answer; with two accounts or more for a sum to be there.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        People a month, from zero.
    """
    rows = _rows(reach, locale)
    axes = style.axes(height=0.75 + 0.34 * max(len(rows), 1)) if ax is None else ax
    axes.clear()
    axes.set(ylim=(max(len(rows), 1) - 0.4, -0.6), ylabel="")
    axes.set_yticks(range(len(rows)), [name for name, _ in rows])
    for place, (_, (low, middle, high)) in enumerate(rows):
        together = reach.across is not None and place == len(rows) - 2
        colour = style.ACCENT if together or reach.across is None else style.GREY
        if low is None or high is None:
            axes.plot(middle, place, "X", color=style.ALERT, markersize=8)
        else:
            axes.hlines(place, low, high, color=colour, linewidth=2.4)
            axes.plot(middle, place, "o", color=colour, markersize=7)
        axes.annotate(
            text.integer(middle, locale),
            (middle, place),
            xytext=(0, 6),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontsize=8.5,
            fontweight="semibold" if together else "normal",
        )
    axes.set_xlim(left=0)
    axes.set_xlabel(text.say("across.axis", locale))
    style.value_axis(axes, lambda value: text.integer(value, locale))
    return axes


def finding(reach: Reach, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    together = reach.across
    if together is None:
        key = "across.finding_one" if reach.accounts else "across.finding_none"
        return text.say(key, locale)
    return text.say(
        "across.finding",
        locale,
        people=text.integer(together.people.value, locale),
        low=text.integer(together.people.low, locale),
        high=text.integer(together.people.high, locale),
        total=text.integer(together.total, locale),
    )


def table(reach: Reach, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, accounts that reach nobody included, with the reason."""
    import pandas as pd

    names = [text.say(f"across.column_{name}", locale) for name in ("account", "people", "range")]
    rows: list[tuple[str, str | None, str | None]] = [
        (
            name,
            text.integer(middle, locale),
            None
            if low is None or high is None
            else text.say(
                "across.range",
                locale,
                low=text.integer(low, locale),
                high=text.integer(high, locale),
            ),
        )
        for name, (low, middle, high) in _rows(reach, locale)
    ]
    for network, kind, why in reach.left_out:
        rows.append((_name(network, kind, locale), None, text.say(f"reach.left_{why}", locale)))
    if not rows:
        rows.append((text.say("across.finding_none", locale), None, None))
    return pd.DataFrame(rows, columns=names)


Row = tuple[str, tuple[float | None, float, float | None]]


def _rows(reach: Reach, locale: Locale) -> list[Row]:
    """Each account, then all together, then the sum, which has no range: it is not an answer."""
    rows: list[Row] = [
        (
            account_name(entry, locale),
            (
                entry.month_spread.people.low,
                entry.per_month.value,
                entry.month_spread.people.high,
            ),
        )
        for entry in reach.accounts
    ]
    together = reach.across
    if together is None:
        return rows
    once = together.people
    rows.append((text.say("across.together", locale), (once.low, once.value, once.high)))
    rows.append((text.say("across.sum", locale), (None, together.total, None)))
    return rows


def account_name(entry: AccountReach, locale: Locale) -> str:
    """Return the name of an account: of its kind where a network has several."""
    return _name(entry.network, entry.kind, locale)


def _name(network: str, kind: str, locale: Locale) -> str:
    key = f"account.{network}_{kind}"
    return text.say(key if key in text.ids("en") else f"account.{network}", locale)
