"""Rows to type or paste, how to read them, and a button: one form, every part of it labelled."""

from __future__ import annotations

from pathlib import Path

import anywidget
import traitlets

_HERE = Path(__file__).parent


class Rows(anywidget.AnyWidget):
    """A native form: a text area under its label, a choice, and a button that hands both over.

    JupyterLab takes the arrow keys from the lists and radio buttons of ipywidgets; these keep
    theirs.

    Parameters
    ----------
    label : str
        What to type or paste.
    example : str
        Rows shown in grey while there are none.
    question : str
        What the choice is about.
    answers : sequence of str
        What can be chosen, in words.
    button : str
        What pressing it shows.
    """

    _esm = _HERE / "rows.js"
    _css = _HERE / "rows.css"

    label = traitlets.Unicode().tag(sync=True)
    example = traitlets.Unicode().tag(sync=True)
    question = traitlets.Unicode().tag(sync=True)
    answers = traitlets.List(traitlets.Unicode()).tag(sync=True)
    button = traitlets.Unicode().tag(sync=True)
    text = traitlets.Unicode().tag(sync=True)
    chosen = traitlets.Int(0).tag(sync=True)
    # Counts the presses: text and choice arrive with it, in one message.
    pressed = traitlets.Int(0).tag(sync=True)
