"""What the rates of exchange of a record change, and which of them are old: accepted, and said."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from toolkit.client import Client
from toolkit.client.typed import foreign
from toolkit.errors import InvalidInput
from toolkit.records.cells import Written, dotted, flat
from toolkit.records.questions import UNITS


def rate_warnings(client: Client, written: Written, today: datetime.date) -> list[InvalidInput]:
    """Return each rate that has grown old, and each amount that a rate has changed.

    Parameters
    ----------
    client : Client
        The record, as read.
    written : Written
        Its answers, as typed.
    today : datetime.date
        A rate of more than twelve months before it is old.
    """
    return [*_old(client, written, today), *_converted(client, written)]


def _old(client: Client, written: Written, today: datetime.date) -> Iterator[InvalidInput]:
    for number, rate in enumerate(client.exchange_rates, start=1):
        if rate.is_old(today):
            name = f"exchange_rates.{number}.date"
            yield InvalidInput(
                "exchange_rate_old",
                name=name,
                given=rate.date.isoformat(),
                where=written.place(name),
            )


def _converted(client: Client, written: Written) -> Iterator[InvalidInput]:
    prices = {rate.currency: rate.price_of_one for rate in client.exchange_rates}
    if not prices:
        return
    for cell in flat(written.answers):
        code = foreign(cell.value, client.currency, prices) if _holds_money(cell.path) else None
        rate = None if code is None else client.exchange_rate(code)
        if rate is None:
            continue
        name = dotted(cell.path)
        yield InvalidInput(
            "amount_converted",
            name=name,
            given=cell.value,
            remedy=_shown(_read(client.as_written(), cell.path)),
            wanted=client.currency,
            foreign=rate.currency,
            price=f"{rate.price_of_one:.6g}",
            date=rate.date.isoformat(),
            where=written.place(name),
        )


def _holds_money(path: tuple[str | int, ...]) -> bool:
    if path[0] == "overrides":
        return path[-1] in ("value", "low", "high")
    return any(UNITS.get(str(part), "").startswith("money") for part in path)


def _read(answers: Any, path: tuple[str | int, ...]) -> Any:
    """What was read of an answer; a range whose ends were typed apart is read whole."""
    for part in path:
        if isinstance(answers, list) and isinstance(part, int):
            answers = answers[part - 1]
        elif isinstance(answers, dict):
            answers = answers[part]
    return answers


def _shown(amount: Any) -> str:
    ends = amount if isinstance(amount, list) else [amount]
    return " – ".join(f"{float(end):.6g}" for end in ends)
