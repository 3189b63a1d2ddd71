"""From a visit to an advertisement elsewhere: who learns what, and how many people are left."""

from __future__ import annotations

from typing import NamedTuple

from toolkit.errors import InvalidInput

STEPS = ("visit", "cookie", "exchange", "ad")
"""The page is opened; the pixel's cookie is kept; the exchange knows it again; the bid is won."""


class Step(NamedTuple):
    """One step of the chain.

    Parameters
    ----------
    name : str
        One of `STEPS`.
    people : float
        People who are still in the chain after it.
    share : float
        Of those who opened the page, 0-1.
    """

    name: str
    people: float
    share: float


def retargeting(
    visitors: float, *, cookie_kept: float, recognised: float, bid_won: float
) -> list[Step]:
    """Return how many of a page's visitors are shown its advertisement somewhere else.

    Parameters
    ----------
    visitors : float
        People who open the page, 0 or more.
    cookie_kept, recognised, bid_won : float
        Share that each step keeps, 0-1: those whose browser accepts and keeps the cookie (or who
        consent, where the law asks), those whom the exchange knows again, those for whom the
        advertiser outbids the others.

    Returns
    -------
    list of Step
        The four steps; people never grow from one to the next.

    Raises
    ------
    InvalidInput
        A share outside 0-1, visitors under 0.

    Examples
    --------
    >>> [step.people for step in retargeting(1000, cookie_kept=0.5, recognised=0.5, bid_won=0.2)]
    [1000, 500.0, 250.0, 50.0]
    """
    kept = {"cookie_kept": cookie_kept, "recognised": recognised, "bid_won": bid_won}
    for name, given in kept.items():
        if not 0 <= given <= 1:
            raise InvalidInput("share", name=name, given=given)
    if not visitors >= 0:
        raise InvalidInput("not_negative", name="visitors", given=visitors)
    left, share = [visitors], [1.0]
    for given in kept.values():
        left.append(left[-1] * given)
        share.append(share[-1] * given)
    return [Step(*step) for step in zip(STEPS, left, share, strict=True)]
