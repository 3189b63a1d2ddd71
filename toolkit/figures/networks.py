"""What is known of the networks: a row each, or one card with every figure, its date and grade."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import audiences, sources, standing
from toolkit.figures.quantities import (
    bracketed,
    listed,
    origin,
    sourced,
    start,
    together,
    written,
)

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers import Quantity
    from toolkit.answers.card import Network
    from toolkit.answers.marketers import Opinion
    from toolkit.answers.published import Trait
    from toolkit.text import Locale

COLUMNS = ("network", "purpose", "content", "formality", "users", "standing", "grade")


def table(networks: Sequence[Network], locale: Locale) -> pd.DataFrame:
    """Return a row a network: what for, content, tone, use here, standing, weakest grade.

    Parameters
    ----------
    networks : sequence of Network
        The answer; all for one place.
    locale : Locale
        The reader's locale.

    Returns
    -------
    DataFrame
        Under the names of the columns in the reader's language; None where nobody published it.
    """
    import pandas as pd

    rows = [
        (
            text.say(f"account.{card.account}", locale),
            _begun(listed((_word("purpose", said, locale) for said in card.purposes), locale)),
            _begun(_forms("content_main", card.content_main, locale)),
            _begun(listed((_word("formality", said, locale) for said in _tone(card)), locale)),
            _users(card.users, locale),
            _begun(standing.brief(card.standing, locale)),
            text.say(f"grade.{card.grade}", locale),
        )
        for card in networks
    ]
    place = audiences.place_name(networks[0].place, locale) if networks else ""
    names = [text.say(f"networks.column_{name}", locale, place=place) for name in COLUMNS]
    return pd.DataFrame(rows, columns=names)


def card(network: Network, locale: Locale) -> pd.DataFrame:
    """Return all that is known of one network in two columns, each figure with date and grade.

    Parameters
    ----------
    network : Network
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    DataFrame
        A row a point; a point nobody published is named in the last row, not left out in silence.
        Use in the client's place always has its row, with None where there is no survey.
    """
    import pandas as pd

    place = audiences.place_name(network.place, locale)
    rows = [
        (text.say(f"networks.row_{name}", locale, place=place), _cell(name, cell))
        for name, cell in _cells(network, locale).items()
        if cell is not None or name == "users"
    ]
    head = text.say("networks.column_known", locale)
    return pd.DataFrame(rows, columns=[text.say(f"account.{network.account}", locale), head])


def _cells(card: Network, locale: Locale) -> dict[str, str | None]:
    """Every row of a card, None where there is nothing to write in it."""
    return {
        "purpose": _said("purpose", card.purposes, locale),
        "content": _content(card, locale),
        "style": _said("content_form", card.styles, locale),
        "formality": _said("formality", _tone(card), locale),
        "groups": _said("groups", card.groups, locale),
        "limits": together(
            ((_limit(limit.what, limit.most, locale), limit.most) for limit in card.limits),
            locale,
        ),
        "users": None if card.users is None else audiences.using(card.users, locale),
        "age": audiences.by_group(card.by_age, card.place, locale),
        "sex": audiences.by_group(card.by_sex, card.place, locale),
        "make_up": audiences.by_group(card.make_up, card.place, locale),
        "country": audiences.by_place(card.by_country, locale),
        "work": _figure(card.at_work, locale),
        "counted": audiences.counts(card.platform, card.counted, locale),
        "used_by": _pairs("networks.who_", _own_side_first(card), locale),
        "results": _pairs("objective.", card.results, locale),
        "opinions": _opinions(card, locale),
        "reach": _figure(card.reach, locale),
        "feed": _figure(card.feed, locale),
        "minimum_posts": _figure(card.minimum_posts, locale),
        "half_life": _figure(card.half_life, locale),
        "standing": standing.status(card.standing, locale),
        "owner": standing.owner(card.standing, locale),
        "events": standing.events(card.standing, locale),
        "trend": _figure(card.standing.trend, locale),
        "rule": text.say(f"networks.rule_{card.rule}", locale),
        "sources": sources.names(card.sources, locale),
        "missing": listed(
            (text.say(f"networks.missing_{name}", locale) for name in card.missing), locale
        ),
    }


def _users(share: Quantity | None, locale: Locale) -> str | None:
    """Share of people here, with its year."""
    if share is None:
        return None
    figure = written(share, locale)
    if share.date is None:
        return figure
    return bracketed([figure], str(share.date.year), locale)


def _cell(name: str, words: str | None) -> str | None:
    """The words of a cell, with a capital unless they begin with a name, as it writes itself."""
    return words if name in ("owner", "sources") else _begun(words)


def _begun(words: str | None) -> str | None:
    return start(words) if words else None


def _tone(card: Network) -> tuple[Trait, ...]:
    return () if card.formality is None else (card.formality,)


def _word(attribute: str, said: Trait, locale: Locale) -> str:
    return text.say(f"networks.{attribute}_{said.id}", locale)


def _said(attribute: str, traits: Sequence[Trait], locale: Locale) -> str | None:
    """Words that come from the same place, then that place: who says so, and when."""
    found: dict[str, list[str]] = {}
    for said in traits:
        one = origin(said.date, said.grade, locale)
        found.setdefault(one, []).append(_word(attribute, said, locale))
    return listed((bracketed(words, one, locale) for one, words in found.items()), locale)


def _forms(key: str, forms: Sequence[str], locale: Locale) -> str | None:
    """Forms of content, named one after the other."""
    names = [text.say(f"networks.form_{form}", locale) for form in forms]
    joined = text.say("networks.or", locale) if key == "content_required" else ", "
    return joined.join(names) or None


def _content(card: Network, locale: Locale) -> str | None:
    if card.content_said is None:
        return None
    cells = {
        "content_main": card.content_main,
        "content_also": card.content_also,
        "content_required": card.content_required,
    }
    parts = (
        text.say(f"networks.{key}", locale, forms=_forms(key, forms, locale))
        for key, forms in cells.items()
        if forms
    )
    said = origin(card.content_said.date, card.content_said.grade, locale)
    return bracketed([listed(parts, locale) or ""], said, locale)


def _figure(quantity: Quantity | None, locale: Locale) -> str | None:
    return None if quantity is None else sourced(written(quantity, locale), quantity, locale)


def _limit(what: str, most: Quantity, locale: Locale) -> str:
    return text.say(f"networks.limit_{what}", locale, figure=written(most, locale))


def _pairs(words: str, shares: Mapping[str, Quantity | None], locale: Locale) -> str | None:
    """Shares by name, without those that nobody published."""
    return together(
        (
            (
                text.say(
                    "networks.pair",
                    locale,
                    what=text.say(words + name, locale),
                    figure=written(share, locale),
                ),
                share,
            )
            for name, share in shares.items()
            if share is not None
        ),
        locale,
    )


def _own_side_first(card: Network) -> Mapping[str, Quantity | None]:
    """Marketers by whom they sell to, the client's side before the other."""
    order = dict.fromkeys((card.side, *card.used_by))
    return {side: card.used_by[side] for side in order}


def _asked(opinion: Opinion) -> str:
    """Of whom a share is: marketers or content specialists, by whom they sell to."""
    content = "content_" if "_content_marketers_" in opinion.question else ""
    return content + opinion.audience


def _opinions(card: Network, locale: Locale) -> str | None:
    return together(
        (
            (
                text.say(
                    f"networks.opinion_{opinion.question}",
                    locale,
                    of=text.say(f"networks.of_{_asked(opinion)}", locale),
                    figure=written(opinion.share, locale),
                ),
                opinion.share,
            )
            for opinion in card.opinions
        ),
        locale,
    )
