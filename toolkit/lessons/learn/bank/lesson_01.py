"""Lesson 01, which platforms: the rules people use to be everywhere, or to be sure too soon."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.bank.scores import (
    CRITERIA,
    NEEDS,
    best,
    dividing,
    lead,
    score,
    weight_that_flips,
)
from toolkit.lessons.learn.rules import Check, Rule

OBJECTIVES = ("01_rule_out", "01_read_ranking", "01_date_a_claim", "01_agree_in_a_room")

PREDICTIONS = (
    Prediction("01_claims_that_stand", "01_date_a_claim"),
    Prediction("01_weight_to_overturn", "01_read_ranking"),
    Prediction("01_left_for_firms", "01_rule_out"),
    Prediction("01_same_first", "01_agree_in_a_room"),
)


SCORE = Check(
    id="01_score",
    cases=(
        {"audience": 0.6, "content": 0.8, "points_for_audience": 75, "points_for_content": 25},
        {"audience": 0.8, "content": 0.3, "points_for_audience": 60, "points_for_content": 40},
        {"audience": 0.2, "content": 0.6, "points_for_audience": 90, "points_for_content": 10},
    ),
    right=score,
    slips={
        "weights_forgotten": lambda audience, content, **points: (audience + content) / 2,
        "points_not_shares": lambda **case: 100 * score(**case),
        "values_added": lambda audience, content, **points: audience + content,
        "first_weight_only": lambda audience, points_for_audience, **rest: (
            audience * points_for_audience / 100
        ),
    },
    objective="01_read_ranking",
)


def _accounts(*values: float, **points: float) -> dict[str, float]:
    names = ("first_audience", "first_content", "second_audience", "second_content")
    return dict(zip(names, values, strict=True)) | points


TOY_SHOP = Check(
    id="01_toy_shop",
    cases=(
        _accounts(0.7, 0.9, 0.8, 0.3, points_for_audience=70, points_for_content=30),
        _accounts(0.9, 0.8, 0.4, 0.2, points_for_audience=80, points_for_content=20),
    ),
    right=lead,
    slips={
        "weights_forgotten": lambda **case: lead(
            **case | {"points_for_audience": 1, "points_for_content": 1}
        ),
        "points_not_shares": lambda **case: 100 * lead(**case),
        "score_for_lead": lambda **case: lead(**case | {"second_audience": 0, "second_content": 0}),
    },
    objective="01_read_ranking",
)


FIRST_ACCOUNT = Check(
    id="01_first_account",
    cases=(
        {
            "makes": ("text",),
            "values": {
                "linkedin": (0.3, 0.7, 1.0),
                "x": (0.6, 0.4, 1.0),
                "instagram": (0.9, 0.8, 0.0),
            },
        },
    ),
    right=best,
    slips={
        "b2b_is_linkedin": lambda **case: "linkedin",
        "score_before_gates": lambda makes, values: best(tuple(NEEDS.values()), values),
        "more_platforms_better": lambda **case: "all",
    },
    choices=("linkedin", "x", "instagram", "all"),
    objective="01_rule_out",
)


def _with_points_from_nowhere(
    first_audience: float,
    first_content: float,
    second_audience: float,
    second_content: float,
    points: float,
) -> float:
    behind = (second_content - first_content) * (100 - points)
    return behind / (first_audience - second_audience)


WEIGHT_THAT_FLIPS = Check(
    id="01_weight_that_flips",
    cases=(
        _accounts(0.9, 0.4, 0.7, 0.7, points=75),
        _accounts(0.8, 0.2, 0.6, 0.8, points=90),
        _accounts(1.0, 0.5, 0.4, 0.7, points=40),
    ),
    right=weight_that_flips,
    slips={
        "change_for_level": lambda **case: case["points"] - weight_that_flips(**case),
        "points_from_nowhere": _with_points_from_nowhere,
        "flip_at_half": lambda **case: 50,
    },
    objective="01_read_ranking",
)


def _verdict(claimed: float, *figures: float) -> str:
    from toolkit.answers.claim import SAME, verdict

    return verdict(*(abs(figure / claimed - 1) <= SAME for figure in figures))


VERDICT = Check(
    id="01_verdict",
    cases=({"claimed": 50, "opened": 130, "active": 52},),
    right=lambda claimed, opened, active: _verdict(claimed, opened, active),
    slips={
        "fitting_figure": lambda claimed, opened, active: _verdict(claimed, active),
        "old_is_false": lambda claimed, opened, active: _verdict(claimed, opened),
        "undated_is_unknown": lambda claimed, **figures: _verdict(claimed),
    },
    choices=("confirmed", "corrected", "holds_if", "no_figure"),
    objective="01_date_a_claim",
)


def _widest(measure: Callable[[Sequence[float]], float]) -> Rule:
    """Return the rule that names the criterion on which a measure of everybody's points peaks."""

    def rule(points: Mapping[str, Sequence[float]], **rest: object) -> str:
        columns = zip(CRITERIA, zip(*points.values(), strict=True), strict=True)
        return max((measure(column), name) for name, column in columns)[1]

    return rule


WHAT_DIVIDES = Check(
    id="01_what_divides",
    cases=(
        {
            "values": ((0.7, 0.6, 0.3), (0.5, 0.6, 0.8)),
            "points": {
                "ana": (35, 60, 5),
                "ben": (65, 30, 5),
                "chloe": (65, 5, 30),
                "dan": (50, 40, 10),
                "emma": (55, 40, 5),
            },
        },
    ),
    right=dividing,
    slips={
        "widest_divides": _widest(lambda column: max(column) - min(column)),
        "heaviest_divides": _widest(sum),
        "majority_settles": lambda **case: "nothing",
    },
    choices=("audience", "content", "growth", "nothing"),
    objective="01_agree_in_a_room",
)


def people_to_tell(copied_at_work: int, copied_at_leisure: int, told: int, firms: int) -> int:
    """Return how many people of a file must be told that it holds them (GDPR 14, 13(4), 4(1)).

    Those whose data came from elsewhere, at work or not; not those who gave them and read why,
    nor firms, which are not people.
    """
    return copied_at_work + copied_at_leisure


PEOPLE_TO_TELL = Check(
    id="01_people_to_tell",
    cases=(
        {"copied_at_work": 120, "copied_at_leisure": 18, "told": 35, "firms": 27},
        {"copied_at_work": 40, "copied_at_leisure": 25, "told": 60, "firms": 10},
        {"copied_at_work": 300, "copied_at_leisure": 45, "told": 20, "firms": 90},
    ),
    right=people_to_tell,
    slips={
        "public_is_free": lambda **case: 0,
        "work_is_not_personal": lambda copied_at_leisure, **rest: copied_at_leisure,
        "told_twice": lambda **case: people_to_tell(**case) + case["told"],
        "firms_are_people": lambda **case: people_to_tell(**case) + case["firms"],
        "every_row": lambda **case: sum(case.values()),
    },
    unit="people",
    shown=dict.fromkeys(("copied_at_work", "copied_at_leisure", "told"), "people"),
    tolerance=0.0,
    objective="01_rule_out",
)

CHECKS = (
    SCORE,
    TOY_SHOP,
    FIRST_ACCOUNT,
    WEIGHT_THAT_FLIPS,
    VERDICT,
    WHAT_DIVIDES,
    PEOPLE_TO_TELL,
)

QUIZZES = (
    Quiz(
        id="01_everywhere",
        options=("more_platforms_better", "score_before_gates", "right", "b2b_is_linkedin"),
        right="right",
        objective="01_rule_out",
    ),
    Quiz(
        id="01_one_hour_for_firms",
        options=("b2b_is_linkedin", "public_is_free", "more_platforms_better", "right"),
        right="right",
        objective="01_rule_out",
    ),
    Quiz(
        id="01_half_the_weightings",
        options=("share_as_chance", "right", "share_as_people", "half_is_a_tie"),
        right="right",
        objective="01_read_ranking",
    ),
    Quiz(
        id="01_five_hundred_million",
        options=("old_is_false", "accounts_as_people", "undated_is_unknown", "right"),
        right="right",
        objective="01_date_a_claim",
    ),
    Quiz(
        id="01_ten_minutes",
        options=("widest_divides", "right", "heaviest_divides", "majority_settles"),
        right="right",
        objective="01_agree_in_a_room",
    ),
)
