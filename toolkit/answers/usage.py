"""Who is where: the share of people who use each network, in one survey of one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers.value import survey

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.data import Facts


@dataclass(frozen=True)
class Usage:
    """Use of several networks in one place.

    Attributes
    ----------
    country : str
        ISO 3166-1 alpha-2 code.
    region : str or None
        Region, where it has a survey of its own.
    networks : dict of str to Quantity or None
        Share of people who use each, the most used first; None where the survey has no figure,
        which is not zero.
    """

    country: str
    region: str | None
    networks: Mapping[str, Quantity | None]


def usage(
    networks: Sequence[str], facts: Facts, *, country: str, region: str | None = None
) -> Usage:
    """Return who uses which networks in one place.

    Parameters
    ----------
    networks : sequence of str
        Ids of networks.
    facts : Facts
        One survey a country; levels of two countries are never put in one ranking.
    country, region : str
        The place.

    Returns
    -------
    Usage
        Shares, widened by what a survey of that size and grade allows.

    Examples
    --------
    >>> from toolkit import data
    >>> here = usage(["tiktok", "facebook"], data.load(), country="CA", region="QC")
    >>> [(name, share and round(share.value, 2)) for name, share in here.networks.items()]
    [('facebook', 0.76), ('tiktok', None)]
    """
    found = {name: facts.usage(name, country=country, region=region) for name in networks}
    shares = {name: None if fact is None else survey(fact) for name, fact in found.items()}
    order = sorted(shares, key=lambda name: -(s.value if (s := shares[name]) else -1.0))
    return Usage(country, region, {name: shares[name] for name in order})
