"""Where the hours of a week go: tasks by accounts, at a given cadence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, share

if TYPE_CHECKING:
    import pandas as pd

PER_POST = ("create", "publish")
PER_ACCOUNT = ("reply", "monitor")
COMMON = ("plan", "report")
TASKS = ("plan", *PER_POST, *PER_ACCOUNT, "report")
# Column of the tasks that are done once for all accounts.
EVERY = "common"

Tasks = Mapping[str, ArrayLike | Mapping[str, ArrayLike]]
Cadence = Mapping[str, ArrayLike]


def weekly_hours(tasks: Tasks, posts_per_week: Cadence, *, reuse_share: ArrayLike) -> pd.DataFrame:
    """Hours a week by task and account.

    Parameters
    ----------
    tasks : mapping of str to number, or to a mapping from account to number
        All six, each in hours or in minutes: ``create_hours`` or ``create_minutes`` and likewise
        ``publish`` (for one post); ``reply``, ``monitor`` (a week, on one account); ``plan``,
        ``report`` (a week, once for all accounts). A number for every account, or one for each.
    posts_per_week : mapping of str to number
        Posts of each account kept, 0 or more. An account given up is left out.
    reuse_share : float
        Share of a post's creation that need not be done again on each further account, 0-1:
        0 is made anew everywhere, 1 is copied as it is.

    Returns
    -------
    DataFrame
        A row is a task (``plan``, ``create``, ``publish``, ``reply``, ``monitor``, ``report``), a
        column an account, the last column ``common``. Hours a week; the sum of all cells is the
        week. No margins, so nothing is counted twice.

    Raises
    ------
    InvalidInput
        A task that is missing, unknown or given in both units; a negative number; a share outside
        0-1; an account kept without any hour (rule ``account_without_hours``); draws instead of
        numbers (rule ``draws_in_table``: take `hours_by_task`).

    Notes
    -----
    n accounts that carry the same posts cost create x (1 + (n - 1)(1 - reuse_share)). With unequal
    cadences, the posts of an account are those already made for the others, as far as they go; the
    original is made where creation takes longest. Accounts that never share a post need more
    hours than that: give them apart, with a reuse share of 0.

    Examples
    --------
    >>> hours = {"plan_hours": 0.5, "create_hours": 2, "publish_minutes": 15,
    ...          "reply_hours": 1, "monitor_minutes": 30, "report_hours": 0.5}
    >>> table = weekly_hours(hours, {"facebook": 1, "instagram": 1}, reuse_share=0.75)
    >>> table.loc["create"].tolist(), float(table.to_numpy().sum())
    ([2.0, 0.5, 0.0], 7.0)
    """
    import pandas as pd

    hours = hours_by_task(tasks, posts_per_week, reuse_share=reuse_share)
    if hours.ndim != 2:
        raise InvalidInput(
            "draws_in_table", name="tasks", given=hours.shape[0], remedy="hours_by_task"
        )
    return pd.DataFrame(hours, index=list(TASKS), columns=[*posts_per_week, EVERY])


def hours_by_task(tasks: Tasks, posts_per_week: Cadence, *, reuse_share: ArrayLike) -> Numbers:
    """Hours a week by task and account, for draws and sweeps.

    Parameters
    ----------
    tasks, posts_per_week, reuse_share
        As for `weekly_hours`; every number may be an array, all broadcast.

    Returns
    -------
    ndarray of float, shape (..., tasks, accounts + 1)
        Tasks in the order of `TASKS`, accounts in the order of ``posts_per_week``, then the tasks
        common to all. ``.sum(axis=(-2, -1))`` is the week.

    Raises
    ------
    InvalidInput
        As `weekly_hours`.

    Notes
    -----
    Those of `weekly_hours`.

    Examples
    --------
    >>> hours = {f"{task}_hours": 1 for task in TASKS}
    >>> week = hours_by_task(hours, {"facebook": [0, 1, 3]}, reuse_share=0)
    >>> week.sum(axis=(-2, -1)).tolist()
    [4.0, 6.0, 10.0]
    """
    if not posts_per_week:
        raise InvalidInput("required", name="posts_per_week", remedy={"facebook": 2})
    accounts = list(posts_per_week)
    if EVERY in accounts:  # the name of the column of what is common to all
        known = ", ".join(account for account in accounts if account != EVERY)
        raise InvalidInput("unknown_name", name="account", given=EVERY, known=known)
    posts = _stacked([amount(posts_per_week[a], f"posts_per_week.{a}") for a in accounts])
    reuse = share(reuse_share, "reuse_share")[..., np.newaxis]
    given = _in_hours(tasks, accounts)
    own = {
        "create": _created(given["create"], posts, reuse),
        "publish": given["publish"] * posts,
        **{task: given[task] for task in PER_ACCOUNT},
    }
    parts = own | {task: given[task] for task in COMMON}
    lead = np.broadcast_shapes(*(part.shape[:-1] for part in parts.values()))
    hours = np.zeros((*lead, len(TASKS), len(accounts) + 1))
    for place, task in enumerate(TASKS):
        columns = slice(None, -1) if task in own else slice(-1, None)
        hours[..., place, columns] = parts[task]
    _refuse_idle(hours[..., :-1].sum(axis=-2), accounts)
    return hours


def _created(hours: Numbers, posts: Numbers, reuse: Numbers) -> Numbers:
    """Hours of creation of each account: new posts in full, the others for what is not reused."""
    hours, posts = np.broadcast_arrays(hours, posts)
    order = np.argsort(-hours, axis=-1, kind="stable")
    ranked = np.take_along_axis(posts, order, axis=-1)
    made = np.maximum.accumulate(ranked, axis=-1)
    before = np.concatenate([np.zeros_like(made[..., :1]), made[..., :-1]], axis=-1)
    new = np.empty_like(posts)
    np.put_along_axis(new, order, made - before, axis=-1)
    return hours * (new + (posts - new) * (1 - reuse))


def _in_hours(tasks: Tasks, accounts: list[str]) -> dict[str, Numbers]:
    """Check the names and the units; hours, with the accounts on the last axis."""
    known = [f"{task}_{unit}" for task in TASKS for unit in ("hours", "minutes")]
    for name in tasks:
        if name not in known:
            raise InvalidInput("unknown_name", name="task", given=name, known=", ".join(known))
    hours = {}
    for task in TASKS:
        units = {f"{task}_hours": 1.0, f"{task}_minutes": 1 / 60}
        found = [name for name in units if name in tasks]
        if not found:
            raise InvalidInput("required", name=f"{task}_hours", remedy=0.5)
        if len(found) == 2:
            raise InvalidInput("two_chains", name="task", given=", ".join(found))
        value = tasks[found[0]]
        if isinstance(value, Mapping) and task not in COMMON:
            each = _by_account(value, found[0], accounts)
        else:
            each = amount(value, found[0])[..., np.newaxis]  # type: ignore[arg-type]  # or refused
        hours[task] = each * units[found[0]]
    return hours


def _by_account(value: Mapping[str, ArrayLike], name: str, accounts: list[str]) -> Numbers:
    for account in value:
        if account not in accounts:
            raise InvalidInput("unknown_name", name=name, given=account, known=", ".join(accounts))
    for account in accounts:
        if account not in value:
            raise InvalidInput("required", name=f"{name}.{account}", remedy=0.5)
    return _stacked([amount(value[account], f"{name}.{account}") for account in accounts])


def _stacked(columns: list[Numbers]) -> Numbers:
    return np.stack(np.broadcast_arrays(*columns), axis=-1)


def _refuse_idle(hours: Numbers, accounts: list[str]) -> None:
    idle = (hours <= 0).reshape(-1, len(accounts)).any(axis=0)
    if idle.any():
        name = accounts[int(np.argmax(idle))]
        raise InvalidInput("account_without_hours", name=name, given=0)
