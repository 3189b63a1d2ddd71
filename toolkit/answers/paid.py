"""What the ad budget buys: impressions at a published price, once it is in the client's money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from toolkit.answers.benchmarks import benchmark
from toolkit.answers.exchange import currency_of, in_money_of
from toolkit.answers.origins import cited, derived, given, own
from toolkit.errors import InvalidInput
from toolkit.model import reach as model

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client
    from toolkit.data import Facts

Refusal = Literal["", "no_price", "other_currency"]


@dataclass(frozen=True)
class Paid:
    """The whole ad budget on one network; never added to another line.

    Attributes
    ----------
    network : str
        Where the money would go.
    spend : Quantity
        Money a month, in the client's currency.
    refused : {"", "no_price", "other_currency"}
        Why nothing is computed: nobody published a price, or only in a currency for which the
        client gives no exchange rate.
    currency : str
        Currency of the published price; empty where there is none.
    cost_per_mille : Quantity or None
        Price of 1,000 impressions in the client's currency, with the rate used (``exchange``).
    impressions : Quantity or None
        Times shown; also the most people it can be.
    people : Quantity or None
        Distinct people; None while the client has not said how many could be reached at all.
    """

    network: str
    spend: Quantity
    refused: Refusal
    currency: str
    cost_per_mille: Quantity | None = None
    impressions: Quantity | None = None
    people: Quantity | None = None


def paid(client: Client, facts: Facts) -> tuple[Paid, ...]:
    """Return what the ad budget buys on each network where the client advertises or posts.

    Parameters
    ----------
    client : Client
        Its ad budget; without one there is nothing.
    facts : Facts
        With the client's overrides: its own ``cost_per_mille`` comes first and is in its currency.

    Returns
    -------
    tuple of Paid
        Accounts of kind ``ads`` if there are any, else every network of the client.
    """
    if not client.ad_budget_per_month:
        return ()
    bought = [a.network for a in client.accounts if a.kind == "ads"]
    networks = dict.fromkeys(bought or [a.network for a in client.accounts])
    return tuple(_on(network, client, facts) for network in networks)


def _on(network: str, client: Client, facts: Facts) -> Paid:
    spend = given("ad_budget_per_month", client.ad_budget_per_month or 0.0, unit=client.currency)
    fact = benchmark(facts, "cost_per_mille", network)
    if fact is None:
        return Paid(network, spend, "no_price", "")
    published = cited(fact, scale="log", platform=network)
    currency = currency_of(fact.unit, client.currency)
    try:
        price = in_money_of(client, published)
    except InvalidInput:
        return Paid(network, spend, "other_currency", currency)
    shown = derived(
        "paid_impressions",
        # A dearer thousand buys fewer: its high end goes with the low one.
        lambda money, thousands: float(model.paid_impressions(money, 1 / thousands)),
        spend,
        derived("thousands_for_one", lambda p: 1 / p, price, unit="impressions"),
        unit="impressions",
    )
    everybody = own(facts, "reachable_people", platform=network, scale="log")
    people = everybody and derived(
        "paid_people",
        lambda i, n: float(model.people_reached(i, n)),
        shown,
        everybody,
        unit="people",
    )
    return Paid(network, spend, "", currency, price, shown, people)
