"""The home town kept silent: given to a friend who asks, or read off the friends; both shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from toolkit.answers.published import figure
from toolkit.answers.quantity import Quantity
from toolkit.errors import InvalidInput
from toolkit.privacy import inference, population
from toolkit.privacy.inference import SILENT, Friends

if TYPE_CHECKING:
    from toolkit.data import Facts

SEED: Final = 11
PEOPLE: Final = 1_000
TOWNS: Final = 20

Known = Literal["told", "right", "wrong", "unknown"]


@dataclass(frozen=True)
class You:
    """One person among them, who never put a town.

    Attributes
    ----------
    asked : bool
        A friend asked, and the person answered.
    friends : int
        Of this person.
    saying : int
        Of them, those whose town shows.
    same : int
        Of these, those who come from the person's town.
    known : {"told", "right", "wrong", "unknown"}
        What the network has: told to a friend, guessed right, guessed wrong, or nothing.
    """

    asked: bool
    friends: int
    saying: int
    same: int
    known: Known


@dataclass(frozen=True)
class HomeTown:
    """Where a network has people's home towns from, and which of them are wrong.

    Attributes
    ----------
    people : int
        Everybody.
    says, answers, same_town : float
        Share who put their town unasked; share of the others who tell a friend who asks; chance
        that a friend is looked for in one's own town, 0-1.
    said : int
        People who put their town: provided.
    told : int
        People who told a friend: provided too, under the eyes of a friend.
    right, wrong : int
        Silent people whose town was guessed from their friends: inferred.
    unknown : int
        Silent people none of whose friends shows a town.
    you : You
        One of the silent, followed throughout.
    published : Quantity
        People placed within 25 miles of their address from 16 friends or more, in a study.
    """

    people: int
    says: float
    answers: float
    same_town: float
    said: int
    told: int
    right: int
    wrong: int
    unknown: int
    you: You
    published: Quantity

    @property
    def silent(self) -> int:
        """People who told nobody."""
        return self.right + self.wrong + self.unknown

    @property
    def provided(self) -> int:
        """People who gave their town themselves, asked or not."""
        return self.said + self.told

    @property
    def share_right(self) -> float:
        """Of the silent, the share whose town is guessed right; NaN when nobody is silent."""
        return self.right / self.silent if self.silent else float("nan")


def home_town(
    facts: Facts,
    *,
    says: float = 0.3,
    answers: float = 0.2,
    same_town: float = 0.35,
    asked: bool = False,
) -> HomeTown:
    """Return where a network has the home towns of 1,000 invented people from.

    Parameters
    ----------
    facts : Facts
        ``inference.csv``.
    says : float
        Share of people who put their town unasked, 0-1.
    answers : float
        Share of the others whom a friend asks and who answer, 0-1.
    same_town : float
        Chance that a friend is looked for in one's own town, 0-1: homophily.
    asked : bool
        Whether the one person who is followed is asked, and answers.

    Returns
    -------
    HomeTown
        More people saying it are the same people and some others: moves compare.

    Raises
    ------
    InvalidInput
        A share outside 0-1.
    """
    for name, share in (("says", says), ("answers", answers)):
        if not 0 <= share <= 1:
            raise InvalidInput("share", name=name, given=share)
    made, friends, luck = _town(round(same_town, 3))
    you = _somebody(round(same_town, 3))
    said = luck < says
    said[you] = False
    shown = np.where(said, made.towns, SILENT)
    # Who would answer is drawn anew at each share of answers, from the same luck.
    now = inference.asked_for(
        shown, made.towns, friends, asked=1, answers=answers, rng=np.random.default_rng(SEED)
    )
    now[you] = made.towns[you] if asked else SILENT
    guesses = {
        int(person): inference.inferred(now, friends, int(person)).town
        for person in np.flatnonzero(now == SILENT)
    }
    right = sum(guess == made.towns[person] for person, guess in guesses.items())
    unknown = sum(guess == SILENT for guess in guesses.values())
    around = [int(friend) for friend in friends.of(you)]
    mine: Known = "told" if asked else _known(guesses[you], int(made.towns[you]))
    [row] = facts.rows("inference", metric="share_placed_by_friends")
    return HomeTown(
        people=PEOPLE,
        says=says,
        answers=answers,
        same_town=same_town,
        said=int(said.sum()),
        told=int((now != SILENT).sum() - said.sum()),
        right=int(right),
        wrong=len(guesses) - int(right) - unknown,
        unknown=unknown,
        you=You(
            asked=asked,
            friends=len(around),
            saying=int((now[around] != SILENT).sum()),
            same=int((now[around] == made.towns[you]).sum()),
            known=mine,
        ),
        published=figure({**row, "platform": "facebook"}),
    )


def _known(guess: int, town: int) -> Known:
    if guess == SILENT:
        return "unknown"
    return "right" if guess == town else "wrong"


@lru_cache(maxsize=32)
def _town(same_town: float) -> tuple[population.Circles, Friends, np.ndarray]:
    """People with their friends, and each one's luck: the same at every share that says it."""
    made = population.circles(PEOPLE, TOWNS, same_town=same_town, rng=np.random.default_rng(SEED))
    friends = Friends(PEOPLE, [(int(one), int(other)) for one, other in made.pairs])
    return made, friends, np.random.default_rng(SEED + 1).random(PEOPLE)


@lru_cache(maxsize=32)
def _somebody(same_town: float) -> int:
    """Return the first person with about as many friends as most, from the second largest town."""
    made, friends, _ = _town(same_town)
    near = np.abs(friends.degree - np.median(friends.degree)) <= 1
    return int(np.flatnonzero(near & (made.towns == 1))[0])
