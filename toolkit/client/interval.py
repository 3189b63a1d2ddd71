"""A quantity the client knows exactly, or only from low to high."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Self

from pydantic import GetJsonSchemaHandler, ValidationInfo, model_serializer
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from toolkit.client.faults import Broken, Record, broken

Reader = Callable[[Any, ValidationInfo], float]
IntervalReader = Callable[[Any, ValidationInfo], "Interval | None"]

_NUMBER: Final = {"type": ["number", "string"]}
_BETWEEN = re.compile(r"\s+(?:to|à|-|–|—)\s+|\s*(?:\.\.\.?|…|;)\s*")


class Interval(Record):
    """From low to high; a number known exactly has both ends equal.

    Parameters
    ----------
    low, high : float
        In the unit of the field that holds it.

    Examples
    --------
    >>> Interval(low=0.1, high=0.3).is_point, Interval(low=4, high=4).is_point
    (False, True)
    """

    low: float
    high: float

    @classmethod
    def broken_rules(cls, given: Mapping[str, Any], record: Self | None) -> Iterable[Broken]:
        """Yield an upside-down range."""
        if record is not None and record.low > record.high:
            remedy = f"[{record.high:g}, {record.low:g}]"
            yield Broken(None, broken("range_upside_down", remedy=remedy), list(given.values()))

    @property
    def is_point(self) -> bool:
        """Whether the client gave one number."""
        return self.low == self.high

    def divided_by(self, divisor: float) -> Interval:
        """Return the interval with both ends divided.

        Examples
        --------
        >>> Interval(low=5, high=10).divided_by(1.25).high
        8.0
        """
        return Interval(low=self.low / divisor, high=self.high / divisor)

    @model_serializer
    def _as_written(self) -> float | list[float]:
        return self.low if self.is_point else [self.low, self.high]

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return the schema of what a record may hold: a number or two."""
        pair = {"type": "array", "items": _NUMBER, "minItems": 2, "maxItems": 2}
        ends = {
            "type": "object",
            "properties": {"low": _NUMBER, "high": _NUMBER},
            "required": ["low", "high"],
            "additionalProperties": False,
        }
        return {"anyOf": [_NUMBER, pair, ends]}


def interval(
    read: Reader, *, ends: bool = True
) -> Callable[[Any, ValidationInfo], Interval | None]:
    """Return a reader of one number or of a range, each end read by `read`.

    A range is ``[low, high]``, ``{low, high}`` or text such as ``0.1 to 0.3`` and ``10 à 30 %``.
    Where `ends` is false a range of shares stays strictly between 0 and 1: it is spread on a
    logit scale, which has no ends. One exact number may be 0 or 1.
    """

    def read_interval(value: Any, info: ValidationInfo) -> Interval | None:
        if value is None:
            return None
        low, high = (read(end, info) for end in _ends(value))
        if low > high:
            raise broken("range_upside_down", remedy=f"[{high:g}, {low:g}]")
        if not ends and low < high and (low == 0 or high == 1):
            inside = low or min(0.001, high / 2), high if high < 1 else max(0.999, (1 + low) / 2)
            raise broken("range_touches_ends", remedy="[{:g}, {:g}]".format(*inside))
        return Interval(low=low, high=high)

    return read_interval


def _ends(value: Any) -> tuple[Any, Any]:
    if isinstance(value, Interval):
        return value.low, value.high
    if isinstance(value, Mapping):
        if set(value) != {"low", "high"}:
            raise broken("range_two_numbers", remedy="[low, high]")
        return value["low"], value["high"]
    if isinstance(value, str):
        value = _cut(value)
    if not isinstance(value, list | tuple):
        return value, value
    if len(value) != 2:
        raise broken("range_two_numbers", remedy="[low, high]")
    return value[0], value[1]


def _cut(written: str) -> list[str] | str:
    inside = re.fullmatch(r"\s*\[(.*)\]\s*", written)
    ends = re.split(r"\s*;\s*|,\s+", inside[1]) if inside else _BETWEEN.split(written.strip())
    if not inside and (len(ends) == 1 or not all(ends)):
        return written
    unit = re.search(r"\s*[%€$]\s*$", ends[-1])
    if unit and len(ends) == 2 and re.search(r"\d\s*$", ends[0]):
        ends[0] += unit[0]
    return ends
