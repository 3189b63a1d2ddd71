"""How well each candidate account meets each criterion: a low and a high value on a fixed scale.

A value never depends on which other accounts are in the list, so dropping a loser cannot change
the winner. What nobody has measured is the whole scale, 0 to 1: missing is not zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from toolkit.answers.gates import forms
from toolkit.answers.quantity import Quantity, dated, graded
from toolkit.model.ranges import WIDENING, Range

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Fact, Facts

CRITERIA = ("audience", "objective", "content", "standing", "peers")
# Half the 5-95 % width of a share read off a survey of one to five thousand people, before its
# grade widens it.
SURVEY_HALF_WIDTH = 0.03
# A share of a group borrowed from another country's age shape is half as uncertain again.
BORROWED_SHAPE = 1.5
# Standing: five points of users gained a year is 1, five lost is 0, no change is one half.
POINTS_A_YEAR = 0.05


@dataclass(frozen=True)
class Value:
    """Where one account stands on one criterion.

    Attributes
    ----------
    low, high : float
        Ends of what the facts allow, 0-1.
    facts : tuple of Quantity
        The figures behind it.
    missing : tuple of str
        What nobody has measured: ids of segments or objectives.
    """

    low: float
    high: float
    facts: tuple[Quantity, ...] = ()
    missing: tuple[str, ...] = ()


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
    return {
        "audience": _audience(account["platform"], client, facts),
        "objective": _objective(account["platform"], client, facts),
        "content": _content(account, client),
        "standing": _standing(account, facts),
        "peers": _peers(account["platform"], client, facts),
    }


def _survey(fact: Fact, *, wider: float = 1.0) -> Quantity:
    middle = (fact.low + fact.high) / 2
    half = SURVEY_HALF_WIDTH * WIDENING.get(fact.grade, 1.0) * wider + (fact.high - fact.low) / 2
    return Quantity(
        name=fact.metric,
        range=Range(max(0.0, middle - half), min(1.0, middle + half), "linear"),
        unit="share",
        grade=graded(fact),
        source=fact.source,
        date=dated(fact),
        platform=fact.platform,
    )


def _audience(platform: str, client: Client, facts: Facts) -> Value:
    """Share of the audience that uses the network.

    Surveys ask people, not buyers at work: for the part of sales made to firms the range is half
    as wide again, and what is missing is said.
    """
    fit, found, missing = _using(platform, client, facts)
    middle = (fit.low + fit.high) / 2
    half = (fit.high - fit.low) / 2 * (1 + (BORROWED_SHAPE - 1) * client.sells_to)
    if client.sells_to > 0:
        missing = (*missing, "usage_by_role")
    return Value(max(0.0, middle - half), min(1.0, middle + half), found, missing)


def _using(
    platform: str, client: Client, facts: Facts
) -> tuple[Range, tuple[Quantity, ...], tuple[str, ...]]:
    overall = facts.usage(platform, country=client.country, region=client.region)
    ages = client.audience.age_shares
    if not ages:
        if overall is None:
            return Range(0.0, 1.0, "linear"), (), ("usage",)
        share = _survey(overall)
        return share.range, (share,), ()
    low = high = 0.0
    found: list[Quantity] = []
    missing: list[str] = []
    for band, weight in ages.items():
        group = _age_share(platform, band, client, facts, overall)
        if group is None:
            missing.append(f"usage {band}")
            high += weight
            continue
        found.append(group)
        low += weight * group.low
        high += weight * group.high
    return Range(low, min(high, 1.0), "linear"), tuple(dict.fromkeys(found)), tuple(missing)


def _age_share(
    platform: str, band: str, client: Client, facts: Facts, overall: Fact | None
) -> Quantity | None:
    """Usage in one age group: measured there, else the country's level with a borrowed shape."""
    measured = facts.usage(
        platform, country=client.country, region=client.region, segment_type="age", segment=band
    )
    if measured is not None:
        return _survey(measured)
    index = facts.age_index(platform, "age", band)
    if overall is None or index is None:
        return None
    level = _survey(overall, wider=BORROWED_SHAPE)
    middle = min(1.0, (level.low + level.high) / 2 * index)
    half = (level.high - level.low) / 2
    return Quantity(
        name=level.name,
        range=Range(max(0.0, middle - half), min(1.0, middle + half), "linear"),
        unit="share",
        grade=level.grade,
        source=level.source,
        date=level.date,
        platform=platform,
        note="borrowed_age_shape",
    )


def _objective(platform: str, client: Client, facts: Facts) -> Value:
    """Share of marketers who report the client's objectives met there, by importance."""
    total = sum(client.objectives.given.values())
    if not total:
        return Value(0.0, 1.0, missing=("objectives",))
    low = high = 0.0
    found: list[Quantity] = []
    missing: list[str] = []
    for objective, importance in client.objectives.given.items():
        if not importance:
            continue
        fact = facts.result(platform, objective)
        if fact is None:
            missing.append(objective)
            high += importance / total
            continue
        share = _survey(fact)
        found.append(share)
        low += importance / total * share.low
        high += importance / total * share.high
    return Value(low, min(high, 1.0), tuple(found), tuple(missing))


def _content(account: dict[str, Any], client: Client) -> Value:
    """1 if the client makes what the network lives on, 0.5 if what it also takes, else 0."""
    if not client.content:
        return Value(0.0, 1.0, missing=("content",))
    makes = set(client.content)
    if makes & forms(account["content_main"]):
        return Value(1.0, 1.0)
    if makes & forms(account["content_also"]):
        return Value(0.5, 0.5)
    return Value(0.0, 0.0)


def _standing(account: dict[str, Any], facts: Facts) -> Value:
    """Growing or shrinking: points of users a year, in one survey with one definition."""
    trend = facts.trend(account["platform"])
    if trend is None:
        return Value(0.0, 1.0, missing=("trend",))
    half = 0.1 * WIDENING.get(trend.grade, 1.0)
    middle = 0.5 + (trend.low + trend.high) / 2 / (2 * POINTS_A_YEAR)
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    about = Quantity(
        name=trend.metric,
        range=Range(trend.low, trend.high, "linear"),
        unit="share",
        grade=graded(trend),
        source=trend.source,
        date=dated(trend),
        platform=trend.platform,
    )
    found = [about]
    if account["kind"] == "page":
        # A company's page lives on what the network still shows of it, not on the network's size.
        shown = facts.benchmark(
            "share_of_feed", platform=account["platform"], segment="organic_company"
        )
        if shown is not None:
            feed = _survey(shown)
            found.append(feed)
            low, high = min(low, feed.low), min(high, max(feed.high, low))
    return Value(low, high, tuple(found))


def _peers(platform: str, client: Client, facts: Facts) -> Value:
    """Share of marketers of the same side who use it: a habit, not a result."""
    fact = facts.peers(platform, client.audience_side)
    if fact is None:
        return Value(0.0, 1.0, missing=("peers",))
    share = _survey(fact)
    return Value(share.low, share.high, (share,))
