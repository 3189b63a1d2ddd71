"""What to measure first: what each answer would be worth, against the price of the test."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Worth
    from toolkit.answers.measure import Measuring
    from toolkit.text import Locale

# Letters on a line of a label, and bars drawn.
LABEL, MOST = 36, 6


@style.apply()
def draw(worth: Worth, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar an input, from zero, and a line at the price of a test of four weeks.

    Parameters
    ----------
    worth : Worth
        The answer; it must have a chain (`worth.measuring` is not None).
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Money over the months decided; bars that pass the line may be worth a test.
    """
    found = _measuring(worth)
    rows = found.inputs[:MOST]
    price = found.price.value
    axes = style.axes(height=1.1 + 0.36 * max(len(rows), 1)) if ax is None else ax
    axes.clear()
    values = [row.value.value for row in rows]
    colours = [style.ACCENT if value > price else style.GREY for value in values]
    axes.barh(range(len(rows)), values, height=0.6, color=colours)
    currency = worth.cost.currency
    for place, value in enumerate(values):
        axes.annotate(
            text.money(value, currency, locale, decimals=0),
            (value, place),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontweight="semibold" if value > price else "normal",
        )
    axes.axvline(price, color=style.INK, linewidth=1.2, linestyle=(0, (4, 3)))
    axes.annotate(
        text.say(
            "worth.price_of_test",
            locale,
            price=text.money(price, currency, locale, decimals=0),
        ),
        (price, 1.0),
        xytext=(0, 2),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=8.5,
        color=style.QUIET,
    )
    labels = [
        "\n".join(textwrap.wrap(text.say(f"input.{row.input.name}", locale), LABEL)) for row in rows
    ]
    axes.set_yticks(range(len(rows)), labels)
    axes.set(ylim=(max(len(rows), 1) - 0.5, -0.6), ylabel="")
    axes.set_xlim(0, 1.2 * max([*values, 1.3 * price]))
    axes.set_xlabel(text.say("worth.axis_measure", locale))
    style.value_axis(axes, lambda value: text.money(value, currency, locale, decimals=0))
    return axes


def finding(worth: Worth, locale: Locale) -> str:
    """Return what to measure first and what that is worth, in one sentence."""
    found, currency = _measuring(worth), worth.cost.currency
    price = text.money(found.price.value, currency, locale, decimals=0)
    first = found.first
    if first is None:
        return text.say("worth.measure_nothing", locale, price=price)
    key = "worth.measure_first" if first.net.value > 0 else "worth.measure_too_dear"
    return text.say(
        key,
        locale,
        driver=text.say(f"input.{first.input.name}", locale),
        value=text.money(first.value.value, currency, locale, decimals=0),
        price=price,
    )


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart: value, and value less the price of the test."""
    import pandas as pd

    found, currency = _measuring(worth), worth.cost.currency
    rows = [
        (
            text.say(f"input.{row.input.name}", locale),
            *(
                text.money(amount.value, currency, locale, decimals=0)
                for amount in (row.value, row.net)
            ),
        )
        for row in found.inputs
    ]
    if not rows:
        nothing = text.money(0, currency, locale, decimals=0)
        rows.append((text.say("worth.nothing_unknown", locale), nothing, nothing))
    columns = [text.say(f"worth.column_{name}", locale) for name in ("input", "value", "net")]
    return pd.DataFrame(rows, columns=columns)


def _measuring(worth: Worth) -> Measuring:
    if worth.measuring is None:
        raise ValueError("a client without an account that publishes has nothing to measure yet")
    return worth.measuring
