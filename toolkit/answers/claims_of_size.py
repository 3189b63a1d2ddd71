"""Claims of the course texts that are numbers and facts: members, limits, order, survival."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from toolkit.answers.claim import Claim, Difference, Met, points, same, times, verdict
from toolkit.answers.published import figure, latest
from toolkit.answers.standing import standing

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.data import Facts

# "The early 2000s", as the text says it: the first years of the decade.
EARLY_2000S = (2000, 2004)
# The text that names four essential networks is of about 2010 to 2012.
TEXT_003 = 2012


def us_order(facts: Facts) -> Claim:
    """Order of size in the United States, by the newest edition that asks most of those named."""
    named = sorted(facts.rows("platforms", attribute="rank_stated"), key=lambda row: row["value"])
    names = [str(row["platform"]) for row in named]
    editions: dict[str, dict[str, Quantity]] = {}
    for row in facts.rows("usage", country="US", metric="share_ever_use", segment_type="overall"):
        editions.setdefault(row["date"], {})[row["platform"]] = figure(row)
    best = max(editions, key=lambda day: (len(editions[day].keys() & set(names)), day), default="")
    shares = editions.get(best, {})
    asked = [name for name in names if name in shares]
    pairs = [(a, b) for place, a in enumerate(asked) for b in asked[place + 1 :]]
    swapped = [(a, b) for a, b in pairs if shares[a].value < shares[b].value]
    ranked = sorted(shares, key=lambda name: -shares[name].value)
    shown = [name for name in ranked if name in asked or name == ranked[0]]
    gap = (Difference("order", len(swapped), "pairs", of=len(pairs)),) if pairs else ()
    apart = [d for a, b in swapped for d in points("swapped", shares[b], shares[a])]
    return Claim(
        id="us_order",
        text="000",
        lessons=("01", "09"),
        platforms=tuple(names),
        said=tuple(figure(row) for row in named),
        today=tuple(Met("us_share", shares[name]) for name in shown),
        differences=(*gap, *apart),
        verdict=verdict(not swapped, ranked[0] in asked) if pairs else "no_figure",
    )


def members(
    name: str, text: str, platform: str, basis: str, *, segment: str = ""
) -> Callable[[Facts], Claim]:
    """Return the claim of a number of members, against the newest figure of one way of counting."""

    def claim(facts: Facts) -> Claim:
        stated = facts.rows(
            "platforms",
            platform=platform,
            attribute="members_stated",
            source=f"course-text-{text}",
            segment=segment,
        )
        said = [figure(row) for row in stated][:1]
        series = facts.rows(
            "usage", platform=platform, country="world", metric=basis, segment="all"
        )
        newest = [figure(row) for row in latest(series)][:1]
        both = (newest[0], said[0]) if newest and said else (None, None)
        return Claim(
            id=name,
            text=text,
            lessons=("07", "09"),
            platforms=(platform,),
            said=tuple(said),
            today=tuple(Met(basis, found) for found in newest),
            differences=times("members", *both),
            verdict=verdict(same(*both)),
            between=_between([figure(row) for row in series], said[0].value) if said else None,
        )

    return claim


def _between(
    counts: Sequence[Quantity], value: float
) -> tuple[datetime.date | None, datetime.date | None]:
    """Last count below a number, and first one above it."""
    below = [q.date for q in counts if q.date is not None and q.value < value]
    above = [q.date for q in counts if q.date is not None and q.value > value]
    return max(below, default=None), min(above, default=None)


def x_characters(facts: Facts) -> Claim:
    """Characters of a post on X, for everybody and for who pays."""
    limits = {
        str(row["segment"]): figure(row)
        for row in facts.rows("platforms", platform="x", attribute="character_limit")
    }
    said = limits.get("post_course_text")
    shown = [name for name in ("post", "post_paid") if name in limits]
    return Claim(
        id="x_characters",
        text="002",
        lessons=("01", "07"),
        platforms=("x",),
        said=() if said is None else (said,),
        today=tuple(Met(name, limits[name]) for name in shown),
        differences=tuple(d for name in shown for d in times(name, limits[name], said)),
        verdict=verdict(same(limits.get("post"), said)),
    )


def born(facts: Facts) -> Claim:
    """Networks born in the early 2000s: their years of launch."""
    rows = facts.rows("platforms", attribute="claim", segment="born")
    names = tuple(str(row["platform"]) for row in rows)
    launched = {
        name: figure(row)
        for name in names
        for row in facts.rows("platforms", platform=name, attribute="launch_year")
    }
    first, last = EARLY_2000S
    latest_year = max((year.value for year in launched.values()), default=None)
    return Claim(
        id="born_early_2000s",
        text="002",
        lessons=("09",),
        platforms=names,
        today=tuple(Met("launched", launched[name]) for name in names if name in launched),
        differences=()
        if latest_year is None
        else (Difference("after_2000", latest_year - first, "years"),),
        verdict=verdict(*(first <= year.value <= last for year in launched.values())),
    )


def essential(facts: Facts) -> Claim:
    """Networks called essential: which are still open, and what the others had left."""
    rows = facts.rows("platforms", attribute="called_essential", segment="France")
    names = tuple(str(row["platform"]) for row in rows)
    states = {name: standing(name, facts) for name in names}
    open_ = [name for name in names if (s := states[name].status) and s.id == "open"]
    today: list[Met] = []
    for name in names:
        used = facts.rows(
            "usage",
            platform=name,
            country="FR",
            metric="share_use_monthly",
            segment_type="overall",
        )
        left = facts.rows("usage", platform=name, country="world", metric="members")
        what, found = ("fr_share", used) if name in open_ else ("members_left", left)
        today += [Met(what, figure(row)) for row in latest(found)[:1]]
        later = [sale for sale in states[name].sold if sale.year > TEXT_003]
        today += [Met("sold", sale.amount) for sale in later if sale.amount and name not in open_]
    return Claim(
        id="essential",
        text="003",
        lessons=("01", "09"),
        platforms=names,
        today=tuple(today),
        differences=(Difference("open", len(open_), "networks", of=len(names)),) if names else (),
        verdict=verdict(len(open_) == len(names) if names else None),
    )


def tumblr_recycle(facts: Facts) -> Claim:
    """Recycle only: nobody published a result there; what was paid for it is the nearest."""
    reported = facts.rows("results", platform="tumblr")
    prices = [sale.amount for sale in standing("tumblr", facts).sold if sale.amount]
    return Claim(
        id="tumblr_recycle",
        text="002",
        lessons=("01", "05"),
        platforms=("tumblr",),
        today=tuple(Met("sold", price) for price in prices),
        differences=times("price", prices[0], prices[-1]) if len(prices) > 1 else (),
        verdict=verdict(not any(row["value"] > 0.5 for row in reported) if reported else None),
    )
