"""Is it worth it: break-even first, then the chance that it pays and what decides it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.chain import Chain, chain
from toolkit.answers.cost import Cost, cost
from toolkit.answers.origins import derived, simulated
from toolkit.model import roi
from toolkit.model.ranges import Range
from toolkit.model.roi import chain as chains

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from numpy.typing import NDArray

    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client
    from toolkit.data import Facts

Decision = Literal["go", "test_first", "no"]
DRAWS = 100_000
SEED = 2026
# Above the first share of draws the answer is go, below the second no, between them test first.
GO, NO = 0.8, 0.2
# Without an account nothing is brought, whatever the rates: the cost and the customers that repay
# it are drawn all the same.
NOTHING = {
    name: Range(0, 0, "linear")
    for name in (*chains.AUDIENCE, "click_through_rate", "conversion_rate")
}


@dataclass(frozen=True)
class Worth:
    """What the hours bring back.

    Attributes
    ----------
    cost : Cost
        What they cost.
    margin_per_customer : Quantity
        Gross margin of one new customer, only the part that would not have come anyway.
    break_even_customers : Quantity
        New customers a month that repay the month's cost.
    break_even_followers : Quantity or None
        Followers at which the chain brings that many; None without an account that publishes, or
        when a link is 0: no number of followers repays the hours then.
    chain : Chain
        The links between followers and customers.
    customers, gain, roi : Quantity or None
        What the chain brings a month, 5-95 % of the draws; None without an account.
    chance_it_pays : float or None
        Share of the draws in which the gain exceeds the cost.
    swings : DataFrame
        What moves the result most: input, low, high, swing (money a month).
    main_driver : Quantity or None
        The input with the largest swing; of those that tie, one that advice may rest on.
    weak : tuple of Quantity
        The main driver, when advice may not rest on it.
    decision : {"go", "test_first", "no"}
        ``test_first`` whenever the main driver is weak.
    required : dict of str to float
        What each link alone would have to be for the month to break even; NaN when out of reach.
    draws : int
        Draws.
    assumptions : tuple of Quantity
        Every input, for the register.
    """

    cost: Cost
    margin_per_customer: Quantity
    break_even_customers: Quantity
    break_even_followers: Quantity | None
    chain: Chain
    customers: Quantity | None
    gain: Quantity | None
    roi: Quantity | None
    chance_it_pays: float | None
    swings: pd.DataFrame | None
    main_driver: Quantity | None
    weak: tuple[Quantity, ...]
    decision: Decision
    required: Mapping[str, float]
    draws: int
    assumptions: tuple[Quantity, ...]


def worth(
    client: Client,
    facts: Facts,
    *,
    today: datetime.date,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Worth:
    """Return what a client's hours bring back, how sure that is, and what decides it.

    Parameters
    ----------
    client : Client
        Cost of the hours, order value, margin, accounts, own rates.
    facts : Facts
        Graded ranges for what the client does not give.
    today : datetime.date
        Figures over three years old on this day are weak.
    draws : int
        Monte Carlo draws.
    seed : int
        Makes them repeatable.

    Returns
    -------
    Worth
        A point return is never given without the chance that it pays and its main driver.

    Raises
    ------
    InvalidInput
        A client none of whose customers would be new (an incremental share of 0): no number of
        them repays anything (rule ``positive``).
    """
    spent = cost(client, facts)
    links = chain(client, facts)
    facts = facts.overridden(client.overrides)
    sale = {
        "order_value": inputs.order_value(client),
        "gross_margin_rate": inputs.gross_margin_rate(client),
        "orders_per_customer": inputs.orders_per_customer(client, facts),
        "incremental_share": inputs.incremental_share(client, facts),
    }
    money = client.currency
    margin = derived(
        "margin_per_customer", lambda v, m, n, i: v * m * n * i, *sale.values(), unit=money
    )
    effort = {
        "monthly_hours": spent.hours_per_month,
        "hourly_cost": spent.hourly_cost,
        "other_monthly_cost": spent.other_per_month,
    }
    everything = effort | links.links | sale
    ranges = {name: quantity.range for name, quantity in (effort | sale).items()}
    ranges |= (
        {name: quantity.range for name, quantity in links.links.items()}
        if links.accounts
        else NOTHING
    )
    drawn = roi.draw_inputs(ranges, draws=draws, rng=np.random.default_rng(seed))
    month_cost = chains.monthly_cost(drawn)
    needed = roi.break_even_customers(month_cost, *(drawn[name] for name in chains.VALUE))
    answer = Worth(
        cost=spent,
        margin_per_customer=margin,
        break_even_customers=simulated(
            "break_even_customers", needed, *(effort | sale).values(), unit="customers"
        ),
        break_even_followers=None,
        chain=links,
        customers=None,
        gain=None,
        roi=None,
        chance_it_pays=None,
        swings=None,
        main_driver=None,
        weak=(),
        decision="test_first",
        required={},
        draws=draws,
        assumptions=tuple(
            dict.fromkeys((*spent.assumptions, *links.links.values(), *sale.values()))
        ),
    )
    if not links.accounts:
        return answer
    bought = chains.customers(drawn)
    gain = bought * chains.margin_per_customer(drawn)
    returns = roi.return_on_investment(gain, month_cost)
    chance = float((returns > 0).mean())
    swings = roi.swings(ranges)
    driver = _main_driver(swings, everything, today)
    weak = (driver,) if driver.is_weak(today) else ()
    brought = (links.links | sale).values()
    return replace(
        answer,
        break_even_followers=_followers_needed(drawn, month_cost, everything),
        customers=simulated("customers_per_month", bought, *links.links.values(), unit="customers"),
        gain=simulated("gain_per_month", gain, *brought, unit=money),
        roi=simulated("return_on_investment", returns, *everything.values(), unit="ratio"),
        chance_it_pays=chance,
        swings=swings,
        main_driver=driver,
        weak=weak,
        decision=_decision(chance, weak),
        required=dict(
            roi.required_values(ranges)[["input", "required"]].itertuples(index=False, name=None)
        ),
    )


def _decision(chance: float, weak: tuple[Quantity, ...]) -> Decision:
    if weak or NO < chance < GO:
        return "test_first"
    return "go" if chance >= GO else "no"


def _main_driver(
    swings: pd.DataFrame, everything: Mapping[str, Quantity], today: datetime.date
) -> Quantity:
    """The input that moves the result most; among several that tie, a firm one if there is one."""
    widest = float(swings["swing"].iloc[0])
    tied = [
        everything[name] for name in swings.loc[swings["swing"] >= widest * (1 - 1e-9), "input"]
    ]
    return next((quantity for quantity in tied if not quantity.is_weak(today)), tied[0])


def _followers_needed(
    drawn: Mapping[str, NDArray[np.float64]],
    month_cost: NDArray[np.float64],
    everything: Mapping[str, Quantity],
) -> Quantity | None:
    links = {n: v for n, v in drawn.items() if n not in (*chains.COST, "followers")}
    if any((values == 0).any() for name, values in links.items() if name != "overlap"):
        return None
    needed = roi.break_even_followers(month_cost, **links)
    behind = [quantity for name, quantity in everything.items() if name != "followers"]
    return simulated("break_even_followers", needed, *behind, unit="people")
