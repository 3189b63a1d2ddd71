"""The two languages tell the same story: same headings, links, numbers, code, order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from toolkit.errors import InvalidInput
from toolkit.lessons.build import prose
from toolkit.lessons.build.hashes import fingerprint, twins
from toolkit.lessons.build.source import LANGUAGES, Cell, Source

_OTHER = {"en": "fr", "fr": "en"}
_SPACE = "[ \u00a0\u202f\u2009]"
_GROUPED = {"en": r"\d{1,3}(?:,\d{3})+(?!\d)", "fr": rf"\d{{1,3}}(?:{_SPACE}\d{{3}})+(?!\d)"}
_DECIMAL = {"en": r"(?:\.\d+)?", "fr": r"(?:,\d+)?"}
_NUMBER = {
    language: re.compile(
        rf"(?<![\w.,])(?P<sign>−?)(?P<whole>{_GROUPED[language]}|\d+)"
        rf"(?P<decimals>{_DECIMAL[language]})(?P<percent>{_SPACE}?%)?"
    )
    for language in LANGUAGES
}
# 9 pm and 9:30 p.m. are 21 h and 21 h 30.
_CLOCK = re.compile(rf"(?<![\w.,])(\d{{1,2}})(?::(\d\d))?{_SPACE}?([ap])\.?m\b\.?", re.IGNORECASE)


def faults(source: Source) -> list[InvalidInput]:
    """Return how the two languages of a source differ.

    Parameters
    ----------
    source : Source
        A lesson or an exercise.

    Returns
    -------
    list of InvalidInput
        Pairs used twice, missing, stale or unmarked twins, different headings, links, numbers,
        inline code, tags, and pairs told in another order.
    """
    found: list[InvalidInput] = []
    for pair, cells in twins(source).items():
        languages = [cell.language for cell in cells]
        where = source.where(cells[-1])
        repeated = [language for language in LANGUAGES if languages.count(language) > 1]
        if repeated:
            found.append(InvalidInput("pair_twice", name=pair, given=repeated[0], where=where))
        elif len(cells) == 1:
            here = str(languages[0])
            found.append(
                InvalidInput(
                    "twin_missing", name=pair, given=here, remedy=_OTHER[here], where=where
                )
            )
        else:
            found += _pair(pair, cells[0], cells[1], where)
    return found + list(_order(source))


def numbers(text: str, language: str) -> Counter[str]:
    """Return the numbers of a piece of prose, each as one spelling for both languages.

    Parameters
    ----------
    text : str
        Markdown; code, links and tags are not read.
    language : {"en", "fr"}
        Which marks group thousands and part decimals.

    Returns
    -------
    Counter of str
        How often each stands there; shares keep their percent sign, losses their minus.

    Examples
    --------
    >>> numbers("1,234.5 is 42% at 9 pm", "en") == numbers("1 234,5, soit 42 % à 21 h", "fr")
    True
    """
    words = _words(text)
    if language == "en":
        words = _CLOCK.sub(_on_24_hours, words)
    found = []
    for match in _NUMBER[language].finditer(words):
        whole = re.sub(rf",|{_SPACE}", "", match["whole"])
        decimals = match["decimals"].replace(",", ".")
        found.append(match["sign"] + whole + decimals + ("%" if match["percent"] else ""))
    return Counter(found)


def _pair(pair: str, first: Cell, second: Cell, where: str) -> Iterator[InvalidInput]:
    fresh = fingerprint(first.text)
    if second.source_hash is None:
        yield InvalidInput("twin_unmarked", name=pair, remedy=fresh, where=where)
    elif second.source_hash != fresh:
        yield InvalidInput(
            "twin_stale", name=pair, given=second.language, remedy=fresh, where=where
        )
    english, french = (first, second) if first.language == "en" else (second, first)
    levels = tuple(_headings(cell.text) for cell in (english, french))
    if levels[0] != levels[1]:
        yield InvalidInput(
            "twin_headings", name=pair, given=levels[0], remedy=levels[1], where=where
        )
    kinds: dict[str, Callable[[Cell], Counter[str]]] = {
        "twin_links": lambda cell: _links(cell.text),
        "twin_numbers": lambda cell: numbers(cell.text, str(cell.language)),
        "twin_code": lambda cell: _code_spans(cell.text),
        "twin_tags": lambda cell: Counter(cell.own_tags),
    }
    for rule, count in kinds.items():
        here, there = count(english), count(french)
        if here != there:
            only = (_spelled(here - there), _spelled(there - here))
            yield InvalidInput(rule, name=pair, given=only[0], remedy=only[1], where=where)


def _order(source: Source) -> Iterator[InvalidInput]:
    told: dict[str, list[str]] = {}
    for language in LANGUAGES:
        told[language] = [
            cell.pair or f"line {cell.line}"
            for cell in source.cells
            if cell.language in (None, language)
        ]
    if sorted(told["en"]) != sorted(told["fr"]):
        return  # a twin is missing: said above
    for english, french in zip(told["en"], told["fr"], strict=True):
        if english != french:
            yield InvalidInput(
                "twin_order", name=source.path.name, given=english, where=source.path.name
            )
            return


def _headings(text: str) -> str:
    marks = re.findall(r"^(#{1,6}) ", prose.FENCE.sub("", text), re.MULTILINE)
    return " ".join(marks) or "-"


def _links(text: str) -> Counter[str]:
    text = prose.CODE_SPAN.sub("", prose.FENCE.sub("", text))
    found = [match.group(1) for match in prose.LINK_TARGET.finditer(text)]
    rest = prose.LINK_TARGET.sub("", text)
    found += [match.group().strip("<>") for match in prose.BARE_LINK.finditer(rest)]
    found += re.findall(r"""(?:href|src)=["']([^"']+)["']""", rest)
    return Counter(found)


def _code_spans(text: str) -> Counter[str]:
    spans = [
        match.group(2).strip() for match in prose.CODE_SPAN.finditer(prose.FENCE.sub("", text))
    ]
    return Counter(spans + [match.group() for match in prose.FENCE.finditer(text)])


def _words(text: str) -> str:
    for pattern in (prose.FENCE, prose.CODE_SPAN, prose.LINK_TARGET, prose.TAG, prose.BARE_LINK):
        text = pattern.sub(" ¤ ", text)
    return text


def _on_24_hours(clock: re.Match[str]) -> str:
    hour = int(clock.group(1)) % 12 + (12 if clock.group(3).lower() == "p" else 0)
    return f"{hour} h" + (f" {clock.group(2)}" if clock.group(2) else "")


def _spelled(some: Counter[str]) -> str:
    return ", ".join(some.elements()) or "-"
