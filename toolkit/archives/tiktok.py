"""TikTok's archive: one JSON file, whose sections have been renamed and moved several times."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from toolkit.archives.found import Found, records, words

OWN: Final = frozenset("user_data user_data_tiktok".split())
"""The one file that is read."""

UPLOADED: Final = "customer file upload"
"""What TikTok calls a list that an advertiser uploaded, among what happened off TikTok."""


def read(found: Found, file: str, tree: Any) -> None:
    """Add what the file holds, wherever its sections now stand.

    Parameters
    ----------
    found : Found
        Gains rows, and the sections that are not known.
    file : str
        Its `keys.stem`.
    tree : object
        What its JSON holds.
    """
    if not isinstance(tree, dict):
        found.unknown(file, "[]")
        return
    seen: set[str] = set()
    for section, parts in tree.items():
        for name, part in parts.items() if isinstance(parts, dict) else ():
            reader = _PARTS.get(name.casefold())
            if reader is None:
                if name.casefold() not in _LEFT and section.casefold() not in _LEFT:
                    found.unknown(file, f"{section} / {name}")
            elif name.casefold() not in seen:  # the same list stands twice in some layouts
                before = len(found.rows)
                reader(found, part)
                if len(found.rows) > before:
                    seen.add(name.casefold())


def _lists(part: Any) -> Iterator[dict[str, Any]]:
    """Yield the mappings of every list of a part, whatever the list is called."""
    for value in part.values() if isinstance(part, dict) else (part,):
        yield from records(value)


def _of(item: dict[str, Any], *names: str) -> Any:
    """Return the first of some keys that an item has, whatever their case."""
    held = {key.casefold(): value for key, value in item.items()}
    return next((held[name] for name in names if held.get(name) is not None), None)


def _off(found: Found, part: Any) -> None:
    for item in _lists(part):
        who, event = _of(item, "source"), _of(item, "event")
        date = _of(item, "timestamp", "date")
        if isinstance(event, str) and event.strip().casefold() == UPLOADED:
            found.add("advertiser_list", who, "provided", holder=who, date=date)
        else:
            found.add("off_platform", event, "observed", holder=who, date=date)


def _interests(found: Found, part: Any) -> None:
    for value in part.values() if isinstance(part, dict) else (part,):
        for text in words(value):
            for interest in re.split(r"\s*[|;]\s*", text):
                found.add("interest", interest, "inferred")


def _searches(found: Found, part: Any) -> None:
    for item in _lists(part):
        found.add("search", _of(item, "searchterm"), "observed", date=_of(item, "date"))


def _likes(found: Found, part: Any) -> None:
    for item in _lists(part):
        found.add("like", _of(item, "link"), "observed", date=_of(item, "date"))


def _watched(found: Found, part: Any) -> None:
    for item in _lists(part):
        found.add("watched", _of(item, "link"), "observed", date=_of(item, "date"))


def _following(found: Found, part: Any) -> None:
    for item in _lists(part):
        found.add("friend", _of(item, "username"), "provided", date=_of(item, "date"))


def _logins(found: Found, part: Any) -> None:
    for item in _lists(part):
        found.add("login", _of(item, "devicemodel"), "observed", date=_of(item, "date"))


def _profile(found: Found, part: Any) -> None:
    held = part.get("ProfileMap") if isinstance(part, dict) else None
    for key, value in held.items() if isinstance(held, dict) else ():
        if not isinstance(value, str | int) or value in ("", "None"):
            continue
        if key.casefold().startswith("inferred"):
            found.add("inference", f"{key}: {value}", "inferred")
        elif key.casefold() in _TYPED:
            found.add("profile", f"{key}: {value}", "provided")


def _settings(found: Found, part: Any) -> None:
    held = part.get("SettingsMap") if isinstance(part, dict) else None
    for text in words(held.get("Interests")) if isinstance(held, dict) else ():
        for interest in re.split(r"\s*[|;]\s*", text):
            found.add("interest", interest, "provided")


_TYPED: Final = frozenset(
    "username displayname biodescription birthdate emailaddress telephonenumber".split()
)
_PARTS: Final[dict[str, Callable[[Found, Any], None]]] = {
    "off tiktok activity": _off,
    "ad interests": _interests,
    "searches": _searches,
    "search history": _searches,
    "like list": _likes,
    "watch history": _watched,
    "video browsing history": _watched,
    "following": _following,
    "following list": _following,
    "login history": _logins,
    "profile info": _profile,
    "profile information": _profile,
    "settings": _settings,
}
_LEFT: Final = frozenset(
    "direct message;direct messages;comment;comments;post;posts;videos;video;tiktok live;"
    "tiktok shop;follower;follower list;block list;block;share history;purchases;status;"
    "favorite videos;favorite effects;favorite hashtags;favorite sounds;instant form ads responses;"
    "activity summary;most recent location data;income+ wallet transactions;"
    "usage data from third-party apps and websites".split(";")
)
"""Sections and parts that are known and left closed."""
