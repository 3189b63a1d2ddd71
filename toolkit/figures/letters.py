"""A figure written as SVG, its words measured and outlined once for all the times it is written.

matplotlib measures each word and reads each letter anew for every file. A panel writes its chart
at every move, of much the same words: what was found is kept. The file is the same, to the byte.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from matplotlib.backends.backend_mixed import MixedModeRenderer
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.textpath import TextToPath

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

_MOST: Final = 4096
# Dots in an inch of an SVG file.
_DPI: Final = 72


class Letters(TextToPath):
    """Sizes and outlines of words, each found once."""

    def __init__(self) -> None:
        super().__init__()
        self._sizes: dict[object, Any] = {}
        self._outlines: dict[object, Any] = {}

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> Any:
        """Return width, height and descent of a word, as matplotlib does."""
        key = (s, hash(prop), ismath)
        if key not in self._sizes:
            _make_room(self._sizes)
            self._sizes[key] = super().get_text_width_height_descent(s, prop, ismath)
        return self._sizes[key]

    def get_glyphs_with_font(
        self,
        font: Any,
        s: str,
        glyph_map: Any = None,
        return_new_glyphs_only: bool = False,
        **how: Any,
    ) -> Any:
        """Return the letters of a word and where they stand, as matplotlib does."""
        if glyph_map is None or not return_new_glyphs_only:
            return super().get_glyphs_with_font(font, s, glyph_map, return_new_glyphs_only, **how)
        key = (font.fname, s, repr(how))
        if key not in self._outlines:
            _make_room(self._outlines)
            self._outlines[key] = super().get_glyphs_with_font(font, s, **how)
        places, letters, rules = self._outlines[key]
        new = {name: shape for name, shape in letters.items() if name not in glyph_map}
        return places, new, rules


_LETTERS: Final = Letters()


def written(figure: Figure) -> str:
    """Return a figure as matplotlib's own SVG file, undated.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        In the house style, which must be in place: see `toolkit.figures.style.apply`.
    """
    file = io.StringIO()
    if (
        figure.get_layout_engine() is not None
    ):  # matplotlib knows where to run it; it is slow anyway
        figure.savefig(file, format="svg", metadata={"Date": None})
        return file.getvalue()
    before = figure.dpi
    width, height = figure.get_size_inches()
    figure.dpi = _DPI
    try:
        words = RendererSVG(
            width * _DPI, height * _DPI, file, image_dpi=before, metadata={"Date": None}
        )
        words._text2path = _LETTERS
        renderer: Any = MixedModeRenderer(figure, width, height, before, words)
        figure.draw(renderer)
        renderer.finalize()
    finally:
        figure.dpi = before
    return file.getvalue()


def _make_room(kept: dict[object, Any]) -> None:
    if len(kept) >= _MOST:
        kept.clear()
