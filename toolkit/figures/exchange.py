"""The client's exchange rate, beside what it has changed: whose it is, of which day, how old."""

from __future__ import annotations

import datetime
import math
from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.client import ExchangeRate
    from toolkit.text import Locale

# Digits after the point that a rate may need: a dong costs 0.000037 euro.
_MOST_DIGITS = 10


def beside(
    said: str, quantity: Quantity, locale: Locale, *, today: datetime.date | None = None
) -> str:
    """Return words that hold a number, then the rate at which it was brought to its currency.

    Parameters
    ----------
    said : str
        The words.
    quantity : Quantity
        The number.
    locale : Locale
        The reader's locale.
    today : datetime.date, optional
        The reader's day, on which a rate is old or not; the machine's by default.

    Returns
    -------
    str
        The words alone where no rate was used.
    """
    if quantity.exchange is None:
        return said
    return f"{said} {rate(quantity.exchange, quantity.unit, locale, today=today)}"


def rate(
    held: ExchangeRate, money: str, locale: Locale, *, today: datetime.date | None = None
) -> str:
    """Return a rate in one sentence: the client's, of a day, and old after twelve months.

    Parameters
    ----------
    held : ExchangeRate
        The rate.
    money : str
        ISO 4217 code of the client's currency.
    locale : Locale
        The reader's locale.
    today : datetime.date, optional
        The reader's day; the machine's by default.
    """
    old = held.is_old(today or datetime.date.today())
    return text.say(
        "exchange.rate_old" if old else "exchange.rate",
        locale,
        date=text.date(held.date, locale),
        foreign=held.currency,
        price=price(held, money, locale),
    )


def price(held: ExchangeRate, money: str, locale: Locale) -> str:
    r"""Return the price of one unit of the other currency, with the digits that it has.

    Examples
    --------
    >>> from toolkit.client import ExchangeRate
    >>> dollar = ExchangeRate(currency="USD", price_of_one=0.9217, source="a", date="2026-11-20")
    >>> price(dollar, "EUR", "en_US")
    '€0.9217'
    """
    one = held.price_of_one
    enough = (d for d in range(_MOST_DIGITS) if math.isclose(round(one, d), one, rel_tol=1e-4))
    decimals = next(enough, _MOST_DIGITS)
    return text.money(one, money, locale, decimals=2 if decimals == 1 else decimals)
