"""What was published of one network's reach rate, year after year: studies, not a series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from toolkit.answers.cited import Cited, cited
from toolkit.answers.published import published
from toolkit.answers.quantity import Quantity
from toolkit.data import Fact

if TYPE_CHECKING:
    from toolkit.data import Facts

METRIC = "organic_reach_rate"


@dataclass(frozen=True)
class ReachHistory:
    """Published reach rates of one network's pages.

    Attributes
    ----------
    network : str
        Id of the network.
    rates : tuple of Quantity
        As published, not widened; by date, undated ones last.
    sources : tuple of Cited
        Where each was seen, in the order of the rates.
    """

    network: str
    rates: tuple[Quantity, ...]
    sources: tuple[Cited, ...]

    @property
    def dated(self) -> tuple[Quantity, ...]:
        """Those with a date, oldest first."""
        return tuple(rate for rate in self.rates if rate.date is not None)


def reach_history(network: str, facts: Facts) -> ReachHistory:
    """Return what was published of a network's reach rate, all pages of a study together.

    Parameters
    ----------
    network : str
        Id of the network.
    facts : Facts
        ``benchmarks.csv``: rows of pages, or of profiles where there is no row of pages.

    Examples
    --------
    >>> from toolkit import data
    >>> [round(q.high, 3) for q in reach_history("facebook", data.load()).dated][:2]
    [0.16, 0.12]
    """
    rows = facts.rows("benchmarks", metric=METRIC, platform=network, segment="page")
    rows = rows or facts.rows("benchmarks", metric=METRIC, platform=network)
    ordered = sorted(rows, key=lambda row: row["date"] or "9999")
    rates = tuple(published(_fact(row)) for row in ordered)
    return ReachHistory(
        network=network,
        rates=rates,
        sources=tuple(cited(rate, facts)[0] for rate in rates),
    )


def _fact(row: Mapping[str, Any]) -> Fact:
    names = ("metric", "platform", "low", "high", "unit", "grade", "source", "date")
    return Fact(country="", **{name: row[name] for name in names})
