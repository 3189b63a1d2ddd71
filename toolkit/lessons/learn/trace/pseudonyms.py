"""A pseudonym: a name that is a file name on every system, and not who somebody is."""

from __future__ import annotations

import re
import unicodedata

from toolkit.errors import InvalidInput

LONGEST = 30
# Names that Windows keeps for itself, whatever their ending.
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def accepted(typed: object) -> str:
    """Return a pseudonym as it is written in the trace: lower case, accents kept.

    Parameters
    ----------
    typed : object
        As typed.

    Returns
    -------
    str
        Letters, digits, hyphens and underscores, 2 to 30 of them.

    Raises
    ------
    InvalidInput
        It looks like an e-mail address, a path or a number that stands for a person, it holds
        another sign, it is too short or too long, or Windows keeps it for itself.

    Examples
    --------
    >>> accepted(" Renard-bleu ")
    'renard-bleu'
    """
    name = unicodedata.normalize("NFC", typed).strip().lower() if isinstance(typed, str) else ""
    if "@" in name:
        raise InvalidInput("pseudonym_email", name="pseudonym", given=name)
    if re.search(r"[/\\:]|\.\.", name):
        raise InvalidInput("pseudonym_path", name="pseudonym", given=name)
    if re.search(r"\d{4}", name):
        raise InvalidInput("pseudonym_number", name="pseudonym", given=name)
    if not 2 <= len(name) <= LONGEST:
        raise InvalidInput("pseudonym_length", name="pseudonym", given=name[:40], remedy=LONGEST)
    if not re.fullmatch(r"[\w-]+", name) or _RESERVED.fullmatch(name):
        raise InvalidInput("pseudonym_signs", name="pseudonym", given=name)
    return name
