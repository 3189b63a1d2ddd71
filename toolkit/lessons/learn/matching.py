"""Whether an answer is the expected one: numbers, choices, rankings, as people type them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from toolkit.lessons.learn import units

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Longer than any answer: what is longer is not read.
_LONGEST = 500
Choices = Mapping[str, tuple[str, ...]]


def same(
    answer: object,
    expected: object,
    tolerance: float,
    unit: str = "",
    lang: str = "en",
    choices: Choices | None = None,
) -> bool:
    """Return whether an answer is the expected one.

    Parameters
    ----------
    answer, expected : object
        Numbers are compared within the tolerance, choices without regard to case or accents,
        rankings item by item, sets without order.
    tolerance : float
        Share of the expected number.
    unit, lang : str
        How a typed number is read.
    choices : Mapping of str to tuple of str, optional
        Ids in the order shown, each with its labels.

    Returns
    -------
    bool
        Whether they are the same.

    Examples
    --------
    >>> same("101", 100.0, 0.01), same("LinkedIn", "linkedin", 0.01), same(["a", "b"], ("a",), 0)
    (True, True, False)
    """
    target = units.as_number(expected)
    if target is not None:
        room = tolerance * abs(target) + 1e-9
        return any(abs(value - target) <= room for value in units.meant(answer, unit, lang))
    said = chosen(answer, choices or {}, several=not isinstance(expected, str))
    if isinstance(expected, str):
        return said == (plain(expected),)
    if isinstance(expected, (tuple, list)):
        return said == tuple(plain(one) for one in expected)
    if isinstance(expected, (set, frozenset)):
        return said is not None and set(said) == {plain(one) for one in expected}
    return False


def readable(answer: object, expected: object, unit: str, lang: str, choices: Choices) -> bool:
    """Return whether an answer is of the kind expected, right or wrong.

    Parameters
    ----------
    answer, expected : object
        As for `same`.
    unit, lang, choices : object
        As for `same`.

    Returns
    -------
    bool
        A number where one is expected, one of the choices where there are choices.
    """
    if units.as_number(expected) is not None:
        return bool(units.meant(answer, unit, lang))
    return chosen(answer, choices, several=not isinstance(expected, str)) is not None


def chosen(answer: object, choices: Choices, *, several: bool) -> tuple[str, ...] | None:
    """Return the choices an answer names, without case or accents, or None.

    Parameters
    ----------
    answer : object
        Letters, ids or labels; a ranking as ``"B, A, C"``, ``"BAC"`` or a list.
    choices : Mapping of str to tuple of str
        Ids in the order shown, each with its labels; empty when any word will do.
    several : bool
        Whether more than one is expected.

    Returns
    -------
    tuple of str or None
        None when one of them is not a choice, or when it is no text.

    Examples
    --------
    >>> chosen("b", {"x": ("X",), "Y": ("Why",)}, several=False)
    ('y',)
    >>> chosen("Why; A", {"x": ("X",), "Y": ("Why",)}, several=True)
    ('y', 'x')
    """
    if isinstance(answer, str):
        if len(answer) > _LONGEST:
            return None
        words = _split(answer, len(choices)) if several else [answer]
    elif isinstance(answer, (tuple, list)) and len(answer) <= len(LETTERS):
        words = [one for one in answer if isinstance(one, str) and len(one) <= _LONGEST]
        if len(words) != len(answer):
            return None
    else:
        return None
    known: dict[str, str] = {}
    for letter, (choice, labels) in zip(LETTERS, choices.items(), strict=False):
        names = {plain(letter): plain(choice)} | {plain(label): plain(choice) for label in labels}
        known |= names | {plain(choice): plain(choice)}
    found = [known.get(plain(word)) if known else plain(word) for word in words]
    return None if None in found else tuple(word for word in found if word is not None)


def plain(word: str) -> str:
    """Return a word without case, accents, quotation marks or final point.

    Examples
    --------
    >>> plain(" « Réseau ». ")
    'reseau'
    """
    letters = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(one for one in letters if not unicodedata.combining(one))
    return re.sub(r"\s+", " ", kept.replace("’", "'")).strip(" \"'«».")


def _split(answer: str, count: int) -> list[str]:
    parts = [part for part in re.split(r"[,;>]|\bpuis\b|\bthen\b", answer) if part.strip()]
    if len(parts) == 1:
        letters = re.sub(r"[\s.]", "", answer).upper()
        if 1 < len(letters) <= count and all(one in LETTERS[:count] for one in letters):
            return list(letters)
    return parts
