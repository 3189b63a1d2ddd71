"""A chart as SVG text that is small, still, and says what it shows.

matplotlib's file is tidied for a page that may hold several charts and strangers' words: no
declarations, no comments (they repeat the labels), no style sheet (it would style the whole
page), no style attributes (an allowlist can then keep the chart) but the one that lets it shrink
with a narrow page, identifiers of its own.
"""

from __future__ import annotations

import hashlib
import html
import io
import re
import warnings
from typing import TYPE_CHECKING

from toolkit.errors import InvalidInput
from toolkit.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_OPENING = re.compile(r'<svg [^>]*?width="([\d.]+)pt" height="([\d.]+)pt" viewBox="([^"]+)"[^>]*>')
_NOISE = re.compile(r"<!--.*?-->|<metadata>.*?</metadata>|<style .*?</style>", re.DOTALL)
_STYLE = re.compile(r' style="([^"]*)"')
_IDENTIFIER = re.compile(r' id="([^"]+)"')
_REFERENCE = re.compile(r'(xlink:href="#|href="#|url\(#)([^")]+)')
_PATH = re.compile(r' d="([^"]*)"')
_EMPTY_GROUP = re.compile(r"<(g|defs)>\s*</\1>|<g\s*/>|<defs\s*/>")
_SPACE = re.compile(r">\s+<")


def svg(axes: Axes, *, finding: str) -> str:
    """Return a chart as SVG with its finding as title.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
        The chart; everything on its figure is drawn. The same axes may be changed and drawn
        again, as a widget does.
    finding : str
        What the chart shows, in one or two sentences: its title for those who cannot see it.

    Returns
    -------
    str
        One ``<svg role="img">`` element. The same chart and finding give the same text.

    Raises
    ------
    InvalidInput
        The finding is empty.

    Examples
    --------
    >>> svg(style.axes(height=1), finding="Nothing is sold.")[:12]
    '<svg class="'
    """
    finding = finding_of(finding)
    file = io.StringIO()
    with style.apply(), warnings.catch_warnings():
        # A name in letters the face lacks is drawn as boxes; the table spells it out.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        axes.get_figure(root=True).savefig(file, format="svg", metadata={"Date": None})  # type: ignore[union-attr]  # axes are on a figure
    return _titled(_tidy(file.getvalue()), finding)


def finding_of(finding: str) -> str:
    """Return the finding without outer spaces, or raise that a figure needs one."""
    words = finding.strip() if isinstance(finding, str) else ""
    if not words:
        raise InvalidInput("finding_required", name="finding", given=finding)
    return words


def _tidy(drawing: str) -> str:
    drawing = _NOISE.sub("", drawing[drawing.index("<svg ") :])
    drawing = _STYLE.sub(_attributes, drawing)
    drawing = _PATH.sub(lambda match: f' d="{" ".join(match[1].split())}"', drawing)
    used = {match[2] for match in _REFERENCE.finditer(drawing)}
    drawing = _IDENTIFIER.sub(lambda match: match[0] if match[1] in used else "", drawing)
    drawing = _SPACE.sub("><", drawing)
    while (shorter := _EMPTY_GROUP.sub("", drawing)) != drawing:
        drawing = shorter
    return drawing.strip()


def _attributes(match: re.Match[str]) -> str:
    """Turn ``style="fill: #fff; stroke-width: 2"`` into attributes of their own."""
    pairs = (part.partition(":") for part in match[1].split(";") if part.strip())
    return "".join(f' {name.strip()}="{value.strip()}"' for name, _, value in pairs)


def _titled(drawing: str, finding: str) -> str:
    name = "f" + hashlib.sha256(f"{finding}\n{drawing}".encode()).hexdigest()[:8]
    drawing = _IDENTIFIER.sub(rf' id="{name}-\1"', drawing)
    drawing = _REFERENCE.sub(
        lambda match: f"{match[1].replace('xlink:', '')}{name}-{match[2]}", drawing
    )
    head = (
        f'<svg class="chart" xmlns="http://www.w3.org/2000/svg" role="img" '
        rf'aria-labelledby="{name}" width="\1pt" height="\2pt" viewBox="\3" '
        f'stroke-linejoin="round" stroke-linecap="butt" style="max-width:100%;height:auto">'
    )
    opening = _OPENING.match(drawing)
    if opening is None:
        raise RuntimeError("matplotlib wrote an SVG without a size")
    title = f'<title id="{name}">{html.escape(finding, quote=False)}</title>'
    return opening.expand(head) + title + drawing[opening.end() :]
