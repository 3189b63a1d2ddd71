"""What each rate is counted on, and the refusal to mix them."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, share

DENOMINATORS: Mapping[str, str] = {
    "organic_reach_rate": "followers",
    "engagement_rate_by_followers": "followers",
    "amplification_rate_by_followers": "followers",
    "engagement_rate_by_reach": "people_reached",
    "nearby_share": "people_reached",
    "engagement_rate_by_impressions": "impressions",
    "virality_rate_by_impressions": "impressions",
    "click_through_rate": "impressions",
    "paid_click_through_rate": "impressions",
    "conversion_rate": "clicks",
    "lead_rate": "clicks",
    "paid_lead_rate": "clicks",
    "close_rate": "leads",
    "visit_rate": "people_nearby",
}


def expected_count(metric: str, rate: ArrayLike, **counted_on: ArrayLike) -> Numbers:
    """What a rate makes of what it is counted on.

    Parameters
    ----------
    metric : str
        A key of `DENOMINATORS`.
    rate : array_like of float
        0-1: 0.03, not 3.
    **counted_on : array_like of float
        One number, under the name of its kind: ``impressions=5000``.

    Returns
    -------
    ndarray of float
        rate x count, broadcast.

    Raises
    ------
    InvalidInput
        An unknown metric; a count of another kind than the rate's denominator (rule
        ``denominator``); a rate outside 0-1; a negative count.

    Examples
    --------
    >>> float(expected_count("click_through_rate", 0.02, impressions=5000))
    100.0
    >>> expected_count("click_through_rate", 0.02, people_reached=5000)
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: click_through_rate multiplies impressions, not people_reached. ...
    """
    wanted = shared_denominator(metric)
    if set(counted_on) != {wanted}:
        given = ", ".join(counted_on) or None
        raise InvalidInput("denominator", name=metric, given=given, remedy=wanted)
    return share(rate, metric) * amount(counted_on[wanted], wanted)


def shared_denominator(*metrics: str) -> str:
    """What several rates are all counted on, so that they may be compared or added.

    Parameters
    ----------
    *metrics : str
        Keys of `DENOMINATORS`, one or more.

    Returns
    -------
    str
        ``followers``, ``people_reached``, ``impressions``, ``clicks``, ``leads`` or
        ``people_nearby``.

    Raises
    ------
    InvalidInput
        An unknown metric; rates on different denominators (rule ``denominators_differ``).

    Examples
    --------
    >>> shared_denominator("click_through_rate", "virality_rate_by_impressions")
    'impressions'
    """
    found: dict[str, str] = {}
    for metric in metrics:
        if metric not in DENOMINATORS:
            near = difflib.get_close_matches(metric, DENOMINATORS, n=1)
            raise InvalidInput(
                "unknown_name_near" if near else "unknown_name",
                name="metric",
                given=metric,
                remedy=near[0] if near else None,
                known=", ".join(DENOMINATORS),
            )
        found[DENOMINATORS[metric]] = metric
    if len(found) != 1:
        given = ", ".join(f"{metric} / {base}" for base, metric in found.items())
        raise InvalidInput("denominators_differ", name="metrics", given=given or None)
    return next(iter(found))
