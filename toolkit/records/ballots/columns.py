"""Which column holds what: read off a header, or known by its place."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from toolkit import text
from toolkit.client import shown
from toolkit.errors import InvalidInput
from toolkit.records.ballots.grid import Entry, Row, is_blank, number_of, reads_as_number
from toolkit.text import Locale

if TYPE_CHECKING:
    from toolkit.data import Facts

_PERSON: Final = (
    "person name who initials participant personne nom prenom qui initiales participante "
    "nom_ou_initiales name_or_initials"
).split()
# Beside the points in many a sheet: nothing is read from them.
_IDLE: Final = "total sum somme timestamp horodateur date".split()
_NEAR = 0.6
_LOCALES: Final[tuple[Locale, ...]] = ("en_US", "fr_FR", "fr_CA")


@dataclass(frozen=True)
class Columns:
    """Where the person and each criterion stand in a row, counted from 0.

    Attributes
    ----------
    person : int, optional
        Column of the name; None when names are not given.
    criteria : dict of str to int
        Column of each criterion.
    width : int
        Columns that a row may have.
    """

    person: int | None
    criteria: Mapping[str, int]
    width: int


def criteria_of(facts: Facts) -> tuple[str, ...]:
    """Return the ids of the criteria, in the order of the weight sheet."""
    return tuple(str(name) for name in facts.table("criteria")["criterion"])


def is_header(row: Row, facts: Facts, locale: Locale) -> bool:
    """Tell a header from a person's row: no number in it, and a word that a header has."""
    words = [str(entry.value) for entry in row if not is_blank(entry.value)]
    if any(reads_as_number(entry.value, locale) for entry in row):
        return False
    known = _spellings(facts)
    near = any(_nearest(word, known) for word in words)
    return near or any(_plain(word) in (*_PERSON, *_IDLE) for word in words)


def header_columns(row: Row, facts: Facts, locale: Locale) -> tuple[Columns, list[InvalidInput]]:
    """Return what a header says of the columns, and everything that is wrong with it."""
    known = _spellings(facts)
    labels = {name: text.say(f"criterion.{name}", locale) for name in criteria_of(facts)}
    person: int | None = None
    found: dict[str, int] = {}
    faults = []
    for place, entry in enumerate(row):
        word = "" if is_blank(entry.value) else _plain(str(entry.value))
        if word in known and known[word] in found:
            faults.append(_twice(labels[known[word]], entry, locale))
        elif word in known:
            found[known[word]] = place
        elif person is None and (word in _PERSON or (not word and place == 0)):
            person = place
        elif word and word not in _IDLE and word not in _PERSON:
            faults.append(_unknown(entry, known, labels, locale))
    # Under a misspelt header stands what is missing: one fault says it.
    if not faults:
        faults = [
            InvalidInput(
                "required",
                name=text.say("ballots.column", locale, criterion=label),
                remedy=20,
                where=row[0].where if row else None,
            )
            for name, label in labels.items()
            if name not in found
        ]
    return Columns(person, found, len(row)), faults


def placed_columns(row: Row, criteria: tuple[str, ...], locale: Locale) -> Columns | None:
    """Return the columns of a row without a header; None when it has too many or too few.

    The criteria stand in their order, a name may stand before them and their total after them.
    """
    values = [entry.value for entry in row]
    named = bool(values) and not reads_as_number(values[0], locale)
    blank = bool(values) and is_blank(values[0])
    width, count = len(values), len(criteria)
    if width == count and (not named or blank):
        return _from(0, criteria)
    if width == count + 1 and (named or blank):
        return _from(1, criteria)
    start = 1 if named else 0
    if width == start + count + 1 and _is_total(values[start:], locale):
        return _from(start, criteria)
    return None


def _from(start: int, criteria: tuple[str, ...]) -> Columns:
    places = {name: start + place for place, name in enumerate(criteria)}
    return Columns(0 if start else None, places, start + len(criteria) + 1)


def _is_total(values: list[object], locale: Locale) -> bool:
    try:
        numbers = [number_of(value, locale) for value in values]
    except InvalidInput:
        return False
    return abs(sum(numbers[:-1]) - numbers[-1]) < 0.01


def _spellings(facts: Facts) -> dict[str, str]:
    """Every way a criterion is written: its id, and its names and labels in both languages."""
    table = facts.table("criteria")
    known = {}
    for row in table.to_dict("records"):
        name = str(row["criterion"])
        labels = [text.say(f"criterion.{name}", locale) for locale in _LOCALES]
        for spelling in (name, str(row["name_en"]), str(row["name_fr"]), *labels):
            known[_plain(spelling)] = name
    return known


def _nearest(word: str, known: Mapping[str, str]) -> str | None:
    near = difflib.get_close_matches(_plain(word), known, n=1, cutoff=_NEAR)
    return known[near[0]] if near else None


def _plain(words: str) -> str:
    """Lower case, no accents, one underscore for whatever parts words."""
    flat = unicodedata.normalize("NFKD", words[:100].casefold().replace("œ", "oe"))
    letters = "".join(sign for sign in flat if not unicodedata.combining(sign))
    return re.sub(r"[\W_]+", "_", letters).strip("_")


def _unknown(
    entry: Entry, known: Mapping[str, str], labels: Mapping[str, str], locale: Locale
) -> InvalidInput:
    near = _nearest(str(entry.value), known)
    return InvalidInput(
        "unknown_name_near" if near else "unknown_name",
        name=text.say("where.column_criterion", locale),
        given=shown(str(entry.value)),
        remedy=labels[near] if near else None,
        known=", ".join(f"{label} ({name})" for name, label in labels.items()),
        where=entry.where,
    )


def _twice(label: str, entry: Entry, locale: Locale) -> InvalidInput:
    return InvalidInput(
        "answered_twice",
        name=text.say("ballots.column", locale, criterion=label),
        given=shown(str(entry.value)),
        remedy="1 / 2",
        where=entry.where,
    )
