from collections.abc import Callable
from typing import Any

import pytest

from toolkit.client import Client, client_of
from toolkit.errors import InvalidInput, InvalidInputs

EIGHT = {
    "name": "Shop",
    "language": "en",
    "country": "US",
    "sells_to": 0,
    "hours_per_week": 4,
    "hourly_cost": 30,
    "order_value": 40,
    "gross_margin_rate": 0.5,
}


@pytest.fixture
def shop() -> Callable[..., Client]:
    def made(**changes: Any) -> Client:
        answers = {**EIGHT, **changes}
        return client_of({name: value for name, value in answers.items() if value is not ...})

    return made


@pytest.fixture
def faults(shop: Callable[..., Client]) -> Callable[..., list[InvalidInput]]:
    def found(**changes: Any) -> list[InvalidInput]:
        with pytest.raises(InvalidInputs) as refused:
            shop(**changes)
        return refused.value.faults

    return found
