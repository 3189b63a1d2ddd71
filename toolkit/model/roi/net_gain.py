"""The arithmetic of the chain alone, of inputs that were checked before.

`toolkit.model.roi.chain` checks what it is given and calls these; what looks for a root asks a
hundred times about inputs that differ in one number, and checks them once.
"""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.model.effort import monthly_hours
from toolkit.model.quantity import Numbers
from toolkit.model.reach.organic import share_seen

Checked = Mapping[str, Numbers]
"""Inputs by the names of `toolkit.model.roi.chain`: arrays of possible values."""


def net_gain(inputs: Checked) -> Numbers:
    """Gain less cost of a month, money."""
    return customers(inputs) * margin_per_customer(inputs) - monthly_cost(inputs)


def customers(inputs: Checked) -> Numbers:
    """`toolkit.model.roi.chain.customers`, people a month."""
    won = _in_store(inputs) if "nearby_share" in inputs else _online(inputs)
    for name in ("season_factor", "ramp_share"):
        if name in inputs:
            won = won * inputs[name]
    return won


def margin_per_customer(inputs: Checked) -> Numbers:
    """`toolkit.model.roi.chain.margin_per_customer`, money a customer."""
    return (
        inputs["order_value"]
        * inputs["gross_margin_rate"]
        * inputs["orders_per_customer"]
        * inputs["incremental_share"]
    )


def monthly_cost(inputs: Checked) -> Numbers:
    """`toolkit.model.roi.chain.monthly_cost`, money a month."""
    weekly = "monthly_hours" not in inputs
    hours = monthly_hours(inputs["hours_per_week"]) if weekly else inputs["monthly_hours"]
    return hours * inputs["hourly_cost"] + inputs["other_monthly_cost"]


def _online(inputs: Checked) -> Numbers:
    posts = inputs["posts_per_month"]
    shown = inputs["followers"] * inputs["reach_rate"] * posts
    if "recommended_impressions_per_post" in inputs:
        shown = shown + inputs["recommended_impressions_per_post"] * posts
    if "paid_impressions_per_month" in inputs:
        shown = shown + inputs["paid_impressions_per_month"]
    won = shown * inputs["click_through_rate"]
    if "conversion_rate" in inputs:
        return won * inputs["conversion_rate"]
    return won * inputs["lead_rate"] * inputs["close_rate"]


def _in_store(inputs: Checked) -> Numbers:
    share = share_seen(inputs["reach_rate"], inputs["posts_per_month"], inputs["overlap"])
    people = inputs["followers"] * share
    for name in ("recommended_people_per_month", "paid_people_per_month"):
        if name in inputs:
            people = people + inputs[name]
    return people * inputs["nearby_share"] * inputs["visit_rate"]
