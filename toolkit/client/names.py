"""The closed lists of a record: networks, kinds of account, objectives, and how people write them.

A word is compared without case, spaces, hyphens or underscores' differences, in English and in
French; what is stored is always the id.
"""

from __future__ import annotations

import difflib
import re
from typing import Final

REQUIRED: Final = (
    "name",
    "language",
    "country",
    "sells_to",
    "hours_per_week",
    "hourly_wage",
    "order_value",
    "gross_margin_rate",
)
PLATFORMS: Final = (
    "facebook",
    "messenger",
    "instagram",
    "x",
    "linkedin",
    "pinterest",
    "tumblr",
    "flickr",
    "viadeo",
    "friendster",
    "myspace",
    "google_plus",
    "internal_network",
    "youtube",
    "tiktok",
    "whatsapp",
    "snapchat",
    "reddit",
    "threads",
    "bluesky",
)
KINDS: Final = ("page", "profile", "group", "ads")
OBJECTIVES: Final = (
    "awareness",
    "traffic",
    "leads",
    "sales",
    "loyalty",
    "service",
    "recruitment",
)
TASKS: Final = ("plan", "create", "publish", "reply", "monitor", "report")
CONTENT: Final = ("photo", "illustration", "video", "article", "text")
CHAINS: Final = ("online", "in_store")
VALUED_AS: Final = ("employee", "owner", "freelance")
LANGUAGES: Final = ("en", "fr")
SELLS_TO: Final = {"public": 0.0, "firms": 1.0, "both": 0.5}
CURRENCY_OF: Final = {"FR": "EUR", "CA": "CAD", "US": "USD"}

ALSO_WRITTEN: Final = {
    "twitter": "x",
    "twitter_x": "x",
    "x_twitter": "x",
    "google+": "google_plus",
    "googleplus": "google_plus",
    "you_tube": "youtube",
    "tik_tok": "tiktok",
    "linked_in": "linkedin",
    "fb": "facebook",
    "insta": "instagram",
    "réseau_interne": "internal_network",
    "profil": "profile",
    "groupe": "group",
    "publicité": "ads",
    "publicités": "ads",
    "vidéo": "video",
    "texte": "text",
    "en_ligne": "online",
    "en_magasin": "in_store",
    "en_boutique": "in_store",
    "salarié": "employee",
    "salariée": "employee",
    "employé": "employee",
    "employée": "employee",
    "propriétaire": "owner",
    "gérant": "owner",
    "gérante": "owner",
    "dirigeant": "owner",
    "dirigeante": "owner",
    "indépendant": "freelance",
    "indépendante": "freelance",
    "pigiste": "freelance",
    "english": "en",
    "anglais": "en",
    "french": "fr",
    "français": "fr",
    "particuliers": "public",
    "b2c": "public",
    "entreprises": "firms",
    "b2b": "firms",
    "les_deux": "both",
}


def word_of(typed: str, known: tuple[str, ...]) -> str | None:
    """Return the id that a typed word stands for, or None.

    Examples
    --------
    >>> word_of("Google+", PLATFORMS), word_of("In store", CHAINS), word_of("Linkdin", PLATFORMS)
    ('google_plus', 'in_store', None)
    """
    word = _plain(typed)
    word = word if word in known else ALSO_WRITTEN.get(word, word)
    return word if word in known else None


def nearest(typed: str, known: tuple[str, ...]) -> str | None:
    """Return the known id nearest to what was typed, or None when nothing is near.

    Examples
    --------
    >>> nearest("Linkdin", PLATFORMS), nearest("carrier pigeon", PLATFORMS)
    ('linkedin', None)
    """
    spellings = {_plain(word): word for word in known}
    spellings |= {typing: word for typing, word in ALSO_WRITTEN.items() if word in known}
    near = difflib.get_close_matches(_plain(typed)[:100], spellings, n=1, cutoff=0.6)
    return spellings[near[0]] if near else None


def _plain(typed: str) -> str:
    return re.sub(r"[\s/()_-]+", "_", typed.strip().casefold()).strip("_")
