"""What is known of each network, and what is not: one card a network, every figure dated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from toolkit.answers import audiences, marketers
from toolkit.answers.audiences import GROUPS_OF, Division, Group
from toolkit.answers.card import Limit, Network, missing
from toolkit.answers.cited import cited
from toolkit.answers.gates import forms
from toolkit.answers.published import figure, published, trait, traits
from toolkit.answers.quantity import Quantity
from toolkit.answers.standing import standing
from toolkit.data.overrides import unknown_name
from toolkit.data.pooling import pooled

if TYPE_CHECKING:
    from toolkit.answers.marketers import Side
    from toolkit.data import Facts

_LIMITS = ("character_limit", "hashtag_limit", "link_counts_as", "free_account_limit")
_MINUTES = {"days": 1440, "hours": 60}


def networks(
    facts: Facts, *, country: str, region: str | None = None, side: Side = "public"
) -> tuple[Network, ...]:
    """Return a card for every account of `data/accounts.csv`, in its order; see `network`."""
    names = [str(row["account"]) for row in facts.rows("accounts")]
    return tuple(network(n, facts, country=country, region=region, side=side) for n in names)


def network(
    platform: str,
    facts: Facts,
    *,
    country: str,
    region: str | None = None,
    side: Side = "public",
) -> Network:
    """Return what is known of one network, and what is not.

    Parameters
    ----------
    platform : str
        Id of a network (its first account of the table: the page), or of an account
        (``linkedin_profile``).
    facts : Facts
        The fact tables; a client's own figures are shown first.
    country, region : str
        The client's place. A country without a survey has no figure of its own: the levels of
        another are shown under that other's name, never lent.
    side : {"public", "firms"}
        To whom the client sells.

    Returns
    -------
    Network
        Figures as published, not widened.

    Raises
    ------
    InvalidInput
        A network or account that is not known.

    Examples
    --------
    >>> from toolkit import data
    >>> card = network("linkedin_profile", data.load(), country="FR", side="firms")
    >>> card.users.value, card.peers.value, [group.place for group in card.by_sex]
    (0.253, 0.81, ['US', 'US'])
    """
    row = _account(platform, facts)
    name, kind = str(row["platform"]), str(row["kind"])
    share = facts.usage(name, country=country, region=region)
    formality = traits(facts, name, "formality", kind=kind)
    card = Network(
        account=str(row["account"]),
        platform=name,
        kind=kind,
        rule=str(row["rule"]),
        country=country,
        region=region,
        side=side,
        standing=standing(name, facts),
        purposes=traits(facts, name, "purpose", kind=kind),
        content_main=_listed(row["content_main"]),
        content_also=_listed(row["content_also"]),
        content_required=_listed(row["content_required"]),
        content_said=trait(row) if row["content_main"] else None,
        styles=traits(facts, name, "content_form", kind=kind),
        formality=formality[0] if formality else None,
        groups=traits(facts, name, "groups", kind=kind),
        limits=_limits(name, kind, facts),
        users=None if share is None else published(share),
        by_age=_divided(name, "age", facts, country, region),
        by_sex=_divided(name, "sex", facts, country, region),
        by_country=audiences.everywhere(name, facts),
        make_up=audiences.make_up(name, facts, country=country),
        at_work=audiences.at_work(name, facts, country=country, region=region),
        counted=audiences.counted(name, facts),
        used_by=marketers.used_by(name, facts),
        peers=marketers.peers(name, side, facts),
        results=marketers.results(name, facts),
        opinions=marketers.opinions(name, facts),
        reach=_benchmark("organic_reach_rate", name, facts, "profile" if kind == "profile" else ""),
        feed=_benchmark("share_of_feed", name, facts, "organic_company")
        if kind == "page"
        else None,
        minimum_posts=_benchmark("minimum_posts_per_week", name, facts),
        half_life=_half_life(name, facts),
    )
    return replace(card, missing=missing(card), sources=cited(card, facts))


def _account(named: str, facts: Facts) -> Mapping[str, Any]:
    """The row of an account, the first of a network, or a blank one for a network without."""
    rows = facts.rows("accounts")
    for column in ("account", "platform"):
        for row in rows:
            if row[column] == named:
                return row
    known = {str(row["platform"]) for row in facts.rows("platforms")}
    if named not in known:
        raise unknown_name("platform", named, known | {str(row["account"]) for row in rows})
    blank = dict.fromkeys(("content_main", "content_also", "content_required"), "")
    return {**blank, "account": named, "platform": named, "kind": "page", "rule": "scored"}


def _listed(cell: str) -> tuple[str, ...]:
    """Forms of content, in the order of the table."""
    return tuple(part for part in str(cell).split(";") if part in forms(cell))


def _limits(platform: str, kind: str, facts: Facts) -> tuple[Limit, ...]:
    """Limits of today: not those of a course text, nor those that no date holds up."""
    return tuple(
        Limit(str(row["segment"]), figure(row))
        for attribute in _LIMITS
        for row in facts.rows("platforms", platform=platform, attribute=attribute)
        if row["date"] and not (kind == "profile" and row["segment"].startswith("page_"))
    )


def _divided(
    platform: str, division: Division, facts: Facts, country: str, region: str | None
) -> tuple[Group, ...]:
    """Groups of the client's place, then those of the one survey that has them all."""
    here = audiences.groups(platform, division, facts, country=country, region=region)
    if country.upper() == GROUPS_OF:
        return here
    return here + audiences.groups(platform, division, facts, country=GROUPS_OF)


def _benchmark(metric: str, platform: str, facts: Facts, segment: str = "") -> Quantity | None:
    fact = facts.benchmark(metric, platform=platform, segment=segment or None)
    return None if fact is None else published(fact)


def _half_life(platform: str, facts: Facts) -> Quantity | None:
    """Half-life of a post by the rule of the benchmarks, in the largest unit that holds two."""
    fact = pooled(facts.rows("time", metric="half_life_of_post", platform=platform))
    if fact is None:
        return None
    for unit, minutes in _MINUTES.items():
        if fact.low >= 2 * minutes:
            longer = replace(fact, low=fact.low / minutes, high=fact.high / minutes)
            return published(longer, unit=unit)
    return published(fact)
