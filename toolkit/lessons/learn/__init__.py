"""What a lesson calls: predict before you see, answer and be told which slip it was, one quiz item.

Everything works without code being written, on paper (each item leaves its own still page), and
when the notebook runs unattended: nothing waits for a reader.
"""

from toolkit.lessons.learn.bank import checks, quizzes
from toolkit.lessons.learn.predictions import forget, guess, predict, reveal
from toolkit.lessons.learn.quiz_items import Quiz, quiz
from toolkit.lessons.learn.rules import Check, Outcome
from toolkit.lessons.learn.verdicts import check

__all__ = [
    "Check",
    "Outcome",
    "Quiz",
    "check",
    "checks",
    "forget",
    "guess",
    "predict",
    "quiz",
    "quizzes",
    "reveal",
]
