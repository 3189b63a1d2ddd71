"""Page 4, the plan: three months that may come, what to measure first, where the hours go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.briefs import phrases
from toolkit.briefs.phrases import phrase
from toolkit.pages import fragments
from toolkit.pages.blocks import Block

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.briefs.findings import Findings
    from toolkit.pages.blocks import Words


def plan(found: Findings) -> Block:
    """Return the page that says what may come, what to find out first, and the week's hours."""
    say = found.locale
    blocks: list[Words] = [fragments.lead(phrase("brief.plan_lead", say))]
    if found.worth.scenarios:
        blocks.append(_scenarios(found))
    if found.worth.measuring is not None:
        blocks.append(fragments.callout(text.say("brief.measure_heading", say), _measured(found)))
    blocks += _hours(found)
    return fragments.page(_title(found), *blocks, kicker=text.say("brief.plan_kicker", say))


def _title(found: Findings) -> str:
    say = found.locale
    if not found.worth.scenarios:
        hours = phrases.hours(found, found.cost.hours_per_week.value).striptags()
        return text.say("brief.plan_title_hours", say, hours=hours)
    low, middle, high = (scenario.result.value for scenario in found.worth.scenarios)
    return text.say(
        "brief.plan_title",
        say,
        low=found.amount(low),
        middle=found.amount(middle),
        high=found.amount(high),
    )


def _scenarios(found: Findings) -> Block:
    """Three months out of those drawn, side by side: what each brings, then what it assumes."""
    say = found.locale
    months = found.worth.scenarios
    rows: list[list[Words]] = [
        [
            text.say("worth.scenario_column_customers", say),
            *(phrases.customers(found, month.customers.value) for month in months),
        ]
    ]
    for name in ("gain", "cost", "result"):
        label = text.say(f"worth.scenario_column_{name}", say)
        amounts: list[Quantity] = [getattr(month, name) for month in months]
        written = [phrases.amount(found, amount.value, decimals=0) for amount in amounts]
        strong = name == "result"
        rows.append(
            [fragments.strong(label), *map(fragments.strong, written)]
            if strong
            else [label, *written]
        )
    rows += [_assumed(found, *same) for same in zip(*(m.assumes for m in months), strict=True)]
    columns = [text.say(f"worth.scenario_{month.name}", say) for month in months]
    columns.insert(0, text.say("worth.scenario_column_scenario", say))
    return fragments.table(
        rows, columns, text.say("brief.scenarios_caption", say), numeric=[1, 2, 3]
    )


def _assumed(found: Findings, *months: Quantity) -> list[Words]:
    """One row: an input that decides, as each month has it."""
    say = found.locale
    [name] = {month.name for month in months}
    label = phrase("brief.assumes", say, input=text.say(f"input.{name}", say))
    return [label, *(phrases.figure(found, month, month.value) for month in months)]


def _measured(found: Findings) -> Block:
    """What to find out first, what that is worth at most, and what four weeks of it cost."""
    say = found.locale
    measuring = found.worth.measuring
    assert measuring is not None  # the caller asks only where there is one
    price = phrases.amount(found, measuring.price.value)
    first = measuring.first
    if first is None:
        return phrase("worth.measure_nothing", say, price=price)
    key = "worth.measure_first" if first.net.value > 0 else "worth.measure_too_dear"
    return phrase(
        key,
        say,
        driver=text.say(f"input.{first.input.name}", say),
        value=phrases.amount(found, first.value.value),
        price=price,
    )


def _least(found: Findings, minimum: Quantity) -> Block:
    """The range of an account's minimum: nobody knows it to the quarter of an hour."""
    say = found.locale
    low, high = (round(end, 1) for end in (minimum.low, minimum.high))
    return phrase(
        "brief.range",
        say,
        low=phrases.number(low, text.number(low, say, decimals=0 if low == round(low) else 1)),
        high=phrases.hours(found, high),
    )


def _hours(found: Findings) -> list[Words]:
    """Where the hours would go if all are kept, and what other ways to share them lose."""
    say = found.locale
    week = found.week
    if not week.fed:
        return [fragments.paragraph(phrase("brief.hours_none", say))]
    rows: list[list[Words]] = [
        [
            text.say(f"account.{slot.account}", say),
            phrases.quarters(found, slot.hours.value),
            _least(found, slot.minimum_hours),
            phrases.in_ten(found, slot.in_plan),
            text.say(f"week.advice_{slot.advice}", say),
        ]
        for slot in week.slots
        if slot.held or slot.hours.value > 0
    ]
    columns = [
        text.say(f"brief.column_{name}", say)
        for name in ("account", "hours", "minimum", "in_plan", "what")
    ]
    caption = "brief.hours_caption_no" if found.worth.decision == "no" else "brief.hours_caption"
    blocks: list[Words] = [
        fragments.table(rows, columns, text.say(caption, say), numeric=[1, 2, 3])
    ]
    lost = [
        phrase(
            f"brief.lost_{split.way}",
            say,
            share=phrases.share(found, split.lost_share.value, decimals=0),
        )
        for split in week.splits
        if split.way in ("equal", "today") and split.lost_share.value >= 0.005
    ]
    if lost:
        blocks.append(fragments.points(lost))
    return [*blocks, fragments.paragraph(phrase(f"week.limit_{week.binding_limit}", say))]
