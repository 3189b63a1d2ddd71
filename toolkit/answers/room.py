"""A room decides: each person's winner, what the room agrees on, and what would have to move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.criteria import CRITERIA
from toolkit.answers.where import SEED, Where, where
from toolkit.errors import InvalidInput
from toolkit.model.choice import agreement
from toolkit.records.ballots import MOST_PEOPLE, Ballot, Method

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.client import Client
    from toolkit.data import Facts

# Fifteen people a redraw: a share to within two points is all that is said of each.
DRAWS = 2_000
POINTS = 100


@dataclass(frozen=True)
class Move:
    """The fewest points that bring the room's winner level with a person's own.

    Attributes
    ----------
    points : float
        Points out of 100 that change hands.
    taken, given : dict of str to float
        Points that each criterion loses or gains, criteria that keep theirs left out.
    """

    points: float
    taken: Mapping[str, float]
    given: Mapping[str, float]


@dataclass(frozen=True)
class Person:
    """One person of the room.

    Attributes
    ----------
    name : str
        As told apart on reading.
    points : dict of str to float
        Weight of each criterion, out of 100.
    winner : str or None
        Account that comes first with these weights, the room's if it is level with the first;
        None when no account passes the gates.
    share : float
        Share of the weightings tried around theirs in which it comes first.
    agrees : bool
        Their winner is the room's.
    move : Move or None
        What would have to move; None for who agrees.
    """

    name: str
    points: Mapping[str, float]
    winner: str | None
    share: float
    agrees: bool
    move: Move | None


@dataclass(frozen=True)
class Spread:
    """How far apart the room stands on one criterion.

    Attributes
    ----------
    criterion : str
        One of `CRITERIA`.
    low, median, high, mean : float
        Points out of 100.
    lowest, highest : str
        Who gives it least and most, the first of several.
    agreeing : int
        People who would have the room's winner if everybody gave this criterion the room's mean,
        each keeping the proportions of the others.
    """

    criterion: str
    low: float
    median: float
    high: float
    mean: float
    lowest: str
    highest: str
    agreeing: int


@dataclass(frozen=True)
class Room:
    """What a room decides.

    Attributes
    ----------
    people : tuple of Person
        In the order of their rows.
    where : Where
        The ranking at the mean of the room's weights.
    votes : dict of str to int
        People each account comes first for, most first.
    spreads : tuple of Spread
        A criterion each.
    divides : str or None
        The criterion that divides the room: made the same for all, it brings more people to the
        room's winner than any other does; of several, the one the room is widest apart on. None
        when all agree, or when no criterion alone brings anybody.
    method : {"points", "swings"}
        How the rows were understood.
    draws : int
        Weightings tried around each person's.
    """

    people: tuple[Person, ...]
    where: Where
    votes: Mapping[str, int]
    spreads: tuple[Spread, ...]
    divides: str | None
    method: Method
    draws: int

    @property
    def winner(self) -> str | None:
        """The account that comes first at the mean of the room's weights."""
        return None if self.where.leader is None else self.where.leader.account

    @property
    def agreeing(self) -> int:
        """People whose own winner is the room's."""
        return sum(person.agrees for person in self.people)

    @property
    def least_share(self) -> float:
        """Share of the weightings won around the person whose winner is least firm."""
        return min(person.share for person in self.people)

    @property
    def dividing(self) -> Spread:
        """How far apart the room stands on what divides it, or else on what it is widest on."""
        widest = max(self.spreads, key=lambda spread: spread.high - spread.low)
        return next((s for s in self.spreads if s.criterion == self.divides), widest)


def room(
    client: Client,
    facts: Facts,
    ballots: Sequence[Ballot],
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Room:
    """Return what a room decides for a client.

    Parameters
    ----------
    client : Client
        Whom the accounts are ranked for.
    facts : Facts
        Usage, results, trends, peers, minimum activity; taken at their middles.
    ballots : sequence of Ballot
        One to fifteen people's weights.
    draws : int
        Weightings tried around each person's.
    seed : int
        Makes the draws repeatable; every person meets the same.

    Returns
    -------
    Room
        The room's winner is the one at the mean of the weights, not the one with most votes: it
        counts how strongly each person feels, and may be nobody's own.

    Raises
    ------
    InvalidInput
        Nobody, or more than fifteen (rules ``ballots_none``, ``ballots_many``).
    """
    if not ballots:
        raise InvalidInput("ballots_none", name="ballots", remedy="A; 40; 30; 20; 10; 0")
    if len(ballots) > MOST_PEOPLE:
        raise InvalidInput("ballots_many", name="ballots", given=len(ballots), remedy=MOST_PEOPLE)
    weights = np.array([[ballot.weights[name] for name in CRITERIA] for ballot in ballots])
    mean = weights.mean(axis=0)
    together = where(client, facts, weights=_named(mean), draws=draws, seed=seed)
    apart = [where(client, facts, weights=_named(own), draws=draws, seed=seed) for own in weights]
    winner = None if together.leader is None else together.leader.account
    table, names = _middles(together)
    people = tuple(
        _person(ballot.person, own, found, winner, table, names)
        for ballot, own, found in zip(ballots, weights, apart, strict=True)
    )
    votes = Counter(person.winner for person in people if person.winner is not None)
    spreads = _spreads(people, weights, table, names.index(winner) if winner else None)
    return Room(
        people=people,
        where=together,
        votes=dict(sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))),
        spreads=spreads,
        divides=_divides(spreads, sum(person.agrees for person in people)),
        method=ballots[0].method,
        draws=draws,
    )


def _middles(found: Where) -> tuple[NDArray[np.float64], list[str]]:
    """Accounts that passed the gates by criteria, facts at their middles, and their names."""
    table = [[candidate.values[name].middle for name in CRITERIA] for candidate in found.scored]
    return np.array(table).reshape(-1, len(CRITERIA)), [c.account for c in found.scored]


def _person(
    name: str,
    own: NDArray[np.float64],
    found: Where,
    winner: str | None,
    table: NDArray[np.float64],
    names: list[str],
) -> Person:
    points = _named(POINTS * own)
    if winner is None:
        return Person(name, points, winner=None, share=0.0, agrees=False, move=None)
    place = names.index(winner)
    agrees = bool(agreement.comes_first(table, own, place)[0])
    # A tie is no disagreement.
    first = next(c for c in found.scored if c.account == winner or not agrees)
    # Never without an answer: at the room's mean, the room's winner does come first.
    reached = None if agrees else agreement.smallest_move(table, own, place)
    return Person(
        name=name,
        points=points,
        winner=first.account,
        share=first.share_first,
        agrees=agrees,
        move=None if reached is None else _move(own, reached),
    )


def _move(before: NDArray[np.float64], after: NDArray[np.float64]) -> Move:
    change = _named(POINTS * (after - before))
    return Move(
        points=POINTS * agreement.weight_moved(before, after),
        taken={name: -points for name, points in change.items() if points < 0},
        given={name: points for name, points in change.items() if points > 0},
    )


def _spreads(
    people: Sequence[Person],
    weights: NDArray[np.float64],
    table: NDArray[np.float64],
    winner: int | None,
) -> tuple[Spread, ...]:
    points = POINTS * weights
    found = []
    for place, criterion in enumerate(CRITERIA):
        column = points[:, place]
        same = agreement.levelled(weights, place)
        agreeing = 0
        if winner is not None:
            agreeing = int(agreement.comes_first(table, same, winner).sum())
        found.append(
            Spread(
                criterion=criterion,
                low=float(column.min()),
                median=float(np.median(column)),
                high=float(column.max()),
                mean=float(column.mean()),
                lowest=people[int(column.argmin())].name,
                highest=people[int(column.argmax())].name,
                agreeing=agreeing,
            )
        )
    return tuple(found)


def _divides(spreads: Sequence[Spread], agreeing: int) -> str | None:
    most = max(spreads, key=lambda spread: (spread.agreeing, spread.high - spread.low))
    return most.criterion if most.agreeing > agreeing else None


def _named(values: NDArray[np.float64]) -> dict[str, float]:
    return dict(zip(CRITERIA, values.tolist(), strict=True))
