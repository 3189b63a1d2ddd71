"""A prediction as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Prediction:
    """One question asked before the result is seen.

    Parameters
    ----------
    id : str
        Lesson and name, as `predict` and `reveal` take it; its words are ``predict.<id>``.
    objective : str
        Id of the objective it opens.
    """

    id: str
    objective: str
