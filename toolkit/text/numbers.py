"""Numbers, money, shares and dates as the locale writes them, and read back as people type them."""

from __future__ import annotations

import datetime
import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

_SPACE = "[ \u00a0\u202f\u2009]"


def number(value: float, locale: str, *, decimals: int = 0) -> str:
    r"""Return a number with grouped thousands.

    Examples
    --------
    >>> number(1234.5, "en_US", decimals=1), number(1234.5, "fr_FR", decimals=1)
    ('1,234.5', '1\u202f234,5')
    """
    from babel.numbers import format_decimal

    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(_tidy(value, decimals), format=pattern, locale=locale)


def integer(value: float, locale: str) -> str:
    """Return a number rounded to the nearest whole."""
    return number(value, locale)


def signed(value: float, locale: str, *, decimals: int = 0) -> str:
    """Return a number with its sign, a true minus for losses.

    Examples
    --------
    >>> signed(-3, "en_US"), signed(3, "en_US")
    ('−3', '+3')
    """
    sign = "−" if _tidy(value, decimals) < 0 else "+"
    return sign + number(abs(value), locale, decimals=decimals)


def money(value: float, currency: str, locale: str, *, decimals: int | None = None) -> str:
    r"""Return an amount of money.

    Parameters
    ----------
    value : float
        Amount in units of the currency.
    currency : str
        ISO 4217 code.
    locale : str
        The reader's locale.
    decimals : int, optional
        Digits after the point; by default two below 100 in absolute value, none from 100 on.

    Returns
    -------
    str
        The amount with the currency's sign where the locale puts it, and a true minus.

    Examples
    --------
    >>> money(1234.5, "EUR", "en_US", decimals=2), money(1234.5, "EUR", "fr_FR", decimals=2)
    ('€1,234.50', '1\u202f234,50\xa0€')
    >>> money(1234.5, "CAD", "fr_CA", decimals=2)
    '1\xa0234,50\xa0$'
    >>> money(-750, "USD", "en_US")
    '−$750'
    """
    from babel.numbers import format_currency

    if decimals is None:
        decimals = 2 if abs(value) < 100 and round(value, 2) != round(value) else 0
    pattern = _money_pattern(locale, decimals)
    written = format_currency(
        _tidy(value, decimals), currency, format=pattern, locale=locale, currency_digits=False
    )
    return written.replace("-", "−")


@functools.cache
def _money_pattern(locale: str, decimals: int) -> NumberPattern:
    from babel import Locale as BabelLocale
    from babel.numbers import parse_pattern

    standard = BabelLocale.parse(locale).currency_formats["standard"].pattern
    digits = "0" + ("." + "0" * decimals if decimals else "")
    return parse_pattern(re.sub(r"0\.00", digits, standard))


def percent(share: float, locale: str, *, decimals: int | None = None) -> str:
    r"""Return a share between 0 and 1 as a percentage.

    Small shares keep more digits, so that 0.0165 does not become 2 %.

    Examples
    --------
    >>> percent(0.0165, "en_US"), percent(0.42, "fr_FR")
    ('1.65%', '42\u202f%')
    """
    from babel.numbers import format_percent

    if decimals is None:
        size = abs(share)
        decimals = 0 if size >= 0.1 or size == 0 else 1 if size >= 0.02 else 2
        if round(share, decimals + 2) == round(share, 2):
            decimals = 0
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "") + "%"
    if locale.startswith("fr"):
        pattern = pattern[:-1] + ("\u202f" if locale == "fr_FR" else "\u00a0") + "%"
    return format_percent(_tidy(share, decimals + 2), format=pattern, locale=locale)


def date(day: datetime.date, locale: str) -> str:
    r"""Return a date in words.

    Examples
    --------
    >>> date(datetime.date(2026, 11, 1), "en_US"), date(datetime.date(2026, 11, 1), "fr_FR")
    ('November 1, 2026', '1er\xa0novembre\xa02026')
    """
    from babel.dates import format_date

    if locale.startswith("fr"):
        first = "1er" if day.day == 1 else str(day.day)
        return f"{first}\u00a0{format_date(day, 'MMMM', locale=locale)}\u00a0{day.year}"
    return format_date(day, "long", locale=locale)


def month(day: datetime.date, locale: str) -> str:
    r"""Return month and year in words.

    Examples
    --------
    >>> month(datetime.date(2025, 6, 1), "fr_FR")
    'juin\xa02025'
    """
    from babel.dates import format_date

    return format_date(day, "MMMM y", locale=locale).replace(" ", "\u00a0")


def readings(typed: str, language: str) -> tuple[float, ...]:
    """Return every number that what a person typed can mean in their language.

    One reading: use it. None: it is not a number. Two: the reader must choose.

    Parameters
    ----------
    typed : str
        As typed: ``12,5``, ``1 234,50``, ``1,234.50``, ``1'234``.
    language : {"en", "fr"}
        The language of the record. French spaces group, a French comma is a decimal mark.

    Returns
    -------
    tuple of float
        The readings, the likelier first.

    Examples
    --------
    >>> readings("1 234,50", "fr"), readings("1,234.50", "en"), readings("12,5", "en")
    ((1234.5,), (1234.5,), (12.5,))
    >>> readings("1,234", "en"), readings("1,234", "fr"), readings("many", "en")
    ((1234.0, 1.234), (1.234, 1234.0), ())
    """
    sign = -1.0 if re.match(rf"{_SPACE}*[-−]", typed) else 1.0
    digits = re.sub(rf"^{_SPACE}*[-−+]?|{_SPACE}+$", "", typed)
    if re.fullmatch(rf"\d{{1,3}}(?:(?:{_SPACE}|['’])\d{{3}})+(?:[.,]\d+)?", digits):
        digits = re.sub(rf"{_SPACE}|['’]", "", digits)
        return (sign * float(digits.replace(",", ".")),)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}", digits):
        return (sign * float(digits.replace(",", "")),)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}", digits):
        return (sign * float(digits.replace(".", "").replace(",", ".")),)
    if re.fullmatch(r"[1-9]\d{0,2},\d{3}", digits):
        grouped = sign * float(digits.replace(",", ""))
        decimal = sign * float(digits.replace(",", "."))
        return (decimal, grouped) if language == "fr" else (grouped, decimal)
    if re.fullmatch(r"\d+(?:[.,]\d+)?|[.,]\d+", digits):
        return (sign * float(digits.replace(",", ".")),)
    return ()


def _tidy(value: float, decimals: int) -> float:
    """Round half away from zero and drop the minus of a zero, so twins never differ by a digit."""
    from decimal import ROUND_HALF_UP, Decimal

    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return float(rounded) + 0.0
