"""What the hours really cost: time is the hidden price of "free"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers import inputs
from toolkit.answers.origins import derived
from toolkit.model import effort

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
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
        Every input, for the register of assumptions.
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


def cost(client: Client, facts: Facts) -> Cost:
    """Return what the client's hours on social networks cost.

    Parameters
    ----------
    client : Client
        The record; its own hourly cost or wage is used as it stands.
    facts : Facts
        Employer's charges by country where the client gives none.

    Returns
    -------
    Cost
        Amounts in the client's currency; ranges come from the employer's charges.
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
    )


def _posts_per_month(client: Client) -> float:
    """Posts a month on all accounts that publish; 0 while one of them is unknown."""
    weekly = [account.posts_per_week for account in client.accounts if account.kind != "ads"]
    known = [posts for posts in weekly if posts is not None]
    return sum(known) * effort.WEEKS_PER_MONTH if len(known) == len(weekly) else 0.0
