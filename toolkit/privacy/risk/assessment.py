"""Every measure of a table in one record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy.risk import sensitive as mixtures
from toolkit.privacy.risk.classes import checked_columns, equivalence_classes, joined
from toolkit.privacy.risk.sensitive import Distance

if TYPE_CHECKING:
    import pandas as pd

_DISTANCES = ("ordered", "categorical")


@dataclass(frozen=True)
class Risk:
    """What a table gives away.

    Parameters
    ----------
    rows, classes : int
        People, and groups of people with the same answers.
    k : int
        People in the smallest group: k-anonymity.
    unique : int
        People alone in their group.
    prosecutor : float
        Chance to name the right person when it is known that they are in the table, for the person
        worst off: 1 / k.
    journalist : float or None
        The same when the table is a part of a population that is known: 1 / the smallest group of
        that population that the table touches. None when no population is given.
    marketer : float
        Share of the people whom naming everybody by chance inside their group would get right; in
        the population when it is given, in the table otherwise.
    l, entropy_l, t, alpha : float or None
        Of the sensitive column: fewest values in a group, fewest in effect, farthest mixture,
        largest share of one value; over several columns the worst of each. None without any.
    distance : {"ordered", "categorical"} or None
        What `t` was measured by.
    """

    rows: int
    classes: int
    k: int
    unique: int
    prosecutor: float
    journalist: float | None
    marketer: float
    l: int | None  # noqa: E741  # the name of the measure
    entropy_l: float | None
    t: float | None
    alpha: float | None
    distance: Distance | None


def assess(
    table: pd.DataFrame,
    quasi_identifiers: Sequence[str],
    sensitive: str | Sequence[str] | None = None,
    *,
    distance: Distance | None = None,
    population: pd.DataFrame | None = None,
) -> Risk:
    """Measure what a table gives away about the people in it.

    Parameters
    ----------
    table : DataFrame
        One row a person; two rows at least.
    quasi_identifiers : sequence of str
        Columns that somebody else could know about a person.
    sensitive : str or sequence of str, optional
        Columns that nobody should learn.
    distance : {"ordered", "categorical"}
        How far two values of a sensitive column are apart. It must be named when there is one,
        since the result differs.
    population : DataFrame, optional
        Everybody the table could have been taken from, with the same quasi-identifiers.

    Returns
    -------
    Risk
        Evidence, never compliance: k of 5 or more is not anonymous.

    Raises
    ------
    InvalidInput
        Columns that are not there, a sensitive column among the quasi-identifiers, no distance,
        fewer than two rows, a person of the table who is not in the population.

    Notes
    -----
    k-anonymity: L. Sweeney, 2002. l-diversity: A. Machanavajjhala et al., 2007. t-closeness: N. Li
    et al., 2007, with the earth mover's distances named there. (alpha, k)-anonymity: R. Wong et
    al., 2006. Prosecutor, journalist and marketer: K. El Emam, Guide to the De-Identification of
    Personal Health Information, 2013. Assumes that answers are known without error, which makes
    every number here an upper one.

    Examples
    --------
    >>> import pandas as pd
    >>> people = pd.DataFrame({"town": list("aabb"), "team": ["x", "y", "x", "x"]})
    >>> found = assess(people, ["town"], "team", distance="categorical")
    >>> found.k, found.unique, found.prosecutor, found.l, found.t
    (2, 0, 0.5, 1, 0.25)
    """
    columns = [sensitive] if isinstance(sensitive, str) else list(sensitive or ())
    if columns:
        checked_columns(table, columns, "sensitive")
    both = [name for name in columns if name in quasi_identifiers]
    if both:
        raise InvalidInput("sensitive_known", name="sensitive", given=both[0])
    if columns and distance not in _DISTANCES:
        raise InvalidInput(
            "distance_unnamed", name="distance", given=distance, remedy=" / ".join(_DISTANCES)
        )
    classes = equivalence_classes(table, quasi_identifiers)
    mixed = [mixtures.mixture(classes, table[name], distance) for name in columns if distance]
    around = None if population is None else _population(table, population, quasi_identifiers)
    smallest = int(classes.size.min())
    return Risk(
        rows=len(table),
        classes=len(classes.size),
        k=smallest,
        unique=classes.unique,
        prosecutor=1 / smallest,
        journalist=None if around is None else float(1 / around.min()),
        marketer=float(np.mean(1 / (classes.of_each if around is None else around))),
        l=min(map(mixtures.distinct, mixed), default=None),
        entropy_l=min(map(mixtures.entropy_diversity, mixed), default=None),
        t=max((mixtures.closeness(one, distance) for one in mixed if distance), default=None),
        alpha=max(map(mixtures.largest_share, mixed), default=None),
        distance=distance if columns else None,
    )


def _population(
    table: pd.DataFrame, population: pd.DataFrame, quasi_identifiers: Sequence[str]
) -> np.ndarray:
    """People of the population with each person's answers, shape (rows of the table,)."""
    import pandas as pd

    checked_columns(population, quasi_identifiers, "population")
    together = pd.concat(
        [table[list(quasi_identifiers)], population[list(quasi_identifiers)]], ignore_index=True
    )
    label, groups = np.zeros(len(together), dtype=np.int64), 1
    for name in quasi_identifiers:
        label, groups = joined(label, groups, together[name])
    code, seen = pd.factorize(label)
    here = code[: len(table)]
    there = np.bincount(code[len(table) :], minlength=len(seen))
    short = np.bincount(here, minlength=len(seen)) > there
    if short.any():
        missing = int(short[here].sum())
        raise InvalidInput("outside_population", name="population", given=missing)
    return np.asarray(there[here])
