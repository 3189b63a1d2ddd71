"""What a record may say, and that changes the answer: accepted, and said."""

from __future__ import annotations

from toolkit.client import PLATFORMS, Client
from toolkit.errors import InvalidInput
from toolkit.records.cells import Written

# Countries for which the fact tables hold the use of most networks.
COUNTRIES = ("CA", "FR", "US")


def warnings_of(client: Client, written: Written) -> list[InvalidInput]:
    """Return what a reader of the record's answers should know first."""
    if client.country in COUNTRIES or _has_usage(client.country):
        return []
    return [
        InvalidInput(
            "country_without_facts",
            name="country",
            given=client.country,
            known=", ".join(COUNTRIES),
            where=written.place("country"),
        )
    ]


def _has_usage(country: str) -> bool:
    from toolkit import data

    facts = data.load()
    return any(facts.usage(platform, country=country) for platform in PLATFORMS)
