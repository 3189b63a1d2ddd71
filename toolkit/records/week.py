"""A week as it was noted: hours by task and by account, read from a filled time sheet."""

from __future__ import annotations

import csv
import datetime
import functools
import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from toolkit import text
from toolkit.client import KINDS, PLATFORMS, TASKS, shown
from toolkit.client.names import word_of
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.files import bytes_of, text_of
from toolkit.records.workbook import Unsaved, first_sheet
from toolkit.text import Locale

DAYS: Final = 7
HOURS_IN_A_DAY: Final = 24
SUFFIXES: Final = (".xlsx", ".csv")
_SEPARATORS: Final = ";,\t"


class Noted(NamedTuple):
    """One cell: what it holds, and where it stands."""

    value: Any
    where: str


class Line(NamedTuple):
    """Hours of a week on one account: whose line it is, and where it stands."""

    network: str
    kind: str | None
    hours: float
    written: str
    where: str


class Week(NamedTuple):
    """The totals of a week.

    Attributes
    ----------
    tasks : dict of str to float
        Hours by task, all six; a line left blank is none.
    accounts : tuple of Line
        Hours by account, for the lines that hold some.
    """

    tasks: dict[str, float]
    accounts: tuple[Line, ...]

    @property
    def hours(self) -> float:
        """Hours of the week, all tasks together."""
        return round(sum(self.tasks.values()), 6)


def days(locale: Locale) -> tuple[str, ...]:
    """Return the names of the seven days, Monday first.

    Examples
    --------
    >>> days("fr_FR")[0], days("en_US")[6]
    ('lundi', 'Sunday')
    """
    from babel.dates import get_day_names

    names = get_day_names("wide", "stand-alone", locale)
    return tuple(str(names[number]) for number in range(DAYS))


def read_week(path: str | os.PathLike[str], locale: Locale) -> Week:
    """Return the totals of a filled time sheet.

    The sheet is known by its line of seven days; tasks and days may be in either language, in
    any order, and what stands above, below or beside them is left alone.

    Parameters
    ----------
    path : str or path
        The workbook of `toolkit.records.time_sheet`, or a CSV of the same columns.
    locale : Locale
        How numbers are typed, and in which language faults name the cells.

    Returns
    -------
    Week
        Totals, summed from the cells and not from the sheet's own formulas.

    Raises
    ------
    InvalidInputs
        Every fault at once, each with its cell.
    """
    try:
        rows = _rows(Path(path))
        head, columns = _header(rows, str(path))
    except InvalidInput as fault:
        raise InvalidInputs([fault]) from None
    sheet = _Sheet(str(path), locale, columns)
    for row in rows[head + 1 :]:
        sheet.take(row)
    return sheet.week()


class _Sheet:
    """The lines under the seven days, taken one by one; every fault is kept."""

    def __init__(self, file: str, locale: Locale, columns: list[int]) -> None:
        self.file, self.locale, self.columns = file, locale, columns
        self.tasks: dict[str, list[float]] = {}
        self.accounts: dict[tuple[str, str | None], Line] = {}
        self.faults: list[InvalidInput] = []

    def take(self, row: list[Noted]) -> None:
        cells = [row[place] for place in self.columns if place < len(row)]
        written = next(
            (str(cell.value).strip() for cell in row[: self.columns[0]] if _holds(cell)), ""
        )
        if written.casefold() in _totals() or not any(_holds(cell) for cell in cells):
            return
        if all(str(cell.value).strip().casefold() in _day_names() for cell in cells):
            return
        where = row[0].where
        task, account = _task(written), _account(written)
        if task is None and account is None:
            known = ", ".join([*(text.say(f"workload.task_{name}", self.locale) for name in TASKS)])
            known = f"{known}; facebook, instagram, linkedin profile…"
            self._refuse("line_unknown", where, where, given=shown(written), known=known)
        elif task in self.tasks or account in self.accounts:
            self._refuse("line_twice", where, where, given=shown(written))
        else:
            hours = [self._hours(cell, written, day) for day, cell in enumerate(cells)]
            if task is not None:
                self.tasks[task] = hours
            elif account is not None:
                total = round(sum(hours), 6)
                self.accounts[account] = Line(*account, total, written, where)

    def week(self) -> Week:
        """Return the totals, or raise every fault."""
        for day, name in enumerate(days(self.locale)):
            total = round(sum(hours[day] for hours in self.tasks.values()), 6)
            if total > HOURS_IN_A_DAY and not self.faults:
                line = text.say("time_sheet.line_total", self.locale, day=name)
                self._refuse("day_too_long", line, self.file, given=total, remedy=HOURS_IN_A_DAY)
        tasks = {task: round(sum(self.tasks.get(task, ())), 6) for task in TASKS}
        if not sum(tasks.values()) and not self.faults:
            self._refuse("week_empty", self.file, None, remedy=1.5)
        if self.faults:
            raise InvalidInputs(self.faults)
        return Week(tasks, tuple(self.accounts.values()))

    def _hours(self, cell: Noted, written: str, day: int) -> float:
        name = text.say("time_sheet.cell", self.locale, line=written, day=days(self.locale)[day])
        value = cell.value
        if isinstance(value, Unsaved):
            remedy = cell.where.rpartition("!")[2]
            self._refuse("formula_without_value", name, cell.where, given=str(value), remedy=remedy)
        elif isinstance(value, datetime.time | datetime.timedelta | datetime.datetime):
            self._refuse(
                "time_not_hours", name, cell.where, given=str(value), remedy=_in_hours(value)
            )
        elif _holds(cell):
            return self._number(value, name, cell.where)
        return 0.0

    def _number(self, value: Any, name: str, where: str) -> float:
        numeric = isinstance(value, int | float) and not isinstance(value, bool)
        typed = text.readings(str(value)[:100], self.locale[:2]) if isinstance(value, str) else ()
        readings = (float(value),) if numeric else typed
        if len(readings) != 1:
            # An hour and a half has one reading in each language: 1,5 and 1.5 both mean it.
            self._refuse("not_a_number", name, where, given=shown(str(value)), remedy="1.5")
        elif readings[0] < 0:
            self._refuse("not_negative", name, where, given=readings[0], remedy=-readings[0])
        elif not readings[0] <= HOURS_IN_A_DAY:
            self._refuse("day_too_long", name, where, given=readings[0], remedy=HOURS_IN_A_DAY)
        else:
            return readings[0]
        return 0.0

    def _refuse(self, rule: str, name: str, where: str | None, **details: Any) -> None:
        self.faults.append(InvalidInput(rule, name=name, where=where, **details))


def _rows(path: Path) -> list[list[Noted]]:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        given, remedy = suffix or path.name, ", ".join(SUFFIXES)
        raise InvalidInput("suffix_unknown", name=str(path), given=given, remedy=remedy)
    if not path.exists():
        raise InvalidInput("file_missing", name="file", given=str(path))
    if suffix == ".xlsx":
        sheet = first_sheet(bytes_of(path), path, unsaved=True)
        return [
            [Noted(value, f"{path}!{address}") for address, value in cells] for _, cells in sheet
        ]
    content, _ = text_of(path)
    lines = content.splitlines()
    first = next((line for line in lines if _names_days(_cut(line, _separator(line)))), "")
    return [
        [Noted(value, f"{path}:{number}") for value in _cut(line, _separator(first))]
        for number, line in enumerate(lines, start=1)
    ]


def _separator(line: str) -> str:
    return max(_SEPARATORS, key=line.count)


def _cut(line: str, separator: str) -> list[str]:
    # Line by line: a quote that is never closed cannot swallow the next task.
    try:
        return next(csv.reader(io.StringIO(line), delimiter=separator), [])
    except csv.Error:
        return line.split(separator)


def _header(rows: list[list[Noted]], file: str) -> tuple[int, list[int]]:
    """Return the line of the seven days, and the column of each day, Monday first."""
    missing = list(days("en_US"))
    for number, row in enumerate(rows):
        named = [_day(cell.value) for cell in row]
        absent = [name for day, name in enumerate(days("en_US")) if day not in named]
        if not absent:
            return number, [named.index(day) for day in range(DAYS)]
        missing = min(missing, absent, key=len)
    remedy = "toolkit timesheet blank"
    raise InvalidInput("week_without_days", name=file, given=", ".join(missing), remedy=remedy)


def _names_days(cells: Iterable[str]) -> bool:
    return sum(_day(cell) is not None for cell in cells) >= DAYS - 1


@functools.cache
def _day_names() -> dict[str, int]:
    return {
        name.casefold(): number
        for locale in ("en_US", "fr_FR")
        for number, name in enumerate(days(locale))
    }


def _day(value: object) -> int | None:
    return _day_names().get(str(value).strip().casefold())


@functools.cache
def _totals() -> frozenset[str]:
    return frozenset(text.say("time_sheet.total", each).casefold() for each in ("en_US", "fr_FR"))


def _task(written: str) -> str | None:
    names = {
        text.say(f"workload.task_{task}", locale).casefold(): task
        for locale in ("en_US", "fr_FR")
        for task in TASKS
    }
    return ({task: task for task in TASKS} | names).get(written.casefold())


def _account(written: str) -> tuple[str, str | None] | None:
    """Return network and kind of an account as people write it: ``LinkedIn profil``."""
    for network, kind in _halves(written):
        known = word_of(network, PLATFORMS)
        if known and (not kind or word_of(kind, KINDS)):
            return known, word_of(kind, KINDS) if kind else None
    return None


def _halves(written: str) -> Iterator[tuple[str, str]]:
    words = written.replace("(", " ").replace(")", " ").replace(",", " ").split()
    for at in range(len(words), 0, -1):
        yield " ".join(words[:at]), " ".join(words[at:])


def _holds(cell: Noted) -> bool:
    return cell.value is not None and bool(str(cell.value).strip())


def _in_hours(value: datetime.time | datetime.timedelta | datetime.datetime) -> float:
    if isinstance(value, datetime.timedelta):
        return round(value.total_seconds() / 3600, 2)
    return round(value.hour + value.minute / 60, 2)
