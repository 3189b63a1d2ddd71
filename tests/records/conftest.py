from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from toolkit.client import Client, client_of

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
YAML = """\
# Our shop
name: "Shop"
language: "en"
country: "US"

sells_to: public  # mostly
hours_per_week: 4
hourly_cost: 30
order_value: 40
gross_margin_rate: 0.5
"""


@pytest.fixture
def eight() -> dict[str, Any]:
    return dict(EIGHT)


@pytest.fixture
def shop() -> Callable[..., Client]:
    return lambda **changes: client_of({**EIGHT, **changes})


@pytest.fixture
def yaml_text() -> str:
    return YAML


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    """Write a file in a folder whose name has accents and spaces."""
    folder = tmp_path / "Dossier d'été n° 1"
    folder.mkdir()

    def write(content: str | bytes, name: str = "fiche client.yml") -> Path:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write
