"""The notebook run by papermill for one client, and its pages written whole or not at all."""

from __future__ import annotations

import datetime
import os
import re
import sys
import tempfile
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolkit import __version__, pages, text
from toolkit.briefs.findings import run_id
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    from toolkit.client import Client

# A brief takes seconds; a kernel that hangs is stopped after these.
SECONDS = 180
_HERE = Path(__file__).parents[1]
TEMPLATES = (
    _HERE.parent / "notebooks" / "client_brief.ipynb",
    _HERE / "_notebooks" / "client_brief.ipynb",
)


def render(
    client: Client,
    out: str | os.PathLike[str],
    *,
    lang: str | None = None,
    to: Sequence[str] = ("html", "pdf"),
    today: datetime.date | None = None,
) -> list[Path]:
    """Write one client's brief and return the files.

    Parameters
    ----------
    client : Client
        The record, already checked.
    out : path-like
        Folder for the files; made if it is missing.
    lang : {"en", "fr"}, optional
        Language; the record's by default.
    to : sequence of {"html", "pdf"}
        Formats.
    today : datetime.date, optional
        Day of the brief; today by default.

    Returns
    -------
    list of Path
        One file a format, named after the client and the language.

    Raises
    ------
    InvalidInput
        The notebook failed: the cell and the reason. Nothing is written.
    OSError
        The folder cannot be written.
    """
    spoken = lang or client.language
    locale = text.locale_of(spoken, client.country)
    day = today or datetime.date.today()
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    _writable(folder)
    notebook = run(client, lang=spoken, today=day)
    footer = text.say(
        "brief.footer",
        locale,
        name=client.name,
        version=__version__,
        run=run_id(client, day),
    )
    document = pages.html(
        notebook,
        lang=locale,
        title=text.say("brief.document_title", locale, name=client.name),
        subtitle=text.say("brief.document_subtitle", locale, date=text.date(day, locale)),
        footer=footer,
    )
    stem = folder / f"{_file_name(client.name)}-{spoken}"
    written = []
    if "pdf" in to:
        pages.pdf(document, stem.with_suffix(".pdf"))
        written.append(stem.with_suffix(".pdf"))
    if "html" in to:
        _write_whole(stem.with_suffix(".html"), document)
        written.insert(0, stem.with_suffix(".html"))
    return written


def run(client: Client, *, lang: str, today: datetime.date) -> Any:
    """Return the brief's notebook executed by papermill for one client.

    Every parameter is a question of the record that the notebook knows; anything else is an error
    before a kernel starts.
    """
    # jsonschema builds parsers of a rare standard at import, two seconds of every start; without
    # it only the checks of internationalised web addresses are lost, and a notebook has none.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # "not importable"
    import papermill
    from papermill.exceptions import PapermillExecutionError
    from papermill.inspection import inspect_notebook

    template = next((path for path in TEMPLATES if path.exists()), None)
    if template is None:
        raise InvalidInput("missing_template", name="client_brief.ipynb", given=TEMPLATES[0])
    known = inspect_notebook(str(template))
    given = client.as_written() | {"lang": lang, "today": today.isoformat()}
    for name in given:
        if name not in known:
            raise InvalidInput("unknown_parameter", name=name, given=name, remedy="lang")
    with tempfile.TemporaryDirectory() as folder:
        try:
            notebook = papermill.execute_notebook(
                str(template),
                str(Path(folder) / "brief.ipynb"),
                parameters=given,
                progress_bar=False,
                log_output=False,
                execution_timeout=SECONDS,
                kernel_name="python3",
                extra_arguments=["--IPKernelApp.log_level=ERROR"],
                cwd=folder,
            )
        except PapermillExecutionError as error:
            why = f"{error.ename}: {error.evalue}"
            raise InvalidInput("brief_failed", name=client.name, given=why) from None
    return notebook


def _file_name(name: str) -> str:
    """A file's name that every system takes: plain letters, digits and hyphens, never empty."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60] or "client"


def _writable(folder: Path) -> None:
    """Fail before the work, not after it."""
    with tempfile.TemporaryFile(dir=folder):
        pass


def _write_whole(path: Path, document: str) -> None:
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(document, encoding="utf-8", newline="\n")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
