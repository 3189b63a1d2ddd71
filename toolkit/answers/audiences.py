"""Who is on a network: everybody, by age and sex, by country, at work, and how many it claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from toolkit.answers.published import figure, latest, published
from toolkit.data.surveys import SURVEYS, survey_of

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.data import Facts

Division = Literal["age", "sex"]

# The one survey that gives every group of the same year; elsewhere its groups are shown as what
# they are, groups of the United States, and never as the client's country.
GROUPS_OF = "US"
# What a network counts, or is counted by others: never added, never compared with one another.
BASES = ("monthly_active_users", "members", "active_users_claimed", "users", "ad_reach", "blogs")


@dataclass(frozen=True)
class Group:
    """The share of one group, in one place, by one survey.

    Attributes
    ----------
    place : str
        Where it was asked: ``US``, ``CA``, ``CA-QC``, ``FR``, ``world``.
    segment : str
        Ages (``18-29``), ``women``, ``men``; empty for everybody.
    share : Quantity
        As published; its name is the survey's definition. Shares of two definitions are not
        compared.
    """

    place: str
    segment: str
    share: Quantity


def groups(
    platform: str, division: Division, facts: Facts, *, country: str, region: str | None = None
) -> tuple[Group, ...]:
    """Return the use of a network by age or by sex in one place, by the survey of that place.

    Parameters
    ----------
    platform : str
        Id of the network.
    division : {"age", "sex"}
        How people are told apart.
    facts : Facts
        ``usage.csv``.
    country, region : str
        The place.

    Returns
    -------
    tuple of Group
        Each group by the newest edition that asked it, each with its own date; empty where the
        place has no survey, or its survey no such group.

    Examples
    --------
    >>> from toolkit import data
    >>> [(g.segment, g.share.value)
    ...  for g in groups("x", "sex", data.load(), country="US")]
    [('men', 0.26), ('women', 0.19)]
    """
    survey = survey_of(country, region)
    if survey is None:
        return ()
    rows = facts.rows(
        "usage",
        platform=platform,
        country=survey.country,
        region=survey.region,
        metric=survey.metric,
        segment_type=division,
    )
    found: list[Group] = []
    for segment in sorted({str(row["segment"]) for row in rows}):
        fact = _plain(facts).usage(
            platform, country=country, region=region, segment_type=division, segment=segment
        )
        if fact is not None:
            found.append(Group(place_of(country, region), segment, published(fact)))
    return tuple(found)


def everywhere(platform: str, facts: Facts) -> tuple[Group, ...]:
    """Return the use of a network in each country that has a survey, each by its definition."""
    found = [
        (s, _plain(facts).usage(platform, country=s.country, region=s.region)) for s in SURVEYS
    ]
    return tuple(
        Group(place_of(s.country, s.region), "", published(fact))
        for s, fact in found
        if fact is not None
    )


def at_work(
    platform: str, facts: Facts, *, country: str, region: str | None = None
) -> Quantity | None:
    """Return the share of adults of a place who use a network for their work; None if not asked."""
    rows = facts.rows(
        "usage",
        platform=platform,
        country=country.upper(),
        region=(region or "").upper(),
        metric="share_use_for_work",
        segment_type="overall",
    )
    return next((figure(row) for row in latest(rows)), None)


def make_up(platform: str, facts: Facts, *, country: str) -> tuple[Group, ...]:
    """Return what a network's users are made of, in a country or in the world: not their number."""
    return tuple(
        Group(place, str(row["segment"]), figure(row))
        for place in (country, "world")
        for row in facts.rows("usage", platform=platform, country=place, metric="audience_share")
    )


def counted(platform: str, facts: Facts) -> tuple[Quantity, ...]:
    """Return how many the network has in the world, the newest figure of each way of counting."""
    found: list[Quantity] = []
    for basis in BASES:
        rows = facts.rows("usage", platform=platform, country="world", metric=basis, segment="all")
        found += [figure(row) for row in latest(rows)]
    return tuple(found)


def place_of(country: str, region: str | None) -> str:
    """Return the place whose survey answers: a region's own, else its country's.

    Examples
    --------
    >>> place_of("CA", "QC"), place_of("CA", "ON"), place_of("JP", None)
    ('CA-QC', 'CA', 'JP')
    """
    survey = survey_of(country, region)
    if survey is None:
        return country
    return survey.country + (f"-{survey.region}" if survey.region else "")


def _plain(facts: Facts) -> Facts:
    """The tables without the client's own figures, which speak of the client's country only."""
    return replace(facts, yours=())
