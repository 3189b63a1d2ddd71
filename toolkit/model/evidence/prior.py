"""From a benchmark's range, or two percentiles, to the belief it stands for."""

from __future__ import annotations

import math

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.quantity import plain, positive, share
from toolkit.model.span import Range


def rate_prior(prior: Range | RateBelief) -> RateBelief:
    """Belief about a rate that a benchmark's range stands for.

    Parameters
    ----------
    prior : Range or RateBelief
        A range of a rate (logit scale, or linear within 0-1), already widened for the grade of
        its source; a belief is returned as it is.

    Returns
    -------
    RateBelief
        The one Beta whose 5th and 95th percentiles are the ends of the range.

    Raises
    ------
    InvalidInput
        Rule ``prior_point``: equal ends (to a millionth), which no data could move. Rule
        ``rate_range``: a log range, or a linear one that leaves 0-1.

    Notes
    -----
    Only the ends are matched; between them the shapes differ. For rates well below one half the
    Beta's median and mean are higher than the logit-normal's (0.001-0.05: medians 0.012 and 0.007,
    means 0.017 and 0.014), so with few data the result errs on the high side; far above the upper
    end the Beta falls faster. The wider the range, the larger the difference (0.01-0.03: medians
    0.018 and 0.017). "Anything from 0 to 1" (`toolkit.model.ranges.whole`) becomes
    exactly Beta(1, 1).

    Examples
    --------
    >>> from toolkit.model.ranges import whole
    >>> nothing_known = rate_prior(whole("logit"))
    >>> round(float(nothing_known.alpha), 9), round(float(nothing_known.beta), 9)
    (1.0, 1.0)
    """
    if isinstance(prior, RateBelief):
        return prior
    ends = [plain(prior.low), plain(prior.high)]
    if prior.high - prior.low <= 1e-6 * prior.low * (1 - prior.low):  # a point, or as good as one
        raise InvalidInput("prior_point", name="prior", given=ends[0], remedy=_around(prior.low))
    least, most = (float(end) for end in prior.quantile([0, 1]))
    if least < -1e-9 or most > 1 + 1e-9:  # a log range has no upper end
        raise InvalidInput("rate_range", name="prior", given=ends, remedy="logit")
    return belief_through({0.05: prior.low, 0.95: prior.high})


def belief_through(quantiles: dict[float, float]) -> RateBelief:
    """Belief about a rate of which two percentiles are known.

    Parameters
    ----------
    quantiles : dict of float to float
        Two entries, chance to rate: ``{0.5: 0.3, 0.9: 0.5}`` when the rate is as likely above 0.3
        as below, and below 0.5 in nine cases of ten. Both strictly between 0 and 1.

    Returns
    -------
    RateBelief
        The one Beta with these percentiles.

    Raises
    ------
    InvalidInput
        A chance or a rate that is not strictly between 0 and 1; a higher chance with a rate that
        is not higher (rule ``range_upside_down``).

    Notes
    -----
    Solved in two nested steps, each with one root by order: for a total of counts, the mean that
    puts the lower percentile right; then the total that puts the upper one right.

    References
    ----------
    N. Shih, The model identification of beta distribution based on quantiles, Journal of
    Statistical Computation and Simulation 85 (10), 2015: there is exactly one.

    Examples
    --------
    >>> sleepers = belief_through({0.5: 0.3, 0.9: 0.5})
    >>> round(float(sleepers.alpha), 2), round(float(sleepers.beta), 2)
    (3.26, 7.19)
    """
    from scipy.optimize import brentq
    from scipy.special import betainc, expit, logit

    (p_low, low), (p_high, high) = sorted(quantiles.items())
    for name, value in (("chance", [p_low, p_high]), ("rate", [low, high])):
        positive(share(value, name), name)
        positive(1 - np.asarray(value), f"1 - {name}")
    if low >= high:
        raise InvalidInput("range_upside_down", name="rate", given=[low, high], remedy=[high, low])

    def counts(log_total: float) -> tuple[float, float]:
        def miss(place: float) -> float:
            return float(betainc(total * expit(place), total * expit(-place), low) - p_low)

        total = math.exp(log_total)
        place = brentq(miss, -700, 700, xtol=1e-12, rtol=1e-14)
        return total * float(expit(place)), total * float(expit(-place))

    def miss(log_total: float) -> float:
        return float(betainc(*counts(log_total), high) - p_high)

    place, width = (logit(low) + logit(high)) / 2, logit(high) - logit(low)
    guess = float(2.4 - 2 * np.log(width) - np.log(expit(place) * expit(-place)))
    few, many = guess - 1, guess + 1
    while miss(few) > 0:
        few -= 2
    while miss(many) < 0:
        many += 2
    alpha, beta = counts(brentq(miss, few, many, xtol=1e-12))
    return RateBelief(alpha, beta)


def _around(rate: float) -> list[float]:
    """Return a range that would be accepted around a rate given as a point."""
    if not 0 < rate < 1:
        return [0.001, 0.05] if rate <= 0 else [0.95, 0.999]
    odds = rate / (1 - rate)
    return [float(f"{part / (1 + part):.3g}") for part in (odds / 2, odds * 2)]
