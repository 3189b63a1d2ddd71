"""A chart as SVG text that is small, still, and says what it shows.

matplotlib's file is tidied for a page that may hold several charts and strangers' words: no
declarations, no comments (they repeat the labels), no style sheet (it would style the whole
page), no style attributes (an allowlist can then keep the chart) but the one that lets it shrink
with a narrow page, identifiers of its own, and each letter in as few characters as say the same
outline: a panel sends its chart at every move.
"""

from __future__ import annotations

import hashlib
import html
import re
import warnings
from functools import lru_cache
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
_STEP = re.compile(r"([MLQCz])((?: -?\d+)*)")
_OUTLINE = re.compile(r"M(?: -?\d+){2}(?: (?:[ML](?: -?\d+){2}|Q(?: -?\d+){4}|C(?: -?\d+){6}|z))+")
_PLACED = re.compile(r'(<use [^>]*?) transform="translate\(([-\d.]+) ([-\d.]+)\)"')
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
    from toolkit.figures.letters import written

    with style.apply(), warnings.catch_warnings():
        # A name in letters the face lacks is drawn as boxes; the table spells it out.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        drawing = written(axes.get_figure(root=True))  # type: ignore[arg-type]  # axes are on a figure
    return _titled(_tidy(drawing), finding)


def finding_of(finding: str) -> str:
    """Return the finding without outer spaces, or raise that a figure needs one."""
    words = finding.strip() if isinstance(finding, str) else ""
    if not words:
        raise InvalidInput("finding_required", name="finding", given=finding)
    return words


def _tidy(drawing: str) -> str:
    drawing = _NOISE.sub("", drawing[drawing.index("<svg ") :])
    drawing = _STYLE.sub(_attributes, drawing)
    drawing = _PATH.sub(lambda match: f' d="{_path(match[1])}"', drawing)
    drawing = _PLACED.sub(_placed, drawing)
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


def _placed(match: re.Match[str]) -> str:
    """Say where a letter stands by two attributes that mean the same and are shorter."""
    use, x, y = match.groups()
    return use + (f' x="{x}"' if float(x) else "") + (f' y="{y}"' if float(y) else "")


# A chart is written of the same letters at every move.
@lru_cache(maxsize=2048)
def _path(written: str) -> str:
    """Write a path on one line; an outline in whole numbers step by step, which loses nothing."""
    line = " ".join(written.split())
    if not _OUTLINE.fullmatch(line):
        return line
    parts: list[str] = []
    start = here = (0, 0)
    before = ""
    for command, digits in _STEP.findall(line):
        numbers = [int(number) for number in digits.split()]
        if command == "M":
            start = here = (numbers[0], numbers[1])
        elif command == "z":
            here = start
        else:
            steps = [number - here[place % 2] for place, number in enumerate(numbers)]
            here, numbers, command = (numbers[-2], numbers[-1]), steps, command.lower()
        # A command that repeats the one before goes without saying; after "M" that is a line.
        said = "" if command == before and command not in "Mz" else command
        apart = " " if numbers and numbers[0] >= 0 and not said else ""
        rest = "".join(f"{n}" if n < 0 else f" {n}" for n in numbers[1:])
        parts.append(said + apart + (f"{numbers[0]}{rest}" if numbers else ""))
        before = command
    return "".join(parts)


def _titled(drawing: str, finding: str) -> str:
    name = "f" + hashlib.sha256(f"{finding}\n{drawing}".encode()).hexdigest()[:8]
    short: dict[str, str] = {}

    def named(identifier: str) -> str:
        return short.setdefault(identifier, f"{name}-{len(short):x}")

    drawing = _IDENTIFIER.sub(lambda match: f' id="{named(match[1])}"', drawing)
    drawing = _REFERENCE.sub(
        lambda match: match[1].replace("xlink:", "") + named(match[2]), drawing
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
