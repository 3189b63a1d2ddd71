"""A month of visits and a pixel on some of the sites: how many people it meets, how much it reads.

The people, the sites and their visits are invented, the same in the lesson and in the widget.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy import population, trackers

if TYPE_CHECKING:
    import pandas as pd

Placed = Literal["spread", "largest"]
PLACES: Final[tuple[Placed, ...]] = ("spread", "largest")
PEOPLE, SITES, VISITS = 500, 200, 60.0
SEED: Final = 12
_START: Final = 0.2
SHOWN: Final = 8
"""People whose visits are shown one by one."""


@dataclass(frozen=True)
class Path:
    """What a pixel sees of one person.

    Attributes
    ----------
    visits : tuple of bool
        The month's visits in their order: whether the pixel was on the site.
    """

    visits: tuple[bool, ...]

    @property
    def share(self) -> float:
        """Of the person's visits, those that were seen, 0-1."""
        return sum(self.visits) / len(self.visits) if self.visits else 0.0


@dataclass(frozen=True)
class Trail:
    """What a pixel sees of everybody in a month.

    Attributes
    ----------
    placed : {"spread", "largest"}
        Whether the sites that carry it are spread over all of them or are the most visited.
    sites, carriers : int
        Sites there are, and those that carry the pixel.
    people : int
        People who opened at least one site.
    met : int
        People whom the pixel saw at least once.
    visits, seen : int
        Visits of everybody, and those that the pixel saw.
    sites_each : float
        Different sites that somebody opens in the month, on average.
    paths : tuple of Path
        The first people, one by one.
    """

    placed: Placed
    sites: int
    carriers: int
    people: int
    met: int
    visits: int
    seen: int
    sites_each: float
    paths: tuple[Path, ...]

    @property
    def share_of_sites(self) -> float:
        """Sites that carry the pixel, 0-1."""
        return self.carriers / self.sites

    @property
    def share_of_people(self) -> float:
        """People whom it met at least once, 0-1."""
        return self.met / self.people

    @property
    def share_of_visits(self) -> float:
        """Visits that it saw, 0-1."""
        return self.seen / self.visits

    @property
    def expected(self) -> float:
        """Chance that somebody with an average month is met, by the closed form, 0-1."""
        return float(trackers.seen_at_least_once(self.share_of_sites, self.sites_each))


# A slider comes back to the same shares again and again.
@functools.lru_cache(maxsize=64)
def trail(site_share: float, *, placed: Placed = "spread") -> Trail:
    """Return what a pixel on some of the sites sees of an invented month.

    Parameters
    ----------
    site_share : float
        Share of the sites that carry the pixel, 0-1.
    placed : {"spread", "largest"}
        Spread evenly from the most to the least visited, or the most visited ones first. Either
        way a larger share adds sites and takes none away.

    Returns
    -------
    Trail
        Of 500 people, 200 sites and some 60 visits each, the n-th site opened 1/n as often as the
        first: an assumption, near what is measured of real sites.

    Raises
    ------
    InvalidInput
        A share outside 0-1, or a place that does not exist.

    Examples
    --------
    >>> nowhere, everywhere = trail(0), trail(1)
    >>> nowhere.met, everywhere.share_of_visits
    (0, 1.0)
    """
    if not 0 <= site_share <= 1:
        raise InvalidInput("share", name="site_share", given=site_share)
    if placed not in PLACES:
        raise InvalidInput("unknown_name", name="placed", given=placed, known=", ".join(PLACES))
    month = _month()
    carriers = _order(placed)[: round(site_share * SITES)]
    found = trackers.seen_by(month, carriers)
    first = month[month["person"].isin(found.index[:SHOWN])]
    caught = first["site"].isin(carriers)
    paths = [Path(tuple(map(bool, each))) for _, each in caught.groupby(first["person"])]
    return Trail(
        placed=placed,
        sites=SITES,
        carriers=len(carriers),
        people=len(found),
        met=int((found["seen"] > 0).sum()),
        visits=int(found["visits"].sum()),
        seen=int(found["seen"].sum()),
        sites_each=_sites_each(),
        paths=tuple(paths),
    )


@functools.cache
def _month() -> pd.DataFrame:
    """The invented month; read, never changed."""
    return population.visits(PEOPLE, SITES, each=VISITS, rng=np.random.default_rng(SEED))


@functools.cache
def _sites_each() -> float:
    return float(_month().groupby("person")["site"].nunique().mean())


@functools.cache
def _order(placed: Placed) -> tuple[str, ...]:
    """The sites in the order in which they take the pixel."""
    rank = np.arange(SITES)
    # Steps of the golden section fall evenly, however many are taken; the start is ours.
    spread = (_START + (rank + 1) * (5**0.5 - 1) / 2) % 1
    order = rank if placed == "largest" else np.argsort(spread)
    return tuple(f"site_{place:03d}" for place in order)
