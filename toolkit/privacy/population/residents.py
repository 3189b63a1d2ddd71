"""Invented people of one town, as they would fill in the form of a social network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

QUESTIONS: Final = (
    "area",
    "sex",
    "birth_year",
    "kin",
    "interest",
    "employer",
    "friends",
    "birthday",
)
"""What a form asks, in our order; the number of friends is not asked, it is shown."""

_AREAS, _INTERESTS, _EMPLOYERS = 5, 24, 60
_FIRST_YEAR, _YEARS = 1946, 63
_WORK_FROM, _WORK_TO = 21, 64
_TODAY = 2026
_KIN = ("alone", "couple", "couple_children", "one_parent", "with_parents")
# From 18-24, 25-39, 40-64, 65 and over: who lives how.
_KIN_SHARES = (
    (0.18, 0.12, 0.03, 0.02, 0.65),
    (0.24, 0.28, 0.36, 0.07, 0.05),
    (0.22, 0.26, 0.40, 0.11, 0.01),
    (0.40, 0.56, 0.03, 0.01, 0.00),
)
_BOUNDS = (25, 40, 65)
_FRIENDS_MEDIAN, _FRIENDS_SPREAD = 150, 0.8


def residents(people: int = 1_000, *, rng: np.random.Generator) -> pd.DataFrame:
    """Return invented people and what each would answer.

    Parameters
    ----------
    people : int
        2 or more.
    rng : Generator
        The same state gives the same people.

    Returns
    -------
    DataFrame
        One row a person, one column a question of `QUESTIONS`: ``area`` (``area_0`` the largest,
        the n-th about 1/n of it), ``sex`` (``f``, ``m``), ``birth_year`` (1946-2008), ``kin`` (with
        whom they live), ``interest``, ``employer`` (``none`` for who does not work), ``friends``
        (how many, shown on a profile) and ``birthday`` (day of the year, 1-365). No name.

    Raises
    ------
    InvalidInput
        Fewer than two people.

    Notes
    -----
    Shares are ours, plausible and unsourced: they teach how answers add up, not how a real town
    is made. With whom one lives and for whom one works follow the age, so these answers tell less
    together than apart; the others are independent, which real ones are not.

    Examples
    --------
    >>> town = residents(50, rng=np.random.default_rng(1))
    >>> tuple(town.columns) == QUESTIONS, len(town), set(town["sex"]) == {"f", "m"}
    (True, 50, True)
    """
    import pandas as pd

    if people < 2:
        raise InvalidInput("too_few_rows", name="people", given=people, remedy=2)
    born = _FIRST_YEAR + rng.integers(0, _YEARS, people)
    age = _TODAY - born
    band = np.searchsorted(_BOUNDS, age, side="right")
    reached = np.cumsum(np.array(_KIN_SHARES), axis=1)[band]
    kin = (rng.random(people)[:, None] > reached).sum(axis=1).clip(max=len(_KIN) - 1)
    works = (age >= _WORK_FROM) & (age <= _WORK_TO) & (rng.random(people) < 0.85)
    firm = np.where(works, _by_rank(_EMPLOYERS, people, rng), -1)
    friends = np.exp(rng.normal(np.log(_FRIENDS_MEDIAN), _FRIENDS_SPREAD, people))
    employers = np.array([f"employer_{place:02d}" for place in range(_EMPLOYERS)] + ["none"])
    columns = {
        "area": np.array([f"area_{place}" for place in range(_AREAS)])[
            _by_rank(_AREAS, people, rng)
        ],
        "sex": np.where(rng.random(people) < 0.51, "f", "m"),
        "birth_year": born,
        "kin": np.array(_KIN)[kin],
        "interest": np.array([f"interest_{place:02d}" for place in range(_INTERESTS)])[
            _by_rank(_INTERESTS, people, rng)
        ],
        "employer": employers[firm],
        "friends": np.round(friends).astype(int),
        "birthday": rng.integers(1, 366, people),
    }
    return pd.DataFrame(columns)[list(QUESTIONS)]


def _by_rank(kinds: int, people: int, rng: np.random.Generator) -> np.ndarray:
    """Draw kinds of which the n-th is 1/n as common as the first."""
    weight = 1 / np.arange(1, kinds + 1)
    return rng.choice(kinds, size=people, p=weight / weight.sum())
