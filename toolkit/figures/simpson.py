"""Rates of groups before and after, and of all together: a mean of rates is no rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.text import Locale

COLUMNS = ("group", "trials_before", "trials_after", "before", "after", "change")
TOGETHER = ("pooled", "mean_of_rates")


def finding(rates: pd.DataFrame, locale: Locale) -> str:
    """Return how all together moved, and whether every group went the other way.

    Parameters
    ----------
    rates : DataFrame
        What `toolkit.model.evidence.simpson_table` returns; groups are ids of networks.
    locale : Locale
        The reader's locale.
    """
    pooled = rates[rates["group"] == "pooled"].iloc[0]
    changes = rates.loc[~rates["group"].isin(TOGETHER), "change"]
    against = (changes > 0).all() if pooled["change"] < 0 else (changes < 0).all()
    return text.say(
        "worth.simpson_finding" if against else "worth.simpson_straight",
        locale,
        before=text.percent(float(pooled["before"]), locale),
        after=text.percent(float(pooled["after"]), locale),
    )


def table(rates: pd.DataFrame, locale: Locale) -> pd.DataFrame:
    """Return the same rows with words and the reader's numbers."""
    import pandas as pd

    rows = []
    for row in rates.to_dict("records"):
        group = str(row["group"])
        together = group in TOGETHER
        counted = group != "mean_of_rates"
        rows.append(
            (
                text.say(f"worth.simpson_{group}" if together else f"network.{group}", locale),
                *(
                    text.integer(row[name], locale) if counted else None
                    for name in ("trials_before", "trials_after")
                ),
                text.percent(row["before"], locale, decimals=2),
                text.percent(row["after"], locale, decimals=2),
                _points(float(row["change"]), locale),
            )
        )
    return pd.DataFrame(rows, columns=[text.say(f"worth.simpson_{n}", locale) for n in COLUMNS])


def _points(change: float, locale: Locale) -> str:
    sign = "−" if change < 0 else "+"
    return sign + text.number(100 * abs(change), locale, decimals=2)
