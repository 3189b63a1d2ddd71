"""Lesson 14, what we may use: the rules people use to keep, to send and to forbid too much."""

from __future__ import annotations

from toolkit.lessons.learn.bank import keeping
from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check
from toolkit.privacy import policy

OBJECTIVES = ("14_may_use", "14_groups", "14_keep", "14_policy")
PREDICTIONS = (
    Prediction("14_network", "14_may_use"),
    Prediction("14_alone", "14_groups"),
    Prediction("14_recognised", "14_keep"),
    Prediction("14_faults", "14_policy"),
)
_FILE = ("draw", "card", "news", "both", "network", "withdrawn")


def _file(*lines: int) -> dict[str, int]:
    return dict(zip(_FILE, lines, strict=True))


def _may_go(check_id: str, *cases: dict[str, int]) -> Check:
    return Check(
        id=check_id,
        objective="14_may_use",
        cases=cases,
        right=keeping.may_go,
        slips={
            "consent_forever": keeping.with_the_draw,
            "email_yes_is_enough": keeping.with_the_news,
            "hash_is_anonymous": keeping.whole_list,
            "yes_for_good": keeping.never_taken_back,
        },
        unit="people",
        shown=dict.fromkeys(_FILE, "people"),
        tolerance=0.0,
    )


FLORIST = _may_go(
    "14_florist",
    _file(180, 260, 120, 50, 16, 6),
    _file(90, 310, 140, 25, 30, 8),
    _file(400, 150, 75, 60, 12, 3),
)
MAY_GO = _may_go(
    "14_may_go",
    _file(300, 420, 150, 35, 22, 9),
    _file(120, 200, 90, 64, 15, 4),
    _file(250, 340, 65, 18, 40, 7),
)
MUSEUM = _may_go(
    "14_museum",
    _file(150, 510, 240, 45, 28, 12),
    _file(320, 180, 110, 70, 24, 5),
    _file(60, 290, 130, 33, 19, 10),
)
TO_TELL = Check(
    id="14_to_tell",
    objective="14_may_use",
    cases=(
        {"at_work": 30, "at_leisure": 54, "told_since": 9},
        {"at_work": 75, "at_leisure": 20, "told_since": 6},
        {"at_work": 12, "at_leisure": 140, "told_since": 25},
    ),
    right=keeping.to_tell,
    slips={
        "public_is_free": lambda **case: 0,
        "work_is_not_personal": lambda at_work, **rest: keeping.to_tell(at_work=0, **rest),
        "told_twice": lambda at_work, at_leisure, **rest: at_work + at_leisure,
    },
    unit="people",
    shown=dict.fromkeys(("at_work", "at_leisure", "told_since"), "people"),
    tolerance=0.0,
)


def _smallest(check_id: str, *cases: tuple[int, int, int, int]) -> Check:
    names = ("everybody", "women", "young", "young_women")
    return Check(
        id=check_id,
        objective="14_groups",
        cases=tuple(dict(zip(names, case, strict=True)) for case in cases),
        right=keeping.smallest_group,
        slips={
            "group_by_group": keeping.smallest_shown,
            "one_subtraction": keeping.one_subtraction,
        },
        unit="people",
        shown=dict.fromkeys(names, "people"),
        tolerance=0.0,
    )


SMALLEST = _smallest("14_smallest", (214, 120, 197, 106), (330, 180, 300, 154), (95, 60, 80, 47))
ANY_TABLE = _smallest("14_any_table", (500, 260, 460, 226), (150, 80, 120, 52), (90, 40, 75, 27))

GONE = Check(
    id="14_gone",
    objective="14_keep",
    cases=(
        {"draw": 160, "silent": 75, "regular": 140, "stopped": 25, "reading": 210},
        {"draw": 80, "silent": 120, "regular": 60, "stopped": 15, "reading": 300},
        {"draw": 240, "silent": 35, "regular": 90, "stopped": 40, "reading": 110},
    ),
    right=keeping.over,
    slips={
        "kept_just_in_case": lambda **case: 0,
        "clock_from_the_start": keeping.counted_from_the_start,
        "waiting_to_be_asked": lambda stopped, **rest: stopped,
    },
    unit="people",
    shown=dict.fromkeys(("draw", "silent", "regular", "stopped", "reading"), "people"),
    tolerance=0.0,
)
_SOUND = policy.proposed()
WHICH_DRAFT = Check(
    id="14_which_draft",
    objective="14_policy",
    cases=(
        {
            "drafts": {
                "silent": {
                    **_SOUND,
                    "private": ("silence",),
                    "leaving": ("silent_for_ever",),
                },
                "common_sense": {
                    name: answer
                    for name, answer in _SOUND.items()
                    if name not in ("private", "protected", "approval", "crisis")
                },
                "all_read": {**_SOUND, "approval": ("private_too",)},
                "named": _SOUND,
            }
        },
    ),
    choices=("silent", "common_sense", "all_read", "named"),
    right=keeping.sound,
    slips={
        "silence_protects": keeping.strictest,
        "trust_is_enough": keeping.barest,
        "read_everything": keeping.tangled,
    },
)
CHECKS = (FLORIST, MAY_GO, MUSEUM, TO_TELL, SMALLEST, GONE, WHICH_DRAFT, ANY_TABLE)

QUIZZES = (
    Quiz(
        id="14_fill_the_audience",
        options=("public_is_free", "hash_is_anonymous", "right", "consent_forever"),
        right="right",
        objective="14_may_use",
    ),
    Quiz(
        id="14_whose_page",
        options=("platform_answers", "too_small_to_answer", "page_answers_alone", "right"),
        right="right",
        objective="14_may_use",
    ),
    Quiz(
        id="14_two_counts",
        options=("group_by_group", "right", "number_is_a_permit", "names_removed"),
        right="right",
        objective="14_groups",
    ),
    Quiz(
        id="14_fox",
        options=("names_removed", "kept_just_in_case", "waiting_to_be_asked", "right"),
        right="right",
        objective="14_keep",
    ),
    Quiz(
        id="14_rota",
        options=("right", "silence_protects", "read_everything", "trust_is_enough"),
        right="right",
        objective="14_policy",
    ),
)
