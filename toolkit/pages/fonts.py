"""The text face of the charts, cut down to Latin letters, for a page that carries its own font."""

from __future__ import annotations

import base64
import functools
import io
import logging
from pathlib import Path

from toolkit.figures.style import FONT

FACES = ((400, "Regular"), (600, "Semibold"))
"""Weights a page uses and the package's names for them."""

_BLOCKS = ((0x20, 0x7E), (0xA0, 0x17F), (0x2000, 0x206F), (0x20A0, 0x20BF))
_SIGNS = "ʼˆ˜΄μπ™←↑→↓∆−√∞≈≠≤≥■▲△▼◆☐✓"
_FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl")


def characters() -> frozenset[int]:
    """Return the code points a page carries; other scripts fall back to the reader's fonts."""
    blocks = {point for low, high in _BLOCKS for point in range(low, high + 1)}
    return frozenset(blocks | {ord(sign) for sign in _SIGNS})


@functools.cache
def face_rules() -> str:
    """Return the ``@font-face`` rules with the faces inside, the same text at every run.

    Notes
    -----
    The package's files are under the SIL Open Font License, which lets a document carry them.
    """
    return "\n".join(
        f'@font-face {{ font-family: "{FONT}"; font-weight: {weight}; font-style: normal; '
        f'src: url("data:font/woff2;base64,{_subset(name)}") format("woff2"); }}'
        for weight, name in FACES
    )


def _subset(name: str) -> str:
    import font_source_sans_pro
    from fontTools import subset

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    options = subset.Options(
        layout_features=list(_FEATURES),
        hinting=False,
        notdef_outline=True,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
        recalc_timestamp=False,
    )
    path = Path(font_source_sans_pro.font_directory) / f"SourceSansPro-{name}.ttf"
    font = subset.load_font(path, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters())
    cutter.subset(font)
    font.flavor = "woff2"
    file = io.BytesIO()
    font.save(file, reorderTables=False)
    return base64.b64encode(file.getvalue()).decode("ascii")
