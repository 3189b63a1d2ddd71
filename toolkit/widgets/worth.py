"""The ROI explorer: ranges on double sliders, the chance that it pays, what must be true."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.figures import decision
from toolkit.figures import results as figure

if TYPE_CHECKING:
    from toolkit.answers import Quantity, Worth
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale
    from toolkit.widgets.panel import Panel
    from toolkit.widgets.range_slider import RangeSlider

# Draws behind one move: the chance is steady to half a point.
DRAWS = 10_000
SALE = ("order_value", "gross_margin_rate", "orders_per_customer", "incremental_share")
AMOUNTS = frozenset({"order_value", "orders_per_customer"})
STEPS = (
    "nearby_share",
    "visit_rate",
    "click_through_rate",
    "conversion_rate",
    "lead_rate",
    "close_rate",
)
# Shares that may be a thousandth: their steps grow with the value.
SMALL = frozenset(STEPS) - {"nearby_share", "close_rate"}


def worth(
    client: Client,
    facts: Facts,
    *,
    today: datetime.date,
    lang: str | None = None,
) -> Panel:
    """Return the explorer, starting from a client.

    Parameters
    ----------
    client : Client
        Where the controls start: its own figures, else the ranges that stand in for them.
    facts : Facts
        Those ranges.
    today : datetime.date
        Figures over three years old on this day are weak.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Hours a week, the two ends of each range, and the result of a month over 10,000 draws. A
        range that is moved becomes the client's own; under the figure, a copy of the client as
        it now stands can be saved.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.copies import Keep
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import slider

    locale = text.locale_of(lang or client.language, client.country)

    # A handle that goes one step too far comes back to an answer that is there already.
    @lru_cache(maxsize=16)
    def worth_of(person: Client) -> Worth:
        return answers.worth(person, facts, today=today, draws=DRAWS, months=None)

    start = worth_of(client)
    known = {quantity.name: quantity for quantity in start.assumptions} | start.chain.links
    hours = slider(
        text.say("widget.hours", locale), client.hours_per_week, locale, low=0.5, high=40, step=0.5
    )
    ranges = {
        name: _control(known[name], client, locale) for name in (*SALE, *STEPS) if name in known
    }
    untouched = {name: control.value for name, control in ranges.items()}

    def now() -> Client:
        moved = {n: c.value for n, c in ranges.items() if c.value != untouched[n]}
        return moved_client(client, hours.value, moved)

    controls = [hours, *ranges.values()]
    made = panel(controls, lambda: worth_of(now()), figure, locale, further=decision.further)
    keep = Keep(now, locale)
    for control in controls:
        control.observe(keep.stale, names="value")
    made.children = (*made.children, keep)
    return made


def moved_client(client: Client, hours: float, moved: dict[str, tuple[float, float]]) -> Client:
    """Return the client with the hours and the ranges that were moved; shares come in percent.

    Parameters
    ----------
    client : Client
        The record that the controls started from.
    hours : float
        Hours a week.
    moved : dict of str to tuple of float
        Low and high end by input, as the sliders show them.
    """
    ends = {
        name: list(pair) if name in AMOUNTS else [_share(end) for end in pair]
        for name, pair in moved.items()
    }
    changes: dict[str, object] = {name: ends[name] for name in SALE if name in ends}
    if "order_value" in changes:
        changes["prices_include_tax"] = False
    rates = {name: ends[name] for name in STEPS if name in ends}
    if rates:
        changes["rates"] = rates
    return client.replace(hours_per_week=hours, **changes)


def _control(quantity: Quantity, client: Client, locale: Locale) -> RangeSlider:
    from toolkit.widgets.range_slider import range_slider

    name = quantity.name
    label = text.say(f"worth.control_{name}", locale, unit=client.currency)
    low, high = quantity.low, quantity.high
    if name == "order_value":
        return range_slider(label, (low, high), locale, low=min(1.0, low), high=max(10_000.0, high))
    if name == "orders_per_customer":
        return range_slider(label, (low, high), locale, low=1, high=max(60.0, high), step=1)
    ends = (_percent(low), _percent(high))
    if name in SMALL:
        return range_slider(label, ends, locale, low=0.1, high=60)
    return range_slider(label, ends, locale, low=1, high=99, step=1)


def _percent(share: float) -> float:
    """A share as a slider shows it, to a thousandth of a percent."""
    return round(100 * share, 3)


def _share(percent: float) -> float:
    return percent / 100
