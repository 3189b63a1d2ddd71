"""A number known between two ends, its 5th and 95th percentiles, on one of three scales."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, count, finite, plain, positive, share

Scale = Literal["log", "logit", "linear"]

_Z95 = 1.6448536269514722  # 95th percentile of the standard normal


@dataclass(frozen=True)
class Range:
    """A number known between two ends: its 5th and its 95th percentile.

    Parameters
    ----------
    low, high : float
        5th and 95th percentile, low <= high. Equal ends are a point: no spread at all.
    scale : {"log", "logit", "linear"}
        Shape between and beyond the ends. ``log``: log-normal, for money and counts (ends more
        than 0). ``logit``: logit-normal, for rates and shares (ends strictly between 0 and 1).
        ``linear``: uniform. A point may also be 0 (log) and 0 or 1 (logit).

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``range_upside_down``, ``unknown_name``, ``not_negative``, ``positive``
        (log), ``share``, ``share_percent``, ``range_touches_ends`` (logit).

    Notes
    -----
    On its scale the range is symmetric, so the median of a log range is the geometric mean of its
    ends: ln x is normal with mean (ln low + ln high) / 2 and standard deviation
    (ln high - ln low) / (2 x 1.645); the logit ranges likewise with ln(x / (1 - x)).

    ``linear`` is uniform rather than normal: it has no tails to defend, and the range 0.05-0.95
    is then exactly "anything from 0 to 1" (`toolkit.model.ranges.whole`). One tenth of the draws
    fall outside the ends, at most (high - low) / 18 away.

    Direction of the error: figures that are published are more often the striking ones, and
    experts' 5-95 % ranges usually hold the truth less than 90 % of the time; both make a range
    too narrow. `toolkit.model.ranges.WIDENING` answers the first, nothing here answers the second.

    Examples
    --------
    >>> price = Range(5, 20, "log")
    >>> round(price.median, 9), round(float(price.quantile(0.95)), 9)
    (10.0, 20.0)
    """

    low: float
    high: float
    scale: Scale

    def __post_init__(self) -> None:
        """Refuse ends that the scale cannot hold."""
        low = plain(finite(self.low, "low").item())
        high = plain(finite(self.high, "high").item())
        if self.scale not in get_args(Scale):
            known = ", ".join(get_args(Scale))
            raise InvalidInput("unknown_name", name="scale", given=self.scale, known=known)
        if low > high:
            raise InvalidInput(
                "range_upside_down", name="range", given=[low, high], remedy=[high, low]
            )
        spread = low < high
        if self.scale == "log":
            (positive if spread else amount)(low, "low")
        if self.scale == "logit":
            share([low, high], "range")
            if spread and (low == 0 or high == 1):
                nearest = [low or min(0.001, high / 2), high if high < 1 else max(0.999, low)]
                if nearest[0] >= nearest[1]:
                    nearest[1] = (1 + low) / 2
                raise InvalidInput(
                    "range_touches_ends", name="range", given=[low, high], remedy=nearest
                )
        object.__setattr__(self, "low", float(low))
        object.__setattr__(self, "high", float(high))

    @property
    def is_point(self) -> bool:
        """Whether both ends are equal: no spread."""
        return self.low == self.high

    @property
    def median(self) -> float:
        """The middle: half of the draws fall below it.

        Examples
        --------
        >>> round(Range(0.2, 0.8, "logit").median, 9)
        0.5
        """
        return float(self.at(0))

    def quantile(self, p: ArrayLike) -> Numbers:
        """Return the value below which a share p of the draws fall.

        Parameters
        ----------
        p : array_like of float
            0-1.

        Returns
        -------
        ndarray of float
            Same shape as p; a plain number for a plain p.

        Raises
        ------
        InvalidInput
            p outside 0-1.

        Examples
        --------
        >>> [float(end) for end in Range(10, 28, "linear").quantile([0, 0.05, 0.5, 1])]
        [9.0, 10.0, 19.0, 29.0]
        """
        from scipy.special import ndtri

        p = share(p, "p")
        return self.at((p - 0.5) / 0.45 if self.scale == "linear" else ndtri(p) / _Z95)

    def sample(self, draws: int, rng: np.random.Generator) -> Numbers:
        """Return random draws.

        Parameters
        ----------
        draws : int
            How many, 1 or more.
        rng : numpy.random.Generator
            Source of randomness: the same state gives the same draws.

        Returns
        -------
        ndarray of float
            Shape (draws,). A point repeats itself and takes nothing from ``rng``.

        Examples
        --------
        >>> Range(7, 7, "log").sample(3, np.random.default_rng(1)).tolist()
        [7.0, 7.0, 7.0]
        """
        draws = count(draws, "draws")
        if self.is_point:
            return np.full(draws, self.low)
        if self.scale == "linear":
            return self.at((rng.random(draws) - 0.5) / 0.45)
        return self.at(rng.standard_normal(draws) / _Z95)

    def scaled(self, factor: float) -> Range:
        """Return the range with both ends multiplied, to change a unit or a period.

        Parameters
        ----------
        factor : float
            More than 0.

        Returns
        -------
        Range
            On the same scale.

        Raises
        ------
        InvalidInput
            A factor of 0 or less; a logit range (rule ``not_scalable``): a rate times a number
            may leave 0-1.

        Examples
        --------
        >>> Range(1, 4, "log").scaled(52)
        Range(low=52.0, high=208.0, scale='log')
        """
        factor = positive(factor, "factor").item()
        if self.scale == "logit":
            raise InvalidInput("not_scalable", name="range", given=[self.low, self.high])
        return Range(self.low * factor, self.high * factor, self.scale)

    def at(self, place: ArrayLike) -> Numbers:
        """Return the value at a place on the scale.

        Parameters
        ----------
        place : array_like of float
            -1 is the low end, 0 the median, 1 the high end; further out is allowed.

        Returns
        -------
        ndarray of float
            Same shape as the place; a plain number for a plain place.

        Examples
        --------
        >>> round(float(Range(1, 4, "log").at(2)), 9)
        8.0
        """
        place = np.asarray(place, dtype=np.float64)
        if self.is_point:
            return np.full(place.shape, self.low)[()]
        low, high = _forward(np.array([self.low, self.high]), self.scale)
        return _back((low + high) / 2 + place * ((high - low) / 2), self.scale)


def _forward(values: Numbers, scale: Scale) -> Numbers:
    if scale == "log":
        return np.log(values)
    if scale == "logit":
        return np.log(values) - np.log1p(-values)
    return values


def _back(values: Numbers, scale: Scale) -> Numbers:
    if scale == "log":
        return np.exp(values)
    if scale == "logit":
        from scipy.special import expit

        return expit(values)  # type: ignore[no-any-return]  # scipy carries no types
    return values
