"""The cost-of-time calculator: hours, wage and charges in; the price of "free" out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from toolkit import answers, text
from toolkit.answers.one_off import HOURS, PARTS
from toolkit.answers.workload import week_of
from toolkit.figures import cost as figure
from toolkit.model.effort import TASKS

if TYPE_CHECKING:
    from toolkit.answers import Cost
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale
    from toolkit.widgets.panel import Panel
    from toolkit.widgets.slider import Slider


class Ends(TypedDict):
    """Where a slider begins and ends, its step, and the digits of a value that is not whole."""

    low: float
    high: float
    step: float
    decimals: int


ENDS: dict[str, Ends] = {
    "hours": {"low": 0.5, "high": 40, "step": 0.5, "decimals": 1},
    "task": {"low": 0, "high": 20, "step": 0.25, "decimals": 2},
    "pay": {"low": 5, "high": 120, "step": 0.5, "decimals": 2},
    "charges": {"low": 0, "high": 80, "step": 1, "decimals": 0},
    "month": {"low": 0, "high": 500, "step": 5, "decimals": 2},
    "once_hours": {"low": 0, "high": 80, "step": 1, "decimals": 1},
    "once_money": {"low": 0, "high": 3000, "step": 50, "decimals": 2},
}


def cost(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the calculator, starting from a client.

    Parameters
    ----------
    client : Client
        Where the controls start. A control that was not moved leaves its answer as it was.
    facts : Facts
        Employer's charges where the client gives none, our ranges by task.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Hours a week, price of an hour, charges for an employee, advertising and tools; hours task
        by task and what is paid once for whoever asks for them; the figure they give, a post, the
        first year, and a copy of the client to save.
    """
    # Late: the room can be imported where the lab is not installed.
    import ipywidgets

    from toolkit.widgets.copies import Keep
    from toolkit.widgets.panel import panel
    from toolkit.widgets.section import show
    from toolkit.widgets.slider import stops

    locale = text.locale_of(lang or client.language, client.country)
    before = answers.cost(client, facts)
    sliders = _sliders(client, before, locale)
    tasks = {name: sliders[f"task_{name}"] for name in TASKS}
    once = {name: sliders[f"once_{name}"] for name in PARTS}
    by_task, paid_once = (
        ipywidgets.Checkbox(description=text.say(f"widget.{name}", locale), indent=False)
        for name in ("by_task", "paid_once")
    )
    start = {name: control.value for name, control in sliders.items()}

    def moved(name: str) -> bool:
        return sliders[name].value != start[name]

    def now() -> Client:
        """The client as the controls say."""
        changed: dict[str, Any] = {}
        if by_task.value and any(moved(f"task_{name}") for name in TASKS):
            changed["hours_by_task"] = given = _values(tasks)
            changed["hours_per_week"] = week_of(given, accounts=len(client.accounts))
        elif moved("hours"):
            changed["hours_per_week"] = sliders["hours"].value
        if moved("pay"):
            priced = "hourly_wage" if client.hourly_cost is None else "hourly_cost"
            changed[priced] = sliders["pay"].value
        if "charges" in sliders and moved("charges"):
            changed["rates"] = {"employer_charge_rate": sliders["charges"].value / 100}
        for name, field in (("ads", "ad_budget_per_month"), ("tools", "tools_per_month")):
            if moved(name):
                changed[field] = sliders[name].value
        spent = {name: once[name].value for name in PARTS if moved(f"once_{name}")}
        if paid_once.value and spent:
            changed["one_off"] = spent
        return client.replace(**changed) if changed else client

    def unfold(_: object = None) -> None:
        """Show the week task by task, or in one, each standing where the other left it."""
        if by_task.value:
            parts = answers.cost(now(), facts).workload.by_task
            for part in parts:
                stand(f"task_{part.name}", part.value)
                start[f"task_{part.name}"] = part.value
        elif any(moved(f"task_{name}") for name in TASKS) and any(_values(tasks).values()):
            stand("hours", week_of(_values(tasks), accounts=len(client.accounts)))
        reveal()

    def stand(name: str, value: float) -> None:
        sliders[name].restart(
            *stops(value, locale, **ENDS["hours" if name == "hours" else "task"]), value
        )

    def reveal(_: object = None) -> None:
        show(sliders["hours"], not by_task.value)
        for control in tasks.values():
            show(control, by_task.value)
        for control in once.values():
            show(control, paid_once.value)

    by_task.observe(unfold, names="value")
    paid_once.observe(reveal, names="value")
    reveal()
    first = [control for name, control in sliders.items() if not name.startswith(("task", "once"))]
    controls = [*first, by_task, *tasks.values(), paid_once, *once.values()]
    made = panel(
        controls, lambda: answers.cost(now(), facts), figure, locale, further=figure.further
    )
    keep = Keep(now, locale)
    for control in controls:
        control.observe(keep.stale, names="value")
    made.children = (*made.children, keep)
    return made


def _values(sliders: Mapping[str, Slider]) -> dict[str, float]:
    return {name: control.value for name, control in sliders.items()}


def _sliders(client: Client, before: Cost, locale: Locale) -> dict[str, Slider]:
    """Every control by name, where the client stands; a task starts at what it is said to take."""
    from toolkit.widgets.slider import slider

    def made(key: str, value: float, ends: Ends) -> Slider:
        return slider(
            text.say(f"widget.{key}", locale, unit=client.currency), value, locale, **ends
        )

    employee = client.hours_valued_as == "employee" and client.hourly_cost is None
    price = float(client.hourly_wage or client.hourly_cost or 0)
    sliders = {
        "hours": made("hours", client.hours_per_week, ENDS["hours"]),
        "pay": made(
            "wage" if employee else "hour_worth",
            price,
            {**ENDS["pay"], "high": max(ENDS["pay"]["high"], 2 * price)},
        ),
    }
    if employee:
        sliders["charges"] = made("charges", 100 * _charges(before), ENDS["charges"])
    sliders["ads"] = made("ads", client.ad_budget_per_month or 0.0, ENDS["month"])
    sliders["tools"] = made("tools", client.tools_per_month or 0.0, ENDS["month"])
    taken = {task.name: task.value for task in before.workload.by_task}
    for name in TASKS:
        sliders[f"task_{name}"] = made(f"task_{name}", taken.get(name, 0.0), ENDS["task"])
    own = client.one_off.given
    for name in PARTS:
        ends = ENDS["once_hours" if name in HOURS else "once_money"]
        sliders[f"once_{name}"] = made(f"once_{name}", own.get(name, 0.0), ends)
    return sliders


def _charges(before: Cost) -> float:
    """The employer's charges the calculator starts from: the middle of the range."""
    return next((q.value for q in before.assumptions if q.name == "employer_charge_rate"), 0.0)
