"""What an account's followers do not explain: strangers, and posts that last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.origins import cited, derived, own, simulated
from toolkit.answers.quantity import Quantity
from toolkit.answers.spread import DRAWS, SEED
from toolkit.data.pooling import pooled
from toolkit.model import reach as model
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.data import Facts

MINUTES_PER_MONTH = 365.25 / 12 * 24 * 60


@dataclass(frozen=True)
class Beyond:
    """People who see a post without following.

    Attributes
    ----------
    per_post : Quantity
        People, from post to post: few posts get most of it.
    per_month : Quantity
        Times the month's posts are shown to them; one stranger may count several times.
    """

    per_post: Quantity
    per_month: Quantity


@dataclass(frozen=True)
class Lasting:
    """How long a post goes on being seen.

    Attributes
    ----------
    half_life : Quantity
        Minutes by which it has had half of its interactions, which stand in for views.
    first_month : Quantity
        Share of all its views that come within a month.
    after_a_year : Quantity
        Views in the twelfth month of posting over those of the first: 1 where nothing lasts.
    """

    half_life: Quantity
    first_month: Quantity
    after_a_year: Quantity


def beyond(
    network: str, followers: Quantity, rate: Quantity, posts: Quantity, facts: Facts
) -> Beyond | None:
    """Return whom a network shows the posts besides followers; None where the client gives nothing.

    Parameters
    ----------
    network : str
        Id of the network.
    followers, rate, posts : Quantity
        People, share of them who see one post, posts a month.
    facts : Facts
        With the client's own ``reach_rate_total`` (all people who saw a post / followers). A
        published one is not used: it counts paid reach too, and other accounts.

    Notes
    -----
    followers x (total - organic), never below 0. The range is taken from post to post, log-normal,
    so the month's total has a heavy tail.
    """
    total = own(facts, "reach_rate_total", platform=network, scale="linear")
    if total is None:
        return None
    per_post = derived(
        "recommended_per_post",
        lambda f, t, missed: f * max(t - (1 - missed), 0.0),
        followers,
        total,
        complement(rate),
        unit="people",
    )
    rng = np.random.default_rng(SEED)
    low, high = max(per_post.low, 1e-9), max(per_post.high, 1e-9)
    strangers = model.LogNormalReach.of(Range(low, high, "log"))
    month = strangers.sample(posts.range.sample(DRAWS, rng), draws=DRAWS, rng=rng)
    return Beyond(
        per_post,
        simulated("recommended_per_month", month, per_post, posts, unit="impressions"),
    )


@lru_cache(maxsize=64)
def lasting(network: str, facts: Facts) -> Lasting | None:
    """Return how long a post of a network lasts; None where nobody published a half-life."""
    fact = pooled(facts.rows("time", metric="half_life_of_post", platform=network))
    if fact is None or fact.low <= 0:  # messages that vanish have none
        return None
    half_life = cited(fact, scale="log", platform=network)

    def age(minutes: float) -> float:
        return minutes / MINUTES_PER_MONTH

    return Lasting(
        half_life,
        derived(
            "views_in_first_month",
            lambda h: float(model.views_by_age(1, 1, half_life_months=age(h))),
            half_life,
            unit="share",
            scale="linear",
        ),
        derived(
            "views_after_a_year",
            lambda h: float(
                model.views_in_month(1, 1, 12, half_life_months=age(h))
                / model.views_in_month(1, 1, 1, half_life_months=age(h))
            ),
            half_life,
            unit="times",
        ),
    )


def complement(share: Quantity) -> Quantity:
    """Return one minus a share: what falls when another rises, for `derived`."""
    return Quantity(
        "one_minus_" + share.name,
        Range(1 - share.high, 1 - share.low, share.range.scale),
        share.unit,
        share.grade,
        share.source,
        share.date,
        share.platform,
        middle=None if share.middle is None else 1 - share.middle,
    )
