"""Hours and lists of accounts, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    from toolkit.text import Locale


def hours_of(value: float, locale: Locale) -> str:
    """Return hours in words: ``2.75 hours``."""
    return text.say("word.hours", locale, count=value, n=short(value, locale))


def short(value: float, locale: Locale) -> str:
    """Return a number with the decimals it needs, two at most."""
    decimals = next((d for d in (0, 1) if round(value, d) == round(value, 2)), 2)
    return text.number(value, locale, decimals=decimals)


def listed(words: Sequence[str], locale: Locale) -> str:
    """Return several things: ``a``, ``a and b``, ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    first = text.say("week.mark", locale).join(words[:-1])
    return text.say("week.and", locale, first=first, last=words[-1])
