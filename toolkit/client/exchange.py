"""What one unit of another currency costs, in the client's: only where the client says so."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any

from pydantic import (
    BeforeValidator,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
)

from toolkit.client import places, typed
from toolkit.client.faults import Broken, Record, broken
from toolkit.client.quantities import PastDay, Source

_NUMBER = {"type": ["number", "string"]}


def _other(value: Any, info: ValidationInfo) -> str:
    """Return the code of a currency that is not the record's own."""
    code = places.currency(value)
    if code == (info.context or {}).get("currency"):
        raise broken("exchange_rate_own", remedy=code)
    return code


class ExchangeRate(Record):
    """The price of one unit of another currency, shown as "yours" with its date.

    Parameters
    ----------
    currency : str
        ISO 4217 code of the other currency.
    price_of_one : float
        Units of the record's currency for one unit of the other, from `typed.CHEAPEST` to
        `typed.DEAREST`: 0.92 where one USD costs 0.92 EUR.
    source : str
        Where it was read.
    date : datetime.date
        Day it held, today at the latest.

    Examples
    --------
    >>> bank = {"source": "our bank", "date": "2026-11-20"}
    >>> dollar = ExchangeRate(currency="USD", price_of_one=0.92, **bank)
    >>> dollar.is_old(datetime.date(2027, 11, 20)), dollar.is_old(datetime.date(2027, 11, 21))
    (False, True)
    """

    currency: Annotated[
        str,
        BeforeValidator(_other),
        WithJsonSchema({"type": "string", "pattern": "^[A-Za-z]{3}$"}),
    ]
    price_of_one: Annotated[
        float,
        BeforeValidator(typed.price_of_one),
        WithJsonSchema(_NUMBER | {"minimum": typed.CHEAPEST, "maximum": typed.DEAREST}),
    ]
    source: Source
    date: PastDay

    def is_old(self, today: datetime.date) -> bool:
        """Return whether it held more than twelve months ago."""
        held = (self.date.year + 1, self.date.month, self.date.day)
        return (today.year, today.month, today.day) > held


def prices_typed(given: Any, context: Mapping[str, Any]) -> dict[str, float]:
    """Return the price of one unit of each currency whose rate can be read, by code.

    Amounts typed in these currencies are brought to the record's. What cannot be read is left
    out here: it is refused where it stands.

    Parameters
    ----------
    given : object
        The answer to ``exchange_rates``, as typed.
    context : mapping
        ``language`` and ``currency`` of the record, and the day, ``today``, where it is given.
    """
    prices: dict[str, float] = {}
    for one in given if isinstance(given, Sequence) and not isinstance(given, str) else ():
        try:
            rate = _RATE.validate_python(one, context=dict(context))
        except ValidationError:
            continue
        prices.setdefault(rate.currency, rate.price_of_one)
    return prices


def given_twice(rates: Iterable[ExchangeRate]) -> Iterable[Broken]:
    """Yield each currency that has two prices: which one holds is not for us to say."""
    seen: set[str] = set()
    for rate in rates:
        if rate.currency in seen:
            twice = broken("exchange_rate_twice", remedy=rate.currency)
            yield Broken("exchange_rates", twice, rate.currency)
        seen.add(rate.currency)


_RATE: TypeAdapter[ExchangeRate] = TypeAdapter(ExchangeRate)
