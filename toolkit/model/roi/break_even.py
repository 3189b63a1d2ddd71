"""How many customers, and how many followers, repay the cost of a month."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.model.quantity import Numbers, amount, positive, share
from toolkit.model.roi import chain


def break_even_customers(
    monthly_cost: ArrayLike,
    order_value: ArrayLike,
    gross_margin_rate: ArrayLike,
    orders_per_customer: ArrayLike,
    incremental_share: ArrayLike,
) -> Numbers:
    """People to win as customers each month for their margin to repay its cost.

    Parameters
    ----------
    monthly_cost : array_like of float
        Full cost, hours included, money a month, 0 or more.
    order_value : array_like of float
        Average order before tax, money, more than 0.
    gross_margin_rate : array_like of float
        Gross margin as a share of the selling price before tax, 0-1, more than 0.
    orders_per_customer : array_like of float
        Orders of one customer, more than 0.
    incremental_share : array_like of float
        Share of these customers who would not have come anyway, 0-1, more than 0.

    Returns
    -------
    ndarray of float
        People a month; round up before saying it.

    Raises
    ------
    InvalidInput
        A negative number, a rate outside 0-1; a customer who adds no margin (rule ``positive``).

    Notes
    -----
    monthly_cost / (order_value x gross_margin_rate x orders_per_customer x incremental_share).
    Later orders count as if received at once, so the number is too low where they come slowly.

    Examples
    --------
    >>> float(break_even_customers(600, 100, gross_margin_rate=0.4, orders_per_customer=3,
    ...                            incremental_share=0.5))
    10.0
    """
    margin = chain.margin_per_customer(
        {
            "order_value": positive(order_value, "order_value"),
            "gross_margin_rate": _more_than_none(gross_margin_rate, "gross_margin_rate"),
            "orders_per_customer": positive(orders_per_customer, "orders_per_customer"),
            "incremental_share": _more_than_none(incremental_share, "incremental_share"),
        }
    )
    return amount(monthly_cost, "monthly_cost") / margin


def break_even_followers(monthly_cost: ArrayLike, **inputs: ArrayLike) -> Numbers:
    """Followers at which a steady month's margin repays its cost.

    Parameters
    ----------
    monthly_cost : array_like of float
        Full cost, hours included, money a month, 0 or more.
    **inputs : array_like of float
        The chain without its followers, names as in `toolkit.model.roi.chain`, each more than 0
        (``overlap`` may be 0): ``reach_rate``, ``posts_per_month``, the steps online
        (``click_through_rate`` and ``conversion_rate``, or ``lead_rate`` and ``close_rate``) or
        in store (``overlap``, ``nearby_share``, ``visit_rate``), and ``order_value``,
        ``gross_margin_rate``, ``orders_per_customer``, ``incremental_share``. What is reached
        beyond followers (0 or more), ``season_factor`` and ``ramp_share`` may be added.

    Returns
    -------
    ndarray of float
        People, broadcast over the inputs; round up before saying it. 0 where the people reached
        beyond followers repay the month alone.

    Raises
    ------
    InvalidInput
        A step that is missing, unknown or from the other chain; a negative number; a rate outside
        0-1; a step of 0, which no number of followers can repay (rule ``positive``).

    Notes
    -----
    (monthly_cost - gain beyond followers) / (gain of one follower), 0 at least: both chains are
    linear in the followers. Assumes that
    the rates stay the same as the audience grows. Reach rates fall with size, so for an account
    that is small today the number is too low.

    Examples
    --------
    >>> float(break_even_followers(50, reach_rate=0.1, posts_per_month=10,
    ...     click_through_rate=0.02, conversion_rate=0.05, order_value=100,
    ...     gross_margin_rate=0.5, orders_per_customer=2, incremental_share=0.5))
    1000.0
    """
    chain.check_names(inputs, without=(*chain.COST, "followers"))
    for name, value in inputs.items():
        if name in chain.RATES:
            share(value, name)
        if name not in ("overlap", *chain.BEYOND):
            positive(value, name)
    steps = {name: value for name, value in inputs.items() if name not in chain.BEYOND}
    cost = amount(monthly_cost, "monthly_cost")
    if len(steps) < len(inputs):
        cost = np.maximum(0, cost - chain.monthly_gain({**inputs, "followers": 0}))
    return cost / chain.monthly_gain({**steps, "followers": 1})


def _more_than_none(rate: ArrayLike, name: str) -> Numbers:
    return positive(share(rate, name), name)
