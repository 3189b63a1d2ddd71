"""Questions under each other, each a native list or native boxes with its label and its note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import anywidget
import traitlets

_HERE = Path(__file__).parent

Item = dict[str, Any]


class Asking(anywidget.AnyWidget):
    """Lists to choose from and boxes to tick, by mouse, finger or keyboard.

    JupyterLab takes the arrow keys from the lists of ipywidgets; these keep theirs.

    Parameters
    ----------
    items : list of dict
        See `item`.
    values : dict of str to list of str
        What is chosen, by question; an empty list where nothing is.
    short : bool
        Whether answers are a word or two, so that questions get the room.
    """

    _esm = _HERE / "asking.js"
    _css = _HERE / "asking.css"

    short = traitlets.Bool(False).tag(sync=True)
    items = traitlets.List(traitlets.Dict()).tag(sync=True)
    values = traitlets.Dict(value_trait=traitlets.List(traitlets.Unicode())).tag(sync=True)

    @traitlets.validate("values")
    def _offered(self, proposal: Any) -> dict[str, list[str]]:
        """Keep what is offered: the page may send anything."""
        offered = {one["id"]: [value for value, _ in one["options"]] for one in self.items}
        return {
            name: [value for value in values if value in offered[name]]
            for name, values in proposal["value"].items()
            if name in offered
        }

    def ask(self, items: Sequence[Item], values: Mapping[str, Sequence[str]]) -> None:
        """Put questions and what is chosen, in one message to the browser."""
        with self.hold_sync():
            self.items = list(items)
            self.values = {name: list(some) for name, some in values.items()}


def item(
    name: str,
    label: str,
    options: Sequence[tuple[str, str]],
    *,
    several: bool = False,
    note: str = "",
    heading: str = "",
) -> Item:
    """Return one question.

    Parameters
    ----------
    name : str
        Its id.
    label : str
        The question, in words.
    options : sequence of (str, str)
        Value and words of each answer; the value ``""`` stands for none.
    several : bool
        Boxes to tick rather than a list to choose from.
    note : str
        A sentence under it.
    heading : str
        What stands above it, where a part begins.

    Examples
    --------
    >>> item("paid", "Paid posts", [("said", "said"), ("none", "none")])["several"]
    False
    """
    return {
        "id": name,
        "label": label,
        "options": [list(option) for option in options],
        "several": several,
        "note": note,
        "heading": heading,
    }
