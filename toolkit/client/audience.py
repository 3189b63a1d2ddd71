"""Whom the client wants to reach, what for, and which rates it has measured itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field

from toolkit.client import typed
from toolkit.client.faults import Broken, Record, broken
from toolkit.client.named import Named, Shares
from toolkit.client.quantities import Amount, OverlapInterval, Share, ShareInterval, Text


class Ages(Shares):
    """Share of the wanted audience in each age band, 0-1, summing to 1."""

    from_18_to_29: Share = Field(default=None, alias="18-29")
    from_30_to_49: Share = Field(default=None, alias="30-49")
    from_50_to_64: Share = Field(default=None, alias="50-64")
    from_65: Share = Field(default=None, alias="65+")


class Sex(Shares):
    """Share of women and men in the wanted audience, 0-1, summing to 1."""

    women: Share = None
    men: Share = None


class Audience(Record):
    """Whom the client wants to reach.

    Parameters
    ----------
    ages : Ages
        Shares by age band (``18-29``, ``30-49``, ``50-64``, ``65+``); all left out: unknown.
    sex : Sex
        Shares of women and men; all left out: unknown.
    roles : tuple of str
        Professions and roles, in the client's words.
    """

    ages: Ages = Ages()
    sex: Sex = Sex()
    roles: Annotated[tuple[Text, ...], BeforeValidator(typed.listed)] = ()

    @property
    def age_shares(self) -> dict[str, float]:
        """Share of each age band given, by band; empty when unknown."""
        return self.ages.given

    @property
    def sex_shares(self) -> dict[str, float]:
        """Share of women and men given; empty when unknown."""
        return self.sex.given


class Objectives(Named):
    """How much each objective matters, zero or more; only their proportions count."""

    awareness: Amount = None
    traffic: Amount = None
    leads: Amount = None
    sales: Amount = None
    loyalty: Amount = None
    service: Amount = None
    recruitment: Amount = None

    @classmethod
    def broken_rules(cls, given: Mapping[str, Any], record: Self | None) -> Iterable[Broken]:
        """Yield importances that are all zero."""
        if record and not any(record.values()):
            yield Broken(None, broken("weights_zero", remedy=1), 0)


class Rates(Record):
    """What the client has measured itself, each 0-1, a number or a range.

    Parameters
    ----------
    click_through_rate : Interval, optional
        Clicks / impressions.
    conversion_rate : Interval, optional
        Customers / clicks.
    lead_rate : Interval, optional
        Leads / clicks.
    close_rate : Interval, optional
        Customers / leads.
    nearby_share : Interval, optional
        People reached who live or work near enough to come / people reached.
    visit_rate : Interval, optional
        New customers / nearby people reached, in a month.
    overlap : Interval, optional
        How much the same people see every post: 0 independent, 1 always the same.
    employer_charge_rate : Interval, optional
        Employer's charges / wage: 0.42, not 1.42.
    """

    click_through_rate: ShareInterval = None
    conversion_rate: ShareInterval = None
    lead_rate: ShareInterval = None
    close_rate: ShareInterval = None
    nearby_share: ShareInterval = None
    visit_rate: ShareInterval = None
    overlap: OverlapInterval = None
    employer_charge_rate: ShareInterval = None
