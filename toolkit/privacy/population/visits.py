"""Invented people who open invented sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd


def visits(
    people: int = 500, sites: int = 200, *, each: float = 60.0, rng: np.random.Generator
) -> pd.DataFrame:
    """Return the sites that invented people open in a month.

    Parameters
    ----------
    people, sites : int
        1 or more of each.
    each : float
        Visits somebody makes on average, more than 0.
    rng : Generator
        The same state gives the same visits.

    Returns
    -------
    DataFrame
        One row a visit: ``person`` (number) and ``site`` (``site_000`` and so on, the first the
        most visited, the n-th about 1/n of it).

    Raises
    ------
    InvalidInput
        A number out of its range.

    Examples
    --------
    >>> seen = visits(3, 5, each=4, rng=np.random.default_rng(1))
    >>> sorted(seen.columns), bool(seen["site"].str.startswith("site_").all())
    (['person', 'site'], True)
    """
    import pandas as pd

    for name, given in (("people", people), ("sites", sites)):
        if given < 1:
            raise InvalidInput("count_from_one", name=name, given=given)
    if not each > 0:
        raise InvalidInput("positive", name="each", given=each)
    liked = 1 / np.arange(1, sites + 1)
    count = rng.poisson(each, people)
    opened = rng.choice(sites, size=int(count.sum()), p=liked / liked.sum())
    names = np.array([f"site_{place:03d}" for place in range(sites)])
    return pd.DataFrame({"person": np.repeat(np.arange(people), count), "site": names[opened]})
