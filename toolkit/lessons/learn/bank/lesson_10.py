"""Lesson 10, what a profile gives away: the rules people use to count who is recognised."""

from __future__ import annotations

from toolkit.lessons.learn.bank import tables
from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check, Rule

POOL: tables.Rows = (
    ("east", "f", "1970"),
    ("east", "f", "1970"),
    ("east", "f", "1990"),
    ("east", "m", "1990"),
    ("west", "f", "1980"),
    ("west", "f", "1980"),
    ("west", "m", "1970"),
    ("west", "m", "1980"),
)
"""The worked example of the lesson."""
CHOIR: tables.Rows = (
    ("east", "f", "1960"),
    ("east", "f", "1960"),
    ("east", "f", "1960"),
    ("east", "m", "1980"),
    ("east", "m", "1990"),
    ("west", "m", "1960"),
    ("west", "m", "1960"),
    ("west", "f", "1980"),
)
READERS: tables.Rows = (
    ("north", "f", "1980"),
    ("north", "f", "1980"),
    ("north", "m", "1980"),
    ("north", "m", "1990"),
    ("north", "m", "1990"),
    ("south", "f", "1990"),
    ("south", "f", "1990"),
    ("south", "f", "2000"),
    ("south", "m", "2000"),
    ("south", "m", "1990"),
)
CHESS: tables.Rows = (
    ("south", "f", "2000"),
    ("north", "m", "1980"),
    ("north", "f", "1980"),
    ("south", "m", "1990"),
    ("south", "f", "1990"),
    ("north", "m", "2000"),
)

ALONE_SLIPS: dict[str, Rule] = {
    "names_removed": lambda rows: 0,
    "groups_as_people": tables.groups,
}

LESSON_ALONE = Check(
    id="10_alone_in_eight",
    cases=({"rows": CHOIR}, {"rows": POOL}),
    right=tables.alone,
    slips=ALONE_SLIPS,
    unit="people",
    objective="10_alone",
)

ALONE = Check(
    id="10_alone_in_ten",
    cases=({"rows": READERS}, {"rows": CHESS[:5] + CHESS[:1]}),
    right=tables.alone,
    slips=ALONE_SLIPS,
    unit="people",
    objective="10_alone",
)

LINKED = Check(
    id="10_named_by_the_club",
    cases=({"rows": READERS, "club": CHESS}, {"rows": POOL, "club": CHOIR}),
    right=tables.named,
    slips={
        "names_removed": lambda rows, club: 0,
        "alone_is_found": lambda rows, club: tables.alone(rows),
        "alike_is_found": tables.members_alike,
    },
    unit="people",
    objective="10_share",
)

AREA_SLIPS: dict[str, Rule] = {
    "more_answers_than_people": lambda people, cells: 1.0,
    "chances_added": lambda people, cells: 1 - (people - 1) / cells,
    "people_over_cells": lambda people, cells: people / cells,
}
AREA_SHOWN = {"people": "people", "cells": ""}

AREA = Check(
    id="10_alone_in_an_area",
    cases=({"people": 20_000, "cells": 58_400}, {"people": 5_000, "cells": 36_500}),
    right=tables.share_alone,
    slips=AREA_SLIPS,
    unit="%",
    shown=AREA_SHOWN,
    objective="10_area",
)

AREA_FUNCTION = Check(
    id="10_alone_function",
    cases=(
        {"people": 3_000, "cells": 7_300},
        {"people": 20_000, "cells": 58_400},
        {"people": 30_000, "cells": 58_400},
    ),
    right=tables.share_alone,
    slips=AREA_SLIPS,
    unit="%",
    shown=AREA_SHOWN,
    objective="10_area",
)

BITS_SLIPS: dict[str, Rule] = {
    "shares_added": lambda **case: tables.left_by_added_shares(*case.values()),
    "rarest_only": lambda **case: tables.left_by_rarest(*case.values()),
    "bits_as_divisor": lambda **case: tables.left_by_divided_bits(*case.values()),
}


def still_there(**case: float) -> float:
    """Return how many people still match, from a number of people and shares of them."""
    people, *shares = case.values()
    return tables.left(people, *shares)


WORKED_BITS = Check(
    id="10_left_at_the_club",
    cases=(
        {"people": 3_200, "district": 0.125, "women": 0.5, "sport": 0.05},
        {"people": 900, "district": 0.25, "women": 0.5, "sport": 0.1},
    ),
    right=still_there,
    slips=BITS_SLIPS,
    unit="people",
    shown={"people": "people", "district": "%", "women": "%", "sport": "%"},
    objective="10_bits",
)

BITS = Check(
    id="10_left_in_town",
    cases=(
        {"people": 48_000, "area": 0.25, "sex": 0.5, "year": 0.02, "employer": 0.1},
        {"people": 9_000, "area": 0.2, "sex": 0.5, "year": 0.02, "employer": 0.05},
    ),
    right=still_there,
    slips=BITS_SLIPS,
    unit="people",
    shown={"people": "people", "area": "%", "sex": "%", "year": "%", "employer": "%"},
    objective="10_bits",
)

TO_SEND = Check(
    id="10_list_to_send",
    cases=(
        {
            "versions": (
                ("no_names", ("area", "sex", "birth_date", "loans"), 1, 1.02),
                ("bands", ("area", "age_band", "loans"), 6, 24.0),
                ("employers", ("area", "sex", "age_band", "employer", "loans"), 1, 8.0),
                ("totals", ("sex", "loans"), 280, 300.0),
            ),
            "needed": ("area", "age_band"),
        },
    ),
    right=tables.to_send,
    slips={
        "names_removed": tables.without_names,
        "mean_group": tables.by_mean_group,
        "safest_whatever": tables.safest,
    },
    choices=("no_names", "bands", "employers", "totals"),
    objective="10_share",
)

OBJECTIVES: tuple[str, ...] = ("10_alone", "10_area", "10_bits", "10_share")
PREDICTIONS: tuple[Prediction, ...] = (
    Prediction("10_three_answers", "10_alone"),
    Prediction("10_lyon", "10_area"),
    Prediction("10_yes_no", "10_bits"),
    Prediction("10_without_the_year", "10_share"),
)
CHECKS: tuple[Check, ...] = (
    LESSON_ALONE,
    WORKED_BITS,
    ALONE,
    LINKED,
    AREA,
    BITS,
    TO_SEND,
    AREA_FUNCTION,
)
QUIZZES: tuple[Quiz, ...] = (
    Quiz(
        "10_five_at_least",
        ("mean_group", "names_removed", "right", "groups_as_people"),
        "right",
        "10_alone",
    ),
    Quiz(
        "10_eighty_seven",
        ("borrowed_share", "right", "more_answers_than_people", "one_is_false"),
        "right",
        "10_area",
    ),
    Quiz(
        "10_left_blank",
        ("blank_is_silence", "rarest_only", "shares_added", "right"),
        "right",
        "10_bits",
    ),
    Quiz(
        "10_agency_asks",
        ("right", "names_removed", "hash_is_anonymous", "nobody_would"),
        "right",
        "10_share",
    ),
)
