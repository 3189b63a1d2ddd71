"""Lesson 13, your own archive: the rules people use to count what is kept about somebody."""

from __future__ import annotations

from typing import Final

from toolkit.answers.archive import your_name
from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check, Rule

PROVIDED: Final = ("typed", "friends")
OBSERVED: Final = ("likes", "visits")
INFERRED: Final = ("interests", "segments")


def share_of(case: dict[str, float], kinds: tuple[str, ...]) -> float:
    """Return the share of an archive's pieces that are of some kinds, 0-1."""
    return sum(case[kind] for kind in kinds) / sum(case.values())


def never_given(**case: float) -> float:
    """Return the share of an archive that the person never gave: observed and inferred."""
    return share_of(case, OBSERVED + INFERRED)


SORT_SLIPS: Final[dict[str, Rule]] = {
    "likes_as_provided": lambda **case: share_of(case, ("visits", *INFERRED)),
    "inferred_only": lambda **case: share_of(case, INFERRED),
    "observed_only": lambda **case: share_of(case, OBSERVED),
    "share_given": lambda **case: share_of(case, PROVIDED),
}
SORT_SHOWN: Final = dict.fromkeys((*PROVIDED, *OBSERVED, *INFERRED), "pieces")

LESSON_SORT = Check(
    id="13_sort_a_thousand",
    cases=(
        {
            "typed": 20,
            "friends": 180,
            "likes": 150,
            "visits": 400,
            "interests": 200,
            "segments": 50,
        },
    ),
    right=never_given,
    slips=SORT_SLIPS,
    unit="%",
    shown=SORT_SHOWN,
    objective="13_sources",
)

SORT = Check(
    id="13_sort_five_hundred",
    cases=(
        {
            "typed": 12,
            "friends": 138,
            "likes": 60,
            "visits": 190,
            "interests": 80,
            "segments": 20,
        },
    ),
    right=never_given,
    slips=SORT_SLIPS,
    unit="%",
    shown=SORT_SHOWN,
    objective="13_sources",
)


def different_firms(lists: float, visits: float, both: float) -> float:
    """Return how many firms there are when some stand on two lists."""
    return lists + visits - both


FIRM_SLIPS: Final[dict[str, Rule]] = {
    "firms_added_up": lambda **case: case["lists"] + case["visits"],
    "lists_only": lambda **case: case["lists"],
    "both_taken_twice": lambda **case: case["lists"] + case["visits"] - 2 * case["both"],
}
FIRM_SHOWN: Final = {"lists": "firms", "visits": "firms", "both": "firms"}

FIRMS = Check(
    id="13_different_firms",
    cases=({"lists": 85, "visits": 40, "both": 15}, {"lists": 30, "visits": 22, "both": 5}),
    right=different_firms,
    slips=FIRM_SLIPS,
    unit="firms",
    shown=FIRM_SHOWN,
    objective="13_firms",
)

WORKED_FIRMS = Check(
    id="13_firms_step_by_step",
    cases=({"lists": 90, "visits": 50, "both": 20}, {"lists": 12, "visits": 9, "both": 4}),
    right=different_firms,
    slips=FIRM_SLIPS,
    unit="firms",
    shown=FIRM_SHOWN,
    objective="13_firms",
)

FIRMS_FUNCTION = Check(
    id="13_firms_function",
    cases=(
        {"lists": 64, "visits": 22, "both": 8},
        {"lists": 10, "visits": 10, "both": 10},
        {"lists": 7, "visits": 5, "both": 0},
    ),
    right=different_firms,
    slips=FIRM_SLIPS,
    unit="firms",
    shown=FIRM_SHOWN,
    objective="13_firms",
)


def your_name_read(addresses: float, recognised: float, asking: float) -> float:
    """Return how many people read a firm's name in their archive after it uploaded a list."""
    return your_name(addresses, recognised, asking).readers


YOUR_NAME = Check(
    id="13_your_name_read",
    cases=(
        {"addresses": 1500, "recognised": 0.6, "asking": 0.05},
        {"addresses": 800, "recognised": 0.5, "asking": 0.1},
    ),
    right=your_name_read,
    slips={
        "hash_is_anonymous": lambda **case: 0,
        "all_recognised": lambda **case: case["addresses"] * case["asking"],
        "everybody_asks": lambda **case: case["addresses"] * case["recognised"],
    },
    unit="people",
    shown={"addresses": "people", "recognised": "%", "asking": "%"},
    objective="13_firms",
)


def pieces_in_the_file(provided: float, observed: float, inferred: float) -> float:
    """Return the pieces that a portability file must hold: what was given and what was seen."""
    return provided + observed


FILE = Check(
    id="13_file_to_carry",
    cases=(
        {"provided": 140, "observed": 230, "inferred": 90},
        {"provided": 40, "observed": 75, "inferred": 120},
    ),
    right=pieces_in_the_file,
    slips={
        "portability_is_access": lambda **case: sum(case.values()),
        "typed_only": lambda **case: case["provided"],
        "file_left_out": lambda **case: case["inferred"],
    },
    unit="pieces",
    shown={"provided": "pieces", "observed": "pieces", "inferred": "pieces"},
    objective="13_rights",
)


def best_way(ways: dict[str, tuple[int, str]], *refused: str) -> str:
    """Return the way that teaches most, those with some objection left out.

    Parameters
    ----------
    ways : dict of str to (int, str)
        What each way teaches, in pieces of data, and what stands against it, if anything.
    *refused : str
        Objections that count.
    """
    allowed = {way: pieces for way, (pieces, against) in ways.items() if against not in refused}
    return max(allowed, key=allowed.__getitem__)


CUSTOMER = Check(
    id="13_customers_archive",
    cases=(
        {
            "ways": {
                "friends": (180, "of_others"),
                "without_names": (120, "handed_on"),
                "kept": (90, "kept"),
                "together": (60, ""),
            }
        },
    ),
    right=lambda ways: best_way(ways, "of_others", "handed_on", "kept"),
    slips={
        "friends_are_mine": lambda ways: best_way(ways),
        "names_removed": lambda ways: best_way(ways, "of_others"),
        "archive_kept": lambda ways: best_way(ways, "of_others", "handed_on"),
    },
    choices=("friends", "without_names", "kept", "together"),
    objective="13_care",
)

LIKE_IS = Quiz(
    id="13_a_like_is",
    options=("likes_as_provided", "right", "all_inferred", "not_personal"),
    right="right",
    objective="13_sources",
)
HASHED_LIST = Quiz(
    id="13_hashed_list",
    options=("hash_is_anonymous", "wiped_at_once", "right", "only_who_clicked"),
    right="right",
    objective="13_firms",
)
TWO_RIGHTS = Quiz(
    id="13_two_rights",
    options=("right", "portability_is_access", "typed_only", "trade_secret"),
    right="right",
    objective="13_rights",
)
FOUND_FRIEND = Quiz(
    id="13_found_friend",
    options=("names_removed", "friends_are_mine", "archive_kept", "right"),
    right="right",
    objective="13_care",
)

OBJECTIVES: tuple[str, ...] = ("13_sources", "13_firms", "13_rights", "13_care")
PREDICTIONS: tuple[Prediction, ...] = (
    Prediction("13_never_given", "13_sources"),
    Prediction("13_companies", "13_firms"),
    Prediction("13_left_out", "13_rights"),
    Prediction("13_others_names", "13_care"),
)
CHECKS: tuple[Check, ...] = (
    LESSON_SORT,
    SORT,
    WORKED_FIRMS,
    FIRMS,
    FIRMS_FUNCTION,
    YOUR_NAME,
    FILE,
    CUSTOMER,
)
QUIZZES: tuple[Quiz, ...] = (LIKE_IS, HASHED_LIST, TWO_RIGHTS, FOUND_FRIEND)
