"""A pixel on some sites: how many people it sees, and how much of what they read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd


def seen_at_least_once(site_share: ArrayLike, sites: ArrayLike) -> np.ndarray:
    """Chance that somebody who opens some sites meets the pixel on one of them.

    Parameters
    ----------
    site_share : array_like of float
        Share of sites that carry the pixel, 0-1.
    sites : array_like of int
        Different sites the person opens, 0 or more.

    Returns
    -------
    ndarray of float
        0-1: 1 - (1 - site_share) ** sites, when the sites are opened without regard to the pixel.

    Raises
    ------
    InvalidInput
        A share outside 0-1, sites under 0.

    Examples
    --------
    >>> round(float(seen_at_least_once(0.2, 20)), 3)
    0.988
    """
    share, opened = np.asarray(site_share, dtype=float), np.asarray(sites, dtype=float)
    if not ((share >= 0) & (share <= 1)).all():
        raise InvalidInput("share", name="site_share", given=site_share)
    if not (opened >= 0).all():
        raise InvalidInput("not_negative", name="sites", given=sites)
    return np.asarray(1 - (1 - share) ** opened)


def seen_by(visits: pd.DataFrame, carriers: Sequence[str]) -> pd.DataFrame:
    """Return what a pixel sees of each person.

    Parameters
    ----------
    visits : DataFrame
        One row a visit: ``person`` and ``site``.
    carriers : sequence of str
        Sites that carry the pixel. One that nobody opened changes nothing.

    Returns
    -------
    DataFrame
        One row a person: ``visits`` (number), ``seen`` (visits the pixel saw) and ``share``
        (of the person's visits, 0-1).

    Raises
    ------
    InvalidInput
        A table without the two columns.

    Examples
    --------
    >>> import pandas as pd
    >>> days = pd.DataFrame({"person": [1, 1, 2], "site": ["trips", "news", "news"]})
    >>> seen_by(days, ["trips"])["share"].tolist()
    [0.5, 0.0]
    """
    import pandas as pd

    for name in ("person", "site"):
        if name not in visits.columns:
            known = ", ".join(map(str, visits.columns))
            raise InvalidInput("unknown_name", name="visits", given=name, known=known)
    caught = visits["site"].isin(list(carriers))
    people = caught.groupby(visits["person"])
    found = pd.DataFrame({"visits": people.size(), "seen": people.sum()})
    return found.assign(share=found["seen"] / found["visits"])
