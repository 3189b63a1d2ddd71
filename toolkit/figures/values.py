"""A number of a return as a reader sees it: money, a share, people, months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.text import Locale


def written(value: float, unit: str, locale: Locale) -> str:
    """Return a value with its unit, where the unit is not said beside it.

    Parameters
    ----------
    value : float
        A share 0-1, money, or a number.
    unit : str
        ``share``, an ISO 4217 currency, or any other unit, which is not written.
    locale : Locale
        The reader's locale.

    Examples
    --------
    >>> written(0.0165, "share", "en_US"), written(1234.4, "EUR", "en_US")
    ('1.65%', '€1,234')
    >>> written(12.66, "customers", "en_US"), written(0.33, "customers", "en_US")
    ('12.7', '0.33')
    """
    if unit == "share":
        return ("−" if value < 0 else "") + text.percent(abs(value), locale)
    if len(unit) == 3 and unit.isupper():
        return text.money(value, unit, locale)
    decimals = 0 if abs(value) >= 100 or value == round(value) else 2 if abs(value) < 1 else 1
    return text.number(value, locale, decimals=decimals)


def spread(quantity: Quantity, locale: Locale) -> str:
    """Return the middle of a number with its 5-95 % range; a number known exactly alone."""
    middle = written(quantity.value, quantity.unit, locale)
    if quantity.exact:
        return middle
    return text.say(
        "worth.spread",
        locale,
        middle=middle,
        low=written(quantity.low, quantity.unit, locale),
        high=written(quantity.high, quantity.unit, locale),
    )
