"""A published number as a reader sees it: with its unit, its date and its grade."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    import datetime

    from toolkit.answers import Quantity
    from toolkit.text import Locale

# From a million on, people and money are written in words: "3.07 billion", "553 millions".
_LARGE = (("billions", 1e9), ("millions", 1e6))


def written(quantity: Quantity, locale: Locale) -> str:
    r"""Return a number or a range with its unit.

    Parameters
    ----------
    quantity : Quantity
        As published; a note ``about``, ``at_least`` or ``at_most`` is said.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        ``71%``, ``30 to 50 minutes``, ``at least 1.5 billion accounts``.

    Examples
    --------
    >>> from toolkit.answers import Quantity
    >>> from toolkit.model.ranges import Range
    >>> life = Quantity("half_life_of_post", Range(30, 50, "linear"), "minutes", "primary", "a")
    >>> written(life, "en_US")
    '30 to 50 minutes'
    """
    high = _one(quantity.high, quantity.unit, locale)
    if not quantity.exact:
        low = _one(quantity.low, quantity.unit, locale, alone=True)
        return text.say("quantity.range", locale, low=low, high=high)
    if quantity.note in ("about", "at_least", "at_most"):
        return text.say(f"quantity.{quantity.note}", locale, figure=high)
    return high


def sourced(words: str, quantity: Quantity, locale: Locale) -> str:
    """Return words that hold a number, then its date and grade in brackets."""
    return together([(words, quantity)], locale) or words


def together(said: Iterable[tuple[str, Quantity]], locale: Locale, *places: str) -> str | None:
    """Return several numbers, those of one date and grade under one pair of brackets.

    Parameters
    ----------
    said : iterable of (str, Quantity)
        Words that hold each number, and the number.
    locale : Locale
        The reader's locale.
    *places : str
        Where they were measured, said before the date.

    Returns
    -------
    str or None
        In their order; None for nothing at all.
    """
    found: dict[str, list[str]] = {}
    for words, quantity in said:
        found.setdefault(origin(quantity.date, quantity.grade, locale, *places), []).append(words)
    return listed((bracketed(words, source, locale) for source, words in found.items()), locale)


def bracketed(words: Iterable[str], source: str, locale: Locale) -> str:
    """Return words one after the other, then where they come from in brackets."""
    return text.say("quantity.sourced", locale, figure=", ".join(words), source=source)


def origin(day: datetime.date | None, grade: str, locale: Locale, *places: str) -> str:
    """Return date and grade, after the places they speak of: ``June 2025, secondary``."""
    when = text.say("quantity.undated", locale) if day is None else text.month(day, locale)
    return ", ".join((*places, when, text.say(f"grade.{grade}", locale)))


def listed(parts: Iterable[str], locale: Locale) -> str | None:
    """Return several things one after the other; None for nothing at all."""
    return text.say("quantity.mark", locale).join(part for part in parts if part) or None


def start(words: str) -> str:
    """Return the words as a cell begins with them."""
    return words[:1].upper() + words[1:]


def _one(value: float, unit: str, locale: Locale, *, alone: bool = False) -> str:
    if unit == "share":
        return text.percent(value, locale)
    if unit in ("year", "rank"):
        return f"{value:.0f}"
    if unit == "points per year":
        return text.say(
            "quantity.points_per_year",
            locale,
            count=abs(value),
            n=text.signed(value, locale, decimals=1),
        )
    for size, worth in _LARGE:
        if value >= worth:
            scaled = value / worth
            n = text.say(f"quantity.{size}", locale, count=scaled, n=_short(scaled, locale))
            return n if alone else text.say(f"quantity.{_word(unit)}_large", locale, n=n)
    n = _short(value, locale)
    return n if alone else text.say(f"quantity.{_word(unit)}", locale, count=value, n=n)


def _word(unit: str) -> str:
    return unit.lower().replace(" ", "_")


def _short(value: float, locale: Locale) -> str:
    """As many digits as the number has, two at most, none from a hundred on."""
    decimals = next((d for d in (0, 1) if round(value, d) == round(value, 2)), 2)
    return text.number(value, locale, decimals=decimals if value < 100 else 0)
