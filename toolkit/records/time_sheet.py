"""The time sheet of a week as a workbook: hours to fill in, totals that add themselves up."""

from __future__ import annotations

import datetime
import io
from typing import Any, Final

from toolkit import text
from toolkit.client import PLATFORMS, TASKS
from toolkit.records.week import DAYS, HOURS_IN_A_DAY, days
from toolkit.text import Locale, say

ACCOUNT_LINES: Final = 5
_FIRST_DAY: Final = 2
_TOTAL: Final = _FIRST_DAY + DAYS
_WIDTHS: Final = (26, 40, *[11.5] * DAYS, 11)
_HEAD, _RULE, _QUIET = "#E5E7EB", "#374151", "#4B5563"
# Rows of the sheet, from zero: the head of the tasks, and of the accounts below them.
_TASKS_HEAD: Final = 4
_ACCOUNTS_HEAD: Final = _TASKS_HEAD + len(TASKS) + 4


def time_sheet(lang: str) -> bytes:
    """Return the time sheet as a workbook, to fill in for one week.

    Parameters
    ----------
    lang : str
        Locale or language of the sheet: ``fr_CA``, ``en``.

    Returns
    -------
    bytes
        One sheet: seven days by six tasks, and a line for each account. Only the cells to fill
        in can be typed in, each takes 0 to 24 hours, and the totals are live formulas that hold
        their result. `toolkit.records.read_week` reads it back.
    """
    import xlsxwriter

    locale = text.locale_of("fr" if lang.startswith("fr") else "en", lang.partition("_")[2])
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        # Workbooks hold their own date of making; a fixed one keeps two sheets byte-identical.
        made = datetime.datetime(2026, 1, 1)
        book.set_properties({"title": say("time_sheet.title", locale), "created": made})
        sheet = book.add_worksheet(say("time_sheet.sheet", locale))
        styles = _styles(book)
        _page(sheet, locale)
        _top(sheet, styles, locale)
        tasks = [
            (say(f"workload.task_{task}", locale), say(f"time_sheet.what_{task}", locale))
            for task in TASKS
        ]
        _head(sheet, _TASKS_HEAD, ("column_task", "column_what"), styles, locale)
        _lines(sheet, _TASKS_HEAD + 1, tasks, styles, locale)
        row = _ACCOUNTS_HEAD - 1
        sheet.merge_range(
            row, 0, row, _TOTAL, say("time_sheet.accounts", locale), styles["section"]
        )
        _head(sheet, _ACCOUNTS_HEAD, ("column_account", "column_note"), styles, locale)
        _lines(sheet, _ACCOUNTS_HEAD + 1, [("", "")] * ACCOUNT_LINES, styles, locale)
        _accounts(sheet, styles, locale)
    return out.getvalue()


def _top(sheet: Any, styles: dict[str, Any], locale: Locale) -> None:
    sheet.merge_range(0, 0, 0, _TOTAL, say("time_sheet.title", locale), styles["title"])
    lead = f"{say('time_sheet.lead', locale)} {say('time_sheet.after_book', locale)}"
    sheet.merge_range(1, 0, 1, _TOTAL, lead, styles["lead"])
    sheet.set_row(0, 30)
    sheet.set_row(1, 50)
    sheet.set_row(2, 24)
    # A label, then the cells to write in: who, for whom, which week.
    for name, label, first, last in (
        ("person", 0, 1, 1),
        ("business", 2, 3, 5),
        ("week", 6, 7, _TOTAL),
    ):
        sheet.write_string(2, label, say(f"time_sheet.{name}", locale), styles["label"])
        if first == last:
            sheet.write_blank(2, first, None, styles["words"])
        else:
            sheet.merge_range(2, first, 2, last, "", styles["words"])


def _head(
    sheet: Any, row: int, names: tuple[str, str], styles: dict[str, Any], locale: Locale
) -> None:
    for column, name in enumerate(names):
        sheet.write_string(row, column, say(f"time_sheet.{name}", locale), styles["head"])
    for column, day in enumerate(days(locale), start=_FIRST_DAY):
        sheet.write_string(row, column, day.capitalize(), styles["day"])
    sheet.write_string(row, _TOTAL, say("time_sheet.column_total", locale), styles["day"])
    sheet.set_row(row, 22)


def _lines(
    sheet: Any, first: int, lines: list[tuple[str, str]], styles: dict[str, Any], locale: Locale
) -> None:
    """Write the lines, their totals beside them, and the totals of the days below."""
    last = first + len(lines) - 1
    for row, (name, what) in enumerate(lines, start=first):
        sheet.set_row(row, 24)
        for column, words in enumerate((name, what)):
            sheet.write(row, column, words or None, styles["name" if name else "words"])
        for column in range(_FIRST_DAY, _TOTAL):
            sheet.write_blank(row, column, None, styles["hours"])
        _sum(sheet, row, _TOTAL, (row, _FIRST_DAY, row, _TOTAL - 1), styles["total"])
    sheet.set_row(last + 1, 24)
    sheet.write_string(last + 1, 0, say("time_sheet.total", locale), styles["name"])
    sheet.write_blank(last + 1, 1, None, styles["name"])
    for column in range(_FIRST_DAY, _TOTAL + 1):
        _sum(sheet, last + 1, column, (first, column, last, column), styles["total"])
    sheet.data_validation(
        first,
        _FIRST_DAY,
        last,
        _TOTAL - 1,
        {
            "validate": "decimal",
            "criteria": "between",
            "minimum": 0,
            "maximum": HOURS_IN_A_DAY,
            "input_title": say("time_sheet.hours_title", locale),
            "input_message": say("time_sheet.hours_input", locale),
            "error_title": say("time_sheet.hours_title", locale),
            "error_message": say("time_sheet.hours_refused", locale),
        },
    )


def _accounts(sheet: Any, styles: dict[str, Any], locale: Locale) -> None:
    """Offer the networks, and say below when accounts hold more hours than tasks."""
    from xlsxwriter.utility import xl_rowcol_to_cell

    first = _ACCOUNTS_HEAD + 1
    # "linkedin profile" is read too, so the list offers, not forbids.
    offered = {"validate": "list", "source": list(PLATFORMS), "show_error": False}
    offered["input_message"] = say("time_sheet.accounts_example", locale)
    sheet.data_validation(first, 0, first + ACCOUNT_LINES - 1, 0, offered)
    by_task = xl_rowcol_to_cell(_TASKS_HEAD + 1 + len(TASKS), _TOTAL)
    by_account = xl_rowcol_to_cell(first + ACCOUNT_LINES, _TOTAL)
    over = say("time_sheet.over", locale).replace('"', '""')
    row = first + ACCOUNT_LINES + 1
    sheet.merge_range(row, 0, row, _TOTAL, "", styles["said"])
    formula = f'=IF({by_account}>{by_task},"{over}","")'
    sheet.write_formula(row, 0, formula, styles["said"], "")


def _sum(sheet: Any, row: int, column: int, cells: tuple[int, int, int, int], style: Any) -> None:
    from xlsxwriter.utility import xl_range

    sheet.write_formula(row, column, f"=SUM({xl_range(*cells)})", style, 0)


def _page(sheet: Any, locale: Locale) -> None:
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(_TASKS_HEAD + 1, _FIRST_DAY)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 1)
    sheet.center_horizontally()
    sheet.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.5)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_selection(_TASKS_HEAD + 1, _FIRST_DAY, _TASKS_HEAD + 1, _FIRST_DAY)


def _styles(book: Any) -> dict[str, Any]:
    base = {"font_name": "Calibri", "font_size": 11, "font_color": "#000000", "valign": "vcenter"}
    cell = base | {"border": 1, "border_color": _RULE}
    hours = cell | {"num_format": "0.00", "align": "center"}
    looks = {
        "title": base | {"bold": True, "font_size": 16},
        "lead": base | {"text_wrap": True},
        "section": base | {"bold": True, "font_size": 13},
        "said": base | {"bold": True},
        "label": base | {"align": "right", "indent": 1, "font_color": _QUIET},
        "head": cell | {"bold": True, "bg_color": _HEAD, "indent": 1},
        "day": cell | {"bold": True, "bg_color": _HEAD, "align": "center"},
        "name": cell | {"text_wrap": True, "indent": 1},
        "words": cell | {"locked": False, "text_wrap": True, "indent": 1},
        "hours": hours | {"locked": False},
        "total": hours | {"bold": True, "bg_color": _HEAD},
    }
    return {name: book.add_format(look) for name, look in looks.items()}
