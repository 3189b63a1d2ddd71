"""How well each candidate account meets each criterion: a low and a high value on a fixed scale.

A value never depends on which other accounts are in the list, so dropping a loser cannot change
the winner. What nobody has measured is the whole scale, 0 to 1: missing is not zero.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from toolkit.answers.audience import audience
from toolkit.answers.gates import forms
from toolkit.answers.origins import own
from toolkit.answers.quantity import Quantity, dated, graded
from toolkit.answers.value import Value, nothing, one, point, survey
from toolkit.model.ranges import WIDENING, Range

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.data.facts import SellsTo

CRITERIA = ("audience", "objective", "content", "standing", "peers")
# Standing: five points of users gained a year is 1, five lost is 0, no change is one half.
POINTS_A_YEAR = 0.05
# Between two editions of such a survey the difference is uncertain by about a point a year.
TREND_HALF_WIDTH = 0.1


def values(account: dict[str, Any], client: Client, facts: Facts) -> dict[str, Value]:
    """Return the value of one candidate account on every criterion.

    Parameters
    ----------
    account : dict
        A row of `data/accounts.csv`.
    client : Client
        Audience, objectives and content.
    facts : Facts
        Usage, results, trend and peers.

    Returns
    -------
    dict of str to Value
        One value a criterion, in the order of `CRITERIA`.
    """
    platform = str(account["platform"])
    return {
        name: _own(name, platform, facts) or value
        for name, value in {
            "audience": audience(platform, client, facts),
            "objective": _objective(platform, client, facts),
            "content": _content(account, client),
            "standing": _standing(account, client, facts),
            "peers": _peers(platform, client.audience_side, facts),
        }.items()
    }


def _own(criterion: str, platform: str, facts: Facts) -> Value | None:
    """The client's own judgement of a criterion, given as an override."""
    mine = own(facts, criterion, platform=platform, scale="linear")
    return None if mine is None else one(mine)


def _objective(platform: str, client: Client, facts: Facts) -> Value:
    """Share of marketers who report the client's objectives met there, by importance."""
    total = sum(client.objectives.given.values())
    if not total:
        return nothing("objectives")
    parts: list[tuple[float, Range | None]] = []
    found: list[Quantity] = []
    missing: list[str] = []
    for objective, importance in client.objectives.given.items():
        if not importance:
            continue
        share = _reported(platform, objective, facts)
        parts.append((importance / total, None if share is None else share.range))
        if share is None:
            missing.append(objective)
        else:
            found.append(share)
    return Value(tuple(parts), tuple(found), tuple(missing))


@lru_cache(maxsize=1024)
def _reported(platform: str, objective: str, facts: Facts) -> Quantity | None:
    """Share of marketers who report one result; an override has no objective and holds for all."""
    mine = own(facts, "share_marketers_positive_result", platform=platform, scale="linear")
    if mine is not None:
        return mine
    fact = facts.result(platform, objective)
    return None if fact is None else survey(fact)


def _content(account: dict[str, Any], client: Client) -> Value:
    """1 if the client makes what the network lives on, 0.5 if what it also takes, else 0."""
    main, also = forms(account["content_main"]), forms(account["content_also"])
    if not client.content or not main | also:
        return nothing("content")
    makes = set(client.content)
    return point(1.0 if makes & main else 0.5 if makes & also else 0.0)


def _standing(account: dict[str, Any], client: Client, facts: Facts) -> Value:
    """Growing or shrinking: points of users a year, in one survey with one definition.

    The survey asks the United States: elsewhere it stands in for a trend nobody measured.
    """
    if account["rule"] == "closed":
        return point(0.0)
    platform = str(account["platform"])
    mine = own(facts, "usage_trend", platform=platform, scale="linear")
    trend = mine or _trend(platform, facts)
    if trend is None:
        return nothing("trend")
    half = 0.0 if mine else TREND_HALF_WIDTH * WIDENING.get(trend.grade, 1.0)
    low = _on_scale(0.5 + trend.low / (2 * POINTS_A_YEAR) - half)
    high = _on_scale(0.5 + trend.high / (2 * POINTS_A_YEAR) + half)
    borrowed = not mine and client.country != "US"
    found = [replace(trend, note="borrowed_us_trend") if borrowed else trend]
    if account["kind"] == "page":
        feed = _shown(platform, facts)
        if feed is not None:
            found.append(feed)
            low, high = min(low, feed.low), min(high, max(feed.high, low))
    known = Range(low, high, "linear")
    return Value(((1.0, known),), tuple(found), ("trend",) if borrowed else ())


def _on_scale(value: float) -> float:
    return min(max(value, 0.0), 1.0)


@lru_cache(maxsize=256)
def _trend(platform: str, facts: Facts) -> Quantity | None:
    trend = facts.trend(platform)
    if trend is None:
        return None
    return Quantity(
        name=trend.metric,
        range=Range(trend.low, trend.high, "linear"),
        unit="share per year",
        grade=graded(trend),
        source=trend.source,
        date=dated(trend),
        platform=trend.platform,
    )


@lru_cache(maxsize=256)
def _shown(platform: str, facts: Facts) -> Quantity | None:
    """What the network still shows of a company's posts: a page lives on that, not on its size."""
    shown = facts.benchmark("share_of_feed", platform=platform, segment="organic_company")
    return None if shown is None else survey(shown)


@lru_cache(maxsize=256)
def _peers(platform: str, side: SellsTo, facts: Facts) -> Value:
    """Share of marketers of the same side who use it: a habit, not a result."""
    mine = own(facts, "share_marketers_using", platform=platform, scale="linear")
    if mine is not None:
        return one(mine)
    fact = facts.peers(platform, side)
    if fact is None:
        return nothing("peers")
    # Where the survey does not tell the sides apart, all marketers stand in.
    return one(survey(fact, note="borrowed_all_marketers" if fact.segment == "all" else ""))
