"""Several rows of one definition become one range."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from toolkit.data.fact import TIERS, Fact, oldest, weakest

RECENT_MONTHS = 36

Row = Mapping[str, Any]


def pooled(rows: Sequence[Row], *, platform: str = "", country: str = "") -> Fact | None:
    """One range from the rows of ONE metric, by the rule of the house.

    Parameters
    ----------
    rows : sequence of mapping
        Rows of one metric and one unit, with columns metric, low, high, unit, grade, source,
        date, note and, where the table has one, segment.
    platform, country : str
        What the range is said to speak of.

    Returns
    -------
    Fact or None
        None without rows.

    Raises
    ------
    ValueError
        Rows of two metrics or two units: they have no common range.

    Notes
    -----
    The best tier of grades answers (primary and secondary together, then aggregator, then seed);
    within it the rows that end at most 36 months before the newest one. Undated rows are older
    than any limit: they answer only where the tier has no dated row. Low is the smallest low,
    high the largest high, the grade the weakest and the date the oldest of the rows used.
    """
    if not rows:
        return None
    if len({(row["metric"], row["unit"]) for row in rows}) > 1:
        raise ValueError("rows of two metrics or two units have no common range")
    used = _recent(_best_tier(rows))
    return Fact(
        metric=used[0]["metric"],
        platform=platform,
        country=country,
        low=min(float(row["low"]) for row in used),
        high=max(float(row["high"]) for row in used),
        unit=used[0]["unit"],
        grade=weakest([row["grade"] for row in used]),
        source=_joined(used, "source"),
        date=oldest([row["date"] for row in used]),
        note=_joined(used, "note"),
        segment=_joined(used, "segment"),
    )


def newest(rows: Sequence[Row]) -> Row | None:
    """Row with the latest date; undated rows come last."""
    return max(rows, key=lambda row: row["date"], default=None)


def months_between(earlier: str, later: str) -> int:
    """Calendar months from one ISO day or month to another.

    Examples
    --------
    >>> months_between("2023-09-05", "2025-06-18")
    21
    """
    return (int(later[:4]) - int(earlier[:4])) * 12 + int(later[5:7]) - int(earlier[5:7])


def _best_tier(rows: Sequence[Row]) -> list[Row]:
    for tier in TIERS:
        found = [row for row in rows if row["grade"] in tier]
        if found:
            return found
    return list(rows)


def _recent(rows: list[Row]) -> list[Row]:
    dated = [row for row in rows if row["date"]]
    if not dated:
        return rows
    last = max(row["date"] for row in dated)
    return [row for row in dated if months_between(row["date"], last) <= RECENT_MONTHS]


def _joined(rows: Sequence[Row], column: str) -> str:
    seen = dict.fromkeys(str(row.get(column, "")) for row in rows)
    return "; ".join(text for text in seen if text)
