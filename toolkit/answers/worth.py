"""Is it worth it: break-even first, then the chance that it pays and what decides it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.cash_flow import CashFlow, cash_flow
from toolkit.answers.chain import Chain, chain
from toolkit.answers.cost import Cost, cost
from toolkit.answers.decision import Decision, decided, driver_of
from toolkit.answers.measure import Measuring, measuring
from toolkit.answers.metrics import Metric, metrics
from toolkit.answers.needed import Required, followers_at_middle, followers_needed, required
from toolkit.answers.origins import derived, simulated
from toolkit.answers.results import results
from toolkit.answers.scenarios import Scenario, scenarios
from toolkit.model import roi
from toolkit.model.ranges import Range
from toolkit.model.roi import chain as chains

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client
    from toolkit.data import Facts

DRAWS = 100_000
# Months of the plan behind the cash flow.
MONTHS = 24
SEED = 2026
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
    metrics : tuple of Metric
        Every measure of return under its own definition, or why it has no value.
    followers_at_middle : Quantity or None
        Break-even followers in closed form, every input in its middle.
    must_be_true : tuple of Required
        For each input alone: what it is taken to be, and what it would have to be.
    result : Quantity or None
        Gain less cost of a month.
    results : DataFrame or None
        The same over the draws: ``low``, ``high`` (money), ``share``; 0 is an edge.
    scenarios : tuple of Scenario
        A low, a middle and a high month, each with what it assumes; empty without an account.
    measuring : Measuring or None
        What to measure first, in money, against the price of a test of four weeks.
    cash_flow : CashFlow or None
        The plan, month by month; None where it was not asked for.
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
    metrics: tuple[Metric, ...] = ()
    followers_at_middle: Quantity | None = None
    must_be_true: tuple[Required, ...] = ()
    result: Quantity | None = None
    results: pd.DataFrame | None = None
    scenarios: tuple[Scenario, ...] = ()
    measuring: Measuring | None = None
    cash_flow: CashFlow | None = None


def worth(
    client: Client,
    facts: Facts,
    *,
    today: datetime.date,
    draws: int = DRAWS,
    seed: int = SEED,
    months: int | None = MONTHS,
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
    months : int or None
        Length of the plan, 12 to 36; None leaves the cash flow out.

    Returns
    -------
    Worth
        A point return is never given without the chance that it pays and its main driver.

    Raises
    ------
    InvalidInput
        A client none of whose customers would be new (an incremental share of 0): no number of
        them repays anything (rule ``positive``); a plan shorter than a year or longer than three
        (rule ``plan_months``).
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
        silent = metrics(
            client,
            facts,
            drawn,
            everything,
            links=links,
            month_cost=month_cost,
            returns=None,
            flow=None,
        )
        return replace(answer, metrics=silent)
    bought = chains.customers(drawn)
    gain = bought * chains.margin_per_customer(drawn)
    returns = roi.return_on_investment(gain, month_cost)
    chance = float((returns > 0).mean())
    swings = roi.swings(ranges)
    driver = driver_of(swings, everything, today)
    weak = (driver,) if driver.is_weak(today) else ()
    brought = (links.links | sale).values()
    month = {
        "customers": simulated(
            "customers_per_month", bought, *links.links.values(), unit="customers"
        ),
        "gain": simulated("gain_per_month", gain, *brought, unit=money),
    }
    moving = [
        everything[name].renamed(name)
        for name, swing in zip(swings["input"], swings["swing"], strict=True)
        if swing > 0
    ]
    behind = tuple(everything.values())
    flow = None
    if months is not None:
        flow = cash_flow(
            client,
            facts,
            ranges,
            behind,
            spent,
            today=today,
            months=months,
            draws=draws,
            seed=seed,
        )
    returned = simulated("return_on_investment", returns, *behind, unit="ratio")
    must = required(ranges, everything)
    return replace(
        answer,
        break_even_followers=followers_needed(drawn, month_cost, everything),
        followers_at_middle=followers_at_middle(ranges, everything),
        customers=month["customers"],
        gain=month["gain"],
        roi=returned,
        chance_it_pays=chance,
        swings=swings,
        main_driver=driver,
        weak=weak,
        decision=decided(chance, weak),
        required={one.input.name: one.needed for one in must},
        must_be_true=must,
        result=simulated("result_of_month", gain - month_cost, *behind, unit=money),
        results=results(gain - month_cost),
        scenarios=scenarios(
            drawn,
            bought,
            gain,
            month_cost,
            named_by=moving,
            like=month | {"cost": spent.total_per_month},
            currency=money,
        ),
        measuring=measuring(
            gain - month_cost, drawn, everything, monthly_cost=spent.total_per_month
        ),
        cash_flow=flow,
        metrics=metrics(
            client,
            facts,
            drawn,
            everything,
            links=links,
            month_cost=month_cost,
            returns=returned,
            flow=flow,
        ),
    )
