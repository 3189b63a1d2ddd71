"""Where the hours of a week go: by task and by account, given or estimated, and said which."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.answers.accounts import BY_KIND
from toolkit.answers.inputs import hours_per_week
from toolkit.answers.origins import derived, given
from toolkit.answers.split import Split, split
from toolkit.errors import InvalidInput
from toolkit.model.effort import TASKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.answers.quantity import Quantity
    from toolkit.client import Account, Client
    from toolkit.data import Facts


@dataclass(frozen=True)
class Workload:
    """Hours of a client's ordinary week.

    Attributes
    ----------
    hours_per_week : Quantity
        All networks together, as the client says.
    accounts : tuple of str
        Accounts held that take time, as ``facebook_page`` or ``instagram``; a second one of the
        same kind is ``instagram.2``, bought ads are ``facebook_ads``.
    by_task : tuple of Quantity
        Hours a week of plan, create, publish, reply, monitor and report, in that order; empty
        where nothing says how they divide. They add up to `hours_per_week`.
    by_account : tuple of Quantity
        Hours a week of each account, then of what is done once for all (``common``) unless the
        accounts take the whole week.
    asked : Quantity or None
        Hours that these accounts ask for at this cadence, whatever the client gives them.
    saved_by_reuse : Quantity or None
        Hours that posts carried from one account to the next save, of those asked.
    tasks_are_estimated : bool
        Whether `by_task` is our estimate.
    shares : Split or None
        The estimate, and what it rests on; None without an account.
    """

    hours_per_week: Quantity
    accounts: tuple[str, ...]
    by_task: tuple[Quantity, ...]
    by_account: tuple[Quantity, ...]
    asked: Quantity | None
    saved_by_reuse: Quantity | None
    tasks_are_estimated: bool
    shares: Split | None

    @cached_property
    def cells(self) -> tuple[tuple[Quantity, ...], ...] | None:
        """Hours a week, a row a task and a column an account, then ``common``.

        None once the client has said what its accounts take: nobody has said which tasks are in
        it. A task that the client has counted is divided between accounts as we estimate.
        """
        if self.shares is None or any(part.grade == "yours" for part in self.by_account):
            return None
        if self.tasks_are_estimated:
            return tuple(
                tuple(_part(share, self.hours_per_week) for share in row)
                for row in self.shares.cells
            )
        return _rows(self.by_task, self.shares)


def workload(client: Client, facts: Facts) -> Workload:
    """Return where the hours of a client's week go.

    Parameters
    ----------
    client : Client
        Its hours by task and by account where it knows them.
    facts : Facts
        Our stated ranges for the rest, with the client's overrides in front.

    Returns
    -------
    Workload
        What the client gives is graded ``yours``; the rest is an estimate, graded as the weakest
        range it rests on.

    Raises
    ------
    InvalidInput
        An account that publishes and takes no hour (rule ``account_without_hours``).

    Notes
    -----
    The shares of the week are those that `toolkit.model.effort.hours_by_task` gives for the
    cadence of the accounts, over draws of our ranges; the client's hours are then divided by them.
    """
    for account in client.accounts:
        refuse_free(account)
    week = hours_per_week(client)
    held = _named(client)
    if not held:
        tasks = _tasks(client, week, None)
        return Workload(week, (), tasks, (), None, None, False, None)
    posting = tuple((name, account.posts_per_week) for name, account in held.items())
    shares = split(posting, facts)
    tasks = _tasks(client, week, shares)
    return Workload(
        hours_per_week=week,
        accounts=tuple(held),
        by_task=tasks,
        by_account=_accounts(client, held, tasks, shares, week),
        asked=shares.asked,
        saved_by_reuse=shares.saved,
        tasks_are_estimated=not client.hours_by_task.given,
        shares=shares,
    )


def week_of(tasks: Mapping[str, float], *, accounts: int) -> float:
    """Return the hours of a week given task by task.

    Parameters
    ----------
    tasks : mapping of str to float
        Hours a week of each task.
    accounts : int
        Accounts held.

    Raises
    ------
    InvalidInput
        No hour at all: accounts that take no time are not free, they are abandoned or somebody's
        hours are forgotten (rule ``week_without_hours``).

    Examples
    --------
    >>> week_of({"create": 2.5, "reply": 1}, accounts=2)
    3.5
    """
    hours = sum(tasks.values())
    if hours <= 0:
        raise InvalidInput("week_without_hours", name="hours_per_week", given=accounts)
    return round(hours, 9)


def refuse_free(account: Account) -> None:
    """Raise where an account publishes, or may, and takes no hour.

    Parameters
    ----------
    account : Account
        One of the client's; an account on which nothing is posted may rest.

    Raises
    ------
    InvalidInput
        Rule ``account_without_hours``.
    """
    if account.hours_per_week == 0 and account.posts_per_week != 0:
        raise InvalidInput("account_without_hours", name=account.network, given=0)


def _named(client: Client) -> dict[str, Account]:
    """The accounts that take time, by a name of their own."""
    held: dict[str, Account] = {}
    for account in client.accounts:
        if account.hours_per_week == 0:
            continue
        name = f"{account.network}_{account.kind}"
        if account.kind != "ads" and account.network not in BY_KIND:
            name = account.network
        alike = sum(other.partition(".")[0] == name for other in held)
        held[f"{name}.{alike + 1}" if alike else name] = account
    return held


def _tasks(client: Client, week: Quantity, shares: Split | None) -> tuple[Quantity, ...]:
    """Hours by task: the client's, brought to the week's where rounding parts them, else shares."""
    own = client.hours_by_task.given
    if own:
        times = week.value / sum(own.values())
        return tuple(given(task, own.get(task, 0.0) * times, unit="hours") for task in TASKS)
    if shares is None:
        return ()
    return tuple(_part(share, week) for share in shares.tasks)


def _rows(tasks: tuple[Quantity, ...], shares: Split) -> tuple[tuple[Quantity, ...], ...]:
    """Hours of each task on each account, from the hours of the task."""
    return tuple(
        tuple(_part(share, task) for share in row)
        for task, row in zip(tasks, shares.within, strict=True)
    )


def _accounts(
    client: Client,
    held: Mapping[str, Account],
    tasks: tuple[Quantity, ...],
    shares: Split,
    week: Quantity,
) -> tuple[Quantity, ...]:
    """Hours by account: the client's where it says, what is left of the week for the others."""
    own = {n: a.hours_per_week for n, a in held.items() if a.hours_per_week is not None}
    if not own and client.hours_by_task.given:
        columns = zip(*_rows(tasks, shares), strict=True)
        return tuple(
            derived(column[0].name, lambda *hours: sum(hours), *column, unit="hours")
            for column in columns
        )
    left = given("hours_left", max(week.value - sum(own.values()), 0.0), unit="hours")
    rest = [share for share in shares.columns if share.name not in own]
    whole = sum(share.value for share in rest)
    others = {
        share.name: derived(
            share.name, lambda part, hours: part / whole * hours, share, left, unit="hours"
        )
        for share in rest
        if left.value > 0
    }
    stated = {name: given(name, hours, unit="hours") for name, hours in own.items()}
    names = (share.name for share in shares.columns)
    return tuple(quantity for name in names if (quantity := (stated | others).get(name)))


def _part(share: Quantity, hours: Quantity) -> Quantity:
    return derived(share.name, lambda s, h: s * h, share, hours, unit="hours")
