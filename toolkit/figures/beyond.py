"""What followers do not explain: strangers, posts that last, growth, and what money buys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import exchange
from toolkit.figures import reach as one
from toolkit.figures.across import account_name
from toolkit.figures.quantities import origin

if TYPE_CHECKING:
    import datetime

    import pandas as pd

    from toolkit.answers import AccountReach, Reach
    from toolkit.answers.paid import Paid
    from toolkit.text import Locale

COLUMNS = ("account", "rate", "strangers", "lasting", "growth")


def table(reach: Reach, locale: Locale) -> pd.DataFrame:
    """Return, for each account, its rate and where it comes from, and what lies beyond followers.

    Parameters
    ----------
    reach : Reach
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    DataFrame
        One row an account; what nobody measured is missing, never 0.
    """
    import pandas as pd

    rows = [
        (
            account_name(entry, locale),
            _rate(entry, locale),
            None if entry.beyond is None else one.written(entry.beyond.per_post, locale),
            None
            if entry.lasting is None
            else text.percent(entry.lasting.first_month.value, locale, decimals=0),
            None
            if entry.followers_in_a_year is None
            else one.written(entry.followers_in_a_year, locale),
        )
        for entry in reach.accounts
    ] or [(text.say("across.finding_none", locale), None, None, None, None)]
    return pd.DataFrame(rows, columns=[text.say(f"beyond.column_{n}", locale) for n in COLUMNS])


def _rate(entry: AccountReach, locale: Locale) -> str | None:
    """The rate with its date and grade, and the published one beside the client's own."""
    used = entry.reach_rate
    if used.grade == "unknown":
        return None
    if entry.published_rate is not None:
        return one.beside(entry, locale)
    return text.say(
        "quantity.sourced",
        locale,
        figure=one.rate(used, locale),
        source=origin(used.date, used.grade, locale),
    )


def paid(reach: Reach, locale: Locale, *, today: datetime.date | None = None) -> pd.DataFrame:
    """Return what the ad budget buys on each network, or why it cannot be said.

    A price brought to the client's currency says at which rate of the client's; `today` is the
    reader's day, on which that rate is old or not, the machine's by default.
    """
    import pandas as pd

    rows = [
        (text.say(f"network.{line.network}", locale), _bought(line, locale, today))
        for line in reach.paid
    ]
    rows = rows or [(text.say("paid.no_budget", locale), "")]
    names = ("network", "bought")
    return pd.DataFrame(rows, columns=[text.say(f"paid.column_{name}", locale) for name in names])


def _bought(line: Paid, locale: Locale, today: datetime.date | None) -> str:
    spend = text.money(line.spend.value, line.spend.unit, locale)
    if line.impressions is None:
        wanted, given = line.spend.unit, line.currency
        return text.say(f"paid.{line.refused}", locale, spend=spend, wanted=wanted, given=given)
    said = text.say(
        "paid.shown",
        locale,
        spend=spend,
        times=text.integer(line.impressions.value, locale),
        low=text.integer(line.impressions.low, locale),
        high=text.integer(line.impressions.high, locale),
    )
    if line.people is None:
        said += f" {text.say('paid.people_unknown', locale)}"
    else:
        people = text.integer(line.people.value, locale)
        said += f" {text.say('paid.people', locale, people=people)}"
    price = line.cost_per_mille
    return said if price is None else exchange.beside(said, price, locale, today=today)
