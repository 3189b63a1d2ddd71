"""How many posts repay a month where strangers see them, not followers."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, positive, share
from toolkit.model.roi import chain

# What one post brings in, by the chain that follows: rates by impression, or by person.
SEEN = {"online": "impressions_per_post", "in_store": "reach_per_post"}


def break_even_posts(
    monthly_cost: ArrayLike, *, cost_per_post: ArrayLike = 0, **inputs: ArrayLike
) -> Numbers:
    """Posts a month at which their margin repays the month's cost.

    Parameters
    ----------
    monthly_cost : array_like of float
        Cost of a month that does not depend on the number of posts, money, 0 or more.
    cost_per_post : array_like of float, optional
        Full cost of one more post, its hours included, money, 0 or more. 0 when all of it stands
        in the monthly cost, which is right only for a number of posts close to today's.
    **inputs : array_like of float
        What one post brings, each more than 0. Online: ``impressions_per_post`` (times one post is
        shown, to anybody, over its life) and ``click_through_rate`` with ``conversion_rate``, or
        with ``lead_rate`` and ``close_rate``. In store: ``reach_per_post`` (distinct people who
        see it), ``nearby_share``, ``visit_rate``. Both: ``order_value``, ``gross_margin_rate``,
        ``orders_per_customer``, ``incremental_share``, as in `toolkit.model.roi.chain`.

    Returns
    -------
    ndarray of float
        Posts a month, broadcast over the inputs; round up before saying it. NaN where a post costs
        as much as it brings, or more: then no number of posts repays the month.

    Raises
    ------
    InvalidInput
        An input that is missing, unknown or from the other chain (impressions with rates of
        people); a negative number; a rate outside 0-1; a step of 0 (rule ``positive``).

    Notes
    -----
    monthly_cost / (gain of one post - cost_per_post). Give the MEAN of a heavy-tailed reach, not
    its median (`toolkit.model.reach.recommended`): over many months the mean pays, yet most single
    months fall short of it, since few posts bring most of the reach. In store, each post counts
    as seen by other people, so the number is too low where strangers are few.

    Examples
    --------
    >>> float(break_even_posts(50, impressions_per_post=1000, click_through_rate=0.02,
    ...     conversion_rate=0.05, order_value=100, gross_margin_rate=0.5, orders_per_customer=2,
    ...     incremental_share=0.5))
    1.0
    """
    gain = gain_per_post(**inputs)
    left = gain - amount(cost_per_post, "cost_per_post")
    cost, left = np.broadcast_arrays(amount(monthly_cost, "monthly_cost"), left)
    return np.where(left > 0, cost / np.where(left > 0, left, 1.0), np.nan)


def gain_per_post(**inputs: ArrayLike) -> Numbers:
    """Margin that one post really adds, by whoever sees it.

    Parameters
    ----------
    **inputs : array_like of float
        As in `break_even_posts`.

    Returns
    -------
    ndarray of float
        Money a post, more than 0.

    Raises
    ------
    InvalidInput
        As `break_even_posts`.

    Notes
    -----
    Online, impressions_per_post x click-through rate x conversion rate (or lead rate x close rate)
    x margin a customer; in store, reach_per_post x nearby share x visit rate x margin a customer.

    Examples
    --------
    >>> float(gain_per_post(reach_per_post=1000, nearby_share=0.1, visit_rate=0.02,
    ...     order_value=50, gross_margin_rate=0.5, orders_per_customer=1, incremental_share=0.5))
    25.0
    """
    in_store = not {"nearby_share", "visit_rate"}.isdisjoint(inputs)
    seen, other = SEEN["online"], SEEN["in_store"]
    if in_store:
        seen, other = other, seen
    if other in inputs:
        both = [other, *(name for name in (*chain.ONLINE, *chain.IN_STORE) if name in inputs)]
        raise InvalidInput("two_chains", name="input", given=", ".join(both))
    if seen not in inputs:
        wanted = (seen, *(chain.IN_STORE[1:] if in_store else chain.ONLINE[:2]), *chain.VALUE)
        raise InvalidInput("missing_input", name=seen, remedy=", ".join(wanted))
    steps = {name: value for name, value in inputs.items() if name != seen}
    used = {*chain.ONLINE, *chain.IN_STORE, *chain.VALUE} - {"overlap"}
    chain.check_names(steps, without=set(chain.INPUTS) - used)
    for name, value in inputs.items():
        if name in chain.RATES:
            share(value, name)
        positive(value, name)
    one_post: dict[str, ArrayLike] = {
        "followers": inputs[seen],
        "reach_rate": 1,
        "posts_per_month": 1,
        "overlap": 0,
    }
    return chain.monthly_gain({**steps, **one_post})
