"""Rates of what people do with posts, from the client's counts: each over its denominator."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from toolkit.answers.benchmarks import benchmark
from toolkit.answers.metric import Counted, Metric, definition
from toolkit.answers.published import published
from toolkit.answers.quantity import Quantity
from toolkit.answers.undefined import Undefined
from toolkit.model import evidence, roi
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.client import Client, Evidence
    from toolkit.data import Facts
    from toolkit.model.quantity import Numbers

# Each rate by its definition in the model. A rate by followers is a mean of posts: its record
# counts followers once a post, so that the posts are in the denominator already.
RATES: Final[Mapping[str, Callable[[int, int], Numbers]]] = {
    "engagement_rate_by_followers": lambda n, followers_times_posts: (
        roi.engagement_rate_by_followers(n, 1, followers_times_posts)
    ),
    "engagement_rate_by_reach": roi.engagement_rate_by_reach,
    "engagement_rate_by_impressions": roi.engagement_rate_by_impressions,
    "amplification_rate_by_followers": lambda n, followers_times_posts: (
        roi.amplification_rate_by_followers(n, 1, followers_times_posts)
    ),
    "virality_rate_by_impressions": roi.virality_rate_by_impressions,
}


def rates(client: Client, facts: Facts) -> tuple[Metric, ...]:
    """Return each rate of engagement, amplification and virality that the client has counted.

    Parameters
    ----------
    client : Client
        Its ``evidence``: interactions or shares out of followers times posts, people reached or
        impressions.
    facts : Facts
        Definitions, and what was published of each rate; the client's overrides are left aside,
        since its counts are set beside what others published.

    Returns
    -------
    tuple of Metric
        One for each rate and network counted, in the order of `RATES`; a rate nobody has counted
        is there once, undefined (``not_counted``).

    Notes
    -----
    Counts of one rate on one network add up before they are divided: the mean of rates would give
    a week of ten impressions the weight of a week of ten thousand. Rates of different denominators
    stand beside each other and are never compared, averaged or converted:
    `toolkit.model.roi.shared_denominator` raises.
    """
    ours = replace(facts, yours=())
    return tuple(found for name in RATES for found in _rate(name, client.evidence, ours))


def is_counted(client: Client) -> bool:
    """Return whether the client has counted one of these rates at least."""
    return any(counted.metric in RATES for counted in client.evidence)


def _rate(name: str, counts: Sequence[Evidence], facts: Facts) -> list[Metric]:
    mine = [one for one in counts if one.metric == name]
    if not mine:
        missing = Undefined(name, "not_counted", given=name)
        return [Metric(name, missing, definition(facts, name))]
    networks = dict.fromkeys(one.platform for one in mine)
    return [
        _on(name, network, [one for one in mine if one.platform == network], facts)
        for network in networks
    ]


def _on(name: str, network: str | None, counts: Sequence[Evidence], facts: Facts) -> Metric:
    count, out_of = sum(one.count for one in counts), sum(one.out_of for one in counts)
    value = float(RATES[name](count, out_of))
    fact = None if network is None else benchmark(facts, name, network)
    return Metric(
        name,
        Quantity(
            name=name,
            range=Range(value, value, "linear"),
            unit="share",
            grade="yours",
            source="client",
            date=max((one.end for one in counts if one.end is not None), default=None),
            platform=network,
        ),
        definition(facts, name),
        counted=Counted(
            platform=network,
            count=count,
            out_of=out_of,
            denominator=roi.shared_denominator(name),
            small=bool(evidence.is_small_sample(count, out_of)),
            published=None if fact is None else published(fact),
        ),
    )
