"""The folder of the fact tables and how one is read."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    from pandas import DataFrame

NAMES = (
    "platforms",
    "accounts",
    "usage",
    "results",
    "benchmarks",
    "labour",
    "time",
    "identification",
    "inference",
    "criteria",
    "assumptions",
    "advertising",
    "metrics",
    "glossary",
    "unknown",
    "law",
    "sources",
)

# Columns that hold numbers; `value` is text in platforms.csv, where it may be a name or a date.
_NUMBERS = ("low", "high", "value", "default_weight", "zero_at", "one_at")


def find_folder(folder: str | Path | None = None) -> Path:
    """Folder of the facts: the one named, the checkout's ``data/``, or the wheel's ``_data/``."""
    package = Path(__file__).resolve().parents[1]
    places = [Path(folder)] if folder is not None else [package.parent / "data", package / "_data"]
    for place in places:
        if (place / "datapackage.json").is_file():
            return place.resolve()
    raise InvalidInput("facts_missing", name="datapackage.json", given=str(places[0]))


@lru_cache(maxsize=64)
def read(folder: Path, name: str) -> DataFrame:
    """Table `name` of `folder`: text cells, empty rather than missing; numbers as floats.

    The frame is shared: copy it before changing it.
    """
    import pandas as pd

    path = folder / f"{name}.csv"
    if name not in NAMES or not path.is_file():
        raise InvalidInput("facts_missing", name=f"{name}.csv", given=str(folder))
    table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    for column in _NUMBERS:
        if column in table and not (name == "platforms" and column == "value"):
            table[column] = pd.to_numeric(table[column])
    return table


@lru_cache(maxsize=64)
def read_rows(folder: Path, name: str) -> tuple[dict[str, Any], ...]:
    """Rows of a table as mappings, read once; not to be changed."""
    records = read(folder, name).to_dict("records")
    return tuple({str(column): value for column, value in row.items()} for row in records)


@lru_cache(maxsize=64)
def read_column(folder: Path, name: str, column: str) -> frozenset[str]:
    """Return the values of a column of text, each once."""
    return frozenset(read(folder, name)[column])
