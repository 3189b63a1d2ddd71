"""An invented person, and the firms that know them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from toolkit.archives.invented import words

if TYPE_CHECKING:
    from numpy.random import Generator

_START: Final = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
_DAYS: Final = 700


@dataclass(frozen=True)
class Person:
    """What an invented person typed, and what others hold on them.

    Parameters
    ----------
    lang : {"en", "fr"}
        Language of the account.
    name, email, phone, ip : str
        Made up, in ranges reserved for examples.
    friends, messages, searches : tuple of str
        Friends' names; lines of private messages; words looked for.
    shops : tuple of str
        Firms, the ones that uploaded a list first.
    """

    lang: str
    name: str
    email: str
    phone: str
    ip: str
    friends: tuple[str, ...]
    messages: tuple[str, ...]
    searches: tuple[str, ...]
    shops: tuple[str, ...]

    @property
    def town(self) -> tuple[str, str]:
        """Town and region."""
        return words.TOWNS[self.lang]

    def sites(self) -> tuple[str, ...]:
        """Return sites that tell the platform of visits, one for every third firm."""
        plain = (shop.casefold() for shop in self.shops[::3])
        return tuple(
            "".join(c for c in shop if c.isascii() and c.isalnum()) + ".example" for shop in plain
        )


def person(lang: str, rng: Generator, *, friends: int = 38, shops: int = 96) -> Person:
    """Return an invented person.

    Parameters
    ----------
    lang : {"en", "fr"}
        Language of the account.
    rng : numpy.random.Generator
        Who they are.
    friends, shops : int
        Friends, and firms that know them.

    Examples
    --------
    >>> import numpy as np
    >>> somebody = person("fr", np.random.default_rng(13))
    >>> somebody.email.endswith("@example.org"), len(somebody.friends), len(somebody.shops)
    (True, 38, 96)
    """

    def name() -> str:
        return f"{rng.choice(words.FIRST[lang])} {rng.choice(words.LAST[lang])}"

    trades = [f"{trade} {fancy}" for fancy in words.FANCIES[lang] for trade in words.TRADES[lang]]
    number = int(rng.integers(0, 100))
    phones = {"en": f"+1 514 555 01{number:02d}", "fr": f"+33 1 99 00 {number:02d} 00"}
    return Person(
        lang,
        name(),
        f"person{int(rng.integers(100, 1000))}@example.org",
        phones[lang],
        f"203.0.113.{int(rng.integers(1, 255))}",
        tuple(name() for _ in range(friends)),
        tuple(words.MESSAGES[lang]),
        tuple(words.SEARCHES[lang]),
        tuple(str(shop) for shop in rng.permutation(trades)[:shops]),
    )


def moments(rng: Generator, count: int) -> list[datetime.datetime]:
    """Return moments of 2024 and 2025, the earliest first."""
    seconds = sorted(int(s) for s in rng.integers(0, _DAYS * 86_400, count))
    return [_START + datetime.timedelta(seconds=second) for second in seconds]


def some(rng: Generator, choices: list[str] | tuple[str, ...], count: int) -> list[str]:
    """Return some of several choices, none twice, in an order of chance."""
    return [str(choice) for choice in rng.permutation(list(choices))[:count]]
