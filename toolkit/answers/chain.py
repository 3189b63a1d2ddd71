"""From followers to customers: the ranges of one client's chain, online or in store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers import inputs
from toolkit.answers.accounts import rule_of
from toolkit.answers.benchmarks import benchmark, networks_with
from toolkit.answers.counts import Update, updated
from toolkit.answers.origins import cited, spread, unknown
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.answers.reach import AccountReach, reach
from toolkit.model.ranges import Range, widen
from toolkit.model.reach import expected_reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.client import Client
    from toolkit.data import Fact, Facts

# What stands in for a rate nobody publishes for unpaid posts, and how much wider it is taken.
STAND_INS = {"click_through_rate": "paid_click_through_rate", "lead_rate": "paid_lead_rate"}
BORROWED = 1.5
# Networks that bring no customer: almost nobody is left there, or only staff are.
NO_CUSTOMERS = ("faded", "inside_only")
# Below so many people reached nearby, one person a month would be more than a quarter of them.
FEWEST = 4.0


@dataclass(frozen=True)
class Chain:
    """The links between a follower and a customer.

    Attributes
    ----------
    kind : {"online", "in_store"}
        Which chain.
    links : dict of str to Quantity
        The inputs of `toolkit.model.roi.simulate` for the chain, by name.
    accounts : tuple of AccountReach
        The accounts behind it: those with followers that publish, where customers are; empty when
        there is none.
    updates : tuple of Update
        What the client's own counts make of the benchmarks, link by link.
    """

    kind: str
    links: dict[str, Quantity]
    accounts: tuple[AccountReach, ...]
    updates: tuple[Update, ...] = ()


def chain(client: Client, facts: Facts) -> Chain:
    """Return the chain of a client: its own rates, else graded stand-ins, else the whole scale.

    The client's own counts move what is not its own already.
    """
    seen = reach(client, facts)
    facts = facts.overridden(client.overrides)
    accounts = tuple(
        account
        for account in seen.accounts
        if account.posts_per_month.high > 0 and rule_of(account.network, facts) not in NO_CUSTOMERS
    )
    links: dict[str, Quantity] = {}
    if accounts:
        links |= _audience(accounts, client.chain)
    if client.chain == "in_store":
        steps = ["nearby_share", "visit_rate"]
        links["overlap"] = seen.overlap
        links["nearby_share"] = inputs.rate(client, facts, "nearby_share")
        links["visit_rate"] = _visit_rate(client, facts, links)
    else:
        steps = ["click_through_rate", "conversion_rate"]
        if _counts_leads(client, facts, accounts):
            steps[1:] = ["lead_rate", "close_rate"]
        links |= {name: _rate(client, facts, name, accounts) for name in steps}
    # What the record answers outright stays as it is; a benchmark meets the client's counts.
    answered = {name for name in steps if _own_rate(client, facts, name, accounts) is not None}
    networks = {account.network for account in accounts}
    updates = tuple(
        update
        for name in steps
        if name not in answered
        and (update := updated(links[name], client.evidence, networks)) is not None
    )
    links |= {update.after.name: update.after for update in updates}
    return Chain(client.chain, links, accounts, updates)


def _counts_leads(client: Client, facts: Facts, accounts: Sequence[AccountReach]) -> bool:
    """Whether clicks become leads first: what the client has measured says, else whom it serves."""

    def known(name: str) -> bool:
        counted = any(own.metric == name for own in client.evidence)
        return counted or _own_rate(client, facts, name, accounts) is not None

    if known("conversion_rate"):
        return False
    return client.sells_to >= 0.5 or known("lead_rate") or known("close_rate")


def _audience(accounts: Sequence[AccountReach], kind: str) -> dict[str, Quantity]:
    """Several accounts as one: impressions add up, people do not.

    Rates are weighted by followers and posts with every network at its low (or high) end together,
    which is wider than if they varied apart.
    """
    followers = [a.followers.value for a in accounts]
    posts = [a.posts_per_month for a in accounts]
    rates = [a.reach_rate for a in accounts]
    total = sum(followers)
    # The union of several audiences lies between the largest (all the same people) and the sum.
    people = (
        Range(max(followers), total, "log") if kind == "in_store" else Range(total, total, "log")
    )
    monthly = spread(
        sum(f * p.low for f, p in zip(followers, posts, strict=True)) / total,
        sum(f * p.high for f, p in zip(followers, posts, strict=True)) / total,
        "log",
    )
    shown = [f * p.value for f, p in zip(followers, posts, strict=True)]
    reached = (
        sum(s * r.low for s, r in zip(shown, rates, strict=True)) / sum(shown),
        sum(s * r.high for s, r in zip(shown, rates, strict=True)) / sum(shown),
    )
    return {
        "followers": Quantity("followers", people, "people", "yours", "client"),
        "posts_per_month": _pooled("posts_per_month", monthly, posts),
        # One account keeps its range as it is.
        "reach_rate": _pooled(
            "organic_reach_rate",
            rates[0].range if len(rates) == 1 else spread(*reached, "logit"),
            rates,
        ),
    }


def _pooled(
    name: str,
    range: Range,
    parts: Sequence[Quantity],
    *,
    note: str = "",
    platform: str | None = None,
) -> Quantity:
    """One number made of several: as weak as the weakest, as old as the oldest."""
    return Quantity(
        name=name,
        range=range,
        unit=parts[0].unit,
        grade=weakest(parts),
        source=sources(parts),
        date=oldest(parts),
        platform=parts[0].platform if len(parts) == 1 else platform,
        note=note,
    )


def _rate(client: Client, facts: Facts, name: str, accounts: Sequence[AccountReach]) -> Quantity:
    """The client's own rate, else what stands in for it on its networks, else on any network."""
    networks = list(dict.fromkeys(account.network for account in accounts))
    own = _own_rate(client, facts, name, accounts)
    if own is not None:
        return own
    metric = STAND_INS.get(name, name)
    found = _benchmarks(facts, metric, networks) or _benchmarks(facts, metric, None)
    if not found:
        return unknown(name)
    parts = [cited(fact, scale="logit") for fact in found]
    span = spread(min(q.low for q in parts), max(q.high for q in parts), "logit")
    if metric == name:
        return _pooled(name, span, parts)
    return _pooled(name, widen(span, BORROWED), parts, note=f"borrowed_{metric}")


def _own_rate(
    client: Client, facts: Facts, name: str, accounts: Sequence[AccountReach]
) -> Quantity | None:
    """The client's rate on all its networks; given network by network, the impressions weigh it.

    A rate given for some of the networks speaks for the others too: it is the client's own, and
    nearer to them than anyone else's.
    """
    general = inputs.own_rate(client, facts, name)
    answered = getattr(client.rates, name) is not None
    if answered or not accounts:
        return general
    given = [
        (account.impressions_per_month.value, rate)
        for account in accounts
        if (rate := inputs.own_rate(client, facts, name, platform=account.network)) is not None
    ]
    if not given:
        return general
    total = sum(shown for shown, _ in given)
    low = sum(shown * rate.low for shown, rate in given) / total
    high = sum(shown * rate.high for shown, rate in given) / total
    return _pooled(name, spread(low, high, "logit"), [rate for _, rate in given])


def _benchmarks(facts: Facts, metric: str, networks: Sequence[str] | None) -> list[Fact]:
    """One fact a network that has one; all networks when none is named."""
    if networks is None:
        networks = networks_with(facts, metric)
    found = (benchmark(facts, metric, network) for network in networks)
    return [fact for fact in found if fact is not None]


def _visit_rate(client: Client, facts: Facts, links: dict[str, Quantity]) -> Quantity:
    """Share of the people reached nearby who come in as new customers in a month.

    Nobody publishes it. It is drawn from one person in the month to half of those reached (5-95 %,
    on the logit scale): between the two, no size is taken to be likelier than another.
    """
    rate = inputs.rate(client, facts, "visit_rate")
    if rate.grade != "unknown" or "followers" not in links:
        return rate
    reached = expected_reach(
        *(links[name].value for name in ("followers", "reach_rate", "posts_per_month")),
        overlap=links["overlap"].value,
    )
    nearby = max(float(reached) * links["nearby_share"].value, FEWEST)
    return Quantity("visit_rate", Range(1 / nearby, 0.5, "logit"), "share", "unknown", "")
