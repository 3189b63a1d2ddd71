"""Facebook's archive in its three generations: 2018-2020, 2021-2022 (``_v2``), since 2023."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from toolkit.archives import meta
from toolkit.archives.found import Found, branch, records, words

OWN: Final = frozenset(
    "advertisers_who_uploaded_a_contact_list_with_your_information friend_peer_group "
    "primary_location primary_public_location your_off_facebook_activity profile_information "
    "friends your_friends pages pages_youve_liked advertisers_youve_interacted_with "
    "your_search_history".split()
)
"""Files that only Facebook has."""

SHARED: Final = frozenset(
    "advertisers_using_your_activity_or_information other_categories_used_to_reach_you "
    "your_activity_off_meta_technologies ads_interests your_topics".split()
)
"""Files that Instagram has too."""

_PROFILE = (
    ("name", "full_name"),
    ("emails", "emails"),
    ("birthday",),
    ("gender", "gender_option"),
    ("current_city", "name"),
    ("hometown", "name"),
    ("relationship", "status"),
    ("religious_view", "name"),
    ("political_view", "name"),
    ("intro_bio", "name"),
)


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
        _labelled(found, file, tree)
        return
    for root, value in tree.items() if isinstance(tree, dict) else ():
        if root in ("label_values", "bcts"):
            meta.segments(found, file, {root: value})
        elif root in ("timestamp", "media", "fbid", "ent_name", "title"):
            continue
        elif (reader := _ROOTS.get(root.removesuffix("_v2"))) is None:
            found.unknown(file, root)
        else:
            found.generations.add("2021" if root.endswith("_v2") else "2018")
            reader(found, value)


def _labelled(found: Found, file: str, tree: list[Any]) -> None:
    if file == "advertisers_using_your_activity_or_information":
        meta.labelled_advertisers(found, file, tree)
    elif file in ("your_activity_off_meta_technologies", "your_off_facebook_activity"):
        meta.labelled_sites(found, file, tree)
    else:
        found.unknown(file, "[]")


def _lists(found: Found, value: Any) -> None:
    for name in words(value):
        found.add("advertiser_list", name, "provided", holder=name)


def _interests(found: Found, value: Any) -> None:
    for topic in words(value):
        found.add("interest", topic, "inferred")


def _peers(found: Found, value: Any) -> None:
    for group in words(value):
        found.add("inference", group, "inferred")


def _location(found: Found, value: Any) -> None:
    pairs = branch(value, "city_region_pairs")
    for pair in pairs if isinstance(pairs, list) else ():
        found.add("location", ", ".join(words(pair)), "inferred")
    for code in words(branch(value, "zipcode")):
        found.add("location", code, "inferred")


def _public_location(found: Found, value: Any) -> None:
    for part in ("city", "region", "country"):
        found.add("location", branch(value, part), "inferred")


def _clicked(found: Found, value: Any) -> None:
    for item in records(value):
        what = item.get("action") or item.get("title")
        found.add(
            "ad_clicked", what, "observed", holder=item.get("title"), date=item.get("timestamp")
        )


def _likes(found: Found, value: Any) -> None:
    for page in records(value):
        found.add("like", page.get("name"), "observed", date=page.get("timestamp"))


def _friends(found: Found, value: Any) -> None:
    for friend in records(value):
        found.add("friend", friend.get("name"), "provided", date=friend.get("timestamp"))


def _searches(found: Found, value: Any) -> None:
    for search in records(value):
        for item in records(search.get("data")):
            found.add("search", item.get("text"), "observed", date=search.get("timestamp"))


def _profile(found: Found, value: Any) -> None:
    for path in _PROFILE:
        held = branch(value, *path)
        if path == ("birthday",) and isinstance(held, dict):
            held = "-".join(str(held.get(part)) for part in ("year", "month", "day"))
        for what in words(held):
            found.add("profile", f"{path[0]}: {what}", "provided")
    for phone in records(branch(value, "phone_numbers")):
        found.add("profile", phone.get("phone_number"), "provided")


_ROOTS: Final[dict[str, Callable[[Found, Any], None]]] = {
    "custom_audiences": _lists,
    "custom_audiences_all_types": meta.advertisers,
    "topics": _interests,
    "inferred_topics": _interests,
    "off_facebook_activity": meta.off_platform,
    "friend_peer_group": _peers,
    "primary_location": _location,
    "primary_public_location": _public_location,
    "history": _clicked,
    "page_likes": _likes,
    "friends": _friends,
    "searches": _searches,
    "profile": _profile,
}
