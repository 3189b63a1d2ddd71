"""What an hour of this work costs elsewhere: published wages, charges, and both together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers.origins import derived
from toolkit.answers.quantity import Quantity, dated, graded
from toolkit.data.pooling import pooled
from toolkit.model import effort
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.data import Facts
    from toolkit.data.pooling import Row
    from toolkit.model.ranges import Scale


@dataclass(frozen=True)
class Pay:
    """One published wage, with the employer's charges published nearest to it.

    Attributes
    ----------
    country, region : str
        ISO 3166-1 alpha-2 code, and the region or nothing.
    occupation, level, sector, population : str
        As in `data/labour.csv`: whose wage, and which number (median, mean, ...).
    period : str
        Year or years the wage speaks of.
    currency : str
        ISO 4217 code.
    wage : Quantity
        Gross wage of an hour, as published.
    charges : Quantity or None
        Employer's charges as a share of it; None where nobody published them.
    complete : Quantity or None
        Both together.
    leave_included : bool
        Whether the charges count paid leave as a cost: then no hours are taken off besides.
    """

    country: str
    region: str
    occupation: str
    level: str
    sector: str
    population: str
    period: str
    currency: str
    wage: Quantity
    charges: Quantity | None
    complete: Quantity | None
    leave_included: bool


def pay(facts: Facts) -> tuple[Pay, ...]:
    """Return every published wage of this work, country by country, the newest first.

    Parameters
    ----------
    facts : Facts
        `data/labour.csv`.

    Returns
    -------
    tuple of Pay
        Figures as published: a table quotes, an answer widens. Charges are those of the same
        place, occupation, level and sector, else of the same place for everybody; where several
        were published, from the lowest to the highest. In France they are a range and never a
        rate, since reductions shrink as the wage rises.

    Examples
    --------
    >>> from toolkit import data
    >>> sorted({(row.country, row.region) for row in pay(data.load())})
    [('CA', 'QC'), ('FR', ''), ('US', '')]
    """
    wages = sorted(
        facts.rows("labour", metric="hourly_wage"),
        key=lambda row: (row["country"], row["region"], row["period"]),
    )
    charges = facts.rows("labour", metric="employer_charge_rate")
    places = dict.fromkeys((row["country"], row["region"]) for row in wages)
    return tuple(
        _row(row, charges)
        for place in places
        for row in reversed(wages)
        if (row["country"], row["region"]) == place
    )


def _row(row: Row, charges: tuple[Row, ...]) -> Pay:
    wage = _published(row, "log")
    found = _nearest(row, charges)
    rate = _published(found, "logit") if found else None
    return Pay(
        **{name: str(row[name]) for name in ("country", "region", "occupation", "level")},
        **{name: str(row[name]) for name in ("sector", "population", "period")},
        currency=wage.unit,
        wage=wage,
        charges=rate,
        complete=None
        if rate is None
        else derived(
            "hourly_cost",
            lambda w, c: float(effort.loaded_hourly_cost(w, employer_charge_rate=c)),
            wage,
            rate,
            unit=wage.unit,
        ),
        leave_included=bool(found) and all(r["paid_leave"] == "included" for r in found),
    )


def _nearest(row: Row, charges: tuple[Row, ...]) -> list[Row]:
    """Charges of the same kind of job, else of the place."""
    here = [c for c in charges if (c["country"], c["region"]) == (row["country"], row["region"])]
    kind = ("occupation", "level", "sector")
    same = [c for c in here if all(c[name] == row[name] for name in kind)]
    return same or here


def _published(rows: Row | list[Row], scale: Scale) -> Quantity:
    fact = pooled(rows if isinstance(rows, list) else [rows])
    assert fact is not None  # there are rows
    return Quantity(
        name=fact.metric,
        range=Range(fact.low, fact.high, scale),
        unit=fact.unit.partition(" ")[0],
        grade=graded(fact),
        source=fact.source,
        date=dated(fact),
    )
