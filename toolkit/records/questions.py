"""The questions of the templates, in their order, the same in every language and format."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from toolkit.client.examples import EXAMPLES
from toolkit.client.names import CONTENT, KINDS, OBJECTIVES, PLATFORMS, VALUED_AS
from toolkit.text import Locale, ids, say

ACCOUNTS: Final = ("network", "kind", "followers", "posts_per_week")
OVERRIDES: Final = ("metric", "platform", "value", "low", "high", "source", "date")
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
    "cost": ("hours_valued_as", "ad_budget_per_month", "tools_per_month"),
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
    "overrides": tuple(f"overrides.1.{name}" for name in OVERRIDES),
}
UNITS: Final = {
    "language": "language",
    "country": "country",
    "region": "region",
    "currency": "currency",
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
    "ad_budget_per_month": "money_month",
    "tools_per_month": "money_month",
    "content": "content",
    "roles": "list",
    "network": "network",
    "platform": "network",
    "kind": "kind",
    "followers": "people",
    "posts_per_week": "posts",
    "metric": "metric",
    "value": "number",
    "low": "number",
    "high": "number",
    "source": "text",
    "date": "date",
    "name": "text",
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
QUOTED: Final = ("name", "language", "country", "region", "metric", "source", "date")


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
    example = EXAMPLES[field]
    if f"client.example.{field}" in known:
        example = say(f"client.example.{field}", locale)
    return Question(
        path,
        say(f"client.ask.{plain}", locale, n=number),
        say(f"client.unit.{UNITS[field]}", locale),
        blank(plain, locale),
        example,
        CHOICES.get(field, ()),
    )


def blank(path: str, locale: Locale) -> str:
    """Return what happens when a field or group is left out, or nothing for a required one."""
    key = f"client.blank.{path}"
    return say(key, locale) if key in ids(locale[:2]) else ""


def content_words() -> str:
    """Return the content a client may make, as an example of a list."""
    return ", ".join(CONTENT)
