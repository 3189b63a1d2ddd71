"""What an hour of this work costs elsewhere, as published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers.pay import Pay
    from toolkit.answers.quantity import Quantity
    from toolkit.text import Locale


def finding(rows: Sequence[Pay], locale: Locale) -> str:
    """Return what the table says: money of several currencies is not compared."""
    return text.say("pay.finding", locale)


def table(rows: Sequence[Pay], locale: Locale) -> pd.DataFrame:
    """Return each published wage, the charges on it, and both together.

    Parameters
    ----------
    rows : sequence of Pay
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    DataFrame
        Whose hour, year, wage, employer's charges, complete hour.
    """
    import pandas as pd

    names = ("who", "year", "wage", "charges", "complete")
    cells = [
        (
            _who(row, locale),
            row.period,
            _money(row.wage, locale),
            _charges(row, locale),
            None if row.complete is None else _money(row.complete, locale),
        )
        for row in rows
    ]
    return pd.DataFrame(cells, columns=[text.say(f"pay.column_{name}", locale) for name in names])


def _who(row: Pay, locale: Locale) -> str:
    place = f"{row.country}_{row.region}" if row.region else row.country
    parts = [text.say(f"pay.occupation_{_id(row.occupation)}", locale)]
    parts += [
        text.say(f"pay.{name}_{_id(value)}", locale)
        for name, value in (
            ("level", row.level),
            ("sector", row.sector),
            ("population", row.population),
        )
        if value not in ("", "all")
    ]
    return text.say(
        "pay.who", locale, place=text.say(f"pay.place_{place}", locale), who=", ".join(parts)
    )


def _id(words: str) -> str:
    return words.replace(" ", "_")


def _charges(row: Pay, locale: Locale) -> str | None:
    if row.charges is None:
        return None
    ends = (row.charges.low, row.charges.high)
    written = [text.percent(end, locale, decimals=_digits(100 * end)) for end in ends]
    rate = _between(written, locale)
    return text.say("pay.leave", locale, rate=rate) if row.leave_included else rate


def _digits(percent: float) -> int:
    """None for a whole percentage, one otherwise."""
    return int(round(percent, 1) != round(percent))


def _money(amount: Quantity, locale: Locale) -> str:
    ends = (amount.low, amount.high)
    written = [text.money(end, amount.unit, locale, decimals=2) for end in ends]
    return _between(written, locale)


def _between(ends: Sequence[str], locale: Locale) -> str:
    low, high = ends
    return low if low == high else text.say("pay.range", locale, low=low, high=high)
