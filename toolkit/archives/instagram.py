"""Instagram's archive: ``string_map_data``, whose keys are in the account's language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from toolkit.archives import keys, meta
from toolkit.archives.found import Found, branch, records, words

OWN: Final = frozenset(
    "account_based_in profile_based_in recommended_topics your_reels_topics ads_viewed ads_clicked "
    "personal_information following liked_posts word_or_phrase_searches posts_viewed "
    "videos_watched".split()
)
"""Files that only Instagram has."""

SHARED: Final = frozenset(
    "advertisers_using_your_activity_or_information other_categories_used_to_reach_you "
    "your_activity_off_meta_technologies ads_interests your_topics".split()
)
"""Files that Facebook has too."""


class _Listed(NamedTuple):
    """A list of ``string_map_data``: the field that says it, the kind, the source, the holder."""

    field: str
    kind: str
    source: str
    held_by: str = ""


_MAPS: Final = {
    "inferred_data_ig_interest": _Listed("interest", "interest", "inferred"),
    "inferred_data_primary_location": _Listed("city", "location", "inferred"),
    "topics_your_topics": _Listed("name", "interest", "inferred"),
    "topics_your_reels_topics": _Listed("name", "interest", "inferred"),
    "impressions_history_ads_seen": _Listed("author", "ad_shown", "observed", "author"),
    "impressions_history_posts_seen": _Listed("author", "watched", "observed", "author"),
    "impressions_history_videos_watched": _Listed("author", "watched", "observed", "author"),
    "searches_keyword": _Listed("search", "search", "observed"),
}
_LISTS: Final = {
    "likes_media_likes": ("like", "observed"),
    "impressions_history_ads_clicked": ("ad_clicked", "observed"),
    "relationships_following": ("friend", "provided"),
}


def read(found: Found, file: str, tree: Any) -> None:
    """Add what one file holds.

    Parameters
    ----------
    found : Found
        Gains rows, and the words that are not known.
    file : str
        Its `keys.stem`.
    tree : object
        What its JSON holds, words mended.
    """
    if isinstance(tree, list):
        if file == "your_activity_off_meta_technologies":
            meta.labelled_sites(found, file, tree)
        else:
            found.unknown(file, "[]")
        return
    for root, value in tree.items() if isinstance(tree, dict) else ():
        if root in _MAPS:
            _mapped(found, file, value, _MAPS[root])
        elif root in _LISTS:
            _listed(found, value, *_LISTS[root])
        elif root == "ig_custom_audiences_all_types":
            meta.advertisers(found, value)
        elif root == "profile_user":
            _profile(found, file, value)
        elif root == "label_values":
            meta.segments(found, file, {root: value})
        elif root not in ("timestamp", "media", "fbid", "ent_name", "title"):
            found.unknown(file, root)


def _mapped(found: Found, file: str, value: Any, listed: _Listed) -> None:
    for item in records(value):
        said: dict[str, Any] = {}
        for field, _, held in _fields(found, file, item):
            said[field] = held.get("timestamp") if field == "time" else held.get("value")
            said.setdefault("when", held.get("timestamp"))
        holder = said.get(listed.held_by) if listed.held_by else None
        date = said.get("time") or said.get("when")
        found.add(listed.kind, said.get(listed.field), listed.source, holder=holder, date=date)


def _listed(found: Found, value: Any, kind: str, source: str) -> None:
    for item in records(value):
        for entry in records(item.get("string_list_data")):
            who = item.get("title") or entry.get("value")
            holder = who if kind == "ad_clicked" else None
            found.add(kind, who, source, holder=holder, date=entry.get("timestamp"))


def _profile(found: Found, file: str, value: Any) -> None:
    for item in records(value):
        for field, word, held in _fields(found, file, item):
            for what in words(held.get("value")):
                if field in ("profile", "name") and what:
                    found.add("profile", f"{word}: {what}", "provided")


def _fields(found: Found, file: str, item: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield what each localised key means, the key, and what stands under it."""
    data = branch(item, "string_map_data")
    for word, held in data.items() if isinstance(data, dict) else ():
        meaning = keys.meaning("instagram", word)
        if meaning is None:
            found.unknown(file, word)
        elif meaning.field and isinstance(held, dict):
            yield meaning.field, word, held
