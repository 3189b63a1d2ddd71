"""Whether the client's audience is on a network: by country, by age and by sex."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.answers.origins import own
from toolkit.answers.value import Value, nothing, one, survey
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client
    from toolkit.data import Fact, Facts

# A share of a group borrowed from another country's shape is half as uncertain again.
BORROWED_SHAPE = 1.5

Shares = tuple[tuple[str, float], ...]


def audience(platform: str, client: Client, facts: Facts) -> Value:
    """Return the share of the client's audience that uses a network.

    Parameters
    ----------
    platform : str
        Id of a network.
    client : Client
        Country, ages and sex of the people it wants, share of sales made to firms.
    facts : Facts
        One survey a country; another country's level is never borrowed.

    Returns
    -------
    Value
        Surveys ask people, not buyers at work: for the part of sales made to firms anything
        between nobody and everybody is possible, and what is missing is said.
    """
    ages = tuple(client.audience.age_shares.items())
    sex = tuple(client.audience.sex_shares.items())
    fit = _using(platform, client.country, client.region, ages, sex, facts)
    if client.sells_to == 0:
        return fit
    public = 1 - client.sells_to
    if public == 0:
        return nothing("usage_by_role")
    return Value(
        (*((public * weight, known) for weight, known in fit.parts), (client.sells_to, None)),
        fit.facts,
        (*fit.missing, "usage_by_role"),
    )


@lru_cache(maxsize=1024)
def _using(
    platform: str, country: str, region: str | None, ages: Shares, sex: Shares, facts: Facts
) -> Value:
    """Share of the public that uses the network, in the groups that the audience is made of."""
    mine = own(facts, "usage", platform=platform, scale="linear")
    if mine is not None:
        return one(mine)
    overall = facts.usage(platform, country=country, region=region)
    factor, unshaped = _by_sex(platform, sex, facts)
    wider = BORROWED_SHAPE if sex and (country != "US" or unshaped) else 1.0
    if not ages:
        if overall is None:
            return nothing("usage")
        return one(_group(overall, factor, wider if sex else 1.0, borrowed=wider > 1), *unshaped)
    parts: list[tuple[float, Range | None]] = []
    found: dict[Quantity, None] = {}
    missing: list[str] = []
    total = sum(weight for _, weight in ages)
    for band, weight in ages:
        group = _in_band(platform, country, region, band, factor, wider, overall, facts)
        parts.append((weight / total, None if group is None else group.range))
        if group is None:
            missing.append(f"usage {band}")
        else:
            found[group] = None
    return Value(tuple(parts), tuple(found), (*missing, *unshaped))


def _in_band(
    platform: str,
    country: str,
    region: str | None,
    band: str,
    factor: float,
    wider: float,
    overall: Fact | None,
    facts: Facts,
) -> Quantity | None:
    """Usage in one age band: measured there, else the country's level in the US survey's shape."""
    measured = facts.usage(
        platform, country=country, region=region, segment_type="age", segment=band
    )
    if measured is not None:
        return _group(measured, factor, wider, borrowed=wider > 1)
    index = facts.age_index(platform, "age", band)
    if overall is None or index is None:
        return None
    return _group(overall, factor * index, BORROWED_SHAPE, borrowed=True)


def _group(fact: Fact, factor: float, wider: float, *, borrowed: bool) -> Quantity:
    return survey(fact, factor=factor, wider=wider, note="borrowed_age_shape" if borrowed else "")


def _by_sex(platform: str, sex: Shares, facts: Facts) -> tuple[float, tuple[str, ...]]:
    """How much more an audience of these women and men uses a network than everybody does.

    The shape of the US survey; it is taken to be the same in every age band, since no survey
    crosses the two. 1, and what is missing, where that survey has no figures by sex.
    """
    if not sex:
        return 1.0, ()
    total = sum(weight for _, weight in sex)
    index = {group: facts.age_index(platform, "sex", group) for group, _ in sex}
    unshaped = tuple(f"usage {group}" for group, shape in index.items() if shape is None)
    if unshaped:
        return 1.0, unshaped
    return sum(weight / total * (index[group] or 0.0) for group, weight in sex), ()
