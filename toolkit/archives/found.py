"""What a reader has found so far: rows, words it does not know, files it could not read."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from toolkit.archives.inert import cleaned

_FIRST, _LAST = 788_918_400, 4_102_444_800  # 1995 to 2100, in seconds
_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_DAY_FIRST = re.compile(r"(\d{1,2}) ([A-Za-z]{3})[a-z]*\.? (\d{4})")
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
    r"(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\.\d+)?(?: ?UTC|Z)?"
)


class Row(NamedTuple):
    """One piece of data, as `archives.read` returns it."""

    kind: str
    holder: str
    what: str
    source: str
    date: datetime.datetime | None


class Found:
    """Rows and remarks of one archive.

    Parameters
    ----------
    platform : str
        Who holds what no one else is said to hold.
    """

    def __init__(self, platform: str) -> None:
        self.platform = platform
        self.rows: list[Row] = []
        self.unknown_keys: dict[str, None] = {}
        self.unreadable: list[tuple[str, str]] = []
        self.generations: set[str] = set()

    def add(
        self, kind: str, what: object, source: str, *, holder: object = None, date: object = None
    ) -> None:
        """Keep a piece of data, made harmless; one that says nothing is left out."""
        said = cleaned(what)
        who = self.platform if holder is None else cleaned(holder)
        if said and who:
            self.rows.append(Row(kind, who, said, source, moment(date)))

    def unknown(self, file: str, key: object) -> None:
        """Note a word that the platform uses and this version does not know."""
        self.unknown_keys[f"{file}: {cleaned(key)[:80]}"] = None


def moment(value: object) -> datetime.datetime | None:
    """Return a moment in UTC from seconds or from words; None where there is no telling.

    Parameters
    ----------
    value : object
        Seconds since 1970, ``2024-05-01 10:00:00``, ``2024/05/01``, or ``1 May 2024``.

    Examples
    --------
    >>> moment(1714557600).isoformat(), moment("14 May 2024").date().isoformat()
    ('2024-05-01T10:00:00+00:00', '2024-05-14')
    >>> moment(0), moment("05/06/2024"), moment(10**30)
    (None, None, None)
    """
    utc = datetime.UTC
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        inside = _FIRST <= value <= _LAST
        return datetime.datetime.fromtimestamp(int(value), utc) if inside else None
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        if found := _YEAR_FIRST.fullmatch(value.strip()):
            return datetime.datetime(*(int(part or 0) for part in found.groups()), tzinfo=utc)  # type: ignore[arg-type,misc]  # six whole numbers
        if found := _DAY_FIRST.match(value.strip()):
            month = _MONTHS.index(found[2].lower()) + 1
            return datetime.datetime(int(found[3]), month, int(found[1]), tzinfo=utc)
    except ValueError:
        return None
    return None


def branch(tree: Any, *keys: str) -> Any:
    """Return what stands under keys, or None where one of them is missing.

    Examples
    --------
    >>> branch({"a": {"b": 1}}, "a", "b"), branch([], "a")
    (1, None)
    """
    for key in keys:
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree


def records(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield the mappings of a list; of anything else, nothing."""
    if isinstance(tree, list):
        yield from (item for item in tree if isinstance(item, dict))


def words(tree: Any) -> Iterator[str]:
    """Yield the words of a list, or the one word there is."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, list):
        yield from (item for item in tree if isinstance(item, str))
