"""The questions of the templates, in their order, the same in every language and format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from toolkit.client.examples import EXAMPLES
from toolkit.client.names import CONTENT, KINDS, OBJECTIVES, PLATFORMS, TASKS, VALUED_AS
from toolkit.text import Locale, ids, say

ACCOUNTS: Final = ("network", "kind", "followers", "posts_per_week", "hours_per_week")
EVIDENCE: Final = ("metric", "platform", "count", "out_of", "from", "to")
ONE_OFF: Final = (
    "setup_hours",
    "training_hours",
    "training_fees",
    "recruiting_fees",
    "equipment",
)
OVERRIDES: Final = ("metric", "platform", "value", "low", "high", "source", "date")
EXCHANGE_RATES: Final = ("currency", "price_of_one", "source", "date")
AGES: Final = ("18-29", "30-49", "50-64", "65+")
RATES: Final = (
    "click_through_rate",
    "conversion_rate",
    "lead_rate",
    "close_rate",
    "nearby_share",
    "visit_rate",
    "overlap",
    "employer_charge_rate",
)
SECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "needed": (
        "name",
        "language",
        "country",
        "sells_to",
        "hours_per_week",
        "hourly_wage",
        "hourly_cost",
        "order_value",
        "gross_margin_rate",
    ),
    "place": ("region", "currency"),
    "value": (
        "prices_include_tax",
        "sales_tax_rate",
        "orders_per_customer",
        "incremental_share",
        "chain",
    ),
    "cost": ("hours_valued_as", "best_other_hour", "ad_budget_per_month", "tools_per_month"),
    "effort": (
        *(f"hours_by_task.{name}" for name in TASKS),
        *(f"one_off.{name}" for name in ONE_OFF),
    ),
    "rhythm": ("months_to_steady", "seasonality"),
    "aims": (
        "content",
        *(f"objectives.{name}" for name in OBJECTIVES),
        *(f"audience.ages.{name}" for name in AGES),
        "audience.sex.women",
        "audience.sex.men",
        "audience.roles",
    ),
    "accounts": tuple(f"accounts.1.{name}" for name in ACCOUNTS),
    "rates": tuple(f"rates.{name}" for name in RATES),
    "evidence": tuple(f"evidence.1.{name}" for name in EVIDENCE),
    "overrides": tuple(f"overrides.1.{name}" for name in OVERRIDES),
    "exchange_rates": tuple(f"exchange_rates.1.{name}" for name in EXCHANGE_RATES),
}
UNITS: Final = {
    "language": "language",
    "country": "country",
    "region": "region",
    "currency": "currency",
    "exchange_rates.currency": "other_currency",
    "price_of_one": "price_of_one",
    "sells_to": "sells_to",
    "hours_per_week": "hours",
    "hourly_wage": "money_hour",
    "hourly_cost": "money_hour",
    "order_value": "money_range",
    "gross_margin_rate": "share_range",
    "prices_include_tax": "yes_no",
    "sales_tax_rate": "share",
    "orders_per_customer": "orders_range",
    "incremental_share": "share_range",
    "chain": "chain",
    "hours_valued_as": "valued_as",
    "best_other_hour": "money_hour",
    "ad_budget_per_month": "money_month",
    "tools_per_month": "money_month",
    "setup_hours": "hours_once",
    "training_hours": "hours_once",
    "training_fees": "money_once",
    "recruiting_fees": "money_once",
    "equipment": "money_once",
    "months_to_steady": "months",
    "seasonality": "factor",
    "content": "content",
    "roles": "list",
    "network": "network",
    "platform": "network",
    "kind": "kind",
    "followers": "people",
    "posts_per_week": "posts",
    "metric": "metric",
    "evidence.metric": "rate_name",
    "count": "counted",
    "out_of": "counted_out_of",
    "from": "first_day",
    "to": "last_day",
    "value": "number",
    "low": "number",
    "high": "number",
    "source": "text",
    "date": "date",
    "name": "text",
    **dict.fromkeys(TASKS, "hours"),
    **dict.fromkeys(OBJECTIVES, "weight"),
    **dict.fromkeys((*AGES, "women", "men"), "share"),
    **dict.fromkeys(RATES, "share_range"),
}
CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "language": ("fr", "en"),
    "sells_to": ("public", "firms", "both"),
    "prices_include_tax": ("true", "false"),
    "chain": ("online", "in_store"),
    "hours_valued_as": VALUED_AS,
    "network": PLATFORMS,
    "platform": PLATFORMS,
    "kind": KINDS,
}
# Fields whose answer must stay text for every YAML reader: NO is a country, 2026-05-31 a date.
QUOTED: Final = ("name", "language", "country", "region", "metric", "source", "date", "from", "to")


class Question(NamedTuple):
    """One question in one language.

    Attributes
    ----------
    path : str
        Dotted id of the field, lists numbered from one.
    ask, unit : str
        What is asked, and in which unit.
    left_out : str
        What happens without an answer; empty for a required one.
    example : object
        A value that would be accepted, or a range of two.
    choices : tuple of str
        The words that may be answered, when there are few.
    """

    path: str
    ask: str
    unit: str
    left_out: str
    example: Any
    choices: tuple[str, ...]

    @property
    def field(self) -> str:
        """Last part of the path."""
        return self.path.rpartition(".")[2]


def question(path: str, locale: Locale) -> Question:
    """Return the question for a field.

    Examples
    --------
    >>> question("rates.overlap", "en_US").example
    0.5
    """
    plain = ".".join(part for part in path.split(".") if not part.isdigit())
    field = plain.rpartition(".")[2]
    number = next((part for part in path.split(".") if part.isdigit()), "")
    known = ids(locale[:2])
    example = of_field(EXAMPLES, plain)
    for name in (field, plain):
        if f"client.example.{name}" in known:
            example = say(f"client.example.{name}", locale)
    ask = say(f"client.ask.{plain}", locale, n=number)
    if path.endswith(f"seasonality.{number}"):
        example = example[int(number) - 1]
        ask = say("client.ask.seasonality.month", locale, month=month(int(number), locale))
    return Question(
        path,
        ask,
        say(f"client.unit.{of_field(UNITS, plain)}", locale),
        blank(plain, locale),
        example,
        CHOICES.get(field, ()),
    )


def blank(path: str, locale: Locale) -> str:
    """Return what happens when a field or group is left out, or nothing for a required one."""
    key = f"client.blank.{path}"
    return say(key, locale) if key in ids(locale[:2]) else ""


def of_field(known: Mapping[str, Any], path: str) -> Any:
    """Return what is known of a field: under its whole path where that differs, else its name.

    Examples
    --------
    >>> of_field(EXAMPLES, "accounts.hours_per_week"), of_field(EXAMPLES, "hours_per_week")
    (3, 6)
    """
    return known[path] if path in known else known[path.rpartition(".")[2]]


def month(number: int, locale: Locale) -> str:
    """Return the name of a month, as a line begins with it.

    Examples
    --------
    >>> month(2, "fr_FR"), month(12, "en_US")
    ('Février', 'December')
    """
    from babel.dates import get_month_names

    names = get_month_names("wide", "stand-alone", locale)
    return str(names[number]).capitalize()


def content_words() -> str:
    """Return the content a client may make, as an example of a list."""
    return ", ".join(CONTENT)
