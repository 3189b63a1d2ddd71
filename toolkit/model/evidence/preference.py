"""Two photos, one to stock: which of them customers prefer, and what a wrong choice costs."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.evidence.prior import rate_prior
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.quantity import Numbers, amount, plain, positive, share
from toolkit.model.span import Range


def probability_preferred(
    votes_a: ArrayLike, votes_b: ArrayLike, prior: Range | RateBelief
) -> Numbers:
    """Chance that more than half of the customers prefer A.

    Parameters
    ----------
    votes_a, votes_b : array_like of float
        People who chose A and who chose B, 0 or more.
    prior : Range or RateBelief
        What was believed before about the share of customers who prefer A; ``whole("logit")``
        of `toolkit.model.ranges` if nothing.

    Returns
    -------
    ndarray of float
        0-1, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative number; rule ``prior_point``.

    Notes
    -----
    Beta cdf: 1 - I_0.5(alpha + votes_a, beta + votes_b). Assumes that those who vote are like
    those who buy and that nobody follows the others; friends who vote alike make the chance look
    surer than it is (divide their votes by `toolkit.model.evidence.rate_update.design_effect`).

    Examples
    --------
    >>> from toolkit.model.ranges import whole
    >>> round(float(probability_preferred(1, 0, whole("logit"))), 9)
    0.75
    """
    return _after(votes_a, votes_b, prior).chance_above(0.5)


def expected_loss(
    votes_a: ArrayLike, votes_b: ArrayLike, prior: Range | RateBelief, *, stake: ArrayLike
) -> tuple[Numbers, Numbers]:
    """Margin that stocking A, or stocking B, is expected to lose by being the wrong one.

    Parameters
    ----------
    votes_a, votes_b, prior
        As in `probability_preferred`.
    stake : array_like of float
        Margin if every customer who comes for the new article found the one they prefer, money,
        0 or more.

    Returns
    -------
    loss_a, loss_b : ndarray of float
        Money, 0 or more: stock the one with the smaller loss. That smaller loss is also the most
        that more votes could be worth, since it is the expected value of perfect information.

    Raises
    ------
    InvalidInput
        A negative number; rule ``prior_point``.

    Notes
    -----
    With t the share that prefers A, stocking A sells to t and stocking B to 1 - t, so A loses
    stake x max(0, 1 - 2 t) and B stake x max(0, 2 t - 1); the mean over the Beta of t is in closed
    form, I_0.5(a, b) - 2 a / (a + b) I_0.5(a + 1, b) for A. Assumes that nobody takes the second
    best; since some would, it errs on the high side.

    Examples
    --------
    >>> from toolkit.model.ranges import whole
    >>> loss_a, loss_b = expected_loss(0, 0, whole("logit"), stake=400)
    >>> round(float(loss_a), 6), round(float(loss_b), 6)
    (100.0, 100.0)
    """
    from scipy.special import betainc

    after, stake = _after(votes_a, votes_b, prior), amount(stake, "stake")
    lost = betainc(after.alpha, after.beta, 0.5) - 2 * after.mean * betainc(
        after.alpha + 1, after.beta, 0.5
    )
    loss_a = np.maximum(lost, 0)
    loss_b = np.maximum(lost + 2 * after.mean - 1, 0)
    return stake * loss_a, stake * loss_b


def votes_to_win(votes: ArrayLike, prior: Range | RateBelief, *, certainty: ArrayLike) -> Numbers:
    """Fewest votes for A, out of all votes, that make it the likely favourite.

    Parameters
    ----------
    votes : array_like of int
        People who voted, a whole number.
    prior : Range or RateBelief
        As in `probability_preferred`.
    certainty : array_like of float
        Chance that A is preferred at which one would stock it, 0-1, less than 1.

    Returns
    -------
    ndarray of float
        Whole numbers; NaN where even all votes for A would not be enough.

    Raises
    ------
    InvalidInput
        Votes that are not whole (rule ``not_whole``); a certainty outside 0-1, or of 1.

    Notes
    -----
    The stop rule of a vote. `probability_preferred` of the result is at least the certainty, and
    with one vote fewer it is not.

    Examples
    --------
    >>> from toolkit.model.ranges import whole
    >>> votes_to_win([3, 5, 20, 100], whole("logit"), certainty=0.95).tolist()
    [nan, 5.0, 14.0, 59.0]
    """
    sure = _certainty(certainty)
    whole, sure = np.broadcast_arrays(amount(votes, "votes"), sure)
    if (whole % 1).any():
        given = plain(whole[whole % 1 > 0][0])
        raise InvalidInput("not_whole", name="votes", given=given, remedy=round(given))
    belief = rate_prior(prior)
    too_few, enough = np.full(whole.shape, -1.0), whole + 1.0
    while (enough - too_few > 1).any():
        middle = np.floor((too_few + enough) / 2)
        tried = np.clip(middle, 0, whole)
        won = probability_preferred(tried, whole - tried, belief) >= sure
        inside = enough - too_few > 1
        enough = np.where(inside & won, middle, enough)
        too_few = np.where(inside & ~won, middle, too_few)
    return np.where(enough <= whole, enough, np.nan)


def votes_needed(smallest_lead: ArrayLike, *, certainty: ArrayLike) -> Numbers:
    """Votes after which the majority names the preferred one as surely as asked.

    Parameters
    ----------
    smallest_lead : array_like of float
        Lead among all customers that must not be missed, 0-1, more than 0: 0.2 if 60 % would
        take one and 40 % the other.
    certainty : array_like of float
        Chance that the majority of the votes is right, 0-1, less than 1.

    Returns
    -------
    ndarray of float
        Odd whole numbers, so that no vote ends in a tie.

    Raises
    ------
    InvalidInput
        A lead or a certainty outside 0-1, a lead of 0, a certainty of 1.

    Notes
    -----
    Smallest odd n with I_p((n + 1) / 2, (n + 1) / 2) >= certainty, p = (1 + lead) / 2: Condorcet's
    jury theorem. To be decided before the vote; assumes independent voters who are like the
    buyers, so with friends who vote alike it is too low.

    References
    ----------
    Condorcet, Essai sur l'application de l'analyse à la probabilité des décisions rendues à la
    pluralité des voix, Paris, 1785.

    Examples
    --------
    >>> votes_needed([1, 0.2], certainty=0.9).tolist()
    [1.0, 41.0]
    """
    from scipy.special import betainc

    lead = positive(share(smallest_lead, "smallest_lead"), "smallest_lead")
    lead, sure = np.broadcast_arrays(lead, _certainty(certainty))
    preferred = (1 + lead) / 2

    def right(pairs: Numbers) -> Numbers:
        return np.asarray(betainc(pairs + 1, pairs + 1, preferred))  # n = 2 pairs + 1

    enough = np.ones(lead.shape)
    while (short := right(enough) < sure).any():
        enough = np.where(short, 2 * enough, enough)
    too_few = np.full(lead.shape, -1.0)
    while (enough - too_few > 1).any():
        middle = np.floor((too_few + enough) / 2)
        inside, won = enough - too_few > 1, right(np.maximum(middle, 0)) >= sure
        enough = np.where(inside & won, middle, enough)
        too_few = np.where(inside & ~won, middle, too_few)
    return 2 * enough + 1


def _after(votes_a: ArrayLike, votes_b: ArrayLike, prior: Range | RateBelief) -> RateBelief:
    before = rate_prior(prior)
    return RateBelief(
        before.alpha + amount(votes_a, "votes_a"), before.beta + amount(votes_b, "votes_b")
    )


def _certainty(value: ArrayLike) -> Numbers:
    sure = share(value, "certainty")
    positive(1 - sure, "1 - certainty")
    return sure
