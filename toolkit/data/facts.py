"""Questions put to the fact tables, each answered by one documented rule."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from toolkit.data import ages, surveys
from toolkit.data.fact import Fact, Metric, Source
from toolkit.data.overrides import find_own, own_fact, unknown_name
from toolkit.data.pooling import Row, newest, pooled
from toolkit.data.tables import NAMES, read, read_column, read_rows

if TYPE_CHECKING:
    from pandas import DataFrame

SellsTo = Literal["firms", "public", "all"]

# Personal profiles reach far more of their followers than pages: they answer only by name.
_ON_REQUEST = ("profile",)


@dataclass(frozen=True)
class Facts:
    """The fact tables of one folder, with a client's own figures in front.

    Parameters
    ----------
    folder : Path
        Where the tables are; see `toolkit.data.load`.
    yours : tuple of Fact
        Figures of the client; see `overridden`.
    """

    folder: Path
    yours: tuple[Fact, ...] = ()

    def table(self, name: str) -> DataFrame:
        """Return a copy of a table, one of `toolkit.data.NAMES`.

        Text cells are empty rather than missing; low, high, value and weights are floats.
        """
        if name not in NAMES:
            raise unknown_name("table", name, NAMES)
        return read(self.folder, name).copy()

    def rows(self, name: str, **columns: str) -> tuple[Row, ...]:
        """Return the rows of a table whose columns hold these values, in its order; to be read.

        Parameters
        ----------
        name : str
            One of `toolkit.data.NAMES`.
        **columns : str
            Value of each column, exactly: ``platform="x", attribute="owner"``.

        Raises
        ------
        InvalidInput
            A table that is not known.
        KeyError
            A column that the table lacks.
        """
        if name not in NAMES:
            raise unknown_name("table", name, NAMES)
        found = self._rows(name)
        for column, value in columns.items():
            found = tuple(row for row in found if row[column] == value)
        return found

    def metric(self, metric: str) -> Metric:
        """Return a definition; raises InvalidInput with the nearest id for an unknown one."""
        row = self._row("metrics", "metric", metric)
        kept = {name: row[name] for name in Metric.__dataclass_fields__ if name in row}
        return Metric(**{**kept, "id": metric, "additive": row["additive"] == "yes"})

    def source(self, key: str) -> Source:
        """Return a source; raises InvalidInput with the nearest key for an unknown one."""
        row = self._row("sources", "key", key)
        return Source(**{name: row[name] for name in Source.__dataclass_fields__})

    def benchmark(self, metric: str, *, platform: str, segment: str | None = None) -> Fact | None:
        """Range published for a metric of a network; the client's own figure comes first.

        Parameters
        ----------
        metric : str
            Id of one definition; metrics are never merged.
        platform : str
            Id of the network; "all" for social media as a whole.
        segment : str, optional
            Kind of account or campaign exactly as in the table ("page", "traffic", ...). None
            takes all of them together, except personal profiles, which answer only by name.

        Returns
        -------
        Fact or None
            By the rule of `toolkit.data.pooling.pooled`; None when nothing was published.

        Raises
        ------
        InvalidInput
            A metric or network that is not known.
        """
        self.metric(metric)
        self._check_platform(platform)
        own = find_own(self.yours, metric, platform)
        if own is not None:
            return replace(own, platform=platform)
        rows = [
            row
            for row in self._rows("benchmarks")
            if row["metric"] == metric
            and row["platform"] == platform
            and (row["segment"] == segment if segment else row["segment"] not in _ON_REQUEST)
        ]
        return pooled(rows, platform=platform)

    def usage(
        self,
        platform: str,
        *,
        country: str,
        region: str | None = None,
        segment_type: str = "overall",
        segment: str | None = None,
    ) -> Fact | None:
        """Share of people who use a network, from the ONE survey of their country.

        Parameters
        ----------
        platform : str
            Id of the network.
        country, region : str
            ISO 3166-1 alpha-2 and the region ("QC"). Québec has its own survey; the rest of
            Canada another; France and the United States one each; other countries none.
        segment_type, segment : str
            "overall", or "age" with "18-29", "sex" with "women", ... as the survey has them.

        Returns
        -------
        Fact or None
            A single figure; None when that survey has no such row. Another country's level is
            never borrowed. A client's figure for the metric "usage" answers for "overall".
        """
        self._check_platform(platform)
        own = [fact for fact in self.yours if fact.metric == "usage" and fact.platform == platform]
        if own and segment_type == "overall":
            return replace(own[-1], country=country)
        survey = surveys.survey_of(country, region)
        if survey is None:
            return None
        rows = self._rows("usage")
        return surveys.share_using(rows, survey, platform, segment_type, segment)

    def age_index(self, platform: str, segment_type: str, segment: str) -> float | None:
        """Usage in a group over usage overall in the US survey of 2023; None when not there.

        The shape, not the level, may be borrowed by another country, widened and said so.
        """
        self._check_platform(platform)
        return surveys.age_index(self._rows("usage"), platform, segment_type, segment)

    def trend(self, platform: str) -> Fact | None:
        """Share of US adults won or lost a year, newest edition against about three years before.

        None for networks with a single edition or none.
        """
        self._check_platform(platform)
        return surveys.trend(self._rows("usage"), platform)

    def labour(self, metric: str, *, country: str, region: str | None = None) -> Fact | None:
        """Pay and employer's charges: rows of the region if there are any, else of the country.

        A region's rows never answer for the country or for another region.
        """
        self.metric(metric)
        own = find_own(self.yours, metric)
        if own is not None:
            return replace(own, country=country)
        wanted = (country.upper(), (region or "").upper())
        rows = [
            row
            for row in self._rows("labour")
            if row["metric"] == metric and row["country"] == wanted[0]
        ]
        for place in dict.fromkeys((wanted[1], "")):
            found = [row for row in rows if row["region"] == place]
            if found:
                return pooled(found, country=wanted[0] + (f"-{place}" if place else ""))
        return None

    def result(self, platform: str, objective: str) -> Fact | None:
        """Share of marketers on a network who report a result, newest edition; None if not asked.

        `objective` is awareness, traffic, leads, sales, loyalty, service or recruitment; only
        awareness, leads and sales were asked, of six networks.
        """
        self._check_platform(platform)
        return self._result("share_marketers_positive_result", platform, "all", objective)

    def peers(self, platform: str, sells_to: SellsTo) -> Fact | None:
        """Share of marketers who use a network; newest edition.

        Marketers who sell to firms or to the public where the survey gives them; otherwise all
        marketers, and the fact's segment says "all".
        """
        self._check_platform(platform)
        if sells_to not in ("firms", "public", "all"):
            raise unknown_name("sells_to", sells_to, ("firms", "public", "all"))
        for audience in dict.fromkeys((sells_to, "all")):
            fact = self._result("share_marketers_using", platform, audience, "")
            if fact is not None:
                return fact
        return None

    def assumption(self, metric: str) -> Fact:
        """Return our own declared range, or the client's figure; InvalidInput if unknown."""
        row = self._row("assumptions", "metric", metric)
        own = find_own(self.yours, metric)
        if own is not None:
            return replace(own, scale=row["scale"])
        names = ("metric", "low", "high", "unit", "grade", "source", "date", "note", "scale")
        return Fact(platform="", country="", **{name: row[name] for name in names})

    def stale(self, today: datetime.date, months: int = 24) -> DataFrame:
        """Rows that ended more than `months` before `today`; undated rows count as stale.

        Returns
        -------
        DataFrame
            table, metric, platform, place, segment, value, date, age_months (missing when
            undated), source, grade, newest (no later row speaks of the same thing). Undated
            rows first, then the oldest. Rows that are history by nature (members in 2008) are
            listed too: filter on newest to see what is decided on.
        """
        tables = {name: read(self.folder, name) for name in ages.TABLES}
        return ages.stale_rows(tables, today, months)

    def overridden(self, overrides: Iterable[object]) -> Facts:
        """Return the same facts with a client's figures in front, graded "yours".

        Parameters
        ----------
        overrides : iterable of mapping or object
            Each with metric, value or low and high, and optionally platform, source, date. The
            metric may be any definition of metrics.csv that is a number; without a platform it
            holds for every network. "usage" needs a platform. Money is in the client's
            currency, and the unit of such a fact is "money" instead of a currency.

        Raises
        ------
        InvalidInput
            An unknown metric or network, a missing number, a share outside 0-1, low above high.
        """
        units = {row["metric"]: row["unit"] for row in self._rows("metrics")}
        units = {metric: unit for metric, unit in units.items() if unit not in _NOT_NUMBERS}
        own = tuple(own_fact(override, units=units) for override in overrides)
        for fact in own:
            if fact.platform or fact.metric == "usage":
                self._check_platform(fact.platform)
        return replace(self, yours=self.yours + own)

    def _result(self, metric: str, platform: str, audience: str, objective: str) -> Fact | None:
        row = newest(
            [
                row
                for row in self._rows("results")
                if (row["metric"], row["platform"], row["audience"], row["objective"])
                == (metric, platform, audience, objective)
            ]
        )
        if row is None:
            return None
        fact = pooled([{**row, "low": row["value"], "high": row["value"]}], platform=platform)
        return None if fact is None else replace(fact, segment=audience)

    def _rows(self, name: str) -> tuple[Row, ...]:
        return read_rows(self.folder, name)

    def _row(self, table: str, column: str, key: str) -> dict[str, Any]:
        frame = read(self.folder, table)
        found = frame.loc[frame[column] == key]
        if found.empty:
            raise unknown_name(column, key, frame[column])
        return {str(name): value for name, value in found.iloc[0].to_dict().items()}

    def _check_platform(self, platform: str) -> None:
        known = read_column(self.folder, "platforms", "platform") | {"all", "blog", "website"}
        if platform not in known:
            raise unknown_name("platform", platform, known)


_NOT_NUMBERS = ("text", "id", "rank", "yes/no", "date", "status", "year")
