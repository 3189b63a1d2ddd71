"""What is believed about a rate: a Beta distribution, worth so many successes and failures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, count, positive, share
from toolkit.model.span import Range


@dataclass(frozen=True, init=False)
class RateBelief:
    """A rate known as if from counts: Beta(alpha, beta).

    Parameters
    ----------
    alpha, beta : array_like of float
        Successes and failures the belief is worth (pseudo-counts), more than 0, rarely whole.
        Arrays hold one belief for each element.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``, ``positive``.

    Examples
    --------
    >>> known = RateBelief(3, 7)
    >>> float(known.mean), float(known.pseudo_trials)
    (0.3, 10.0)
    """

    alpha: Numbers
    beta: Numbers

    def __init__(self, alpha: ArrayLike, beta: ArrayLike) -> None:
        """Turn the counts into arrays of one shape."""
        alpha, beta = np.broadcast_arrays(positive(alpha, "alpha"), positive(beta, "beta"))
        object.__setattr__(self, "alpha", alpha)
        object.__setattr__(self, "beta", beta)

    @property
    def pseudo_trials(self) -> Numbers:
        """Trials the belief is worth: alpha + beta."""
        return self.alpha + self.beta

    @property
    def mean(self) -> Numbers:
        """Expected rate, 0-1: alpha / (alpha + beta)."""
        return self.alpha / self.pseudo_trials

    @property
    def sd(self) -> Numbers:
        """Standard deviation of the rate, in the unit of the rate."""
        return np.sqrt(self.mean * (1 - self.mean) / (self.pseudo_trials + 1))

    def quantile(self, p: ArrayLike) -> Numbers:
        """Return the rate below which it lies with chance p.

        Parameters
        ----------
        p : array_like of float
            0-1, broadcast against the beliefs.

        Returns
        -------
        ndarray of float
            Rates, 0-1.

        Raises
        ------
        InvalidInput
            p outside 0-1.

        Examples
        --------
        >>> float(RateBelief(1, 1).quantile(0.25))
        0.25
        """
        from scipy.special import betaincinv

        return np.asarray(betaincinv(self.alpha, self.beta, share(p, "p")))

    def interval(self, inside: float = 0.9) -> tuple[Numbers, Numbers]:
        """Return the ends between which the rate lies with a given chance.

        Parameters
        ----------
        inside : float, optional
            Chance to lie between the ends, 0-1; 0.9 gives the 5th and 95th percentiles, as every
            range of this toolkit.

        Returns
        -------
        low, high : ndarray of float
            Rates, 0-1, with the same chance outside on either side.

        Raises
        ------
        InvalidInput
            A chance outside 0-1.

        Examples
        --------
        >>> low, high = RateBelief(1, 1).interval(0.5)
        >>> float(low), float(high)
        (0.25, 0.75)
        """
        outside = (1 - share(inside, "inside").item()) / 2
        return self.quantile(outside), self.quantile(1 - outside)

    def chance_above(self, rate: ArrayLike) -> Numbers:
        """Return the chance that the rate is more than a given one.

        Parameters
        ----------
        rate : array_like of float
            0-1, broadcast against the beliefs.

        Returns
        -------
        ndarray of float
            0-1.

        Raises
        ------
        InvalidInput
            A rate outside 0-1.

        Examples
        --------
        >>> float(RateBelief(1, 1).chance_above(0.25))
        0.75
        """
        from scipy.special import betainc

        return np.asarray(betainc(self.beta, self.alpha, 1 - share(rate, "rate")))

    def sample(self, draws: int, rng: np.random.Generator) -> Numbers:
        """Return random draws of the rate.

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
        >>> RateBelief([1, 2], 1).sample(5, np.random.default_rng(1)).shape
        (5, 2)
        """
        return rng.beta(self.alpha, self.beta, size=(count(draws, "draws"), *self.alpha.shape))

    def as_range(self) -> Range:
        """Return the belief as a range for `toolkit.model.roi.simulate`.

        Returns
        -------
        Range
            On the logit scale, same 5th and 95th percentiles.

        Raises
        ------
        InvalidInput
            Several beliefs at once (rule ``shape``).

        Notes
        -----
        Between the ends the logit-normal is not quite the Beta; `model.evidence.prior.rate_prior`
        of the range gives this belief back.

        Examples
        --------
        >>> span = RateBelief(1, 1).as_range()
        >>> round(span.low, 9), round(span.high, 9), span.scale
        (0.05, 0.95, 'logit')
        """
        if self.alpha.size != 1:
            raise InvalidInput("shape", name="belief", given=self.alpha.size, remedy=1)
        low, high = (end.item() for end in self.interval())
        # Far out, floating point rounds an end to 0 or 1, which the logit scale cannot hold.
        low, high = min(max(low, 1e-300), 1 - 2**-52), min(max(high, 2e-300), 1 - 2**-53)
        return Range(low, high, "logit")
