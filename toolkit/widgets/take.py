"""A button that prepares a file, and the link that holds it until something moves."""

from __future__ import annotations

import base64
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

import ipywidgets

from toolkit import text

if TYPE_CHECKING:
    from toolkit.text import Locale


class Take(ipywidgets.HBox):
    """A button, then the link; a move takes the link away.

    Parameters
    ----------
    room : str
        Whose words: ``<room>.download``, ``.ready``, ``.stale`` and ``.file``.
    file : callable
        Returns name, type and bytes of the file as the controls now stand.
    locale : Locale
        The reader's locale.
    """

    def __init__(
        self, room: str, file: Callable[[], tuple[str, str, bytes]], locale: Locale
    ) -> None:
        self._room, self._file, self._locale = room, file, locale
        self.button = ipywidgets.Button(description=self._words("download"))
        self.button.layout.width = "max-content"
        self.link = ipywidgets.HTML()
        super().__init__([self.button, self.link])
        self.layout.flex_flow = "row wrap"
        self.button.on_click(lambda _: self.prepare())

    def prepare(self) -> None:
        """Put the file in the link; nothing is written where the page runs."""
        name, kind, content = self._file()
        held = base64.b64encode(content).decode()
        self.link.value = (
            f'<span role="status">{escape(self._words("ready"))}</span> '
            f'<a class="jupyter-button toolkit-download" download="{escape(name)}" '
            f'href="data:{kind};charset=utf-8;base64,{held}">{escape(self._words("file"))}</a>'
        )

    def stale(self) -> None:
        """Take the link away: it holds what has changed since."""
        if self.link.value:
            self.link.value = f'<span role="status">{escape(self._words("stale"))}</span>'

    def _words(self, name: str) -> str:
        return text.say(f"{self._room}.{name}", self._locale)
