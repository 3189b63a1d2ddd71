"""Which rows are old."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from toolkit.data.fact import months_old

if TYPE_CHECKING:
    from pandas import DataFrame

TABLES = ("platforms", "usage", "results", "benchmarks", "labour", "time", "assumptions")

COLUMNS = (
    "table",
    "metric",
    "platform",
    "place",
    "segment",
    "value",
    "date",
    "age_months",
    "source",
    "grade",
    "newest",
)

_ABOUT = ("table", "metric", "platform", "place", "segment", "population")

_SEGMENTS = (
    "segment_type",
    "segment",
    "objective",
    "audience",
    "occupation",
    "level",
    "sector",
)


def stale_rows(tables: dict[str, DataFrame], today: datetime.date, months: int) -> DataFrame:
    """Rows whose period ended more than `months` ago, undated rows first, then the oldest."""
    import pandas as pd

    found = [_row(name, row) for name, table in tables.items() for row in table.to_dict("records")]
    last: dict[tuple[str, ...], str] = {}
    for row in found:
        last[_about(row)] = max(last.get(_about(row), ""), row["date"])
    for row in found:
        row["newest"] = row["date"] == last[_about(row)]
        row["age_months"] = months_old(row["date"], today)
    kept = [row for row in found if row["age_months"] is None or row["age_months"] > months]
    kept.sort(key=lambda row: (row["date"], row["table"], row["metric"], row["platform"]))
    frame = pd.DataFrame(kept, columns=list(COLUMNS))
    frame["age_months"] = frame["age_months"].astype("Int64")
    frame["newest"] = frame["newest"].astype(bool)
    return frame


def _row(table: str, row: dict[Any, Any]) -> dict[str, Any]:
    country, region = row.get("country", ""), row.get("region", "")
    parts = [str(row[column]) for column in _SEGMENTS if row.get(column)]
    return {
        "table": table,
        "metric": row.get("metric") or row.get("attribute", ""),
        "platform": row.get("platform", ""),
        "place": "-".join(part for part in (country, region) if part),
        "segment": ", ".join(parts),
        "value": _value(row),
        "date": row["date"],
        "source": row["source"],
        "grade": row["grade"],
        # Not shown. In time.csv marketers and small firms answer different questions: one is
        # not a newer edition of the other.
        "population": row.get("population", "") if table == "time" else "",
    }


def _about(row: dict[str, Any]) -> tuple[str, ...]:
    """Return what a row speaks of: a later row about the same replaces it."""
    return tuple(row[name] for name in _ABOUT)


def _value(row: dict[Any, Any]) -> str:
    if "value" in row:
        return row["value"] if isinstance(row["value"], str) else f"{row['value']:g}"
    low, high = f"{row['low']:g}", f"{row['high']:g}"
    return low if low == high else f"{low} to {high}"
