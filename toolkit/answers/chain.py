"""From followers to customers: the ranges of one client's chain, online or in store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers import inputs
from toolkit.answers.quantity import Quantity, cited, given, oldest, unknown, weakest
from toolkit.answers.reach import AccountReach, reach
from toolkit.model.ranges import Range, widen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.client import Client
    from toolkit.data import Fact, Facts

# What stands in for a rate nobody publishes for unpaid posts, and how much wider it is taken.
STAND_INS = {"click_through_rate": "paid_click_through_rate", "lead_rate": "paid_lead_rate"}
BORROWED = 1.5


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
        The accounts behind it; empty when the client has none with followers.
    """

    kind: str
    links: dict[str, Quantity]
    accounts: tuple[AccountReach, ...]


def chain(client: Client, facts: Facts) -> Chain:
    """Return the chain of a client: its own rates, else graded stand-ins, else the whole scale."""
    seen = reach(client, facts)
    facts = facts.overridden(client.overrides)
    accounts = seen.accounts
    links: dict[str, Quantity] = {}
    if accounts:
        links |= _audience(accounts, client.chain)
    if client.chain == "in_store":
        links["overlap"] = seen.overlap
        links["nearby_share"] = inputs.rate(client, facts, "nearby_share")
        links["visit_rate"] = _visit_rate(client, links)
    else:
        networks = [a.network for a in accounts]
        links["click_through_rate"] = _rate(client, facts, "click_through_rate", networks)
        if client.sells_to >= 0.5 and client.rates.conversion_rate is None:
            links["lead_rate"] = _rate(client, facts, "lead_rate", networks)
            links["close_rate"] = inputs.rate(client, facts, "close_rate")
        else:
            links["conversion_rate"] = _rate(client, facts, "conversion_rate", networks)
    return Chain(client.chain, links, accounts)


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
    people = Range(max(followers), total, "log") if kind == "in_store" else _point(total)
    monthly = Range(
        sum(f * p.low for f, p in zip(followers, posts, strict=True)) / total,
        sum(f * p.high for f, p in zip(followers, posts, strict=True)) / total,
        "log",
    )
    shown = [f * p.value for f, p in zip(followers, posts, strict=True)]
    low = sum(s * r.low for s, r in zip(shown, rates, strict=True)) / sum(shown)
    high = sum(s * r.high for s, r in zip(shown, rates, strict=True)) / sum(shown)
    return {
        "followers": Quantity("followers", people, "people", "yours", "client"),
        "posts_per_month": Quantity(
            "posts_per_month",
            monthly,
            "posts",
            weakest(posts),
            "; ".join(dict.fromkeys(p.source for p in posts)),
            oldest(posts),
        ),
        "reach_rate": Quantity(
            "organic_reach_rate",
            Range(low, high, "logit"),
            "share",
            weakest(rates),
            "; ".join(dict.fromkeys(r.source for r in rates if r.source)),
            oldest(rates),
        ),
    }


def _point(value: float) -> Range:
    return Range(value, value, "log")


def _rate(client: Client, facts: Facts, name: str, networks: Sequence[str]) -> Quantity:
    """The client's own rate, else what stands in for it on its networks, else on any network."""
    own = getattr(client.rates, name)
    if own is not None:
        return given(name, own, unit="share", scale="logit")
    metric = STAND_INS.get(name, name)
    found = _benchmarks(facts, metric, networks) or _benchmarks(facts, metric, None)
    if not found:
        return unknown(name)
    spread = [cited(fact, scale="logit") for fact in found]
    borrowed = metric != name
    reach = Range(min(q.low for q in spread), max(q.high for q in spread), "logit")
    return Quantity(
        name=name,
        range=widen(reach, BORROWED) if borrowed else reach,
        unit="share",
        grade=weakest(spread),
        source="; ".join(dict.fromkeys(q.source for q in spread)),
        date=oldest(spread),
        note=f"borrowed_{metric}" if borrowed else "",
    )


def _benchmarks(facts: Facts, metric: str, networks: Sequence[str] | None) -> list[Fact]:
    """One fact a network that has one; all networks when none is named."""
    table = facts.table("benchmarks")
    known = table.loc[table["metric"] == metric, "platform"].unique()
    wanted = known if networks is None else [n for n in networks if n in set(known)]
    found = (facts.benchmark(metric, platform=str(network)) for network in wanted)
    return [fact for fact in found if fact is not None]


def _visit_rate(client: Client, links: dict[str, Quantity]) -> Quantity:
    """Share of the people reached nearby who come in as new customers in a month.

    Nobody publishes it. It is drawn from one person in the month to half of those reached (5-95 %,
    on the logit scale): between the two, no size is taken to be likelier than another.
    """
    own = client.rates.visit_rate
    if own is not None:
        return given("visit_rate", own, unit="share", scale="logit")
    people = max(links["followers"].value, 4.0) if "followers" in links else 4.0
    return Quantity("visit_rate", Range(1 / people, 0.5, "logit"), "share", "unknown", "")
