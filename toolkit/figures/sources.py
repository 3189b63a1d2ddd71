"""Where figures were seen: who counted, and on which page it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.quantities import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from toolkit.answers.cited import Cited
    from toolkit.text import Locale

COLUMNS = ("who", "title", "grade")


def table(cited: Iterable[Cited], locale: Locale) -> pd.DataFrame:
    """Return a row a source, each once: who counted, where seen, what was read, its grade."""
    import pandas as pd

    rows = [
        (named(one, locale), one.title, text.say(f"grade.{one.grade}", locale))
        for one in dict.fromkeys(cited)
    ]
    return pd.DataFrame(rows, columns=[text.say(f"sources.column_{n}", locale) for n in COLUMNS])


def names(cited: Iterable[Cited], locale: Locale) -> str | None:
    """Return who counted, each once, one after the other."""
    return listed(dict.fromkeys(named(one, locale) for one in cited), locale)


def named(one: Cited, locale: Locale) -> str:
    """Return who counted, and the page on which it was seen where that is another's."""
    if one.kind == "text":
        return text.say("sources.text", locale, n=one.key[-3:])
    if one.kind == "own":
        return text.say("sources.own", locale)
    if not one.via:
        return one.publisher
    key = "sources.via" if one.publisher else "sources.only_via"
    return text.say(key, locale, who=one.publisher, page=one.via)
