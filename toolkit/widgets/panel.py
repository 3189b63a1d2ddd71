"""A panel: controls on top, one persistent figure below, redrawn at every move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from toolkit import text
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.figures import show

if TYPE_CHECKING:
    import ipywidgets
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.transforms import Bbox

    from toolkit.text import Locale

Answer = TypeVar("Answer", contravariant=True)


class Figure(Protocol[Answer]):
    """What a room of `toolkit.figures` offers: a drawing, its finding, its table."""

    def draw(self, answer: Answer, locale: Locale, *, ax: Axes | None = None) -> Axes:
        """Draw the answer."""

    def finding(self, answer: Answer, locale: Locale) -> str:
        """Say what the drawing shows."""

    def table(self, answer: Answer, locale: Locale) -> pd.DataFrame:
        """Return the numbers behind it."""


class Layout:
    """Works out where the axes go once for each set of labels: that is half of a redraw."""

    def __init__(self) -> None:
        self._places: dict[object, Bbox] = {}
        self._now: object = None

    def before(self, axes: Axes) -> None:
        """Put the axes where they stood with these labels, or have the place worked out."""
        figure = axes.get_figure(root=True)
        if figure is None:
            return
        labels = frozenset(label.get_text() for label in axes.get_yticklabels())
        self._now = (labels, *figure.get_size_inches())
        place = self._places.get(self._now)
        figure.set_layout_engine(None if place is not None else "constrained")
        axes.set_in_layout(True)
        if place is not None:
            axes.set_position(place)

    def after(self, axes: Axes) -> None:
        """Remember where the axes stand."""
        self._places.setdefault(self._now, axes.get_position().frozen())


def panel(
    controls: Sequence[ipywidgets.Widget],
    answer: Callable[[], Any],
    figure: Any,
    locale: Locale,
) -> ipywidgets.VBox:
    """Return controls and a figure that follows them.

    Parameters
    ----------
    controls : sequence of Widget
        Each with a ``value`` that is watched and a description with its unit.
    answer : callable
        Reads the controls and returns the answer to draw.
    figure : module
        A room of `toolkit.figures` with ``draw``, ``finding`` and ``table``.
    locale : Locale
        The reader's locale.

    Returns
    -------
    ipywidgets.VBox
        The panel. An answer that cannot be given is said in words, and the last drawing stays.
    """
    import ipywidgets

    sentence = ipywidgets.HTML()
    drawing = ipywidgets.HTML()
    drawn: dict[str, Axes] = {}
    layout = Layout()

    def redraw(_: object = None) -> None:
        try:
            result = answer()
            drawn["axes"] = figure.draw(result, locale, ax=drawn.get("axes"))
            layout.before(drawn["axes"])
            finding = figure.finding(result, locale)
            shown = show(
                drawn["axes"], finding=finding, table=figure.table(result, locale), lang=locale
            )
            layout.after(drawn["axes"])
        except InvalidInputs as faults:
            sentence.value = _status("; ".join(text.explain(f, locale) for f in faults.faults))
        except InvalidInput as fault:
            sentence.value = _status(text.explain(fault, locale))
        else:
            sentence.value = _status(finding)
            drawing.value = shown.html

    for control in controls:
        control.observe(redraw, names="value")
    redraw()
    return ipywidgets.VBox([*controls, sentence, drawing])


def _status(sentence: str) -> str:
    """A sentence that a screen reader speaks when it changes."""
    return f'<p role="status" aria-live="polite">{escape(sentence)}</p>'


def slider(
    label: str, value: float, *, low: float, high: float, step: float, form: str = ".1f"
) -> ipywidgets.FloatSlider:
    """Return a slider with its label in full, wide enough to read, moved by mouse or arrow keys.

    A value beyond the usual ends is the client's own: the slider is made long enough for it.
    """
    import ipywidgets

    return ipywidgets.FloatSlider(
        value=value,
        min=min(low, value),
        max=max(high, value),
        step=step,
        description=label,
        readout_format=form,
        continuous_update=True,
        style={"description_width": "17em"},
        layout={"width": "min(100%, 40em)"},
    )
