"""What a table of people gives away, as numbers beside the law: evidence, never compliance."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from toolkit.answers.quantity import Grade, Quantity
from toolkit.model.ranges import Range
from toolkit.privacy import risk
from toolkit.privacy.gain import inference_gain
from toolkit.privacy.inference.origin import refuse_archive
from toolkit.privacy.population import residents

if TYPE_CHECKING:
    import pandas as pd

Proof = Literal["individualisation", "correlation", "inference"]
PROOFS: Final[tuple[Proof, ...]] = ("individualisation", "correlation", "inference")

SEED: Final = 14
PEOPLE: Final = 1_000
KNOWN: Final = ("area", "sex", "birth_year")
"""What a loyalty card asks, in the invented table."""
PROTECTED: Final = "kin"
_SHARED: Final = 600


@dataclass(frozen=True)
class Exposure:
    """What a table gives away.

    Attributes
    ----------
    rows : int
        People in the table.
    known : tuple of str
        Columns that somebody could know about a person.
    protected : str or None
        Column that nobody should learn.
    individualisation : tuple of Quantity
        ``unique_share`` (share), ``smallest_group`` (people).
    correlation : tuple of Quantity
        ``linkage_rate`` (share of rows linked one to one with another table); empty without one.
    inference : tuple of Quantity
        ``distinct_values`` (l), ``closeness`` (t), ``inference_gain`` (share of people guessed
        right thanks to what is known); empty without a protected column.
    invented : bool
        Whether the people are invented, as an example.
    """

    rows: int
    known: tuple[str, ...]
    protected: str | None
    individualisation: tuple[Quantity, ...]
    correlation: tuple[Quantity, ...]
    inference: tuple[Quantity, ...]
    invented: bool = False

    def numbers(self, proof: str) -> tuple[Quantity, ...]:
        """Return the numbers of one kind; none for a kind that is not known."""
        return tuple(getattr(self, proof)) if proof in PROOFS else ()

    @property
    def smallest_group(self) -> int:
        """People in the smallest group: k. Five or more is not anonymous."""
        return round(self.individualisation[1].value)


def exposure(
    table: pd.DataFrame,
    known: Sequence[str],
    *,
    protected: str | None = None,
    other: pd.DataFrame | None = None,
    today: datetime.date | None = None,
) -> Exposure:
    """Return the numbers of a client's own table that bear on the law.

    Parameters
    ----------
    table : DataFrame
        One row a person; two rows at least. It is only counted: nothing of it is kept.
    known : sequence of str
        Columns that somebody could know about a person.
    protected : str, optional
        Column that nobody should learn, measured as categories.
    other : DataFrame, optional
        A table somebody else could have, with the columns of `known`: how many rows find each
        other is counted.
    today : datetime.date, optional
        Day of the count.

    Returns
    -------
    Exposure
        Numbers graded ``yours``.

    Raises
    ------
    InvalidInput
        Columns that are not there, a protected column among the known ones, fewer than two rows,
        a table read from somebody's archive.

    Examples
    --------
    >>> import pandas as pd
    >>> people = pd.DataFrame({"town": list("aabc"), "buys": list("xyxx")})
    >>> found = exposure(people, ["town"], protected="buys")
    >>> [(number.name, number.value) for number in found.individualisation]
    [('unique_share', 0.5), ('smallest_group', 1.0)]
    """
    return _measured(table, known, protected, other, grade="yours", source="client", date=today)


@lru_cache(maxsize=1)
def invented_exposure() -> Exposure:
    """Return the numbers of an invented table of customers, as an example for who has none.

    A thousand invented people give the area where they live, their sex and their year of birth;
    with whom they live is protected; somebody else's table holds six hundred of them among a
    thousand. The same at every call.

    Examples
    --------
    >>> found = invented_exposure()
    >>> found.rows, found.known, found.invented, found.smallest_group
    (1000, ('area', 'sex', 'birth_year'), True, 1)
    """
    import pandas as pd

    rng = np.random.default_rng(SEED)
    town = residents(2 * PEOPLE - _SHARED, rng=rng)
    table, others = town.iloc[:PEOPLE], town.iloc[PEOPLE - _SHARED :]
    return _measured(
        table,
        KNOWN,
        PROTECTED,
        pd.DataFrame(others),
        grade="assumption",
        source="toolkit-decisions",
        invented=True,
    )


def _measured(
    table: pd.DataFrame,
    known: Sequence[str],
    protected: str | None,
    other: pd.DataFrame | None,
    *,
    grade: Grade,
    source: str,
    date: datetime.date | None = None,
    invented: bool = False,
) -> Exposure:
    if protected is not None:
        refuse_archive(table=table)
    distance: Literal["categorical"] | None = None if protected is None else "categorical"
    found = risk.assess(table, known, protected, distance=distance)

    def number(name: str, value: float, unit: str) -> Quantity:
        point = Range(float(value), float(value), "linear")
        return Quantity(name, point, unit, grade, source, date)

    linked: tuple[Quantity, ...] = ()
    if other is not None:
        linked = (number("linkage_rate", risk.link(table, other, known).rate, "share"),)
    guessed: tuple[Quantity, ...] = ()
    if protected is not None and found.l is not None and found.t is not None:
        guessed = (
            number("distinct_values", found.l, "values"),
            number("closeness", found.t, "distance"),
            number("inference_gain", inference_gain(table, known, protected).gain, "share"),
        )
    return Exposure(
        rows=len(table),
        known=tuple(known),
        protected=protected,
        individualisation=(
            number("unique_share", found.unique / found.rows, "share"),
            number("smallest_group", found.k, "people"),
        ),
        correlation=linked,
        inference=guessed,
        invented=invented,
    )
