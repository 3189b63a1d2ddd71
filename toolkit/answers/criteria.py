"""How well each candidate account meets each criterion: a low and a high value on a fixed scale.

A value never depends on which other accounts are in the list, so dropping a loser cannot change
the winner. What nobody has measured is the whole scale, 0 to 1: missing is not zero.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from toolkit.answers.gates import forms
from toolkit.answers.origins import own
from toolkit.answers.quantity import Quantity, dated, graded
from toolkit.model.ranges import WIDENING, Range

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Fact, Facts
    from toolkit.data.facts import SellsTo

CRITERIA = ("audience", "objective", "content", "standing", "peers")
# Half the 5-95 % width of a share read off a survey of one to five thousand people, before its
# grade widens it.
SURVEY_HALF_WIDTH = 0.03
# A share of a group borrowed from another country's age shape is half as uncertain again.
BORROWED_SHAPE = 1.5
# Standing: five points of users gained a year is 1, five lost is 0, no change is one half.
POINTS_A_YEAR = 0.05
# Between two editions of such a survey the difference is uncertain by about a point a year.
TREND_HALF_WIDTH = 0.1


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
    platform = str(account["platform"])
    return {
        name: _own(name, platform, facts) or value
        for name, value in {
            "audience": _audience(platform, client, facts),
            "objective": _objective(platform, client, facts),
            "content": _content(account, client),
            "standing": _standing(account, client, facts),
            "peers": _peers(platform, client.audience_side, facts),
        }.items()
    }


def _own(criterion: str, platform: str, facts: Facts) -> Value | None:
    """The client's own judgement of a criterion, given as an override."""
    mine = own(facts, criterion, platform=platform, scale="linear")
    return None if mine is None else _value(mine)


def _value(figure: Quantity, *missing: str) -> Value:
    """A value that is one figure."""
    return Value(figure.low, figure.high, (figure,), missing)


def survey(fact: Fact, *, wider: float = 1.0, note: str = "") -> Quantity:
    """A share read off a survey, give or take; the client's own figure is taken as it is."""
    middle, half = (fact.low + fact.high) / 2, (fact.high - fact.low) / 2
    if fact.grade != "yours":
        half += SURVEY_HALF_WIDTH * WIDENING.get(fact.grade, 1.0) * wider
    return Quantity(
        name=fact.metric,
        range=_within(middle - half, middle + half),
        unit="share",
        grade=graded(fact),
        source=fact.source,
        date=dated(fact),
        platform=fact.platform,
        note=note,
    )


def _within(low: float, high: float) -> Range:
    """A range of shares, cut at 0 and 1."""
    return Range(max(0.0, min(low, 1.0)), max(0.0, min(high, 1.0)), "linear")


def _audience(platform: str, client: Client, facts: Facts) -> Value:
    """Share of the audience that uses the network.

    Surveys ask people, not buyers at work: for the part of sales made to firms anything between
    nobody and everybody is possible, and what is missing is said.
    """
    ages = tuple(client.audience.age_shares.items())
    fit = _using(platform, client.country, client.region, ages, facts)
    if client.sells_to == 0:
        return fit
    public = 1 - client.sells_to
    return Value(
        public * fit.low,
        public * fit.high + client.sells_to,
        fit.facts if public else (),
        (*(fit.missing if public else ()), "usage_by_role"),
    )


@lru_cache(maxsize=1024)
def _using(
    platform: str,
    country: str,
    region: str | None,
    ages: tuple[tuple[str, float], ...],
    facts: Facts,
) -> Value:
    """Share of the public that uses the network, by age where the audience's ages are known."""
    mine = own(facts, "usage", platform=platform, scale="linear")
    if mine is not None:
        return _value(mine)
    overall = facts.usage(platform, country=country, region=region)
    if not ages:
        return Value(0.0, 1.0, missing=("usage",)) if overall is None else _value(survey(overall))
    low = high = 0.0
    found: list[Quantity] = []
    missing: list[str] = []
    total = sum(weight for _, weight in ages)
    for band, given in ages:
        weight = given / total
        measured = facts.usage(
            platform, country=country, region=region, segment_type="age", segment=band
        )
        index = facts.age_index(platform, "age", band)
        if measured is not None:
            group = survey(measured)
        elif overall is not None and index is not None:
            group = _borrowed_shape(overall, index)
        else:
            missing.append(f"usage {band}")
            high += weight
            continue
        found.append(group)
        low += weight * group.low
        high += weight * group.high
    return Value(low, min(high, 1.0), tuple(dict.fromkeys(found)), tuple(missing))


def _borrowed_shape(overall: Fact, index: float) -> Quantity:
    """Usage in an age group: the country's level, the shape of the US survey, wider for it."""
    level = survey(overall, wider=BORROWED_SHAPE, note="borrowed_age_shape")
    middle = min(1.0, (overall.low + overall.high) / 2 * index)
    half = (level.high - level.low) / 2
    return replace(level, range=_within(middle - half, middle + half))


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
        share = _reported(platform, objective, facts)
        if share is None:
            missing.append(objective)
            high += importance / total
            continue
        found.append(share)
        low += importance / total * share.low
        high += importance / total * share.high
    return Value(low, min(high, 1.0), tuple(found), tuple(missing))


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
        return Value(0.0, 1.0, missing=("content",))
    makes = set(client.content)
    fit = 1.0 if makes & main else 0.5 if makes & also else 0.0
    return Value(fit, fit)


def _standing(account: dict[str, Any], client: Client, facts: Facts) -> Value:
    """Growing or shrinking: points of users a year, in one survey with one definition.

    The survey asks the United States: elsewhere it stands in for a trend nobody measured.
    """
    platform = str(account["platform"])
    mine = own(facts, "usage_trend", platform=platform, scale="linear")
    trend = mine or _trend(platform, facts)
    if trend is None:
        return Value(0.0, 1.0, missing=("trend",))
    half = 0.0 if mine else TREND_HALF_WIDTH * WIDENING.get(trend.grade, 1.0)
    span = _within(
        0.5 + trend.low / (2 * POINTS_A_YEAR) - half, 0.5 + trend.high / (2 * POINTS_A_YEAR) + half
    )
    low, high = span.low, span.high
    borrowed = not mine and client.country != "US"
    found = [replace(trend, note="borrowed_us_trend") if borrowed else trend]
    if account["kind"] == "page":
        feed = _shown(platform, facts)
        if feed is not None:
            found.append(feed)
            low, high = min(low, feed.low), min(high, max(feed.high, low))
    return Value(low, high, tuple(found), ("trend",) if borrowed else ())


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
        return _value(mine)
    fact = facts.peers(platform, side)
    if fact is None:
        return Value(0.0, 1.0, missing=("peers",))
    # Where the survey does not tell the sides apart, all marketers stand in.
    return _value(survey(fact, note="borrowed_all_marketers" if fact.segment == "all" else ""))
