"""From rows to ballots: every fault at once, and what was understood is said."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from toolkit import text
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.ballots import columns, grid
from toolkit.records.ballots.ballot import (
    METHODS,
    MOST_PEOPLE,
    Ballot,
    Method,
    told_apart,
)
from toolkit.records.ballots.person import SHARED, PersonReader, is_shared
from toolkit.records.files import WINDOWS
from toolkit.text import Locale

if TYPE_CHECKING:
    from toolkit.data import Facts


class Ballots(NamedTuple):
    """The rows of a room, and what their readers should know.

    Attributes
    ----------
    ballots : tuple of Ballot
        In the order of the rows.
    method : {"points", "swings"}
        How the numbers were understood.
    notes : tuple of InvalidInput
        What was accepted and changed: shares scaled to 100, an old encoding.
    """

    ballots: tuple[Ballot, ...]
    method: Method
    notes: tuple[InvalidInput, ...]


def ballots_of(typed: str, facts: Facts, *, method: Method = "points", lang: str = "en") -> Ballots:
    """Return the ballots of rows typed or pasted.

    Parameters
    ----------
    typed : str
        One person a line: a name or initials, then a number a criterion, in the order of
        `data/criteria.csv` or under a header that names them (by id or label, French or English).
        Columns parted by tabs, semicolons, commas or spaces. Without a name, the person is
        numbered.
    facts : Facts
        The criteria and their names.
    method : {"points", "swings"}
        What the numbers are: 100 points shared, or swings of which the largest is 100. Never
        guessed.
    lang : str
        Language or locale in which numbers were typed and faults are said.

    Returns
    -------
    Ballots
        Up to fifteen.

    Raises
    ------
    InvalidInputs
        Every fault at once, with the row, the person and the criterion.

    Examples
    --------
    >>> from toolkit import data
    >>> read = ballots_of("Ana; 40; 30; 20; 10; 0", data.load())
    >>> read.ballots[0].person, read.ballots[0].weights["audience"]
    ('Ana', 0.4)
    """
    locale = _locale(lang)
    try:
        rows = grid.typed_rows(typed, len(columns.criteria_of(facts)), locale)
    except InvalidInput as fault:
        raise InvalidInputs([fault]) from None
    return _ballots(rows, facts, method, locale, text.say("ballots.rows", locale))


def read_ballots(
    path: str | os.PathLike[str], facts: Facts, *, method: Method = "points", lang: str = "en"
) -> Ballots:
    """Return the ballots of a file: CSV, TSV, text, or the first sheet of a workbook.

    Parameters
    ----------
    path : str or path
        A file of rows as `ballots_of` takes them.
    facts, method, lang
        As for `ballots_of`.

    Raises
    ------
    InvalidInputs
        Every fault at once, with the file, the line or cell, the person and the criterion.
    """
    locale, file = _locale(lang), Path(path)
    try:
        rows, encoding = grid.file_rows(file, len(columns.criteria_of(facts)), locale)
    except InvalidInput as fault:
        raise InvalidInputs([fault]) from None
    read = _ballots(rows, facts, method, locale, str(file))
    if encoding != WINDOWS:
        return read
    note = InvalidInput("not_unicode", name=str(file), given=WINDOWS, remedy="UTF-8")
    return read._replace(notes=(note, *read.notes))


def _ballots(
    rows: list[grid.Row], facts: Facts, method: Method, locale: Locale, source: str
) -> Ballots:
    if method not in METHODS:
        fault = InvalidInput("unknown_name", name="method", given=method, known=", ".join(METHODS))
        raise InvalidInputs([fault])
    criteria = columns.criteria_of(facts)
    header: columns.Columns | None = None
    faults: list[InvalidInput] = []
    if rows and columns.is_header(rows[0], facts, locale):
        header, faults = columns.header_columns(rows[0], facts, locale)
        rows = rows[1:]
    sound = not faults
    if not rows:
        faults.append(
            InvalidInput("ballots_none", name=source, remedy=text.say("ballots.example", locale))
        )
    if len(rows) > MOST_PEOPLE:
        where = rows[MOST_PEOPLE][0].where
        faults.append(
            InvalidInput(
                "ballots_many", name=source, given=len(rows), remedy=MOST_PEOPLE, where=where
            )
        )
    reader = PersonReader(criteria, header, method, locale, sound=sound)
    read = [reader.read(n, row) for n, row in enumerate(rows[:MOST_PEOPLE], start=1)]
    faults += reader.faults
    if faults:
        raise InvalidInputs(faults)
    names = told_apart(name for name, _ in read)
    ballots = [Ballot(name, points, method) for name, (_, points) in zip(names, read, strict=True)]
    return Ballots(tuple(ballots), method, tuple(_notes(ballots, locale)))


def _notes(ballots: list[Ballot], locale: Locale) -> list[InvalidInput]:
    """What was scaled, a person at a time, and what looks like the other method."""
    notes = []
    for ballot in ballots:
        total, largest = sum(ballot.points.values()), max(ballot.points.values())
        if ballot.method == "swings" and abs(largest - SHARED) > 1e-9:
            given = _written(largest, locale)
            notes.append(InvalidInput("swings_scaled", name=ballot.person, given=given))
        if ballot.method == "points" and not is_shared(total):
            given = _written(total, locale)
            notes.append(InvalidInput("points_scaled", name=ballot.person, given=given))
    if notes and all(
        ballot.method == "points"
        and max(ballot.points.values()) == SHARED
        and not is_shared(sum(ballot.points.values()))
        for ballot in ballots
    ):
        notes.append(InvalidInput("swings_perhaps", name=text.say("ballots.rows", locale)))
    return notes


def _written(value: float, locale: Locale) -> str:
    decimals = 0 if round(value, 2) == round(value) else 1 if round(value, 1) == value else 2
    return text.number(value, locale, decimals=decimals)


def _locale(lang: str) -> Locale:
    return text.locale_of("fr" if lang.startswith("fr") else "en", lang.partition("_")[2])
