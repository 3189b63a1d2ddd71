"""The client's record: eight required answers, and what else is known."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, ValidationError, WithJsonSchema

from toolkit import text
from toolkit.client import places, typed
from toolkit.client.account import Account
from toolkit.client.audience import Audience, Objectives, Rates
from toolkit.client.changes import changed
from toolkit.client.effort import HoursByTask, OneOff, hours_that_differ
from toolkit.client.evidence import Evidence
from toolkit.client.examples import EXAMPLES
from toolkit.client.exchange import ExchangeRate, given_twice, prices_typed
from toolkit.client.faults import Broken, Record, broken, faults_of
from toolkit.client.interval import Interval
from toolkit.client.names import CURRENCY_OF
from toolkit.client.override import Override
from toolkit.client.quantities import (
    Amount,
    Chain,
    Content,
    Hours,
    MarginInterval,
    Money,
    OrdersInterval,
    PriceInterval,
    Share,
    ShareInterval,
    Text,
    ValuedAs,
    Wage,
    YesOrNo,
)
from toolkit.client.season import Seasonality
from toolkit.errors import InvalidInputs


class Client(Record):
    """A client: who it is, what its hours cost, what a customer brings, where it stands.

    Made by `toolkit.records.read`, or in Python by `client_of`; never changed, only replaced.

    Parameters
    ----------
    name : str
        Up to 300 characters.
    language : {"en", "fr"}
        Language of the record and of the brief.
    country : str
        ISO 3166-1 alpha-2 code; a country we have no facts for is accepted.
    sells_to : float
        Share of sales made to firms, 0 (the public) to 1 (firms).
    hours_per_week : float
        Hours spent on social networks in a week, more than 0, at most 168.
    hourly_wage : float, optional
        Gross wage of an hour, before the employer's charges, in `currency`.
    hourly_cost : float, optional
        Full cost of an hour, in `currency`; exactly one of the two is given.
    order_value : Interval
        Value of an order, in `currency`, tax as `prices_include_tax` says.
    gross_margin_rate : Interval
        Gross margin / selling price before tax, more than 0, up to 1.
    region : str, optional
        Such as ``QC``.
    currency : str
        ISO 4217 code; by default EUR in France, CAD in Canada, USD in the United States.
    prices_include_tax : bool
        Whether `order_value` includes sales tax; no by default.
    sales_tax_rate : float, optional
        Tax / price before tax, 0-1; required when prices include tax.
    orders_per_customer : Interval, optional
        Orders a new customer makes over the time counted.
    incremental_share : Interval, optional
        Share of those sales that would not have come anyway, more than 0, up to 1.
    chain : {"online", "in_store"}
        How someone who saw a post becomes a customer; online by default.
    hours_valued_as : {"employee", "owner", "freelance"}
        Whose hours they are; an employee's by default.
    best_other_hour : float, optional
        What an hour would bring elsewhere, in `currency`.
    ad_budget_per_month, tools_per_month : float, optional
        Money a month, in `currency`.
    hours_by_task : HoursByTask
        Hours a week by task, adding up to `hours_per_week` when given.
    one_off : OneOff
        Hours and money spent before the first month.
    months_to_steady : float, optional
        Months before results reach their steady level.
    seasonality : tuple of float
        Twelve factors, January to December, of mean 1; empty when the year is flat.
    objectives : Objectives
        Importance of each objective.
    audience : Audience
        Whom the client wants to reach.
    content : tuple of str
        What it can make: photo, illustration, video, article, text.
    rates : Rates
        Rates the client has measured.
    accounts : tuple of Account
        Accounts it holds.
    evidence : tuple of Evidence
        What it has counted itself.
    overrides : tuple of Override
        Facts it replaces by its own figures.
    exchange_rates : tuple of ExchangeRate
        What one unit of another currency costs in `currency`; none is ever supposed.
    """

    name: Text
    language: Annotated[
        Literal["en", "fr"],
        BeforeValidator(places.language),
    ]
    country: Annotated[
        str, BeforeValidator(places.country), WithJsonSchema({"type": "string", "minLength": 1})
    ]
    sells_to: Annotated[
        float,
        BeforeValidator(places.sells_to),
        WithJsonSchema({"type": ["number", "string"], "minimum": 0, "maximum": 1}),
    ]
    hours_per_week: Hours
    hourly_wage: Wage = None
    hourly_cost: Wage = None
    order_value: PriceInterval
    gross_margin_rate: MarginInterval
    region: Annotated[
        str | None,
        BeforeValidator(places.region),
        WithJsonSchema({"type": "string", "maxLength": 300}),
    ] = None
    currency: Annotated[
        str,
        BeforeValidator(places.currency),
        WithJsonSchema({"type": "string", "pattern": "^[A-Za-z]{3}$"}),
    ] = ""
    prices_include_tax: YesOrNo = False
    sales_tax_rate: Share = None
    orders_per_customer: OrdersInterval = None
    incremental_share: ShareInterval = None
    chain: Chain = "online"
    hours_valued_as: ValuedAs = "employee"
    best_other_hour: Money = None
    ad_budget_per_month: Money = None
    tools_per_month: Money = None
    hours_by_task: HoursByTask = HoursByTask()
    one_off: OneOff = OneOff()
    months_to_steady: Amount = None
    seasonality: Seasonality = ()
    objectives: Objectives = Objectives()
    audience: Audience = Audience()
    content: Annotated[tuple[Content, ...], BeforeValidator(typed.listed)] = ()
    rates: Rates = Rates()
    accounts: tuple[Account, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    overrides: tuple[Override, ...] = ()
    exchange_rates: tuple[ExchangeRate, ...] = ()

    @property
    def locale(self) -> text.Locale:
        """Locale of the record: ``fr_FR``, ``fr_CA``, ``en_US`` or ``en_CA``."""
        return text.locale_of(self.language, self.country)

    @property
    def audience_side(self) -> Literal["public", "firms"]:
        """Whose habits count most: firms when they make half of the sales or more."""
        return "firms" if self.sells_to >= 0.5 else "public"

    @property
    def sells_to_both(self) -> bool:
        """Whether firms and the public each make a quarter of the sales or more."""
        return 0.25 <= self.sells_to <= 0.75

    @property
    def order_value_before_tax(self) -> Interval:
        """Value of an order before sales tax, in `currency`."""
        if not self.prices_include_tax:
            return self.order_value
        return self.order_value.divided_by(1 + (self.sales_tax_rate or 0.0))

    @property
    def other_monthly_cost(self) -> float:
        """Ads and tools a month, in `currency`; what was left out counts as none."""
        return (self.ad_budget_per_month or 0.0) + (self.tools_per_month or 0.0)

    def exchange_rate(self, currency: str) -> ExchangeRate | None:
        """Return the price of one unit of another currency; None where the record has none."""
        return next((one for one in self.exchange_rates if one.currency == currency), None)

    def as_written(self) -> dict[str, Any]:
        """Return the record as plain values that read back to the same client.

        Ranges are ``[low, high]``, dates are text, what was left out is absent.
        """
        data = self.model_dump(mode="json", by_alias=True, exclude_none=True)
        data["audience"] = {key: value for key, value in data["audience"].items() if value}
        return {key: value for key, value in data.items() if value not in ({}, [])}

    def replace(self, **changes: Any) -> Client:
        """Return the client with some answers changed, checked again.

        Parameters
        ----------
        **changes : object
            New answers by field. None takes an answer away; a mapping for `objectives`,
            `audience` or `rates` changes only the answers it names; an hourly wage takes the
            place of an hourly cost, and the other way round; hours by task and by account
            follow those of the week.

        Returns
        -------
        Client
            A new record.

        Raises
        ------
        InvalidInputs
            Every fault of the changed record.

        Examples
        --------
        >>> shop = client_of({
        ...     "name": "Shop", "language": "en", "country": "US", "sells_to": 0,
        ...     "hours_per_week": 4, "hourly_cost": 30, "order_value": 40,
        ...     "gross_margin_rate": 0.5})
        >>> shop.replace(hours_per_week="2.5").hours_per_week
        2.5
        """
        return client_of(changed(self.as_written(), changes))

    @classmethod
    def completed(cls, given: dict[str, Any]) -> dict[str, Any]:
        """Return the answers with the currency of the country, where it is known."""
        by_country = CURRENCY_OF.get(places.code(given.get("country")))
        return given if "currency" in given or not by_country else given | {"currency": by_country}

    @classmethod
    def broken_rules(cls, given: Mapping[str, Any], record: Self | None) -> Iterable[Broken]:
        """Yield what is missing or doubled between fields."""
        pair = [name for name in ("hourly_wage", "hourly_cost") if name in given]
        if len(pair) == 2:
            both = " + ".join(f"{name}: {given[name]}" for name in pair)
            yield Broken("hourly_wage", broken("one_of", remedy=" / ".join(pair)), both)
        if not pair:
            remedy = f"hourly_wage: {EXAMPLES['hourly_wage']}"
            yield Broken("hourly_wage", broken("one_of_needed", remedy=remedy))
        if "country" in given and "currency" not in cls.completed(dict(given)):
            remedy = places.currency_in(places.code(given["country"]))
            yield Broken("currency", broken("currency_needed", remedy=remedy), given["country"])
        if record is not None:
            if record.incremental_share is not None and record.incremental_share.high == 0:
                yield Broken("incremental_share", broken("positive", remedy="0.1"), 0)
            yield from given_twice(record.exchange_rates)
            week = record.hours_per_week
            yield from hours_that_differ(week, record.hours_by_task, record.accounts)
        if "sales_tax_rate" not in given and places.says_yes(given.get("prices_include_tax")):
            rate = EXAMPLES["sales_tax_rate"]
            yield Broken("sales_tax_rate", broken("tax_rate_needed", remedy=rate), "-")


def client_of(
    answers: Mapping[str, Any],
    *,
    language: str | None = None,
    today: datetime.date | None = None,
) -> Client:
    """Return the client that plain answers describe.

    Parameters
    ----------
    answers : mapping
        Field to answer; numbers may be typed as text.
    language : {"en", "fr"}, optional
        Language in which numbers were typed, where the answers do not say their own.
    today : datetime.date, optional
        No exchange rate holds after it; the day of the machine by default.

    Returns
    -------
    Client
        The record.

    Raises
    ------
    InvalidInputs
        Every fault at once, each with field, given, rule and remedy.
    """
    typed_in = places.language_or_none(answers.get("language")) or language or "en"
    context = {"language": typed_in, "currency": places.spending(answers), "today": today}
    prices = prices_typed(answers.get("exchange_rates"), context)
    try:
        return Client.model_validate(dict(answers), context=context | {"prices": prices})
    except ValidationError as error:
        raise InvalidInputs(faults_of(error, tuple(Client.model_fields))) from None
