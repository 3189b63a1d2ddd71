"""What it would be worth to know before deciding: everything, or one thing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, finite, plain, share

if TYPE_CHECKING:
    import pandas as pd


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


def expected_value_of_partial_perfect_information(
    payoffs: ArrayLike, parameter: ArrayLike
) -> float:
    """Most that knowing one input before deciding could be worth.

    Parameters
    ----------
    payoffs : array_like of float, shape (actions, draws)
        What each action brings in each random draw, money. Doing nothing is an action too: a row
        of 0.
    parameter : array_like of float, shape (draws,)
        The input in question in the same draws; or the result that a test of it would have given
        in each (`model.roi.pilot.observed_rates`), and the answer is what that test is worth.

    Returns
    -------
    float
        Money, 0 or more, never above the `expected_value_of_perfect_information` of these draws.

    Raises
    ------
    InvalidInput
        Tables that do not match (rule ``shape``), something that is no number.

    Notes
    -----
    Mean over the input of the best action's mean payoff given the input, less the best action's
    mean payoff. The draws are sorted by the input and cut into as many bins as the cube root of
    their number (46 for 100,000), equal values together; the action of a bin is chosen on one
    half of its draws and paid on the other half, and the other way round.

    Direction of the error: low. Choosing and paying on the same draws would count luck as
    knowledge; choosing on others cannot. Within a bin the input is treated as one value: what
    would turn the decision in fewer draws than a bin holds is not seen, and counts 0. With fewer
    than some thousands of draws, or payoffs with very long tails, the number is rough.

    References
    ----------
    M. Strong, J. E. Oakley, An efficient method for computing single-parameter partial expected
    value of perfect information, Medical Decision Making 33 (6), 2013: the bins. The two halves
    are ours.

    Examples
    --------
    >>> customers = np.repeat([1, 3], 500)  # one or three a month, even chances
    >>> gain = 100 * customers - 160
    >>> expected_value_of_partial_perfect_information([gain, 0 * gain], customers)
    30.0
    """
    table, known = np.atleast_2d(finite(payoffs, "payoffs")), finite(parameter, "parameter")
    if known.ndim != 1 or table.ndim != 2 or table.shape[1] != known.size or not known.size:
        raise InvalidInput("shape", name="payoffs", given=table.shape[-1], remedy=known.size)
    order, bins = _bins(known)
    cells = 2 * bins + np.arange(known.size) % 2  # the two halves of each bin, side by side
    sizes = np.bincount(cells, minlength=2 * bins[-1] + 2)
    # Row by row: numpy goes through the columns of a sorted table five times as slowly.
    sums = np.stack([np.bincount(cells, row[order], sizes.size) for row in table])
    best = int(sums.sum(axis=1).argmax())
    chosen = np.where(sizes > 0, sums.argmax(axis=0), best)
    places = np.arange(sizes.size)
    # What was chosen on one half is paid on the other; the same action everywhere gains exactly 0.
    gained = sums[chosen, places ^ 1] - sums[best, places ^ 1]
    return max(0.0, float(gained.sum()) / known.size)


def values_of_measuring(net_gain: ArrayLike, inputs: Mapping[str, ArrayLike]) -> pd.DataFrame:
    """What to measure first: what knowing each input would be worth before going or not.

    Parameters
    ----------
    net_gain : array_like of float, shape (draws,)
        Gain less cost of going ahead, money; not going brings 0.
    inputs : mapping of str to array_like, shape (draws,) each
        The draws of each input behind it (`toolkit.model.roi.simulation.draw_inputs`).

    Returns
    -------
    DataFrame
        A row is an input, the most valuable first. Columns: ``input``; ``value``, the
        `expected_value_of_partial_perfect_information` in the money and the period of the net
        gain. An input without spread has a value of 0.

    Raises
    ------
    InvalidInput
        As `expected_value_of_partial_perfect_information`.

    Notes
    -----
    The values do not add up: two inputs may be worth something only together, or either may be
    enough.

    Examples
    --------
    >>> customers = np.repeat([1, 3], 500)
    >>> values_of_measuring(100 * customers - 160, {"hours": 0 * customers, "visits": customers})
        input  value
    0  visits   30.0
    1   hours    0.0
    """
    import pandas as pd

    gain = np.atleast_1d(finite(net_gain, "net_gain"))
    payoffs = np.stack([gain, np.zeros_like(gain)])
    rows = [
        (name, expected_value_of_partial_perfect_information(payoffs, draws))
        for name, draws in inputs.items()
    ]
    table = pd.DataFrame(rows, columns=["input", "value"])
    return table.sort_values("value", ascending=False, kind="stable", ignore_index=True)


def value_of_information_if_normal(mean: ArrayLike, standard_deviation: ArrayLike) -> Numbers:
    """Most that knowing a normal net gain before going or not could be worth, in closed form.

    Parameters
    ----------
    mean : array_like of float
        Expected net gain of going ahead, money; not going brings 0.
    standard_deviation : array_like of float
        Spread of the net gain that would be known, money, 0 or more: the whole spread for perfect
        information; the spread of the mean that one input explains for that input alone.

    Returns
    -------
    ndarray of float
        Money, 0 or more, broadcast over the inputs.

    Raises
    ------
    InvalidInput
        A negative spread, something that is no number.

    Notes
    -----
    s L(abs(m) / s) with the unit normal loss L(z) = phi(z) - z (1 - Phi(z)). Net gains are products
    and lean to the right: for them it is a first idea, and the draws are the answer.

    References
    ----------
    H. Raiffa, R. Schlaifer, Applied Statistical Decision Theory, Harvard University, 1961, ch. 5.

    Examples
    --------
    >>> round(float(value_of_information_if_normal(0, 100)), 2)
    39.89
    """
    from scipy.special import ndtr

    middle = np.abs(finite(mean, "mean"))
    spread = amount(standard_deviation, "standard_deviation")
    with np.errstate(over="ignore"):
        z = np.minimum(40, middle / np.where(spread > 0, spread, 1.0))  # nothing is left out there
    density = np.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    loss = np.maximum(0, density - z * ndtr(-z))
    return np.where(spread > 0, spread * loss, 0.0)[()]


def _bins(values: Numbers) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Order of the draws by value, and the bin of each in that order; equal values share one."""
    order = np.argsort(values)
    ranked = values[order]
    ranks = np.arange(values.size)
    again = ranked[1:] == ranked[:-1]
    if again.any():
        order = np.argsort(values, kind="stable")  # the fast sort orders equals as it likes
        ranks[1:][again] = 0
        ranks = np.maximum.accumulate(ranks)  # each takes the rank of the first of its equals
    wanted = max(2, round(values.size ** (1 / 3)))
    return order, ranks * wanted // values.size
