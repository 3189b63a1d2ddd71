"""Lesson 03, who sees it: followers, reach and people."""

from __future__ import annotations

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check

OBJECTIVES: tuple[str, ...] = ()
PREDICTIONS: tuple[Prediction, ...] = ()
CHECKS: tuple[Check, ...] = ()
QUIZZES: tuple[Quiz, ...] = ()
