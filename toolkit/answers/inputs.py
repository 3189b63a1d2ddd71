"""Each input of the models: the client's own figure, else a graded fact, else a stated range.

The client's own figure is the answer of its record first, then an override of the fact of the same
name: what the record says plainly is what a slider moves.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.answers.benchmarks import benchmark
from toolkit.answers.origins import cited, derived, given, own, unknown
from toolkit.model import effort

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.client import Account, Client
    from toolkit.data import Facts
    from toolkit.model.ranges import Scale


def hours_per_week(client: Client) -> Quantity:
    """Hours a week the client can give, all networks together."""
    return given("hours_per_week", client.hours_per_week, unit="hours")


def hourly_cost(client: Client, facts: Facts) -> tuple[Quantity, tuple[Quantity, ...]]:
    """What one hour really costs, and the figures that it comes from.

    An employee's wage is multiplied by one plus the employer's charges: the client's own rate,
    else the country's graded range. An owner's or a freelance's hour has no charges to add: its
    price is complete.
    """
    if client.hourly_cost is not None:
        cost = given("hourly_cost", client.hourly_cost, unit=client.currency)
        return cost, (cost,)
    wage = given("hourly_wage", client.hourly_wage or 0.0, unit=client.currency)
    if client.hours_valued_as != "employee":
        return wage.renamed("hourly_cost"), (wage,)
    charges = employer_charge_rate(client, facts)
    loaded = derived(
        "hourly_cost",
        lambda w, rate: float(effort.loaded_hourly_cost(w, employer_charge_rate=rate)),
        wage,
        charges,
        unit=client.currency,
    )
    return loaded, (wage, charges)


def employer_charge_rate(client: Client, facts: Facts) -> Quantity:
    """Employer's charges as a share of the wage."""
    if client.rates.employer_charge_rate is not None:
        return rate(client, facts, "employer_charge_rate")
    return _charges_in(client.country, client.region, facts)


@lru_cache(maxsize=64)
def _charges_in(country: str, region: str | None, facts: Facts) -> Quantity:
    # An override answers here too, whatever the country.
    fact = facts.labour("employer_charge_rate", country=country, region=region)
    return unknown("employer_charge_rate") if fact is None else cited(fact, scale="logit")


def reach_rate(account: Account, facts: Facts) -> Quantity:
    """Share of an account's followers who see one post."""
    segment = account.kind if account.network == "linkedin" else None
    fact = benchmark(facts, "organic_reach_rate", account.network, segment)
    if fact is None:
        return unknown("organic_reach_rate", platform=account.network)
    return cited(fact, scale="logit")


def posts_per_month(account: Account, facts: Facts) -> Quantity:
    """Posts an account publishes a month."""
    if account.posts_per_week is not None:
        weekly = given(
            "posts_per_week", account.posts_per_week, unit="posts", platform=account.network
        )
    else:
        weekly = own(facts, "posts_per_week", platform=account.network, scale="log") or assumed(
            facts, "posts_per_week", platform=account.network
        )
    return derived("posts_per_month", lambda n: n * effort.WEEKS_PER_MONTH, weekly, unit="posts")


def rate(client: Client, facts: Facts, name: str) -> Quantity:
    """One rate of the chain: the client's own, a stated range, or unknown."""
    mine = own_rate(client, facts, name)
    if mine is not None:
        return mine
    return assumed(facts, name) if name in ("overlap", "nearby_share") else unknown(name)


def own_rate(client: Client, facts: Facts, name: str, *, platform: str = "") -> Quantity | None:
    """The client's own rate: from `rates`, else from an override; None when it gave neither."""
    answered = getattr(client.rates, name)
    if answered is not None:
        return given(name, answered, unit="share", scale="logit")
    return own(facts, name, platform=platform, scale="logit")


def order_value(client: Client) -> Quantity:
    """Value of one order, before tax."""
    return given("order_value", client.order_value_before_tax, unit=client.currency)


def gross_margin_rate(client: Client) -> Quantity:
    """Margin as a share of the selling price before tax."""
    return given("gross_margin_rate", client.gross_margin_rate, unit="share", scale="logit")


def orders_per_customer(client: Client, facts: Facts) -> Quantity:
    """Orders that a new customer brings in all."""
    if client.orders_per_customer is not None:
        return given("orders_per_customer", client.orders_per_customer, unit="orders")
    return assumed(facts, "orders_per_customer")


def incremental_share(client: Client, facts: Facts) -> Quantity:
    """Share of the gain that would not have come anyway."""
    if client.incremental_share is not None:
        return given("incremental_share", client.incremental_share, unit="share", scale="logit")
    return assumed(facts, "incremental_share")


def other_per_month(client: Client) -> Quantity:
    """Advertising and tools, a month."""
    return given("other_per_month", client.other_monthly_cost, unit=client.currency)


@lru_cache(maxsize=256)
def assumed(facts: Facts, metric: str, *, platform: str | None = None) -> Quantity:
    """Our own stated range on the scale that the table gives it, or the client's override."""
    fact = facts.assumption(metric)
    scales: dict[str, Scale] = {"log": "log", "logit": "logit", "linear": "linear"}
    return cited(fact, scale=scales[fact.scale], platform=platform)
