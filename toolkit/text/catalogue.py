"""The catalogues: one folder a language, one `.po` file a room, read on first use."""

from __future__ import annotations

import difflib
import functools
from pathlib import Path
from typing import Literal

from toolkit.text.typography import typeset

Locale = Literal["en_US", "en_CA", "fr_FR", "fr_CA"]
Message = str | tuple[str, ...]

_FOLDER = Path(__file__).parent / "catalogues"


def locale_of(language: str, country: str | None = None) -> Locale:
    """Return the locale for a reader's language and the client's country.

    Parameters
    ----------
    language : {"en", "fr"}
        Language of the sentences.
    country : str, optional
        ISO 3166 code; Canada changes spacing, money and a few words.

    Returns
    -------
    Locale
        One of ``en_US``, ``en_CA``, ``fr_FR``, ``fr_CA``.

    Examples
    --------
    >>> locale_of("fr", "CA"), locale_of("fr", "US"), locale_of("en")
    ('fr_CA', 'fr_FR', 'en_US')
    """
    canadian = (country or "").upper() == "CA"
    if language == "fr":
        return "fr_CA" if canadian else "fr_FR"
    return "en_CA" if canadian else "en_US"


@functools.cache
def _read(folder: str) -> dict[str, Message]:
    from babel.messages.pofile import read_po

    messages: dict[str, Message] = {}
    for path in sorted((_FOLDER / folder).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file):
                if not message.id:
                    continue
                key = message.id if isinstance(message.id, str) else message.id[0]
                if key in messages:
                    raise ValueError(f"{path.name}: the id {key!r} stands twice in {folder}")
                string = message.string
                messages[key] = tuple(string) if isinstance(string, (tuple, list)) else str(string)
    return messages


@functools.cache
def _catalogue(locale: Locale) -> dict[str, Message]:
    language = locale[:2]
    overlay = _read("fr_CA") if locale == "fr_CA" else {}
    return _read(language) | overlay


def ids(folder: str) -> dict[str, Message]:
    """Return every id of one catalogue folder (``en``, ``fr`` or ``fr_CA``) with its words."""
    return dict(_read(folder))


@functools.cache
def _plural_index(locale: Locale, count: float) -> int:
    from babel import Locale as BabelLocale

    return 0 if BabelLocale.parse(locale).plural_form(count) == "one" else 1


def template(key: str, locale: Locale, *, count: float | None = None) -> str:
    """Return the sentence that an id names, typeset for the locale, its holes still open.

    Parameters
    ----------
    key : str
        Symbolic id, ``room.name``.
    locale : Locale
        The reader's locale.
    count : float, optional
        Chooses singular or plural, for ids that have both.

    Returns
    -------
    str
        The sentence with ``{holes}``, for a page that fills them with marked-up values.

    Raises
    ------
    KeyError
        The id is not in the catalogue (the nearest one is named), or it needs ``count``.
    """
    messages = _catalogue(locale)
    if key not in messages:
        near = difflib.get_close_matches(key, messages, n=1)
        hint = f"; near: {near[0]!r}" if near else ""
        raise KeyError(f"no sentence {key!r} in {locale}{hint}")
    message = messages[key]
    if isinstance(message, tuple):
        if count is None:
            raise KeyError(f"the sentence {key!r} has a plural: give count=")
        message = message[_plural_index(locale, count)]
    return typeset(message, locale)


def say(key: str, locale: Locale, *, count: float | None = None, **values: object) -> str:
    """Return the sentence that an id names, filled and typeset for the locale.

    Parameters
    ----------
    key : str
        Symbolic id, ``room.name``.
    locale : Locale
        The reader's locale.
    count : float, optional
        Chooses singular or plural, for ids that have both; write the number itself as a value.
    **values : object
        What fills the holes, already formatted by this room.

    Returns
    -------
    str
        The sentence.

    Raises
    ------
    KeyError
        The id is not in the catalogue (the nearest one is named), or a value is missing.

    Examples
    --------
    >>> say("word.hours", "en_US", count=1, n=1), say("word.hours", "fr_FR", count=3, n=3)
    ('1 hour', '3 heures')
    """
    return template(key, locale, count=count).format(**values)
