"""Why the answer is what it is, and how many numbers it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.briefs import phrases
from toolkit.briefs.phrases import phrase
from toolkit.pages import fragments
from toolkit.pages.blocks import Block

if TYPE_CHECKING:
    from toolkit.briefs.findings import Findings


def reasons(found: Findings) -> Block:
    """Return three reasons, each with a number and the page that proves it."""
    say = found.locale
    known = [a for a in found.reach.accounts if a.reach_rate.grade != "unknown"]
    reach = phrase("brief.reason_reach_unknown", say)
    if known:
        widest = max(known, key=lambda account: account.followers.value)
        reach = phrase(
            "brief.reason_reach",
            say,
            seen=phrases.whole(found, widest.per_post.value),
            followers=phrases.whole(found, widest.followers.value),
            network=text.say(f"network.{widest.network}", say),
        )
    leader = found.where.leader
    where = phrase("brief.reason_where_none", say)
    if leader is not None:
        where = phrase(
            "brief.reason_where_leader",
            say,
            account=phrases.account(found, leader.account),
            share=phrases.share(found, leader.share_first, decimals=0),
        )
    free = phrase(
        "brief.reason_free",
        say,
        time=phrases.amount(found, found.cost.per_month.value),
        total=phrases.amount(found, found.cost.total_per_month.value),
    )
    heading = fragments.heading(text.say("brief.reasons_heading", say))
    return fragments.group(heading, fragments.points([free, reach, where]))


def rests(found: Findings) -> Block:
    """Return how many numbers the brief rests on, by who vouches for them."""
    say = found.locale
    grades = [quantity.grade for quantity in found.worth.assumptions]
    kinds = {
        "yours": ("yours",),
        "published": ("primary", "secondary"),
        "weak": ("aggregator", "seed"),
        "assumed": ("assumption",),
        "unknown": ("unknown",),
    }
    counted = {kind: sum(grade in names for grade in grades) for kind, names in kinds.items()}
    parts = [
        phrase(f"brief.rests_{kind}", say, count=n, n=phrases.whole(found, n))
        for kind, n in counted.items()
        if n
    ]
    total = phrase(
        "brief.rests",
        say,
        count=len(grades),
        n=phrases.whole(found, len(grades)),
        parts=Block(text.say("word.list_mark", say)).join(parts),
    )
    heading = fragments.heading(text.say("brief.rests_heading", say))
    return fragments.group(heading, fragments.paragraph(total))
