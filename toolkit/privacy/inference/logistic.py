"""A trait guessed from numbers: logistic regression, cross-validated."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from toolkit.privacy.inference.origin import refuse_archive

_STEPS = 25
_CLOSE = 1e-8


@dataclass(frozen=True)
class Logistic:
    """A fitted guess.

    Parameters
    ----------
    intercept : float
        Log odds at zero.
    weights : ndarray of float, shape (components,)
        Log odds per unit of each component.
    """

    intercept: float
    weights: np.ndarray

    def score(self, people: np.ndarray) -> np.ndarray:
        """Return the chance of the trait for each person, 0-1; `people` is (people, components).

        Raises
        ------
        InvalidInput
            The people come from somebody's own archive.
        """
        refuse_archive(people=people)
        return np.asarray(
            1 / (1 + np.exp(-np.clip(self.intercept + people @ self.weights, -35, 35)))
        )


def fit(people: np.ndarray, truth: np.ndarray, *, ridge: float = 1.0) -> Logistic:
    """Return the logistic regression of a trait on components.

    Parameters
    ----------
    people : ndarray of float, shape (people, components)
        What is known.
    truth : ndarray of bool, shape (people,)
        Who has the trait.
    ridge : float
        Penalty on squared weights after components are scaled to one standard deviation; more
        than 0 keeps the answer finite when the trait is told perfectly.

    Returns
    -------
    Logistic
        The penalised maximum of the likelihood, by Newton's steps.

    Raises
    ------
    InvalidInput
        The people, or what is said of them, come from somebody's own archive.

    Examples
    --------
    >>> found = fit(np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([0, 1, 0, 1], dtype=bool))
    >>> bool(found.weights[0] > 0)
    True
    """
    refuse_archive(people=people, truth=truth)
    spread = people.std(axis=0)
    spread[spread == 0] = 1
    scaled = np.column_stack([np.ones(len(people)), people / spread])
    penalty = np.full(scaled.shape[1], ridge)
    penalty[0] = 0
    true = np.asarray(truth, dtype=float)
    beta = np.zeros(scaled.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(scaled @ beta, -35, 35)))
        slope = scaled.T @ (true - chance) - penalty * beta
        curve = (scaled * (chance * (1 - chance))[:, None]).T @ scaled + np.diag(penalty + 1e-9)
        step = np.linalg.solve(curve, slope)
        beta += step
        if np.abs(step).max() < _CLOSE:
            break
    return Logistic(float(beta[0]), beta[1:] / spread)


def out_of_fold(
    people: np.ndarray, truth: np.ndarray, *, rng: np.random.Generator, folds: int = 5
) -> np.ndarray:
    """Return each person's score from a fit that has never seen them.

    Parameters
    ----------
    people, truth
        As in `fit`.
    rng : Generator
        Who falls in which fold.
    folds : int
        Parts, 2 or more.

    Returns
    -------
    ndarray of float, shape (people,)
        Chances, 0-1.

    Raises
    ------
    InvalidInput
        The people, or what is said of them, come from somebody's own archive.
    """
    refuse_archive(people=people, truth=truth)
    part = rng.permutation(len(people)) % folds
    scores = np.empty(len(people))
    for fold in range(folds):
        held = part == fold
        scores[held] = fit(people[~held], truth[~held]).score(people[held])
    return scores
