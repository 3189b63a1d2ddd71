"""Page 1, the answer: what repays the hours, what to do on Monday, what to stop, when to look."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from toolkit import text
from toolkit.briefs import advice, phrases
from toolkit.briefs.phrases import phrase
from toolkit.briefs.reasons import reasons, rests
from toolkit.pages import fragments
from toolkit.pages.blocks import Block

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.briefs.advice import Advice
    from toolkit.briefs.findings import Findings


def answer(found: Findings) -> Block:
    """Return the page that an owner reads in two minutes."""
    say = found.locale
    needed = found.worth.break_even_customers
    return fragments.page(
        _title(found),
        fragments.lead(
            phrase(
                "brief.answer_lead",
                say,
                hours=phrases.hours(found, found.cost.hours_per_week.value),
                cost=phrases.amount(found, found.cost.total_per_month.value),
                margin=phrases.amount(found, found.worth.margin_per_customer.value),
                low=phrases.customers(found, needed.low),
                high=phrases.customers(found, needed.high),
            )
        ),
        fragments.tiles(_tiles(found)),
        _recommendation(found),
        fragments.actions(
            [_worded(found, action) for action in advice.actions(found)],
            stop=_worded(found, advice.stop(found)),
            review=(
                text.date(found.review, say),
                _review(found),
            ),
            locale=say,
        ),
        fragments.columns(reasons(found), rests(found)),
        kicker=text.say("brief.answer_kicker", say, name=found.client.name),
    )


def _title(found: Findings) -> str:
    """Customers a month, or months a customer when less than one a month is enough."""
    say = found.locale
    needed = found.worth.break_even_customers.value
    hours = phrases.hours(found, found.cost.hours_per_week.value).striptags()
    if needed >= 1:
        customers = phrases.customers_needed(found, needed).striptags()
        # In the number that is written: 1.1 is said as 2, and French has 1.1 in the singular.
        count = math.ceil(needed - 1e-9)
        return text.say("brief.answer_title", say, count=count, customers=customers, hours=hours)
    months = text.number(1 / needed, say, decimals=1)
    return text.say("brief.answer_title_months", say, count=1 / needed, months=months, hours=hours)


def _tiles(found: Findings) -> list[tuple[Block, Block, Block]]:
    say = found.locale
    needed = found.worth.break_even_customers
    tiles = [
        (
            phrase("brief.tile_cost", say),
            phrases.amount(found, found.cost.total_per_month.value),
            phrase(
                "brief.tile_cost_detail",
                say,
                year=phrases.amount(found, found.cost.total_per_year.value),
            ),
        ),
        (
            phrase("brief.tile_customers", say),
            phrases.customers_needed(found, needed.value)
            if needed.value >= 1
            else phrases.customers(found, needed.value),
            phrase(
                "brief.tile_customers_detail",
                say,
                low=phrases.customers(found, needed.low),
                high=phrases.customers(found, needed.high),
            ),
        ),
        _reach_tile(found),
        _chance_tile(found),
    ]
    return tiles


def _reach_tile(found: Findings) -> tuple[Block, Block, Block]:
    """People who see one post, on the account with most followers: reach is never added up."""
    say = found.locale
    if not found.reach.accounts:
        return (
            phrase("brief.tile_reach", say),
            phrase("brief.none_yet", say),
            phrase("brief.tile_reach_no_account", say),
        )
    widest = max(found.reach.accounts, key=lambda account: account.followers.value)
    detail = phrase(
        "brief.tile_reach_detail",
        say,
        followers=phrases.whole(found, widest.followers.value),
        network=text.say(f"network.{widest.network}", say),
    )
    if widest.reach_rate.grade == "unknown":
        return phrase("brief.tile_reach", say), phrase("brief.not_known", say), detail
    return phrase("brief.tile_reach", say), phrases.whole(found, widest.per_post.value), detail


def _chance_tile(found: Findings) -> tuple[Block, Block, Block]:
    say = found.locale
    worth = found.worth
    label = phrase("brief.tile_chance", say)
    if worth.chance_it_pays is None:
        return label, phrase("brief.not_known", say), phrase("brief.tile_chance_no_account", say)
    if worth.weak and worth.weak[0].grade == "unknown":
        return (
            label,
            phrase("brief.not_known", say),
            phrase(
                "brief.tile_chance_unknown",
                say,
                chance=phrases.in_ten(found, worth.chance_it_pays),
            ),
        )
    return (
        label,
        phrases.in_ten(found, worth.chance_it_pays),
        phrase("brief.tile_chance_detail", say),
    )


def _recommendation(found: Findings) -> Block:
    say = found.locale
    worth = found.worth
    if found.where.leader is None:
        nowhere = phrase("brief.why_none", say)
        return fragments.callout(text.say("brief.decision_none", say), nowhere, alert=True)
    title = text.say(f"brief.decision_{worth.decision}", say)
    if worth.main_driver is None:
        return fragments.callout(title, phrase("brief.why_no_account", say), alert=True)
    driver = text.say(f"input.{worth.main_driver.name}", say)
    if worth.weak:
        words = phrase("brief.why_weak", say, driver=driver, why=_why_weak(found, worth.weak[0]))
        return fragments.callout(title, words, alert=True)
    chance = phrases.in_ten(found, worth.chance_it_pays or 0.0)
    return fragments.callout(
        title, phrase(f"brief.why_{worth.decision}", say, chance=chance, driver=driver)
    )


def _why_weak(found: Findings, weak: Quantity) -> Block:
    """Why advice may not rest on the main driver: one short clause."""
    if weak.note.startswith("borrowed_"):
        return phrase("brief.weak_borrowed", found.locale)
    if weak.grade in ("unknown", "assumption", "seed", "aggregator"):
        return phrase(f"brief.weak_{weak.grade}", found.locale)
    if weak.date is None:
        return phrase("brief.weak_undated", found.locale)
    return phrase("brief.weak_old", found.locale, date=text.month(weak.date, found.locale))


def _review(found: Findings) -> Block:
    """What to look at on the day of the review: customers, or enquiries when firms are sold to."""
    if found.where.leader is None:
        return phrase("brief.review_none", found.locale)
    if "lead_rate" in found.worth.chain.links:
        return phrase("brief.review_firms", found.locale)
    rule = advice.stop_rule(found)
    key = "brief.review_no" if found.worth.decision == "no" else "brief.review"
    return phrase(key, found.locale, count=rule, n=phrases.whole(found, rule))


def _worded(found: Findings, item: Advice) -> tuple[Block, Block]:
    """An action and its detail: who, how long, at what cost."""
    values: dict[str, Any] = {}
    if item.account is not None:
        reason = item.account.gate.reason
        values["account"] = phrases.account(found, item.account.account)
        values["reason"] = text.say(
            f"gate.{reason}" if reason else "stop.hours_short", found.locale
        )
    if "hours" in item.values:
        values["hours"] = phrases.hours(found, item.values["hours"])
        values["cost"] = phrases.amount(found, item.values["hours"] * found.cost.hourly_cost.value)
    if "budget" in item.values:
        values["budget"] = phrases.amount(found, item.values["budget"])
    return (
        phrase(f"{item.key}.what", found.locale, **values),
        phrase(f"{item.key}.detail", found.locale, **values),
    )
