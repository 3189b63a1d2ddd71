"""What a record may say, and that changes the answer: accepted, and said."""

from __future__ import annotations

import datetime

from toolkit.client import PLATFORMS, Client
from toolkit.client.season import ROUNDING, mean_typed
from toolkit.errors import InvalidInput
from toolkit.records.cells import Written
from toolkit.records.overrides import override_warnings
from toolkit.records.rates import rate_warnings

# Countries for which the fact tables hold the use of most networks.
COUNTRIES = ("CA", "FR", "US")


def warnings_of(
    client: Client, written: Written, today: datetime.date | None = None
) -> list[InvalidInput]:
    """Return what a reader of the record's answers should know first.

    Parameters
    ----------
    client : Client
        The record, as read.
    written : Written
        Its answers, as typed.
    today : datetime.date, optional
        The day on which figures are old or not; the machine's by default.
    """
    warnings = []
    if client.country not in COUNTRIES and not _has_usage(client.country):
        warnings.append(
            InvalidInput(
                "country_without_facts",
                name="country",
                given=client.country,
                known=", ".join(COUNTRIES),
                where=written.place("country"),
            )
        )
    if client.seasonality:
        mean = mean_typed(written.answers["seasonality"], client.language)
        if abs(mean - 1) > ROUNDING:
            factors = ", ".join(f"{factor:.2f}" for factor in client.seasonality)
            warnings.append(
                InvalidInput(
                    "season_scaled",
                    name="seasonality",
                    given=round(mean, 4),
                    remedy=f"[{factors}]",
                    where=written.place("seasonality"),
                )
            )
    warnings += override_warnings(client, written)
    return warnings + rate_warnings(client, written, today or datetime.date.today())


def _has_usage(country: str) -> bool:
    from toolkit import data

    facts = data.load()
    return any(facts.usage(platform, country=country) for platform in PLATFORMS)
