"""What an hour would cost or bring elsewhere: beside what it costs here, never in it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.answers.exchange import in_money_of
from toolkit.answers.inputs import assumed
from toolkit.answers.origins import cited, derived, given
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.answers.undefined import Undefined
from toolkit.errors import InvalidInput
from toolkit.model import effort
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts


def freelance_hour(client: Client, facts: Facts) -> Quantity | Undefined | None:
    """Return the price of an hour bought from a freelance, before sales tax.

    Parameters
    ----------
    client : Client
        Its country, its currency, its exchange rates.
    facts : Facts
        Prices of a day, by country.

    Returns
    -------
    Quantity, Undefined or None
        From the lowest price of a day over its longest, to the highest over its shortest.
        Undefined where it was published in a currency for which the client gives no rate; None
        where nothing was published.
    """
    hour = _freelance_hour(client.country, client.region, facts)
    if hour is None:
        return None
    try:
        return in_money_of(client, hour)
    except InvalidInput as refused:
        return Undefined(hour.name, refused.rule, str(refused.given), client.currency)


@lru_cache(maxsize=64)
def _freelance_hour(country: str, region: str | None, facts: Facts) -> Quantity | None:
    """The price of an hour in the currency in which it was published."""
    fact = facts.labour("freelance_day_rate", country=country, region=region)
    if fact is None:
        return None
    day = cited(fact, scale="log")
    hours = assumed(facts, "hours_per_day_sold")
    low, middle, high = (
        float(effort.hourly_price(price, hours_per_day=length))
        for price, length in (
            (day.low, hours.high),
            (day.value, hours.value),
            (day.high, hours.low),
        )
    )
    return Quantity(
        name="freelance_hour",
        range=Range(low, high, "log"),
        unit=fact.unit.partition(" ")[0],
        grade=weakest((day, hours)),
        source=sources((day, hours)),
        date=oldest((day, hours)),
        middle=middle,
    )


def opportunity_per_month(client: Client, hours: Quantity, hourly: Quantity) -> Quantity | None:
    """Return what a month's hours would have brought elsewhere, beyond what they cost.

    Parameters
    ----------
    client : Client
        What another hour would bring.
    hours, hourly : Quantity
        Hours a week, and the complete cost of one.

    Returns
    -------
    Quantity or None
        0 where the other work would not repay its hour; None where the client does not say.
    """
    if client.best_other_hour is None:
        return None
    other = given("best_other_hour", client.best_other_hour, unit=client.currency)
    return derived(
        "opportunity_cost",
        lambda h, c, o: float(
            effort.opportunity_cost(h * effort.WEEKS_PER_MONTH, c, best_other_hour=o)
        ),
        hours,
        hourly,
        other,
        unit=client.currency,
    )
