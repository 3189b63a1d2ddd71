"""From a page that was opened to its advertisement elsewhere, and the keys that link the two."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from toolkit.privacy import trackers
from toolkit.privacy.risk import expected_unique_share

if TYPE_CHECKING:
    from toolkit.data import Facts

VISITORS: Final = 1_000
COOKIE_KEPT, RECOGNISED, BID_WON = 0.6, 0.5, 0.4
"""Invented, of a size to reckon with: nobody publishes the three for a small firm."""
CROWDS: Final = (1_000, 100_000, 8_000_000)
"""A small shop's visitors in a year, a travel site's, and a large site's."""
SEED: Final = 12

_FIRST = (
    *("ada", "anne", "bilal", "chloe", "clara", "denis", "emma", "felix", "hugo", "ines"),
    *("jean", "julie", "karim", "lea", "louis", "manon", "marie", "nora", "omar", "paul"),
)
_LAST = (
    *("aubin", "bernard", "caron", "diallo", "dubois", "fortin", "gagnon", "girard", "lambert"),
    *("leroy", "martin", "moreau", "nguyen", "ouellet", "petit", "renard", "roy", "simon"),
    *("tremblay", "vidal"),
)
# Reserved for examples (RFC 2606): nobody has an address there.
_PROVIDERS = ("example.org", "example.com", "example.net")
_PLAIN = 0.7
"""Share of the invented customers whose address is their name at a provider; ours."""
_MEMBERS = 0.6
"""Share of them who are members of the network under the same address; ours."""


@dataclass(frozen=True)
class Chain:
    """How many visitors of a page are shown its advertisement elsewhere.

    Attributes
    ----------
    steps : tuple of Step
        Visit, cookie, exchange, advertisement: people left after each.
    """

    steps: tuple[trackers.Step, ...]

    @property
    def visitors(self) -> float:
        """People who opened the page."""
        return self.steps[0].people

    @property
    def shown(self) -> float:
        """People who see the advertisement somewhere else."""
        return self.steps[-1].people


def retargeting(
    visitors: float = VISITORS,
    *,
    cookie_kept: float = COOKIE_KEPT,
    recognised: float = RECOGNISED,
    bid_won: float = BID_WON,
) -> Chain:
    """Return the chain from a visit to an advertisement elsewhere.

    Parameters
    ----------
    visitors : float
        People who open the page, 0 or more.
    cookie_kept, recognised, bid_won : float
        Share that each step keeps, 0-1.

    Raises
    ------
    InvalidInput
        A number out of its range.

    Examples
    --------
    >>> retargeting().shown
    120.0
    """
    kept = {"cookie_kept": cookie_kept, "recognised": recognised, "bid_won": bid_won}
    return Chain(tuple(trackers.retargeting(visitors, **kept)))


@dataclass(frozen=True)
class Hashes:
    """A list of customers that was sent to a network, hashed.

    Attributes
    ----------
    customers : int
        Addresses on the list, all invented.
    one : str
        The first of them as it travels: 64 digits.
    matched : int
        Those that the network recognises among its own members, hashed the same way.
    tried : int
        Addresses that somebody without any list tries: first name, dot, last name, provider.
    found : int
        Addresses of the list read back in this way.
    """

    customers: int
    one: str
    matched: int
    tried: int
    found: int


@functools.cache
def hashes(customers: int = 1_000) -> Hashes:
    """Return what a network, and a stranger, read from a hashed list of invented customers.

    Parameters
    ----------
    customers : int
        Addresses on the list, 1 or more; a name that is drawn twice is one customer.

    Notes
    -----
    Seven in ten have their name as their address, six in ten are members of the network: ours. The
    hashing is the real one, SHA-256 of the address in small letters, as networks ask for it.

    Examples
    --------
    >>> found = hashes()
    >>> found.matched > 0 and found.found > 0
    True
    """
    rng = np.random.default_rng(SEED)
    addresses: dict[str, None] = {}
    while len(addresses) < customers:
        first, last, provider = (str(rng.choice(part)) for part in (_FIRST, _LAST, _PROVIDERS))
        name = f"{first}.{last}" if rng.random() < _PLAIN else f"{first}{rng.integers(10**6):06d}"
        addresses[f"{name}@{provider}"] = None
    sent = trackers.hashed(addresses)
    members = {one for one in addresses if rng.random() < _MEMBERS}
    guesses = [f"{a}.{b}@{p}" for a in _FIRST for b in _LAST for p in _PROVIDERS]
    return Hashes(
        customers=customers,
        one=sent[0],
        matched=len(trackers.recovered(sent, members)),
        tried=len(guesses),
        found=len(trackers.recovered(sent, guesses)),
    )


@dataclass(frozen=True)
class Fingerprint:
    """How a browser stands out in a crowd by what it says of itself.

    Attributes
    ----------
    crowd : int
        Browsers among which one is looked for.
    bits : float
        Surprisal of its answers.
    group : float
        Browsers expected to give the same answers, itself included where there are more.
    alone : float
        Chance that no other does, 0-1.
    source : str
        Key of `data/sources.csv`.
    """

    crowd: int
    bits: float
    group: float
    alone: float
    source: str


def fingerprints(facts: Facts) -> tuple[Fingerprint, ...]:
    """Return how far a browser's answers single it out, in three crowds.

    Parameters
    ----------
    facts : Facts
        ``advertising.csv``: bits measured in a browser.

    Notes
    -----
    As if answers that give so many bits away were all equally likely; real ones are not, so that
    some stand alone in a large crowd and others never do.

    Examples
    --------
    >>> from toolkit import data
    >>> [round(one.alone, 2) for one in fingerprints(data.load())]
    [1.0, 0.7, 0.0]
    """
    (row,) = facts.rows("advertising", metric="fingerprint_bits")
    bits = float(row["value"])
    return tuple(
        Fingerprint(
            crowd=crowd,
            bits=bits,
            group=float(trackers.group_size(crowd, bits)),
            alone=float(expected_unique_share(crowd, 2**bits)),
            source=str(row["source"]),
        )
        for crowd in CROWDS
    )
