"""How firm the ranking is, in tables: what makes a score, and whose choice each account is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers import Where
    from toolkit.text import Locale


def contributions(where: Where, locale: Locale, *, most: int = 5) -> pd.DataFrame:
    """Return what each criterion adds to each score, the best accounts first.

    Parameters
    ----------
    where : Where
        The answer.
    locale : Locale
        The reader's locale.
    most : int
        Accounts listed.

    Returns
    -------
    DataFrame
        A row an account, a column a criterion with its weight, the score last.
    """
    import pandas as pd

    rows = [
        (
            text.say(f"account.{c.account}", locale),
            *(text.number(part, locale, decimals=2) for part in c.contributions.values()),
            text.number(c.score, locale, decimals=2),
        )
        for c in where.scored[:most]
    ]
    names = [_weighted(name, weight, locale) for name, weight in where.weights.items()]
    columns = [
        text.say("where.column_account", locale),
        *names,
        text.say("where.column_score", locale),
    ]
    return pd.DataFrame(rows, columns=columns)


def _weighted(criterion: str, weight: float, locale: Locale) -> str:
    return text.say(
        "firmness.column_weighted",
        locale,
        criterion=text.say(f"criterion.{criterion}", locale),
        weight=text.percent(weight, locale, decimals=0),
    )


def whose(where: Where, locale: Locale) -> pd.DataFrame:
    """Return whose choice each account is: the mean of the weightings that put it first.

    Parameters
    ----------
    where : Where
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    DataFrame
        Accounts that come first in one weighting in a hundred at least, the most often first: the
        share around the client's weights, the share of all weightings, the mean weight of each
        criterion among those around the client's.
    """
    import pandas as pd

    winners = [c for c in where.scored if c.share_first >= 0.01]
    winners.sort(key=lambda c: -c.share_first)
    rows = [
        (
            text.say(f"account.{c.account}", locale),
            text.percent(c.share_first, locale, decimals=0),
            text.percent(c.share_any, locale, decimals=0),
            *(
                text.percent(weight, locale, decimals=0)
                for weight in (c.central_weights or {}).values()
            ),
        )
        for c in winners
    ]
    columns = [
        text.say("where.column_account", locale),
        text.say("firmness.column_around", locale),
        text.say("firmness.column_any", locale),
        *(text.say(f"criterion.{name}", locale) for name in where.weights),
    ]
    return pd.DataFrame(rows, columns=columns)
