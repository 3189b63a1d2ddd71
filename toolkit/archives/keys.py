"""What a platform calls a thing, in the account's language: `keys.csv`, read once."""

from __future__ import annotations

import csv
import functools
import re
import unicodedata
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from toolkit.archives.parsing import mended

_TABLE = Path(__file__).parent / "keys.csv"
_APOSTROPHES = re.compile("['’ʼ‘´`＇]")


class Key(NamedTuple):
    """What one of a platform's words means: the field, and where it says so kind and source."""

    field: str
    kind: str
    source: str


def normal(word: str) -> str:
    r"""Return a word as keys are compared: one apostrophe, plain spaces, no case.

    Examples
    --------
    >>> normal("Centre d\u2019int\u00e9r\u00eat\u00a0") == normal("centre d'int\u00e9r\u00eat")
    True
    """
    plain = _APOSTROPHES.sub("'", unicodedata.normalize("NFKC", word))
    return re.sub(r"\s+", " ", plain).strip().casefold()


def stem(name: str) -> str:
    r"""Return what a file is called whatever its folder, apostrophes and number.

    Examples
    --------
    >>> stem("x/advertisers_you\u2019ve_interacted_with.json"), stem("a/Ad Targeting.csv")
    ('advertisers_youve_interacted_with', 'ad_targeting')
    >>> stem("pages/pages_you\u00e2\u0080\u0099ve_liked_1.json")
    'pages_youve_liked'
    """
    bare = PurePosixPath(mended(name)).stem
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", bare)).casefold()
    return re.sub(r"_\d{1,3}$", "", re.sub(r"[\s_-]+", "_", plain))


def meaning(platform: str, word: str) -> Key | None:
    """Return what a word means on a platform, or None where nobody has said: never a guess.

    Examples
    --------
    >>> meaning("instagram", "Nom de la ville"), meaning("instagram", "Naam van de stad")
    (Key(field='city', kind='', source=''), None)
    """
    return _keys().get((platform, normal(word)))


@functools.cache
def _keys() -> dict[tuple[str, str], Key]:
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {
            (row["platform"], normal(row["key"])): Key(row["field"], row["kind"], row["source"])
            for row in csv.DictReader(file)
        }
