"""What people type, read as the quantity a field wants: numbers, shares, money, words, dates.

Each reader takes the value and pydantic's context (``language`` and ``currency`` of the record),
returns the quantity, or raises the rule that is broken.
"""

from __future__ import annotations

import datetime
import math
import numbers
import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pydantic import ValidationInfo

from toolkit import text
from toolkit.client.examples import EXAMPLES
from toolkit.client.faults import broken
from toolkit.client.names import nearest, word_of

HOURS_IN_A_WEEK = 168
# The least price, a ten-thousandth of a cent: nothing is sold below it, and a division overflows.
LEAST_PRICE = 1e-6
# One post in two years: an account that publishes less rests, and rests are written 0.
FEWEST_POSTS = 0.01
# One unit of a currency in another: a dollar costs some 25,000 dong, a dong 0.00004 dollar.
CHEAPEST, DEAREST = 1e-6, 1e6
_SIGN = r"[$€£¥₩₹₽₺₪₫₴฿]"
_MONEY = re.compile(
    rf"^\s*(?P<before>{_SIGN}|[A-Z]{{3}}(?=[\s\d]))?\s*(?P<digits>[^A-Z$€£]*?)\s*"
    rf"(?P<after>{_SIGN}|[A-Z]{{3}}|euros?|dollars?)?\s*$"
)
_SIGNED = re.compile(rf"({_SIGN}|\b[A-Z]{{3}}\b|\b(?:euro|dollar)s?\b)")
_TIME = re.compile(r"\s*(?:h|hours?|heures?)\s*$", re.IGNORECASE)
_TRUE = ("true", "yes", "y", "oui", "o", "vrai", "1")
_FALSE = ("false", "no", "n", "non", "faux", "0")


def number(value: Any, info: ValidationInfo, *, whole: bool = False, signed: bool = False) -> float:
    """Return a finite number, of zero or more unless it is `signed`."""
    if isinstance(value, str):
        found = _from_text(value, info, whole=whole)
    elif isinstance(value, bool) or not isinstance(value, numbers.Real | Decimal):
        raise broken("not_a_number", remedy=_example(info))
    else:
        try:
            found = float(value)
        except OverflowError:
            found = math.inf
    if not math.isfinite(found):
        raise broken("finite", remedy=_example(info))
    if found < 0 and not signed:
        raise broken("not_negative", remedy=-found)
    return found + 0.0


def positive(value: Any, info: ValidationInfo) -> float:
    """Return a number of more than zero."""
    found = number(value, info)
    if found == 0:
        raise broken("positive", remedy=_example(info))
    return found


def count(value: Any, info: ValidationInfo) -> int:
    """Return a whole number of zero or more."""
    found = number(value, info, whole=True)
    if found != int(found):
        raise broken("not_whole", remedy=round(found))
    return int(found)


def hours(value: Any, info: ValidationInfo) -> float:
    """Return hours in a week, more than 0 and at most 168."""
    found = positive(_TIME.sub("", value) if isinstance(value, str) else value, info)
    if found > HOURS_IN_A_WEEK:
        raise broken("too_many_hours", remedy=HOURS_IN_A_WEEK)
    return found


def money(value: Any, info: ValidationInfo) -> float:
    """Return an amount of zero or more in the record's currency; its sign may be typed.

    An amount typed in another currency is worth what the record's ``exchange_rates`` say, and is
    refused where they say nothing.
    """
    return _money(value, info, (info.context or {}).get("prices", {}))


def foreign(value: Any, currency: str, prices: Mapping[str, float]) -> str | None:
    """Return the other currency in which an amount is typed, or None.

    Examples
    --------
    >>> foreign("15 $", "EUR", {"USD": 0.92}), foreign("15 €", "EUR", {"USD": 0.92})
    ('USD', None)
    """
    match = _SIGNED.search(value) if isinstance(value, str) else None
    if match is None or _means(match[1], currency):
        return None
    meant = [code for code in prices if _means(match[1], code)]
    return meant[0] if len(meant) == 1 else None


def price_of_one(value: Any, info: ValidationInfo) -> float:
    """Return the price of one unit of another currency, from `CHEAPEST` to `DEAREST`."""
    found = _money(value, info, {})
    if not CHEAPEST <= found <= DEAREST:
        ends = {"least": f"{CHEAPEST:f}", "most": f"{DEAREST:,.0f}"}
        raise broken("exchange_rate_far", remedy=_example(info), **ends)
    return found


def posts(value: Any, info: ValidationInfo) -> float:
    """Return posts a week: none at all, or one in two years at least."""
    found = number(value, info)
    if 0 < found < FEWEST_POSTS:
        raise broken("posts_too_few", remedy=FEWEST_POSTS)
    return found


def price(value: Any, info: ValidationInfo) -> float:
    """Return an amount of more than zero, of `LEAST_PRICE` at least."""
    found = money(value, info)
    if found == 0:
        raise broken("positive", remedy=_example(info))
    if found < LEAST_PRICE:
        raise broken("price_too_small", remedy=f"{LEAST_PRICE:f}")
    return found


def share(value: Any, info: ValidationInfo) -> float:
    """Return a share between 0 and 1; text may say ``8 %``."""
    found = number(_without_percent(value, info), info)
    if found <= 1:
        return found
    if info.field_name == "gross_margin_rate" and found <= 5:
        raise broken("margin_over_one", remedy=round(found / (1 + found), 3))
    if info.field_name == "employer_charge_rate" and found < 2:
        raise broken("share_percent", remedy=round(found - 1, 6))
    if found <= 100:
        raise broken("share_percent", remedy=round(found / 100, 6))
    raise broken("share")


def positive_share(value: Any, info: ValidationInfo) -> float:
    """Return a share of more than 0, up to 1."""
    found = share(value, info)
    if found == 0:
        raise broken("positive", remedy=_example(info))
    return found


def rate_or_number(value: Any, info: ValidationInfo) -> float:
    """Return a number, which may be below zero; text may say ``8 %`` or ``9 €``."""
    if isinstance(value, str) and _SIGNED.search(value):
        return money(value, info)
    return number(_without_percent(value, info, signed=True), info, signed=True)


def words(value: Any, *, longest: int = 300) -> str:
    """Return one line of text without its outer spaces."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        example = value if isinstance(value, float) else EXAMPLES["name"]
        raise broken("not_text", remedy=f'"{example}"')
    line = value.strip()
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in line):
        raise broken("control_characters", given=ascii(line))
    if len(line) > longest:
        raise broken("text_too_long", length=len(line), remedy=longest)
    return str(line)


def source(value: Any) -> str:
    """Return where a figure comes from: a title, an address, up to 1,000 characters."""
    return words(value, longest=1000)


def listed(value: Any) -> Any:
    """Return a list; text is cut at commas, semicolons, bars and line ends."""
    if isinstance(value, str):
        return [item.strip() for item in re.split(r"[,;|\n]", value) if item.strip()]
    return value


def one_of(value: Any, known: tuple[str, ...]) -> str:
    """Return the id that a word stands for."""
    if not isinstance(value, str):
        raise broken("not_text", remedy=known[0])
    word = word_of(value, known)
    if word is None:
        near = nearest(value, known)
        rule = "unknown_name_near" if near else "unknown_name"
        raise broken(rule, remedy=near, known=", ".join(known))
    return word


def yes_or_no(value: Any) -> bool:
    """Return True or False; text may say yes, no, oui, non, true, false."""
    word = str(value).strip().casefold()
    if isinstance(value, bool | str | int | float) and word in _TRUE + _FALSE:
        return word in _TRUE
    raise broken("not_yes_or_no", remedy="true, false")


def past_day(value: Any, info: ValidationInfo) -> datetime.date:
    """Return a date that has come: today at the latest."""
    found = day(value)
    today = (info.context or {}).get("today") or datetime.date.today()
    if found > today:
        raise broken("date_to_come", remedy=today.isoformat())
    return found


def day(value: Any) -> datetime.date:
    """Return a date; text is written 2026-11-22."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value).strip()[:10])
    except ValueError:
        raise broken("not_a_date", remedy="2026-05-31") from None


def _money(value: Any, info: ValidationInfo, prices: Mapping[str, float]) -> float:
    match = _MONEY.match(value) if isinstance(value, str) else None
    if match is None:
        return number(value, info)
    currency = (info.context or {}).get("currency")
    for sign in filter(None, match.group("before", "after")):
        if currency and not _means(sign, currency):
            price = Decimal(repr(prices[_meant(sign, currency, prices)]))
            # Through decimals, so that 15 at 0.92 is 13.8 and not 13.799999999999999.
            return float(Decimal(repr(number(match["digits"], info))) * price)
    return number(match["digits"], info)


def _meant(sign: str, currency: str, prices: Mapping[str, float]) -> str:
    """The one currency among those with a price that a sign stands for."""
    meant = [code for code in prices if _means(sign, code)]
    if not meant:
        raise broken("currency_mismatch", remedy=currency)
    if len(meant) > 1:
        raise broken("currency_sign", remedy=" / ".join(meant))
    return meant[0]


def _from_text(typed: str, info: ValidationInfo, *, whole: bool) -> float:
    language = (info.context or {}).get("language", "en")
    found = text.readings(typed, language) if len(typed) < 100 else ()
    if whole and len(found) > 1:
        found = tuple(reading for reading in found if reading == int(reading))
    if not found:
        raise broken("not_a_number", remedy=_example(info))
    if len(found) > 1:
        first, second = (f"{reading:.12g}" for reading in found)
        raise broken("number_ambiguous", remedy=f"{first} / {second}", first=first, second=second)
    return found[0]


def _without_percent(value: Any, info: ValidationInfo, *, signed: bool = False) -> Any:
    if not isinstance(value, str) or not value.rstrip().endswith("%"):
        return value
    typed = value.rstrip()[:-1].rstrip()
    # 8 / 100 through decimals, so that "5.5 %" is 0.055 and not 0.055000000000000001
    return float(Decimal(repr(number(typed, info, signed=signed))) / 100)


def _means(sign: str, currency: str) -> bool:
    from babel.numbers import get_currency_symbol

    name = sign.rstrip("s")
    sign = {"euro": "€", "dollar": "$"}.get(name, sign)
    return sign == currency or sign in get_currency_symbol(currency, "en")


def _example(info: ValidationInfo) -> object:
    return EXAMPLES.get(info.field_name or "", 10)
