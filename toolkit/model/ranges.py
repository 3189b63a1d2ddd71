"""What is not known exactly: ranges, and how wide to take what was published."""

from __future__ import annotations

from toolkit.errors import InvalidInput
from toolkit.model.quantity import finite, positive, share
from toolkit.model.span import Range, Scale

__all__ = ["WIDENING", "Range", "Scale", "lone", "whole", "widen"]

# How much wider than printed a figure is taken to be, by the grade of its source: half-width on
# its own scale times this.
WIDENING: dict[str, float] = {"primary": 1.0, "secondary": 1.5, "aggregator": 2.0, "seed": 3.0}


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
    low, high = (float(end) for end in range.at([-factor, factor]))
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
