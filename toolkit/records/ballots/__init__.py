"""What the people of a room weigh: one row a person, typed, pasted, or read from a file."""

from toolkit.records.ballots.ballot import METHODS, MOST_PEOPLE, Ballot, Method
from toolkit.records.ballots.reading import Ballots, ballots_of, read_ballots

__all__ = [
    "METHODS",
    "MOST_PEOPLE",
    "Ballot",
    "Ballots",
    "Method",
    "ballots_of",
    "read_ballots",
]
