"""What is not known exactly: a range whose ends are its 5th and 95th percentiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, count, finite, plain, positive, share

Scale = Literal["log", "logit", "linear"]

# How much wider than printed a figure is taken to be, by the grade of its source: half-width on
# its own scale times this.
WIDENING: dict[str, float] = {"primary": 1.0, "secondary": 1.5, "aggregator": 2.0, "seed": 3.0}

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
    is then exactly "anything from 0 to 1" (see `whole`). One tenth of the draws fall outside the
    ends, at most (high - low) / 18 away.

    Direction of the error: figures that are published are more often the striking ones, and
    experts' 5-95 % ranges usually hold the truth less than 90 % of the time; both make a range
    too narrow. `WIDENING` answers the first, nothing here answers the second.

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
            (positive if spread else _zero_or_more)(low, "low")
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
        return float(self._at(np.float64(0.0)))

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
        centred = (p - 0.5) / 0.45 if self.scale == "linear" else ndtri(p) / _Z95
        return self._at(centred)

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
            return self._at((rng.random(draws) - 0.5) / 0.45)
        return self._at(rng.standard_normal(draws) / _Z95)

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

    def _at(self, centred: Numbers | np.float64) -> Numbers:
        """Value at a place on the scale: -1 is the low end, 0 the median, 1 the high end."""
        if self.is_point:
            return np.full(np.shape(centred), self.low)[()]
        low, high = _forward(np.array([self.low, self.high]), self.scale)
        return _back((low + high) / 2 + centred * ((high - low) / 2), self.scale)


def widen(range: Range, factor: float) -> Range:
    """Return the range with its half-width, on its scale, multiplied.

    Parameters
    ----------
    range : Range
        What was published or said.
    factor : float
        More than 0; `WIDENING` gives one per grade of source. 1 changes nothing.

    Returns
    -------
    Range
        Same median, same scale. A point stays a point: what has no spread cannot be widened; use
        `lone` for a figure that was published alone.

    Raises
    ------
    InvalidInput
        A factor of 0 or less.

    Notes
    -----
    On the linear scale the ends may leave 0-1, or fall below 0, where the number cannot:
    `toolkit.model.roi.simulate` refuses such a range.

    Examples
    --------
    >>> wide = widen(Range(10, 40, "log"), 2)
    >>> round(wide.low, 9), round(wide.median, 9), round(wide.high, 9)
    (5.0, 20.0, 80.0)
    """
    factor = positive(factor, "factor").item()
    if range.is_point or factor == 1:
        return range
    low, high = (float(end) for end in range._at(np.array([-factor, factor])))
    return Range(low, high, range.scale)


def lone(value: float, scale: Scale) -> Range:
    """Return a range around a figure that was published without one.

    Parameters
    ----------
    value : float
        The figure: more than 0 (log), strictly between 0 and 1 (logit), any number (linear).
    scale : {"log", "logit", "linear"}
        See `Range`.

    Returns
    -------
    Range
        From half to double the value (log); odds halved and doubled (logit); half the value on
        either side (linear).

    Raises
    ------
    InvalidInput
        A value that the scale cannot spread.

    Notes
    -----
    Assumption of this toolkit, not a measurement: one figure says nothing about its own error.
    Studies of the same rate on the same platform differ by more than a factor of two either way,
    so the error is towards a range that is too narrow; widen it by the grade of the source.

    Examples
    --------
    >>> lone(10, "log")
    Range(low=5.0, high=20.0, scale='log')
    >>> lone(0.5, "logit").high  # odds of 1 to 1 become 2 to 1
    0.6666666666666666
    """
    number = finite(value, "value").item()
    if scale == "log":
        positive(number, "value")
        return Range(number / 2, number * 2, scale)
    if scale == "logit":
        share(number, "value")
        positive(number, "value")
        positive(1 - number, "1 - value")
        odds = number / (1 - number)
        return Range(odds / 2 / (1 + odds / 2), odds * 2 / (1 + odds * 2), scale)
    return Range(number - abs(number) / 2, number + abs(number) / 2, scale)


def whole(scale: Scale) -> Range:
    """Return the range of a rate of which nothing is known: anything from 0 to 1.

    Parameters
    ----------
    scale : {"logit", "linear"}
        Scale of the quantity. Money and counts (``log``) have no upper end: the caller must
        give one.

    Returns
    -------
    Range
        Uniform over 0-1: 5th percentile 0.05, 95th 0.95, on the linear scale.

    Raises
    ------
    InvalidInput
        Rule ``no_whole_scale`` for ``log``.

    Notes
    -----
    Missing is not zero. Uniform draws have a mean of 0.5, far above most conversion rates: the
    result is wide and leans to optimism, which is why every unknown is listed beside it.

    Examples
    --------
    >>> [round(float(end), 9) for end in whole("logit").quantile([0, 0.5, 1])]
    [0.0, 0.5, 1.0]
    """
    if scale not in ("logit", "linear"):
        raise InvalidInput("no_whole_scale", name="range", given=scale)
    return Range(0.05, 0.95, "linear")


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


def _zero_or_more(value: float, name: str) -> None:
    if value < 0:
        raise InvalidInput("not_negative", name=name, given=value)
