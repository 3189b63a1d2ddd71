"""Every measure of return under its own definition, with its value or the reason it has none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.benchmarks import benchmark
from toolkit.answers.exchange import in_money_of
from toolkit.answers.metric import Metric, definition
from toolkit.answers.origins import cited, derived, own, simulated
from toolkit.answers.quantity import Quantity
from toolkit.answers.rates import is_counted, rates
from toolkit.answers.undefined import Undefined
from toolkit.errors import InvalidInput
from toolkit.model import roi
from toolkit.model.roi import chain as chains

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.cash_flow import CashFlow
    from toolkit.answers.chain import Chain
    from toolkit.client import Client, ExchangeRate
    from toolkit.data import Facts

    Draws = NDArray[np.float64]

__all__ = ["VALUE", "WARNED", "Metric", "metrics"]

# Read beside the number each time: what it is taken for, and is not.
WARNED = frozenset(
    {
        "return_on_ad_spend",
        "customer_lifetime_value",
        "earned_media_value",
        "internal_rate_of_return",
    }
)
VALUE = ("order_value", "gross_margin_rate", "orders_per_customer")


def metrics(
    client: Client,
    facts: Facts,
    drawn: Mapping[str, Draws],
    everything: Mapping[str, Quantity],
    *,
    links: Chain,
    month_cost: Draws,
    returns: Quantity | None,
    flow: CashFlow | None,
) -> tuple[Metric, ...]:
    """Return the table of measures of one client's steady month and plan.

    Parameters
    ----------
    client : Client
        Currency, advertising, exchange rates, counts.
    facts : Facts
        With the client's overrides in front: definitions, prices of impressions.
    drawn : mapping of str to ndarray, shape (draws,)
        Draws of each input of the chain.
    everything : mapping of str to Quantity
        The same inputs, with grade and source.
    links : Chain
        The accounts, and which steps the chain counts.
    month_cost : ndarray, shape (draws,)
        Full cost of a month.
    returns : Quantity or None
        Return on investment of the month; None without an account.
    flow : CashFlow or None
        The plan, if one was asked for, behind present value, rate and payback.

    Returns
    -------
    tuple of Metric
        Always the same measures in the same order; then, for a client who has counted one of them
        at least, the rates of `toolkit.answers.rates`.
    """
    whole = tuple(everything.values())
    why = "no_plan" if links.accounts else "no_chain"
    won = None if not links.accounts else chains.customers(drawn)
    per_customer = _each(
        "customer_acquisition_cost", month_cost, won, whole, client, roi.customer_acquisition_cost
    )
    discount = inputs.assumed(facts, "annual_discount_rate").value
    # Orders of the time counted, taken as one year: the value is not stretched beyond the record.
    order, margin, orders = (drawn[name] for name in VALUE)
    lifetime = roi.customer_lifetime_value(order, margin, orders, 1, discount)
    sale = tuple(everything[name] for name in VALUE)
    values: dict[str, Quantity | Undefined] = {
        "return_on_investment": returns or Undefined("return_on_investment", "no_chain"),
        "return_on_ad_spend": _ad_return(client, facts),
        "break_even_return_on_ad_spend": derived(
            "break_even_return_on_ad_spend",
            lambda rate: float(roi.break_even_return_on_ad_spend(rate)),
            everything["gross_margin_rate"],
            unit="ratio",
        ),
        "full_cost_per_lead": _lead_cost(client, drawn, month_cost, whole, links),
        "customer_acquisition_cost": per_customer,
        "customer_lifetime_value": simulated(
            "customer_lifetime_value", lifetime, *sale, unit=client.currency
        ),
        "lifetime_value_to_acquisition_cost": replace(
            per_customer, name="lifetime_value_to_acquisition_cost"
        )
        if isinstance(per_customer, Undefined) or won is None
        else simulated(
            "lifetime_value_to_acquisition_cost",
            roi.lifetime_value_to_acquisition_cost(
                lifetime, roi.customer_acquisition_cost(month_cost, won)
            ),
            *whole,
            unit="ratio",
        ),
    }
    earned, left_out = _earned_media_value(client, facts, links)
    values["earned_media_value"] = earned
    for name in ("net_present_value", "payback_month", "internal_rate_of_return"):
        field = "internal_rate" if name == "internal_rate_of_return" else name
        values[name] = getattr(flow, field) if flow else Undefined(name, why)
    counted = rates(client, facts) if is_counted(client) else ()
    return (
        *(
            Metric(
                name,
                value,
                definition(facts, name),
                warned=name in WARNED,
                left_out=left_out if name == "earned_media_value" else (),
            )
            for name, value in values.items()
        ),
        *counted,
    )


def _each(
    name: str,
    cost: Draws,
    many: Draws | None,
    behind: Sequence[Quantity],
    client: Client,
    formula: Callable[[Draws, Draws], Draws],
) -> Quantity | Undefined:
    """A cost for each of many; undefined where a draw brings none."""
    if many is None:
        return Undefined(name, "no_chain")
    if not (many > 0).all():
        return Undefined(name, "none_comes")
    return simulated(name, formula(cost, many), *behind, unit=client.currency)


def _lead_cost(
    client: Client,
    drawn: Mapping[str, Draws],
    month_cost: Draws,
    behind: Sequence[Quantity],
    links: Chain,
) -> Quantity | Undefined:
    name = "full_cost_per_lead"
    if not links.accounts:
        return Undefined(name, "no_chain")
    if "lead_rate" not in drawn:
        return Undefined(name, "no_leads")
    # A chain in which every lead signs counts leads where the other counts customers.
    leads = chains.customers({**drawn, "close_rate": np.ones_like(month_cost)})
    before = [quantity for quantity in behind if quantity.name != "close_rate"]
    return _each(name, month_cost, leads, before, client, roi.cost_per_lead)


def _ad_return(client: Client, facts: Facts) -> Quantity | Undefined:
    name = "return_on_ad_spend"
    mine = own(facts, name, scale="log")
    if mine is not None:
        return replace(mine, unit="ratio")
    return Undefined(name, "ads_not_counted" if client.ad_budget_per_month else "no_ads")


def _earned_media_value(
    client: Client, facts: Facts, links: Chain
) -> tuple[Quantity | Undefined, tuple[str, ...]]:
    """What the month's impressions would have cost as ads, on the networks that have a price."""
    name, money = "earned_media_value", client.currency
    if not links.accounts:
        return Undefined(name, "no_chain"), ()
    parts: list[Quantity] = []
    left_out: list[str] = []
    at: ExchangeRate | None = None
    for account in links.accounts:
        fact = benchmark(facts, "cost_per_mille", account.network)
        if fact is None:
            left_out.append(account.network)
            continue
        try:
            price = in_money_of(client, cited(fact, scale="log"))
        except InvalidInput as refused:
            return Undefined(name, refused.rule, given=str(refused.given), remedy=money), ()
        parts.append(
            derived(
                name,
                lambda shown, price: float(roi.earned_media_value(shown, price)),
                account.impressions_per_month,
                price,
                unit=money,
            )
        )
        at = at or price.exchange
    if not parts:
        return Undefined(name, "no_price"), ()
    total = derived(name, lambda *amounts: sum(amounts), *parts, unit=money)
    return replace(total, exchange=at), tuple(dict.fromkeys(left_out))
