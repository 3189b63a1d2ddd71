"""Sentences of the brief whose numbers can be read by a machine as well as by a person.

Every number stands in a ``<data value="...">``: the French and the English brief can be compared
number by number, whatever their commas.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from markupsafe import escape

from toolkit import text
from toolkit.figures import exchange
from toolkit.pages.blocks import Block

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.briefs.findings import Findings
    from toolkit.text import Locale

# Inputs that are amounts of money.
MONEY = frozenset(
    {"hourly_cost", "hourly_wage", "order_value", "other_per_month", "margin_per_customer"}
)


def phrase(key: str, locale: Locale, *, count: float | None = None, **values: object) -> Block:
    """Return a sentence of the catalogue, its values escaped unless they are blocks."""
    return Block(escape(text.template(key, locale, count=count))).format(**values)


def number(value: float, written: str) -> Block:
    """Return a number as the reader sees it, with its value beside."""
    return Block('<data value="{}">{}</data>').format(f"{value:.6g}", written)


def amount(found: Findings, value: float, *, decimals: int | None = None) -> Block:
    """Return an amount of money."""
    return number(value, found.amount(value, decimals=decimals))


def whole(found: Findings, value: float) -> Block:
    """Return a number rounded to the nearest whole."""
    return number(value, text.integer(value, found.locale))


def share(found: Findings, value: float, *, decimals: int | None = None) -> Block:
    """Return a share as a percentage."""
    return number(value, text.percent(value, found.locale, decimals=decimals))


def two_decimals(found: Findings, value: float) -> Block:
    """Return a score, 0 to 1."""
    return number(value, text.number(value, found.locale, decimals=2))


def figure(found: Findings, quantity: Quantity, value: float) -> Block:
    """Return a value of one input in its unit: a percentage, money, or a number."""
    if quantity.exchange is not None:
        price = exchange.price(quantity.exchange, quantity.unit, found.locale)
        return number(value, price)
    if quantity.unit == "share":
        return share(found, value)
    if quantity.name in MONEY:
        return amount(found, value)
    decimals = 1 if value < 10 and round(value, 1) != round(value) else 0
    return number(value, text.number(value, found.locale, decimals=decimals))


def hours(found: Findings, value: float) -> Block:
    """Return hours, with one decimal when they are not whole."""
    decimals = 0 if value == round(value) else 1
    written = text.number(value, found.locale, decimals=decimals)
    return number(value, text.say("word.hours", found.locale, count=value, n=written))


def quarters(found: Findings, value: float) -> Block:
    """Return hours as they are planned, to the quarter: 3.25, 2.5, 4."""
    decimals = next((d for d in (0, 1) if round(value, d) == value), 2)
    written = text.number(value, found.locale, decimals=decimals)
    return number(value, text.say("word.hours", found.locale, count=value, n=written))


def customers(found: Findings, value: float) -> Block:
    """Return an end of a range of customers: one decimal below three, whole from three on."""
    decimals = 1 if value < 3 and round(value, 1) != round(value) else 0
    return number(value, text.number(value, found.locale, decimals=decimals))


def customers_needed(found: Findings, value: float) -> Block:
    """Return the customers that repay a cost: half a customer does not come, so rounded up."""
    return number(value, text.integer(math.ceil(value - 1e-9), found.locale))


def account(found: Findings, name: str, *, start: bool = False) -> str:
    """Return an account as a sentence names it, with a capital where it starts one."""
    words = text.say(f"account_in.{name}", found.locale)
    return words[0].upper() + words[1:] if start else words


def in_ten(found: Findings, chance: float) -> Block:
    """Return a chance as so many in ten: nobody acts on 68.4 %."""
    tenths = round(10 * chance)
    key = "brief.in_ten_none" if tenths == 0 else "brief.in_ten_all" if tenths == 10 else ""
    written = text.say(key or "brief.in_ten", found.locale, n=tenths)
    return number(chance, written)
