"""What advertising brings to television and to the internet, and what was measured of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from toolkit.answers.cited import Cited, cited
from toolkit.answers.published import published, trait
from toolkit.answers.quantity import Quantity
from toolkit.data import Fact

if TYPE_CHECKING:
    from toolkit.answers.published import Trait
    from toolkit.data import Facts

REVENUES = ("advertising_revenue", "advertising_share")
PARTS = ("search", "social", "display", "other")
RESULTS = ("margin_before_tax", "operating_result", "advertising_change", "free_channels")
OPINIONS = ("share_receptive", "share_intrusive", "share_click_in_good_mood")
TRACKED = ("share_sites_with_tracker", "share_pages_with_tracker")
WRONG = ("share_attributes_wrong", "share_misstated_age")
NETWORKS = ("facebook", "instagram", "linkedin", "pinterest", "x")
CRITERIA: Final[Mapping[str, tuple[str, ...]]] = {
    "age": ("age", "age range", "age (13-65)"),
    "sex": ("gender",),
    "region": ("geography", "location", "geography (region or postal code)"),
    "interests": ("interests", "interest"),
    "list": ("custom_audiences", "customer list (include / exclude)", "tailored audience"),
    "visitors": ("retargeting segments",),
}
"""What each criterion is called in the documents of the networks."""


@dataclass(frozen=True)
class Beside:
    """The internet's advertising beside television's, in one country and one year.

    Attributes
    ----------
    country, period : str
        Where and when.
    bounds : str
        Part of television that is counted; empty when all of it is.
    internet, television : Quantity
        Money, or shares of all advertising, both by the same count.
    """

    country: str
    period: str
    bounds: str
    internet: Quantity
    television: Quantity

    @property
    def for_a_hundred(self) -> float:
        """What the internet takes when television takes 100."""
        return 100 * self.internet.value / self.television.value


@dataclass(frozen=True)
class Found:
    """One published figure.

    Attributes
    ----------
    country, medium, segment, period : str
        As in ``advertising.csv``.
    figure : Quantity
        As published, not widened.
    """

    country: str
    medium: str
    segment: str
    period: str
    figure: Quantity


@dataclass(frozen=True)
class Advertising:
    """What was published of advertising, beside the claims of the course texts.

    Attributes
    ----------
    beside : tuple of Beside
        By country, in the order of the table.
    parts : tuple of Found
        What the internet's advertising of one country and year was spent on.
    results, opinions, tracked, wrong : tuple of Found
        Results of channels, what people say of advertising, sites with a tracker, wrong profiles.
    sources : tuple of Cited
        Each once.
    """

    beside: tuple[Beside, ...]
    parts: tuple[Found, ...]
    results: tuple[Found, ...]
    opinions: tuple[Found, ...]
    tracked: tuple[Found, ...]
    wrong: tuple[Found, ...]
    sources: tuple[Cited, ...] = ()

    @property
    def social_share(self) -> float:
        """Of the internet's advertising, what goes to social networks, 0-1."""
        social = sum(one.figure.value for one in self.parts if one.segment == "social")
        return social / sum(one.figure.value for one in self.parts)

    @property
    def latest(self) -> Beside:
        """The newest pair that counts all of television."""
        return max((one for one in self.beside if not one.bounds), key=lambda one: one.period)

    @property
    def social_for_a_hundred(self) -> float:
        """What social networks alone take when television takes 100, by the newest pair.

        Two counts are put together, that of the pair and that of the parts: a size, no more.
        """
        return self.social_share * self.latest.for_a_hundred


def advertising(facts: Facts) -> Advertising:
    """Return what was published of advertising on television and on the internet.

    Parameters
    ----------
    facts : Facts
        ``advertising.csv``.

    Examples
    --------
    >>> from toolkit import data
    >>> found = advertising(data.load())
    >>> [round(one.for_a_hundred) for one in found.beside][:2], round(found.social_share, 2)
    ([107, 57], 0.27)
    """
    rows = facts.rows("advertising")

    def of(*metrics: str, parts: bool = False) -> tuple[Found, ...]:
        return tuple(
            _found(row)
            for row in rows
            if row["metric"] in metrics and (row["segment"] in PARTS or not parts)
        )

    found = Advertising(
        beside=_in_order(
            Beside(row["country"], row["period"], row["segment"], _figure(other), _figure(row))
            for row in rows
            for other in rows
            if row["metric"] in REVENUES
            and (row["medium"], other["medium"], other["segment"]) == ("television", "internet", "")
            and all(row[name] == other[name] for name in ("metric", "country", "period"))
        ),
        parts=of("advertising_revenue", parts=True),
        results=of(*RESULTS),
        opinions=of(*OPINIONS),
        tracked=of(*TRACKED),
        wrong=of(*WRONG),
    )
    return Advertising(**{**vars(found), "sources": cited(found, facts)})


def offered(facts: Facts) -> dict[str, dict[str, Trait | None]]:
    """Return the criteria by which networks let an advertiser choose whom to reach.

    Parameters
    ----------
    facts : Facts
        ``platforms.csv``, attribute ``ad_targeting_option``.

    Returns
    -------
    dict of str to dict of str to Trait or None
        Network to criterion; None where we did not see it written, which is no refusal.

    Examples
    --------
    >>> from toolkit import data
    >>> facebook = offered(data.load())["facebook"]
    >>> facebook["region"].grade, facebook["visitors"]
    ('primary', None)
    """
    found: dict[str, dict[str, Trait | None]] = {}
    for network in NETWORKS:
        rows = facts.rows("platforms", platform=network, attribute="ad_targeting_option")
        found[network] = {
            criterion: next((trait(row) for row in rows if row["segment"] in named), None)
            for criterion, named in CRITERIA.items()
        }
    return found


def _in_order(pairs: Iterable[Beside]) -> tuple[Beside, ...]:
    """Pairs of one country together, as the table has them, the oldest first."""
    found = list(pairs)
    countries = list(dict.fromkeys(one.country for one in found))
    return tuple(sorted(found, key=lambda one: (countries.index(one.country), one.period)))


def _found(row: Mapping[str, Any]) -> Found:
    names = ("country", "medium", "segment", "period")
    return Found(**{name: str(row[name]) for name in names}, figure=_figure(row))


def _figure(row: Mapping[str, Any]) -> Quantity:
    value = float(row["value"])
    names = ("metric", "country", "unit", "grade", "source", "date")
    return published(Fact(platform="", low=value, high=value, **{n: row[n] for n in names}))
