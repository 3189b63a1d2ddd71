"""Where the client is: language, country, region and currency, as people write them."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationInfo

from toolkit.client import typed
from toolkit.client.faults import broken
from toolkit.client.names import CURRENCY_OF, LANGUAGES, SELLS_TO, word_of


def language(value: Any) -> str:
    """Return ``en`` or ``fr``; ``fr-CA``, ``French`` and ``français`` are understood."""
    return language_or_none(value) or typed.one_of(value, LANGUAGES)


def language_or_none(value: object) -> str | None:
    """Return the language that a value says, or None."""
    if not isinstance(value, str):
        return None
    head, mark, _ = value.strip().replace("_", "-").partition("-")
    return word_of(head if mark and len(head) == 2 else value, LANGUAGES)


def country(value: Any) -> str:
    """Return the ISO code of a country, or the text itself when it is not a country we know."""
    return code(typed.words(value))


def code(value: object) -> str:
    """Return the ISO code of a country written as a code or as a name in English or French.

    Examples
    --------
    >>> code("fr"), code("États-Unis"), code("Canada"), code("Syldavia")
    ('FR', 'US', 'CA', 'Syldavia')
    """
    written = value.strip() if isinstance(value, str) else ""
    if len(written) == 2:
        return written.upper()
    return _countries().get(written.casefold(), written)


def region(value: Any) -> str | None:
    """Return the region; Québec written in full is ``QC``."""
    if value is None:
        return None
    written = typed.words(value)
    return "QC" if written.casefold() in ("qc", "québec", "quebec") else written


def currency(value: Any) -> str:
    """Return the ISO 4217 code of a currency."""
    written = typed.words(value).upper()
    if written == "€":
        return "EUR"
    if written not in _currencies():
        near = difflib.get_close_matches(written[:40], (*CURRENCY_OF.values(), *_currencies()), n=1)
        raise broken("currency_unknown", remedy=near[0] if near else "EUR, CAD, USD")
    return written


def currency_in(country_code: str) -> str:
    """Return the currency used in a country, as an example to offer."""
    from babel.numbers import get_territory_currencies

    used = get_territory_currencies(country_code)
    return used[0] if used else "EUR, CAD, USD"


def spending(answers: Mapping[str, Any]) -> str | None:
    """Return the currency in which amounts are typed, when the answers tell."""
    given = answers.get("currency")
    if given is None or (isinstance(given, str) and not given.strip()):
        return CURRENCY_OF.get(code(answers.get("country")))
    if not isinstance(given, str):
        return None
    return "EUR" if given.strip() == "€" else given.strip().upper()


def sells_to(value: Any, info: ValidationInfo) -> float:
    """Return the share of sales made to firms, 0-1."""
    if isinstance(value, str) and any(letter.isalpha() for letter in value):
        return SELLS_TO[typed.one_of(value, tuple(SELLS_TO))]
    return typed.share(value, info)


def says_yes(value: object) -> bool:
    """Return whether a value is a yes; what cannot be read is not."""
    try:
        return typed.yes_or_no(value)
    except ValueError:
        return False


@functools.cache
def _countries() -> dict[str, str]:
    from babel import Locale

    return {
        name.casefold(): territory
        for language in LANGUAGES
        for territory, name in Locale(language).territories.items()
        if len(territory) == 2 and territory.isalpha()
    }


@functools.cache
def _currencies() -> frozenset[str]:
    from babel.numbers import list_currencies

    return frozenset(list_currencies())
