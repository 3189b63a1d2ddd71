"""The spreadsheet form: question, answer, unit, example, and a hidden id."""

from __future__ import annotations

import io
from typing import Any, Final

from toolkit.client.season import MONTHS
from toolkit.records.questions import SECTIONS, Question, blank, question
from toolkit.records.workbook import ID
from toolkit.text import locale_of, say

# How many of each a form has room for.
ROWS: Final = {"accounts": 5, "evidence": 3, "overrides": 2, "exchange_rates": 2}
_INK, _PAPER, _ANSWER, _RULE = "#1F2A37", "#EEF2F6", "#FFFBE6", "#B8C2CC"
_HEADERS: Final = ("question", "answer", "unit", "example", "left_out")
_WIDTHS: Final = (0, 58, 26, 34, 30, 44)


def form(language: str, *, country: str | None = None) -> bytes:
    """Return the XLSX form of a record.

    Parameters
    ----------
    language : {"en", "fr"}
        Language of the questions, and of the record.
    country : str, optional
        ISO code to write in.

    Returns
    -------
    bytes
        A workbook of one sheet. Answers can be typed, everything else is protected without a
        password. `records.read` reads it back in either language.
    """
    import xlsxwriter

    locale = locale_of(language, country)
    ready = {"language": language} | ({"country": country} if country else {})
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        # Workbooks hold their own date of making; a fixed one keeps two forms byte-identical.
        book.set_properties({"title": say("client.title", locale), "created": _epoch()})
        sheet = book.add_worksheet(say("client.sheet", locale))
        styles = _styles(book)
        _page(sheet, styles, say("client.title", locale))
        sheet.write_row(0, 0, [ID])
        for column, name in enumerate(_HEADERS, start=1):
            sheet.write(0, column, say(f"client.column.{name}", locale), styles["header"])
        sheet.merge_range(1, 1, 1, 5, say("client.form_intro", locale), styles["intro"])
        sheet.set_row(1, 48)
        row = 2
        for section in SECTIONS:
            title = say(f"client.section.{section}", locale)
            sheet.merge_range(row, 1, row, 5, title, styles["section"])
            sheet.set_row(row, 24)
            row += 1
            for path in paths_of(section):
                _ask(sheet, row, question(path, locale), ready.get(path), styles, locale)
                row += 1
    return out.getvalue()


def paths_of(section: str) -> tuple[str, ...]:
    """Return the fields of a section of the form: several accounts, several figures, twelve months.

    Examples
    --------
    >>> paths_of("accounts")[5], paths_of("rhythm")[1], len(paths_of("place"))
    ('accounts.2.network', 'seasonality.1', 2)
    """
    if section in ROWS:
        return tuple(
            path.replace(".1.", f".{n}.", 1)
            for n in range(1, ROWS[section] + 1)
            for path in SECTIONS[section]
        )
    if section == "rhythm":
        months = (f"seasonality.{n}" for n in range(1, MONTHS + 1))
        return tuple(path for path in SECTIONS[section] if path != "seasonality") + tuple(months)
    return SECTIONS[section]


def _ask(
    sheet: Any, row: int, asked: Question, answer: str | None, styles: dict[str, Any], locale: Any
) -> None:
    sheet.write_string(row, 0, asked.path)
    sheet.write_string(row, 1, asked.ask, styles["text"])
    sheet.write(row, 2, answer, styles["answer"])
    sheet.write_string(row, 3, asked.unit, styles["quiet"])
    sheet.write_string(row, 4, _shown(asked, locale), styles["quiet"])
    group = asked.path.partition(".")[0]
    left_out = asked.left_out or (blank(group, locale) if "." in asked.path else "")
    sheet.write_string(row, 5, left_out, styles["quiet"])
    longest = max(len(asked.ask) / 56, len(asked.unit) / 32, len(left_out) / 42)
    sheet.set_row(row, 18 + 15 * int(longest))
    if asked.choices:
        # Other words are read too (a share instead of "both"), so the list offers, not forbids.
        sheet.data_validation(
            row, 2, row, 2, {"validate": "list", "source": list(asked.choices), "show_error": False}
        )


def _shown(asked: Question, locale: Any) -> str:
    example = asked.example
    if isinstance(example, bool):
        return str(example).lower()
    if isinstance(example, list) and all(isinstance(item, int | float) for item in example):
        low, high = (_typed(item, locale) for item in example)
        return f"{low} {say('client.to', locale)} {high}"
    if isinstance(example, list):
        return ", ".join(str(item) for item in example)
    return _typed(example, locale) if isinstance(example, int | float) else str(example)


def _typed(value: float, locale: str) -> str:
    written = f"{value:g}"
    return written.replace(".", ",") if locale.startswith("fr") else written


def _page(sheet: Any, styles: dict[str, Any], title: str) -> None:
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width or None, None, {"hidden": not width})
    sheet.freeze_panes(1, 0)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer(f"&L{title}&R&P / &N")
    sheet.set_row(0, 24)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_selection(3, 2, 3, 2)


def _styles(book: Any) -> dict[str, Any]:
    base = {"font_name": "Calibri", "font_size": 11, "font_color": _INK, "valign": "vcenter"}
    cell = base | {"text_wrap": True, "bottom": 1, "bottom_color": _RULE}
    looks = {
        "header": base | {"bold": True, "font_color": "#FFFFFF", "bg_color": _INK},
        "intro": base | {"text_wrap": True, "italic": True},
        "section": base | {"bold": True, "font_size": 13, "bg_color": _PAPER},
        "text": cell,
        "quiet": cell | {"font_color": "#4B5563"},
        "answer": cell
        | {"bg_color": _ANSWER, "locked": False, "border": 1, "border_color": _RULE, "bold": True},
    }
    return {name: book.add_format(look) for name, look in looks.items()}


def _epoch() -> Any:
    import datetime

    return datetime.datetime(2026, 1, 1)
