"""Invented archives of LinkedIn, X and TikTok."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Final

from toolkit.archives.invented import words
from toolkit.archives.invented.person import Person, moments, some

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.random import Generator

_HEADERS: Final = {
    "en": {
        "inferences": ("Category", "Type of inference", "Description", "Inference"),
        "connections": (
            "First Name",
            "Last Name",
            "URL",
            "Email Address",
            "Company",
            "Position",
            "Connected On",
        ),
        "profile": ("First Name", "Last Name", "Address", "Birth Date", "Headline"),
        "searches": ("Time", "Search Query"),
        "targeting": (
            "Member Age",
            "Job Titles",
            "Job Titles",
            "Company Names",
            "Company Names",
            "Member Interests",
            "Buyer Groups",
            "Job Functions",
            "Profile Locations",
        ),
    },
    "fr": {
        "inferences": ("Catégorie", "Type d’inférence", "Description", "Inférence"),
        "connections": (
            "Prénom",
            "Nom",
            "URL",
            "Email Address",
            "Company",
            "Position",
            "Connecté le",
        ),
        "profile": ("Prénom", "Nom", "Adresse", "Date de naissance", "Titre"),
        "searches": ("Heure", "Requête de recherche"),
        "targeting": (
            "Âge du membre",
            "Intitulés de poste",
            "Intitulés de poste",
            "Noms d’entreprise",
            "Noms d’entreprise",
            "Centres d’intérêt du membre",
            "Groupes d’acheteurs",
            "Fonctions",
            "Lieux du profil",
        ),
    },
}
_INFERRED: Final = {
    "en": (
        ("Career", "Seniority", "How senior you seem", "Senior"),
        ("Career", "Open to change", "Whether you seem to look for work", "Yes"),
        ("Person", "Gender", "Guessed from your first name", "Unspecified"),
        ("Person", "Frequent traveller", "From where you sign in", "No"),
    ),
    "fr": (
        ("Carrière", "Ancienneté", "Ce que vous semblez", "Confirmée"),
        ("Carrière", "Prête à changer", "Si vous semblez chercher", "Oui"),
        ("Personne", "Genre", "Deviné d’après le prénom", "Non précisé"),
        ("Personne", "Voyage souvent", "D’après vos connexions", "Non"),
    ),
}
_NOTE: Final = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some addresses are missing."\n'
    "\n"
)


def linkedin(who: Person, rng: Generator) -> dict[str, bytes]:
    """Return the files of an invented LinkedIn archive: notes, repeated headers, ``;`` in cells."""
    says, times = _HEADERS[who.lang], moments(rng, 60)
    first, last = who.name.split(" ", 1)
    jobs, shops = words.JOBS[who.lang], who.shops
    wide = (
        "35-54",
        "; ".join(jobs[:2]),
        jobs[2],
        "; ".join(shops[:2]),
        shops[2],
        "; ".join(some(rng, words.TOPICS[who.lang], 12)),
        "|".join(words.SEGMENTS[who.lang][:3]),
        words.TRADES[who.lang][0],
        who.town[0],
    )
    friends = [
        (
            *friend.split(" ", 1),
            "https://example.org/in/x",
            "",
            shop,
            jobs[0],
            moment.strftime("%d ") + _MONTHS[moment.month - 1] + moment.strftime(" %Y"),
        )
        for friend, shop, moment in zip(who.friends, shops, times, strict=False)
    ]
    searches = [
        (f"{moment:%Y/%m/%d %H:%M:%S} UTC", text)
        for text, moment in zip(who.searches, times, strict=False)
    ]
    return {
        "Inferences_about_you.csv": _table(says["inferences"], _INFERRED[who.lang]),
        "Ad_Targeting.csv": _table(says["targeting"], [wide]),
        "Connections.csv": _table(says["connections"], friends, notes=_NOTE),
        "Profile.csv": _table(says["profile"], [(first, last, who.town[0], "12/03", jobs[1])]),
        "SearchQueries.csv": _table(says["searches"], searches),
        "messages.csv": _table(("FROM", "CONTENT"), [(who.name, text) for text in who.messages]),
        "Email Addresses.csv": _table(("Email Address",), [(who.email,)]),
        "PhoneNumbers.csv": _table(("Number",), [(who.phone,)]),
        "Logins.csv": _table(("IP Address",), [(who.ip,)]),
    }


_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _table(header: Sequence[str], rows: Sequence[Sequence[str]], *, notes: str = "") -> bytes:
    out = io.StringIO(newline="")
    out.write(notes)
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def x(who: Person, rng: Generator) -> dict[str, bytes]:
    """Return the files of an invented X archive."""
    times = moments(rng, 50)
    criteria = (
        ("List", "Customers 2024"),
        ("Age", "35 to 54"),
        ("Follower look-alikes", "@example"),
        ("Locations", who.town[0]),
        ("Keywords", words.TOPICS[who.lang][1]),
        ("Website Activity", "Visitors"),
    )
    shown = [
        {
            "deviceInfo": {"osType": "Desktop"},
            "displayLocation": "TimelineHome",
            "advertiserInfo": {
                "advertiserName": str(rng.choice(who.shops[:30])),
                "screenName": "@example",
            },
            "matchedTargetingCriteria": [
                {"targetingType": kind, "targetingValue": value}
                for kind, value in (criteria[int(i)] for i in rng.choice(6, 2, replace=False))
            ],
            "impressionTime": f"{moment:%Y-%m-%d %H:%M:%S}",
        }
        for moment in times
    ]
    topics = some(rng, words.TOPICS[who.lang], 33)
    person = {
        "demographics": {
            "languages": [{"language": "French" if who.lang == "fr" else "English"}],
            "genderInfo": {"gender": "unknown"},
        },
        "interests": {
            "interests": [{"name": topic, "isDisabled": False} for topic in topics],
            "partnerInterests": [],
            "audienceAndAdvertisers": {
                "numAudiences": "31",
                "advertisers": list(who.shops[:31]),
                "lookalikeAdvertisers": list(who.shops[31:52]),
            },
            "shows": [],
        },
        "locationHistory": [],
        "inferredAgeInfo": {"age": ["35-54"], "birthDate": ""},
    }
    account = {"email": who.email, "username": "invented", "accountDisplayName": who.name}
    sent = [{"dmConversation": {"messages": [{"text": text} for text in who.messages]}}]
    return {
        "data/personalization.js": _script("personalization", [{"p13nData": person}]),
        "data/ad-impressions.js": _script(
            "ad_impressions",
            [{"ad": {"adsUserData": {"adImpressions": {"impressions": shown}}}}],
        ),
        "data/account.js": _script("account", [{"account": account}]),
        "data/direct-messages.js": _script("direct_messages", sent),
        "data/ip-audit.js": _script("ip_audit", [{"ipAudit": {"loginIp": who.ip}}]),
        "data/contact.js": _script("contact", [{"phoneNumbers": [who.phone]}]),
        "data/follower.js": _script("follower", [{"name": friend} for friend in who.friends]),
        "assets/js/main.js": b"console.log(1)\n",
        "Your archive.html": b"<!doctype html><title>Archive</title>",
    }


def _script(name: str, tree: Any) -> bytes:
    return f"window.YTD.{name}.part0 = ".encode() + json.dumps(tree, ensure_ascii=False).encode()


def tiktok(generation: str, who: Person, rng: Generator) -> dict[str, bytes]:
    """Return the file of an invented TikTok archive; section names changed between the two."""
    times = [f"{moment:%Y-%m-%d %H:%M:%S}" for moment in moments(rng, 120)]
    videos = [{"Date": t, "Link": f"https://example.org/video/{n}"} for n, t in enumerate(times)]
    off = [
        {"TimeStamp": t, "Source": str(rng.choice(who.sites())), "Event": str(rng.choice(_SEEN))}
        for t in times[:30]
    ] + [
        {"TimeStamp": t, "Source": shop, "Event": "Customer file upload"}
        for shop, t in zip(who.shops[:18], times, strict=False)
    ]
    searches = [
        {"Date": t, "SearchTerm": text} for text, t in zip(who.searches, times, strict=False)
    ]
    follows = [{"Date": t, "UserName": n} for n, t in zip(who.friends, times, strict=False)]
    logins = [{"Date": t, "IP": who.ip, "DeviceModel": "Example One"} for t in times[:6]]
    profile = {
        "ProfileMap": {
            "userName": "invented",
            "displayName": who.name,
            "emailAddress": who.email,
            "telephoneNumber": who.phone,
            "birthDate": "12-Mar-1984",
            "inferredGender": "2",
        }
    }
    chats = {"ChatHistory": {f"Chat History with {who.friends[0]}:": list(who.messages)}}
    interests = "|".join(some(rng, words.TOPICS[who.lang], 14))
    if generation == "2020":
        tree: dict[str, Any] = {
            "Activity": {
                "Following List": {"Following": follows},
                "Like List": {"ItemFavoriteList": videos[:25]},
                "Login History": {"LoginHistoryList": logins},
                "Search History": {"SearchList": searches},
                "Video Browsing History": {"VideoList": videos},
            },
            "Ads and data": {
                "Ad Interests": {"AdInterestCategories": interests},
                "Off TikTok Activity": {"OffTikTokActivityDataList": off},
            },
            "Direct Messages": {"Chat History": chats},
            "Profile": {"Profile Information": profile},
        }
        return {"user_data.json": json.dumps(tree).encode()}
    low = [{key.lower(): value for key, value in video.items()} for video in videos]
    tree = {
        "Direct Message": {"Direct Messages": chats},
        "Likes and Favorites": {"Like List": {"ItemFavoriteList": low[:25]}},
        "Profile And Settings": {
            "Following": {"Following": follows},
            "Profile Info": profile,
            "Off TikTok Activity": {"OffTikTokActivityDataList": None},
        },
        "Your Activity": {
            "Ad Interests": {"AdInterestList": interests.split("|")},
            "Login History": {"LoginHistoryList": logins},
            "Off TikTok Activity": {"OffTikTokActivityDataList": off},
            "Searches": {"SearchList": searches},
            "Watch History": {"VideoList": videos},
        },
    }
    return {"user_data_tiktok.json": json.dumps(tree, ensure_ascii=False).encode()}


_SEEN: Final = ("ViewContent", "AddToCart", "Pageview", "Search", "Purchase")
