"""Invented archives of Facebook, in three generations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from toolkit.archives.invented import words
from toolkit.archives.invented.person import Person, moments, some

if TYPE_CHECKING:
    from numpy.random import Generator

_LABELS: Final = {
    "en": {
        "name": "Name",
        "events": "Events",
        "time": "Received on",
        "advertiser": "Advertiser name",
        "list": "A list that the advertiser uploaded",
        "visit": "Visits to the advertiser's site or app",
    },
    "fr": {
        "name": "Nom",
        "events": "Évènements",
        "time": "Reçu le",
        "advertiser": "Nom de l’annonceur",
        "list": "Liste importée par l’annonceur",
        "visit": "Visites du site ou de l’application de l’annonceur",
    },
}


def written(tree: Any) -> bytes:
    r"""Return JSON as Meta writes it: every byte of UTF-8 as a character, keys too.

    Examples
    --------
    >>> written({"é": "’"})
    b'{"\\u00c3\\u00a9": "\\u00e2\\u0080\\u0099"}'
    """
    return json.dumps(_broken(tree)).encode("ascii")


def _broken(tree: Any) -> Any:
    if isinstance(tree, str):
        return tree.encode().decode("latin-1")
    if isinstance(tree, dict):
        return {_broken(key): _broken(value) for key, value in tree.items()}
    return [_broken(item) for item in tree] if isinstance(tree, list) else tree


def facebook(generation: str, who: Person, rng: Generator) -> dict[str, bytes]:
    """Return the files of an invented Facebook archive.

    Parameters
    ----------
    generation : {"2018", "2021", "2023"}
        Which layout: folders, keys and apostrophes differ.
    who : Person
        Whose it is.
    rng : numpy.random.Generator
        Which likes, days and events.
    """
    v2 = "" if generation == "2018" else "_v2"
    ads, you, logged = {
        "2018": ("ads", "about_you", "about_you"),
        "2021": ("ads_information", "friends_and_followers", "other_logged_information"),
        "2023": ("ads_information", "connections/friends", "logged_information/other"),
    }[generation]
    times = [int(moment.timestamp()) for moment in moments(rng, 200)]
    listed, seen = who.shops[:64], who.shops[56:78]
    friends = [{"name": f, "timestamp": t} for f, t in zip(who.friends, times, strict=False)]
    liked = some(rng, words.PAGES[who.lang], 9)
    clicked = [
        {"title": shop, "action": "Clicked ad", "timestamp": t}
        for shop, t in zip(some(rng, who.shops, 7), times[50:], strict=False)
    ]
    mark = {"2018": "'", "2021": "’", "2023": ""}[generation]
    trees: dict[str, Any] = {
        f"{ads}/ads_interests.json": {f"topics{v2}": some(rng, words.TOPICS[who.lang], 41)},
        f"{ads}/advertisers_you{mark}ve_interacted_with.json": {f"history{v2}": clicked},
        f"{you}/friends.json": {f"friends{v2}": friends},
        f"{logged}/friend_peer_group.json": {f"friend_peer_group{v2}": words.PEERS[who.lang]},
        f"pages/pages_you{mark}ve_liked.json": {
            f"page_likes{v2}": [
                {"name": page, "timestamp": t} for page, t in zip(liked, times[80:], strict=False)
            ]
        },
        "location/primary_location.json": {
            f"primary_location{v2}": {"city_region_pairs": [list(who.town)], "zipcode": ["00000"]}
        },
        "search/your_search_history.json": {
            f"searches{v2}": [
                {"timestamp": t, "title": "Search", "data": [{"text": text}]}
                for text, t in zip(who.searches, times[100:], strict=False)
            ]
        },
        "profile_information/profile_information.json": {
            f"profile{v2}": {
                "name": {"full_name": who.name},
                "emails": {"emails": [who.email]},
                "birthday": {"year": 1984, "month": 3, "day": 12},
                "current_city": {"name": who.town[0]},
                "phone_numbers": [{"phone_type": "Mobile", "phone_number": who.phone}],
            }
        },
        "messages/inbox/somebody_1a2b3c/message_1.json": {
            "participants": [{"name": who.name}],
            "messages": [{"sender_name": who.name, "content": text} for text in who.messages],
        },
        "security_and_login_information/ip_address_activity.json": {"used_ip_address": [who.ip]},
    }
    trees |= (
        _newest(who, rng, listed, seen, times)
        if generation == "2023"
        else {
            f"{ads}/advertisers_who_uploaded_a_contact_list_with_your_information.json": {
                f"custom_audiences{v2}": list(listed)
            },
            f"{ads}/advertisers_using_your_activity_or_information.json": {
                f"custom_audiences_all_types{v2}": [advertiser(shop, visit=True) for shop in seen]
            },
            f"{ads}/other_categories_used_to_reach_you.json": {"bcts": words.SEGMENTS[who.lang]},
            "apps_and_websites/your_off-facebook_activity.json": {
                f"off_facebook_activity{v2}": [
                    {
                        "name": site,
                        "events": [
                            {
                                "id": 10**15 + t,
                                "type": str(rng.choice(words.EVENTS)),
                                "timestamp": t,
                            }
                            for t in some_times(rng, times, int(rng.integers(1, 6)))
                        ],
                    }
                    for site in who.sites()
                ]
            },
        }
    )
    return {name: written(tree) for name, tree in trees.items()}


def some_times(rng: Generator, times: list[int], count: int) -> list[int]:
    """Return some of several moments, the earliest first."""
    return sorted(int(t) for t in rng.choice(times, count, replace=False))


def _newest(
    who: Person, rng: Generator, listed: tuple[str, ...], seen: tuple[str, ...], times: list[int]
) -> dict[str, Any]:
    """Return what has been written as ``label_values`` since 2023."""
    says = _LABELS[who.lang]
    return {
        "ads_information/advertisers_using_your_activity_or_information.json": [
            {
                "media": [],
                "label_values": [
                    {"label": says["advertiser"], "value": shop},
                    {"label": says["list"], "value": shop in listed},
                    {"label": says["visit"], "value": shop in seen},
                ],
            }
            for shop in dict.fromkeys([*listed, *seen])
        ],
        "ads_information/other_categories_used_to_reach_you.json": {
            "label_values": [
                {"label": says["name"], "vec": [{"value": s} for s in words.SEGMENTS[who.lang]]}
            ],
            "fbid": "1",
        },
        "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json": [
            {
                "timestamp": some_times(rng, times, 1)[0],
                "media": [],
                "title": site,
                "label_values": [
                    {
                        "label": says["events"],
                        "vec": [
                            {"value": str(rng.choice(words.EVENTS))}
                            for _ in range(int(rng.integers(1, 6)))
                        ],
                    }
                ],
            }
            for site in who.sites()
        ],
    }


def advertiser(shop: str, *, listed: bool = False, visit: bool = False) -> dict[str, Any]:
    """Return an advertiser as both of Meta's archives write it."""
    return {
        "advertiser_name": shop,
        "has_data_file_custom_audience": listed,
        "has_remarketing_custom_audience": visit,
        "has_in_person_store_visit": False,
    }
