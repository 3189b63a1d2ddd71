"""Small cells of a published table, and the others that would give them away."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput

SMALLEST = 5
"""People in the smallest cell that is shown."""


def suppress(counts: ArrayLike, *, at_least: int = SMALLEST) -> np.ndarray:
    """Return which cells of a table of counts must be hidden.

    Parameters
    ----------
    counts : array_like of int, shape (cells,) or (rows, columns)
        People in each cell. The totals of rows and columns, and of the whole, are published too.
    at_least : int
        People in the smallest cell that may be shown; 2 or more.

    Returns
    -------
    ndarray of bool
        Shape of `counts`; True is hidden. Cells from 1 to `at_least` - 1 are, and as many others
        as it takes for no small cell to be told from the totals: whoever subtracts finds a range
        that goes from below to at least `at_least`. Where fewer than `at_least` people are hidden
        in all, nothing can protect them but to hide the totals too: every cell that holds somebody
        is then hidden.

    Raises
    ------
    InvalidInput
        Negative or broken counts, a threshold under 2.

    Notes
    -----
    Complementary suppression, audited cell by cell by linear programming (M. Fischetti and J. J.
    Salazar, 2001, state the problem); the cells added are the smallest of the line, which is good
    and not always least. Tables published apart that share cells must be hidden together: their
    differences give cells away as totals do.

    Examples
    --------
    >>> suppress([12, 3, 40]).tolist()
    [True, True, False]
    >>> suppress([[9, 2], [8, 20]]).tolist()
    [[True, True], [True, True]]
    """
    table = np.asarray(counts)
    if not np.issubdtype(table.dtype, np.integer) or (table < 0).any() or table.ndim not in (1, 2):
        raise InvalidInput("counts", name="counts", given=counts)
    if at_least < 2:
        raise InvalidInput("count_from_two", name="at_least", given=at_least)
    grid = np.atleast_2d(table)
    small = (grid > 0) & (grid < at_least)
    hidden = small.copy()
    while True:
        given_away = _first_given_away(grid, small, hidden, at_least, single=table.ndim == 1)
        if given_away is None:
            return hidden.reshape(table.shape)
        more = _next(grid, hidden, given_away)
        if more is None:
            return (grid > 0).reshape(table.shape)
        hidden[more] = True


def _first_given_away(
    grid: np.ndarray, small: np.ndarray, hidden: np.ndarray, at_least: int, *, single: bool
) -> tuple[int, int] | None:
    """The first small cell whose count the totals bound too closely."""
    for row, column in zip(*np.nonzero(small), strict=True):
        low, high = _bounds(grid, hidden, (row, column), single=single)
        if not low < high or high < at_least:
            return int(row), int(column)
    return None


def _bounds(
    grid: np.ndarray, hidden: np.ndarray, cell: tuple[int, int], *, single: bool
) -> tuple[float, float]:
    """Least and most that a hidden cell can be, as far as the totals tell."""
    from scipy.optimize import linprog

    places = list(zip(*np.nonzero(hidden), strict=True))
    lines = [hidden & (np.arange(len(grid))[:, None] == row) for row in range(len(grid))]
    if not single:
        lines += [hidden & (np.arange(grid.shape[1]) == column) for column in range(grid.shape[1])]
    lines = [line for line in lines if line.any()]
    sums = np.array([[line[place] for place in places] for line in lines], dtype=float)
    totals = np.array([grid[line].sum() for line in lines], dtype=float)
    wanted = np.array([place == cell for place in places], dtype=float)
    low, high = (
        sign * linprog(sign * wanted, A_eq=sums, b_eq=totals, bounds=(0, None)).fun
        for sign in (1, -1)
    )
    return round(float(low), 6), round(float(high), 6)


def _next(grid: np.ndarray, hidden: np.ndarray, cell: tuple[int, int]) -> tuple[int, int] | None:
    """The smallest cell still shown in the cell's row or column, then anywhere."""
    shown = ~hidden & (grid > 0)
    beside = np.zeros_like(hidden)
    beside[cell[0], :] = beside[:, cell[1]] = True
    for among in (shown & beside, shown):
        if among.any():
            least = np.where(among, grid, np.iinfo(np.int64).max).argmin()
            row, column = np.unravel_index(least, grid.shape)
            return int(row), int(column)
    return None
