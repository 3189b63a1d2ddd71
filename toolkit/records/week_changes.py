"""What a noted week changes in a client's record: the week's hours, by task and by account."""

from __future__ import annotations

from typing import Any

from toolkit.client import Account, Client
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.week import Line, Week


def week_changes(week: Week, client: Client) -> dict[str, Any]:
    """Return what a week changes in a record, by dotted field, for `toolkit.records.write_copy`.

    Parameters
    ----------
    week : Week
        A filled time sheet.
    client : Client
        The record.

    Returns
    -------
    dict
        Only the answers that change. Hours by account of the record stay while they fit; where
        the sheet has lines of accounts, they alone count and the others become unknown.

    Raises
    ------
    InvalidInputs
        An account that the record does not hold, or that could be two of them.
    """
    changes: dict[str, Any] = {}
    if client.hours_per_week != week.hours:
        changes["hours_per_week"] = _plain(week.hours)
    for task, hours in week.tasks.items():
        if client.hours_by_task.given.get(task) != hours:
            changes[f"hours_by_task.{task}"] = _plain(hours)
    for number, (account, now) in enumerate(_accounts(week, client), start=1):
        if account.hours_per_week != now:
            changes[f"accounts.{number}.hours_per_week"] = None if now is None else _plain(now)
    return changes


def _accounts(week: Week, client: Client) -> list[tuple[Account, float | None]]:
    """Return each account with its hours of the week."""
    before = [account.hours_per_week for account in client.accounts]
    if not week.accounts:
        fits = sum(hours or 0.0 for hours in before) <= week.hours
        return [
            (account, hours if fits else None)
            for account, hours in zip(client.accounts, before, strict=True)
        ]
    now: dict[int, float] = {}
    faults = []
    for line in week.accounts:
        held = _held(line, client.accounts)
        if len(held) == 1 and held[0] not in now:
            now[held[0]] = line.hours
        else:
            faults.append(_which(line, held, client.accounts))
    if faults:
        raise InvalidInputs(faults)
    return [(account, now.get(number)) for number, account in enumerate(client.accounts)]


def _held(line: Line, accounts: tuple[Account, ...]) -> list[int]:
    return [
        number
        for number, account in enumerate(accounts)
        if account.network == line.network and line.kind in (None, account.kind)
    ]


def _which(line: Line, held: list[int], accounts: tuple[Account, ...]) -> InvalidInput:
    place = line.where
    if not held:
        known = ", ".join(_name(account) for account in accounts) or "-"
        return InvalidInput(
            "account_not_held", name=place, given=line.written, known=known, where=place
        )
    if len(held) == 1:
        return InvalidInput("line_twice", name=place, given=line.written, where=place)
    remedy = " / ".join(_name(accounts[number]) for number in held)
    return InvalidInput("account_which", name=place, given=line.written, remedy=remedy, where=place)


def _name(account: Account) -> str:
    return f"{account.network} {account.kind}"


def _plain(hours: float) -> float:
    """Return hours as a person writes them: 6 and not 6.0."""
    return int(hours) if hours == int(hours) else hours
