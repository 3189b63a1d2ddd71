"""The rhythm of the year: twelve factors, January to December, whose mean is 1."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, TypeAdapter, WithJsonSchema

from toolkit.client import typed
from toolkit.client.faults import broken

MONTHS: Final = 12
# Twelve factors rounded to two decimals may miss their mean by this much without a word.
ROUNDING: Final = 0.005
_NUMBER: Final = {"type": ["number", "string"], "minimum": 0}


def listed(value: Any) -> Any:
    """Return twelve factors; text is cut at spaces, semicolons, bars and line ends.

    Examples
    --------
    >>> listed("0,5 1,5 " + "1 " * 10)[:3]
    ['0,5', '1,5', '1']
    """
    if isinstance(value, str):
        value = [part.rstrip(",") for part in re.split(r"[\s;|]+", value.strip()) if part]
    if isinstance(value, list | tuple) and len(value) != MONTHS:
        raise broken("twelve_months", given=len(value), remedy=MONTHS)
    return value


def normalised(factors: tuple[float, ...]) -> tuple[float, ...]:
    """Return the factors divided by their mean, as they are when it is 1 already.

    Examples
    --------
    >>> normalised((2.0,) * 6 + (0.0,) * 6)[0], normalised((3.0,) * 12)[0]
    (2.0, 1.0)
    """
    mean = sum(factors) / MONTHS
    if mean == 0:
        raise broken("weights_zero", given=0, remedy=1)
    # Written back and read again, the factors do not move.
    return factors if abs(mean - 1) < 1e-9 else tuple(factor / mean for factor in factors)


_Listed = Annotated[
    tuple[Annotated[float, BeforeValidator(typed.number)], ...], BeforeValidator(listed)
]
Seasonality = Annotated[
    _Listed,
    AfterValidator(lambda factors: normalised(factors) if factors else factors),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "array", "items": _NUMBER, "minItems": MONTHS, "maxItems": MONTHS},
                {"type": "string"},
            ]
        }
    ),
]


def mean_typed(value: Any, language: str) -> float:
    """Return the mean of the factors as they were typed, before they were divided by it.

    Examples
    --------
    >>> mean_typed("0,5 1,5 " + "2 " * 10, "fr")
    1.8333333333333333
    """
    factors: tuple[float, ...] = TypeAdapter(_Listed).validate_python(
        value, context={"language": language}
    )
    return sum(factors) / MONTHS
