"""What the hours really cost: time is the hidden price of "free"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers import inputs
from toolkit.answers.elsewhere import freelance_hour, opportunity_per_month
from toolkit.answers.one_off import OneOff, one_off
from toolkit.answers.origins import derived
from toolkit.answers.workload import Workload, workload
from toolkit.model import effort

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.answers.quantity import Quantity
    from toolkit.answers.undefined import Undefined
    from toolkit.client import Client
    from toolkit.data import Facts


@dataclass(frozen=True)
class Cost:
    """What being on social networks costs a client.

    Attributes
    ----------
    currency : str
        ISO 4217 code of every amount.
    hours_per_week, hours_per_month : Quantity
        Hours, all networks together.
    hourly_cost : Quantity
        Complete cost of an hour: wage and employer's charges, or the price of one's own hour.
    per_week, per_month, per_year : Quantity
        Cost of the hours alone.
    other_per_month : Quantity
        Advertising and tools.
    total_per_month, total_per_year : Quantity
        Hours, advertising and tools.
    per_post : Quantity or None
        Total cost divided by the posts of all accounts; None while the frequency of one of them is
        unknown (the others would seem dearer than they are) or nothing is posted.
    assumptions : tuple of Quantity
        Every input, for the register of assumptions; those of the workload stand in `workload`.
    workload : Workload
        Where the hours go, by task and by account: given, or an estimate that says so.
    task_costs, account_costs : tuple of Quantity
        A month of each task, and of each account and what is common, in the workload's order;
        the hours alone.
    one_off : OneOff or None
        What is spent once, before the first month; None where the record does not say.
    first_year : Quantity or None
        Twelve months and what is spent once, as far as the record says; None where it says nothing.
    freelance_hour : Quantity, Undefined or None
        Price of an hour bought from a freelance, before sales tax; beside the cost and not in it.
        Undefined where it is published in a currency for which the client gives no rate.
    opportunity_per_month : Quantity or None
        What the hours would have brought elsewhere, beyond their cost; beside the cost and not in
        it. None where the client does not say what another hour brings.
    """

    currency: str
    hours_per_week: Quantity
    hours_per_month: Quantity
    hourly_cost: Quantity
    per_week: Quantity
    per_month: Quantity
    per_year: Quantity
    other_per_month: Quantity
    total_per_month: Quantity
    total_per_year: Quantity
    per_post: Quantity | None
    assumptions: tuple[Quantity, ...]
    workload: Workload
    task_costs: tuple[Quantity, ...]
    account_costs: tuple[Quantity, ...]
    one_off: OneOff | None
    first_year: Quantity | None
    freelance_hour: Quantity | Undefined | None
    opportunity_per_month: Quantity | None


def cost(client: Client, facts: Facts) -> Cost:
    """Return what the client's hours on social networks cost.

    Parameters
    ----------
    client : Client
        The record; its own hourly cost or wage is used as it stands.
    facts : Facts
        Employer's charges by country where the client gives none, our ranges by task.

    Returns
    -------
    Cost
        Amounts in the client's currency; ranges come from the employer's charges. No amount of
        the hours is ever 0.

    Raises
    ------
    InvalidInput
        An account that publishes and takes no hour (rule ``account_without_hours``): that is a
        contradiction, not a bargain.
    """
    facts = facts.overridden(client.overrides)
    money = client.currency
    hours = inputs.hours_per_week(client)
    hourly, origins = inputs.hourly_cost(client, facts)
    other = inputs.other_per_month(client)

    def time(name: str, periods: float) -> Quantity:
        return derived(
            name,
            lambda h, c: float(effort.cost_of_time(h * periods, c)),
            hours,
            hourly,
            unit=money,
        )

    per_month = time("time_cost_per_month", effort.WEEKS_PER_MONTH)
    total = derived("cost_per_month", lambda t, o: t + o, per_month, other, unit=money)
    posts = _posts_per_month(client)
    where = workload(client, facts)
    once = one_off(client, hourly)
    return Cost(
        currency=money,
        hours_per_week=hours,
        hours_per_month=derived(
            "hours_per_month", lambda h: float(effort.monthly_hours(h)), hours, unit="hours"
        ),
        hourly_cost=hourly,
        per_week=time("time_cost_per_week", 1.0),
        per_month=per_month,
        per_year=time("time_cost_per_year", 12 * effort.WEEKS_PER_MONTH),
        other_per_month=other,
        total_per_month=total,
        total_per_year=derived("cost_per_year", lambda t: 12 * t, total, unit=money),
        per_post=derived(
            "cost_per_post",
            lambda t: float(effort.cost_per_post(t, posts)),
            total,
            unit=money,
        )
        if posts
        else None,
        assumptions=(hours, *origins, other),
        workload=where,
        task_costs=_each_month(where.by_task, hourly, money),
        account_costs=_each_month(where.by_account, hourly, money),
        one_off=once,
        first_year=None
        if once is None
        else derived(
            "first_year_cost",
            lambda t, o: float(effort.yearly_cost(t, one_off=o)),
            total,
            once.total,
            unit=money,
        ),
        freelance_hour=freelance_hour(client, facts),
        opportunity_per_month=opportunity_per_month(client, hours, hourly),
    )


def _each_month(
    weekly: Sequence[Quantity], hourly: Quantity, currency: str
) -> tuple[Quantity, ...]:
    """What each part of the week costs in an average month."""
    return tuple(
        derived(
            part.name,
            lambda h, c: float(effort.cost_of_time(h * effort.WEEKS_PER_MONTH, c)),
            part,
            hourly,
            unit=currency,
        )
        for part in weekly
    )


def _posts_per_month(client: Client) -> float:
    """Posts a month on all accounts that publish; 0 while one of them is unknown."""
    weekly = [account.posts_per_week for account in client.accounts if account.kind != "ads"]
    known = [posts for posts in weekly if posts is not None]
    return sum(known) * effort.WEEKS_PER_MONTH if len(known) == len(weekly) else 0.0
