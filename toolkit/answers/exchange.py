"""A price in another currency, brought to the client's: only at the rate that the client gives."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.answers.origins import derived
from toolkit.answers.quantity import Quantity
from toolkit.model import roi
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.client import Client, ExchangeRate


def currency_of(unit: str, money: str) -> str:
    """Return the currency of a price; the client's own figures are in the client's.

    Parameters
    ----------
    unit : str
        Unit of the fact: ``USD``, ``EUR per day``, ``money``.
    money : str
        The client's currency.

    Examples
    --------
    >>> currency_of("USD per day", "EUR"), currency_of("money per day", "EUR")
    ('USD', 'EUR')
    """
    code = unit.partition(" ")[0]
    return code if len(code) == 3 and code.isupper() else money


def in_money_of(client: Client, price: Quantity) -> Quantity:
    """Return a price in the client's currency.

    Parameters
    ----------
    client : Client
        Its currency and its ``exchange_rates``.
    price : Quantity
        In the currency of its unit.

    Returns
    -------
    Quantity
        The price itself where it is in the client's currency; else price x price of one, no
        firmer than the price, no younger than the rate, with the rate beside it (``exchange``).

    Raises
    ------
    InvalidInput
        Another currency, and no rate of the client's for it (rule ``exchange_rate_needed``).

    Notes
    -----
    The rate of one day for a price of another ignores what both currencies lost meanwhile.
    """
    currency, money = currency_of(price.unit, client.currency), client.currency
    held = client.exchange_rate(currency)
    if currency == money or held is None:
        # The same currency as it stands; another one without a rate is refused.
        roi.in_currency(1, currency=currency, wanted=money, name=price.name)
        return price.renamed(price.name, unit=money)
    converted = derived(
        price.name,
        lambda amount, one: float(
            roi.in_currency(
                amount, currency=currency, wanted=money, exchange_rate=one, name=price.name
            )
        ),
        price,
        rate(held, money),
        unit=money,
    )
    return replace(converted, note=price.note, exchange=held)


def rates(client: Client) -> tuple[Quantity, ...]:
    """Return every exchange rate that the client gives, for the register of assumptions."""
    return tuple(rate(held, client.currency) for held in client.exchange_rates)


def rate(held: ExchangeRate, money: str) -> Quantity:
    """Return the price of one unit of another currency: the client's own, with its date."""
    return Quantity(
        name="exchange_rate",
        range=Range(held.price_of_one, held.price_of_one, "log"),
        unit=money,
        grade="yours",
        source="client",
        date=held.date,
        exchange=held,
    )
