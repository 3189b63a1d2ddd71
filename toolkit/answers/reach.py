"""Who sees the message: followers are not people reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.answers import inputs, measured
from toolkit.answers.accounts import rule_of
from toolkit.answers.across import Across, across
from toolkit.answers.beyond import Beyond, Lasting, beyond, complement, lasting
from toolkit.answers.origins import derived, given, own
from toolkit.answers.paid import Paid, paid
from toolkit.answers.quantity import Quantity
from toolkit.answers.spread import DRAWS, SEED, Spread, drawn_people, spread
from toolkit.model import effort
from toolkit.model import reach as model

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.client import Account, Client, Evidence
    from toolkit.data import Facts

Why = Literal["ads", "closed", "nobody", "not_counted"]


@dataclass(frozen=True)
class AccountReach:
    """Who sees what one account publishes.

    Attributes
    ----------
    network, kind : str
        The account.
    followers : Quantity
        People who follow it.
    reach_rate : Quantity
        Share of followers who see one post.
    published_rate : Quantity or None
        The published one, beside the client's own; None where it is the one used.
    posts_per_month : Quantity
        Posts.
    per_post : Quantity
        Followers who see one post.
    per_week, per_month : Quantity
        Different followers who see at least one of the week's or of the month's posts.
    missed : Quantity
        Followers who see none of the month's posts.
    nobody : Quantity
        Chance that one post is seen by no follower at all.
    impressions_per_month : Quantity
        Times the month's posts are shown to followers; not people.
    post_spread, month_spread : Spread
        Whole followers who see one post, and who see one of the month's at least: chance included.
    beyond : Beyond or None
        Strangers who see the posts; None is unknown, never nobody.
    lasting : Lasting or None
        How long a post is seen; None where nobody published it.
    followers_in_a_year : Quantity or None
        None while the client gives no growth or no limit to it.
    """

    network: str
    kind: str
    followers: Quantity
    reach_rate: Quantity
    published_rate: Quantity | None
    posts_per_month: Quantity
    per_post: Quantity
    per_week: Quantity
    per_month: Quantity
    missed: Quantity
    nobody: Quantity
    impressions_per_month: Quantity
    post_spread: Spread
    month_spread: Spread
    beyond: Beyond | None
    lasting: Lasting | None
    followers_in_a_year: Quantity | None

    @property
    def unknown(self) -> tuple[str, ...]:
        """What nobody has measured: ids of sentences (``reach.unknown_<id>``)."""
        lacking = {
            "rate": self.reach_rate.grade == "unknown",
            "recommended": self.beyond is None,
            "half_life": self.lasting is None,
            "growth": self.followers_in_a_year is None,
        }
        return tuple(name for name, is_lacking in lacking.items() if is_lacking)


@dataclass(frozen=True)
class Reach:
    """Reach of each account; never added up, since the same people follow several.

    Attributes
    ----------
    accounts : tuple of AccountReach
        One for each page, profile or group with a number of followers on a network still open.
    overlap : Quantity
        How much the same followers see every post, 0-1.
    across : Across or None
        Distinct people on all accounts together; None for fewer than two accounts.
    paid : tuple of Paid
        What the ad budget buys, network by network.
    left_out : tuple of (str, str, str)
        Network, kind and why an account has no reach: ``ads``, ``closed``, ``nobody`` follows it,
        ``not_counted``.
    assumptions : tuple of Quantity
        Every input.
    """

    accounts: tuple[AccountReach, ...]
    overlap: Quantity
    across: Across | None
    paid: tuple[Paid, ...]
    left_out: tuple[tuple[str, str, Why], ...]
    assumptions: tuple[Quantity, ...]


def reach(client: Client, facts: Facts) -> Reach:
    """Return who sees what each of the client's accounts publishes.

    Parameters
    ----------
    client : Client
        Its accounts, with followers and posts a week where known; its own counts.
    facts : Facts
        Organic reach rates by network; an unmeasured network is drawn over the whole scale.

    Returns
    -------
    Reach
        One entry an account that has followers.
    """
    published, facts = facts, facts.overridden(client.overrides)
    overlap = inputs.rate(client, facts, "overlap")
    # The hours that an account takes are not among what its reach depends on.
    accounts = tuple(a.model_copy(update={"hours_per_week": None}) for a in client.accounts)
    entries, together, left_out = _seen(accounts, client.evidence, overlap, facts, published)
    assumptions = [q for e in entries for q in (e.followers, e.reach_rate, e.posts_per_month)]
    if together:
        assumptions.append(together.overlap)
    return Reach(
        accounts=entries,
        overlap=overlap,
        across=together,
        paid=paid(client, facts),
        left_out=left_out,
        assumptions=(*assumptions, overlap),
    )


# A panel that moves a price, a margin or an hour asks again about the same accounts.
@lru_cache(maxsize=64)
def _seen(
    accounts: tuple[Account, ...],
    evidence: tuple[Evidence, ...],
    overlap: Quantity,
    facts: Facts,
    published: Facts,
) -> tuple[tuple[AccountReach, ...], Across | None, tuple[tuple[str, str, Why], ...]]:
    """Each account, all of them together, and those that have no reach."""
    rng = np.random.default_rng(SEED)
    entries, drawn, left_out = [], [], []
    for account in accounts:
        why = _left_out(account, facts)
        if why:
            left_out.append((account.network, account.kind, why))
            continue
        rates = measured.reach_rate(account, evidence, facts, published)
        entry, month = _entry(account, rates, overlap, facts, rng)
        entries.append(entry)
        drawn.append(month)
    together = across(
        [e.per_month for e in entries], drawn, [e.followers for e in entries], facts, rng
    )
    return tuple(entries), together, tuple(left_out)


def _left_out(account: Account, facts: Facts) -> Why | None:
    """Bought ads have no followers, and nobody sees a network that has closed."""
    if account.kind == "ads":
        return "ads"
    if rule_of(account.network, facts) == "closed":
        return "closed"
    if account.followers is None:
        return "not_counted"
    return None if account.followers else "nobody"


def _entry(
    account: Account,
    rates: tuple[Quantity, Quantity | None],
    overlap: Quantity,
    facts: Facts,
    rng: np.random.Generator,
) -> tuple[AccountReach, NDArray[np.float64]]:
    """One account's reach, and the draws of its month."""
    network = account.network
    followers = given("followers", account.followers or 0, unit="people", platform=network)
    rate, published = rates
    posts = inputs.posts_per_month(account, facts)

    def seen_in(name: str, periods: float) -> Quantity:
        return derived(
            name,
            # More overlap means fewer different people: its high end goes with the low one.
            lambda f, r, n, o: float(model.expected_reach(f, r, n / periods, overlap=1 - o)),
            followers,
            rate,
            posts,
            complement(overlap),
            unit="people",
        )

    month = seen_in("reach_per_month", 1)
    shares, drawn_rates = _shares(rate, posts, overlap, rng)
    month_drawn = drawn_people(followers.range, shares, rng)
    post_drawn = drawn_people(followers.range, drawn_rates, rng)
    entry = AccountReach(
        network=network,
        kind=account.kind,
        followers=followers,
        reach_rate=rate,
        published_rate=published,
        posts_per_month=posts,
        per_post=derived(
            "reach_per_post",
            lambda f, r: float(model.impressions(f, r, 1)),
            followers,
            rate,
            unit="people",
        ),
        per_week=seen_in("reach_per_week", effort.WEEKS_PER_MONTH),
        per_month=month,
        missed=_missed(followers, month),
        nobody=derived(
            "seen_by_nobody",
            lambda f, r: float(1 - model.share_reached(r, f, overlap=0)),
            followers,
            rate,
            unit="share",
            scale="linear",
        ),
        impressions_per_month=derived(
            "impressions_per_month",
            lambda f, r, n: float(model.impressions(f, r, n)),
            followers,
            rate,
            posts,
            unit="impressions",
        ),
        post_spread=spread("followers_per_post", post_drawn, followers, rate),
        month_spread=spread("followers_per_month", month_drawn, month),
        beyond=beyond(network, followers, rate, posts, facts),
        lasting=lasting(network, facts),
        followers_in_a_year=_in_a_year(followers, facts),
    )
    return entry, month_drawn


def _shares(
    rate: Quantity, posts: Quantity, overlap: Quantity, rng: np.random.Generator
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Draws of the share who see one of the month's posts at least, and of the rate of one post."""
    rates = np.clip(rate.range.sample(DRAWS, rng), 0.0, 1.0)
    number = np.maximum(posts.range.sample(DRAWS, rng), 0.0)
    same = np.clip(overlap.range.sample(DRAWS, rng), 0.0, 1.0)
    return np.asarray(model.share_reached(rates, number, overlap=same)), rates


def _missed(followers: Quantity, month: Quantity) -> Quantity:
    """The others: few when many are reached."""
    fewer = derived("missed_per_month", lambda m: followers.value - m, month, unit="people")
    return replace(fewer, platform=followers.platform)


def _in_a_year(followers: Quantity, facts: Facts) -> Quantity | None:
    """Followers after twelve months of logistic growth; None while the client gives no growth."""
    network = followers.platform or ""
    growth = own(facts, "monthly_follower_growth_rate", platform=network, scale="logit")
    most = own(facts, "reachable_people", platform=network, scale="log")
    if growth is None or most is None:
        return None
    return derived(
        "followers_in_a_year",
        lambda s, k, g: float(model.followers_after(12, s, k, g)),
        followers,
        most,
        growth,
        unit="people",
    )
