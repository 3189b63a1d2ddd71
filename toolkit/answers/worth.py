"""Is it worth it: break-even first, then the chance that it pays and what decides it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.chain import Chain, chain
from toolkit.answers.cost import Cost, cost
from toolkit.answers.quantity import Quantity, derived, simulated
from toolkit.model import chain as chains
from toolkit.model import roi

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.model.ranges import Range

Decision = Literal["go", "test_first", "no"]
DRAWS = 100_000
SEED = 2026
# Above the first share of draws the answer is go, below the second no, between them test first.
GO, NO = 0.8, 0.2


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
        Followers at which the chain brings that many; None while a link is unknown or there is no
        account.
    chain : Chain
        The links between followers and customers.
    customers, gain, roi : Quantity or None
        What the chain brings a month, 5-95 % of the draws; None without an account.
    chance_it_pays : float or None
        Share of the draws in which the gain exceeds the cost.
    swings : DataFrame
        What moves the result most: input, low, high, swing (money a month).
    main_driver : Quantity or None
        The input with the largest swing.
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
    needed = _customers_needed(effort | sale, draws, seed)
    assumptions = tuple(dict.fromkeys((*spent.assumptions, *links.links.values(), *sale.values())))
    if not links.accounts:
        return Worth(
            cost=spent,
            margin_per_customer=margin,
            break_even_customers=needed,
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
            assumptions=assumptions,
        )
    ranges = {name: quantity.range for name, quantity in everything.items()}
    months = roi.simulate(ranges, draws=draws, rng=np.random.default_rng(seed))
    swings = roi.swings(ranges)
    driver = everything[str(swings["input"].iloc[0])]
    weak = (driver,) if driver.is_weak(today) else ()
    chance = float((months["roi"] > 0).mean())
    decision: Decision = (
        "test_first" if weak else "go" if chance >= GO else "no" if chance <= NO else "test_first"
    )
    # The same seed gives the same months.
    inputs_drawn = roi.draw_inputs(ranges, draws=draws, rng=np.random.default_rng(seed))
    sources = tuple(everything.values())
    return Worth(
        cost=spent,
        margin_per_customer=margin,
        break_even_customers=needed,
        break_even_followers=_followers_needed(ranges, sources, draws, seed),
        chain=links,
        customers=simulated(
            "customers_per_month", chains.customers(inputs_drawn), *sources, unit="customers"
        ),
        gain=simulated("gain_per_month", months["gain"].to_numpy(), *sources, unit=money),
        roi=simulated("return_on_investment", months["roi"].to_numpy(), *sources, unit="ratio"),
        chance_it_pays=chance,
        swings=swings,
        main_driver=driver,
        weak=weak,
        decision=decision,
        required=dict(
            roi.required_values(ranges)[["input", "required"]].itertuples(index=False, name=None)
        ),
        draws=draws,
        assumptions=assumptions,
    )


def _customers_needed(quantities: dict[str, Quantity], draws: int, seed: int) -> Quantity:
    """New customers a month that repay the cost: needs no chain, so every client has it."""
    rng = np.random.default_rng(seed)
    drawn = {name: quantity.range.sample(draws, rng) for name, quantity in quantities.items()}
    needed = roi.break_even_customers(
        chains.monthly_cost(drawn), *(drawn[name] for name in chains.VALUE)
    )
    return simulated("break_even_customers", needed, *quantities.values(), unit="customers")


def _followers_needed(
    ranges: Mapping[str, Range], sources: tuple[Quantity, ...], draws: int, seed: int
) -> Quantity:
    months = roi.simulate_break_even(ranges, draws=draws, rng=np.random.default_rng(seed))
    return simulated(
        "break_even_followers", months["followers"].to_numpy(), *sources, unit="people"
    )
