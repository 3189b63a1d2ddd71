"""Words, numbers, money and dates in the reader's language.

Every sentence a reader sees has a symbolic id and stands in both catalogues, ``en`` and ``fr``;
``fr_CA`` overlays the few words that differ in Québec. Nothing falls back: a missing id raises.
"""

from toolkit.text.catalogue import Locale, ids, locale_of, say, template
from toolkit.text.errors import explain
from toolkit.text.numbers import date, integer, money, month, number, percent, readings, signed
from toolkit.text.typography import typeset

LANGUAGES = ("en", "fr")

__all__ = [
    "LANGUAGES",
    "Locale",
    "date",
    "explain",
    "ids",
    "integer",
    "locale_of",
    "money",
    "month",
    "number",
    "percent",
    "readings",
    "say",
    "signed",
    "template",
    "typeset",
]
