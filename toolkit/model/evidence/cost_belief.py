"""What is believed about a cost (of a click, of a lead): log-normal, before and after bills."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, count, finite, plain, positive, share
from toolkit.model.span import Range


@dataclass(frozen=True, init=False)
class CostBelief:
    """A typical cost known with an error that multiplies: log-normal.

    Parameters
    ----------
    log_median : array_like of float
        Natural logarithm of the middle of the belief, money.
    log_sd : array_like of float
        Standard deviation of the natural logarithm, more than 0: 0.7 is a factor of 2.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``, ``positive``.

    Examples
    --------
    >>> round(float(CostBelief(0, 1).median), 9)
    1.0
    """

    log_median: Numbers
    log_sd: Numbers

    def __init__(self, log_median: ArrayLike, log_sd: ArrayLike) -> None:
        """Turn the two into arrays of one shape."""
        middle, error = np.broadcast_arrays(
            finite(log_median, "log_median"), positive(log_sd, "log_sd")
        )
        object.__setattr__(self, "log_median", middle)
        object.__setattr__(self, "log_sd", error)

    @property
    def median(self) -> Numbers:
        """The middle of the belief, money: the cost is as likely above as below."""
        return np.exp(self.log_median)

    @property
    def mean(self) -> Numbers:
        """Expected cost, money: above the median, since a cost can be far too high only."""
        return np.exp(self.log_median + self.log_sd**2 / 2)

    def quantile(self, p: ArrayLike) -> Numbers:
        """Return the cost below which it lies with chance p.

        Parameters
        ----------
        p : array_like of float
            0-1, broadcast against the beliefs.

        Returns
        -------
        ndarray of float
            Money.

        Raises
        ------
        InvalidInput
            p outside 0-1.

        Examples
        --------
        >>> round(float(CostBelief(0, 1).quantile(0.95)), 4)
        5.1803
        """
        from scipy.special import ndtri

        return np.asarray(np.exp(self.log_median + self.log_sd * ndtri(share(p, "p"))))

    def interval(self, inside: float = 0.9) -> tuple[Numbers, Numbers]:
        """Return the ends between which the cost lies with a given chance.

        Parameters
        ----------
        inside : float, optional
            Chance to lie between the ends, 0-1; 0.9 gives the 5th and 95th percentiles, as every
            range of this toolkit.

        Returns
        -------
        low, high : ndarray of float
            Money, with the same chance outside on either side.

        Raises
        ------
        InvalidInput
            A chance outside 0-1.

        Examples
        --------
        >>> low, high = CostBelief(0, 1).interval()
        >>> round(float(low * high), 9)
        1.0
        """
        outside = (1 - share(inside, "inside").item()) / 2
        return self.quantile(outside), self.quantile(1 - outside)

    def sample(self, draws: int, rng: np.random.Generator) -> Numbers:
        """Return random draws of the cost.

        Parameters
        ----------
        draws : int
            How many, 1 or more.
        rng : numpy.random.Generator
            Source of randomness: the same state gives the same draws.

        Returns
        -------
        ndarray of float
            Shape (draws,), followed by the shape of the beliefs.

        Examples
        --------
        >>> CostBelief([0, 1], 1).sample(5, np.random.default_rng(1)).shape
        (5, 2)
        """
        size = (count(draws, "draws"), *self.log_median.shape)
        return np.exp(self.log_median + self.log_sd * rng.standard_normal(size))

    def as_range(self) -> Range:
        """Return the belief as a range for `toolkit.model.roi.simulate`.

        Returns
        -------
        Range
            On the log scale: exactly the same distribution.

        Raises
        ------
        InvalidInput
            Several beliefs at once (rule ``shape``).

        Examples
        --------
        >>> span = CostBelief(0, 1).as_range()
        >>> round(span.median, 9), span.scale
        (1.0, 'log')
        """
        if self.log_median.size != 1:
            raise InvalidInput("shape", name="belief", given=self.log_median.size, remedy=1)
        low, high = (end.item() for end in self.interval())
        return Range(low, high, "log")


def cost_prior(prior: Range | CostBelief) -> CostBelief:
    """Belief about a cost that a benchmark's range stands for.

    Parameters
    ----------
    prior : Range or CostBelief
        A range of money on the log scale, already widened for the grade of its source; a belief
        is returned as it is.

    Returns
    -------
    CostBelief
        Exactly the distribution of the range.

    Raises
    ------
    InvalidInput
        Rule ``prior_point``: equal ends (to a millionth), which no data could move. Rule
        ``range_below_zero``: a range on another scale.

    Examples
    --------
    >>> float(cost_prior(Range(0.25, 4, "log")).median)
    1.0
    """
    from scipy.special import ndtri

    if isinstance(prior, CostBelief):
        return prior
    ends = [plain(prior.low), plain(prior.high)]
    if prior.scale != "log":
        raise InvalidInput("range_below_zero", name="prior", given=ends, remedy="log")
    if prior.high - prior.low <= 1e-6 * prior.low:
        around = [plain(prior.low / 2), plain(prior.low * 2)] if prior.low else [0.1, 1]
        raise InvalidInput("prior_point", name="prior", given=ends[0], remedy=around)
    low, high = np.log([prior.low, prior.high])
    return CostBelief((low + high) / 2, (high - low) / (2 * ndtri(0.95)))


def update_cost(
    prior: Range | CostBelief, costs: ArrayLike, *, log_spread: ArrayLike
) -> CostBelief:
    """Belief about a typical cost once the client's own bills are added to a benchmark.

    Parameters
    ----------
    prior : Range or CostBelief
        What was believed before, in the same currency (see `cost_prior`).
    costs : array_like of float, shape (..., periods)
        Cost of a click (or of a lead) in each period or campaign: its money over its clicks, more
        than 0. An empty list changes nothing.
    log_spread : array_like of float
        How much the cost moves by itself from period to period: standard deviation of its natural
        logarithm, more than 0 (see `log_spread`).

    Returns
    -------
    CostBelief
        About the median of the periods' costs; one for each row of costs.

    Raises
    ------
    InvalidInput
        Rule ``prior_point`` (a prior without spread); a cost of 0, a negative number.

    Notes
    -----
    Normal prior and normal likelihood on logarithms: weights 1 / log_sd^2 for the prior and
    periods / log_spread^2 for the data, so that the median lies between the two. Every period
    counts the same, however many clicks it had. The mean of the bills to come is higher than this
    median, by the factor exp(log_spread^2 / 2).

    References
    ----------
    A. Gelman et al., Bayesian Data Analysis, 3rd ed., CRC Press, 2013, sec. 2.5.

    Examples
    --------
    >>> after = update_cost(CostBelief(0, 1), [np.exp(2)], log_spread=1)
    >>> round(float(np.log(after.median)), 9), round(float(after.log_sd**2), 9)
    (1.0, 0.5)
    """
    before, seen = cost_prior(prior), np.atleast_1d(np.log(positive(costs, "costs")))
    moves = positive(log_spread, "log_spread")
    known, told = 1 / before.log_sd**2, seen.shape[-1] / moves**2
    middle = seen.sum(axis=-1) / max(seen.shape[-1], 1)
    total = known + told
    return CostBelief((known * before.log_median + told * middle) / total, total**-0.5)


def log_spread(costs: ArrayLike) -> Numbers:
    """How much a cost moves by itself from period to period.

    Parameters
    ----------
    costs : array_like of float, shape (..., periods)
        Cost in each period, money, more than 0; two periods or more.

    Returns
    -------
    ndarray of float
        Standard deviation of the natural logarithm (n - 1 below the bar), 0 or more.

    Raises
    ------
    InvalidInput
        A cost of 0 or less; fewer than two periods (rule ``shape``).

    Notes
    -----
    From a few periods it is uncertain itself (from five, by a factor of two either way), and
    `update_cost` takes it as known: with few periods its interval is too narrow.

    Examples
    --------
    >>> round(float(log_spread([1, np.exp(2)])), 9)
    1.414213562
    """
    seen = np.log(np.atleast_1d(positive(costs, "costs")))
    if seen.shape[-1] < 2:
        raise InvalidInput("shape", name="costs", given=seen.shape[-1], remedy=2)
    return np.asarray(seen.std(axis=-1, ddof=1))
