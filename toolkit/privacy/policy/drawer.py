"""A draft that means well and gets most of it wrong, to be read before it is put right."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

DRAWER: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "voice": ("named",),
        "disclosure": ("never",),
        "private": ("silence",),
        "protected": ("secrets", "figures"),
        "approval": ("every_firm_post",),
        "accounts": ("personal",),
        "crisis": ("on_duty",),
        "paid": ("labelled",),
        "watching": ("private_profiles",),
        "leaving": ("silent_for_ever",),
        "sanctions": ("by_procedure",),
    }
)
"""An invented draft, found in a drawer: faults of each kind, and good clauses among them."""
