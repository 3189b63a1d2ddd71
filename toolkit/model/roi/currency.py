"""Money of one currency in another: only at a rate that somebody gave."""

from __future__ import annotations

from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, finite, positive


def in_currency(
    money: ArrayLike,
    *,
    currency: str,
    wanted: str,
    exchange_rate: ArrayLike | None = None,
    name: str = "amount",
) -> Numbers:
    """Money in the wanted currency.

    Parameters
    ----------
    money : array_like of float
        In ``currency``; below 0 for money out.
    currency, wanted : str
        Three-letter codes (ISO 4217).
    exchange_rate : array_like of float, optional
        Units of the wanted currency for one unit of the other, more than 0. Not needed where
        both are the same, and then refused unless it is 1.
    name : str, optional
        What the money is, for the message.

    Returns
    -------
    ndarray of float
        Money in the wanted currency.

    Raises
    ------
    InvalidInput
        Two currencies and no rate (rule ``exchange_rate_needed``); one currency and a rate that
        is not 1 (rule ``exchange_rate_useless``); a rate of 0 or less.

    Notes
    -----
    money x exchange_rate. A rate of today for a price of last year ignores what both currencies
    lost meanwhile. No rate is known here: a benchmark in another currency waits for the client's.

    Examples
    --------
    >>> float(in_currency(10, currency="USD", wanted="EUR", exchange_rate=0.5))
    5.0
    >>> in_currency(10, currency="USD", wanted="EUR", name="cost_per_click")
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: cost_per_click is in USD, and EUR is wanted: give the exchange ...
    """
    numbers = finite(money, name)
    if exchange_rate is None:
        if currency != wanted:
            raise InvalidInput("exchange_rate_needed", name=name, given=currency, remedy=wanted)
        return numbers
    rate = positive(exchange_rate, "exchange_rate")
    if currency == wanted and (rate != 1).any():
        raise InvalidInput(
            "exchange_rate_useless", name=name, given=float(rate.max()), remedy=wanted
        )
    return numbers * rate
