"""The kinds of quantity a field may hold, as pydantic types with their published schema."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, ValidationInfo, WithJsonSchema

from toolkit.client import names, typed
from toolkit.client.interval import Interval, interval

_NUMBER: Final = {"type": ["number", "string"]}
_SHARE: Final = {"type": ["number", "string"], "minimum": 0, "maximum": 1}
_AMOUNT: Final = {"type": ["number", "string"], "minimum": 0}
_TEXT: Final = {"type": "string", "minLength": 1, "maxLength": 300}


def _optional(read: Callable[[Any, ValidationInfo], Any]) -> BeforeValidator:
    return BeforeValidator(lambda value, info: None if value is None else read(value, info))


def _word(known: tuple[str, ...]) -> BeforeValidator:
    return BeforeValidator(lambda value: None if value is None else typed.one_of(value, known))


def _choice(known: tuple[str, ...]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": list(known)})


Text = Annotated[str, BeforeValidator(typed.words), WithJsonSchema(_TEXT)]
Source = Annotated[str, BeforeValidator(typed.source), WithJsonSchema(_TEXT | {"maxLength": 1000})]
Day = Annotated[datetime.date, BeforeValidator(typed.day)]
PastDay = Annotated[
    datetime.date,
    BeforeValidator(typed.past_day),
    WithJsonSchema({"type": "string", "format": "date"}),
]
MaybeDay = Annotated[
    datetime.date | None,
    BeforeValidator(lambda value: None if value is None else typed.day(value)),
    WithJsonSchema({"type": "string", "format": "date"}),
]
YesOrNo = Annotated[
    bool, BeforeValidator(typed.yes_or_no), WithJsonSchema({"type": ["boolean", "string"]})
]

Hours = Annotated[
    float,
    BeforeValidator(typed.hours),
    WithJsonSchema(_AMOUNT | {"exclusiveMinimum": 0, "maximum": typed.HOURS_IN_A_WEEK}),
]
Amount = Annotated[float | None, _optional(typed.number), WithJsonSchema(_AMOUNT)]
Posts = Annotated[float | None, _optional(typed.posts), WithJsonSchema(_AMOUNT)]
Count = Annotated[
    int | None,
    _optional(typed.count),
    WithJsonSchema({"type": ["integer", "string"], "minimum": 0}),
]
Money = Annotated[float | None, _optional(typed.money), WithJsonSchema(_AMOUNT)]
Wage = Annotated[
    float | None, _optional(typed.price), WithJsonSchema(_AMOUNT | {"exclusiveMinimum": 0})
]
Share = Annotated[float | None, _optional(typed.share), WithJsonSchema(_SHARE)]
Figure = Annotated[float | None, _optional(typed.rate_or_number), WithJsonSchema(_NUMBER)]

PriceInterval = Annotated[Interval, BeforeValidator(interval(typed.price))]
MarginInterval = Annotated[Interval, BeforeValidator(interval(typed.positive_share, ends=False))]
OrdersInterval = Annotated[Interval | None, BeforeValidator(interval(typed.positive))]
ShareInterval = Annotated[Interval | None, BeforeValidator(interval(typed.share, ends=False))]
OverlapInterval = Annotated[Interval | None, BeforeValidator(interval(typed.share))]

Platform = Annotated[str, _word(names.PLATFORMS), _choice(names.PLATFORMS)]
MaybePlatform = Annotated[str | None, _word(names.PLATFORMS), _choice(names.PLATFORMS)]
Kind = Annotated[str, _word(names.KINDS), _choice(names.KINDS)]
Chain = Annotated[str, _word(names.CHAINS), _choice(names.CHAINS)]
ValuedAs = Annotated[str, _word(names.VALUED_AS), _choice(names.VALUED_AS)]
Content = Annotated[str, _word(names.CONTENT), _choice(names.CONTENT)]
