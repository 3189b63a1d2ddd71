"""One account the client holds on a network."""

from __future__ import annotations

from toolkit.client.faults import Record
from toolkit.client.quantities import Amount, Count, Kind, Platform, Posts


class Account(Record):
    """An account: a page, a person's profile, a group, or a place where ads are bought.

    Parameters
    ----------
    network : str
        Id of the platform, such as ``linkedin``.
    kind : {"page", "profile", "group", "ads"}
        Whose account it is.
    followers : int, optional
        People following today; unknown when left out.
    posts_per_week : float, optional
        Publications in an ordinary week: 0, or one in two years at least; unknown when left out.
    hours_per_week : float, optional
        Hours this account takes in an ordinary week today; unknown when left out.
    """

    network: Platform
    kind: Kind = "page"
    followers: Count = None
    posts_per_week: Posts = None
    hours_per_week: Amount = None
