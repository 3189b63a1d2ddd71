"""The document a consultant leaves with: lines of law, numbers, days, rules for the staff."""

from __future__ import annotations

import datetime
import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit import __version__, data, pages, text
from toolkit.briefs import files
from toolkit.briefs.findings import run_id
from toolkit.briefs.handover import Handover, handover
from toolkit.briefs.keeping import keeping, staff
from toolkit.briefs.lines import lines
from toolkit.briefs.proofs import proofs
from toolkit.briefs.rendering import FORMATS, checked_formats, one_of, printed

if TYPE_CHECKING:
    from toolkit.answers import Exposure
    from toolkit.client import Client


def render_checklist(
    client: Client,
    out: str | os.PathLike[str],
    *,
    lang: str | None = None,
    to: Sequence[str] = FORMATS,
    today: datetime.date | None = None,
    evidence: Exposure | None = None,
    uses: Collection[str] | None = None,
    name: str | None = None,
) -> list[Path]:
    """Write one client's checklist and return the files.

    Parameters
    ----------
    client : Client
        The record, already checked; its country decides which lines there are.
    out : path-like
        Folder for the files; made if it is missing.
    lang : {"en", "fr"}, optional
        Language; the record's by default.
    to : sequence of {"html", "pdf"}
        Formats.
    today : datetime.date, optional
        Day of the document; today by default.
    evidence : Exposure, optional
        Numbers of the client's own table; those of an invented one by default.
    uses : collection of str, optional
        What the client does with an audience; None when nobody asked.
    name : str, optional
        Name of the files before ``-checklist``; by default the client's.

    Returns
    -------
    list of Path
        One file a format, in the order asked; an older document of that name is replaced.

    Raises
    ------
    InvalidInput
        An unknown language, format or use, no pango for a PDF, a folder that cannot be written.
        Nothing is written.
    """
    formats = checked_formats(to)
    spoken = one_of(lang or client.language, text.LANGUAGES, "lang")
    folder = Path(out)
    files.writable(folder)
    found = handover(
        client,
        data.load(),
        lang=spoken,
        today=today or datetime.date.today(),
        evidence=evidence,
        uses=uses,
    )
    document = checklist_page(found)
    stem = f"{name or files.file_name(client.name)}-checklist-{spoken}"
    contents = {}
    if "pdf" in formats:
        contents[f"{stem}.pdf"] = printed(document)
    if "html" in formats:
        contents[f"{stem}.html"] = document.encode("utf-8")
    files.write_whole(folder, contents)
    return [folder / f"{stem}.{kind}" for kind in formats]


def checklist_page(found: Handover) -> str:
    """Return the document as one HTML file, in the brief's shell."""
    say, client = found.locale, found.client
    sections = (lines(found), proofs(found), keeping(found), staff(found))
    shown = [
        {"output_type": "display_data", "data": {"text/html": str(section)}} for section in sections
    ]
    return pages.html(
        {"cells": [{"cell_type": "code", "metadata": {}, "outputs": shown}]},
        lang=say,
        title=text.say("checklist.document_title", say, name=client.name),
        subtitle=text.say("checklist.document_subtitle", say, date=text.date(found.today, say)),
        footer=text.say(
            "checklist.footer",
            say,
            name=client.name,
            version=__version__,
            run=run_id(client, found.today),
        ),
    )
