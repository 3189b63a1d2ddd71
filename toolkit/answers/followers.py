"""The same account with more or fewer followers: 15 are not 15,000."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from toolkit.answers.accounts import rule_of
from toolkit.answers.reach import AccountReach, reach
from toolkit.model import effort

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts

SIZES = (15, 500, 15_000)
# For a client without an account: the size the course texts speak of.
EXAMPLE: dict[str, Any] = {"network": "facebook", "kind": "page", "followers": 500}


class Given(NamedTuple):
    """A reach rate that somebody sets by hand: its ends, where it comes from, and when."""

    low: float
    high: float
    source: str
    date: datetime.date


def followed(
    client: Client,
    facts: Facts,
    *,
    followers: float | None = None,
    posts_per_month: float | None = None,
    reach_rate: Given | None = None,
    overlap: float | None = None,
) -> Client:
    """Return the client with its main account changed; what is None stays as it is.

    Parameters
    ----------
    client : Client
        One without an account gets a Facebook page with 500 followers.
    facts : Facts
        Which networks have closed.
    followers : float, optional
        People who follow.
    posts_per_month : float, optional
        Posts, turned into posts a week, which is what a record holds.
    reach_rate : Given, optional
        Share of followers who see one post, as a figure of the client's own.
    overlap : float, optional
        How much the same people see every post, 0-1.

    Returns
    -------
    Client
        Checked again.
    """
    accounts = list(client.as_written().get("accounts", ()))
    place = _main(client, facts)
    if place is None:
        accounts, place = [*accounts, dict(EXAMPLE)], len(accounts)
    account = accounts[place]
    if followers is not None:
        account["followers"] = round(followers)
    if posts_per_month is not None:
        account["posts_per_week"] = posts_per_month / effort.WEEKS_PER_MONTH
    changes: dict[str, Any] = {"accounts": accounts}
    if overlap is not None:
        changes["rates"] = {"overlap": overlap}
    if reach_rate is not None:
        own = {"metric": "organic_reach_rate", "platform": account["network"]}
        ends = {"low": reach_rate.low, "high": reach_rate.high}
        where = {"source": reach_rate.source, "date": reach_rate.date}
        written = client.as_written().get("overrides", ())
        changes["overrides"] = [*written, {**own, **ends, **where}]
    return client.replace(**changes)


def main_account(client: Client, facts: Facts) -> AccountReach | None:
    """Return the reach of the account that `followed` changes; None where nobody follows it."""
    place = _main(client, facts)
    if place is None or not client.accounts[place].followers:
        return None
    ahead = sum(bool(a.followers) and _open(a, facts) for a in client.accounts[:place])
    return reach(client, facts).accounts[ahead]


def sizes(
    client: Client, facts: Facts, followers: Sequence[int] = SIZES
) -> tuple[AccountReach, ...]:
    """Return the reach of the client's main account if so many people followed it.

    Parameters
    ----------
    client : Client
        Its posts, rates and overlap are kept.
    facts : Facts
        Organic reach rates by network.
    followers : sequence of int
        Sizes, 1 or more.
    """
    made = (followed(client, facts, followers=size) for size in followers)
    found = (main_account(changed, facts) for changed in made)
    return tuple(entry for entry in found if entry is not None)


def _main(client: Client, facts: Facts) -> int | None:
    """Place of the first open account with followers, else of the first open one."""
    places = [place for place, account in enumerate(client.accounts) if _open(account, facts)]
    counted = [place for place in places if client.accounts[place].followers]
    return next(iter(counted or places), None)


def _open(account: Any, facts: Facts) -> bool:
    return account.kind != "ads" and rule_of(account.network, facts) != "closed"
