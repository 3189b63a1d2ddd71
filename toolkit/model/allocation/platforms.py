"""The table of platforms among which hours are shared, checked."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import InvalidInput
from toolkit.model.allocation.activity import saturating
from toolkit.model.quantity import Numbers, amount, positive

if TYPE_CHECKING:
    import pandas as pd

Check = Callable[[ArrayLike, str], Numbers]

# Column: what makes a value acceptable.
COLUMNS: dict[str, Check] = {
    "scale": amount,
    "hours_constant": positive,
    "minimum_hours": amount,
    "setup_cost": amount,
}
_ROUNDING = 1e-9  # hours: 2 h reached by adding up quarters is 2 h


@dataclass(frozen=True, eq=False)
class Platforms:
    """Platforms, a row each, in the order given.

    Attributes
    ----------
    names : tuple
        What each is called; numbers from 0 if nobody said.
    scale : ndarray of float, shape (platforms,)
        What it would bring with all the time in the world, money a week.
    hours_constant : ndarray of float, shape (platforms,)
        Hours a week that bring the first 63 % of it.
    minimum_hours : ndarray of float, shape (platforms,)
        Hours a week below which it brings nothing.
    setup_cost : ndarray of float, shape (platforms,)
        Money a week, charged if the platform is used at all.
    hours_now : ndarray of float, shape (platforms,), or None
        Today's plan, hours a week; None if it is not known.
    held : ndarray of bool, shape (platforms,)
        Whether the account exists already.
    """

    names: tuple[Hashable, ...]
    scale: Numbers
    hours_constant: Numbers
    minimum_hours: Numbers
    setup_cost: Numbers
    hours_now: Numbers | None
    held: NDArray[np.bool_]

    def fed(self, hours: Numbers) -> NDArray[np.bool_]:
        """Whether each platform gets some hours, and at least its minimum.

        Parameters
        ----------
        hours : ndarray of float, shape (..., platforms)
            Hours a week on each.

        Returns
        -------
        ndarray of bool
            Same shape.
        """
        return (hours > 0) & (hours >= self.minimum_hours - _ROUNDING)

    def value(self, hours: Numbers) -> Numbers:
        """Money a week that each platform brings, net of set-up.

        Parameters
        ----------
        hours : ndarray of float, shape (..., platforms)
            Hours a week on each.

        Returns
        -------
        ndarray of float
            Same shape. 0 where a platform is not fed: no return, and no set-up either.
        """
        brought = saturating(hours, self.scale, self.hours_constant)
        return np.where(self.fed(hours), brought - self.setup_cost, 0.0)


def read_platforms(platforms: pd.DataFrame | Mapping[str, ArrayLike]) -> Platforms:
    """Return the table of platforms, or refuse it.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        A row is one platform. Columns ``scale`` (money a week), ``hours_constant`` (hours a week,
        more than 0), ``minimum_hours`` (hours a week), ``setup_cost`` (money a week); a single
        number holds for every row. Optional columns: ``name`` (else the index, else numbers),
        ``hours_now`` (hours a week, today), ``held`` (whether the account exists). Others are
        left aside.

    Returns
    -------
    Platforms
        Without ``held``, the accounts that get hours today are held; without ``hours_now``
        either, all are.

    Raises
    ------
    InvalidInput
        ``column_missing``, ``rows_none``, ``rows_differ``, ``plain_list``, ``not_yes_or_no``
        (held); ``finite``, ``not_negative`` and ``positive``, which name the column and the
        platform.

    Examples
    --------
    >>> table = {"scale": [100, 50], "hours_constant": 2, "minimum_hours": 1, "setup_cost": 0}
    >>> read_platforms(table).hours_constant.tolist()
    [2.0, 2.0]
    """
    check_columns(platforms, COLUMNS)
    sizes = [np.size(platforms[name]) for name in COLUMNS]
    if min(sizes) == 0:
        raise InvalidInput("rows_none", name="platforms", given=0)
    rows = max(sizes)
    names = _names(platforms, rows)
    checked = {name: column(platforms, name, check, names) for name, check in COLUMNS.items()}
    now = column(platforms, "hours_now", amount, names) if _has(platforms, "hours_now") else None
    held = _held(platforms, rows) if _has(platforms, "held") else None
    if held is None:
        held = np.ones(rows, dtype=bool) if now is None else now > 0
    return Platforms(names=names, hours_now=now, held=held, **checked)


def check_columns(platforms: object, needed: Iterable[str]) -> None:
    """Refuse a table without some column.

    Parameters
    ----------
    platforms : object
        What was given for the table.
    needed : iterable of str
        Columns that it must have.

    Raises
    ------
    InvalidInput
        Rule ``column_missing``, for the first that is.

    Examples
    --------
    >>> check_columns({"scale": 1}, ["scale", "setup_cost"])
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: The column setup_cost is missing. The table has: scale. It ...
    """
    needed = list(needed)
    for name in needed:
        if not _has(platforms, name):
            had = ", ".join(map(str, getattr(platforms, "keys", list)())) or "-"
            raise InvalidInput("column_missing", name=name, given=had, remedy=", ".join(needed))


def column(
    platforms: pd.DataFrame | Mapping[str, ArrayLike],
    name: str,
    check: Check,
    names: tuple[Hashable, ...],
) -> Numbers:
    """Return one column of the table as numbers, one for each platform.

    Parameters
    ----------
    platforms : DataFrame or mapping of str to array_like
        The table.
    name : str
        The column.
    check : callable
        What makes its values acceptable, such as `toolkit.model.quantity.amount`.
    names : tuple
        The platforms, for the message.

    Returns
    -------
    ndarray of float, shape (platforms,)
        The column; a single number is repeated.

    Raises
    ------
    InvalidInput
        ``rows_differ``, ``plain_list``, and what ``check`` refuses, with the platform's name.

    Examples
    --------
    >>> column({"scale": [3, -1]}, "scale", amount, ("blog", "forum"))
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: forum: scale cannot be negative; got -1.
    """
    given = np.asarray(platforms[name])
    if given.ndim > 1:
        raise InvalidInput("plain_list", name=name, given=given.tolist())
    if given.ndim == 1 and len(given) != len(names):
        raise InvalidInput("rows_differ", name=name, given=len(given), remedy=len(names))
    try:
        numbers = check(given, name)
    except InvalidInput:
        for value, platform in zip(given.tolist() if given.ndim else [], names, strict=True):
            try:
                check(value, name)
            except InvalidInput as fault:
                fault.where = str(platform)
                raise fault from None
        raise
    return np.array(np.broadcast_to(numbers, len(names)))


def _has(platforms: Any, name: str) -> bool:
    return hasattr(platforms, "keys") and name in platforms


def _names(platforms: Any, rows: int) -> tuple[Hashable, ...]:
    if _has(platforms, "name"):
        names = np.asarray(platforms["name"], dtype=object)
        if names.shape != (rows,):
            raise InvalidInput("rows_differ", name="name", given=names.size, remedy=rows)
        return tuple(names.tolist())
    index = getattr(platforms, "index", None)
    return tuple(range(rows)) if index is None else tuple(index.tolist())


def _held(platforms: Any, rows: int) -> NDArray[np.bool_]:
    given = np.asarray(platforms["held"])
    if given.dtype != np.bool_:
        raise InvalidInput("not_yes_or_no", name="held", given=given.tolist(), remedy="True, False")
    if given.ndim == 1 and len(given) != rows:
        raise InvalidInput("rows_differ", name="held", given=len(given), remedy=rows)
    return np.array(np.broadcast_to(given, rows))
