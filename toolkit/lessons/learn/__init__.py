"""What a lesson calls: predict before you see, answer and be told which slip it was, one quiz item.

Everything works without code being written, on paper (each item leaves its own still page), and
when the notebook runs unattended: nothing waits for a reader. In a notebook, importing this room
lets answers be typed as people write numbers (see `typed`).
"""

from toolkit.lessons.learn import trace
from toolkit.lessons.learn.bank import checks, objectives, quizzes
from toolkit.lessons.learn.ladder import hints
from toolkit.lessons.learn.predictions import calibration, forget, guess, predict, reveal
from toolkit.lessons.learn.quiz_items import Quiz, quiz
from toolkit.lessons.learn.rules import Check, Outcome
from toolkit.lessons.learn.typed import listen, literal_answers
from toolkit.lessons.learn.verdicts import check

__all__ = [
    "Check",
    "Outcome",
    "Quiz",
    "calibration",
    "check",
    "checks",
    "forget",
    "guess",
    "hints",
    "literal_answers",
    "objectives",
    "predict",
    "quiz",
    "quizzes",
    "reveal",
    "trace",
]

listen()
