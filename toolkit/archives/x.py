"""X's archive: scripts that each name one value; they are read, never run."""

from __future__ import annotations

from typing import Any, Final

from toolkit.archives import keys
from toolkit.archives.found import Found, branch, records, words

OWN: Final = frozenset("personalization ad_impressions ad_engagements account ageinfo".split())
"""Files that are read, all ``.js``."""


def read(found: Found, file: str, tree: Any) -> None:
    """Add what one file holds.

    Parameters
    ----------
    found : Found
        Gains rows, and the words that are not known.
    file : str
        Its `keys.stem`.
    tree : object
        The value that the script names.
    """
    for item in records(tree):
        if file == "personalization":
            _personal(found, file, item.get("p13nData"))
        elif file == "ad_impressions":
            shown = branch(item, "ad", "adsUserData", "adImpressions", "impressions")
            for impression in records(shown):
                _ad(found, file, impression, "ad_shown")
        elif file == "ad_engagements":
            engaged = branch(item, "ad", "adsUserData", "adEngagements", "engagements")
            for engagement in records(engaged):
                _ad(found, file, engagement.get("impressionAttributes"), "ad_clicked")
        elif file == "account":
            for part in ("username", "accountDisplayName", "email"):
                if what := branch(item, "account", part):
                    found.add("profile", f"{part}: {what}", "provided")
        else:
            for what in words(branch(item, "ageMeta", "inferredAgeInfo", "age")):
                found.add("inference", f"age: {what}", "inferred")


def _personal(found: Found, file: str, data: Any) -> None:
    if not isinstance(data, dict):
        return
    for known in set(data) - {"demographics", "interests", "locationHistory", "inferredAgeInfo"}:
        found.unknown(file, known)
    for language in records(branch(data, "demographics", "languages")):
        found.add("inference", f"language: {language.get('language')}", "inferred")
    for gender in words(branch(data, "demographics", "genderInfo", "gender")):
        found.add("inference", f"gender: {gender}", "inferred")
    for age in words(branch(data, "inferredAgeInfo", "age")):
        found.add("inference", f"age: {age}", "inferred")
    interests = branch(data, "interests")
    for part in ("interests", "partnerInterests"):
        for interest in records(branch(interests, part)):
            found.add("interest", interest.get("name"), "inferred")
        for name in words(branch(interests, part)):
            found.add("interest", name, "inferred")
    for show in words(branch(interests, "shows")):
        found.add("interest", show, "inferred")
    audiences = branch(interests, "audienceAndAdvertisers")
    for name in words(branch(audiences, "advertisers")):
        # X does not say whether the audience is a list that was uploaded or visits to a site.
        found.add("advertiser_audience", name, "observed", holder=name)
    for name in words(branch(audiences, "lookalikeAdvertisers")):
        found.add("segment", name, "inferred")


def _ad(found: Found, file: str, ad: Any, kind: str) -> None:
    name = branch(ad, "advertiserInfo", "advertiserName")
    date = branch(ad, "impressionTime")
    found.add(kind, branch(ad, "displayLocation"), "observed", holder=name, date=date)
    for criterion in records(branch(ad, "matchedTargetingCriteria")):
        word, value = criterion.get("targetingType"), criterion.get("targetingValue")
        meaning = keys.meaning("x", word) if isinstance(word, str) else None
        if meaning is None:
            found.unknown(file, word)
            continue
        what = f"{word}: {value}" if isinstance(value, str) and value else word
        found.add(meaning.kind, what, meaning.source, holder=name, date=date)
