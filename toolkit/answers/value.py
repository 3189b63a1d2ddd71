"""Where an account stands on one criterion: what is known, what is not, and how to draw it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from toolkit.answers.quantity import Quantity, dated, graded
from toolkit.model.ranges import WIDENING, Range

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.data import Fact

# Half the 5-95 % width of a share read off a survey of one to five thousand people, before its
# grade widens it.
SURVEY_HALF_WIDTH = 0.03
# What a survey prints as 0 % or 100 % is somewhere within half a point of it.
PRINTED = 0.005


@dataclass(frozen=True)
class Value:
    """Where one account stands on one criterion, on its fixed scale.

    Attributes
    ----------
    parts : tuple of (float, Range or None)
        What adds up to the value: a weight, and the range of the figure it multiplies. None is a
        figure nobody has: anything from 0 to 1.
    facts : tuple of Quantity
        The figures behind it.
    missing : tuple of str
        What nobody has measured: ids of segments or objectives.
    """

    parts: tuple[tuple[float, Range | None], ...]
    facts: tuple[Quantity, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def low(self) -> float:
        """Every figure at its 5th percentile, what nobody has at 0."""
        return self._sum(0.0 if known is None else known.low for _, known in self.parts)

    @property
    def middle(self) -> float:
        """Every figure at its median, what nobody has at one half."""
        return self._sum(0.5 if known is None else known.median for _, known in self.parts)

    @property
    def high(self) -> float:
        """Every figure at its 95th percentile, what nobody has at 1."""
        return self._sum(1.0 if known is None else known.high for _, known in self.parts)

    def _sum(self, places: Iterable[float]) -> float:
        """The parts at some places; 1 is not passed by a rounding."""
        return min(1.0, sum(w * place for (w, _), place in zip(self.parts, places, strict=True)))

    def draw(self, stream: str, draws: int, seed: int) -> NDArray[np.float64]:
        """Return random draws of the value.

        Parameters
        ----------
        stream : str
            What the draws belong to: the same stream, length and seed give the same draws. Two
            accounts of one network share a stream, since the same figures stand behind both.
        draws : int
            How many.
        seed : int
            Makes them repeatable.

        Returns
        -------
        ndarray of float, shape (draws,)
            0-1. The figures of one value come from one survey, and are high or low together; those
            nobody has are drawn apart, uniformly.
        """
        return _drawn(self.parts, stream, draws, seed)


# When only the weights move, nothing is drawn anew.
@lru_cache(maxsize=256)
def _drawn(
    parts: tuple[tuple[float, Range | None], ...], stream: str, draws: int, seed: int
) -> NDArray[np.float64]:
    place, anywhere = _noise(stream, draws, seed)
    total = np.zeros(draws)
    for weight, known in parts:
        if known is None:
            total += weight * anywhere
        elif known.is_point:
            total += weight * known.low
        else:
            total += weight * np.clip(known.quantile(place), 0.0, 1.0)
    np.minimum(total, 1.0, out=total)
    total.flags.writeable = False
    return total


@lru_cache(maxsize=128)
def _noise(stream: str, draws: int, seed: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Two rows of uniform draws, the same however many other streams there are."""
    rng = np.random.default_rng([seed, crc32(stream.encode())])
    drawn = rng.random((2, draws))
    drawn.flags.writeable = False
    return drawn[0], drawn[1]


def point(value: float) -> Value:
    """Return a value that is known exactly and rests on no figure."""
    return Value(((1.0, Range(value, value, "linear")),))


def nothing(*missing: str) -> Value:
    """Return a value of which nothing is known: the whole scale, and what is missing said."""
    return Value(((1.0, None),), missing=missing)


def one(figure: Quantity, *missing: str) -> Value:
    """Return a value that is one figure."""
    return Value(((1.0, figure.range),), (figure,), missing)


def survey(fact: Fact, *, factor: float = 1.0, wider: float = 1.0, note: str = "") -> Quantity:
    """Return a share read off a survey, give or take; the client's own figure is taken as it is.

    Parameters
    ----------
    fact : Fact
        The share.
    factor : float
        What it is multiplied by: the shape of a group.
    wider : float
        What its uncertainty is multiplied by, on top of its grade.
    note : str
        See `Quantity`.
    """
    middle = factor * (fact.low + fact.high) / 2
    half = (fact.high - fact.low) / 2
    if fact.grade != "yours":
        half += SURVEY_HALF_WIDTH * WIDENING.get(fact.grade, 1.0) * wider
    return Quantity(
        name=fact.metric,
        range=around(middle, half),
        unit="share",
        grade=graded(fact),
        source=fact.source,
        date=dated(fact),
        platform=fact.platform,
        note=note,
    )


def around(middle: float, half: float) -> Range:
    """Return the range of a share: half a width from it, towards one half.

    The same distance in odds on the other side, so that no draw leaves 0-1 and the share that was
    published stays in the middle.

    Examples
    --------
    >>> near_zero = around(0.02, 0.03)
    >>> round(near_zero.low, 4), round(near_zero.median, 4), round(near_zero.high, 4)
    (0.0079, 0.02, 0.05)
    >>> around(0.7, 0.0).is_point
    True
    """
    if half <= 0:
        return Range(min(max(middle, 0.0), 1.0), min(max(middle, 0.0), 1.0), "linear")
    middle = min(max(middle, PRINTED), 1 - PRINTED)
    inner = min(middle + half, 0.999) if middle < 0.5 else max(middle - half, 0.001)
    reach = abs(_logit(inner) - _logit(middle))
    return Range(_share(_logit(middle) - reach), _share(_logit(middle) + reach), "logit")


def _logit(share: float) -> float:
    return math.log(share) - math.log1p(-share)


def _share(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
