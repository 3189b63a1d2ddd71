"""The box for one's own archive: reads in memory, shows counts, and can forget."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import ipywidgets

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.widgets.archive import counted, read

if TYPE_CHECKING:
    from toolkit.text import Locale


class Own(ipywidgets.VBox):
    """A place to type, two buttons, and the counts of what stands there.

    Parameters
    ----------
    locale : Locale
        The reader's locale.
    """

    def __init__(self, locale: Locale) -> None:
        self._locale = locale
        self.place = ipywidgets.Text(
            description=self._say("own_path"),
            style={"description_width": "initial"},
            layout=ipywidgets.Layout(width="100%", max_width="46em"),
        )
        self.read, self.forget = ipywidgets.Button(), ipywidgets.Button()
        self.read.description, self.forget.description = (
            self._say("own_read"),
            self._say("own_forget"),
        )
        self.shown = ipywidgets.HTML()
        self.read.on_click(self._read)
        self.forget.on_click(self._forget)
        buttons = ipywidgets.HBox([self.read, self.forget])
        super().__init__([self.place, buttons, self.shown])
        self.add_class("toolkit-panel")
        self._forget()

    def _say(self, name: str) -> str:
        return text.say(f"archive.{name}", self._locale)

    def _tell(self, sentence: str) -> None:
        self.shown.value = f'<p role="status" aria-live="polite">{escape(sentence)}</p>'

    def _read(self, _: object = None) -> None:
        place = self.place.value
        # Wiped before anything else: the state of a control may be saved with a notebook.
        self.place.value = ""
        self._tell(self._say("own_reading"))
        try:
            self.shown.value = counted(read(place), self._locale)
        except InvalidInput as fault:
            self._tell(text.explain(fault, self._locale))

    def _forget(self, _: object = None) -> None:
        self.place.value = ""
        self._tell(self._say("own_before"))

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        live = super()._repr_mimebundle_(**kwargs) or {}
        still = self._say("own_still")
        return {**live, "text/html": f"<p>{escape(still)}</p>", "text/plain": still}
