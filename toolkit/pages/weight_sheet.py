"""The weight sheet: one A4 page on which a person shares 100 points between the criteria."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from toolkit import text
from toolkit.pages.blocks import Block, element, join
from toolkit.pages.sheet import sheet

if TYPE_CHECKING:
    from toolkit.data import Facts
    from toolkit.text import Locale

_STYLES = Path(__file__).with_suffix(".css")
# Said before each column of boxes: what fills it, and what it comes to.
_BOXES = ("points", "swings")


def weight_sheet(facts: Facts, *, lang: str) -> str:
    """Return the weight sheet as one HTML file, for `toolkit.pages.pdf` or a browser's print.

    Parameters
    ----------
    facts : Facts
        The criteria and their anchors: what 0 and 1 mean, in words.
    lang : str
        Locale or language of the sheet: ``fr_CA``, ``en``.

    Returns
    -------
    str
        One page of A4, the same text for the same inputs.
    """
    locale = text.locale_of("fr" if lang.startswith("fr") else "en", lang.partition("_")[2])
    return sheet(
        text.say("sheet.title", locale),
        _who(locale),
        element("p", text.say("sheet.lead", locale)),
        _table(facts, locale),
        element("h2", text.say("sheet.swings_title", locale)),
        element("p", text.say("sheet.swings", locale)),
        element("p", text.say("sheet.after", locale), class_="foot"),
        styles=_STYLES,
        locale=locale,
    )


def _who(locale: Locale) -> Block:
    """Lines to fill in: who, for whom, when."""
    names = ("person", "business", "date")
    lines = [element("p", text.say(f"sheet.{name}", locale)) for name in names]
    return element("div", *lines, class_="who")


def _table(facts: Facts, locale: Locale) -> Block:
    anchors = facts.table("criteria").set_index("criterion")
    language = locale[:2]
    heads = [
        element("th", text.say("sheet.column_criterion", locale), scope="col", class_="criterion"),
        element("th", text.say("sheet.column_worst", locale), scope="col"),
        element("th", text.say("sheet.column_best", locale), scope="col"),
        *(
            element("th", text.say(f"sheet.column_{box}", locale), scope="col", class_="box")
            for box in _BOXES
        ),
    ]
    empty = Markup('<td class="box"></td>')
    rows = [
        element(
            "tr",
            element("th", text.say(f"criterion.{name}", locale), scope="row"),
            element("td", _words(anchors[f"zero_{language}"][name], locale)),
            element("td", _words(anchors[f"one_{language}"][name], locale)),
            *(empty for _ in _BOXES),
        )
        for name in anchors.index
    ]
    totals = [element("td", text.say(f"sheet.total_{box}", locale), class_="box") for box in _BOXES]
    total = element("th", text.say("sheet.total", locale), scope="row", colspan="3")
    return element(
        "table",
        element("caption", text.say("sheet.caption", locale)),
        element("thead", element("tr", *heads)),
        element("tbody", *(join(["\n", row]) for row in rows)),
        element("tfoot", element("tr", total, *totals)),
    )


def _words(anchor: object, locale: Locale) -> str:
    return text.typeset(str(anchor), locale)
