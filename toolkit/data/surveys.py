"""Who uses what: one survey a country, never another country's level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.data.fact import Fact, weakest
from toolkit.data.pooling import Row, months_between, newest

# Years over which a trend is read, and the least that makes one.
TREND_MONTHS = 36
SHORTEST_TREND_MONTHS = 12


@dataclass(frozen=True)
class Survey:
    """The one series of a country: its definition, and the edition that gives groups."""

    country: str
    region: str
    metric: str
    groups: str = ""


# Order matters: a region's own survey comes before its country's.
SURVEYS = (
    Survey("CA", "QC", "share_use"),
    Survey("CA", "", "share_with_account"),
    Survey("US", "", "share_ever_use", groups="pew-2023-groups-copy"),
    Survey("FR", "", "share_use_monthly"),
)


def survey_of(country: str, region: str | None = None) -> Survey | None:
    """Survey used for a country or region; None where there is none.

    Examples
    --------
    >>> survey_of("CA", "QC").metric, survey_of("CA", "ON").metric, survey_of("JP")
    ('share_use', 'share_with_account', None)
    """
    place = (country.upper(), (region or "").upper())
    for survey in SURVEYS:
        if survey.country == place[0] and survey.region in ("", place[1]):
            return survey
    return None


def share_using(
    rows: Sequence[Row], survey: Survey, platform: str, segment_type: str, segment: str | None
) -> Fact | None:
    """Share of a group that uses a network, from the newest edition of one survey.

    Groups come from the edition that gives all of them where there is one, so that the ages of
    one network are read in the same year.
    """
    found = [
        row
        for row in rows
        if row["platform"] == platform
        and row["country"] == survey.country
        and row["region"] == survey.region
        and row["metric"] == survey.metric
        and row["segment_type"] == segment_type
        and (segment is None or row["segment"] == segment)
        and (segment_type == "overall" or survey.groups in ("", row["source"]))
    ]
    if segment is None and len({row["segment"] for row in found}) > 1:
        return None
    row = newest(found)
    return None if row is None else _fact(row)


def age_index(rows: Sequence[Row], platform: str, segment_type: str, segment: str) -> float | None:
    """Usage in a group over usage overall, both of the US survey of 2023; None if not there."""
    survey = survey_of("US")
    assert survey is not None  # SURVEYS holds it
    group = share_using(rows, survey, platform, segment_type, segment)
    overall = [
        row
        for row in rows
        if row["platform"] == platform
        and row["country"] == "US"
        and row["metric"] == survey.metric
        and row["segment_type"] == "overall"
        and row["date"].startswith("2023-")
    ]
    if group is None or not overall or not group.date.startswith("2023-"):
        return None
    return group.low / float(overall[0]["value"])


def trend(rows: Sequence[Row], platform: str) -> Fact | None:
    """Change of the US share of adults, a year, in one survey and one definition.

    The newest edition is compared with the one closest to three years before it, at least one
    year apart; None where there is only one.
    """
    points = [
        row
        for row in rows
        if row["platform"] == platform
        and row["country"] == "US"
        and row["metric"] == "share_ever_use"
        and row["segment_type"] == "overall"
    ]
    last = newest(points)
    if last is None:
        return None
    gaps = {months_between(row["date"], last["date"]): row for row in points}
    gaps = {gap: row for gap, row in gaps.items() if gap >= SHORTEST_TREND_MONTHS}
    if not gaps:
        return None
    gap = min(gaps, key=lambda months: abs(months - TREND_MONTHS))
    first = gaps[gap]
    slope = (float(last["value"]) - float(first["value"])) / (gap / 12)
    return Fact(
        metric="usage_trend",
        platform=platform,
        country="US",
        low=slope,
        high=slope,
        unit="share per year",
        grade=weakest([first["grade"], last["grade"]]),
        source="; ".join(dict.fromkeys((last["source"], first["source"]))),
        date=last["date"],
        note=f"from {first['value']:g} on {first['date']} to {last['value']:g} on {last['date']}",
    )


def _fact(row: Row) -> Fact:
    place = row["country"] + (f"-{row['region']}" if row["region"] else "")
    return Fact(
        metric=row["metric"],
        platform=row["platform"],
        country=place,
        low=float(row["value"]),
        high=float(row["value"]),
        unit=row["unit"],
        grade=row["grade"],
        source=row["source"],
        date=row["date"],
        note=row["note"],
        segment=row["segment"],
    )
