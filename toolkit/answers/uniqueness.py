"""Who stands alone among invented people as a form asks one question more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy import risk
from toolkit.privacy.population import QUESTIONS, residents
from toolkit.privacy.trackers import bits

if TYPE_CHECKING:
    import pandas as pd

SEED: Final = 10
PEOPLE: Final = 1_000
SIGN_UP: Final = QUESTIONS[:6]
"""What a course text says a network asks: town, sex, age, kin, interests, employer."""
OPTIONAL: Final = ("kin", "interest", "employer", "area", "birth_year", "birthday")
"""What may be left blank; a sex is chosen and a number of friends is shown."""


@dataclass(frozen=True)
class Step:
    """One question more.

    Attributes
    ----------
    question : str
        The one added; "" before the first.
    unique : int
        People alone with their answers so far.
    unique_share : float
        The same over everybody, 0-1.
    k : int
        People in the smallest group.
    matching : int
        People who could still be the person followed, who is among them.
    """

    question: str
    unique: int
    unique_share: float
    k: int
    matching: int


@dataclass(frozen=True)
class Dropped:
    """What leaving out one question would change.

    Attributes
    ----------
    question : str
        The one left out.
    unique : int
        People still alone without it.
    protected : int
        People who were alone and are no longer.
    k : int
        People in the smallest group without it.
    """

    question: str
    unique: int
    protected: int
    k: int


@dataclass(frozen=True)
class Told:
    """How much a question tells.

    Attributes
    ----------
    question : str
        The question.
    answers : int
        Different answers given.
    bits : float
        Bits given away on average: the more, the fewer people share an answer.
    rarest : float
        Bits given away by the rarest answer.
    """

    question: str
    answers: int
    bits: float
    rarest: float


@dataclass(frozen=True)
class Uniqueness:
    """Invented people, and how fast questions tell them apart.

    Attributes
    ----------
    people : int
        How many.
    asked : tuple of str
        Questions, in the order in which they are asked.
    steps : tuple of Step
        From no question to all of them.
    answered : float
        Share who answer each question that may be left blank, 0-1.
    years : int
        Years of birth told in one answer: 1 is the year itself, 10 a span of ten.
    person : int
        The one followed, from 1.
    bits_needed : float
        Bits that tell one of so many people from all the others.
    offered : tuple of str
        Questions that might be asked, among them those that are.
    """

    people: int
    asked: tuple[str, ...]
    steps: tuple[Step, ...]
    answered: float
    years: int
    person: int
    bits_needed: float
    offered: tuple[str, ...]

    @property
    def last(self) -> Step:
        """Where the questions asked lead."""
        return self.steps[-1]


def uniqueness(
    asked: Sequence[str] = SIGN_UP,
    *,
    people: int = PEOPLE,
    answered: float = 1.0,
    years: int = 1,
    person: int = 1,
    offered: Sequence[str] = (),
) -> Uniqueness:
    """Return who stands alone among invented people, question by question.

    Parameters
    ----------
    asked : sequence of str
        Questions of `toolkit.privacy.population.QUESTIONS`; none is allowed.
    people : int
        2 or more.
    answered : float
        Share who answer each question that may be left blank, 0-1. A blank is an answer of its
        own, and a rare one tells as much as any rare answer.
    years : int
        Span of the years of birth told, 1 or more.
    person : int
        The one followed, from 1 to `people`.
    offered : sequence of str
        Questions to keep a place for, in their order; those asked by default.

    Returns
    -------
    Uniqueness
        The same for the same arguments: the people are made from one seed.

    Raises
    ------
    InvalidInput
        A question that is not known or named twice, nobody to tell apart, a share outside 0-1.

    Examples
    --------
    >>> found = uniqueness(["area", "sex", "birth_year", "kin"])
    >>> [step.unique for step in found.steps], round(found.bits_needed, 2)
    ([0, 0, 0, 173, 510], 9.97)
    """
    if not 0 <= answered <= 1:
        raise InvalidInput("share", name="answered", given=answered)
    if years < 1:
        raise InvalidInput("count_from_one", name="years", given=years)
    form = _filled_in(people, answered, years)
    left = risk.matching(form, list(asked), person - 1)
    stairs = risk.staircase(form, list(asked)) if asked else None
    none = Step("", 0, 0.0, people, people)
    return Uniqueness(
        people=people,
        asked=tuple(asked),
        steps=(none,) if stairs is None else _steps(stairs, left),
        answered=answered,
        years=years,
        person=person,
        bits_needed=float(bits.surprisal(1 / people)),
        offered=tuple(offered) or tuple(asked),
    )


def dropped(
    asked: Sequence[str] = SIGN_UP, *, people: int = PEOPLE, years: int = 1
) -> tuple[Dropped, ...]:
    """Return what leaving out each question would change, the one that protects most first.

    Parameters
    ----------
    asked : sequence of str
        Two questions or more.
    people, years : int
        As in `uniqueness`.
    """
    found = risk.without_each(_filled_in(people, 1.0, years), list(asked))
    return tuple(
        Dropped(row["question"], int(row["unique"]), int(row["protected"]), int(row["k"]))
        for row in found.to_dict("records")
    )


def told(
    asked: Sequence[str] = QUESTIONS, *, people: int = PEOPLE, years: int = 1
) -> tuple[Told, ...]:
    """Return how many bits each question gives away, in the order asked.

    Parameters
    ----------
    asked : sequence of str
        Questions.
    people, years : int
        As in `uniqueness`.

    Examples
    --------
    >>> sex, = told(["sex"])
    >>> sex.answers, round(sex.bits, 2)
    (2, 1.0)
    """
    form = _filled_in(people, 1.0, years)
    found = []
    for question in asked:
        shares = form[question].value_counts(normalize=True).to_numpy()
        rarest = float(bits.surprisal(shares.min()))
        found.append(Told(question, len(shares), bits.entropy(shares), rarest))
    return tuple(found)


def _steps(stairs: pd.DataFrame, left: np.ndarray) -> tuple[Step, ...]:
    return tuple(
        Step(
            question=row["question"],
            unique=int(row["unique"]),
            unique_share=float(row["unique_share"]),
            k=int(row["k"]),
            matching=int(others),
        )
        for row, others in zip(stairs.to_dict("records"), left, strict=True)
    )


# A panel asks again about the same people at every tick.
@lru_cache(maxsize=16)
def _filled_in(people: int, answered: float, years: int) -> pd.DataFrame:
    """The form as these people leave it; not to be changed."""
    town, reluctance = _town(people)
    form = town.assign(birth_year=town["birth_year"] // years)
    if answered < 1:
        for place, question in enumerate(OPTIONAL):
            form[question] = form[question].where(reluctance[:, place] < answered)
    return form


@lru_cache(maxsize=8)
def _town(people: int) -> tuple[pd.DataFrame, np.ndarray]:
    """Invented people, and how reluctant each is to answer each question, 0-1."""
    town = residents(people, rng=np.random.default_rng(SEED))
    # Grouping whole numbers takes a tenth of the time of grouping words.
    words = [name for name in town if town[name].dtype.kind not in "iu"]
    town = town.astype(dict.fromkeys(words, "category"))
    reluctance = np.random.default_rng(SEED + 1).random((people, len(OPTIONAL)))
    return town, reluctance
