"""Who is on a network, in words: by place, by age and sex, and how many it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.quantities import listed, sourced, together, written

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.answers.audiences import Group
    from toolkit.text import Locale


def place_name(place: str, locale: Locale) -> str:
    """Return a place as a sentence names it: ``in France``, ``in that country``."""
    key = f"place.{place.rpartition('-')[2]}"
    return text.say(key if key in text.ids("en") else "place.other", locale)


def using(share: Quantity, locale: Locale) -> str:
    """Return a share of people by the definition of its survey, with its date and grade."""
    words = text.say(f"networks.survey_{share.name}", locale, figure=written(share, locale))
    return sourced(words, share, locale)


def by_place(groups: Sequence[Group], locale: Locale) -> str | None:
    """Return the use in each place, each by its own definition: never to be compared."""
    return listed(
        (
            text.say(
                "networks.pair",
                locale,
                what=place_name(group.place, locale),
                figure=using(group.share, locale),
            )
            for group in groups
        ),
        locale,
    )


def by_group(groups: Sequence[Group], place: str, locale: Locale) -> str | None:
    """Return shares by age or sex, those of another place said to be measured elsewhere."""
    here = [group for group in groups if group.place in (place, "world")]
    away = [group for group in groups if group not in here]
    other = _listed(away, locale)
    if other is not None:
        other = text.say("networks.elsewhere", locale, groups=other)
    return listed([_listed(here, locale) or "", other or ""], locale)


def counts(platform: str, counted: Sequence[Quantity], locale: Locale) -> str | None:
    """Return how many a network counts, and by what it counts them."""
    inside = platform == "internal_network"
    return together(
        (
            (
                text.say(
                    f"networks.basis_{'inside' if inside else count.name}",
                    locale,
                    figure=written(count, locale),
                ),
                count,
            )
            for count in counted
        ),
        locale,
    )


def _listed(groups: Sequence[Group], locale: Locale) -> str | None:
    """Groups of one edition together, then their place, date and grade."""
    places = dict.fromkeys(group.place for group in groups)
    return listed(
        (
            together(
                ((_group(g, locale), g.share) for g in groups if g.place == place),
                locale,
                place_name(place, locale),
            )
            or ""
            for place in places
        ),
        locale,
    )


def _group(group: Group, locale: Locale) -> str:
    """One group and its share."""
    key = f"networks.segment_{group.segment}"
    if key in text.ids("en"):
        name = text.say(key, locale)
    elif group.segment.endswith("+"):
        name = text.say("networks.ages_from", locale, age=group.segment.rstrip("+"))
    else:
        name = text.say("networks.ages", locale, ages=group.segment)
    return text.say("networks.pair", locale, what=name, figure=written(group.share, locale))
