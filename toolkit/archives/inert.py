"""Words of an archive made harmless: they are shown, never obeyed."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 500
"""Characters kept of one piece of data."""

# Colours and moves of a terminal, with the byte that opens them or with its eight-bit twin.
_TERMINAL = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-_]?|\x9b[0-?]*[ -/]*[@-~]"
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "＝", "＋", "－", "＠")
_KEPT = ("\u200d", "\u200c")
"""Joiners inside emoji and inside words of several scripts."""


def cleaned(value: object) -> str:
    r"""Return a value as one line of plain text.

    Parameters
    ----------
    value : object
        Text, a number or a truth value; anything else is empty.

    Returns
    -------
    str
        Without codes for terminals, marks that turn the direction of writing, control characters
        or half characters, and not longer than `LONGEST`.

    Examples
    --------
    >>> cleaned("\x1b[31mred\x1b[0m \u202eabc\u202c"), cleaned("\ud800x"), cleaned(["no"])
    ('red abc', '�x', '')
    """
    if isinstance(value, bool | int | float) or value is None:
        return "" if value is None else str(value)
    if not isinstance(value, str):
        return ""
    # Nearly all words are plain, and there may be a million of them.
    if len(value) <= LONGEST and value.isprintable() and "  " not in value:
        return value.strip()
    text = _TERMINAL.sub("", value[: 4 * LONGEST])
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    text = re.sub(r"\s+", " ", text)
    kept = (c for c in text if c in _KEPT or unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    text = "".join(kept).strip()
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def shown(value: object) -> str:
    """Return a value for a screen or a table: a spreadsheet reads no formula in it.

    Examples
    --------
    >>> shown("=cmd|' /C calc'!A0"), shown("Bikes")
    ("'=cmd|' /C calc'!A0", 'Bikes')
    """
    text = cleaned(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
