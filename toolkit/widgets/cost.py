"""The cost-of-time calculator: hours, wage and charges in; the price of "free" out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.figures import cost as figure

if TYPE_CHECKING:
    from toolkit.answers import Cost
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel


def cost(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the calculator, starting from a client.

    Parameters
    ----------
    client : Client
        Where the controls start.
    facts : Facts
        Employer's charges where the client gives none.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Hours a week, price of an hour, charges for an employee, and the figure they give.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import slider

    locale = text.locale_of(lang or client.language, client.country)
    before = answers.cost(client, facts)
    employee = client.hours_valued_as == "employee" and client.hourly_cost is None
    hours = slider(
        text.say("widget.hours", locale), client.hours_per_week, locale, low=0.5, high=40, step=0.5
    )
    price = client.hourly_wage if client.hourly_cost is None else client.hourly_cost
    pay = slider(
        text.say("widget.wage" if employee else "widget.hour_worth", locale, unit=client.currency),
        float(price or 0),
        locale,
        low=5,
        high=max(120.0, 2 * float(price or 0)),
        step=0.5,
        decimals=2,
    )
    controls = [hours, pay]
    charges = slider(
        text.say("widget.charges", locale),
        100 * _charges(before),
        locale,
        low=0,
        high=80,
        step=1,
        decimals=0,
    )
    if employee:
        controls.append(charges)

    def answer() -> Cost:
        changed: dict[str, object] = {"hours_per_week": hours.value}
        changed["hourly_cost" if client.hourly_cost is not None else "hourly_wage"] = pay.value
        if employee:
            changed["rates"] = client.rates.model_dump() | {
                "employer_charge_rate": charges.value / 100
            }
        return answers.cost(client.replace(**changed), facts)

    return panel(controls, answer, figure, locale)


def _charges(before: Cost) -> float:
    """The employer's charges the calculator starts from: the middle of the range."""
    return next((q.value for q in before.assumptions if q.name == "employer_charge_rate"), 0.0)
