"""What a reader gives, checked and turned into numbers: a share, an amount, a count."""

from __future__ import annotations

import operator
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import InvalidInput

Numbers = NDArray[np.float64]


def finite(value: ArrayLike, name: str) -> Numbers:
    """Return the value as an array of ordinary numbers.

    Parameters
    ----------
    value : array_like of float
        Any number; text, booleans, NaN and infinities are refused.
    name : str
        The argument, for the message.

    Returns
    -------
    ndarray of float
        Same shape as the value.

    Raises
    ------
    InvalidInput
        Rule ``finite``.

    Examples
    --------
    >>> float(finite(3, "hours"))
    3.0
    """
    numbers = _numbers(value, name)
    _refuse(~np.isfinite(numbers), numbers, "finite", name)
    return numbers


def amount(value: ArrayLike, name: str) -> Numbers:
    """Return hours, money or people: numbers of zero or more.

    Parameters
    ----------
    value : array_like of float
        Zero or more.
    name : str
        The argument, for the message.

    Returns
    -------
    ndarray of float
        Same shape as the value.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``.

    Examples
    --------
    >>> amount(-1, "hours")
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: hours cannot be negative; got -1.
    """
    numbers = finite(value, name)
    _refuse(numbers < 0, numbers, "not_negative", name)
    return numbers


def positive(value: ArrayLike, name: str) -> Numbers:
    """Return numbers of more than zero, for what stands below a fraction bar.

    Parameters
    ----------
    value : array_like of float
        More than zero.
    name : str
        The argument, for the message.

    Returns
    -------
    ndarray of float
        Same shape as the value.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``not_negative``, ``positive``.

    Examples
    --------
    >>> positive(0, "posts")
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: posts must be more than zero; got 0.
    """
    numbers = amount(value, name)
    _refuse(numbers == 0, numbers, "positive", name)
    return numbers


def share(
    value: ArrayLike,
    name: str,
    *,
    unknown: bool = False,
    remedy: Callable[[float], float] | None = None,
) -> Numbers:
    """Return rates or shares, 0-1.

    Parameters
    ----------
    value : array_like of float
        0-1. A number above 1 and up to 100 is taken for a percentage in the remedy, never in
        the result.
    name : str
        The argument, for the message.
    unknown : bool, optional
        Let NaN pass, where it means "not known".
    remedy : callable, optional
        What the reader probably meant, given a number above 1; a hundredth of it by default.

    Returns
    -------
    ndarray of float
        Same shape as the value.

    Raises
    ------
    InvalidInput
        Rules ``finite``, ``share``, ``share_percent``.

    Examples
    --------
    >>> share(8, "rate")
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: rate must be a share between 0 and 1; got 8. Did you mean 0.08?
    """
    numbers = _numbers(value, name)
    _refuse(np.isinf(numbers) if unknown else ~np.isfinite(numbers), numbers, "finite", name)
    outside = (numbers < 0) | (numbers > 1)
    if outside.any():
        given = plain(numbers[outside][0])
        if not 1 < given <= 100:
            raise InvalidInput("share", name=name, given=given)
        meant = given / 100 if remedy is None else remedy(given)
        raise InvalidInput("share_percent", name=name, given=given, remedy=plain(round(meant, 12)))
    return numbers


def count(value: object, name: str) -> int:
    """Return a whole number of at least 1.

    Parameters
    ----------
    value : int
        1 or more.
    name : str
        The argument, for the message.

    Returns
    -------
    int
        The number.

    Raises
    ------
    InvalidInput
        Rule ``count_from_one``.

    Examples
    --------
    >>> count(1000, "draws")
    1000
    """
    try:
        number = operator.index(value)  # type: ignore[arg-type]  # what is no integer is refused
    except TypeError:
        number = 0
    if number < 1 or isinstance(value, bool):
        raise InvalidInput("count_from_one", name=name, given=value)
    return number


def plain(number: float) -> float:
    """Return the number as a reader would write it: 8, not 8.0 nor np.float64(8.0)."""
    number = float(number)
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _numbers(value: ArrayLike, name: str) -> Numbers:
    array = np.asarray(value)
    if array.dtype.kind not in "iufO":  # text and booleans are no numbers, complex ones no amounts
        raise InvalidInput("finite", name=name, given=value)
    try:
        return array.astype(np.float64)
    except (TypeError, ValueError):
        raise InvalidInput("finite", name=name, given=value) from None


def _refuse(bad: NDArray[np.bool_], numbers: Numbers, rule: str, name: str) -> None:
    if bad.any():
        raise InvalidInput(rule, name=name, given=plain(numbers[bad][0]))
