"""The partner nobody named: who of somebody's friends stands between the others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from toolkit.answers.published import figure
from toolkit.answers.quantity import Quantity
from toolkit.privacy import inference
from toolkit.privacy.inference import Friends
from toolkit.privacy.population import ME, PARTNER, around

if TYPE_CHECKING:
    from toolkit.data import Facts

SEED: Final = 11
PEOPLE: Final = 60
WAYS: Final = ("common_friends", "dispersion", "recursive_dispersion")


@dataclass(frozen=True)
class Partners:
    """How often each way of looking at somebody's friends finds the partner.

    Attributes
    ----------
    people : int
        Invented people, each with a partner.
    friends : int
        Friends of each, the partner among them.
    found : dict of str to int
        People whose partner comes first, by way: ``common_friends`` counted, ``dispersion``,
        ``recursive_dispersion``.
    published : dict of str to Quantity
        What a study found on Facebook: ``common_friends``; ``spouse`` and ``relationship``, by
        recursive dispersion.
    """

    people: int
    friends: int
    found: dict[str, int]
    published: dict[str, Quantity]

    @property
    def by_chance(self) -> float:
        """Share of partners found by naming any friend, 0-1."""
        return 1 / self.friends


def partners(facts: Facts) -> Partners:
    """Return how often the friends somebody has give the partner away, among invented people.

    Parameters
    ----------
    facts : Facts
        ``inference.csv``.

    Returns
    -------
    Partners
        Of equals, the friend with the lowest number is named.
    """
    friends, found = _found()
    rows = facts.rows("inference", metric="share_partners_found")
    return Partners(
        people=PEOPLE,
        friends=friends,
        found=dict(found),
        published={row["subject"]: figure({**row, "platform": "facebook"}) for row in rows},
    )


@lru_cache(maxsize=1)
def _found() -> tuple[int, tuple[tuple[str, int], ...]]:
    rng = np.random.default_rng(SEED)
    count = dict.fromkeys(WAYS, 0)
    for _ in range(PEOPLE):
        people, pairs = around(rng=rng)
        friends = Friends(people, pairs)
        known = sorted(friends.of(ME))
        scores: tuple[dict[int, float], ...] = (
            {one: len(friends.of(ME) & friends.of(one)) for one in known},
            {one: inference.dispersion(friends, ME, one) for one in known},
            inference.recursive_dispersion(friends, ME),
        )
        for way, score in zip(WAYS, scores, strict=True):
            count[way] += max(known, key=score.__getitem__) == PARTNER
    return people - 1, tuple(count.items())
