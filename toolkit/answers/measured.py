"""The client's own counts: a published rate is what was believed before, they are what was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.answers import inputs
from toolkit.answers.quantity import Quantity
from toolkit.model import evidence as model
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.client import Account, Evidence
    from toolkit.data import Facts

METRIC = "organic_reach_rate"


def reach_rate(
    account: Account, evidence: Sequence[Evidence], facts: Facts, published: Facts
) -> tuple[Quantity, Quantity | None]:
    """Return the reach rate of an account, and the published one beside it where they differ.

    Parameters
    ----------
    account : Account
        The account.
    evidence : sequence of Evidence
        The client's counts: followers who saw posts out of followers times posts.
    facts, published : Facts
        With the client's overrides in front, and without.

    Returns
    -------
    rate : Quantity
        The client's own figure; else the published range updated by its counts, graded ``yours``;
        else the published range, or the whole scale.
    beside : Quantity or None
        The published one; None where it is the rate itself.

    Notes
    -----
    Beta-Binomial, every follower of every post a trial of its own: followers who saw the last post
    are likelier to see the next, so the interval is too narrow.
    """
    theirs = inputs.reach_rate(account, published)
    own = inputs.reach_rate(account, facts)
    if own.grade == "yours":
        return own, theirs
    seen = [
        counted
        for counted in evidence
        if counted.metric == METRIC and counted.platform in (None, "", account.network)
    ]
    if not sum(counted.out_of for counted in seen):
        return theirs, None
    belief = model.update_rate(
        theirs.range,
        sum(counted.count for counted in seen),
        sum(counted.out_of for counted in seen),
    )
    low, high = (end.item() for end in belief.interval())
    mine = Quantity(
        name=METRIC,
        range=Range(low, high, "logit"),
        unit="share",
        grade="yours",
        source="client",
        platform=account.network,
        middle=belief.quantile(0.5).item(),
    )
    return mine, theirs
