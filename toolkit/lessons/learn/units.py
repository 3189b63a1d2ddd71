"""A quantity as a learner types it and as a page writes it."""

from __future__ import annotations

import math
import numbers

from toolkit.text import Locale, money, number, percent, readings, say


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
    if amount is None:
        text = ", ".join(map(str, value)) if isinstance(value, (tuple, list)) else str(value)
        return text if len(text) <= 60 else text[:57] + "..."
    decimals = (0 if amount == round(amount) else 2) if exact else None
    if unit == "%":
        return percent(amount, locale)
    if len(unit) == 3 and unit.isupper():
        return money(amount, unit, locale, decimals=decimals)
    shown = number(amount, locale, decimals=_decimals(amount) if decimals is None else decimals)
    return say(f"unit.{unit}", locale, count=abs(amount), n=shown) if unit else shown


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
    item = getattr(value, "item", None)
    if callable(item) and getattr(value, "size", 0) == 1:
        value = item()  # a numpy scalar
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        return None
    return float(value) if math.isfinite(value) else None


def meant(answer: object, unit: str, language: str) -> tuple[float, ...]:
    """Return every number an answer can mean, the likelier first.

    Parameters
    ----------
    answer : object
        A number, or what was typed: ``12.5``, ``12,5``, ``1 234,50 €``, ``42 %``; also what
        Python makes of 12,5 in a cell, a pair of whole numbers.
    unit : str
        With ``%``, typed percentages become shares.
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
    >>> meant((12, 5), "EUR", "fr")
    (12.5,)
    """
    if isinstance(answer, tuple) and len(answer) > 1 and all(type(part) is int for part in answer):
        answer = ",".join(str(part) for part in answer)  # 12,5 typed without quotes
    if not isinstance(answer, str):
        amount = as_number(answer)
        return () if amount is None else (amount,)
    typed = answer.strip()
    share = typed.endswith("%")
    for mark in ("%", "€", "$", "£", "CHF", "EUR", "CAD", "USD"):
        typed = typed.removesuffix(mark).removeprefix(mark).strip()
    found = readings(typed, language)
    return tuple(value / 100 for value in found) if share and unit == "%" else found


def _decimals(amount: float) -> int:
    if amount == round(amount) or abs(amount) >= 100:
        return 0
    return 1 if abs(amount) >= 10 or round(amount, 1) == amount else 2
