"""How many stand alone when answers fall by chance: the computable check."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike


def expected_unique_share(people: ArrayLike, cells: ArrayLike) -> np.ndarray:
    """Share of the people of an area who are alone with their answers, on average.

    Parameters
    ----------
    people : array_like of int
        People in the area, 1 or more.
    cells : array_like of int
        Different answers possible, each as likely as any other, such as dates of birth times two
        sexes; 1 or more.

    Returns
    -------
    ndarray of float
        0-1: (1 - 1 / cells) ** (people - 1), the chance that nobody else gives the same answers.

    Raises
    ------
    InvalidInput
        Less than one person or one cell.

    Notes
    -----
    Answers that are not equally likely leave fewer people alone where they are common and more
    where they are rare. P. Golle, Revisiting the uniqueness of simple demographics in the US
    population, 2006, reasons this way about date of birth, sex and postal code.

    Examples
    --------
    >>> round(float(expected_unique_share(1_000, 2 * 365 * 80)), 3)
    0.983
    """
    from toolkit.errors import InvalidInput

    area, ways = np.asarray(people, dtype=float), np.asarray(cells, dtype=float)
    for name, given in (("people", area), ("cells", ways)):
        if not (given >= 1).all():
            raise InvalidInput("count_from_one", name=name, given=given.min())
    return np.asarray((1 - 1 / ways) ** (area - 1))
