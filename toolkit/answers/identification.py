"""What was published of how few answers single somebody out, beside two postal areas computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from toolkit.answers.cited import Cited, cited
from toolkit.answers.published import published
from toolkit.answers.quantity import Quantity
from toolkit.data import Fact
from toolkit.privacy.risk import expected_unique_share

if TYPE_CHECKING:
    from toolkit.data import Facts

SEXES: Final = 2
DAYS: Final = 365
BIRTH_DATE: Final = ("birth_date", "sex")
"""What is known besides the postal area."""


@dataclass(frozen=True)
class Published:
    """One share as it was published.

    Attributes
    ----------
    share : Quantity
        People alone with the answers named, 0-1.
    known : tuple of str
        Ids of the answers: ``postal_code``, ``birth_date``, ``sex``, ``points_4_card``, ...
    country : str
        ISO 3166-1 alpha-2; empty where the source does not name it.
    source : Cited
        Where it was read.
    """

    share: Quantity
    known: tuple[str, ...]
    country: str
    source: Cited


@dataclass(frozen=True)
class Area:
    """One postal area, and who would be alone there.

    Attributes
    ----------
    place : str
        Id of the area.
    residents : Quantity
        People who live there.
    cells : int
        Different dates of birth times sexes, each taken to be as likely as any other.
    alone : float
        Share of the residents whom nobody shares date of birth and sex with, 0-1.
    source : Cited
        Where the residents were counted.
    """

    place: str
    residents: Quantity
    cells: int
    alone: float
    source: Cited


@dataclass(frozen=True)
class Identification:
    """Published shares, and areas computed beside them.

    Attributes
    ----------
    published : tuple of Published
        In the order of the table.
    areas : tuple of Area
        Fewest residents first.
    stated : tuple of (str, Quantity)
        Answer and share of the members of a network who put it on their profile, most first.
    """

    published: tuple[Published, ...]
    areas: tuple[Area, ...]
    stated: tuple[tuple[str, Quantity], ...]

    def share(self, source: str, *known: str) -> Quantity:
        """Return the share that one source published for some answers; KeyError for none."""
        for one in self.published:
            if one.share.source == source and set(known) <= set(one.known):
                return one.share
        raise KeyError(source)


def identification(facts: Facts) -> Identification:
    """Return what was published, and the postal areas beside it.

    Parameters
    ----------
    facts : Facts
        ``identification.csv``.

    Returns
    -------
    Identification
        Shares as published, never widened; areas by (1 - 1/cells) ** (residents - 1).

    Examples
    --------
    >>> from toolkit import data
    >>> found = identification(data.load())
    >>> [(area.place, round(area.alone, 2)) for area in found.areas]
    [('montreal_h4c', 0.75), ('lyon_1', 0.61), ('lyon_3', 0.17)]
    """
    shares = facts.rows("identification", metric="share_unique")
    counts = facts.rows("identification", metric="residents")
    stated = facts.rows("identification", metric="share_stating")
    cells = cells_of(facts)
    areas = [_area(row, cells, facts) for row in counts]
    profile = [(str(row["known"]), published(_fact(row))) for row in stated]
    return Identification(
        published=tuple(_published(row, facts) for row in shares),
        areas=tuple(sorted(areas, key=lambda area: area.residents.value)),
        stated=tuple(sorted(profile, key=lambda pair: -pair[1].value)),
    )


def cells_of(facts: Facts) -> int:
    """Return how many dates of birth times sexes there are, by our assumption of the years.

    Examples
    --------
    >>> from toolkit import data
    >>> cells_of(data.load())
    58400
    """
    (years,) = facts.rows("identification", metric="birth_years")
    return round(SEXES * DAYS * float(years["value"]))


def people_at(share: float, cells: int) -> float:
    """Return how many people an area holds for a share of them to be alone, by the same formula.

    Parameters
    ----------
    share : float
        Share alone, more than 0 and less than 1.
    cells : int
        Different answers, 2 or more.

    Examples
    --------
    >>> round(people_at(0.63, 58_400), -3), round(people_at(0.87, 58_400), -2)
    (27000.0, 8100.0)
    """
    return float(1 + np.log(share) / np.log1p(-1 / cells))


def _published(row: Mapping[str, Any], facts: Facts) -> Published:
    share = published(_fact(row))
    return Published(share, tuple(row["known"].split(";")), row["country"], cited(share, facts)[0])


def _area(row: Mapping[str, Any], cells: int, facts: Facts) -> Area:
    counted = published(_fact(row))
    return Area(
        place=row["place"],
        residents=counted,
        cells=cells,
        alone=float(expected_unique_share(counted.value, cells)),
        source=cited(counted, facts)[0],
    )


def _fact(row: Mapping[str, Any]) -> Fact:
    names = ("metric", "country", "unit", "grade", "source", "date")
    ends = {"low": row["value"], "high": row["value"]}
    return Fact(platform="", **ends, **{name: row[name] for name in names})
