"""A panel: controls on top, one persistent figure below, redrawn at every move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import ipywidgets

from toolkit import text
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.figures import show, style
from toolkit.figures.layout import Layout
from toolkit.figures.live import Live

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.text import Locale
    from toolkit.widgets.slider import Slider

__all__ = ["Figure", "Layout", "Panel", "panel"]

Answer = TypeVar("Answer", contravariant=True)


class Figure(Protocol[Answer]):
    """What a room of `toolkit.figures` offers: a drawing, its finding, its table.

    A room that sets ``MARKS_MOVE`` puts nothing but lines, collections and texts on its axes, so
    that a panel writes the frame once.
    """

    def draw(self, answer: Answer, locale: Locale, *, ax: Axes | None = None) -> Axes:
        """Draw the answer."""

    def finding(self, answer: Answer, locale: Locale) -> str:
        """Say what the drawing shows."""

    def table(self, answer: Answer, locale: Locale) -> pd.DataFrame:
        """Return the numbers behind it."""


class Panel(ipywidgets.VBox):
    """Controls, the sentence that answers them, and the figure behind it.

    Where no kernel runs, on a web page or on paper, it is the finding and how to move it.
    """

    def __init__(self, controls: Sequence[Slider], locale: Locale) -> None:
        self._invitation = text.say("widget.run_to_move", locale)
        self._finding, self._further = "", ""
        self._sentence, self._drawing = ipywidgets.HTML(), ipywidgets.HTML()
        super().__init__([*controls, self._sentence, self._drawing])
        self.add_class("toolkit-panel")

    def say(self, sentence: str, *further: str) -> None:
        """Put a sentence where a screen reader speaks it when it changes, and others under it."""
        self._finding = sentence
        self._further = "".join(f"<p>{escape(words)}</p>" for words in further)
        said = f'<p role="status" aria-live="polite">{escape(sentence)}</p>'
        more = f'<div aria-live="polite">{self._further}</div>' if further else ""
        self._sentence.value = said + more

    def draw(self, figure: str) -> None:
        """Replace the figure; `figure` is HTML."""
        self._drawing.value = figure

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        live = super()._repr_mimebundle_(**kwargs) or {}
        said = f"<p>{escape(self._finding)}</p>{self._further}"
        still = f"{said}<p><em>{escape(self._invitation)}</em></p>"
        return {**live, "text/html": still, "text/plain": self._finding}


def panel(
    controls: Sequence[Slider],
    answer: Callable[[], Any],
    figure: Any,
    locale: Locale,
    *,
    further: Callable[[Any, Locale], Sequence[str]] | None = None,
) -> Panel:
    """Return controls and a figure that follows them.

    Parameters
    ----------
    controls : sequence of Slider
        Each with its unit in its label.
    answer : callable
        Reads the controls and returns the answer to draw.
    figure : module
        A room of `toolkit.figures` with ``draw``, ``finding`` and ``table``.
    locale : Locale
        The reader's locale.
    further : callable, optional
        Answer and locale to the sentences that stand under the finding.

    Returns
    -------
    Panel
        An answer that cannot be given is said in words, and the last drawing stays.
    """
    made = Panel(controls, locale)
    drawn: dict[str, Axes] = {}
    layout, live = Layout(), Live(getattr(figure, "AXIS_MOVES", ""))
    marks_move = getattr(figure, "MARKS_MOVE", False)

    @style.apply()
    def redraw(_: object = None) -> None:
        try:
            result = answer()
            axes = drawn["axes"] = figure.draw(result, locale, ax=drawn.get("axes"))
            layout.before(axes)
            finding = figure.finding(result, locale)
            shown = show(
                axes,
                finding=finding,
                table=figure.table(result, locale),
                lang=locale,
                drawing=live.svg(axes, finding=finding) if marks_move else None,
            )
        except InvalidInputs as faults:
            made.say("; ".join(text.explain(f, locale) for f in faults.faults))
        except InvalidInput as fault:
            made.say(text.explain(fault, locale))
        else:
            made.say(finding, *(further(result, locale) if further else ()))
            made.draw(shown.html)

    for control in controls:
        control.observe(redraw, names="value")
    redraw()
    return made
