"""The notebook run by papermill for one client, and its pages written whole or not at all."""

from __future__ import annotations

import datetime
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolkit import __version__, pages, text
from toolkit.briefs import files
from toolkit.briefs.findings import run_id
from toolkit.briefs.parameters import injected
from toolkit.errors import InvalidInput
from toolkit.pages.notebooks import quick_start

if TYPE_CHECKING:
    from toolkit.client import Client

FORMATS = ("html", "pdf")
# A cell of the brief takes about a second; one that hangs is stopped after these.
SECONDS = 120
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
    to: Sequence[str] = FORMATS,
    today: datetime.date | None = None,
    name: str | None = None,
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
    name : str, optional
        Name of the files before the language (see `files.file_names`); by default the client's,
        and a brief of that name is replaced.

    Returns
    -------
    list of Path
        One file a format, in the order asked.

    Raises
    ------
    InvalidInput
        An unknown language or format, no pango for a PDF, a folder that cannot be written, all
        before a kernel starts; or a notebook that failed. Nothing is written.
    InvalidInputs
        A record that does not pass its own check.
    """
    formats = checked_formats(to)
    spoken = one_of(lang or client.language, text.LANGUAGES, "lang")
    folder = Path(out)
    files.writable(folder)
    day = today or datetime.date.today()
    document = page(client, lang=spoken, today=day)
    stem = f"{name or files.file_name(client.name)}-{spoken}"
    contents = {}
    if "pdf" in formats:
        # First in line: a PDF that is open in a reader is the file most often refused.
        contents[f"{stem}.pdf"] = printed(document)
    if "html" in formats:
        contents[f"{stem}.html"] = document.encode("utf-8")
    files.write_whole(folder, contents)
    return [folder / f"{stem}.{kind}" for kind in formats]


def page(client: Client, *, lang: str, today: datetime.date) -> str:
    """Return one client's brief as one HTML file.

    Parameters
    ----------
    client : Client
        The record.
    lang : {"en", "fr"}
        Language of the brief.
    today : datetime.date
        Day of the brief.
    """
    locale = text.locale_of(lang, client.country)
    return pages.html(
        run(client, lang=lang, today=today),
        lang=locale,
        title=text.say("brief.document_title", locale, name=client.name),
        subtitle=text.say("brief.document_subtitle", locale, date=text.date(today, locale)),
        footer=text.say(
            "brief.footer",
            locale,
            name=client.name,
            version=__version__,
            run=run_id(client, today),
        ),
    )


def run(client: Client, *, lang: str, today: datetime.date) -> Any:
    """Return the brief's notebook executed by papermill for one client.

    Raises
    ------
    InvalidInput
        The notebook asks other questions than the record (before a kernel starts), a cell failed,
        or ran past the limit.
    """
    quick_start()
    try:
        import papermill
        from papermill.exceptions import PapermillException, PapermillExecutionError
        from papermill.inspection import inspect_notebook
    except ModuleNotFoundError as error:
        raise InvalidInput(
            "package_missing", name="toolkit brief", given=error.name, remedy="make brief"
        ) from None

    template = next((path for path in TEMPLATES if path.exists()), None)
    if template is None:
        raise InvalidInput(
            "missing_template", name="client_brief.ipynb", given=str(TEMPLATES[0].parent)
        )
    given = injected(client, inspect_notebook(str(template)), lang=lang, today=today)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            return papermill.execute_notebook(
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
        except TimeoutError:
            raise InvalidInput("brief_too_long", name=client.name, given=SECONDS) from None
        except PapermillExecutionError as error:
            why = f"{error.ename}: {error.evalue}"
            raise InvalidInput("brief_failed", name=client.name, given=why) from None
        except (PapermillException, RuntimeError) as error:  # RuntimeError: the kernel died
            why = type(error).__name__
            raise InvalidInput("brief_failed", name=client.name, given=why) from None


def checked_formats(to: Sequence[str], name: str = "to") -> tuple[str, ...]:
    """Return the formats asked, each once and all possible here.

    Parameters
    ----------
    to : sequence of str
        ``html``, ``pdf``.
    name : str
        What the reader calls them, for the message.

    Raises
    ------
    InvalidInput
        None, one that is not known, or a PDF where none can be written.
    """
    asked = (to,) if isinstance(to, str) else tuple(to)
    formats = tuple(dict.fromkeys(one_of(part, FORMATS, name) for part in asked or ("",)))
    obstacle = pages.pdf_obstacle() if "pdf" in formats else None
    if obstacle == "pages.pdf_needs_weasyprint":
        raise InvalidInput("package_missing", name="PDF", given="weasyprint", remedy="make brief")
    if obstacle is not None:
        raise InvalidInput("no_pango", name=name, given=",".join(asked))
    return formats


def one_of(given: str, known: Sequence[str], name: str) -> str:
    """Return a word that is one of those known; raises InvalidInput otherwise."""
    if given not in known:
        raise InvalidInput("unknown_name", name=name, given=given, known=", ".join(known))
    return given


def printed(document: str) -> bytes:
    """Return a page as a tagged PDF.

    Raises
    ------
    InvalidInput
        No space for it.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "brief.pdf"
        try:
            pages.pdf(document, path)
            return path.read_bytes()
        except OSError as error:
            raise files.refused(error, path) from None
