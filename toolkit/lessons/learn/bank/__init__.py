"""The bank: objectives, predictions, checks and quiz items by id, one module a lesson."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TypeVar

from toolkit.errors import InvalidInput
from toolkit.lessons.learn.bank import (
    lesson_01,
    lesson_02,
    lesson_03,
    lesson_04,
    lesson_05,
    lesson_10,
    lesson_11,
    lesson_12,
    lesson_13,
    lesson_14,
)
from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check

_LESSONS = (
    lesson_01,
    lesson_02,
    lesson_03,
    lesson_04,
    lesson_05,
    lesson_10,
    lesson_11,
    lesson_12,
    lesson_13,
    lesson_14,
)
Item = TypeVar("Item")

objectives: tuple[str, ...] = tuple(name for lesson in _LESSONS for name in lesson.OBJECTIVES)
predictions: dict[str, Prediction] = {
    prediction.id: prediction for lesson in _LESSONS for prediction in lesson.PREDICTIONS
}
checks: dict[str, Check] = {check.id: check for lesson in _LESSONS for check in lesson.CHECKS}
quizzes: dict[str, Quiz] = {quiz.id: quiz for lesson in _LESSONS for quiz in lesson.QUIZZES}


def known(items: Mapping[str, Item], item_id: str, name: str) -> Item:
    """Return an item of the bank.

    Parameters
    ----------
    items : Mapping of str to Item
        `checks` or `quizzes`.
    item_id : str
        What the lesson asks for.
    name : str
        What it is called in the fault.

    Returns
    -------
    Item
        The check or the quiz item.

    Raises
    ------
    InvalidInput
        It is not there: the nearest is named.
    """
    if item_id in items:
        return items[item_id]
    near = difflib.get_close_matches(item_id, items, n=1)
    raise InvalidInput(
        "unknown_name_near" if near else "unknown_name",
        name=name,
        given=item_id,
        remedy=near[0] if near else None,
        known=", ".join(items),
    )
