"""A guess and the result as two bars on one scale."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

_WIDTH, _ROW = 480, 44


def bars(lengths: Mapping[str, float], *, title: str) -> str:
    """Return two or more labelled bars from a common zero, as SVG.

    Parameters
    ----------
    lengths : Mapping of str to float
        Label, written above its bar, to its length; negative lengths are drawn as zero.
    title : str
        What the picture says, for those who do not see it.

    Returns
    -------
    str
        Inline SVG; the last bar is filled, the others are outlined, so that no colour is needed.
    """
    longest = max([*lengths.values(), 0]) or 1
    parts = []
    for at, (label, length) in enumerate(lengths.items()):
        width = max(length, 0) / longest * (_WIDTH - 4)
        fill = "currentColor" if at == len(lengths) - 1 else "none"
        y = at * _ROW
        parts.append(
            f'<text x="2" y="{y + 16}" fill="currentColor" font-size="14">{escape(label)}</text>'
            f'<rect x="2" y="{y + 22}" width="{width:.1f}" height="14" '
            f'fill="{fill}" stroke="currentColor" stroke-width="1.5"/>'
        )
    height = len(lengths) * _ROW
    return (
        f'<svg role="img" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" '
        f'style="max-width:100%;height:auto" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )
