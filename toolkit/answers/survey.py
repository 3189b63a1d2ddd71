"""What a few answers tell of real people: a survey of 1996, published without names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy import inference

if TYPE_CHECKING:
    import pandas as pd

SEED: Final = 11
CUTS: Final = 20
"""Ways of cutting the people into five parts: one alone moves the pairs by one or two in 100."""
MIDDLE: Final = 3
"""Leaning to neither party, on a scale from 0 to 6."""
FORM: Final = ("age", "educ", "income", "logpopul")
ASKED: Final = {
    "form": FORM,
    "news": (*FORM, "TVnews"),
    "own_place": ("selfLR",),
    "all": (*FORM, "TVnews", "selfLR"),
}
"""Columns of the survey that each guess is made from."""


@dataclass(frozen=True)
class Known:
    """A guess made from some of the answers.

    Attributes
    ----------
    code : str
        ``form`` (age, education, income, size of town), ``news`` (the same, and how often they
        watch the news), ``own_place`` (where they place themselves from left to right) or ``all``.
    answers : int
        Answers known of each person.
    auc : float
        Pairs in the right order (area under the curve), 0-1, among people the guess had not seen.
    margin : float
        1.96 standard errors of it: what another draw of as many people may add or take off.
    """

    code: str
    answers: int
    auc: float
    margin: float


@dataclass(frozen=True)
class Survey:
    """Which of two parties people lean to, guessed from their other answers.

    Attributes
    ----------
    people : int
        People in the published table.
    middle : int
        Of those, people who lean to neither party: left out.
    second, first : int
        People who lean to the second party of the scale, and to the first.
    known : tuple of Known
        From few answers to all, in the order of `ASKED`.
    """

    people: int
    middle: int
    second: int
    first: int
    known: tuple[Known, ...]

    def of(self, code: str) -> Known:
        """Return the guess made from one set of answers; KeyError for an unknown code."""
        return {one.code: one for one in self.known}[code]


@lru_cache(maxsize=1)
def survey() -> Survey:
    """Return how well a few answers tell the party that real people lean to.

    Returns
    -------
    Survey
        The same at every call: who falls in which part comes from one seed.

    Raises
    ------
    InvalidInput
        The package that carries the survey is not installed.

    Notes
    -----
    American National Election Study 1996, a table of 944 people in the public domain, as the
    package statsmodels carries it: no name, no address. Logistic regression learnt from four parts
    of the people and tried on the fifth, five times; the area is the mean over twenty cuts.
    Only people who answered everything and named one of two candidates are in the table, and
    nothing is weighted: it says what such answers tell of them, not of a country.
    """
    table = _table()
    place = table["PID"].to_numpy()
    leaning = table[place != MIDDLE]
    truth = leaning["PID"].to_numpy() > MIDDLE
    second, first = int(truth.sum()), int((~truth).sum())
    known = []
    for code, columns in ASKED.items():
        area = _area(leaning[list(columns)].to_numpy(dtype=float), truth)
        known.append(Known(code, len(columns), area, 1.96 * standard_error(area, second, first)))
    return Survey(len(table), int((place == MIDDLE).sum()), second, first, tuple(known))


def standard_error(area: float, having: int, lacking: int) -> float:
    """Return the standard error of an area under the curve.

    Parameters
    ----------
    area : float
        Share of pairs in the right order, 0-1.
    having, lacking : int
        People who have the trait, and who have not; at least one each.

    Returns
    -------
    float
        0 where every pair is in the right order.

    Notes
    -----
    J. A. Hanley and B. J. McNeil, Radiology 143, 1982; assumes scores of near exponential spread.

    Examples
    --------
    >>> round(standard_error(0.5, 1, 1), 3), standard_error(1, 10, 10)
    (0.5, 0.0)
    """
    over_two = area / (2 - area)
    under_two = 2 * area**2 / (1 + area)
    spread = (
        area * (1 - area)
        + (having - 1) * (over_two - area**2)
        + (lacking - 1) * (under_two - area**2)
    )
    return float((spread / (having * lacking)) ** 0.5)


def _area(people: np.ndarray, truth: np.ndarray) -> float:
    rng = np.random.default_rng(SEED)
    areas = [
        inference.auc(inference.out_of_fold(people, truth, rng=rng), truth) for _ in range(CUTS)
    ]
    return float(np.mean(areas))


def _table() -> pd.DataFrame:
    """Everybody in the survey, a row each."""
    try:
        from statsmodels.datasets import anes96
    except ImportError:
        raise InvalidInput(
            "package_missing", name="anes96", given="statsmodels", remedy="make lab"
        ) from None
    people: pd.DataFrame = anes96.load_pandas().data
    return people
