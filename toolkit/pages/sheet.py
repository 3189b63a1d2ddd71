"""A sheet to print and fill in: one page, its own style, the text face inside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from toolkit.figures import style
from toolkit.pages.blocks import Block, element
from toolkit.pages.fonts import face_rules

if TYPE_CHECKING:
    from toolkit.text import Locale

_FAMILY = f'"{style.FONT}", "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif'


def sheet(title: str, *content: Block, styles: Path, locale: Locale) -> str:
    """Return a sheet as one HTML file, for `toolkit.pages.pdf` or a browser's print.

    Parameters
    ----------
    title : str
        Its title and its heading.
    *content : Block
        What stands under the heading.
    styles : Path
        Its style sheet.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        A document with a language and a title; the same text for the same content.
    """
    rules = f"{face_rules()}\nbody {{ font-family: {_FAMILY}; }}\n"
    head = element(
        "head",
        Markup('<meta charset="utf-8">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", title),
        element("style", Markup(rules + styles.read_text(encoding="utf-8"))),
    )
    body = element("body", element("main", element("h1", title), *content))
    page = element("html", "\n", head, "\n", body, lang=locale.replace("_", "-"))
    return f"<!DOCTYPE html>\n{page}\n"
