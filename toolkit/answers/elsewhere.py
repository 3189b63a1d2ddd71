"""What an hour would cost or bring elsewhere: beside what it costs here, never in it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.answers.inputs import assumed
from toolkit.answers.origins import cited, derived, given
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.model import effort
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts


def freelance_hour(client: Client, facts: Facts) -> Quantity | None:
    """Return the price of an hour bought from a freelance, before sales tax.

    Parameters
    ----------
    client : Client
        Its country and currency.
    facts : Facts
        Prices of a day, by country.

    Returns
    -------
    Quantity or None
        From the lowest price of a day over its longest, to the highest over its shortest. None
        where nothing was published, or only in another currency.
    """
    return _freelance_hour(client.country, client.region, client.currency, facts)


@lru_cache(maxsize=64)
def _freelance_hour(
    country: str, region: str | None, currency: str, facts: Facts
) -> Quantity | None:
    fact = facts.labour("freelance_day_rate", country=country, region=region)
    if fact is None or fact.unit.partition(" ")[0] not in (currency, "money"):
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
        unit=currency,
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
