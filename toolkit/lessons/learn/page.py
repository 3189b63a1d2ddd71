"""Put an item on the page: words for a terminal, marked-up words for paper, controls when live."""

from __future__ import annotations

from html import escape
from typing import Any

LETTERED = '<ol type="A" class="learn" style="list-style-type:upper-alpha">'
"""Opens a list of options: JupyterLab's own sheet would number them."""
_WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


def put(plain: str, markup: str, controls: Any = None) -> None:
    """Display one item.

    Parameters
    ----------
    plain : str
        The item as plain text: the same at every run.
    markup : str
        The item as HTML, complete without the controls: what a reader of the built page sees.
    controls : ipywidgets.Widget, optional
        Shown in their place while a kernel runs.
    """
    from IPython.display import display

    bundle: dict[str, Any] = {"text/plain": plain, "text/html": markup}
    if controls is not None:
        live = controls._repr_mimebundle_()
        bundle[_WIDGET_VIEW] = live[_WIDGET_VIEW]
    display(bundle, raw=True)


def controls() -> Any:
    """Return the ipywidgets module, or None where it is not installed: the page still reads."""
    try:
        import ipywidgets
    except ImportError:
        return None
    return ipywidgets


def note(label: str, sentence: str, kind: str) -> str:
    """Return a short message as HTML: a word says its kind, never a colour alone.

    Parameters
    ----------
    label, sentence : str
        Plain text; escaped here.
    kind : str
        For the style sheet.

    Returns
    -------
    str
        A paragraph that a screen reader announces when it changes.

    Examples
    --------
    >>> note("Right.", "3 < 4", "right")
    '<p class="learn learn-right" role="status"><strong>Right.</strong> 3 &lt; 4</p>'
    """
    return (
        f'<p class="learn learn-{kind}" role="status">'
        f"<strong>{escape(label)}</strong> {escape(sentence)}</p>"
    )


def live(markup: str) -> str:
    """Return HTML for a control: JupyterLab sets the lines of a control as far apart as buttons."""
    return f'<div style="line-height:1.4">{markup}</div>'


def told(label: str, sentence: str, kind: str) -> None:
    """Display a short message."""
    put(f"{label} {sentence}", note(label, sentence, kind))


def folded(summary: str, inside: str) -> str:
    """Return HTML that a reader opens: `summary` is plain text, `inside` is HTML."""
    return f"<details><summary>{escape(summary)}</summary>{inside}</details>"
