"""Lesson 05, where the hours go: a week split between accounts."""

from __future__ import annotations

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check

OBJECTIVES: tuple[str, ...] = ()
PREDICTIONS: tuple[Prediction, ...] = ()
CHECKS: tuple[Check, ...] = ()
QUIZZES: tuple[Quiz, ...] = ()
