"""What it would be worth to know before deciding."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import finite, plain, share


def expected_value_of_perfect_information(payoffs: ArrayLike, probabilities: ArrayLike) -> float:
    """Most that knowing the truth before deciding could be worth.

    Parameters
    ----------
    payoffs : array_like of float, shape (actions, states)
        What each action brings in each state, money. Doing nothing is an action too: a row of 0.
    probabilities : array_like of float, shape (states,)
        Chance of each state, 0-1, adding up to 1.

    Returns
    -------
    float
        Money, 0 or more: the highest price worth paying for a test that could not be wrong.

    Raises
    ------
    InvalidInput
        A chance outside 0-1; chances that do not add up to 1 (rule ``probabilities_sum``);
        tables that do not match (rule ``shape``).

    Notes
    -----
    Sum over states of p x best payoff there, less the best action's mean payoff. A real test is
    never perfect, so its worth is lower. For random draws, give each the chance 1 / draws.

    References
    ----------
    H. Raiffa, R. Schlaifer, Applied Statistical Decision Theory, Harvard University, 1961, ch. 4.

    Examples
    --------
    >>> expected_value_of_perfect_information([[100, -60], [0, 0]], [0.5, 0.5])
    30.0
    """
    chances = np.atleast_1d(share(probabilities, "probabilities"))
    table = np.atleast_2d(finite(payoffs, "payoffs"))
    if table.ndim != 2 or chances.ndim != 1 or table.shape[1] != len(chances):
        raise InvalidInput("shape", name="payoffs", given=table.shape[-1], remedy=len(chances))
    total = float(chances.sum())
    if abs(total - 1) > 1e-9:
        raise InvalidInput("probabilities_sum", name="probabilities", given=plain(total))
    knowing = float((chances * table.max(axis=0)).sum())
    deciding_now = float((chances * table).sum(axis=1).max())
    return max(0.0, knowing - deciding_now)
