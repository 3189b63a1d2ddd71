"""How many weeks tell two plans apart, by how much better the other one would have to be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers.evidence import ERROR, POWER, weeks_to_tell
from toolkit.answers.measure import WEEKS
from toolkit.model import roi
from toolkit.model.roi.denominators import DENOMINATORS

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity

# A tenth better, a fifth, half as much again, twice as good.
RISES = (0.1, 0.2, 0.5, 1.0)


@dataclass(frozen=True)
class Rise:
    """One advantage that the other plan might have.

    Attributes
    ----------
    share : float
        Rise of the rate, as a share of it: 0.5 is half as much again.
    better : float
        The rate that it makes.
    weeks : Quantity
        Weeks of the test, at the rate's middle and at both ends of its range.
    """

    share: float
    better: float
    weeks: Quantity

    @property
    def whole(self) -> tuple[int, int, int]:
        """Whole weeks at the middle, the least and the most: every day of a week counts."""
        return (_up(self.weeks.value), _up(self.weeks.low), _up(self.weeks.high))

    @property
    def in_time(self) -> bool:
        """Whether a test of four weeks would show it, at the rate's middle."""
        return self.weeks.value <= WEEKS


@dataclass(frozen=True)
class Telling:
    """How long a test of two plans takes.

    Attributes
    ----------
    rate : Quantity
        Rate of the plan one has.
    counted_on : str
        What the rate is counted on: ``impressions``, ``clicks``, ... or ``trials`` where the
        model does not know the rate.
    trials_per_week : float
        How many of those a week, both plans together.
    rises : tuple of Rise
        From the smallest to the largest; without those that would take the rate over 1.
    power, error : float
        Chance to see an advantage that is there, and one that is not.
    four_weeks : int
        Weeks of a first test: the line that the rises are held against.
    """

    rate: Quantity
    counted_on: str
    trials_per_week: float
    rises: tuple[Rise, ...]
    power: float = POWER
    error: float = ERROR
    four_weeks: int = WEEKS

    @property
    def first(self) -> Rise | None:
        """The smallest rise that a test of four weeks shows; None where none does."""
        return next((rise for rise in self.rises if rise.in_time), None)


def telling(
    rate: Quantity,
    *,
    trials_per_week: float,
    rises: Sequence[float] = RISES,
    design_effect: float = 1,
) -> Telling:
    """Return how many weeks it takes to tell a plan from one that is better by so much.

    Parameters
    ----------
    rate : Quantity
        Rate of the plan one has, 0-1: a benchmark, or what the client's counts make of it.
    trials_per_week : float
        Impressions, clicks or visitors of a week, both plans together, more than 0.
    rises : sequence of float, optional
        Rises to tell, as shares of the rate's middle, each more than 0.
    design_effect : float, optional
        How many trials count as one, 1 or more; 1 for independent trials, the shortest test.

    Returns
    -------
    Telling
        Each plan gets half of the trials, in the same weeks.

    Raises
    ------
    InvalidInput
        No trial in a week, a rise of 0 or less, a design effect below 1.

    Notes
    -----
    Half the rise takes about four times the weeks. `answers.weeks_to_tell` does the arithmetic.
    Trials come in posts: weeks err on the short side while the design effect is 1.

    Examples
    --------
    >>> from toolkit.answers import Quantity
    >>> from toolkit.model.ranges import Range
    >>> clicks = Quantity("click_through_rate", Range(0.02, 0.02, "logit"), "share", "yours", "me")
    >>> telling(clicks, trials_per_week=2000, rises=[0.5]).rises[0].whole
    (4, 4, 4)
    """
    fitting = sorted(rise for rise in rises if rate.high + rise * rate.value <= 1)
    known = rate.name in DENOMINATORS
    return Telling(
        rate=rate,
        counted_on=roi.shared_denominator(rate.name) if known else "trials",
        trials_per_week=trials_per_week,
        rises=tuple(
            Rise(
                share=rise,
                better=rate.value * (1 + rise),
                weeks=weeks_to_tell(
                    rate,
                    trials_per_week=trials_per_week,
                    smallest_difference=rise * rate.value,
                    design_effect=design_effect,
                ),
            )
            for rise in fitting
        ),
    )


def _up(weeks: float) -> int:
    return max(1, math.ceil(weeks - 1e-9))
