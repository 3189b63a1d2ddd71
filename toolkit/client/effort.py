"""Where the hours go today, and what is spent before the first month."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from toolkit.client.faults import Broken, broken
from toolkit.client.named import Named
from toolkit.client.quantities import Amount, Money

if TYPE_CHECKING:
    from toolkit.client.account import Account

# Six tasks rounded to the nearest quarter of an hour may miss their sum by one.
HOURS_TOLERANCE = 0.25


class HoursByTask(Named):
    """Hours a week by task; when any is given, all that are given add up to the week's hours.

    Parameters
    ----------
    plan, create, publish, reply, monitor, report : float, optional
        Hours in an ordinary week; beside others, what is left out takes none.
    """

    plan: Amount = None
    create: Amount = None
    publish: Amount = None
    reply: Amount = None
    monitor: Amount = None
    report: Amount = None


class OneOff(Named):
    """What is spent once, before the first month.

    Parameters
    ----------
    setup_hours, training_hours : float, optional
        Hours, at the cost of any other hour.
    training_fees, recruiting_fees, equipment : float, optional
        Money, in the record's currency.
    """

    setup_hours: Amount = None
    training_hours: Amount = None
    training_fees: Money = None
    recruiting_fees: Money = None
    equipment: Money = None


def hours_that_differ(
    week: float, tasks: HoursByTask, accounts: Sequence[Account]
) -> Iterable[Broken]:
    """Yield hours by task that miss the week's, and hours by account that exceed them."""
    by_task = round(sum(tasks.values()), 6)
    if len(tasks) and _apart(by_task, week):
        yield Broken("hours_by_task", broken("tasks_not_hours", remedy=f"{week:g}"), f"{by_task:g}")
    by_account = round(sum(account.hours_per_week or 0.0 for account in accounts), 6)
    if by_account > week and _apart(by_account, week):
        over = broken("accounts_over_hours", remedy=f"{week:g}")
        yield Broken("accounts", over, f"{by_account:g}")


def _apart(hours: float, week: float) -> bool:
    return round(abs(hours - week), 6) > HOURS_TOLERANCE
