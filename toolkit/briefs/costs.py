"""Page 3, what it costs: what moves the result, what must be true, and every assumption."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from toolkit import figures, text
from toolkit.answers import exchange
from toolkit.briefs import phrases
from toolkit.briefs.phrases import phrase
from toolkit.figures import worth as figure
from toolkit.pages import fragments
from toolkit.pages.blocks import Block

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.briefs.findings import Findings
    from toolkit.pages.blocks import Words


def costs(found: Findings) -> Block:
    """Return the page that shows the price of the hours and everything the answer rests on."""
    say = found.locale
    cost = found.cost
    blocks: list[Words] = [
        fragments.lead(
            phrase(
                "brief.costs_lead",
                say,
                month_hours=phrases.hours(found, round(cost.hours_per_month.value, 1)),
                hourly=phrases.amount(found, cost.hourly_cost.value, decimals=2),
                time=phrases.amount(found, cost.per_month.value),
                other=phrases.amount(found, cost.other_per_month.value),
                total=phrases.amount(found, cost.total_per_month.value),
            )
        )
    ]
    if found.worth.swings is not None:
        blocks.append(
            figures.show(
                figure.draw(found.worth, say, most=5),
                finding=figure.finding(found.worth, say),
                table=figure.table(found.worth, say),
                caption=text.say(
                    "brief.costs_caption", say, n=text.integer(found.worth.draws, say)
                ),
                lang=say,
            )
        )
    blocks.append(_register(found))
    return fragments.page(
        text.say(
            "brief.costs_title",
            say,
            total=found.amount(cost.total_per_month.value),
            time=found.amount(cost.per_month.value),
        ),
        *blocks,
        kicker=text.say("brief.costs_kicker", say),
    )


def _register(found: Findings) -> Block:
    """Every input: its range, what it alone would have to be, its source, grade and age."""
    say = found.locale
    rows: list[list[Words]] = []
    inputs = (*found.worth.assumptions, *exchange.rates(found.client))
    for quantity in dict.fromkeys(inputs):
        label = text.say(f"input.{quantity.name}", say)
        if quantity.platform is not None:
            label += f" ({text.say(f'network.{quantity.platform}', say)})"
        if quantity.exchange is not None:
            label += f" ({quantity.exchange.currency})"
        rows.append(
            [
                label,
                _range(found, quantity),
                _needed(found, quantity),
                _source(found, quantity),
                fragments.grade(quantity.grade, say),
                _age(found, quantity),
            ]
        )
    columns = [
        text.say(f"brief.column_{name}", say)
        for name in ("input", "value", "needed", "source", "grade", "age")
    ]
    return fragments.table(
        rows, columns, text.say("brief.register_caption", say), numeric=[1, 2], ledger=True
    )


def _needed(found: Findings, quantity: Quantity) -> Block:
    """What one uncertain link alone would have to be for the month to break even."""
    links = found.worth.chain.links
    name = next((link for link, known in links.items() if known is quantity), quantity.name)
    needed = found.worth.required.get(name)
    if needed is None or quantity.exact:
        return Block("–")
    if math.isnan(needed):
        return phrase("brief.out_of_reach", found.locale)
    return phrases.figure(found, quantity, needed)


def _range(found: Findings, quantity: Quantity) -> Block:
    if quantity.exact:
        return phrases.figure(found, quantity, quantity.value)
    return phrase(
        "brief.range",
        found.locale,
        low=phrases.figure(found, quantity, quantity.low),
        high=phrases.figure(found, quantity, quantity.high),
    )


def _source(found: Findings, quantity: Quantity) -> Words:
    say = found.locale
    if quantity.grade == "yours":
        return text.say("brief.source_yours", say)
    if quantity.grade == "assumption":
        return text.say("brief.source_assumption", say)
    if not quantity.source:
        return text.say("brief.source_none", say)
    known = set(found.facts.table("sources")["key"])
    keys = [key for key in quantity.source.split("; ") if key in known]
    if not keys:
        return text.say("brief.source_yours", say)
    publishers = dict.fromkeys(found.facts.source(key).publisher for key in keys)
    words = text.say("word.list_mark", say).join(publishers)
    if quantity.note.startswith("borrowed_"):
        return phrase("brief.source_borrowed", say, source=words)
    return words


def _age(found: Findings, quantity: Quantity) -> Block:
    say = found.locale
    months = quantity.age_months(found.today)
    if quantity.grade in ("yours", "assumption", "unknown"):
        return Block("–")
    if months is None:
        return phrase("facts.undated", say)
    years = months / 12
    if months < 24:
        return phrase("brief.months", say, count=months, n=phrases.whole(found, months))
    return phrase("brief.years", say, n=phrases.number(years, text.integer(years, say)))
