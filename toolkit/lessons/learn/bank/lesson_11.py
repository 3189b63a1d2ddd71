"""Lesson 11, what likes and friends reveal: the rules people use to read a guess."""

from __future__ import annotations

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check, Rule
from toolkit.privacy import inference


def pairs_in_order(have: tuple[float, ...], lack: tuple[float, ...]) -> float:
    """Return the share of pairs, one of each kind, in which the first scores higher, 0-1."""
    return inference.auc((*have, *lack), (*(True for _ in have), *(False for _ in lack)))


def top_of_list(have: tuple[float, ...], lack: tuple[float, ...]) -> float:
    """Return, of as many named as have it, the share who have it, 0-1."""
    named = sorted((*have, *lack), reverse=True)[: len(have)]
    return sum(score in have for score in named) / len(named)


def judged_rightly(have: tuple[float, ...], lack: tuple[float, ...]) -> float:
    """Return the share of everybody judged rightly when as many are named as have it, 0-1."""
    wrong = len(have) * (1 - top_of_list(have, lack))
    return 1 - 2 * wrong / (len(have) + len(lack))


PAIRS_SLIPS: dict[str, Rule] = {
    "auc_as_share_right": judged_rightly,
    "top_of_list": top_of_list,
    "coin_as_zero": lambda **case: 2 * pairs_in_order(**case) - 1,
}

LESSON_PAIRS = Check(
    id="11_pairs_of_seven",
    cases=(
        {"have": (9, 7, 4), "lack": (8, 5, 3, 2)},
        {"have": (8, 7, 3), "lack": (9, 5, 4, 2, 1)},
    ),
    right=pairs_in_order,
    slips=PAIRS_SLIPS,
    unit="%",
    objective="11_likes",
)

PAIRS = Check(
    id="11_pairs_of_eight",
    cases=(
        {"have": (12, 9, 5), "lack": (10, 6, 4, 3, 1)},
        {"have": (9, 7, 4), "lack": (8, 5, 3, 2)},
    ),
    right=pairs_in_order,
    slips=PAIRS_SLIPS,
    unit="%",
    objective="11_likes",
)


def share_right(
    base_rate: float, sensitivity: float, specificity: float, auc: float = 0.5
) -> float:
    """Return the share of those named who have it, 0-1; the area says nothing of it alone."""
    return float(
        inference.positive_predictive_value(
            base_rate, sensitivity=sensitivity, specificity=specificity
        )
    )


def accuracy(base_rate: float, sensitivity: float, specificity: float, auc: float = 0.5) -> float:
    """Return the share of everybody, named or not, who are judged rightly, 0-1."""
    return base_rate * sensitivity + (1 - base_rate) * specificity


RATE_SLIPS: dict[str, Rule] = {
    "accuracy_without_base_rate": accuracy,
    "found_as_named": lambda **case: case["sensitivity"],
}
RATE_SHOWN = {"base_rate": "%", "sensitivity": "%", "specificity": "%"}

EXPECTING = Check(
    id="11_who_is_expecting",
    cases=(
        {"base_rate": 0.03, "sensitivity": 0.8, "specificity": 0.9, "auc": 0.94},
        {"base_rate": 0.1, "sensitivity": 0.6, "specificity": 0.8, "auc": 0.9},
    ),
    right=share_right,
    slips=RATE_SLIPS | {"auc_as_share_right": lambda **case: case["auc"]},
    unit="%",
    shown=RATE_SHOWN | {"auc": ""},
    objective="11_base_rates",
)

WORKED_EXPECTING = Check(
    id="11_nursery_list",
    cases=(
        {"base_rate": 0.01, "sensitivity": 0.7, "specificity": 0.95},
        {"base_rate": 0.1, "sensitivity": 0.6, "specificity": 0.8},
    ),
    right=share_right,
    slips=RATE_SLIPS,
    unit="%",
    shown=RATE_SHOWN,
    objective="11_base_rates",
)

RIGHT_FUNCTION = Check(
    id="11_share_right_function",
    cases=(
        {"base_rate": 0.02, "sensitivity": 0.75, "specificity": 0.9},
        {"base_rate": 0.3, "sensitivity": 0.5, "specificity": 0.8},
        {"base_rate": 0.001, "sensitivity": 0.99, "specificity": 0.97},
    ),
    right=share_right,
    slips=RATE_SLIPS,
    unit="%",
    shown=RATE_SHOWN,
    objective="11_base_rates",
)

PROVIDED = Check(
    id="11_given_by_them",
    cases=(
        {"sign_up": 90, "told": 60, "guessed_right": 55, "guessed_wrong": 15},
        {"sign_up": 40, "told": 25, "guessed_right": 80, "guessed_wrong": 30},
    ),
    right=lambda sign_up, told, guessed_right, guessed_wrong: sign_up + told,
    slips={
        "inferred_is_provided": lambda **case: sum(case.values()),
        "true_is_provided": lambda **case: sum(case.values()) - case["guessed_wrong"],
        "asked_is_inferred": lambda **case: case["sign_up"],
    },
    unit="people",
    shown=dict.fromkeys(("sign_up", "told", "guessed_right", "guessed_wrong"), "people"),
    objective="11_given",
)


def agreement(guess_right: float, field_false: float) -> float:
    """Return the share of people whose guess says what their field says, 0-1.

    Both right, or both wrong: of two answers there is only one other.
    """
    return guess_right * (1 - field_false) + (1 - guess_right) * field_false


AGREEMENT = Check(
    id="11_as_the_field_says",
    cases=(
        {"guess_right": 0.8, "field_false": 0.3},
        {"guess_right": 0.9, "field_false": 0.2},
    ),
    right=agreement,
    slips={
        "field_is_truth": lambda **case: case["guess_right"],
        "errors_add_up": lambda **case: case["guess_right"] - case["field_false"],
        "both_wrong_forgotten": lambda **case: case["guess_right"] * (1 - case["field_false"]),
    },
    unit="%",
    shown={"guess_right": "%", "field_false": "%"},
    objective="11_noise",
)


def shares_right(
    people: int,
    expecting: int,
    scores: tuple[float, float, float],
    counter: tuple[int, int],
    congratulated: tuple[int, int],
) -> dict[str, float]:
    """Return the share of those written to whom it interests, by way, 0-1.

    Parameters
    ----------
    people, expecting : int
        Customers, and those of them whom it interests.
    scores : tuple of float
        People on a list of scores; shares of the expecting, and of the others, who are on it.
    counter, congratulated : tuple of int
        People who ticked a box, or who were congratulated in public; of them, those expecting.
    """
    return {
        "scores": share_right(expecting / people, scores[1], 1 - scores[2]),
        "counter": counter[1] / counter[0],
        "congratulated": congratulated[1] / congratulated[0],
        "everybody": expecting / people,
    }


def best_of(shares: dict[str, float], *but: str) -> str:
    """Return the way with the highest share, some ways left out."""
    return max((way for way in shares if way not in but), key=shares.__getitem__)


WHOM_TO_WRITE = Check(
    id="11_whom_to_write_to",
    cases=(
        {
            "people": 1000,
            "expecting": 30,
            "scores": (121, 0.8, 0.1),
            "counter": (40, 24),
            "congratulated": (30, 27),
        },
    ),
    right=lambda **case: best_of(shares_right(**case), "congratulated"),
    slips={
        # The share of everybody judged rightly, taken for the share of the named.
        "accuracy_without_base_rate": lambda **case: best_of(
            shares_right(**case)
            | {
                "scores": accuracy(
                    case["expecting"] / case["people"], case["scores"][1], 1 - case["scores"][2]
                )
            },
            "congratulated",
        ),
        "seen_is_told": lambda **case: best_of(shares_right(**case)),
        "nobody_missed": lambda **case: best_of(
            {way: -share for way, share in shares_right(**case).items()}
        ),
    },
    choices=("scores", "counter", "congratulated", "everybody"),
    objective="11_base_rates",
)

WHAT_AUC_SAYS = Quiz(
    id="11_what_auc_says",
    options=("auc_as_share_right", "accuracy_without_base_rate", "right", "coin_as_zero"),
    right="right",
    objective="11_likes",
)

NOBODY_NAMED = Quiz(
    id="11_nobody_named",
    options=("accuracy_without_base_rate", "found_as_named", "auc_as_share_right", "right"),
    right="right",
    objective="11_base_rates",
)

PREGNANCY_STORY = Quiz(
    id="11_pregnancy_story",
    options=("hit_without_misses", "right", "story_is_false", "accuracy_without_base_rate"),
    right="right",
    objective="11_base_rates",
)

ASKED_OR_GUESSED = Quiz(
    id="11_asked_or_guessed",
    options=("asked_is_inferred", "friend_is_private", "right", "public_is_free"),
    right="right",
    objective="11_given",
)

SEEMS_OR_IS = Quiz(
    id="11_seems_or_is",
    options=("field_is_truth", "errors_add_up", "impulse_is_taste", "right"),
    right="right",
    objective="11_noise",
)

OBJECTIVES: tuple[str, ...] = ("11_likes", "11_base_rates", "11_given", "11_noise")
PREDICTIONS: tuple[Prediction, ...] = (
    Prediction("11_ten_likes", "11_likes"),
    Prediction("11_named_rightly", "11_base_rates"),
    Prediction("11_given_away", "11_given"),
    Prediction("11_false_fields", "11_noise"),
)
CHECKS: tuple[Check, ...] = (
    LESSON_PAIRS,
    WORKED_EXPECTING,
    PAIRS,
    EXPECTING,
    PROVIDED,
    AGREEMENT,
    WHOM_TO_WRITE,
    RIGHT_FUNCTION,
)
QUIZZES: tuple[Quiz, ...] = (
    WHAT_AUC_SAYS,
    NOBODY_NAMED,
    PREGNANCY_STORY,
    ASKED_OR_GUESSED,
    SEEMS_OR_IS,
)
