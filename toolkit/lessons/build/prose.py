"""Markdown prose: what in it is words, and what must be left exactly as typed."""

from __future__ import annotations

import re
from collections.abc import Callable

from toolkit.text import typeset

FENCE = re.compile(r"^(?P<mark>`{3,}|~{3,}).*?^(?P=mark)`*~*[ \t]*$", re.MULTILINE | re.DOTALL)
CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
LINK_TARGET = re.compile(
    r"(?<=\])\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)>?(?:\s+\"[^\"]*\")?\)"
)
BARE_LINK = re.compile(r"<?https?://[^\s<>)\]]*[^\s<>)\].,;:!?»]>?")
MATH = re.compile(r"\$\$.+?\$\$|(?<![\\\w])\$(?![\s$])[^$\n]*?(?<![\s\\])\$(?!\d)", re.DOTALL)
TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.DOTALL)

_KEPT = (FENCE, CODE_SPAN, LINK_TARGET, TAG, BARE_LINK, MATH)
# One letter stands for one kept span, so that what surrounds it is spaced as around a word.
_FIRST_LETTER = 0xA000


def set_french(text: str) -> str:
    r"""Return French prose with its no-break spaces; code, links, math and tags untouched.

    Parameters
    ----------
    text : str
        Markdown typed with ordinary spaces.

    Returns
    -------
    str
        The same Markdown, set for France.

    Examples
    --------
    >>> set_french("`a ? b` : vraiment ?")
    '`a ? b`\xa0: vraiment\u202f?'
    """
    # An escaped dollar is a unit like another: \$ keeps Jupyter from reading a formula.
    text = re.sub(r"(?<=\d) (?=\\\$)", "\u00a0", text)
    return around(text, lambda words: typeset(words, "fr_FR"))


def around(text: str, change: Callable[[str], str]) -> str:
    """Return the text with its words changed and its kept spans put back as they were.

    Parameters
    ----------
    text : str
        Markdown.
    change : callable
        From words to words; each kept span is one letter to it.

    Returns
    -------
    str
        Markdown.
    """
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found.group())
        return chr(_FIRST_LETTER + len(kept) - 1)

    for pattern in _KEPT:
        text = pattern.sub(keep, text)
    text = change(text)
    for at in reversed(range(len(kept))):
        text = text.replace(chr(_FIRST_LETTER + at), kept[at])
    return text


def title(text: str) -> str | None:
    r"""Return the words of the first level-one heading, if there is one.

    Examples
    --------
    >>> title("# *It is free.* Really?\n\nThe answer")
    'It is free. Really?'
    """
    found = re.search(r"^# +(.+?)\s*#*$", FENCE.sub("", text), re.MULTILINE)
    return re.sub(r"[*_`]", "", found.group(1)) if found else None
