"""The same page as a PDF: tagged for screen readers (PDF/UA-1), the same bytes at every run."""

from __future__ import annotations

import contextlib
import io
import os
import re
from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput


def pdf_obstacle() -> str | None:
    """Return the id of the sentence that says why no PDF can be written here, and the remedy.

    Returns
    -------
    str or None
        An id for `toolkit.text.say`; None where a PDF can be written.
    """
    try:
        # WeasyPrint prints a paragraph of its own when pango is missing; ours is one line.
        with contextlib.redirect_stdout(io.StringIO()):
            import weasyprint  # noqa: F401  # only whether it loads
    except ImportError:
        return "pages.pdf_needs_weasyprint"
    except OSError:
        return "pages.pdf_needs_pango"
    return None


def pdf_available() -> bool:
    """Return whether a PDF can be written here."""
    return pdf_obstacle() is None


def pdf(document: str, path: str | os.PathLike[str]) -> int:
    """Write a page of `toolkit.pages.html` as a tagged PDF.

    The file appears whole or not at all. Its title and language are the document's.

    Parameters
    ----------
    document : str
        One HTML file with a language and a title.
    path : path-like
        Where to write.

    Returns
    -------
    int
        Pages written.

    Raises
    ------
    InvalidInput
        The document has no language or no title: it would not be accessible.
    OSError
        Pango is missing (see `pdf_obstacle`), or the file cannot be written.
    """
    import weasyprint
    from weasyprint.urls import URLFetcher

    for name, pattern in (("lang", r'<html[^>]* lang="[^"]+"'), ("title", r"<title>[^<]+</title>")):
        if not re.search(pattern, document):
            raise InvalidInput("page_without", name=name)
    # Nothing outside the document is read: neither the network nor the disk.
    fetcher = URLFetcher(allowed_protocols=["data"])
    pages = weasyprint.HTML(string=document, url_fetcher=fetcher).render()
    whole = pages.write_pdf(pdf_variant="pdf/ua-1", finisher=_scope_heads)
    path = Path(path)
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(whole)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return len(pages.pages)


def _scope_heads(_: object, file: Any) -> None:
    """Say of each table head whether it heads a column or a row, which WeasyPrint leaves out."""
    tags = {item.reference: item for item in file.objects if _is_tag(item)}
    for tag in tags.values():
        if tag["S"] == "/TH":
            row = tags[tag["P"]]
            in_head = tags[row["P"]]["S"] == "/THead"
            tag["A"]["Scope"] = "/Column" if in_head else "/Row"


def _is_tag(item: object) -> bool:
    return isinstance(item, dict) and item.get("Type") == "/StructElem"
