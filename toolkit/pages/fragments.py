"""The blocks a brief is made of; a notebook's cell ends with one of them.

Every value is escaped, so a client's name may hold ``<script>`` and stays a name. Where a block
takes words, it also takes a block (`strong`, `grade`, `link`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.pages.blocks import Block, Words, element, is_plain, join

GRADES = {
    "primary": "■",
    "secondary": "▲",
    "aggregator": "◆",
    "seed": "▼",
    "assumption": "△",
    "yours": "✓",
    "unknown": "?",
}
"""Grades of a number and their shapes: told apart without colour, on paper, and by ear."""


def page(title: str, *blocks: Words, kicker: str = "") -> Block:
    """Return one A4 page.

    Parameters
    ----------
    title : str
        A sentence with a verb and a number, at most two lines.
    *blocks : str or Renders
        What stands under it: blocks, what `figures.show` returns, or plain words (a paragraph).
    kicker : str, optional
        Two or three words above the title that name the page.

    Examples
    --------
    >>> page("It pays.", "Because < it does.").striptags()
    'It pays. Because < it does.'
    """
    name = "page-" + hashlib.sha256(title.encode()).hexdigest()[:8]
    head = [element("p", kicker, class_="kicker")] if kicker else []
    body = [paragraph(block) if is_plain(block) else block for block in blocks]
    return element(
        "section",
        element("div", *head, element("h2", title, id=name), class_="page-head"),
        *(piece for block in body for piece in ("\n", block)),
        class_="page",
        aria_labelledby=name,
    )


def lead(*words: Words) -> Block:
    """Return the sentence that carries the page, larger than the rest."""
    return element("p", *words, class_="lead")


def paragraph(*words: Words) -> Block:
    """Return a paragraph."""
    return element("p", *words)


def heading(words: str) -> Block:
    """Return a heading inside a page."""
    return element("h3", words)


def strong(words: str) -> Block:
    """Return words that stand out, for use inside other blocks."""
    return element("strong", words)


def link(words: str, url: str) -> Block:
    """Return a link; an address that is not http, https or mailto stays plain words."""
    if not url.lower().startswith(("http://", "https://", "mailto:")):
        return element("span", words)
    return element("a", words, href=url)


def points(items: Sequence[Words]) -> Block:
    """Return a list with bullets."""
    return element("ul", *(element("li", item) for item in items), class_="points")


def group(*blocks: Words) -> Block:
    """Return blocks as one, for a column; plain words are paragraphs."""
    return element("div", *(paragraph(block) if is_plain(block) else block for block in blocks))


def columns(*blocks: Words) -> Block:
    """Return blocks side by side in equal widths; on a telephone, one under the other."""
    return element("div", *(group(block) for block in blocks), class_="columns")


def tiles(items: Sequence[tuple[Words, Words, Words]]) -> Block:
    """Return key numbers in a row, the first of them in the accent.

    Parameters
    ----------
    items : sequence of (label, value, detail)
        Four read best: what it is, the number with its unit, its range or what it rests on.

    Examples
    --------
    >>> tiles([("Full cost", "€800", "a month")]).striptags()
    'Full cost €800 a month'
    """
    # Words are set smaller than numbers, and values stand on one line under uneven labels.
    tall = any(len(join([label]).striptags()) > 25 for label, _, _ in items)
    cells = [
        element(
            "li",
            element("p", label, class_="label tall" if tall else "label"),
            " ",
            element(
                "p", value, class_="value words" if len(join([value]).striptags()) > 12 else "value"
            ),
            " ",
            element("p", detail, class_="detail") if detail else "",
        )
        for label, value, detail in items
    ]
    return element("ul", *cells, class_=f"tiles tiles-{len(cells)}", role="list")


def actions(
    do: Sequence[tuple[Words, Words]],
    *,
    stop: tuple[Words, Words],
    review: tuple[Words, Words],
    locale: text.Locale,
) -> Block:
    """Return what to do on Monday, what to stop, and when to look again.

    Parameters
    ----------
    do : sequence of (action, detail)
        Three actions, each with its owner, hours and cost.
    stop : (action, reason)
        One thing to stop.
    review : (date, what to look at)
        One date to look again.
    locale : Locale
        The reader's locale, for the three headings.
    """
    todo = [element("li", _act(action, detail)) for action, detail in do]
    return element(
        "div",
        element(
            "div",
            element("h3", text.say("pages.actions_do", locale, count=len(do), n=len(do))),
            element("ol", *todo),
            class_="do",
        ),
        element(
            "div",
            element(
                "div",
                element("h3", text.say("pages.actions_stop", locale)),
                element("p", _act(*stop)),
                class_="stop",
            ),
            element(
                "div",
                element("h3", text.say("pages.actions_review", locale)),
                element("p", _act(*review)),
                class_="review",
            ),
        ),
        class_="actions",
    )


def _act(action: Words, detail: Words) -> Block:
    what = element("strong", action)
    return join([what, " ", element("span", detail, class_="detail")]) if detail else what


def table(
    rows: Sequence[Sequence[Words]],
    columns: Sequence[str],
    caption: str,
    *,
    numeric: Collection[int] = (),
    ledger: bool = False,
) -> Block:
    """Return a table whose first column names each row.

    Parameters
    ----------
    rows : sequence of sequence of str or Renders
        Cells already written for the reader, as many as there are columns.
    columns : sequence of str
        Heads.
    caption : str
        What the table holds: unit, period, source.
    numeric : collection of int, optional
        Places of the columns that hold numbers: set to the right, figures of equal width.
    ledger : bool, optional
        Small print, for the register of assumptions.

    Raises
    ------
    InvalidInput
        A row has more or fewer cells than there are columns.

    Examples
    --------
    >>> table([["Page", "3"]], ["Account", "Hours"], "Hours a week", numeric=[1]).striptags()
    'Hours a week Account Hours Page 3'
    """
    for row in rows:
        if len(row) != len(columns):
            raise InvalidInput("shape", name="rows", given=len(row), remedy=len(columns))

    def cell(tag: str, place: int, words: Words, scope: str | None = None) -> Block:
        kind = "number" if place in numeric else "long" if _has_long_word(words) else None
        return join([element(tag, words, scope=scope, class_=kind), " "])

    heads = [cell("th", place, name, "col") for place, name in enumerate(columns)]
    lines = [
        element(
            "tr",
            cell("th", 0, row[0], "row"),
            *(cell("td", place, words) for place, words in enumerate(row) if place),
        )
        for row in rows
    ]
    return element(
        "table",
        element("caption", caption),
        " ",
        element("thead", element("tr", *heads)),
        element("tbody", *lines),
        class_="ledger" if ledger else "plain",
    )


def _has_long_word(words: Words) -> bool:
    """Tell whether a cell would push its column off the page unless its words may be cut."""
    return is_plain(words) and max(map(len, words.split()), default=0) > 24


def callout(title: str, *words: Words, alert: bool = False) -> Block:
    """Return a framed remark; ``alert`` is for a weak number or a thing that loses money."""
    body = [element("p", piece) if is_plain(piece) else piece for piece in words]
    kind = "callout alert" if alert else "callout"
    return element("div", element("p", title, class_="callout-title"), " ", *body, class_=kind)


def grade(name: str, locale: text.Locale) -> Block:
    """Return the grade of a number as a shape and a word.

    Parameters
    ----------
    name : str
        A key of `GRADES`.
    locale : Locale
        The reader's locale.

    Raises
    ------
    InvalidInput
        The grade is not known.

    Examples
    --------
    >>> grade("primary", "fr_FR").striptags()
    '■ primaire'
    """
    if name not in GRADES:
        raise InvalidInput("unknown_name", name="grade", given=name, known=", ".join(GRADES))
    shape = element("span", GRADES[name], aria_hidden="true")
    return element(
        "span", shape, " ", text.say(f"pages.grade_{name}", locale), class_=f"grade grade-{name}"
    )


def sources(items: Sequence[tuple[str, str]], *, locale: text.Locale) -> Block:
    """Return the sources of a page in small print.

    Parameters
    ----------
    items : sequence of (words, url)
        Title, publisher and date; the address may be empty.
    locale : Locale
        The reader's locale, for the heading.
    """
    lines = [element("li", link(words, url) if url else words) for words, url in items]
    return element(
        "div",
        element("h3", text.say("pages.sources", locale)),
        element("ol", *lines),
        class_="sources",
    )
