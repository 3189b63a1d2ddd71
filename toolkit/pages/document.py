"""An executed notebook as one HTML file: no code, no script, nothing asked of the network."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from markupsafe import Markup

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.figures import style
from toolkit.pages.blocks import Block, element
from toolkit.pages.fonts import face_rules
from toolkit.pages.sanitise import sanitise

_FOLDER = Path(__file__).parent
_COLOURS = ("INK", "QUIET", "GREY", "RULE", "PALE", "ACCENT", "ALERT")
_FOOTER_LENGTH = 150


def html(
    notebook: Mapping[str, Any],
    *,
    lang: str,
    title: str,
    footer: str,
    subtitle: str = "",
) -> str:
    """Return an executed notebook as one HTML file.

    Inputs are left out, and so are cells tagged ``remove-cell`` and what cells print. Outputs
    are made inert (`sanitise`), so a client's words cannot run or call out.

    Parameters
    ----------
    notebook : nbformat.NotebookNode or mapping
        Executed; its cells end with blocks of `toolkit.pages.fragments` or with `figures.show`.
    lang : str
        Locale or language of the page: ``fr_CA``, ``en``.
    title : str
        Title of the document, also above page 1.
    footer : str
        Foot of every printed page: client, version, confidentiality. Page numbers are added.
    subtitle : str, optional
        Beside the title above page 1: for whom, and when.

    Returns
    -------
    str
        The file, the same text for the same inputs.

    Raises
    ------
    InvalidInput
        A cell ended in an error, or shows a picture without alt text.
    """
    locale = text.locale_of("fr" if lang.startswith("fr") else "en", lang.partition("_")[2])
    if len(footer) > _FOOTER_LENGTH:
        footer = footer[: _FOOTER_LENGTH - 1].rstrip() + "…"
    whole: str = (
        _environment()
        .get_template("page.html.j2")
        .render(
            lang=lang.replace("_", "-"),
            title=title,
            subtitle=subtitle,
            footer=footer,
            colours={name.lower(): getattr(style, name) for name in _COLOURS},
            family=style.FONT,
            faces=Markup(face_rules()),
            blocks=[Markup(block) for block in _blocks(notebook)],
            skip=text.say("pages.skip", locale),
        )
    )
    return whole


@functools.cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        loader=FileSystemLoader(_FOLDER),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters["css_string"] = css_string
    return environment


def css_string(words: str) -> Markup:
    r"""Return words as a quoted CSS string that can end neither itself nor its style element.

    Examples
    --------
    >>> print(css_string('a"b'))
    "a\000022 b"
    """
    # The space ends the escape: without it, CSS would swallow the one the words have there.
    written = re.sub(r"[^\w .,·–—-]", lambda sign: f"\\{ord(sign[0]):06x} ", words)
    return Markup(f'"{written}"')


def _blocks(notebook: Mapping[str, Any]) -> Iterator[str]:
    for number, cell in enumerate(notebook["cells"], start=1):
        if "remove-cell" in cell["metadata"].get("tags", []):
            continue
        if cell["cell_type"] == "markdown":
            yield _markdown(cell["source"])
        for output in cell.get("outputs", []):
            yield from _output(output, where=f"cell {number}")


def _markdown(source: str | list[str]) -> str:
    # Late: nbconvert is slow to import, and a brief's pages are blocks, not Markdown.
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

    words = source if isinstance(source, str) else "".join(source)
    renderer = IPythonRenderer(escape=True, exclude_anchor_links=True)
    return sanitise(str(MarkdownWithMath(renderer=renderer).render(words)))


def _output(output: Mapping[str, Any], *, where: str) -> Iterator[str]:
    if output["output_type"] == "error":
        raise InvalidInput("cell_failed", name="notebook", given=output.get("ename"), where=where)
    data = output.get("data", {})
    if "text/html" in data:
        yield sanitise(_joined(data["text/html"]))
    elif "image/svg+xml" in data:
        yield sanitise(_joined(data["image/svg+xml"]))
    elif "image/png" in data:
        yield _picture(_joined(data["image/png"]), output.get("metadata", {}), where=where)
    elif "text/plain" in data:
        yield element("pre", _joined(data["text/plain"]))


def _picture(encoded: str, metadata: Mapping[str, Any], *, where: str) -> Block:
    alt = metadata.get("image/png", {}).get("alt") or metadata.get("alt")
    if not alt:
        raise InvalidInput("alt_required", name="notebook", where=where)
    source = "data:image/png;base64," + "".join(encoded.split())
    return Block('<figure class="figure"><img alt="{}" src="{}"></figure>').format(alt, source)


def _joined(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "".join(value)
