"""A quantity as a learner types it and as a page writes it."""

from __future__ import annotations

import math
import numbers
from decimal import Decimal
from typing import Any

from toolkit.text import Locale, locale_of, money, number, percent, readings, say

_MARKS = ("%", "€", "$", "£", "CHF", "EUR", "CAD", "USD")
# Beside the unit's own words.
_SHORT = {"hours": ("h",), "minutes": ("min", "mn")}
# Beyond this no digit after the first fifteen is the reader's: quoted as typed.
_WRITTEN_OUT = 1e15
# Longer than any number somebody types.
_LONGEST = 60


def written(value: object, unit: str, locale: Locale, *, exact: bool = False) -> str:
    """Return a quantity with its unit, in the reader's locale.

    Parameters
    ----------
    value : object
        A number; a share between 0 and 1 when the unit is ``%``. Anything else is quoted as given.
    unit : str
        An ISO 4217 code (``EUR``), ``%``, an id of the catalogue's units (``hours``, ``people``),
        or nothing.
    locale : Locale
        The reader's locale.
    exact : bool
        Keep two decimals where there are any: for a number the reader typed, who must know it
        again.

    Returns
    -------
    str
        The quantity.

    Examples
    --------
    >>> written(1234.5, "EUR", "en_US"), written(0.42, "%", "en_US"), written(2, "hours", "en_US")
    ('€1,235', '42%', '2 hours')
    """
    amount = as_number(value)
    if amount is None or abs(amount) >= _WRITTEN_OUT:
        return quoted(value)
    decimals = (0 if amount == round(amount) else 2) if exact else None
    if unit == "%":
        short = (d for d in (0, 1) if round(amount * 100, d) == round(amount * 100, 6))
        return percent(amount, locale, decimals=next(short, 2) if exact else None)
    if len(unit) == 3 and unit.isupper():
        return money(amount, unit, locale, decimals=decimals)
    shown = number(amount, locale, decimals=_decimals(amount) if decimals is None else decimals)
    return say(f"unit.{unit}", locale, count=abs(amount), n=shown) if unit else shown


def quoted(value: object) -> str:
    """Return what somebody gave, short enough for a sentence, whatever it is.

    Examples
    --------
    >>> quoted(["a", 2.5]), quoted("x" * 99)[-4:], quoted({1: 2})
    ('a, 2.5', 'x...', 'dict')
    """
    if isinstance(value, (tuple, list)):
        text = ", ".join(quoted(one) for one in value[:8]) + (", ..." if len(value) > 8 else "")
    elif isinstance(value, str):
        text = value[:99]
    elif value is None or isinstance(value, (bool, float)) or type(value) is int:
        # An integer of more digits than Python writes has no short form but its kind.
        text = str(value) if not isinstance(value, int) or abs(value) < 10**60 else "int"
    else:
        text = type(value).__name__
    return text if len(text) <= 60 else text[:57] + "..."


def sign(unit: str, locale: Locale) -> str:
    """Return a unit alone, for a label: ``€``, ``%``, ``hours``; nothing when there is none.

    Examples
    --------
    >>> sign("CAD", "fr_CA"), sign("hours", "fr_FR"), sign("", "en_US")
    ('$', 'heures', '')
    """
    if len(unit) == 3 and unit.isupper():
        from babel.numbers import get_currency_symbol

        return str(get_currency_symbol(unit, locale=locale))
    return unit if unit in ("", "%") else say(f"unit.{unit}.alone", locale)


def as_number(value: object) -> float | None:
    """Return the finite number that a value is, or None; a truth value is not a number.

    Examples
    --------
    >>> as_number(3), as_number(True), as_number("3"), as_number(float("nan"))
    (3.0, None, None, None)
    """
    if type(value).__module__.split(".")[0] in ("numpy", "pandas"):
        array: Any = value
        value = array.item() if getattr(array, "size", 0) == 1 else None
    if isinstance(value, bool) or not isinstance(value, (numbers.Real, Decimal)):
        return None
    try:
        amount = float(value)
    except (OverflowError, ValueError):  # more digits than a float holds
        return None
    return amount if math.isfinite(amount) else None


def meant(answer: object, unit: str, language: str) -> tuple[float, ...]:
    """Return every number an answer can mean, the likelier first.

    Parameters
    ----------
    answer : object
        A number, or what was typed: ``12.5``, ``12,5``, ``1 234,50 €``, ``42 %``; also what
        Python makes of 12,5 in a cell, a pair of whole numbers.
    unit : str
        With ``%``, a percentage becomes a share, typed with its sign or without; a unit in words
        may follow the number, the very one that is asked.
    language : {"en", "fr"}
        The reader's language.

    Returns
    -------
    tuple of float
        Empty when it is no number.

    Examples
    --------
    >>> meant("12,5", "EUR", "en"), meant("42 %", "%", "fr"), meant("a lot", "EUR", "en")
    ((12.5,), (0.42,), ())
    >>> meant((12, 5), "EUR", "fr"), meant((1, 234.5), "EUR", "en"), meant(42, "%", "en")
    ((12.5,), (1234.5,), (0.42, 42.0))
    >>> meant("2,5 heures", "hours", "fr"), meant("30 posts", "hours", "en")
    ((2.5,), ())
    """
    if isinstance(answer, tuple):
        answer = _retyped(answer)
    if not isinstance(answer, str):
        amount = as_number(answer)
        return () if amount is None else _shares((amount,), unit)
    if len(answer) > _LONGEST:
        return ()
    typed = answer.strip()
    share = typed.endswith("%")
    for mark in (*_MARKS, *_MARKS):  # "12,5 € EUR" happens
        typed = typed.removesuffix(mark).removeprefix(mark).strip()
    found = readings(_without_words(typed, unit, language), language)
    if share and unit == "%":
        return tuple(value / 100 for value in found)
    return _shares(found, unit)


def _without_words(typed: str, unit: str, language: str) -> str:
    """Return what was typed without the unit in words: 30 customers, 2,5 h."""
    if not unit or unit == "%" or unit.isupper():
        return typed
    locale = locale_of(language)
    words = {say(f"unit.{unit}", locale, count=count, n="").strip() for count in (1, 2)}
    for word in sorted({*words, *_SHORT.get(unit, ())}, key=len, reverse=True):
        bare = typed.casefold().removesuffix(word.casefold())
        if word and len(bare) < len(typed):
            return typed[: len(bare)].rstrip()
    return typed


def _retyped(parts: tuple[object, ...]) -> str | None:
    """Return what was typed without quotes and became a pair: 12,5 or 1,234.50."""
    *first, last = parts if len(parts) <= 5 else (None,)
    if not first or not all(type(part) is int for part in first):
        return None
    if type(last) not in (int, float):
        return None
    whole, mark, decimals = str(last).partition(".")
    if mark:  # 1,034.5 has lost its zero
        whole = whole.zfill(3)
    return ",".join([*map(str, first), whole + mark + decimals])


def _shares(found: tuple[float, ...], unit: str) -> tuple[float, ...]:
    """Where a percentage is asked, 42 is 42 %; 0.42 is the same share, or less than one percent."""
    if unit != "%":
        return found
    both = ((v / 100, v) if abs(v) > 1 else (v, v / 100) for v in found)
    return tuple(value for pair in both for value in pair)


def _decimals(amount: float) -> int:
    if amount == round(amount) or abs(amount) >= 100:
        return 0
    return 1 if abs(amount) >= 10 or round(amount, 1) == amount else 2
