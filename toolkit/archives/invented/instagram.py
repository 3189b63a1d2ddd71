"""Invented archives of Instagram, whose keys are in the account's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from toolkit.archives.invented import words
from toolkit.archives.invented.facebook import advertiser, written
from toolkit.archives.invented.person import Person, moments, some

if TYPE_CHECKING:
    from numpy.random import Generator

_KEYS: Final = {
    "en": {
        "interest": "Interest",
        "city": "City Name",
        "name": "Name",
        "author": "Author",
        "time": "Time",
        "search": "Search",
        "user": "Username",
        "email": "Email",
        "phone": "Phone Number",
        "birth": "Date of birth",
    },
    "fr": {
        "interest": "Centre d’intérêt",
        "city": "Nom de la ville",
        "name": "Nom",
        "author": "Auteur",
        "time": "Heure",
        "search": "Recherche",
        "user": "Nom d’utilisateur",
        "email": "Adresse e-mail",
        "phone": "Numéro de téléphone",
        "birth": "Date de naissance",
    },
}


def instagram(who: Person, rng: Generator) -> dict[str, bytes]:
    """Return the files of an invented Instagram archive, its keys in the account's language."""
    key = _KEYS[who.lang]
    times = [int(moment.timestamp()) for moment in moments(rng, 120)]

    def mapped(**values: object) -> dict[str, Any]:
        fields = {
            key[name]: {"href": "", "value": "", "timestamp": value}
            if isinstance(value, int)
            else {"href": "", "value": value, "timestamp": 0}
            for name, value in values.items()
        }
        return {"title": "", "media_map_data": {}, "string_map_data": fields}

    def listed(title: str, value: str, t: int) -> dict[str, Any]:
        return {"title": title, "string_list_data": [{"href": "", "value": value, "timestamp": t}]}

    shops, interests = who.shops, some(rng, words.TOPICS[who.lang], 28)
    trees: dict[str, Any] = {
        "information_about_you/ads_interests.json": {
            "inferred_data_ig_interest": [mapped(interest=topic) for topic in interests]
        },
        "information_about_you/account_based_in.json": {
            "inferred_data_primary_location": [mapped(city=who.town[0])]
        },
        "your_topics/your_topics.json": {
            "topics_your_topics": [
                mapped(name=topic) for topic in some(rng, words.TOPICS[who.lang], 9)
            ]
        },
        "ads_information/instagram_ads_and_businesses/"
        "advertisers_using_your_activity_or_information.json": {
            "ig_custom_audiences_all_types": [
                advertiser(shop, listed=place < 52, visit=place >= 46)
                for place, shop in enumerate(shops[:70])
            ]
        },
        "ads_information/ads_and_topics/ads_viewed.json": {
            "impressions_history_ads_seen": [
                mapped(author=str(rng.choice(shops)), time=t) for t in times[:40]
            ]
        },
        "your_instagram_activity/likes/liked_posts.json": {
            "likes_media_likes": [
                listed(str(rng.choice(words.PAGES[who.lang])), "👍", t) for t in times[40:60]
            ]
        },
        "followers_and_following/following.json": {
            "relationships_following": [
                listed("", name, t) for name, t in zip(who.friends, times[60:], strict=False)
            ]
        },
        "recent_searches/word_or_phrase_searches.json": {
            "searches_keyword": [
                mapped(search=text, time=t) for text, t in zip(who.searches, times, strict=False)
            ]
        },
        "personal_information/personal_information.json": {
            "profile_user": [
                mapped(
                    user="invented.person",
                    name=who.name,
                    email=who.email,
                    phone=who.phone,
                    birth="1984-03-12",
                )
            ]
        },
        "your_instagram_activity/messages/inbox/somebody_9/message_1.json": {
            "messages": [{"sender_name": who.name, "content": text} for text in who.messages]
        },
        "login_and_account_creation/login_activity.json": {"account_history": [who.ip]},
    }
    return {name: written(tree) for name, tree in trees.items()}
