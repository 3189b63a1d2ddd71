"""How much may still be asked of the same people."""

from __future__ import annotations

from toolkit.errors import InvalidInput


class Budget:
    """An epsilon that is spent question after question, and never overspent.

    Parameters
    ----------
    epsilon : float
        All that may be spent on these people, more than 0.

    Raises
    ------
    InvalidInput
        An epsilon that is not more than 0.

    Notes
    -----
    Spent epsilons add up (basic composition, C. Dwork et al., 2006): asking ten times at 0.1 tells
    as much as asking once at 1.

    Examples
    --------
    >>> budget = Budget(1.0)
    >>> budget.spend(0.75)
    >>> budget.left
    0.25
    """

    def __init__(self, epsilon: float) -> None:
        self._all = _checked(epsilon)
        self._spent: list[float] = []

    @property
    def left(self) -> float:
        """What may still be spent."""
        return round(self._all - sum(self._spent), 12)

    def spend(self, epsilon: float) -> None:
        """Take one question's epsilon off, before it is answered.

        Parameters
        ----------
        epsilon : float
            More than 0.

        Raises
        ------
        InvalidInput
            More than what is left: nothing is spent then, and the question must not be answered.
        """
        asked = _checked(epsilon)
        if asked > self.left:
            raise InvalidInput("overspent", name="epsilon", given=asked, remedy=self.left)
        self._spent.append(asked)


def _checked(epsilon: float) -> float:
    if not 0 < epsilon < float("inf"):
        raise InvalidInput("positive", name="epsilon", given=epsilon)
    return float(epsilon)
