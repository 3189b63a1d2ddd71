"""What likes tell about people who said nothing, one more like at a time; invented people only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from toolkit.answers.likers import MOST, PEOPLE, SEED, TAUGHT, TRAITS, likers
from toolkit.answers.named import Named, named
from toolkit.answers.published import figure
from toolkit.answers.quantity import Quantity
from toolkit.errors import InvalidInput
from toolkit.privacy import inference
from toolkit.privacy.inference import refuse_archive

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.data import Facts

CROWD: Final = 1_000
LIST: Final = 100
"""People on a list, of a crowd: as long whatever the score is worth."""


@dataclass(frozen=True)
class Likes:
    """How well likes tell those who have a trait from those who have not.

    Attributes
    ----------
    trait : str
        Neutral code, one of `TRAITS`.
    known : int
        Likes known of each person.
    impulsive : float
        Share of these likes given to a page at random, as anybody would, 0-1.
    curve : tuple of float
        Pairs in the right order (area under the curve, 0.5-1 but for chance), for 1, 2, ... likes.
    sincere : tuple of float
        The same without impulsive likes.
    published : Quantity
        What a study found from all the likes of real volunteers.
    named : Named
        Of 1,000 people, the 100 who score highest: how many of them have it.
    """

    trait: str
    known: int
    impulsive: float
    curve: tuple[float, ...]
    sincere: tuple[float, ...]
    published: Quantity
    named: Named

    @property
    def auc(self) -> float:
        """Pairs in the right order, for the likes known."""
        return self.curve[self.known - 1]

    @property
    def one_more(self) -> float:
        """What one more like adds."""
        return self.curve[self.known] - self.auc


def likes(
    facts: Facts,
    trait: str = "trait_a",
    *,
    known: int = 10,
    impulsive: float = 0.0,
    having: int = 20,
) -> Likes:
    """Return how well some likes tell a trait, among invented people.

    Parameters
    ----------
    facts : Facts
        ``inference.csv``.
    trait : str
        Neutral code, one of `TRAITS`.
    known : int
        Likes known of each person, 1 to 59.
    impulsive : float
        Share of them given at random, 0-1.
    having : int
        People of 1,000 who have what such a score would be used to look for, 1 to 999.

    Returns
    -------
    Likes
        The people, their likes and the order they are learnt in come from one seed.

    Raises
    ------
    InvalidInput
        A trait or a number out of its range.

    Notes
    -----
    Singular values of the likes, then a logistic regression learnt from 4,000 people and tried on
    2,000 others: each page ends up with so many points, and a person's score is their sum.
    """
    _checked(trait)
    if not 1 <= known < MOST:
        raise InvalidInput("likes_known", name="known", given=known, remedy=MOST - 1)
    if not 0 <= impulsive <= 1:
        raise InvalidInput("share", name="impulsive", given=impulsive)
    curve = _curve(trait, round(impulsive, 2))
    return Likes(
        trait=trait,
        known=known,
        impulsive=impulsive,
        curve=curve,
        sincere=_curve(trait, 0.0),
        published=published(facts, trait),
        # A score below chance is one that says nothing.
        named=named(CROWD, having, auc=max(0.5, curve[known - 1]), named=LIST),
    )


def each_trait(facts: Facts) -> tuple[Likes, ...]:
    """Return how well as many likes as the curve holds tell each trait, best told first."""
    found = [likes(facts, trait, known=MOST - 1) for trait in TRAITS]
    return tuple(sorted(found, key=lambda one: -one.published.value))


def published(facts: Facts, trait: str) -> Quantity:
    """Return the area under the curve that a study published for a trait."""
    [row] = facts.rows("inference", metric="auc_from_likes", subject=trait)
    return figure({**row, "platform": "facebook"})


class Step(NamedTuple):
    """One more like of one person.

    Parameters
    ----------
    page : str
        Neutral code: ``like_0421``.
    points : float
        What it adds to the score, or takes off, beside an ordinary like.
    place : float
        Share of those without the trait whose score, from as many likes, is lower, 0-1.
    """

    page: str
    points: float
    place: float


def one_by_one(
    trait: str = "trait_a", *, pages: Sequence[str] | pd.Series | None = None
) -> tuple[Step, ...]:
    """Return what each further like says about one invented person.

    Parameters
    ----------
    trait : str
        Neutral code, one of `TRAITS`.
    pages : sequence of str, optional
        Neutral codes of the pages liked, in their order, 60 at most; by default those of the
        first invented person who has the trait.

    Returns
    -------
    tuple of Step
        In the order of the likes.

    Raises
    ------
    InvalidInput
        Likes read from somebody's own archive; a trait or a page that does not exist.
    """
    refuse_archive(pages=pages)
    _checked(trait)
    people = likers()
    weights = people.weights[trait]
    if pages is None:
        person = int(np.flatnonzero(people.truth[trait])[0])
        liked = people.order[person]
    else:
        liked = np.array([_place(page, len(weights)) for page in pages][:MOST], dtype=int)
    others = np.cumsum(weights[people.order[~people.truth[trait]]], axis=1)
    score = np.cumsum(weights[liked])
    return tuple(
        Step(
            f"like_{page:04d}",
            float(weights[page]),
            float((others[:, number] < score[number]).mean()),
        )
        for number, page in enumerate(liked.tolist())
    )


@dataclass(frozen=True)
class Unverified:
    """A guess learnt from what people put in a field that nobody checks.

    Attributes
    ----------
    false : float
        Share of people who put the contrary of what they are, 0-1.
    auc : float
        Pairs in the right order, by what people are.
    measured : float
        The same by what they say: all that a network can measure.
    """

    false: float
    auc: float
    measured: float


@lru_cache(maxsize=64)
def unverified(trait: str = "trait_a", *, false: float) -> Unverified:
    """Return what false fields do to a guess, and to how good it seems.

    Parameters
    ----------
    trait : str
        Neutral code, one of `TRAITS`.
    false : float
        Share of people whose field says the contrary, 0-1, whatever they are.

    Returns
    -------
    Unverified
        From all likes.

    Raises
    ------
    InvalidInput
        A trait or a share out of its range.
    """
    _checked(trait)
    if not 0 <= false <= 1:
        raise InvalidInput("share", name="false", given=false)
    people = likers()
    truth = people.everybody[trait]
    lies = np.random.default_rng(SEED + 1).random(PEOPLE) < false
    said = truth ^ lies
    learnt = inference.fit(people.known[:TAUGHT], said[:TAUGHT])
    scores = learnt.score(people.known[TAUGHT:])
    return Unverified(
        false=false,
        auc=inference.auc(scores, truth[TAUGHT:]),
        measured=inference.auc(scores, said[TAUGHT:]),
    )


@lru_cache(maxsize=256)
def _curve(trait: str, impulsive: float) -> tuple[float, ...]:
    """Areas under the curve for 1, 2, ... likes; a sincere like is the same at every share."""
    people = likers()
    liked = np.where(people.luck < impulsive, people.anybody, people.order)
    scores = np.cumsum(people.weights[trait][liked], axis=1)
    truth = people.truth[trait]
    return tuple(inference.auc(scores[:, number], truth) for number in range(MOST))


def _checked(trait: str) -> None:
    if trait not in TRAITS:
        raise InvalidInput("trait_unknown", name="trait", given=trait, known=", ".join(TRAITS))


def _place(page: str, pages: int) -> int:
    digits = str(page).removeprefix("like_")
    if str(page) == f"like_{digits}" and digits.isdecimal() and int(digits) < pages:
        return int(digits)
    raise InvalidInput(
        "like_unknown", name="pages", given=page, first="like_0000", last=f"like_{pages - 1:04d}"
    )
