"""Who sees the message: followers are not people reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers import inputs
from toolkit.answers.accounts import rule_of
from toolkit.answers.origins import derived, given
from toolkit.answers.quantity import Quantity
from toolkit.model import reach as model
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts


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
    posts_per_month : Quantity
        Posts.
    per_post : Quantity
        Followers who see one post.
    per_month : Quantity
        Different followers who see at least one of the month's posts.
    impressions_per_month : Quantity
        Times the month's posts are shown to followers; not people.
    """

    network: str
    kind: str
    followers: Quantity
    reach_rate: Quantity
    posts_per_month: Quantity
    per_post: Quantity
    per_month: Quantity
    impressions_per_month: Quantity


@dataclass(frozen=True)
class Reach:
    """Reach of each account; never added up, since the same people follow several.

    Attributes
    ----------
    accounts : tuple of AccountReach
        One for each page, profile or group with a number of followers on a network still open.
    overlap : Quantity
        How much the same followers see every post, 0-1.
    assumptions : tuple of Quantity
        Every input.
    """

    accounts: tuple[AccountReach, ...]
    overlap: Quantity
    assumptions: tuple[Quantity, ...]


def reach(client: Client, facts: Facts) -> Reach:
    """Return who sees what each of the client's accounts publishes.

    Parameters
    ----------
    client : Client
        Its accounts, with followers and posts a week where known.
    facts : Facts
        Organic reach rates by network; an unmeasured network is drawn over the whole scale.

    Returns
    -------
    Reach
        One entry an account that has followers.
    """
    facts = facts.overridden(client.overrides)
    overlap = inputs.rate(client, facts, "overlap")
    entries = []
    for account in client.accounts:
        # Bought ads have no followers, and nobody sees a network that has closed.
        if account.kind == "ads" or not account.followers:
            continue
        if rule_of(account.network, facts) == "closed":
            continue
        followers = given("followers", account.followers, unit="people", platform=account.network)
        rate = inputs.reach_rate(account, facts)
        posts = inputs.posts_per_month(account, facts)
        entries.append(
            AccountReach(
                network=account.network,
                kind=account.kind,
                followers=followers,
                reach_rate=rate,
                posts_per_month=posts,
                per_post=derived(
                    "reach_per_post",
                    lambda f, r: float(model.impressions(f, r, 1)),
                    followers,
                    rate,
                    unit="people",
                ),
                per_month=derived(
                    "reach_per_month",
                    # More overlap means fewer different people: its high end goes with the low one.
                    lambda f, r, n, o: float(model.expected_reach(f, r, n, overlap=1 - o)),
                    followers,
                    rate,
                    posts,
                    _complement(overlap),
                    unit="people",
                ),
                impressions_per_month=derived(
                    "impressions_per_month",
                    lambda f, r, n: float(model.impressions(f, r, n)),
                    followers,
                    rate,
                    posts,
                    unit="impressions",
                ),
            )
        )
    assumptions = tuple(q for e in entries for q in (e.followers, e.reach_rate, e.posts_per_month))
    return Reach(tuple(entries), overlap, (*assumptions, overlap))


def _complement(share: Quantity) -> Quantity:
    return Quantity(
        "one_minus_" + share.name,
        Range(1 - share.high, 1 - share.low, share.range.scale),
        share.unit,
        share.grade,
        share.source,
        share.date,
    )
