"""French spacing: which no-break space goes where, in France and in Québec.

Writers type ordinary spaces; this module sets the right ones, so no catalogue or lesson carries
invisible characters. France: narrow no-break space before ``; ! ?``, no-break space before ``:``
and inside « ». Québec: no space before ``; ! ?``, no-break space before ``:`` and inside « ».
Both: no-break space between a number and its unit or percent sign, and the typographic apostrophe.

References
----------
Imprimerie nationale, *Lexique des règles typographiques* (France); Office québécois de la langue
française, *Banque de dépannage linguistique*, « Espacement » (Québec).
"""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
NARROW = "\u202f"
_SPACES = " " + NO_BREAK + NARROW

_BEFORE = r"[\w)»\]}%€$*`'’…]"
_HIGH_MARKS = re.compile(rf"(?:^|(?<={_BEFORE}))[{_SPACES}]+(?=[;!?](?:[\s»)\]*<]|$))")
_COLON = re.compile(rf"(?<={_BEFORE})[{_SPACES}]+(?=:(?:\s|$))")
_OPEN_QUOTE = re.compile(rf"«[{_SPACES}]*")
_CLOSE_QUOTE = re.compile(rf"[{_SPACES}]*»")
_UNIT = re.compile(rf"(?<=[\d}}])[{_SPACES}]+(?=(?:%|€|\$|h|min|km|ans?|mois|Mo|Go)(?![\w]))")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[\w«{])")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


def typeset(text: str, locale: str) -> str:
    r"""Return the text with the no-break spaces its locale wants.

    Parameters
    ----------
    text : str
        A sentence typed with ordinary spaces. Holes in braces are left as they are.
    locale : str
        ``fr_FR`` and ``fr_CA`` are set; other languages come back unchanged.

    Returns
    -------
    str
        The same words.

    Examples
    --------
    >>> typeset("« Gratuit », vraiment ?", "fr_FR")
    '«\xa0Gratuit\xa0», vraiment\u202f?'
    >>> typeset("« Gratuit », vraiment ?", "fr_CA")
    '«\xa0Gratuit\xa0», vraiment?'
    """
    if not locale.startswith("fr"):
        return text
    text = _APOSTROPHE.sub("’", text)
    # Quotes first: the space they bring is what the marks before them are judged by.
    text = _OPEN_QUOTE.sub("«" + NO_BREAK, text)
    text = _CLOSE_QUOTE.sub(NO_BREAK + "»", text)
    text = _HIGH_MARKS.sub("" if locale == "fr_CA" else NARROW, text)
    text = _COLON.sub(NO_BREAK, text)
    text = _UNIT.sub(NO_BREAK, text)
    return _THOUSANDS.sub(NARROW if locale == "fr_FR" else NO_BREAK, text)
