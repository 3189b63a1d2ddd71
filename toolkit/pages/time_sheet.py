"""The time sheet: one A4 page on its side, on which a week is noted by task and by day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from toolkit import text
from toolkit.client import TASKS
from toolkit.pages.blocks import Block, element, join
from toolkit.pages.sheet import sheet
from toolkit.records.week import days

if TYPE_CHECKING:
    from toolkit.text import Locale

ACCOUNT_LINES: Final = 4
_STYLES = Path(__file__).with_suffix(".css")
_BOX = Markup('<td class="box"></td>')


def time_sheet(*, lang: str) -> str:
    """Return the time sheet as one HTML file, for `toolkit.pages.pdf` or a browser's print.

    Parameters
    ----------
    lang : str
        Locale or language of the sheet: ``fr_CA``, ``en``.

    Returns
    -------
    str
        One page of A4, landscape; the same text for the same language.
    """
    locale = text.locale_of("fr" if lang.startswith("fr") else "en", lang.partition("_")[2])
    return sheet(
        text.say("time_sheet.title", locale),
        _who(locale),
        element("p", text.say("time_sheet.lead", locale)),
        _tasks(locale),
        _accounts(locale),
        element("p", text.say("time_sheet.after", locale), class_="foot"),
        styles=_STYLES,
        locale=locale,
    )


def _who(locale: Locale) -> Block:
    """Lines to fill in: who, for whom, which week."""
    names = ("person", "business", "week")
    lines = [element("p", text.say(f"time_sheet.{name}", locale)) for name in names]
    return element("div", *lines, class_="who")


def _tasks(locale: Locale) -> Block:
    rows = [
        element(
            "tr",
            element(
                "th",
                text.say(f"workload.task_{task}", locale),
                element("span", text.say(f"time_sheet.what_{task}", locale)),
                scope="row",
            ),
            *_boxes(),
        )
        for task in TASKS
    ]
    total = element("th", text.say("time_sheet.total", locale), scope="row")
    return element(
        "table",
        element("caption", text.say("time_sheet.caption", locale)),
        _head("column_task", locale),
        element("tbody", *(join(["\n", row]) for row in rows)),
        element("tfoot", element("tr", total, *_boxes())),
    )


def _accounts(locale: Locale) -> Block:
    # The name of the account is to be written too: no cell of these lines is a head.
    line = element("tr", Markup('<td class="name"></td>'), *_boxes())
    example = element("span", text.say("time_sheet.accounts_example", locale))
    return element(
        "table",
        element("caption", text.say("time_sheet.accounts", locale), example),
        _head("column_account", locale),
        element("tbody", *(join(["\n", line]) for _ in range(ACCOUNT_LINES))),
        class_="accounts",
    )


def _head(first: str, locale: Locale) -> Block:
    names = [
        *(day.capitalize() for day in days(locale)),
        text.say("time_sheet.column_total", locale),
    ]
    return element(
        "thead",
        element(
            "tr",
            element("th", text.say(f"time_sheet.{first}", locale), scope="col", class_="line"),
            *(element("th", name, scope="col", class_="box") for name in names),
        ),
    )


def _boxes() -> list[Markup]:
    """One for each day, one for the week."""
    return [_BOX] * 7 + [Markup('<td class="box sum"></td>')]
