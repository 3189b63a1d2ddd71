"""What the client has counted itself: so many of so many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, WithJsonSchema

from toolkit.client import typed
from toolkit.client.examples import EXAMPLES
from toolkit.client.faults import Broken, Record, broken
from toolkit.client.quantities import MaybeDay, MaybePlatform, Text

_Counted = Annotated[
    int,
    BeforeValidator(typed.count),
    WithJsonSchema({"type": ["integer", "string"], "minimum": 0}),
]


class Evidence(Record):
    """The client's own counts, such as clicks out of impressions.

    Parameters
    ----------
    metric : str
        The rate they measure: one of `Rates`, or of ``data/metrics.csv`` counted in shares.
    platform : str, optional
        Where they were counted; on every network together when left out.
    count : int
        How many (clicks, customers, interactions...).
    out_of : int
        Out of how many (impressions, clicks...; followers times posts for a rate by followers),
        more than 0 and at least `count`.
    start, end : datetime.date, optional
        First and last day counted, ``from`` and ``to`` in a record.
    """

    metric: Text
    platform: MaybePlatform = None
    count: _Counted
    out_of: _Counted
    start: MaybeDay = Field(default=None, alias="from")
    end: MaybeDay = Field(default=None, alias="to")

    @classmethod
    def broken_rules(cls, given: Mapping[str, Any], record: Self | None) -> Iterable[Broken]:
        """Yield a count of nothing, a count above what it is out of, days in the wrong order."""
        if record is None:
            return
        if record.out_of == 0:
            yield Broken("out_of", broken("positive", remedy=EXAMPLES["out_of"]), 0)
        elif record.count > record.out_of:
            yield Broken("count", broken("count_above", remedy=record.out_of), record.count)
        if record.start and record.end and record.start > record.end:
            ends = broken("days_upside_down", remedy=f"{record.end} / {record.start}")
            yield Broken("from", ends, f"{record.start} / {record.end}")
